/* Scene, beginning: a new play with what must be said before it, one that was left, and one whose
 * case was changed since. */
#ifndef KLACHT_GAME_SCENE_BEGIN_H
#define KLACHT_GAME_SCENE_BEGIN_H

#include "front/window/game/scene_state.h"

/* What cannot be kept is said before the play begins. */
void scene_begin_new(Scene *scene, PlaySetup setup, const char *alias);
/* The notice, then the first moment. */
void scene_begin_play(Scene *scene);
/* A play that was left goes on, from the pause that says what was found. */
void scene_take_up(Scene *scene);
/* The case was changed: the old play stays, under another name. */
void scene_begin_again(Scene *scene);

#endif
