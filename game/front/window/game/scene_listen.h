/* Scene, the customer: the face with two feelings, and the conversation so far. */
#ifndef KLACHT_GAME_SCENE_LISTEN_H
#define KLACHT_GAME_SCENE_LISTEN_H

#include "front/window/game/scene_state.h"

/* What heads the page: which turn it is, the way to the pause; in a narrow window the face. */
void scene_build_head(const Scene *scene, Ui *ui, const View *view);
/* The face in a wide window: a column of its own. */
void scene_build_customer(const Scene *scene, Ui *ui, const View *view);
/* How wide that column is, in units; 0 in a narrow window. */
int scene_customer_width(const Ui *ui);
/* The words need all the height there is. */
bool scene_is_low(const Ui *ui);
/* Very large text: there is room for one button beside another thing at most. */
bool scene_is_cramped(const Ui *ui);
/* Large letters in a window of one column: what heads the page gives its room to the words. */
bool scene_is_tight(const Ui *ui);
/* Height is dear: one of the three. */
bool scene_is_short(const Ui *ui);
/* One acts now: nothing is listened to, read on or noted. */
bool scene_acts(const Scene *scene, const View *view);
/* Beside much that is chosen from the words take little: small letters in long lines. */
bool scene_is_compact(const Scene *scene, const Ui *ui, const View *view);
/* Where all is one page naming and offering begin at what is asked: the words stand beside the face
 * then (scene_quote). */
bool scene_begins_below(const View *view);
/* What the guide tells stays below the head, so that nothing moves from step to step; where nothing
 * fits it stands above what it speaks of. */
bool scene_keeps_guide(const Ui *ui);
/* Earlier turns quietly, then what is said now. */
void scene_build_words(const Scene *scene, Ui *ui, const View *view);

/* Something is marked in what stands there now. */
bool scene_any_marked(const View *view);

#endif
