#include "front/window/game/scene_pace.h"

#include <math.h>

#include "base/banned.h"

enum { LEAST_MS = 600, MOST_MS = 1800, LETTER_MS = 22 };
enum { REACT_MS = 400 }; /* a hand that is on its way does not stop */

/* The turn that is under way; NULL when the play is over. */
static const DialogueTurn *turn_now(const Scene *scene) {
    const Dialogue *dialogue = &scene->dialogue;
    const DialogueTurn *last = dialogue->count ? &dialogue->turns[dialogue->count - 1] : NULL;
    return last && !last->acted ? last : NULL;
}

static double pause_after(const DialogueTurn *turn, int line) {
    double pause = (double)turn->lines[line].plain.len * LETTER_MS;
    return fmin(MOST_MS, fmax(LEAST_MS, pause));
}

/* Up to and with the first that the customer says; what is told before needs no pause. */
static int first_batch(const Scene *scene, const DialogueTurn *turn) {
    const View *view = play_view(scene->session.play);
    for (int i = 0; i < view->line_count; i++)
        if (view->lines[i].speaker == SPEAKER_CUSTOMER)
            return i + 1;
    return turn->line_count;
}

void scene_pace_begin(Scene *scene) {
    const DialogueTurn *turn = turn_now(scene);
    App *app = scene->game->app;
    if (!turn || turn->stamp == scene->pace.stamp)
        return;
    bool paced =
        dialogue_is_spoken(&scene->dialogue, scene->dialogue.count - 1) && !app_theme(app)->still;
    int lines = paced ? first_batch(scene, turn) : turn->line_count;
    scene->pace = (ScenePace){
        .stamp = turn->stamp, .lines = lines, .next = INFINITY, .whole = -(double)INFINITY};
    if (lines < turn->line_count)
        scene->pace.next = app_now(app) + pause_after(turn, lines - 1);
}

int scene_pace_lines(const Scene *scene) {
    return scene->pace.lines;
}

bool scene_pace_hurry(Scene *scene) {
    const DialogueTurn *turn = turn_now(scene);
    if (!turn || scene->pace.lines >= turn->line_count)
        return false;
    scene->pace.lines = turn->line_count;
    scene->pace.next = INFINITY;
    return true;
}

bool scene_pace_goes_on(const Scene *scene) {
    const DialogueTurn *turn = turn_now(scene);
    return turn && turn->stamp == scene->pace.stamp && scene->pace.lines < turn->line_count;
}

bool scene_pace_just_ended(const Scene *scene) {
    return app_now(scene->game->app) < scene->pace.whole + REACT_MS;
}

double scene_pace_next(const Scene *scene) {
    const DialogueTurn *turn = turn_now(scene);
    return turn && scene->pace.lines < turn->line_count ? scene->pace.next : (double)INFINITY;
}

void scene_pace_tick(Scene *scene) {
    const DialogueTurn *turn = turn_now(scene);
    double now = app_now(scene->game->app);
    if (now < scene_pace_next(scene))
        return;
    scene->pace.lines++;
    if (scene->pace.lines >= turn->line_count)
        scene->pace.whole = now;
    scene->pace.next = scene->pace.lines < turn->line_count
                           ? now + pause_after(turn, scene->pace.lines - 1)
                           : (double)INFINITY;
}
