#include "front/window/game/menu_back.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/shared/day.h"
#include "front/shared/figures.h"
#include "front/window/game/card.h"
#include "front/window/game/debrief.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_next.h"
#include "store/result_shelf.h"

#include "base/banned.h"

enum { ID_SCROLL = 1, ID_AGAIN, ID_MENU, ID_PLAY = 100 };
enum { FACE = 96, MOST_PLAYS = 50 };

typedef struct Back {
    Game *game;
    int at; /* in game->cases, which stay as they are until the menu is open again */
    ResultShelf shelf;
} Back;

/* "Geslaagd, 83 van de 100. Oefenen." */
static void add_result(const KeptResult *play, Lang lang, Text *out) {
    Text score = {0};
    if (!play->readable) {
        text_add(out, msg(lang, MSG_BACK_UNREADABLE));
        return;
    }
    words_add_score(&score, lang, play->total);
    msg_fill(out, lang, play->passed ? MSG_BACK_PASSED : MSG_BACK_NOT_PASSED, text_cstr(&score));
    text_join(
        out, " · ",
        msg(lang, play->mode == PLAY_PRACTICE ? MSG_BACK_PRACTICE : MSG_MENU_LEFT_ASSESSMENT));
    if (play->rewound)
        text_join(out, " · ", msg(lang, MSG_BACK_REWOUND));
    text_release(&score);
}

static void build_play(const Back *back, Ui *ui, int index) {
    const KeptResult *play = &back->shelf.items[index];
    Lang lang = app_lang(back->game->app);
    Text day = {0}, when = {0}, result = {0}, name = {0};
    words_add_day(&day, lang, play->started_ms, system_utc_ms());
    words_add_capital(&when, text_cstr(&day));
    add_result(play, lang, &result);
    text_addf(&name, "%s. %s", text_cstr(&when), text_cstr(&result));
    bool passed = play->readable && play->passed;
    ui_card_begin(ui, ID_PLAY + index, 0, text_cstr(&name));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, passed ? ICON_TICK : ICON_PEN, 20, passed ? COLOUR_GOOD : COLOUR_MUTED);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_INTERFACE, text_cstr(&when))->face = FACE_SEMIBOLD;
    ui_note(ui, text_cstr(&result));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&day);
    text_release(&when);
    text_release(&result);
    text_release(&name);
}

/* What the case teaches is no secret once it was played. */
static void build_head(const Back *back, Ui *ui) {
    const GameCase *c = &back->game->cases[back->at];
    Lang lang = app_lang(back->game->app);
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
    menu_face(ui, c, FACE);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_heading(ui, 1, c->title);
    if (*c->customer)
        ui_note(ui, c->customer);
    if (*c->teaches) {
        Text teaches = {0};
        msg_fill(&teaches, lang, MSG_BACK_TEACHES, c->teaches);
        ui_text(ui, TYPE_INTERFACE, text_cstr(&teaches));
        text_release(&teaches);
    }
    ui_end(ui);
    ui_end(ui);
}

static void build(App *app, void *state, Ui *ui) {
    Back *back = state;
    Lang lang = app_lang(app);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 72});
    build_head(back, ui);
    ui_heading(ui, 2, msg(lang, MSG_BACK_TITLE))->type = TYPE_REPLY;
    for (int i = 0; i < back->shelf.count; i++)
        build_play(back, ui, i);
    if (!back->shelf.count)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_BACK_NONE));
    if (back->shelf.more)
        ui_note(ui, msg(lang, MSG_BACK_MORE));
    if (back->game->message) {
        Widget *message = ui_text(ui, TYPE_INTERFACE, back->game->message);
        message->colour = COLOUR_BAD;
        message->state |= STATE_LIVE;
    }
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_MENU, msg(lang, MSG_BACK_MENU));
    ui_button(ui, ID_AGAIN, msg(lang, MSG_BACK_AGAIN))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Back *back = state;
    Game *game = back->game;
    if (action->kind != UI_PRESS)
        return;
    if (action->id == ID_MENU) {
        menu_open(game);
    } else if (action->id == ID_AGAIN) {
        Opened *opened = game_open_case(game, game->cases[back->at].entry->folder);
        if (opened)
            card_open(game, opened);
    } else if (action->id >= ID_PLAY && action->id < ID_PLAY + back->shelf.count) {
        debrief_open_earlier(game, back->shelf.items[action->id - ID_PLAY].path);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Back *back = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    menu_open(back->game);
    return true;
}

static void close_back(App *app, void *state) {
    (void)app;
    Back *back = state;
    result_shelf_release(&back->shelf);
    free(back);
}

static const Screen screen = {
    .name = "back", .build = build, .act = act, .event = event, .close = close_back};

void menu_back_open(Game *game, int index) {
    Back *back = xcalloc(1, sizeof *back);
    back->game = game;
    back->at = index;
    result_shelf_init(&back->shelf, game->cases[index].entry->id, MOST_PLAYS);
    app_open(game->app, &screen, back);
    ui_focus(app_ui(game->app), back->shelf.count ? ID_PLAY : ID_AGAIN);
}
