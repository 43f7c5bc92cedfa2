#include "front/window/author/author.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/author/author_bar.h"
#include "front/window/author/author_beside.h"
#include "front/window/author/author_beside_offer.h"
#include "front/window/author/author_beside_words.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_changes.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_findings.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_graph.h"
#include "front/window/author/author_panels.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_reach.h"
#include "front/window/author/author_search.h"
#include "front/window/author/author_tools.h"
#include "front/window/author/author_values.h"
#include "front/window/author/author_words.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_build.h"
#include "store/json.h"

#include "base/banned.h"

static void build_play(Author *author, Ui *ui, int width) {
    ui_column(ui, (Box){.grow = 1});
    if (author_graph_is_large(author)) {
        author_build_large_graph(author, ui);
    } else if (author->opened) {
        ui_within(ui, width);
        scene_build(author->game->app, author->scene, ui);
        ui_within(ui, 0);
    }
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    Author *author = state;
    bool wide = author_is_wide(author);
    ui_column(ui, (Box){.gap = SPACE_4, .pad = SPACE_8, .grow = 1});
    author_build_bar(author, ui);
    if (wide) {
        int width = author_panels_width(author, ui);
        ui_row(ui, (Box){.gap = SPACE_8, .grow = 1, .align = ALIGN_STRETCH});
        build_play(author, ui, ui_width(ui) - width - 3 * SPACE_8);
        author_build_panels(author, ui, width);
        ui_end(ui);
    } else {
        author_build_panel_alone(author, ui);
        if (!author_any_open(author))
            build_play(author, ui, 0);
    }
    ui_end(ui);
    if (author->opened)
        scene_build_over(author->scene, ui);
}

/* ---- hands */

static void fold(Author *author, Panel panel) {
    author_fold(author, panel);
    if (author->open[panel] && panel == PANEL_GRAPH)
        author_graph_opened(author);
    author_reach_ask(author);
}

static void leave(void *context) {
    Author *author = context;
    app_back(author->game->app);
}

static void go_to_changed(Author *author) {
    int moment = author->changed && author->opened
                     ? scenario_find_moment(author->opened->file.scenario, author->changed)
                     : -1;
    if (moment < 0)
        return;
    author_show_play(author);
    author_play_jump(author, moment);
}

static bool press(Author *author, int id) {
    switch (id) {
    case AUTHOR_BACK:
        author_play_back(author);
        return true;
    case AUTHOR_ON:
        author_play_on(author);
        return true;
    case AUTHOR_ANEW:
        author_play_anew(author);
        return true;
    case AUTHOR_HERE:
        author_editor_open_here(author);
        return true;
    case AUTHOR_CHANGED:
        go_to_changed(author);
        return true;
    case AUTHOR_MENU:
        leave(author);
        return true;
    default:
        break;
    }
    if (id < AUTHOR_PANEL || id >= AUTHOR_PANEL + PANEL_COUNT)
        return false;
    fold(author, (Panel)(id - AUTHOR_PANEL));
    return true;
}

static void act(App *app, void *state, const UiAction *action) {
    Author *author = state;
    bool done = action->kind == UI_PRESS && press(author, action->id);
    done = done || author_findings_act(author, action);
    if (!author->opened || done)
        return;
    done = author_graph_act(author, action) || author_values_act(author, action) ||
           author_words_act(author, action) || author_tools_act(author, action);
    if (!done)
        scene_act(app, author->scene, action);
}

static bool is_typing(const App *app) {
    const Widget *focused = ui_find(app_ui(app), ui_focused(app_ui(app)));
    return focused && focused->role == WIDGET_FIELD;
}

static bool dropped(Author *author, char *path) {
    Game *game = author->game;
    author_replace(game, path);
    SDL_free(path);
    return true;
}

