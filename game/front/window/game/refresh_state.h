/* The refresher: what its files share. */
#ifndef KLACHT_GAME_REFRESH_STATE_H
#define KLACHT_GAME_REFRESH_STATE_H

#include "front/shared/exercise.h"
#include "front/window/game/dialogue.h"
#include "front/window/game/trained.h"

enum {
    REFRESH_SCROLL = 1,
    REFRESH_GO,
    REFRESH_STOP,
    REFRESH_AGAIN,
    REFRESH_MENU,
    REFRESH_LINE = 100, /* lines that can be marked */
    REFRESH_CHOICE = 200
};

typedef struct Refresh {
    Game *game;
    Trained trained;
    Exercise exercise;
    bool begun;        /* all is read, and the exercise is there */
    int step;          /* exercise.count: it is done */
    Dialogue dialogue; /* of a step that has a play */
} Refresh;

static inline ExerciseStep *refresh_step(Refresh *refresh) {
    return refresh->step < refresh->exercise.count ? &refresh->exercise.steps[refresh->step] : NULL;
}

/* Everything on the screen, by what the exercise stands at. */
void refresh_build(Refresh *refresh, Ui *ui);

#endif
