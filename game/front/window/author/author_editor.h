/* Author editor: opens the user's editor at a line. */
#ifndef KLACHT_WINDOW_AUTHOR_EDITOR_H
#define KLACHT_WINDOW_AUTHOR_EDITOR_H

#include "front/window/author/author_state.h"

/* $VISUAL, $EDITOR, or one of those that are known; where none can be started beside the window the
 * place is copied, and that is told. */
void author_editor_open(Author *author, const char *file, int line);
/* The arguments that open `file` at a line in an editor, by what its name is; false when it is not
 * known how, or it needs a terminal. `place` has room for "FILE:LINE"; words are borrowed. */
enum { EDITOR_WORDS = 6 };
bool author_editor_words(const char *editor, const char *file, int line, Text *place,
                         const char *words[EDITOR_WORDS]);

#endif
