#include "front/window/author/author_graph.h"

#include <stdlib.h>
#include <string.h>

#include "author/graph.h"
#include "front/shared/figures.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_map.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_search.h"
#include "front/window/author/author_terms.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

enum { FIRST_WORDS = 140, MAP_LEAST = 200, MAP_SHARE = 45 };
static const double ZOOM_STEP = 1.25;

/* ---- what is chosen */

static const char *chosen_name(const Author *author) {
    int node = author->view.chosen;
    return node >= 0 && node < author->layout.node_count ? author->layout.nodes[node].name : NULL;
}

/* In the case as it is played now; the drawing may be of another version. */
static int chosen_place(const Author *author) {
    const char *name = chosen_name(author);
    return name && author->opened ? scenario_find_place(author->opened->file.scenario, name)
                                  : SCENARIO_NOWHERE;
}

static int line_of(const Scenario *scenario, int place) {
    return place >= SCENARIO_ENDING ? scenario->endings[place - SCENARIO_ENDING].line
                                    : scenario->moments[place].line;
}

void author_graph_follow(Author *author) {
    author_map_choose(author, author_map_present(author));
}

void author_graph_changed(Author *author, bool first) {
    int chosen = author->view.chosen;
    if (first || chosen < 0 || chosen >= author->layout.node_count)
        author_graph_follow(author);
    author_search_again(author);
}

void author_graph_opened(Author *author) {
    author_graph_follow(author);
    if (author->has_layout && author->laid == FILTER_GOOD)
        ui_focus(app_ui(author->game->app), AUTHOR_GRAPH);
}

bool author_graph_is_large(const Author *author) {
    return author->view.large && author->open[PANEL_GRAPH] && author->has_layout &&
           author->laid == FILTER_GOOD;
}

/* ---- the panel */

static void build_list(const Author *author, Ui *ui) {
    const Scenario *scenario = author->opened->file.scenario;
    Lang lang = app_lang(author->game->app);
    ui_note(ui, msg(lang, author->laid == FILTER_ABSENT ? MSG_WRITE_NO_DOT : MSG_WRITE_NO_GRAPH));
    for (int i = 0; i < scenario->moment_count; i++)
        ui_button(ui, AUTHOR_MOMENT + i, scenario->moments[i].name)->state |= STATE_QUIET;
}

static Widget *build_canvas(Author *author, Ui *ui, int height) {
    Lang lang = app_lang(author->game->app);
    Widget *canvas = ui_canvas(ui, msg(lang, MSG_WRITE_GRAPH), 0, height, author_map_draw, author);
    canvas->id = AUTHOR_GRAPH;
    canvas->state |= STATE_FOCUSABLE;
    if (chosen_name(author))
        canvas->value = ui_copy(ui, chosen_name(author));
    canvas->hint = msg(lang, MSG_WRITE_GRAPH_KEYS);
    return canvas;
}

static void build_tools(const Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    bool all = author->view.mode == MAP_ALL, large = author->view.large;
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    ui_button(ui, AUTHOR_ZOOM_OUT, "−")->name = ui_copy(ui, msg(lang, MSG_WRITE_ZOOM_OUT));
    ui_button(ui, AUTHOR_ZOOM_IN, "+")->name = ui_copy(ui, msg(lang, MSG_WRITE_ZOOM_IN));
    ui_button(ui, AUTHOR_ZOOM_ALL, msg(lang, all ? MSG_WRITE_ZOOM_READ : MSG_WRITE_ZOOM_ALL));
    ui_button(ui, AUTHOR_LARGE, msg(lang, large ? MSG_WRITE_SMALL : MSG_WRITE_LARGE));
    ui_end(ui);
}

/* "moment · doorvragen (probe) · regel 77", or how it ends. */
static void add_kind(const Scenario *scenario, Lang lang, int place, Text *out) {
    Text part = {0};
    char line[16];
    if (place >= SCENARIO_ENDING) {
        const Term *term = &outcome_terms[scenario->endings[place - SCENARIO_ENDING].outcome];
        text_add(out, msg(lang, MSG_WRITE_ENDING));
        terms_add(&part, msg(lang, term->name), term->id);
    } else if (scenario->moments[place].step) {
        const Term *term = &step_terms[scenario->moments[place].step];
        text_add(out, msg(lang, MSG_WRITE_MOMENT));
        terms_add(&part, msg(lang, term->name), term->id);
    } else {
        text_add(out, msg(lang, MSG_WRITE_MOMENT));
    }
    if (part.len)
        text_join(out, " · ", text_cstr(&part));
    snprintf(line, sizeof line, "%d", line_of(scenario, place));
    terms_join(out, lang, MSG_WRITE_LINE, line);
    text_release(&part);
}

