/* Scene quote: while one answers, the customer's last words beside the face, as long as they are
 * not whole in sight in the conversation: what does not fit into two lines by what was marked in
 * it, else by its end. */
#ifndef KLACHT_GAME_SCENE_QUOTE_H
#define KLACHT_GAME_SCENE_QUOTE_H

#include "front/window/game/scene_state.h"

/* Whether the head has it now, in this tree. */
bool scene_quotes(const Scene *scene, Ui *ui, const View *view);
/* How high its place beside a face is, in units, so that nothing moves when it comes. */
int scene_quote_height(const Ui *ui);
/* Beside the face; `aside`: units of the window that are not its own. */
void scene_build_quote(const Scene *scene, Ui *ui, const View *view, int aside);
/* In the column of the face, which is so many units wide. */
void scene_build_quote_below(const Scene *scene, Ui *ui, const View *view, int width);

#endif
