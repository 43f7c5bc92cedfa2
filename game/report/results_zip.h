/* The JSON files of a zip of results, one by one, in the order of their names.
 *
 * Nothing is ever put on disk. What a zip may come to is bounded; what is over it, and what cannot
 * be read of it, is given with the rule that says why. */
#ifndef KLACHT_REPORT_RESULTS_ZIP_H
#define KLACHT_REPORT_RESULTS_ZIP_H

#include "base/finding.h"
#include "base/text.h"

/* `place`: the zip and the name in it; the zip alone when the whole of it cannot be read. Of one
 * with a rule there is no text. False ends it. */
typedef bool (*ZipTaker)(void *context, const char *place, const Rule *rule, const Text *text);

/* How many were given. */
int results_zip_each(const char *path, ZipTaker take, void *context);

#endif
