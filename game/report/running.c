#include "report/running.h"

#include <math.h>

#include "base/banned.h"

static const double NONE = (double)NAN;

void mean_add(Mean *mean, double value) {
    double off = value - mean->mean;
    mean->n++;
    mean->mean += off / (double)mean->n;
    mean->squares += off * (value - mean->mean);
}

void mean_join(Mean *mean, const Mean *other) {
    if (!other->n)
        return;
    double n = (double)(mean->n + other->n), off = other->mean - mean->mean;
    mean->squares += other->squares + off * off * (double)mean->n * ((double)other->n / n);
    mean->mean += off * ((double)other->n / n);
    mean->n += other->n;
}

double mean_of(const Mean *mean) {
    return mean->n ? mean->mean : NONE;
}

double mean_variance(const Mean *mean) {
    return mean->n > 1 ? mean->squares / (double)(mean->n - 1) : NONE;
}

void pairing_add(Pairing *p, double x, double y) {
    double dx = x - p->x, dy = y - p->y;
    p->n++;
    p->x += dx / (double)p->n;
    p->y += dy / (double)p->n;
    p->xx += dx * (x - p->x);
    p->yy += dy * (y - p->y);
    p->xy += dx * (y - p->y);
}

double pairing_covariance(const Pairing *p) {
    return p->n > 1 ? p->xy / (double)(p->n - 1) : NONE;
}

/* Values that are all the same may leave a trace of rounding: what is no more than that is none. */
static int varies(double squares, double mean, int64_t n) {
    return squares > 1e-26 * (1 + mean * mean) * (double)n;
}

double pairing_correlation(const Pairing *p) {
    if (p->n < 2 || !varies(p->xx, p->x, p->n) || !varies(p->yy, p->y, p->n))
        return NONE;
    double r = p->xy / sqrt(p->xx) / sqrt(p->yy);
    return r > 1 ? 1 : r < -1 ? -1 : r;
}
