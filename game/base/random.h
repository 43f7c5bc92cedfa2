/* Seeded random numbers: the same on every machine (xoshiro256** seeded by SplitMix64, Blackman and
 * Vigna, 2018). Never for secrets: those come from getrandom. */
#ifndef KLACHT_BASE_RANDOM_H
#define KLACHT_BASE_RANDOM_H

#include <stdint.h>

typedef struct Random {
    uint64_t state[4];
} Random;

void random_init(Random *random, uint64_t seed);
uint64_t random_next(Random *random);
/* From 0 to below - 1, each as likely; below is at least 1. */
uint32_t random_below(Random *random, uint32_t below);
/* From 0 to below 1. */
double random_unit(Random *random);
/* 0 … count-1 in an order that depends on the seed alone. */
void random_shuffle(Random *random, int *order, int count);

#endif
