/* Norms: what each policy may reach, by plays of all of them (commands.md, "Norms of the
 * policies").
 *
 * A case in which a wrong way of playing does well teaches that way. A norm that says nothing here,
 * because the policy nowhere met what it is named for, is told apart from one that is kept. */
#ifndef KLACHT_POLICY_NORMS_H
#define KLACHT_POLICY_NORMS_H

#include "policy/simulate.h"

typedef enum NormVerdict {
    NORM_NONE, /* it has none, or was not played */
    NORM_KEPT,
    NORM_BROKEN,
    NORM_NOTHING,  /* what it is named for was nowhere to be found */
    NORM_UNTAUGHT, /* it goes by other cases, of which there are too few */
    NORM_FOLDER,   /* it counts over a folder of cases */
    NORM_VERDICTS
} NormVerdict;

typedef enum NormKind {
    NORM_PASSES,  /* passes in at most `limit` % of its plays */
    NORM_BELOW,   /* ends at least `limit` below `best` */
    NORM_REACHES, /* has a total of at least `limit` */
    NORM_KINDS
} NormKind;

typedef struct Norm {
    NormVerdict verdict;
    NormKind kind;
    double is, limit;
} Norm;

const char *norm_verdict_id(NormVerdict verdict); /* "kept" */
const char *norm_kind_id(NormKind kind);          /* "below-best" */
/* Whether the norm of a policy compares it with `best`, which must have been played then. */
bool norm_needs_best(Policy policy);
/* `items` has a place for each policy; those that were not played have no plays. */
Norm norm_of(const Scenario *scenario, const Simulated *items, Policy policy);

/* Over a folder of cases. */
enum {
    NORM_FIRST_PASSES = 20, /* % of the cases that `first` passes */
    NORM_ROUTINE_MANDATE = 65,
    NORM_ROUTINE_JUDGED = 60
};

#endif
