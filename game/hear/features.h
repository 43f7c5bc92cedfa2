/* Features: what of a sentence a family is told by.
 *
 * Words, pairs of words, how a sentence begins, whether it asks, and the groups of three to five
 * letters within a word, which still know a word that is misspelt or bent; and which families a
 * marker of the house stands for. Each is known by a slot
 * that its letters are hashed to. The squares of the values of a sentence add up to 1, so a long
 * one weighs no more than a short one. */
#ifndef KLACHT_HEAR_FEATURES_H
#define KLACHT_HEAR_FEATURES_H

#include <stdint.h>

#include "hear/spoken.h"

enum { FEATURE_SLOTS = 1 << 16 };

typedef struct Feature {
    uint32_t slot;
    float value;
    int word, words; /* whose it is: `words` words from `word` on */
} Feature;

typedef struct Features {
    Feature *items;
    int count, capacity;
} Features;

/* Of the words; what was there before is gone. `marked`: bits, the families that the house hears.
 */
void features_take(Features *features, const Spoken *spoken, unsigned marked);
void features_release(Features *features);

#endif
