/* Lines, what is thought at them, and the marks in them. */
#ifndef KLACHT_FORMAT_LOAD_LINES_H
#define KLACHT_FORMAT_LOAD_LINES_H

#include "script/format/fields.h"

LoadWord load_line, load_thought, load_mark;
/* The line that was begun is complete: its marks find their places. */
void lines_close(Loader *loader);

#endif
