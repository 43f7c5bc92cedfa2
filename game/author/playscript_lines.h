/* What is said in a moment of a playscript, what the customer thinks, and what is marked in it. */
#ifndef KLACHT_AUTHOR_PLAYSCRIPT_LINES_H
#define KLACHT_AUTHOR_PLAYSCRIPT_LINES_H

#include "author/playscript_words.h"

void writer_lines(Writer *w, const Moment *moment);
void writer_marks(Writer *w, const Moment *moment);

#endif
