#include "front/window/game/speaking_screen.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu.h"
#include "front/window/game/speaking_build.h"

#include "base/banned.h"

enum { PIECE_MS = 12 };

static void begin_step(SpeakingScreen *screen) {
    const SpeakingStep *step = speaking_step(screen);
    Ui *ui = app_ui(screen->game->app);
    dialogue_release(&screen->dialogue);
    say_field_reset(&screen->saying);
    if (step) {
        dialogue_init(&screen->dialogue, step->alone.play, screen->speaking.lang);
        dialogue_follow(&screen->dialogue);
    }
    ui_scroll_top(ui, EXERCISE_SCROLL);
    if (step && !speaking_keeps_field(ui))
        ui_scroll_newest(ui, EXERCISE_SCROLL); /* the last words with the field */
    ui_focus(ui, step ? SPEAKING_SAY : EXERCISE_MENU);
}

static void begin(SpeakingScreen *screen) {
    Game *game = screen->game;
    const Trained *trained = &screen->trained;
    speaking_init(&screen->speaking, &trained->training, &game->library, trained->homes,
                  trained->home_count, game->ears, system_utc_ms(), screen->round++,
                  app_lang(game->app));
    screen->begun = true;
    screen->step = 0;
    begin_step(screen);
}

/* ---- hands */

static void next(SpeakingScreen *screen) {
    screen->step++;
    begin_step(screen);
}

static void show_told(SpeakingScreen *screen) {
    Ui *ui = app_ui(screen->game->app);
    ui_scroll_newest(ui, EXERCISE_SCROLL);
    ui_focus(ui, EXERCISE_GO);
}

static void skip(SpeakingScreen *screen, SpeakingStep *step) {
    speaking_skip(&screen->speaking, step);
    show_told(screen);
}

static void give(SpeakingScreen *screen, SpeakingStep *step) {
    Ui *ui = app_ui(screen->game->app);
    Text said = {0};
    if (say_field_give(&screen->saying, &said) &&
        speaking_say(&screen->speaking, step, text_cstr(&said))) {
        show_told(screen);
    } else {
        ui_focus(ui, SPEAKING_SAY);
    }
    text_release(&said);
}

static void go_on(SpeakingScreen *screen) {
    Ui *ui = app_ui(screen->game->app);
    if (ui_is_unread(ui, EXERCISE_SCROLL))
        ui_scroll_on(ui, EXERCISE_SCROLL);
    else
        next(screen);
}

static void again(SpeakingScreen *screen) {
    dialogue_release(&screen->dialogue);
    speaking_release(&screen->speaking);
    begin(screen);
}

/* Who stops half-way sees what was said first, and leaves from there. */
static void stop(SpeakingScreen *screen) {
    if (!speaking_step(screen) || !speaking_said(&screen->speaking)) {
        menu_open(screen->game);
        return;
    }
    screen->step = screen->speaking.count;
    begin_step(screen);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    SpeakingScreen *screen = state;
    SpeakingStep *step = speaking_step(screen);
    SayHand hand = step && !step->done ? say_field_act(SPEAKING_SAY, action) : SAY_HAND_NONE;
    if (hand == SAY_HAND_GIVES) {
        give(screen, step);
    } else if (hand == SAY_HAND_SKIPS) {
        skip(screen, step);
    } else if (action->kind == UI_PRESS &&
               (action->id == EXERCISE_STOP || action->id == EXERCISE_MENU)) {
        stop(screen);
    } else if (action->kind == UI_PRESS && action->id == EXERCISE_AGAIN) {
        again(screen);
    } else if (action->kind == UI_PRESS && action->id == EXERCISE_GO && step && step->done) {
        go_on(screen);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    SpeakingScreen *screen = state;
    if (keys_asked(event)) {
        keys_open(screen->game);
        return true;
    }
    if (!say_field_skips(&screen->saying, event))
        return false;
    SpeakingStep *step = speaking_step(screen);
    if (step && !step->done) /* as in a play */
        skip(screen, step);
    else
        stop(screen);
    return true;
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    speaking_build(state, ui);
}

static void tick(App *app, void *state) {
    (void)app;
    SpeakingScreen *screen = state;
    if (!screen->begun && !trained_read_on(&screen->trained, screen->game, PIECE_MS))
        begin(screen);
}

static double deadline(App *app, void *state) {
    const SpeakingScreen *screen = state;
    return screen->begun ? (double)INFINITY : app_now(app);
}

static void close_screen(App *app, void *state) {
    (void)app;
    SpeakingScreen *screen = state;
    dialogue_release(&screen->dialogue);
    speaking_release(&screen->speaking);
    say_field_release(&screen->saying);
    trained_release(&screen->trained);
    free(screen);
}

static const Screen speaking_screen = {.name = "speaking",
                                       .build = build,
                                       .act = act,
                                       .event = event,
                                       .tick = tick,
                                       .deadline = deadline,
                                       .close = close_screen};

void speaking_open(Game *game) {
    SpeakingScreen *screen = xcalloc(1, sizeof *screen);
    screen->game = game;
    trained_init(&screen->trained, game);
    app_open(game->app, &speaking_screen, screen);
    ui_focus(app_ui(game->app), EXERCISE_MENU);
}