static bool event(App *app, void *state, const SDL_Event *event) {
    Author *author = state;
    if (event->type == SDL_DROPFILE)
        return dropped(author, event->drop.file);
    if (author->opened && author_graph_event(author, event)) {
        app_rebuild(app);
        return true;
    }
    if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_F3) {
        author->beside = !author->beside;
        app_rebuild(app);
        return true;
    }
    if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_e &&
        event->key.keysym.mod & KMOD_CTRL && author->opened) {
        author_editor_open_here(author);
        app_rebuild(app);
        return true;
    }
    if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_F5 &&
        event->key.keysym.mod & KMOD_SHIFT) {
        if (!author->open[PANEL_GRAPH])
            fold(author, PANEL_GRAPH);
        author_graph_toggle_large(author);
        app_rebuild(app);
        return true;
    }
    if (event->type == SDL_KEYDOWN && !is_typing(app)) {
        bool alt = event->key.keysym.mod & KMOD_ALT;
        if (alt && author->opened && event->key.keysym.sym == SDLK_LEFT) {
            author_play_back(author);
            return true;
        }
        if (alt && author->opened && event->key.keysym.sym == SDLK_RIGHT) {
            author_play_on(author);
            return true;
        }
    }
    if (author->opened)
        return scene_event(app, author->scene, event);
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    leave(author);
    return true;
}

static void tick(App *app, void *state) {
    Author *author = state;
    author_case_tick(author);
    if (!author->opened)
        return;
    author_tools_tick(author);
    scene_tick(app, author->scene);
}

static double deadline(App *app, void *state) {
    Author *author = state;
    double next = fmin(author_case_deadline(author), author->watch_next);
    return author->opened ? fmin(next, scene_deadline(app, author->scene)) : next;
}

static void close_author(App *app, void *state) {
    (void)app;
    Author *author = state;
    author_case_end(author);
    author_tools_stop(author);
    author_play_release(&author->play);
    if (author->scene)
        scene_close(author->scene);
    author_values_release(author);
    if (author->opened) {
        opened_release(author->opened);
        free(author->opened);
    }
    author_search_release(author);
    field_release(&author->keep_name);
    text_release(&author->told);
    free(author->path);
    free(author->language);
    free(author);
}

static const Screen screen = {.name = "author",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_author};

/* ---- what the scene tells */

static void put(Author *author) {
    author_changes_forget(author);
    author_values_follow(author);
    author_graph_follow(author);
    author_reach_ask(author);
}

static void stepped(void *context) {
    Author *author = context;
    if (author->putting)
        return;
    author_play_note(author);
    if (isinf(author->watch_next)) /* what is told of a policy stays while it plays */
        text_clear(&author->told);
    put(author);
}

static void ended(void *context) {
    Author *author = context;
    author->open[PANEL_SCORES] = true;
    author->last = PANEL_SCORES;
    author_reach_ask(author);
    ui_focus(app_ui(author->game->app), AUTHOR_PANEL + PANEL_SCORES);
}

/* ---- opening */

static Author *author_new(Game *game, const char *path) {
    Author *author = xcalloc(1, sizeof *author);
    json_prepare();
    author->game = game;
    author->path = xstrdup(path);
    author->language = xstrdup(lang_id(app_lang(game->app)));
    author->view.chosen = -1;
    author->watch_next = INFINITY;
    author->open[PANEL_FINDINGS] = author->beside = true;
    author->put = put;
    findings_init(&author->faults, app_lang(game->app));
    author->host = (SceneHost){.context = author,
                               .stepped = stepped,
                               .ended = ended,
                               .left = leave,
                               .beside = author_beside,
                               .beside_closed = author_beside_closed,
                               .beside_remedy = author_beside_remedy,
                               .beside_words = author_beside_words};
    author->scene = scene_embed(game, &author->host);
    author_case_begin(author);
    author_case_read(author);
    return author;
}

/* By its id it is looked for among the cases; whatever stands at a path is watched. */
static char *path_of(const Game *game, const char *name) {
    LibraryEntry entry;
    Findings findings;
    int code;
    findings_init(&findings, app_lang(game->app));
    char *path = NULL;
    if (!strchr(name, '/') && library_open(&game->library, name, &findings, &entry, &code)) {
        path = xstrdup(entry.folder);
        library_entry_release(&entry);
    }
    findings_release(&findings);
    return path ? path : xstrdup(name);
}

void author_open(Game *game, const char *name) {
    char *path = path_of(game, name);
    app_push(game->app, &screen, author_new(game, path));
    free(path);
}

void author_replace(Game *game, const char *path) {
    app_open(game->app, &screen, author_new(game, path));
}

const Author *author_of(const App *app) {
    return app_screen(app) == &screen ? app_state(app) : NULL;
}
