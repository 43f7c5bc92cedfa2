/* Author search: moments and endings by what is typed: in their names, and in what is said there.
 */
#ifndef KLACHT_WINDOW_AUTHOR_SEARCH_H
#define KLACHT_WINDOW_AUTHOR_SEARCH_H

#include "front/window/author/author_state.h"

/* Whether a node of the drawing is one of those that were found. */
bool author_search_finds(const Author *author, int node);
/* The field, and what was found as a list; AUTHOR_SEARCH, AUTHOR_SEARCHED + place in the list. */
void author_search_build(Author *author, Ui *ui);
/* What is typed is another, or the case is. */
void author_search_again(Author *author);
/* The place of the scenario at a place in the list, or SCENARIO_NOWHERE. */
int author_search_place(const Author *author, int number);
void author_search_release(Author *author);

#endif
