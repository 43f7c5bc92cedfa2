/* The definition that came out of a session, as a page to print and hang on the wall.
 *
 * One HTML file that stands alone: no scripts, nothing fetched, every text escaped. It names
 * nobody: how many took part, not who. */
#ifndef KLACHT_TEAM_DEFINITION_H
#define KLACHT_TEAM_DEFINITION_H

#include "base/locale.h"
#include "model/calibration.h"

/* `date` is year-month-day ("2026-11-21"). Labels of categories and kinds are the house's own. */
void definition_html(const CalibrationRecord *record, const char *date, Lang lang, Text *out);

#endif
