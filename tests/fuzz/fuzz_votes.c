#include "fuzz/fuzz.h"

#include <math.h>

#include "store/ballot.h"
#include "store/ballot_csv.h"
#include "team/agreement.h"
#include "team/vote_tally.h"

static void measure(const VoteTable *votes, Findings *findings) {
    VoteTally tally;
    Agreement got;
    if (!vote_tally_init(&tally, votes, NULL, 0, findings)) {
        FUZZ_HOLDS(findings->errors > 0);
        return;
    }
    agreement_measure(&tally.ratings, &got);
    FUZZ_HOLDS(got.votes <= votes->count && got.paired_items <= got.items);
    for (int i = 0; i < AGREEMENT_KINDS; i++) {
        const AgreementFigure *figure = &got.figures[i];
        FUZZ_HOLDS(isfinite(figure->value) && figure->value <= 1 + 1e-9);
        FUZZ_HOLDS(figure->why == AGREEMENT_DEFINED || figure->value == 0);
    }
    vote_tally_release(&tally);
}

/* A table or JSON of votes: read, counted and measured; every figure is in its bounds or null with
 * a reason. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Findings findings;
    VoteTable votes;
    BallotSource source = {0};
    findings_init(&findings, LANG_NL);
    vote_table_init(&votes);
    bool good = len && bytes[0] == '{'
                    ? ballot_parse_json((const char *)bytes, len, "file", BALLOT_LAST, &findings,
                                        &votes, &source)
                    : ballot_parse_csv((const char *)bytes, len, "file", &findings, &votes);
    FUZZ_HOLDS(good == !findings.errors);
    for (int i = 0; good && i < votes.count; i++)
        FUZZ_HOLDS(votes.items[i].item && votes.items[i].rater);
    if (good)
        measure(&votes, &findings);
    ballot_source_release(&source);
    vote_table_release(&votes);
    findings_release(&findings);
    return 0;
}
