/* Moments and endings: where each begins and ends, and its one way to act. */
#ifndef KLACHT_FORMAT_LOAD_MOMENT_H
#define KLACHT_FORMAT_LOAD_MOMENT_H

#include "script/format/fields.h"

LoadWord load_moment, load_ending;
/* The moment that was begun is complete. */
void moment_close(Loader *loader);
/* Its way to act begins; false with a finding when it may not. */
bool moment_begin_way(Loader *loader, Way way, int line);

#endif
