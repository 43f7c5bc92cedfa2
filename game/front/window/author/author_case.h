/* Author case: watches the files of the case and its house, and puts them in the scene as they are
 * on disk now.
 *
 * They are read in a thread of their own, so that what was saved is seen at once; author_study.h
 * and author_reach.h say what else is found out. What is asked later takes the place of what is
 * under way. */
#ifndef KLACHT_WINDOW_AUTHOR_CASE_H
#define KLACHT_WINDOW_AUTHOR_CASE_H

#include "front/window/author/author_state.h"

void author_case_begin(Author *author);
void author_case_end(Author *author);
/* Reads it again, whether it changed or not. */
void author_case_read(Author *author);
/* For tick and deadline. */
void author_case_tick(Author *author);
double author_case_deadline(const Author *author);
/* What was saved, as far as that is known, is read. */
bool author_case_is_read(const Author *author);
/* Nothing is being found out any more. */
bool author_case_is_idle(const Author *author);

#endif
