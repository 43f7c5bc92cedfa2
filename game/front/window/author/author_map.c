#include "front/window/author/author_map.h"

#include <math.h>
#include <string.h>

#include "front/window/author/author_search.h"
#include "front/window/game/scene.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

static const double EDGE = 0.15, LETTER = 0.17, HEAD = 0.11; /* inches */
/* Of the size of a note: letters that can be read, and as large as they get by themselves. */
static const double READABLE = 0.85, NATURAL = 1.15, MOST = 3, LEAST = 0.2;
enum { LEAST_LETTER = 6 };

int author_map_named(const Author *author, const char *name) {
    for (int i = 0; i < author->layout.node_count; i++)
        if (!strcmp(author->layout.nodes[i].name, name))
            return i;
    return -1;
}

int author_map_present(const Author *author) {
    if (!author->opened)
        return -1;
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    if (play_moment(play) >= 0)
        return author_map_named(author, scenario->moments[play_moment(play)].name);
    return play_ending(play) >= 0
               ? author_map_named(author, scenario->endings[play_ending(play)].name)
               : -1;
}

/* ---- what is in sight */

typedef struct Canvas {
    const Author *author;
    Paint *paint;
    SDL_Rect box;
    double scale, x, y; /* pixels per inch; what stands in the middle */
} Canvas;

/* Pixels per inch at which letters are so large, in sizes of a note. */
static double scale_for(const Theme *theme, double notes) {
    return notes * theme_type(theme, TYPE_NOTE) / LETTER;
}

static double scale_of(const Author *author, const Theme *theme, SDL_Rect box) {
    const GraphLayout *layout = &author->layout;
    double fit = fmin(box.w / (layout->width + 2 * EDGE), box.h / (layout->height + 2 * EDGE));
    double most = fmin(fit, scale_for(theme, NATURAL));
    switch (author->view.mode) {
    case MAP_ALL:
        return most;
    case MAP_BY_HAND:
        return fmin(scale_for(theme, MOST), fmax(scale_for(theme, LEAST), author->view.scale));
    case MAP_READABLE:
        break;
    }
    return fmax(most, scale_for(theme, READABLE));
}

/* The middle of what is seen along one axis: no emptiness where there is something beyond. */
static double middle(double wanted, double extent, double seen) {
    double half = seen / 2;
    if (extent + 2 * EDGE <= seen)
        return extent / 2;
    return fmin(extent + EDGE - half, fmax(half - EDGE, wanted));
}

static Canvas canvas_of(const Author *author, Paint *paint, SDL_Rect box) {
    double scale = scale_of(author, app_theme(author->game->app), box);
    const AuthorView *view = &author->view;
    return (Canvas){.author = author,
                    .paint = paint,
                    .box = box,
                    .scale = scale,
                    .x = middle(view->x, author->layout.width, box.w / scale),
                    .y = middle(view->y, author->layout.height, box.h / scale)};
}

static float at_x(const Canvas *c, double x) {
    return (float)(c->box.x + c->box.w / 2.0 + (x - c->x) * c->scale);
}

static float at_y(const Canvas *c, double y) {
    return (float)(c->box.y + c->box.h / 2.0 + (y - c->y) * c->scale);
}

static SDL_Rect node_box(const Canvas *c, const LaidNode *node) {
    int w = (int)(node->width * c->scale), h = (int)(node->height * c->scale);
    return (SDL_Rect){(int)at_x(c, node->x) - w / 2, (int)at_y(c, node->y) - h / 2, w, h};
}

/* ---- how it looks */

/* One Bézier curve in straight pieces. */
static void draw_curve(const Canvas *c, const double *p, float thickness, uint32_t colour) {
    enum { PIECES = 6 };
    double x = p[0], y = p[1];
    for (int i = 1; i <= PIECES; i++) {
        double t = (double)i / PIECES, u = 1 - t;
        double a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
        double nx = a * p[0] + b * p[2] + d * p[4] + e * p[6];
        double ny = a * p[1] + b * p[3] + d * p[5] + e * p[7];
        paint_line(c->paint, at_x(c, x), at_y(c, y), at_x(c, nx), at_y(c, ny), thickness, colour);
        x = nx;
        y = ny;
    }
}

