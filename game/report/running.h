/* Means and how things go together, worked out while the values pass by: exact, whatever their size
 * and number, and nothing is kept of them.
 *
 * Welford (1962), Technometrics 4:419; two runs put together: Chan, Golub and LeVeque (1983), The
 * American Statistician 37:242. Zeroed ones hold nothing. */
#ifndef KLACHT_REPORT_RUNNING_H
#define KLACHT_REPORT_RUNNING_H

#include <stdint.h>

typedef struct Mean {
    int64_t n;
    double mean, squares; /* squares: the sum of the squared distances from the mean */
} Mean;

void mean_add(Mean *mean, double value);
void mean_join(Mean *mean, const Mean *other);
double mean_of(const Mean *mean); /* NAN of nothing */
/* With n - 1; NAN of fewer than two. */
double mean_variance(const Mean *mean);

typedef struct Pairing { /* of two things that each of many has */
    int64_t n;
    double x, y, xx, yy, xy; /* means, and sums of products of distances from them */
} Pairing;

void pairing_add(Pairing *pairing, double x, double y);
double pairing_covariance(const Pairing *pairing); /* NAN of fewer than two */
/* Pearson's r; NAN where one of both is the same for all. */
double pairing_correlation(const Pairing *pairing);

#endif
