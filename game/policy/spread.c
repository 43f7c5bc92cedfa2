#include "policy/spread.h"

#include <math.h>

#include "base/banned.h"

void spread_add(Spread *spread, double value) {
    if (isnan(value))
        return;
    int bin = (int)(value * 100 + 0.5);
    spread->bins[bin < 0 ? 0 : bin >= SPREAD_BINS ? SPREAD_BINS - 1 : bin]++;
    if (!spread->count || value < spread->lowest)
        spread->lowest = value;
    if (!spread->count || value > spread->highest)
        spread->highest = value;
    spread->sum += value;
    spread->count++;
}

double spread_mean(const Spread *spread) {
    return spread->count ? spread->sum / (double)spread->count : (double)NAN;
}

double spread_lowest(const Spread *spread) {
    return spread->count ? spread->lowest : (double)NAN;
}

double spread_highest(const Spread *spread) {
    return spread->count ? spread->highest : (double)NAN;
}

double spread_percentile(const Spread *spread, int percent) {
    if (!spread->count)
        return (double)NAN;
    uint64_t need = (spread->count * (uint64_t)percent + 99) / 100, seen = 0;
    int bin = 0;
    while (bin < SPREAD_BINS - 1 && (seen += spread->bins[bin]) < (need ? need : 1))
        bin++;
    return bin / 100.0;
}

void spread_parts(const Spread *spread, uint64_t *parts, int count) {
    for (int i = 0; i < count; i++)
        parts[i] = 0;
    for (int bin = 0; bin < SPREAD_BINS; bin++) {
        int part = bin * count / (SPREAD_BINS - 1);
        parts[part < count ? part : count - 1] += spread->bins[bin];
    }
}
