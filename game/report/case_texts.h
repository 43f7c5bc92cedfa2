/* Case texts: the cases that results were made of, opened once each and in every language that the
 * program speaks, for what a result does not hold itself: what could be said and what is right.
 *
 * Owns what it opened; a Scenario is good until the next case_texts_find. */
#ifndef KLACHT_REPORT_CASE_TEXTS_H
#define KLACHT_REPORT_CASE_TEXTS_H

#include "cases/library.h"
#include "model/scenario.h"
#include "report/result_record.h"

typedef struct CaseTexts CaseTexts;

typedef struct CaseText {
    const Scenario *played;         /* in the language of the play */
    const Scenario *in[LANG_COUNT]; /* the same case; NULL where it is not translated */
} CaseText;

/* The library is used until case_texts_free. */
CaseTexts *case_texts_new(const Library *library);
void case_texts_free(CaseTexts *texts);
/* The case of a result. False when there is none of its id that is the same to the letter, its
 * house included: then nothing is known but what the result says. */
bool case_texts_find(CaseTexts *texts, const Record *record, CaseText *out);

#endif
