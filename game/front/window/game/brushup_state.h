/* The refresher: what its files share. */
#ifndef KLACHT_GAME_BRUSHUP_STATE_H
#define KLACHT_GAME_BRUSHUP_STATE_H

#include "front/shared/exercise.h"
#include "front/window/game/dialogue.h"
#include "front/window/game/exercise_page.h"
#include "front/window/game/trained.h"

enum { BRUSHUP_LINE = 100, BRUSHUP_CHOICE = 200 }; /* lines that can be marked; what is chosen */

typedef struct Brushup {
    Game *game;
    Trained trained;
    Exercise exercise;
    bool begun;        /* all is read, and the exercise is there */
    int step;          /* exercise.count: it is done */
    Dialogue dialogue; /* of a step that has a play */
} Brushup;

static inline ExerciseStep *brushup_step(Brushup *brushup) {
    return brushup->step < brushup->exercise.count ? &brushup->exercise.steps[brushup->step] : NULL;
}

#endif
