/* Samples: replies with the families of their acts, to learn from; those of the cases of one
 * language.
 *
 * Owns copies; the Scenarios may go. A case that is there already (by id) is left out. */
#ifndef KLACHT_HEAR_SAMPLES_H
#define KLACHT_HEAR_SAMPLES_H

#include "model/scenario.h"

typedef struct Sample {
    char *text;        /* as it is shown, without markup */
    unsigned families; /* bits: 1 << Family */
    int of;            /* its case */
} Sample;

typedef struct SampleCase {
    char *id;
    int first, count; /* of samples */
} SampleCase;

typedef struct Samples {
    Sample *items;
    int count, capacity;
    SampleCase *cases;
    int case_count, case_capacity;
} Samples;

void samples_release(Samples *samples);
void samples_add(Samples *samples, const Scenario *scenario);
/* The case of this id, or -1. */
int samples_find(const Samples *samples, const char *id);
/* Bits: the families of the acts of a reply. */
unsigned families_of(const House *house, const Reply *reply);

#endif
