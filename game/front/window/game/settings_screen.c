#include "front/window/game/settings_screen.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/game/how.h"
#include "front/window/game/kept_screen.h"
#include "front/window/game/keys_screen.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum {
    ID_LANG = 1,
    ID_SIZE,
    ID_SCHEME,
    ID_STILL,
    ID_DONE,
    ID_SCROLL,
    ID_FULL,
    ID_SOUND,
    ID_ZIP,
    ID_KEYS,
    ID_KEPT
};

typedef struct SettingsScreen {
    Game *game;
    How how;
} SettingsScreen;

static void build_look(const Game *game, Ui *ui) {
    App *app = game->app;
    Lang lang = app_lang(app);
    const Theme *theme = app_theme(app);
    static const char *const langs[] = {"Nederlands", "English"};
    const char *schemes[] = {msg(lang, MSG_SETTINGS_SYSTEM), msg(lang, MSG_SETTINGS_LIGHT),
                             msg(lang, MSG_SETTINGS_DARK), msg(lang, MSG_SETTINGS_CONTRAST)};
    ui_heading(ui, 2, msg(lang, MSG_SETTINGS_LOOK))->type = TYPE_REPLY;
    if (game->in_case)
        ui_note(ui, msg(lang, MSG_SETTINGS_LANGUAGE_HOLDS));
    else
        ui_choice(ui, ID_LANG, msg(lang, MSG_MENU_LANGUAGE), langs, 2, (int)lang);
    ui_choice(ui, ID_SCHEME, msg(lang, MSG_SETTINGS_SCHEME), schemes, SETTINGS_THEME_COUNT,
              (int)game->settings.theme);
    if (game->settings.theme == SETTINGS_THEME_SYSTEM &&
        !desktop_is_page()) /* not all desktops say so (desktop.h) */
        ui_note(ui, msg(lang, MSG_SETTINGS_SYSTEM_ABOUT));
    if (!desktop_is_page())
        ui_check(ui, ID_FULL, msg(lang, MSG_SETTINGS_FULL_SCREEN), app_is_full_screen(app));
    ui_check(ui, ID_STILL, msg(lang, MSG_SETTINGS_STILL), theme->still);
}

/* In a corner, which stays where it is however large the letters get: so do − and + under the
 * pointer. */
static void build_size(const Game *game, Ui *ui) {
    Lang lang = app_lang(game->app);
    int percent = app_theme(game->app)->percent;
    Text size = {0};
    text_addf(&size, "%d %%", percent);
    ui_column(ui, (Box){.place = ALIGN_CENTER});
    ui_note(ui, msg(lang, MSG_SETTINGS_SIZE));
    ui_text(ui, TYPE_INTERFACE, text_cstr(&size))->text_align = ALIGN_END;
    ui_end(ui);
    Widget *stepper = ui_stepper(ui, ID_SIZE, "", "", percent, TEXT_PERCENT_LEAST,
                                 TEXT_PERCENT_MOST, PERCENT_STEP);
    stepper->name = msg(lang, MSG_SETTINGS_SIZE);
    stepper->value = ui_copy(ui, text_cstr(&size));
    text_release(&size);
}

static void build_head(const Game *game, Ui *ui) {
    ui_row(ui, (Box){.pad = SPACE_16, .pad_x = SPACE_8, .gap = SPACE_12, .align = ALIGN_CENTER});
    Widget *title = ui_heading(ui, 1, msg(app_lang(game->app), MSG_SETTINGS_TITLE));
    title->type = ui_is_narrow(ui) ? TYPE_HEADING : TYPE_TITLE;
    title->lay.grow = 1;
    build_size(game, ui);
    ui_end(ui);
}

static void build_play(SettingsScreen *screen, Ui *ui) {
    Game *game = screen->game;
    Lang lang = app_lang(game->app);
    ui_heading(ui, 2, msg(lang, MSG_SETTINGS_PLAY))->type = TYPE_REPLY;
    if (game->in_case)
        ui_note(ui, msg(lang, MSG_HOW_LATER));
    how_build(&screen->how, game, ui);
    ui_check(ui, ID_SOUND, msg(lang, MSG_SETTINGS_SOUND), !app_is_muted(game->app));
    if (game->choose && !game->in_case)
        ui_button(ui, ID_ZIP, msg(lang, MSG_SETTINGS_ZIP));
}

static void build(App *app, void *state, Ui *ui) {
    SettingsScreen *screen = state;
    Lang lang = app_lang(app);
    bool narrow = ui_is_narrow(ui);
    ui_column(ui, (Box){.grow = 1});
    build_head(screen->game, ui);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24, .pad_y = -SPACE_16});
    ui_column(ui,
              (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .letters = narrow ? 56 : 92});
    if (!narrow)
        ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_START});
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 1});
    build_look(screen->game, ui);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 1});
    build_play(screen, ui);
    ui_end(ui);
    if (!narrow)
        ui_end(ui);
    if (!desktop_is_page()) /* whose keys are the browser's */
        ui_note(ui, msg(lang, MSG_SETTINGS_KEYS));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    if (!desktop_is_page()) /* the hand of keys comes to it, and sees what stands above */
        ui_button(ui, ID_KEYS, msg(lang, MSG_KEYS_OPEN))->cap = "F1";
    ui_button(ui, ID_KEPT, msg(lang, MSG_KEPT_OPEN));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12, .place = ALIGN_CENTER}); /* in sight, however much there is */
    ui_button(ui, ID_DONE, msg(lang, MSG_SETTINGS_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void leave(SettingsScreen *screen) {
    game_keep_settings(screen->game);
    app_back(screen->game->app);
}

static void act(App *app, void *state, const UiAction *action) {
    SettingsScreen *screen = state;
    Theme theme = *app_theme(app);
    if (how_act(&screen->how, screen->game, action)) {
        screen->game->settings.asked = true;
        if (action->kind == UI_CHANGE)
            game_keep_settings(screen->game);
        return;
    }
    switch (action->id) {
    case ID_LANG:
        app_set_lang(app, (Lang)(int)action->number);
        return;
    case ID_SIZE:
        theme.percent = (int)action->number;
        break;
    case ID_SCHEME:
        screen->game->settings.theme = (SettingsTheme)(int)action->number;
        theme.scheme = game_scheme(screen->game->settings.theme);
        break;
    case ID_STILL:
        theme.still = action->number > 0;
        break;
    case ID_SOUND:
        app_set_muted(app, action->number <= 0);
        app_sound(app, SOUND_NOTE, 0); /* so that one hears what was chosen */
        return;
    case ID_FULL:
        app_set_full_screen(app, action->number > 0);
        return;
    case ID_KEYS:
        keys_open(screen->game);
        return;
    case ID_KEPT:
        kept_open(screen->game);
        return;
    case ID_ZIP: /* which the menu opens */
        leave(screen);
        screen->game->choose();
        return;
    case ID_DONE:
        leave(screen);
        return;
    default:
        return;
    }
    app_set_theme(app, theme);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    const SettingsScreen *screen = state;
    if (keys_asked(event)) {
        keys_open(screen->game);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    leave(state);
    return true;
}

static void close_settings(App *app, void *state) {
    SettingsScreen *screen = state;
    (void)app;
    how_release(&screen->how);
    free(screen);
}

static const Screen screen = {
    .name = "settings", .build = build, .act = act, .event = event, .close = close_settings};

void settings_open(Game *game) {
    SettingsScreen *state = xcalloc(1, sizeof *state);
    state->game = game;
    how_init(&state->how, game);
    app_push(game->app, &screen, state);
}
