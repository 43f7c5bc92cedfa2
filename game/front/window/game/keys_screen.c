#include "front/window/game/keys_screen.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { ID_DONE = 1, ID_SCROLL };

typedef struct Keys {
    Msg first, how; /* of where one is */
} Keys;

static void build(App *app, void *state, Ui *ui) {
    static const Msg lines[] = {MSG_KEYS_CHOOSING, MSG_KEYS_PLAYING,  MSG_KEYS_AFTERWARDS,
                                MSG_KEYS_ROOM,     MSG_KEYS_TEAM,     MSG_KEYS_CLASS,
                                MSG_KEYS_WRITING,  MSG_SETTINGS_KEYS, MSG_KEYS_THIS};
    const Keys *keys = state;
    Lang lang = app_lang(app);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = 70});
    ui_heading(ui, 1, msg(lang, MSG_KEYS_TITLE));
    if (keys->how != MSG_NONE)
        ui_text(ui, TYPE_INTERFACE, msg(lang, keys->how));
    if (keys->first != MSG_NONE)
        ui_text(ui, TYPE_INTERFACE, msg(lang, keys->first));
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (lines[i] != keys->first)
            ui_text(ui, TYPE_INTERFACE, msg(lang, lines[i]));
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12, .place = ALIGN_CENTER});
    ui_button(ui, ID_DONE, msg(lang, MSG_SETTINGS_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)state;
    if (action->kind == UI_PRESS && action->id == ID_DONE)
        app_back(app);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)state;
    if (event->type != SDL_KEYDOWN ||
        (event->key.keysym.sym != SDLK_ESCAPE && event->key.keysym.sym != SDLK_F1))
        return false;
    app_back(app);
    return true;
}

static void close_keys(App *app, void *state) {
    (void)app;
    free(state);
}

static const Screen screen = {
    .name = "keys", .build = build, .act = act, .event = event, .close = close_keys};

bool keys_asked(const SDL_Event *event) {
    return event->type == SDL_KEYDOWN && !event->key.repeat && event->key.keysym.sym == SDLK_F1 &&
           !desktop_is_page();
}

void keys_open(Game *game) {
    keys_open_at(game, MSG_NONE, MSG_NONE);
}

void keys_open_at(Game *game, Msg first, Msg how) {
    Keys *keys = xcalloc(1, sizeof *keys);
    *keys = (Keys){first, how};
    app_push(game->app, &screen, keys);
}
