/* Debrief, what is recorded: where the result is, or why it is nowhere and what can be done. The
 * result stays in memory as long as the debrief is open. */
#ifndef KLACHT_GAME_DEBRIEF_SAVE_H
#define KLACHT_GAME_DEBRIEF_SAVE_H

#include "base/file_write.h"
#include "front/window/game/debrief_state.h"

enum { ID_SAVE_HEAD = 50, ID_SAVE_AGAIN, ID_SAVE_PLACE, ID_SAVE_THERE };

/* Records the play, with its result in `out` (front/shared/finish.h). */
void debrief_save(Debrief *debrief, FileOut out);
/* Nothing when the result was written at once. */
void debrief_build_save(Debrief *debrief, Ui *ui);
/* False when it is for somebody else. */
bool debrief_save_act(Debrief *debrief, const UiAction *action);
void debrief_save_release(Debrief *debrief);

#endif
