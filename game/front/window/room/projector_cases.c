#include "front/window/room/projector_cases.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/menu_next.h"
#include "front/shared/room_far.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector.h"

#include "base/banned.h"

enum { ID_SCROLL = 1, ID_BACK, ID_ALL, ID_CASE = 100, ID_OPEN = 1000, ID_ENDED = 2000 };
enum { FEW = 3, MOST = 900 }; /* of what has ended so much is shown until all is asked for */
enum { FACE = 72, CARD_LETTERS = 40, LETTERS = 120 };

typedef struct Cases {
    Game *game;
    RoomShelf open, ended;
    int seen; /* game->rooms_changed, when they were looked at */
    bool all; /* of what has ended */
} Cases;

static void look(Cases *cases) {
    Findings findings;
    findings_init(&findings, app_lang(cases->game->app));
    room_shelf_release(&cases->open);
    room_shelf_release(&cases->ended);
    room_shelf_look(NULL, false, &cases->open, &findings);
    room_shelf_look(NULL, true, &cases->ended, &findings);
    game_tell_all(cases->game, &findings);
    findings_release(&findings);
    cases->seen = cases->game->rooms_changed;
}

/* ---- what was played before ---- */

static void build_kept(Ui *ui, Lang lang, int id, const RoomShelfItem *item) {
    Text name = {0}, facts = {0};
    words_add_room_far(&facts, lang, item);
    text_join(&facts, " · ", meeting_when(ui, lang, item->started_ms));
    text_addf(&name, "%s. %s", item->case_title, text_cstr(&facts));
    ui_card_begin(ui, id, 0, text_cstr(&name));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    Widget *title = ui_text(ui, TYPE_REPLY, item->case_title);
    title->face = FACE_SEMIBOLD;
    title->lay.grow = 1;
    ui_note(ui, text_cstr(&facts));
    ui_end(ui);
    ui_end(ui);
    text_release(&name);
    text_release(&facts);
}

static void build_shelf(const Cases *cases, Ui *ui, const RoomShelf *shelf, Msg heading, int id) {
    Lang lang = app_lang(cases->game->app);
    bool ended = shelf == &cases->ended;
    int count = shelf->count > MOST ? MOST : shelf->count;
    int shown = ended && !cases->all && count > FEW + 1 ? FEW : count;
    if (!count)
        return;
    ui_heading(ui, 2, msg(lang, heading));
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < shown; i++)
        build_kept(ui, lang, id + i, &shelf->items[i]);
    if (shown < count)
        ui_button(ui, ID_ALL, meeting_counted(ui, lang, MSG_PROJECTOR_SESSIONS_ALL, count))->state |=
            STATE_QUIET;
    ui_end(ui);
}

static void open_kept(Game *game, const RoomShelfItem *kept) {
    int at = game_find(game, kept->case_id);
    Opened *opened =
        at < 0 ? NULL : game_open_case_in(game, game->cases[at].entry->folder, kept->language);
    const ProjectorStart start = {.file = kept->path};
    if (opened) {
        projector_open(game, opened, &start);
        return;
    }
    Text text = {0};
    msg_fill(&text, app_lang(game->app), MSG_PROJECTOR_SESSIONS_GONE, kept->case_title);
    game_tell(game, text_cstr(&text));
    text_release(&text);
}

/* ---- a case ---- */

static void build_case(const Game *game, Ui *ui, CardGrid *grid, int at) {
    const GameCase *c = &game->cases[at];
    Lang lang = app_lang(game->app);
    char minutes[16];
    Text facts = {0}, name = {0};
    snprintf(minutes, sizeof minutes, "%d", c->minutes);
    msg_fill(&facts, lang, MSG_PROJECTOR_CASE_FACTS, *c->customer ? c->customer : c->title,
             minutes);
    text_addf(&name, "%s. %s", c->title, text_cstr(&facts));
    grid_next(grid);
    ui_card_begin(ui, ID_CASE + at, 0, text_cstr(&name))->lay.grow = 1;
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    menu_face(ui, c, FACE);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_REPLY, c->title)->face = FACE_SEMIBOLD;
    ui_note(ui, text_cstr(&facts));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&facts);
    text_release(&name);
}

static void build(App *app, void *state, Ui *ui) {
    const Game *game = ((const Cases *)state)->game;
    Lang lang = app_lang(app);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = LETTERS});
    const Cases *cases = state;
    build_shelf(cases, ui, &cases->open, MSG_PROJECTOR_SESSIONS_OPEN, ID_OPEN);
    build_shelf(cases, ui, &cases->ended, MSG_PROJECTOR_SESSIONS_ENDED, ID_ENDED);
    ui_heading(ui, 1, msg(lang, MSG_PROJECTOR_CASES));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_PROJECTOR_MENU_ABOUT))->colour = COLOUR_MUTED;
    if (game->message) {
        Widget *message = ui_text(ui, TYPE_INTERFACE, game->message);
        message->colour = COLOUR_BAD;
        message->state |= STATE_LIVE;
    }
    CardGrid grid = grid_begin(ui, ui_is_narrow(ui) ? 1 : 2);
    for (int i = 0; i < game->case_count; i++)
        build_case(game, ui, &grid, i);
    grid_end(&grid);
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12, .pad_x = SPACE_12, .place = ALIGN_END});
    ui_button(ui, ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    Cases *cases = state;
    Game *game = cases->game;
    int at = action->id - ID_CASE, open = action->id - ID_OPEN, ended = action->id - ID_ENDED;
    if (action->kind != UI_PRESS)
        return;
    if (action->id == ID_BACK) {
        app_back(app);
    } else if (action->id == ID_ALL) {
        cases->all = true;
        ui_focus(app_ui(app), ID_ENDED + FEW);
    } else if (open >= 0 && open < cases->open.count && open < MOST) {
        open_kept(game, &cases->open.items[open]);
    } else if (ended >= 0 && ended < cases->ended.count && ended < MOST) {
        open_kept(game, &cases->ended.items[ended]);
    } else if (at >= 0 && at < game->case_count) {
        Opened *opened = game_open_case(game, game->cases[at].entry->folder);
        if (opened)
            projector_open(game, opened, NULL);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    app_back(app);
    return true;
}

static void tick(App *app, void *state) {
    (void)app;
    Cases *cases = state;
    if (cases->seen != cases->game->rooms_changed)
        look(cases);
}

/* What lay over it may have begun or ended one. */
static double deadline(App *app, void *state) {
    const Cases *cases = state;
    (void)app;
    return cases->seen == cases->game->rooms_changed ? (double)INFINITY : 0;
}

static void close_cases(App *app, void *state) {
    (void)app;
    Cases *cases = state;
    room_shelf_release(&cases->open);
    room_shelf_release(&cases->ended);
    free(cases);
}

static const Screen screen = {.name = "room-cases",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_cases};

void projector_cases_open(Game *game, const RoomShelfItem *kept) {
    if (kept) {
        open_kept(game, kept);
        return;
    }
    Cases *cases = xcalloc(1, sizeof *cases);
    cases->game = game;
    look(cases);
    app_push(game->app, &screen, cases);
    ui_focus(app_ui(game->app), cases->open.count ? ID_OPEN : ID_CASE);
    app_rebuild(game->app);
}
