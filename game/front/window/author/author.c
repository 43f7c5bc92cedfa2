#include "front/window/author/author.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/path.h"
#include "front/shared/figures.h"
#include "front/window/author/author_beside.h"
#include "front/window/author/author_beside_offer.h"
#include "front/window/author/author_beside_words.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_findings.h"
#include "front/window/author/author_graph.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_reach.h"
#include "front/window/author/author_scores.h"
#include "front/window/author/author_search.h"
#include "front/window/author/author_tools.h"
#include "front/window/author/author_values.h"
#include "front/window/author/author_words.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_build.h"
#include "store/json.h"

#include "base/banned.h"

enum { BESIDE = 840, PANELS = 360, PANELS_GRAPH = 460, WIDE = 1500 }; /* units */

static const struct {
    Msg name;
    SDL_Keycode key;
    const char *cap;
    void (*build)(Author *author, Ui *ui);
    void (*count)(const Author *author, Text *out);
} panels[PANEL_COUNT] = {
    [PANEL_FINDINGS] = {MSG_WRITE_PANEL_FINDINGS, SDLK_F4, "F4", author_build_findings,
                        author_add_findings_count},
    [PANEL_GRAPH] = {MSG_WRITE_PANEL_GRAPH, SDLK_F5, "F5", author_build_graph, NULL},
    [PANEL_STATE] = {MSG_WRITE_PANEL_STATE, SDLK_F6, "F6", author_build_values, NULL},
    [PANEL_SCORES] = {MSG_WRITE_PANEL_SCORES, SDLK_F7, "F7", author_build_scores, NULL},
    [PANEL_WORDS] = {MSG_WRITE_PANEL_WORDS, SDLK_F8, "F8", author_build_words,
                     author_add_words_count},
    [PANEL_TOOLS] = {MSG_WRITE_PANEL_TOOLS, SDLK_F9, "F9", author_build_tools, NULL},
};

/* ---- the rows above */

static bool is_wide(const Ui *ui) {
    return ui_width(ui) >= BESIDE;
}

static bool any_open(const Author *author) {
    for (int i = 0; i < PANEL_COUNT; i++)
        if (author->open[i])
            return true;
    return false;
}

static Widget *button(Ui *ui, int id, const char *text, bool can) {
    Widget *made = ui_button(ui, id, text);
    made->type = TYPE_NOTE;
    if (!can)
        made->state |= STATE_DISABLED;
    return made;
}

static void build_bar(const Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    bool there = author->opened != NULL;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = true});
    Widget *title =
        ui_heading(ui, 1, there ? author->opened->file.scenario->title : path_base(author->path));
    title->type = TYPE_INTERFACE;
    button(ui, AUTHOR_BACK, msg(lang, MSG_WRITE_BACK), there)->icon = ICON_BACK;
    button(ui, AUTHOR_ON, msg(lang, MSG_WRITE_ON), there && author_play_can_go_on(author));
    button(ui, AUTHOR_ANEW, msg(lang, MSG_WRITE_ANEW), there);
    button(ui, AUTHOR_HERE, msg(lang, MSG_WRITE_HERE), there)->cap = "Ctrl+E";
    button(ui, AUTHOR_MENU, msg(lang, MSG_WRITE_LEAVE), true)->state |= STATE_QUIET;
    ui_end(ui);
}

/* Why the version on disk cannot be played: what is shown is the last that could. */
static void build_fault(const Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    const Finding *first = author_first_fault(author);
    if (!first)
        return;
    Text text = {0}, said = {0};
    text_addf(&text, "%s", path_base(first->file));
    if (first->line)
        text_addf(&text, ":%d", first->line);
    words_add_capital(&said, first->text);
    text_addf(&text, ": %s", text_cstr(&said));
    if (*first->fix)
        text_addf(&text, ". %s", first->fix);
    ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_icon(ui, ICON_CROSS, 20, COLOUR_BAD);
    Widget *fault = ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)));
    fault->colour = COLOUR_BAD;
    fault->state |= STATE_LIVE;
    fault->lay.grow = 1;
    button(ui, AUTHOR_FAULT, msg(lang, MSG_WRITE_OPEN), true);
    ui_end(ui);
    ui_note(ui, msg(lang, author->opened ? MSG_WRITE_OLD_STAYS : MSG_WRITE_NOTHING_YET));
    ui_end(ui);
    text_release(&text);
    text_release(&said);
}

static void build_told(const Author *author, Ui *ui) {
    if (author->told.len) {
        Widget *told = ui_note(ui, text_cstr(&author->told));
        told->state |= STATE_LIVE;
        told->colour = author->told_bad ? COLOUR_WARN : COLOUR_MUTED;
    }
    const Play *play = author->opened ? scene_session(author->scene)->play : NULL;
    if (play && play_phase(play) == PHASE_FAILED) {
        Widget *failed = ui_text(ui, TYPE_INTERFACE, play_failure(play));
        failed->colour = COLOUR_BAD;
        failed->state |= STATE_LIVE;
    }
    if (author->play.moment) {
        Text text = {0};
        msg_fill(&text, app_lang(author->game->app), MSG_TRY_SAID, author->play.moment);
        Widget *note = ui_note(ui, ui_copy(ui, text_cstr(&text)));
        note->colour = COLOUR_WARN;
        text_release(&text);
    }
}

