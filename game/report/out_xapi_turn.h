/* What is said of one turn in a statement, for out_xapi.c: what could be chosen, what was, and what
 * came of it. */
#ifndef KLACHT_REPORT_OUT_XAPI_TURN_H
#define KLACHT_REPORT_OUT_XAPI_TURN_H

#include "report/case_text.h"
#include "report/result_record.h"
#include "store/json_write.h"

/* "nl-NL" of "nl"; "und" of what is no language. */
const char *xapi_lang(const char *language);
/* In the open definition of an activity: the kind of interaction, and what could be chosen. What is
 * right only where it is sure; without the case (NULL) neither is known. */
void xapi_write_interaction(JsonWriter *json, const CaseText *text, const RecordTurn *turn);
/* What was chosen: ids, parted by [,] where there are several. */
void xapi_add_response(const RecordTurn *turn, Text *out);
/* In an open extension: what the turn came to. */
void xapi_write_turn(JsonWriter *json, const RecordTurn *turn, int number);

#endif