/* The head of an arrow: two short lines back from its end. */
static void draw_head(const Canvas *c, const LaidArrow *arrow, float thickness, uint32_t colour) {
    const double *end = arrow->points + 2 * (arrow->point_count - 1), *from = end - 2;
    double angle = atan2(end[1] - from[1], end[0] - from[0]);
    for (int side = -1; side <= 1; side += 2) {
        double back = angle + M_PI + side * 0.45;
        paint_line(c->paint, at_x(c, end[0]), at_y(c, end[1]), at_x(c, end[0] + HEAD * cos(back)),
                   at_y(c, end[1] + HEAD * sin(back)), thickness, colour);
    }
}

/* Those of the chosen node over the best play over the rest. */
static int rank_of(const Author *author, const LaidArrow *arrow) {
    int chosen = author->view.chosen;
    return arrow->from == chosen || arrow->to == chosen ? 2 : arrow->best;
}

static void draw_arrow(const Canvas *c, const LaidArrow *arrow) {
    const Theme *theme = paint_theme(c->paint);
    Colour colour = rank_of(c->author, arrow) == 2 ? COLOUR_ACCENT
                    : arrow->best                  ? COLOUR_INK
                                                   : COLOUR_CONTROL;
    float thickness = (float)theme_fixed(theme, arrow->best ? 3 : 1);
    for (int i = 0; i + 3 < arrow->point_count; i += 3)
        draw_curve(c, arrow->points + 2 * i, thickness, theme_colour(theme, colour));
    if (arrow->point_count > 1)
        draw_head(c, arrow, thickness, theme_colour(theme, colour));
}

/* What a moment was in the play so far, by name: the drawing may be of another version. */
static bool was_visited(const Author *author, const char *name) {
    if (!author->opened)
        return false;
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (!strcmp(scenario->moments[turns[i].moment].name, name))
            return true;
    return false;
}

/* The best play has a thick edge, what was visited a line below its name, what cannot be reached a
 * cross before it. */
static void draw_node(const Canvas *c, int index, int present) {
    const Author *author = c->author;
    const LaidNode *node = &author->layout.nodes[index];
    const Theme *theme = paint_theme(c->paint);
    SDL_Rect box = node_box(c, node);
    if (!SDL_HasIntersection(&box, &c->box))
        return;
    bool lit = index == present, ends = node->place >= SCENARIO_ENDING;
    bool visited = !lit && was_visited(author, node->name);
    bool lost = node->verdict == VERDICT_UNREACHABLE, found = author_search_finds(author, index);
    int radius = ends ? box.h / 2 : theme_fixed(theme, RADIUS_CONTROL);
    Colour edge = lost ? COLOUR_BAD : found ? COLOUR_ACCENT : COLOUR_CONTROL;
    paint_round(c->paint, box, radius,
                theme_colour(theme, lit       ? COLOUR_ACCENT
                                    : visited ? COLOUR_OWN
                                              : COLOUR_CARD));
    paint_border(c->paint, box, radius, theme_fixed(theme, node->best || found ? 3 : 1),
                 theme_colour(theme, edge));
    if (index == author->view.chosen)
        paint_focus(c->paint, box, radius);
    int size = (int)(LETTER * c->scale);
    if (visited)
        paint_fill(c->paint,
                   (SDL_Rect){box.x + box.w / 4, box.y + box.h - size / 2, box.w / 2,
                              theme_fixed(theme, 2)},
                   theme_colour(theme, COLOUR_INK));
    Text name = {0};
    text_addf(&name, "%s%s", lost ? "× " : "", node->name);
    if (size >= LEAST_LETTER)
        paint_label(c->paint, text_cstr(&name), size, box,
                    theme_colour(theme, lit ? COLOUR_ON_ACCENT : COLOUR_INK));
    text_release(&name);
}

