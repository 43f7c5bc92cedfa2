/* Author changes: which moments another version of the case has otherwise, by what stands in the
 * file. */
#ifndef KLACHT_WINDOW_AUTHOR_CHANGES_H
#define KLACHT_WINDOW_AUTHOR_CHANGES_H

#include "front/window/author/author_state.h"

/* Tells when it was read, and what is different: `author->changed` is the first moment that is, or
 * NULL. */
void author_changes_forget(Author *author);
void author_changes_tell(Author *author, const Opened *old, const Opened *now);

#endif
