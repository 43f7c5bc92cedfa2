/* Beside what is said: what there is to hear in it, and for which answers that is asked. */
#ifndef KLACHT_WINDOW_AUTHOR_BESIDE_WORDS_H
#define KLACHT_WINDOW_AUTHOR_BESIDE_WORDS_H

#include "front/window/author/author_state.h"

/* Below what is said, while one listens; a SceneHost's `beside_words`. */
void author_beside_words(void *context, Ui *ui);

#endif
