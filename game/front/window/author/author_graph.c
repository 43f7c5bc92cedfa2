/* The graph of the case: the present moment lit, what was visited coloured, the best play thick. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/author/author_graph.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

enum { PER_INCH = 62, ZOOM_STEPS = 8, LEAST_LETTER = 8 };
static const double ZOOM_STEP = 1.25, ZOOM_LEAST = 0.1, ZOOM_MOST = 4;

/* What a moment was in the play so far, by name: the drawing may be of another version. */
static bool was_visited(const Author *author, const char *name) {
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (!strcmp(scenario->moments[turns[i].moment].name, name))
            return true;
    return false;
}

static const char *present(const Author *author) {
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    if (play_moment(play) >= 0)
        return scenario->moments[play_moment(play)].name;
    return play_ending(play) >= 0 ? scenario->endings[play_ending(play)].name : "";
}

static int node_named(const Author *author, const char *name) {
    for (int i = 0; i < author->layout.node_count; i++)
        if (!strcmp(author->layout.nodes[i].name, name))
            return i;
    return -1;
}

void author_graph_follow(Author *author) {
    int node = author->opened ? node_named(author, present(author)) : -1;
    author->view.chosen = node;
    if (node < 0)
        return;
    author->view.x = author->layout.nodes[node].x;
    author->view.y = author->layout.nodes[node].y;
}

/* ---- drawing */

typedef struct Canvas {
    const Author *author;
    Paint *paint;
    SDL_Rect box;
    double scale, x, y; /* pixels per inch; what stands in the middle */
} Canvas;

static double scale_of(const Author *author, const Theme *theme, SDL_Rect box) {
    const GraphLayout *layout = &author->layout;
    double fit = fmin(box.w / (layout->width + 0.2), box.h / (layout->height + 0.2));
    return author->view.zoom <= 0 ? fmin(fit, theme_space(theme, PER_INCH))
                                  : author->view.zoom * theme_space(theme, PER_INCH);
}

static Canvas canvas_of(const Author *author, Paint *paint, const Theme *theme, SDL_Rect box) {
    bool all = author->view.zoom <= 0;
    return (Canvas){.author = author,
                    .paint = paint,
                    .box = box,
                    .scale = scale_of(author, theme, box),
                    .x = all ? author->layout.width / 2 : author->view.x,
                    .y = all ? author->layout.height / 2 : author->view.y};
}

static float at_x(const Canvas *c, double x) {
    return (float)(c->box.x + c->box.w / 2.0 + (x - c->x) * c->scale);
}

static float at_y(const Canvas *c, double y) {
    return (float)(c->box.y + c->box.h / 2.0 + (y - c->y) * c->scale);
}

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
        paint_line(c->paint, at_x(c, end[0]), at_y(c, end[1]), at_x(c, end[0] + 0.11 * cos(back)),
                   at_y(c, end[1] + 0.11 * sin(back)), thickness, colour);
    }
}

static void draw_arrow(const Canvas *c, const LaidArrow *arrow) {
    const Theme *theme = paint_theme(c->paint);
    uint32_t colour = theme_colour(theme, arrow->best ? COLOUR_INK : COLOUR_CONTROL);
    float thickness = (float)theme_fixed(theme, arrow->best ? 3 : 1);
    for (int i = 0; i + 3 < arrow->point_count; i += 3)
        draw_curve(c, arrow->points + 2 * i, thickness, colour);
    if (arrow->point_count > 1)
        draw_head(c, arrow, thickness, colour);
}

static SDL_Rect node_box(const Canvas *c, const LaidNode *node) {
    int w = (int)(node->width * c->scale), h = (int)(node->height * c->scale);
    return (SDL_Rect){(int)at_x(c, node->x) - w / 2, (int)at_y(c, node->y) - h / 2, w, h};
}

static void draw_node(const Canvas *c, int index, const char *here) {
    const Author *author = c->author;
    const LaidNode *node = &author->layout.nodes[index];
    const Theme *theme = paint_theme(c->paint);
    SDL_Rect box = node_box(c, node);
    if (!SDL_HasIntersection(&box, &c->box))
        return;
    bool lit = !strcmp(node->name, here), ends = node->place >= SCENARIO_ENDING;
    bool searched = *field_text(&author->search) && strstr(node->name, field_text(&author->search));
    Colour fill = lit ? COLOUR_ACCENT : was_visited(author, node->name) ? COLOUR_OWN : COLOUR_CARD;
    int radius = ends ? box.h / 2 : theme_fixed(theme, RADIUS_CONTROL);
    paint_round(c->paint, box, radius, theme_colour(theme, fill));
    paint_border(c->paint, box, radius, theme_fixed(theme, node->best || searched ? 3 : 1),
                 theme_colour(theme, node->verdict == VERDICT_UNREACHABLE ? COLOUR_BAD
                                     : searched                           ? COLOUR_ACCENT
                                                                          : COLOUR_CONTROL));
    if (index == author->view.chosen)
        paint_focus(c->paint, box, radius);
    int size = (int)(0.17 * c->scale);
    if (size >= LEAST_LETTER)
        paint_label(c->paint, node->name, size, box,
                    theme_colour(theme, lit ? COLOUR_ON_ACCENT : COLOUR_INK));
}

