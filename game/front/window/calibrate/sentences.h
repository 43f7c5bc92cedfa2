/* Sentences: what customers say in the cases, to pick statements from. A part of bringing.c. */
#ifndef KLACHT_CALIBRATE_SENTENCES_H
#define KLACHT_CALIBRATE_SENTENCES_H

#include "front/window/calibrate/calibrate_state.h"

void sentences_build(Calibrate *calibrate, Ui *ui);
void sentences_act(Calibrate *calibrate, int id);
void sentences_release(Calibrate *calibrate);

/* Whole sentences of a text, in order, each once and none of a word or two: calls `take` for each.
 */
void sentences_of(const char *text, void (*take)(void *context, const char *sentence),
                  void *context);

#endif
