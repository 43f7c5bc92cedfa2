/* The definition that came out of a session, as a page to print and hang on the wall.
 *
 * One HTML file that stands alone: no scripts, nothing fetched, every text escaped. It names
 * nobody: how many took part, not who. */
#ifndef KLACHT_TEAM_DEFINITION_H
#define KLACHT_TEAM_DEFINITION_H

#include "base/locale.h"
#include "model/calibration.h"

/* The definition in a page (handout.h), or as a page of its own. `date` is year-month-day ("2026-11-21"). Labels of categories and kinds are the house's own. */
void definition_add(const CalibrationRecord *record, const char *date, Lang lang, Text *out);
void definition_html(const CalibrationRecord *record, const char *date, Lang lang, Text *out);

/* "klacht 3 · vraag 2": the last votes on a border case or parked statement of this session; nothing
 * of one that was carried along. */
void definition_add_votes(const CalibrationRecord *record, const RecordCase *one, Text *out);

#endif
