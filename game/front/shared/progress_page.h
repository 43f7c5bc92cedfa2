/* One's own progress as a page of its own: one file that asks for no other, to read, keep and
 * print, laid out as all sheets are. */
#ifndef KLACHT_SHARED_PROGRESS_PAGE_H
#define KLACHT_SHARED_PROGRESS_PAGE_H

#include "front/shared/progress_told.h"

void progress_page(const ProgressTold *told, Lang lang, Text *out);

#endif
