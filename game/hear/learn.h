/* Learning: a line between the texts that have something and those that do not.
 *
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh,
 * Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear
 * SVM", ICML 2008), and what a distance from the line says about the chance (Platt 1999, with the
 * targets of Lin, Lin and Weng 2007). The same examples give the same line on every machine that
 * adds the same way. Owns nothing. */
#ifndef KLACHT_HEAR_LEARN_H
#define KLACHT_HEAR_LEARN_H

#include <stdbool.h>

#include "hear/features.h"

typedef struct Example {
    int first, count; /* of the features */
    int group;        /* the case it is of; -1: of none */
    unsigned families;
} Example;

typedef struct Examples {
    Feature *features;
    int feature_count, feature_capacity;
    Example *items;
    int count, capacity;
} Examples;

typedef struct SlotLine {
    float *weights; /* per slot */
    double bias;
} SlotLine;

/* What is learned, and from which examples: from all, or from those whose group is not in one of
 * so many folds. Those of no group are in none. */
typedef struct Lesson {
    unsigned family; /* bit */
    int fold, folds; /* folds 0: from all */
} Lesson;
/* Fills line->weights, which has room for FEATURE_SLOTS. */
void learn_line(const Examples *examples, const Lesson *lesson, SlotLine *line);
double line_score(const SlotLine *line, const Feature *features, int count);
/* Whether the example is left out of a lesson. */
bool lesson_leaves(const Lesson *lesson, const Example *example);

/* chance = 1 / (1 + exp(a * score + b)) */
typedef struct Chance {
    double a, b;
} Chance;
Chance chance_fit(const double *scores, const bool *right, int count);
double chance_of(Chance chance, double score);

#endif
