#include "front/window/game/brushup.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/window/game/brushup_build.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu.h"

#include "base/banned.h"

enum { PIECE_MS = 12 };

/* What is done first is where the keys are. */
static void focus_step(Brushup *brushup) {
    const ExerciseStep *step = brushup_step(brushup);
    Ui *ui = app_ui(brushup->game->app);
    ui_scroll_top(ui, EXERCISE_SCROLL);
    if (step && step->asks == ASKS_REPLY && !step->answered)
        ui_scroll_newest(ui, EXERCISE_SCROLL); /* the last words with the first reply */
    ui_focus(ui, !step                      ? EXERCISE_MENU
                 : step->answered           ? EXERCISE_GO
                 : step->asks == ASKS_MARKS ? BRUSHUP_LINE
                                            : BRUSHUP_CHOICE);
}

static void begin_step(Brushup *brushup) {
    const ExerciseStep *step = brushup_step(brushup);
    dialogue_release(&brushup->dialogue);
    if (step && step->alone.play) {
        dialogue_init(&brushup->dialogue, step->alone.play, brushup->exercise.lang);
        dialogue_follow(&brushup->dialogue);
    }
    focus_step(brushup);
}

static void begin(Brushup *brushup) {
    const Trained *trained = &brushup->trained;
    exercise_init(&brushup->exercise, &brushup->trained.training, &brushup->game->library,
                  trained->homes, trained->home_count, system_utc_ms(),
                  app_lang(brushup->game->app));
    brushup->begun = true;
    brushup->step = 0;
    begin_step(brushup);
}

/* ---- hands */

static void mark(Brushup *brushup, const UiAction *action) {
    ExerciseStep *step = brushup_step(brushup);
    if (!step || step->asks != ASKS_MARKS || step->answered || action->id != BRUSHUP_LINE)
        return;
    const ViewLine *line = &play_view(step->alone.play)->lines[0];
    int first = clause_of(line->clauses, action->first + 1);
    int last = clause_of(line->clauses, action->last + 1);
    for (int clause = first; clause <= last; clause++) {
        line = &play_view(step->alone.play)->lines[0];
        if (line->clause_marked[clause] != action->on)
            exercise_mark(step, clause_first_word(line->clauses, clause));
    }
    dialogue_follow(&brushup->dialogue);
}

static void answered(Brushup *brushup) {
    if (brushup_step(brushup)->alone.play)
        dialogue_follow(&brushup->dialogue);
    trained_keep(&brushup->trained, brushup->game);
    focus_step(brushup);
}

static void choose(Brushup *brushup, ExerciseStep *step, int index) {
    const House *house = &step->opened->house.house;
    int64_t now = system_utc_ms();
    if (step->asks == ASKS_NAME && index < house->category_count) {
        exercise_name(&brushup->exercise, step, index, now);
    } else if (step->asks == ASKS_REPLY && index < play_view(step->alone.play)->reply_count) {
        int reply = play_view(step->alone.play)->replies[index].reply;
        exercise_reply(&brushup->exercise, step, reply, now);
    }
    if (step->answered)
        answered(brushup);
}

static void go_on(Brushup *brushup, ExerciseStep *step) {
    Ui *ui = app_ui(brushup->game->app);
    if (step->answered && ui_is_unread(ui, EXERCISE_SCROLL)) {
        ui_scroll_on(ui, EXERCISE_SCROLL);
    } else if (step->answered) {
        brushup->step++;
        begin_step(brushup);
    } else if (step->asks == ASKS_MARKS) {
        exercise_heard(&brushup->exercise, step, system_utc_ms());
        answered(brushup);
    }
}

static void again(Brushup *brushup) {
    dialogue_release(&brushup->dialogue);
    exercise_release(&brushup->exercise);
    begin(brushup);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    Brushup *brushup = state;
    ExerciseStep *step = brushup_step(brushup);
    if (action->kind == UI_MARK)
        mark(brushup, action);
    else if (action->kind != UI_PRESS)
        return;
    else if (action->id == EXERCISE_STOP || action->id == EXERCISE_MENU)
        menu_open(brushup->game);
    else if (action->id == EXERCISE_AGAIN)
        again(brushup);
    else if (step && action->id == EXERCISE_GO)
        go_on(brushup, step);
    else if (step && !step->answered && action->id >= BRUSHUP_CHOICE)
        choose(brushup, step, action->id - BRUSHUP_CHOICE);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    (void)app;
    Brushup *brushup = state;
    if (keys_asked(event)) {
        keys_open(brushup->game);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    menu_open(brushup->game);
    return true;
}

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    brushup_build(state, ui);
}

static void tick(App *app, void *state) {
    (void)app;
    Brushup *brushup = state;
    if (!brushup->begun && !trained_read_on(&brushup->trained, brushup->game, PIECE_MS))
        begin(brushup);
}

static double deadline(App *app, void *state) {
    const Brushup *brushup = state;
    return brushup->begun ? (double)INFINITY : app_now(app);
}

static void close_refresh(App *app, void *state) {
    (void)app;
    Brushup *brushup = state;
    dialogue_release(&brushup->dialogue);
    exercise_release(&brushup->exercise);
    trained_release(&brushup->trained);
    free(brushup);
}

static const Screen screen = {.name = "brushup",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_refresh};

void brushup_open(Game *game) {
    Brushup *brushup = xcalloc(1, sizeof *brushup);
    brushup->game = game;
    trained_init(&brushup->trained, game);
    app_open(game->app, &screen, brushup);
    ui_focus(app_ui(game->app), EXERCISE_MENU);
}
