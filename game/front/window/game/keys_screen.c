#include "front/window/game/keys_screen.h"

#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { ID_DONE = 1, ID_SCROLL };

static void build(App *app, void *state, Ui *ui) {
    static const Msg lines[] = {MSG_KEYS_CHOOSING, MSG_KEYS_PLAYING, MSG_KEYS_AFTERWARDS,
                                MSG_KEYS_CLASS,    MSG_KEYS_WRITING, MSG_SETTINGS_KEYS,
                                MSG_KEYS_THIS};
    Lang lang = app_lang(app);
    (void)state;
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = 70});
    ui_heading(ui, 1, msg(lang, MSG_KEYS_TITLE));
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
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
    (void)state;
}

static const Screen screen = {
    .name = "keys", .build = build, .act = act, .event = event, .close = close_keys};

bool keys_asked(const SDL_Event *event) {
    return event->type == SDL_KEYDOWN && !event->key.repeat && event->key.keysym.sym == SDLK_F1 &&
           !desktop_is_page();
}

void keys_open(Game *game) {
    app_push(game->app, &screen, NULL);
}
