/* The case of a result in every language that the program speaks, for what a result does not hold
 * itself: what could be chosen, in which words, and what is right. */
#ifndef KLACHT_REPORT_CASE_TEXT_H
#define KLACHT_REPORT_CASE_TEXT_H

#include "report/known.h"
#include "report/result_record.h"

typedef struct CaseText {
    const Scenario *played;         /* in the language of the play */
    const Scenario *in[LANG_COUNT]; /* the same case; NULL where it is not translated */
} CaseText;

/* False when the case that is here, or its house, is not the one that was played to the letter:
 * then nothing is known but what the result says. Borrowed of `known`. */
bool case_text_find(Known *known, const Record *record, CaseText *out);

#endif
