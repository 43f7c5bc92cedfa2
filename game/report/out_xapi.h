/* Plays as statements of xAPI 1.0.3, each as a line of JSON.
 *
 * Every statement has a name that follows from the play and from what it says, so that telling it
 * twice tells nothing new. The actor is the alias that somebody chose; where none was chosen each
 * play has an actor of its own, so that nothing joins the plays of one person. No word that
 * somebody typed is in it but that alias. scenarios/README.md says what stands where. */
#ifndef KLACHT_REPORT_OUT_XAPI_H
#define KLACHT_REPORT_OUT_XAPI_H

#include "base/text.h"
#include "report/known.h"
#include "report/result_record.h"

/* What names begin with where nobody says otherwise; the page tells an LMS of its plays with the
 * same names (front/page/cmi5.js). */
#define XAPI_BASE "https://klachtenspel.invalid/"

typedef struct XapiSetup {
    const char *base;      /* ends with '/' */
    const char *home_page; /* of the accounts */
} XapiSetup;

/* The address that somebody gave for one of the two, with a '/' at the end where `folder`. False
 * when it is none. */
bool xapi_address(const char *given, bool folder, Text *out);
/* Calls `each` for every statement of a play, in the order of their times. */
void xapi_statements(const Record *record, Known *known, const XapiSetup *setup,
                     void (*each)(void *context, const char *id, const Text *json), void *context);

#endif
