/* Settings: language, text size, colours, motion. Lies over the screen it was asked from. */
#include "front/window/game/settings_screen.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/game/game.h"

#include "base/banned.h"

enum { ID_LANG = 1, ID_SIZE, ID_SCHEME, ID_STILL, ID_SOUND, ID_DONE, ID_SCROLL };

typedef struct SettingsScreen {
    Game *game;
} SettingsScreen;

static void build(App *app, void *state, Ui *ui) {
    const SettingsScreen *screen = state;
    Lang lang = app_lang(app);
    const Theme *theme = app_theme(app);
    static const char *const langs[] = {"Nederlands", "English"};
    const char *schemes[] = {msg(lang, MSG_SETTINGS_LIGHT), msg(lang, MSG_SETTINGS_DARK),
                             msg(lang, MSG_SETTINGS_CONTRAST)};
    char size[16];
    snprintf(size, sizeof size, "%d %%", theme->percent);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .place = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_24, .letters = 56});
    ui_heading(ui, 1, msg(lang, MSG_SETTINGS_TITLE));
    Widget *choice = ui_choice(ui, ID_LANG, msg(lang, MSG_MENU_LANGUAGE), langs, 2, (int)lang);
    if (screen->game->in_case) {
        choice->state |= STATE_DISABLED;
        ui_note(ui, msg(lang, MSG_SETTINGS_LANGUAGE_HOLDS));
    }
    ui_stepper(ui, ID_SIZE, msg(lang, MSG_SETTINGS_SIZE), ui_copy(ui, size), theme->percent, 100,
               200, 10);
    ui_choice(ui, ID_SCHEME, msg(lang, MSG_SETTINGS_SCHEME), schemes, 3, (int)theme->scheme);
    ui_check(ui, ID_STILL, msg(lang, MSG_SETTINGS_STILL), theme->still);
    ui_check(ui, ID_SOUND, msg(lang, MSG_SETTINGS_SOUND), !app_is_muted(app));
    ui_note(ui, msg(lang, MSG_SETTINGS_KEYS));
    ui_button(ui, ID_DONE, msg(lang, MSG_SETTINGS_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    SettingsScreen *screen = state;
    Theme theme = *app_theme(app);
    switch (action->id) {
    case ID_LANG:
        app_set_lang(app, (Lang)(int)action->number);
        return;
    case ID_SIZE:
        theme.percent = (int)action->number;
        break;
    case ID_SCHEME:
        theme.scheme = (Scheme)(int)action->number;
        break;
    case ID_STILL:
        theme.still = action->number > 0;
        break;
    case ID_SOUND:
        app_set_muted(app, action->number <= 0);
        app_sound(app, SOUND_NOTE, 0); /* so that one hears what was chosen */
        return;
    case ID_DONE:
        game_keep_settings(screen->game);
        app_back(app);
        return;
    default:
        return;
    }
    app_set_theme(app, theme);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    SettingsScreen *screen = state;
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    game_keep_settings(screen->game);
    app_back(app);
    return true;
}

static void close_settings(App *app, void *state) {
    (void)app;
    free(state);
}

static const Screen screen = {
    .name = "settings", .build = build, .act = act, .event = event, .close = close_settings};

void settings_open(Game *game) {
    SettingsScreen *state = xcalloc(1, sizeof *state);
    state->game = game;
    app_push(game->app, &screen, state);
}
