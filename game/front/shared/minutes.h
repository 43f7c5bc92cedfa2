/* Minutes: what a session held, to keep, print or hand on: as a page (which pandoc makes a document
 * of) and as a table. Votes are counted, or stand by the number of a seat; names stand nowhere. */
#ifndef KLACHT_SHARED_MINUTES_H
#define KLACHT_SHARED_MINUTES_H

#include "front/shared/minutes_versions.h"

/* Of the last of them, which are in order of their dates: the definition, every statement with its
 * votes and what was decided, and how far the team agrees; and of all of them, what each definition
 * changed of the one before. */
void minutes_html(const MinutesOf *sessions, int count, Lang lang, Text *out);

/* One row per statement, with a header; ids as in the session file. */
void minutes_csv(const CalibrationRecord *record, Text *out);

/* The program that makes a document of the page, for system_filter. */
extern const char *const minutes_docx[];

#endif
