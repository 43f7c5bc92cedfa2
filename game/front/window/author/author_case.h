/* Author case: reads the case and its house, as they are on disk now, and finds out what there is
 * to know of them: what is wrong, its graph, the ways to its moments, what can still be reached.
 *
 * Three threads: one reads, so that what was saved is seen at once; one checks and draws; one looks
 * ahead from where the play stands. What is asked later takes the place of what is under way. */
#ifndef KLACHT_WINDOW_AUTHOR_CASE_H
#define KLACHT_WINDOW_AUTHOR_CASE_H

#include "front/window/author/author_state.h"

void author_case_begin(Author *author);
void author_case_end(Author *author);
/* Reads it again, whether it changed or not. */
void author_case_read(Author *author);
/* Asks what can still be reached from where the play stands, where that is looked at. */
void author_case_reach(Author *author);
/* For tick and deadline. */
void author_case_tick(Author *author);
double author_case_deadline(const Author *author);
/* What was saved, as far as that is known, is read. */
bool author_case_is_read(const Author *author);
/* Nothing is being found out any more. */
bool author_case_is_idle(const Author *author);

#endif