/* ---- panels */

static void build_head(const Author *author, Ui *ui, int panel, bool alone) {
    Text text = {0}, count = {0};
    Lang lang = app_lang(author->game->app);
    text_addf(&text, "%s %s", author->open[panel] ? "▾" : "▸", msg(lang, panels[panel].name));
    if (panels[panel].count)
        panels[panel].count(author, &count);
    if (count.len && !alone)
        text_addf(&text, " · %s", text_cstr(&count));
    Widget *head = ui_button(ui, AUTHOR_PANEL + panel, ui_copy(ui, text_cstr(&text)));
    head->state |= STATE_QUIET;
    head->key = panels[panel].key;
    head->cap = panels[panel].cap;
    head->value = msg(lang, author->open[panel] ? MSG_WRITE_UNFOLDED : MSG_WRITE_FOLDED);
    text_release(&text);
    text_release(&count);
}

static void build_panel(Author *author, Ui *ui, int panel) {
    if (!author->opened && panel != PANEL_FINDINGS)
        return;
    ui_column(ui, (Box){.gap = SPACE_8, .pad_x = SPACE_8});
    if (panel == PANEL_WORDS)
        author_build_languages(author, ui);
    panels[panel].build(author, ui);
    ui_end(ui);
}

static int panels_width(const Author *author, const Ui *ui) {
    int width = author->open[PANEL_GRAPH] ? PANELS_GRAPH : PANELS, all = ui_width(ui);
    if (all >= WIDE)
        width = width * all / WIDE;
    return width > all / 2 ? all / 2 : width;
}

/* All of them, each below its head. */
static void build_panels(Author *author, Ui *ui, int width) {
    ui_column(ui, (Box){.width = width});
    ui_scroll(ui, AUTHOR_SCROLL,
              (Box){.gap = SPACE_4, .grow = 1, .pad_x = SPACE_8, .pad_y = SPACE_8});
    for (int i = 0; i < PANEL_COUNT; i++) {
        build_head(author, ui, i, false);
        if (author->open[i])
            build_panel(author, ui, i);
    }
    ui_end(ui);
    ui_end(ui);
}

/* Where there is no room beside the play: their heads in rows, and the last opened in its place. */
static void build_heads(const Author *author, Ui *ui) {
    ui_row(ui, (Box){.gap = SPACE_4, .wrap = true});
    for (int i = 0; i < PANEL_COUNT; i++)
        build_head(author, ui, i, true);
    ui_end(ui);
}

static void build_alone(Author *author, Ui *ui) {
    ui_scroll(ui, AUTHOR_SCROLL, (Box){.gap = SPACE_8, .grow = 1, .pad_x = SPACE_8, .least = 120});
    build_panel(author, ui, author->last);
    ui_end(ui);
}

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
    bool wide = is_wide(ui);
    ui_column(ui, (Box){.gap = SPACE_4, .pad = SPACE_8, .grow = 1});
    build_bar(author, ui);
    build_fault(author, ui);
    build_told(author, ui);
    if (wide) {
        int width = panels_width(author, ui);
        ui_row(ui, (Box){.gap = SPACE_8, .grow = 1, .align = ALIGN_STRETCH});
        build_play(author, ui, ui_width(ui) - width - 3 * SPACE_8);
        build_panels(author, ui, width);
        ui_end(ui);
    } else {
        build_heads(author, ui);
        if (any_open(author))
            build_alone(author, ui);
        else
            build_play(author, ui, 0);
    }
    ui_end(ui);
    if (author->opened)
        scene_build_over(author->scene, ui);
}

/* ---- hands */

static void fold(Author *author, int panel) {
    bool narrow = !is_wide(app_ui(author->game->app)), open = !author->open[panel];
    for (int i = 0; i < PANEL_COUNT && narrow; i++)
        author->open[i] = false;
    author->open[panel] = open;
    author->last = (Panel)panel;
    ui_focus(app_ui(author->game->app), AUTHOR_PANEL + panel);
    if (open && panel == PANEL_GRAPH)
        author_graph_opened(author);
    author_reach_ask(author);
}

static void leave(void *context) {
    Author *author = context;
    app_back(author->game->app);
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
    case AUTHOR_MENU:
        leave(author);
        return true;
    default:
        break;
    }
    if (id < AUTHOR_PANEL || id >= AUTHOR_PANEL + PANEL_COUNT)
        return false;
    fold(author, id - AUTHOR_PANEL);
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
        if (alt && author->opened && event->key.keysym.sym == SDLK_LEFT)
            return author_play_back(author), true;
        if (alt && author->opened && event->key.keysym.sym == SDLK_RIGHT)
            return author_play_on(author), true;
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
    author_values_follow(author);
    author_graph_follow(author);
    author_reach_ask(author);
}

static void stepped(void *context) {
    Author *author = context;
    if (author->putting)
        return;
    author_play_note(author);
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
    field_set(&author->keep_name, "goed");
    author->host = (SceneHost){.context = author,
                               .stepped = stepped,
                               .ended = ended,
                               .left = leave,
                               .beside = author_beside,
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
