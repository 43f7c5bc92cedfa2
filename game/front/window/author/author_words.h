/* A panel of author mode: in which language the case is shown, and what of its translation is not
 * there or is of an older text. */
#ifndef KLACHT_WINDOW_AUTHOR_WORDS_H
#define KLACHT_WINDOW_AUTHOR_WORDS_H

#include "front/window/author/author_state.h"

void author_build_words(Author *author, Ui *ui);
/* "3 verouderd, 2 niet vertaald" */
int author_words_count(const Author *author);
void author_add_words_count(const Author *author, Text *out);
bool author_words_act(Author *author, const UiAction *action);

#endif