static void draw(Paint *paint, SDL_Rect box, void *context) {
    const Author *author = context;
    SDL_Rect was = paint_clip_more(paint, box);
    Canvas c = canvas_of(author, paint, paint_theme(paint), box);
    const char *here = author->opened ? present(author) : "";
    paint_fill(paint, box, theme_colour(paint_theme(paint), COLOUR_PAPER));
    for (int best = 0; best < 2; best++)
        for (int i = 0; i < author->layout.arrow_count; i++)
            if (author->layout.arrows[i].best == (bool)best)
                draw_arrow(&c, &author->layout.arrows[i]);
    for (int i = 0; i < author->layout.node_count; i++)
        draw_node(&c, i, here);
    paint_border(paint, box, 0, 1, theme_colour(paint_theme(paint), COLOUR_RULE));
    paint_clip(paint, was);
}

/* ---- the panel */

static void build_list(const Author *author, Ui *ui) {
    const Scenario *scenario = author->opened->file.scenario;
    Lang lang = app_lang(author->game->app);
    ui_note(ui, msg(lang, author->laid == FILTER_ABSENT ? MSG_WRITE_NO_DOT : MSG_WRITE_NO_GRAPH));
    for (int i = 0; i < scenario->moment_count; i++)
        ui_button(ui, AUTHOR_MOMENT + i, scenario->moments[i].name)->state |= STATE_QUIET;
}

void author_build_graph(Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    if (!author->has_layout || author->laid == FILTER_GOOD) {
        ui_field(ui, AUTHOR_SEARCH, msg(lang, MSG_WRITE_SEARCH), &author->search);
        ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
        ui_button(ui, AUTHOR_ZOOM_OUT, "−")->name = ui_copy(ui, msg(lang, MSG_WRITE_ZOOM_OUT));
        ui_button(ui, AUTHOR_ZOOM_IN, "+")->name = ui_copy(ui, msg(lang, MSG_WRITE_ZOOM_IN));
        ui_button(ui, AUTHOR_ZOOM_ALL, msg(lang, MSG_WRITE_ZOOM_ALL));
        ui_end(ui);
    }
    if (!author->has_layout) {
        ui_note(ui, msg(lang, MSG_WRITE_DRAWING));
        return;
    }
    if (author->laid != FILTER_GOOD) {
        build_list(author, ui);
        return;
    }
    int height = ui_height(ui) * 55 / 100;
    Widget *canvas =
        ui_canvas(ui, msg(lang, MSG_WRITE_GRAPH), 0, height < 200 ? 200 : height, draw, author);
    canvas->id = AUTHOR_GRAPH;
    canvas->state |= STATE_FOCUSABLE;
    if (author->view.chosen >= 0 && author->view.chosen < author->layout.node_count)
        canvas->value = ui_copy(ui, author->layout.nodes[author->view.chosen].name);
    canvas->hint = msg(lang, MSG_WRITE_GRAPH_KEYS);
    ui_note(ui, msg(lang, MSG_WRITE_GRAPH_KEYS));
}

/* ---- hands */

static void zoom(Author *author, double by) {
    AuthorView *view = &author->view;
    if (view->zoom <= 0)
        view->zoom = 1 / by;
    view->zoom = fmin(ZOOM_MOST, fmax(ZOOM_LEAST, view->zoom * by));
}

static void jump(Author *author, int node) {
    if (!author->opened || node < 0 || node >= author->layout.node_count)
        return;
    int moment =
        scenario_find_moment(author->opened->file.scenario, author->layout.nodes[node].name);
    if (moment >= 0)
        author_play_jump(author, moment);
}

/* The first whose name holds what is typed. */
static void search(Author *author) {
    const char *typed = field_text(&author->search);
    for (int i = 0; *typed && i < author->layout.node_count; i++) {
        if (!strstr(author->layout.nodes[i].name, typed))
            continue;
        author->view.chosen = i;
        author->view.x = author->layout.nodes[i].x;
        author->view.y = author->layout.nodes[i].y;
        return;
    }
}

