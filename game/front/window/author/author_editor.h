/* Author editor: opens the user's editor at a line: beside the window, or in a terminal of the
 * system where that is where it lives. */
#ifndef KLACHT_WINDOW_AUTHOR_EDITOR_H
#define KLACHT_WINDOW_AUTHOR_EDITOR_H

#include "front/window/author/author_state.h"

/* What $VISUAL or $EDITOR asks for, or one of those that are known. What came of it is told; where
 * none can be started the place is shown and copied. */
void author_editor_open(Author *author, const char *file, int line);
/* At the moment that is played, or the end that was come to. */
void author_editor_open_here(Author *author);

/* A folder in the file manager of the desktop, where there is one. */
bool author_editor_open_folder(const char *folder);

enum { EDITOR_WORDS = 24 };
/* The words of a call, NULL behind the last; it owns them. */
typedef struct EditorCall {
    char *words[EDITOR_WORDS + 1];
    int count;
    bool terminal; /* it shows itself in a terminal, or it is not known that it does not */
} EditorCall;

/* How `editor` (as in $EDITOR: a program, perhaps with arguments) opens `file` at a line; false
 * when it is empty. */
bool editor_call_init(EditorCall *call, const char *editor, const char *file, int line);
/* The same in a terminal, by its program. */
void editor_call_in(EditorCall *call, const char *terminal);
void editor_call_release(EditorCall *call);

#endif
