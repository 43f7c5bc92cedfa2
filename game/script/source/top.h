/* What is typed from habit between the words of a file: a word with another sign behind it, a field
 * outside its braces, a line that does nothing. */
#ifndef KLACHT_SOURCE_TOP_H
#define KLACHT_SOURCE_TOP_H

#include "script/source/scan_state.h"

/* What the token at the top level begins wrongly, as a finding; false when there is nothing. */
bool top_find(Scan *scan, Source *source, int token);
/* Of a file that can be read: each line that gives a name a value which nothing looks at. */
void top_say_loose(const Source *source);

#endif