bool author_graph_act(Author *author, const UiAction *action) {
    int moment = action->id - AUTHOR_MOMENT;
    if (action->id == AUTHOR_SEARCH && action->kind == UI_EDIT)
        search(author);
    else if (action->id == AUTHOR_SEARCH && action->kind == UI_SUBMIT)
        jump(author, author->view.chosen);
    else if (action->kind != UI_PRESS)
        return false;
    else if (action->id == AUTHOR_ZOOM_IN)
        zoom(author, ZOOM_STEP);
    else if (action->id == AUTHOR_ZOOM_OUT)
        zoom(author, 1 / ZOOM_STEP);
    else if (action->id == AUTHOR_ZOOM_ALL)
        author->view.zoom = author->view.zoom <= 0 ? 1 : 0;
    else if (author->opened && moment >= 0 && moment < author->opened->file.scenario->moment_count)
        author_play_jump(author, moment);
    else
        return false;
    return true;
}

static SDL_Point pixels_of(const Author *author, int x, int y) {
    double density = app_theme(author->game->app)->density;
    return (SDL_Point){(int)(x * density), (int)(y * density)};
}

static int node_at(const Author *author, SDL_Rect box, SDL_Point at) {
    Canvas c = canvas_of(author, NULL, app_theme(author->game->app), box);
    for (int i = 0; i < author->layout.node_count; i++) {
        SDL_Rect node = node_box(&c, &author->layout.nodes[i]);
        if (SDL_PointInRect(&at, &node))
            return i;
    }
    return -1;
}

/* The nearest that lies that way. */
static void choose(Author *author, int dx, int dy) {
    const GraphLayout *layout = &author->layout;
    int from = author->view.chosen, best = -1;
    double least = INFINITY;
    for (int i = 0; i < layout->node_count && from >= 0; i++) {
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
    if (from < 0)
        best = 0;
    if (best < 0)
        return;
    author->view.chosen = best;
    author->view.x = layout->nodes[best].x;
    author->view.y = layout->nodes[best].y;
}

static bool key(Author *author, SDL_Keycode sym) {
    switch (sym) {
    case SDLK_LEFT:
        choose(author, -1, 0);
        return true;
    case SDLK_RIGHT:
        choose(author, 1, 0);
        return true;
    case SDLK_UP:
        choose(author, 0, -1);
        return true;
    case SDLK_DOWN:
        choose(author, 0, 1);
        return true;
    case SDLK_RETURN:
    case SDLK_SPACE:
        jump(author, author->view.chosen);
        return true;
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        zoom(author, ZOOM_STEP);
        return true;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        zoom(author, 1 / ZOOM_STEP);
        return true;
    default:
        return false;
    }
}

static bool drag(Author *author, const SDL_Rect box, SDL_Point at) {
    AuthorView *view = &author->view;
    double scale = scale_of(author, app_theme(author->game->app), box);
    if (view->zoom <= 0) {
        view->zoom = scale / theme_space(app_theme(author->game->app), PER_INCH);
        view->x = author->layout.width / 2;
        view->y = author->layout.height / 2;
    }
    view->x -= (at.x - view->drag_x) / scale;
    view->y -= (at.y - view->drag_y) / scale;
    view->drag_x = at.x;
    view->drag_y = at.y;
    return true;
}

bool author_graph_event(Author *author, const SDL_Event *event) {
    Ui *ui = app_ui(author->game->app);
    const Widget *canvas = ui_find(ui, AUTHOR_GRAPH);
    AuthorView *view = &author->view;
    if (!canvas || author->laid != FILTER_GOOD)
        return false;
    if (event->type == SDL_KEYDOWN)
        return ui_focused(ui) == AUTHOR_GRAPH &&
               !(event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) &&
               key(author, event->key.keysym.sym);
    SDL_Rect seen;
    SDL_IntersectRect(&canvas->box, &canvas->seen, &seen);
    if (event->type == SDL_MOUSEWHEEL) {
        int x, y;
        SDL_GetMouseState(&x, &y);
        SDL_Point at = pixels_of(author, x, y);
        if (!(SDL_GetModState() & KMOD_CTRL) || !SDL_PointInRect(&at, &seen))
            return false;
        zoom(author, event->wheel.y > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
        return true;
    }
    if (event->type == SDL_MOUSEBUTTONDOWN && event->button.button == SDL_BUTTON_LEFT) {
        SDL_Point at = pixels_of(author, event->button.x, event->button.y);
        if (!SDL_PointInRect(&at, &seen))
            return false;
        int node = node_at(author, canvas->box, at);
        ui_focus(ui, AUTHOR_GRAPH);
        if (node >= 0) {
            view->chosen = node;
            jump(author, node);
        } else {
            view->dragged = true;
            view->drag_x = at.x;
            view->drag_y = at.y;
        }
        return true;
    }
    if (event->type == SDL_MOUSEMOTION && view->dragged)
        return drag(author, canvas->box, pixels_of(author, event->motion.x, event->motion.y));
    if (event->type == SDL_MOUSEBUTTONUP && view->dragged) {
        view->dragged = false;
        return true;
    }
    return false;
}
