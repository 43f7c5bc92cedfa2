/* A panel of author mode: what of the translation is stale. */
#ifndef KLACHT_WINDOW_AUTHOR_WORDS_H
#define KLACHT_WINDOW_AUTHOR_WORDS_H

#include "front/window/author/author_state.h"

void author_build_words(Author *author, Ui *ui);
/* "3 verouderd, 2 niet vertaald" */
void author_add_words_count(const Author *author, Text *out);
bool author_words_act(Author *author, const UiAction *action);

#endif