void author_map_draw(Paint *paint, SDL_Rect box, void *context) {
    const Author *author = context;
    SDL_Rect was = paint_clip_more(paint, box);
    Canvas c = canvas_of(author, paint, box);
    int present = author_map_present(author);
    paint_fill(paint, box, theme_colour(paint_theme(paint), COLOUR_PAPER));
    for (int rank = 0; rank <= 2; rank++)
        for (int i = 0; i < author->layout.arrow_count; i++)
            if (rank_of(author, &author->layout.arrows[i]) == rank)
                draw_arrow(&c, &author->layout.arrows[i]);
    for (int i = 0; i < author->layout.node_count; i++)
        draw_node(&c, i, present);
    paint_border(paint, box, 0, 1, theme_colour(paint_theme(paint), COLOUR_RULE));
    paint_clip(paint, was);
}

/* ---- what hands do to it */

/* From here on it stays where it is seen now. */
static Canvas take_over(Author *author, SDL_Rect box) {
    Canvas c = canvas_of(author, NULL, box);
    author->view.mode = MAP_BY_HAND;
    author->view.scale = c.scale;
    author->view.x = c.x;
    author->view.y = c.y;
    return c;
}

void author_map_toggle_all(Author *author) {
    AuthorView *view = &author->view;
    view->mode = view->mode == MAP_ALL ? MAP_READABLE : MAP_ALL;
    if (view->mode == MAP_READABLE && view->chosen >= 0)
        author_map_choose(author, view->chosen);
}

void author_map_zoom(Author *author, SDL_Rect box, SDL_Point at, double by) {
    Canvas c = take_over(author, box);
    AuthorView *view = &author->view;
    double right = 0, down = 0; /* from the middle, pixels */
    if (SDL_PointInRect(&at, &box)) {
        right = at.x - box.x - box.w / 2.0;
        down = at.y - box.y - box.h / 2.0;
    }
    view->scale = c.scale * by;
    double scale = view->scale = scale_of(author, app_theme(author->game->app), box);
    view->x += right / c.scale - right / scale;
    view->y += down / c.scale - down / scale;
}

void author_map_pan(Author *author, SDL_Rect box, int dx, int dy) {
    Canvas c = take_over(author, box);
    author->view.x -= dx / c.scale;
    author->view.y -= dy / c.scale;
}

void author_map_choose(Author *author, int node) {
    author->view.chosen = node;
    if (node < 0)
        return;
    author->view.x = author->layout.nodes[node].x;
    author->view.y = author->layout.nodes[node].y;
}

int author_map_at(const Author *author, SDL_Rect box, SDL_Point at) {
    Canvas c = canvas_of(author, NULL, box);
    for (int i = 0; i < author->layout.node_count; i++) {
        SDL_Rect node = node_box(&c, &author->layout.nodes[i]);
        if (SDL_PointInRect(&at, &node))
            return i;
    }
    return -1;
}

SDL_Rect author_map_box(const Author *author, SDL_Rect box, int node) {
    Canvas c = canvas_of(author, NULL, box);
    return node_box(&c, &author->layout.nodes[node]);
}

int author_map_next(const Author *author, int dx, int dy) {
    const GraphLayout *layout = &author->layout;
    int from = author->view.chosen, best = -1;
    double least = INFINITY;
    if (from < 0 || from >= layout->node_count)
        return layout->node_count ? 0 : -1;
    for (int i = 0; i < layout->node_count; i++) {
        double x = layout->nodes[i].x - layout->nodes[from].x;
        double y = layout->nodes[i].y - layout->nodes[from].y;
        double along = x * dx + y * dy, across = fabs(x * dy) + fabs(y * dx);
        if (i == from || along <= 0.05)
            continue;
        double far = along + 2 * across;
        if (far < least) {
            least = far;
            best = i;
        }
    }
    return best;
}
