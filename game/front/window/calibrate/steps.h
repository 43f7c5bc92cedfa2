/* Steps: what who leads may do next, and under which words: once for the pages and for the phone of
 * who leads. Steps nothing; a step is done by its id (acting.h). */
#ifndef KLACHT_CALIBRATE_STEPS_H
#define KLACHT_CALIBRATE_STEPS_H

#include "front/window/calibrate/calibrate_state.h"

enum { STEPS_MOST = 2, STEPS_REOPEN = 4, STEPS_CHOICES = 3, STEPS_WAYS = 3 };

typedef struct CalibrateStep {
    int id;
    Msg words;
    unsigned look; /* STATE_PRIMARY, STATE_QUIET, STATE_DISABLED */
    Msg why;       /* it cannot be done now; MSG_NONE: that speaks for itself */
} CalibrateStep;

/* Those of the page that is shown, in their order; none where it offers nothing to who leads. */
int steps_next(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]);
/* An open vote is closed. */
CalibrateStep steps_close(const Calibrate *calibrate, int id);
/* As a button. */
Widget *steps_button(const Calibrate *calibrate, Ui *ui, const CalibrateStep *step);
/* All of a page; under a pause, of the page that it lies over. */
void steps_build(const Calibrate *calibrate, Ui *ui);

/* Another item than the one that is on: this one later, or one of before again; the last first. */
bool steps_may_skip(const Calibrate *calibrate);
int steps_may_reopen(const Calibrate *calibrate, int items[STEPS_REOPEN]);
/* "Heropen: “de eerste woorden”" */
void steps_add_reopen(const Calibrate *calibrate, Lang lang, int item, Text *out);

/* What is chosen before a decision is taken. */
typedef struct CalibrateChoice {
    int id;
    Msg name;
    const char **labels;
    int count, chosen; /* -1: nothing yet */
} CalibrateChoice;

/* What may be written down on the page that is shown: its text is the page's. */
typedef struct CalibrateField {
    int id;
    Msg name;
    const Field *field;
} CalibrateField;

/* False: nothing is. */
bool steps_field(const Calibrate *calibrate, CalibrateField *out);
/* The session can be ended before its last item. */
bool steps_may_finish(const Calibrate *calibrate);

int steps_choices(const Calibrate *calibrate, Lang lang, Arena *arena,
                  CalibrateChoice out[STEPS_CHOICES]);
int steps_ways(const Calibrate *calibrate, Decision out[STEPS_WAYS]);

#endif
