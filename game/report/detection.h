/* Detection: how well what is there was told from what is not (d'), and how readily something was
 * said to be there (c).
 *
 * Signal detection theory: Green and Swets (1966), Signal Detection Theory and Psychophysics. d' =
 * z(H) - z(F), c = -(z(H) + z(F)) / 2, with the log-linear correction of both rates, (count + 0.5)
 * / (n + 1): Hautus (1995), Behavior Research Methods, Instruments, & Computers 27:46. Pure
 * functions of counts. */
#ifndef KLACHT_REPORT_DETECTION_H
#define KLACHT_REPORT_DETECTION_H

#include "report/result_record.h"

/* Fewer of either kind say nothing. */
enum { DETECTION_LEAST = 8 };

typedef struct DetectionCounts {
    int64_t positives, hits;         /* what was there, and was said to be */
    int64_t negatives, false_alarms; /* what was not there, and was said to be */
} DetectionCounts;

typedef struct Detection {
    bool defined;                      /* else the rest is 0 */
    double hit_rate, false_alarm_rate; /* corrected: never 0 or 1 */
    double sensitivity;                /* d': 0 is chance, 4 nearly without a mistake */
    double bias; /* c: below 0, one hears a complaint in too much; above 0, in too little */
} Detection;

/* What to say of it: whether the two are told apart at all, and if so which way one leans. */
typedef enum DetectionLean {               /* of what is defined */
                             LEAN_BLURRED, /* hardly better than chance */
                             LEAN_LOOSE,   /* too much is heard in it */
                             LEAN_STRICT,  /* too little */
                             LEAN_EVEN,    /* neither, with mistakes both ways */
                             LEAN_GOOD,    /* nearly all of it right */
                             LEAN_COUNT
} DetectionLean;
DetectionLean detection_lean(const Detection *of);

/* Hearing: the signals and the clauses without one that were shown. */
void detection_add_heard(DetectionCounts *counts, const Record *record);
/* Judging: whether it is a complaint, as the credit of each judgement tells. */
void detection_add_judged(DetectionCounts *counts, const Record *record);
void detection_measure(const DetectionCounts *counts, Detection *out);

/* The z below which a share p of the standard normal distribution lies; 0 < p < 1. */
double normal_inverse(double p);

#endif
