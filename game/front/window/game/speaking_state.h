/* Saying it oneself, the exercise: what its files share. */
#ifndef KLACHT_GAME_SPEAKING_STATE_H
#define KLACHT_GAME_SPEAKING_STATE_H

#include "front/shared/speaking.h"
#include "front/window/game/dialogue.h"
#include "front/window/game/exercise_page.h"
#include "front/window/game/say_field.h"
#include "front/window/game/trained.h"

enum {                              /* beside those of every exercise */
       SPEAKING_SAY = EXERCISE_OWN, /* and its two buttons (say_field.h) */
       SPEAKING_GIVE,
       SPEAKING_SKIP
};

typedef struct SpeakingScreen {
    Game *game;
    Trained trained;
    Speaking speaking;
    bool begun; /* all is read, and the exercise is there */
    int step;   /* speaking.count: it is done */
    int round;
    Saying saying;
    Dialogue dialogue; /* of the step */
} SpeakingScreen;

static inline SpeakingStep *speaking_step(SpeakingScreen *screen) {
    return screen->step < screen->speaking.count ? &screen->speaking.steps[screen->step] : NULL;
}

#endif
