/* Readers: whether the best reply of a moment can be told without the customer.
 *
 * Readers see the replies of a moment and nothing else: no line, no name of the case, no play.
 * Those of words and of acts learn from the other cases (naive Bayes, leaving out the case they
 * read); the rest go by form alone. The best reply has the highest empathy, as after an
 * acknowledgement; left out are moments whose replies are all equal and replies that only a decoy
 * opens; where several look alike to a reader they share. Pure: owns copies, the Scenarios may go.
 */
#ifndef KLACHT_POLICY_READER_H
#define KLACHT_POLICY_READER_H

#include "model/scenario.h"

typedef enum Reader {
    READER_WORDS, /* words, pairs of words, how many sentences and question marks */
    READER_ACTS,
    READER_MOST_SENTENCES,
    READER_SHORT_SENTENCES, /* the fewest words a sentence */
    READER_LONGEST,
    READER_FIRST, /* in the file */
    READERS
} Reader;

const char *reader_id(Reader reader); /* "most-sentences" */

/* The replies of some cases in one language. */
typedef struct Readings Readings;
Readings *readings_new(void);
void readings_free(Readings *readings);
/* Adds a case as it stands; one that is there already (by id) is left out. */
void readings_add(Readings *readings, const Scenario *scenario);
int readings_count(const Readings *readings);
/* The place of a case among those added, or -1. */
int readings_find(const Readings *readings, const char *id);

typedef struct ReaderScore {
    int moments;
    double right;  /* moments told rightly; what is shared counts in parts */
    double chance; /* what choosing blindly gives */
} ReaderScore;

/* Over one case, or over all when `index` is -1; each case is read by who knows the others. */
ReaderScore reader_score(Readings *readings, Reader reader, int index);

typedef struct OpenedReplies { /* those that a signal opens */
    int count, best;
} OpenedReplies;
OpenedReplies readings_opened(const Readings *readings, int index);

/* How much a reader of words, trained on all cases but this one, likes each reply: out[reply]. */
void readings_like(Readings *readings, const Scenario *scenario, double *out);

/* What a reply is worth as after an acknowledgement. */
double reply_worth(const House *house, const Reply *reply);
/* Whether only a decoy opens it, and whether a signal does. */
bool reply_is_astray(const Scenario *scenario, const Reply *reply);
bool reply_is_earned(const Scenario *scenario, const Reply *reply);

/* The lower 95 % bound of a share, `right` of `count`: Clopper and Pearson, "The use of confidence
 * or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934). The
 * share at which so many or more come by chance once in twenty times; parts are rounded down. */
double share_lower_bound(double right, int count);

#endif
