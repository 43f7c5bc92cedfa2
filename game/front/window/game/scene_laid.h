/* Scene, laid: what lies on the table is kept as it is laid, and lies there again for who comes
 * back to a play that was left; a reading time that ran out has run out then too. */
#ifndef KLACHT_GAME_SCENE_LAID_H
#define KLACHT_GAME_SCENE_LAID_H

#include "front/window/game/scene_state.h"

void scene_keep_laid(Scene *scene);
/* Keeps that the time ran out, once it did. */
void scene_note_time(Scene *scene);
/* After the play was taken up. What does not lie on this table any more is left out. */
void scene_lay_again(Scene *scene);

#endif