static void build_chosen(const Author *author, Ui *ui) {
    int place = chosen_place(author);
    Lang lang = app_lang(author->game->app);
    if (place == SCENARIO_NOWHERE)
        return;
    const Scenario *scenario = author->opened->file.scenario;
    const Play *play = scene_session(author->scene)->play;
    const Graph words = {.scenario = scenario};
    Text text = {0};
    ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    ui_text(ui, TYPE_INTERFACE, scenario_place_name(scenario, place))->face = FACE_SEMIBOLD;
    add_kind(scenario, lang, place, &text);
    ui_note(ui, text_cstr(&text));
    if (author->layout.nodes[author->view.chosen].verdict == VERDICT_UNREACHABLE)
        ui_note(ui, msg(lang, MSG_WRITE_UNREACHABLE))->colour = COLOUR_BAD;
    text_clear(&text);
    graph_first_words(&words, place, FIRST_WORDS, &text);
    if (text.len)
        ui_text(ui, TYPE_INTERFACE, text_cstr(&text));
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    bool moment = place < SCENARIO_ENDING, here = moment && play_moment(play) == place;
    if (moment && !here) {
        ui_button(ui, AUTHOR_GO_THERE, msg(lang, MSG_WRITE_GO_THERE))->type = TYPE_NOTE;
        if (play_moment(play) >= 0)
            ui_button(ui, AUTHOR_GO_WITH, msg(lang, MSG_WRITE_GO_WITH))->type = TYPE_NOTE;
    }
    ui_button(ui, AUTHOR_GO_LINE, msg(lang, MSG_WRITE_OPEN_EDITOR))->type = TYPE_NOTE;
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

void author_build_graph(Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    author_search_build(author, ui);
    if (!author->has_layout) {
        ui_note(ui, msg(lang, MSG_WRITE_DRAWING));
        return;
    }
    if (author->laid != FILTER_GOOD) {
        build_list(author, ui);
        return;
    }
    build_tools(author, ui);
    if (!author_graph_is_large(author)) {
        int height = ui_height(ui) * MAP_SHARE / 100;
        build_canvas(author, ui, height < MAP_LEAST ? MAP_LEAST : height);
    }
    build_chosen(author, ui);
    ui_note(ui, msg(lang, MSG_WRITE_GRAPH_LEGEND));
    ui_note(ui, msg(lang, MSG_WRITE_GRAPH_KEYS));
}

void author_build_large_graph(Author *author, Ui *ui) {
    if (!author_is_wide(author))
        build_tools(author, ui);
    build_canvas(author, ui, 0)->lay.grow = 1;
}

/* ---- hands */

static SDL_Rect canvas_box(const Author *author) {
    const Widget *canvas = ui_find(app_ui(author->game->app), AUTHOR_GRAPH);
    return canvas ? canvas->box : (SDL_Rect){0, 0, 1, 1};
}

static const SDL_Point nowhere = {-1, -1};

static void zoom(Author *author, SDL_Point at, double by) {
    author_map_zoom(author, canvas_box(author), at, by);
}

static void jump(Author *author, int place, bool as_it_stands) {
    if (!author->opened || place < 0 || place >= SCENARIO_ENDING)
        return;
    author_show_play(author);
    if (as_it_stands)
        author_play_jump_as(author, place);
    else
        author_play_jump(author, place);
}

/* One that was found: an ending is shown on the map alone. */
static void go_to_found(Author *author, int number) {
    int place = author_search_place(author, number);
    if (place == SCENARIO_NOWHERE)
        return;
    author_map_choose(author, author_map_named(author, scenario_place_name(
                                                           author->opened->file.scenario, place)));
    jump(author, place, false);
}

static void search(Author *author) {
    author_search_again(author);
    int place = author_search_place(author, 0);
    if (place != SCENARIO_NOWHERE)
        author_map_choose(
            author,
            author_map_named(author, scenario_place_name(author->opened->file.scenario, place)));
}

void author_graph_toggle_large(Author *author) {
    author->view.large = !author->view.large;
    ui_focus(app_ui(author->game->app), AUTHOR_GRAPH);
}

static void open_chosen(Author *author) {
    int place = chosen_place(author);
    if (place != SCENARIO_NOWHERE)
        author_editor_open(author, author->opened->file.scenario->path,
                           line_of(author->opened->file.scenario, place));
}

static bool press(Author *author, int id) {
    int moment = id - AUTHOR_MOMENT, found = id - AUTHOR_SEARCHED;
    if (id == AUTHOR_ZOOM_IN)
        zoom(author, nowhere, ZOOM_STEP);
    else if (id == AUTHOR_ZOOM_OUT)
        zoom(author, nowhere, 1 / ZOOM_STEP);
    else if (id == AUTHOR_ZOOM_ALL)
        author_map_toggle_all(author);
    else if (id == AUTHOR_LARGE)
        author_graph_toggle_large(author);
    else if (id == AUTHOR_GO_THERE || id == AUTHOR_GO_WITH)
        jump(author, chosen_place(author), id == AUTHOR_GO_WITH);
    else if (id == AUTHOR_GO_LINE)
        open_chosen(author);
    else if (found >= 0 && found < author->searched.count)
        go_to_found(author, found);
    else if (author->opened && moment >= 0 && moment < author->opened->file.scenario->moment_count)
        jump(author, moment, false);
    else
        return false;
    return true;
}

bool author_graph_act(Author *author, const UiAction *action) {
    if (action->id == AUTHOR_SEARCH && action->kind == UI_EDIT)
        search(author);
    else if (action->id == AUTHOR_SEARCH && action->kind == UI_SUBMIT)
        go_to_found(author, 0);
    else
        return action->kind == UI_PRESS && press(author, action->id);
    return true;
}

static void step(Author *author, int dx, int dy, bool pan) {
    enum { PAN = 80 }; /* units */
    int by = theme_space(app_theme(author->game->app), PAN), next;
    if (pan)
        author_map_pan(author, canvas_box(author), -dx * by, -dy * by);
    else if ((next = author_map_next(author, dx, dy)) >= 0)
        author_map_choose(author, next);
}

static bool key(Author *author, SDL_Keycode sym, bool shift) {
    switch (sym) {
    case SDLK_LEFT:
        step(author, -1, 0, shift);
        return true;
    case SDLK_RIGHT:
        step(author, 1, 0, shift);
        return true;
    case SDLK_UP:
        step(author, 0, -1, shift);
        return true;
    case SDLK_DOWN:
        step(author, 0, 1, shift);
        return true;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
    case SDLK_SPACE:
        jump(author, chosen_place(author), shift);
        return true;
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        zoom(author, nowhere, ZOOM_STEP);
        return true;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        zoom(author, nowhere, 1 / ZOOM_STEP);
        return true;
    case SDLK_0:
    case SDLK_KP_0:
        author_map_toggle_all(author);
        return true;
    case SDLK_HOME:
        author_graph_follow(author);
        return true;
    case SDLK_ESCAPE:
        if (!author->view.large)
            return false;
        author_graph_toggle_large(author);
        return true;
    default:
        return false;
    }
}

static SDL_Point pixels_of(const Author *author, int x, int y) {
    double density = app_theme(author->game->app)->density;
    return (SDL_Point){(int)(x * density), (int)(y * density)};
}

static bool wheel(Author *author, const SDL_Event *event, SDL_Rect seen) {
    int x, y;
    SDL_GetMouseState(&x, &y);
    SDL_Point at = pixels_of(author, x, y);
    /* in the panel the wheel scrolls what stands around it */
    if (!SDL_PointInRect(&at, &seen) || !(author->view.large || SDL_GetModState() & KMOD_CTRL))
        return false;
    zoom(author, at, event->wheel.y > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    return true;
}

static bool button(Author *author, const SDL_Event *event, SDL_Rect box, SDL_Rect seen) {
    SDL_Point at = pixels_of(author, event->button.x, event->button.y);
    AuthorView *view = &author->view;
    if (!SDL_PointInRect(&at, &seen))
        return false;
    int node = author_map_at(author, box, at);
    ui_focus(app_ui(author->game->app), AUTHOR_GRAPH);
    if (node >= 0) {
        author_map_choose(author, node);
        jump(author, chosen_place(author), SDL_GetModState() & KMOD_SHIFT);
    } else {
        view->dragged = true;
        view->drag_x = at.x;
        view->drag_y = at.y;
    }
    return true;
}

static bool drag(Author *author, const SDL_Event *event, SDL_Rect box) {
    SDL_Point at = pixels_of(author, event->motion.x, event->motion.y);
    AuthorView *view = &author->view;
    author_map_pan(author, box, at.x - view->drag_x, at.y - view->drag_y);
    view->drag_x = at.x;
    view->drag_y = at.y;
    return true;
}

bool author_graph_event(Author *author, const SDL_Event *event) {
    Ui *ui = app_ui(author->game->app);
    const Widget *canvas = ui_find(ui, AUTHOR_GRAPH);
    if (!canvas || author->laid != FILTER_GOOD)
        return false;
    SDL_Rect seen;
    SDL_IntersectRect(&canvas->box, &canvas->seen, &seen);
    switch (event->type) {
    case SDL_KEYDOWN:
        return ui_focused(ui) == AUTHOR_GRAPH &&
               !(event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) &&
               key(author, event->key.keysym.sym, event->key.keysym.mod & KMOD_SHIFT);
    case SDL_MOUSEWHEEL:
        return wheel(author, event, seen);
    case SDL_MOUSEBUTTONDOWN:
        return event->button.button == SDL_BUTTON_LEFT && button(author, event, canvas->box, seen);
    case SDL_MOUSEMOTION:
        return author->view.dragged && drag(author, event, canvas->box);
    case SDL_MOUSEBUTTONUP:
        if (!author->view.dragged)
            return false;
        author->view.dragged = false;
        return true;
    default:
        return false;
    }
}
