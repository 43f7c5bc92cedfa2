#include "team/seating.h"

#include "base/names.h"

#include "base/banned.h"

RULE(votes_item, "votes-item", MSG_SESSION_VOTES_ITEM);
RULE(votes_category, "votes-category", MSG_SESSION_VOTES_CATEGORY);
RULE(votes_seat, "votes-seat", MSG_SESSION_VOTES_SEAT);
RULE(votes_twice, "votes-twice", MSG_SESSION_VOTES_TWICE);

static int seat_of(Calibration *calibration, const Vote *vote, Findings *findings) {
    int seat = calibration_find_seat(calibration, vote->rater);
    if (seat >= 0)
        return seat;
    CalibrationInput take = {.kind = CALIBRATE_SEAT, .text = vote->rater};
    Msg refused = calibration_step(calibration, &take);
    if (refused != MSG_NONE) {
        finding_add(findings, &votes_seat, vote->file, vote->line, vote->rater,
                    msg(findings->lang, refused));
        return -1;
    }
    return calibration_find_seat(calibration, vote->rater);
}

static bool seat_vote(Calibration *calibration, const Names *statements, const Vote *vote,
                      Findings *findings) {
    const House *house = calibration->house;
    CalibrationInput ballot = {.kind = CALIBRATE_BALLOT,
                               .at_ms = vote->at_ms,
                               .item = names_find(statements, vote->item),
                               .judgement = {VOTE_DONT_KNOW, -1},
                               .text = vote->note};
    if (ballot.item < 0) {
        finding_add(findings, &votes_item, vote->file, vote->line, vote->item,
                    calibration->set->title);
        return false;
    }
    if (calibration->set->items[ballot.item].anchor)
        return true; /* its answer was shown: no vote */
    if (vote->category)
        ballot.judgement.category = house_find_category(house, vote->category);
    if (vote->category && vote->kind)
        ballot.judgement.kind = house_find_kind(house, vote->kind);
    if ((vote->category && ballot.judgement.category < 0) ||
        (vote->category && vote->kind && ballot.judgement.kind < 0)) {
        bool category = ballot.judgement.category < 0;
        finding_add(findings, &votes_category, vote->file, vote->line,
                    category ? vote->category : vote->kind);
        return false;
    }
    ballot.seat = seat_of(calibration, vote, findings);
    if (ballot.seat < 0)
        return false;
    int place = ballot.seat * calibration->base->item_count + ballot.item;
    if (calibration->ballots[place].judgement.category != VOTE_NONE) {
        finding_add(findings, &votes_twice, vote->file, vote->line, vote->rater, vote->item);
        return false;
    }
    Msg refused = calibration_step(calibration, &ballot);
    if (refused != MSG_NONE)
        finding_add(findings, &votes_seat, vote->file, vote->line, vote->rater,
                    msg(findings->lang, refused));
    return refused == MSG_NONE;
}

bool seating_take_votes(Calibration *calibration, const VoteTable *votes, Findings *findings) {
    const StatementSet *set = calibration->base;
    Names statements = {0};
    bool good = true;
    for (int i = 0; i < set->item_count; i++)
        names_put(&statements, set->items[i].id, i);
    for (int i = 0; i < votes->count; i++)
        good = seat_vote(calibration, &statements, &votes->items[i], findings) && good;
    names_release(&statements);
    return good;
}
