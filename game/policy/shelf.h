/* The shelf: what the cases of a library teach who plays by habit, in one language.
 *
 * For each case added it keeps how its replies read (reader.h) and what acts they are (samples.h),
 * which words of the customer stood in signals, and which judgements, remedies, routes and amounts
 * were right. Lessons are what all cases but one teach: what a player that never listens brings to
 * that one. Owns copies; Scenarios may go. */
#ifndef KLACHT_POLICY_SHELF_H
#define KLACHT_POLICY_SHELF_H

#include "hear/samples.h"
#include "play/rules.h"
#include "policy/reader.h"

typedef struct Shelf Shelf;
Shelf *shelf_new(void);
void shelf_free(Shelf *shelf);
/* A case that is there already (by id) is left out. */
void shelf_add(Shelf *shelf, const Scenario *scenario);
int shelf_count(const Shelf *shelf);
Readings *shelf_readings(Shelf *shelf);
const Samples *shelf_samples(const Shelf *shelf);

/* How often a word stands in the phrases of the decoys and of the signals of all cases. */
typedef struct WordShare {
    const char *word;
    int decoys, signals; /* how many hold it */
} WordShare;
/* Those that stand in at least `least` of both together; malloced, *count of them. *sum holds how
 * many decoys and signals there are. */
WordShare *shelf_words(const Shelf *shelf, int least, WordShare *sum, int *count);

/* Other cases, below which nothing is measured. */
enum { SHELF_LEAST = 4 };

typedef struct Lessons Lessons;
/* What the others teach about a case; NULL when there are fewer than SHELF_LEAST of them. */
Lessons *lessons_new(Shelf *shelf, const Scenario *scenario);
void lessons_free(Lessons *lessons);
/* How much the reader of words likes a reply. */
double lessons_like(const Lessons *lessons, int reply);
/* Whether a word (in small letters) stood in signals more than elsewhere. */
bool lessons_marks(const Lessons *lessons, const char *word);
/* The judgement that was most often right; `number`: the judgements made in this play before. */
void lessons_judge(const Lessons *lessons, int number, int *category, int *kind);
/* The offer that was most often right, of what lies on the table; `out` has room for OFFER_MOST.
 * Returns how many are chosen; `number`: the offers made before. */
int lessons_offer(const Lessons *lessons, int offer, int role, int number, Chosen *out,
                  HandOver *hand_over);

#endif
