/* Charset: words for people on a terminal that is not read as UTF-8.
 *
 * Which letters it has, the locale says (LC_ALL, LC_CTYPE, LANG). A locale that says nothing of
 * them (C, POSIX) is taken for UTF-8: so most machines are that have none. Data (JSON, CSV, pages)
 * stays UTF-8 wherever it goes. On Windows base/system.h does this for what is a console. */
#ifndef KLACHT_BASE_CHARSET_H
#define KLACHT_BASE_CHARSET_H

#include <stdio.h>

#include "base/text.h"

/* A stream whose UTF-8 comes out of `under` in the letters of the locale, line by line: a letter
 * that it lacks as others that look like it ("EUR"), or as '?'. To be closed by the caller, which
 * leaves `under` open. NULL when nothing has to change. */
FILE *charset_stream(FILE *under);
/* A line that was typed, which is no UTF-8, as UTF-8. False, and as it was, when it cannot be told
 * what it is. */
bool charset_to_utf8(Text *line);

#endif
