#include "front/window/game/refresh.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu.h"
#include "front/window/game/refresh_state.h"

#include "base/banned.h"

enum { PIECE_MS = 12 };

/* What is done first is where the keys are. */
static void focus_step(Refresh *refresh) {
    const ExerciseStep *step = refresh_step(refresh);
    Ui *ui = app_ui(refresh->game->app);
    ui_scroll_top(ui, REFRESH_SCROLL);
    if (step && step->asks == ASKS_REPLY && !step->answered)
        ui_scroll_newest(ui, REFRESH_SCROLL); /* the last words with the first reply */
    ui_focus(ui, !step                      ? REFRESH_MENU
                 : step->answered           ? REFRESH_GO
                 : step->asks == ASKS_MARKS ? REFRESH_LINE
                                            : REFRESH_CHOICE);
}

static void begin_step(Refresh *refresh) {
    const ExerciseStep *step = refresh_step(refresh);
    dialogue_release(&refresh->dialogue);
    if (step && step->alone.play) {
        dialogue_init(&refresh->dialogue, step->alone.play, refresh->exercise.lang);
        dialogue_follow(&refresh->dialogue);
    }
    focus_step(refresh);
}

static void begin(Refresh *refresh) {
    const Trained *trained = &refresh->trained;
    exercise_init(&refresh->exercise, &refresh->trained.training, &refresh->game->library,
                  trained->homes, trained->home_count, system_utc_ms(),
                  app_lang(refresh->game->app));
    refresh->begun = true;
    refresh->step = 0;
    begin_step(refresh);
}

/* ---- hands */

static void mark(Refresh *refresh, const UiAction *action) {
    ExerciseStep *step = refresh_step(refresh);
    if (!step || step->asks != ASKS_MARKS || step->answered || action->id != REFRESH_LINE)
        return;
    const ViewLine *line = &play_view(step->alone.play)->lines[0];
    int first = clause_of(line->clauses, action->first + 1);
    int last = clause_of(line->clauses, action->last + 1);
    for (int clause = first; clause <= last; clause++) {
        line = &play_view(step->alone.play)->lines[0];
        if (line->clause_marked[clause] != action->on)
            exercise_mark(step, clause_first_word(line->clauses, clause));
    }
    dialogue_follow(&refresh->dialogue);
}

static void answered(Refresh *refresh) {
    if (refresh_step(refresh)->alone.play)
        dialogue_follow(&refresh->dialogue);
    trained_keep(&refresh->trained, refresh->game);
    focus_step(refresh);
}

static void choose(Refresh *refresh, ExerciseStep *step, int index) {
    const House *house = &step->opened->house.house;
    int64_t now = system_utc_ms();
    if (step->asks == ASKS_NAME && index < house->category_count) {
        exercise_name(&refresh->exercise, step, index, now);
    } else if (step->asks == ASKS_REPLY && index < play_view(step->alone.play)->reply_count) {
        int reply = play_view(step->alone.play)->replies[index].reply;
        exercise_reply(&refresh->exercise, step, reply, now);
    }
    if (step->answered)
        answered(refresh);
}

static void go_on(Refresh *refresh, ExerciseStep *step) {
    Ui *ui = app_ui(refresh->game->app);
    if (step->answered && ui_is_unread(ui, REFRESH_SCROLL)) {
        ui_scroll_on(ui, REFRESH_SCROLL);
    } else if (step->answered) {
        refresh->step++;
        begin_step(refresh);
    } else if (step->asks == ASKS_MARKS) {
        exercise_heard(&refresh->exercise, step, system_utc_ms());
        answered(refresh);
    }
}

static void again(Refresh *refresh) {
    dialogue_release(&refresh->dialogue);
    exercise_release(&refresh->exercise);
    begin(refresh);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Refresh *refresh = state;
    ExerciseStep *step = refresh_step(refresh);
    if (action->kind == UI_MARK)
        mark(refresh, action);
    else if (action->kind != UI_PRESS)
        return;
    else if (action->id == REFRESH_STOP || action->id == REFRESH_MENU)
        menu_open(refresh->game);
    else if (action->id == REFRESH_AGAIN)
        again(refresh);
    else if (step && action->id == REFRESH_GO)
        go_on(refresh, step);
    else if (step && !step->answered && action->id >= REFRESH_CHOICE)
        choose(refresh, step, action->id - REFRESH_CHOICE);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Refresh *refresh = state;
    if (keys_asked(event)) {
        keys_open(refresh->game);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    menu_open(refresh->game);
    return true;
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    refresh_build(state, ui);
}

static void tick(App *app, void *state) {
    (void)app;
    Refresh *refresh = state;
    if (!refresh->begun && !trained_read_on(&refresh->trained, refresh->game, PIECE_MS))
        begin(refresh);
}

static double deadline(App *app, void *state) {
    const Refresh *refresh = state;
    return refresh->begun ? (double)INFINITY : app_now(app);
}

static void close_refresh(App *app, void *state) {
    (void)app;
    Refresh *refresh = state;
    dialogue_release(&refresh->dialogue);
    exercise_release(&refresh->exercise);
    trained_release(&refresh->trained);
    free(refresh);
}

static const Screen screen = {.name = "refresh",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_refresh};

void refresh_open(Game *game) {
    Refresh *refresh = xcalloc(1, sizeof *refresh);
    refresh->game = game;
    trained_init(&refresh->trained, game);
    app_open(game->app, &screen, refresh);
    ui_focus(app_ui(game->app), REFRESH_MENU);
}
