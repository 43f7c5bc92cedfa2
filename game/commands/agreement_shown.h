/* Agreement shown: all that `agreement` says of votes, measured once. The tally stays the caller's.
 */
#ifndef KLACHT_COMMANDS_AGREEMENT_SHOWN_H
#define KLACHT_COMMANDS_AGREEMENT_SHOWN_H

#include "commands/agreement_sessions.h"
#include "commands/agreement_versions.h"
#include "commands/agreement_words.h"
#include "team/agreement_interval.h"
#include "team/vote_tally.h"

typedef struct AgreementShown {
    const VoteTally *tally;
    Agreement agreement;
    bool two_rounds; /* then these: before the talk, and what changed */
    Agreement before;
    AgreementChange change;
    AgreementFigure *items; /* by item of the tally */
    AgreementPair *pairs;   /* NULL where there are too many */
    int pair_count;
    SessionLines sessions;       /* taken over */
    SessionVersions versions;    /* and their definitions: taken over too */
    const AgreementWords *words; /* of the ids, for text alone */
} AgreementShown;

/* `before`: the first votes, aligned with the tally, or NULL. */
void agreement_shown_init(AgreementShown *shown, const VoteTally *tally, const VoteTally *before);
void agreement_shown_release(AgreementShown *shown);

#endif
