#include "report/detection.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/banned.h"

/* A first guess (Abramowitz and Stegun, 26.2.23, within 4.5e-4), made exact by steps of Halley on
 * erfc: each triples the digits that are right. */
double normal_inverse(double p) {
    static const double root_half = 0.70710678118654752440, root_two_pi = 2.50662827463100050242;
    assert(p > 0 && p < 1);
    if (p > 0.5)
        return -normal_inverse(1 - p);
    double t = sqrt(-2 * log(p));
    double z = (2.515517 + t * (0.802853 + t * 0.010328)) /
                   (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
               t;
    for (int i = 0; i < 3; i++) {
        double off = (0.5 * erfc(-z * root_half) - p) * root_two_pi * exp(z * z / 2);
        z -= off / (1 + z * off / 2);
    }
    return z;
}

/* z of the corrected rate, from whichever tail is the smaller: near 1 a double is coarse. */
static double z_of(int64_t count, int64_t of) {
    double n = (double)of + 1, low = (double)count + 0.5, high = (double)(of - count) + 0.5;
    return low <= high ? normal_inverse(low / n) : -normal_inverse(high / n);
}

void detection_measure(const DetectionCounts *counts, Detection *out) {
    *out = (Detection){0};
    if (counts->positives < DETECTION_LEAST || counts->negatives < DETECTION_LEAST)
        return;
    double hits = z_of(counts->hits, counts->positives);
    double alarms = z_of(counts->false_alarms, counts->negatives);
    out->defined = true;
    out->hit_rate = ((double)counts->hits + 0.5) / ((double)counts->positives + 1);
    out->false_alarm_rate = ((double)counts->false_alarms + 0.5) / ((double)counts->negatives + 1);
    out->sensitivity = hits - alarms;
    out->bias = -(hits + alarms) / 2;
}

void detection_add_heard(DetectionCounts *counts, const Record *record) {
    counts->positives += record->counts.signals;
    counts->hits += record->counts.hits;
    counts->negatives += record->counts.negatives;
    counts->false_alarms += record->counts.false_alarms;
}

/* Of a judgement that gets nothing the opposite was right, of one that gets all what was said. One
 * that gets half said a complaint and is right in that, or said something else: then it may stand
 * beside a complaint as well as for none, and says nothing of either. */
void detection_add_judged(DetectionCounts *counts, const Record *record) {
    for (int i = 0; i < record->turn_count; i++) {
        const RecordTurn *turn = &record->turns[i];
        if (turn->act != RECORD_JUDGE)
            continue;
        bool said = !strcmp(turn->judge.is, "complaint"), right = turn->judge.credit >= 0.5;
        if (!said && right && turn->judge.credit < 1)
            continue;
        bool was = said == right;
        counts->positives += was;
        counts->hits += was && said;
        counts->negatives += !was;
        counts->false_alarms += !was && said;
    }
}

DetectionLean detection_lean(const Detection *of) {
    /* so much said where it is there and so little where it is not is well done, whatever c */
    static const double hardly = .5, most = .8, little = .1, leans = .3;
    return of->sensitivity < hardly                                 ? LEAN_BLURRED
           : of->hit_rate >= most && of->false_alarm_rate <= little ? LEAN_GOOD
           : of->bias < -leans                                      ? LEAN_LOOSE
           : of->bias > leans                                       ? LEAN_STRICT
                                                                    : LEAN_EVEN;
}
