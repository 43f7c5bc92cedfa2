#include "team/outcome.h"

#include <stdlib.h>
#include <string.h>

#include "team/agreement_interval.h"
#include "team/carrying.h"

#include "base/banned.h"

static Judgement judgement_of(const Calibration *calibration, int seat, int item, int round) {
    return calibration->items[item].votes[round][seat].judgement;
}

/* When the vote was closed; of one that is open, now. */
static bool was_there(const Calibration *calibration, int item, int round, int seat) {
    const CalibrationItem *i = &calibration->items[item];
    return round < i->rounds ? i->there[round][seat] : calibration->seats[seat].present;
}

/* Those who raised no hand at all, when the vote was closed. */
static int unraised(const Calibration *calibration, int item, int round) {
    bool closed = round < calibration->items[item].rounds;
    return closed ? calibration->settings.hands - calibration_hands(calibration, item, round) : 0;
}

int outcome_count(const Calibration *calibration, int item, int round, int category, int kind) {
    int count = 0;
    if (calibration->settings.hands)
        return kind >= 0               ? 0
               : category == VOTE_NONE ? unraised(calibration, item, round)
                                       : calibration_hands_for(calibration, item, round, category);
    for (int s = 0; s < calibration->seat_count; s++) {
        Judgement vote = judgement_of(calibration, s, item, round);
        if (vote.category == category && (kind < 0 || vote.kind == kind))
            count += category != VOTE_NONE || was_there(calibration, item, round, s);
    }
    return count;
}

int outcome_votes(const Calibration *calibration, int item, int round) {
    int votes = 0;
    if (calibration->settings.hands)
        return calibration_hands(calibration, item, round) -
               calibration_hands_for(calibration, item, round, VOTE_DONT_KNOW);
    for (int s = 0; s < calibration->seat_count; s++)
        votes += judgement_of(calibration, s, item, round).category >= 0;
    return votes;
}

OutcomeLead outcome_lead(const Calibration *calibration, int item, int round) {
    OutcomeLead lead = {
        .category = -1, .kind = -1, .votes = outcome_votes(calibration, item, round)};
    for (int c = 0; c < calibration->house->category_count; c++) {
        int count = outcome_count(calibration, item, round, c, -1);
        if (count && count == lead.count)
            lead.tied = true;
        if (count <= lead.count)
            continue;
        lead.category = c;
        lead.count = count;
        lead.tied = false;
    }
    int most = 0;
    for (int k = 0; lead.category >= 0 && k < calibration->house->kind_count; k++) {
        int count = outcome_count(calibration, item, round, lead.category, k);
        if (count > most) {
            most = count;
            lead.kind = k;
        }
    }
    lead.present = calibration->settings.hands;
    for (int s = 0; s < calibration->seat_count; s++)
        lead.present += was_there(calibration, item, round, s);
    lead.threshold =
        lead.votes > 0 && lead.count * 100 >= calibration->settings.threshold * lead.votes;
    lead.consensus = lead.threshold && lead.votes * 2 >= lead.present;
    return lead;
}

int outcome_minorities(const Calibration *calibration, int item, int round, int *out) {
    OutcomeLead lead = outcome_lead(calibration, item, round);
    int found = 0;
    for (int count = 1; count <= lead.count; count++)
        for (int c = 0; c < calibration->house->category_count; c++)
            if (c != lead.category && outcome_count(calibration, item, round, c, -1) == count)
                out[found++] = c;
    return found;
}

int outcome_moves(const Calibration *calibration, int item, int from, int to) {
    int moves = 0;
    for (int s = 0; calibration->items[item].rounds > 1 && s < calibration->seat_count; s++) {
        int first = judgement_of(calibration, s, item, 0).category;
        int second = judgement_of(calibration, s, item, 1).category;
        bool there =
            was_there(calibration, item, 1, s) || first != VOTE_NONE || second != VOTE_NONE;
        moves += there && first == from && second == to;
    }
    return moves;
}

double outcome_divided(const Calibration *calibration, int item, int round) {
    double votes = outcome_votes(calibration, item, round), same = 0;
    if (votes < 2)
        return -1;
    for (int c = 0; c < calibration->house->category_count; c++) {
        double count = outcome_count(calibration, item, round, c, -1);
        same += count * (count - 1);
    }
    return 1 - same / (votes * (votes - 1));
}

OutcomeOpen outcome_open(const Calibration *calibration) {
    OutcomeOpen open = {0};
    for (int i = 0; i < calibration->item_count; i++) {
        const CalibrationItem *item = &calibration->items[i];
        if (item->decision != DECISION_NONE)
            continue;
        open.unvoted += !item->rounds;
        open.undecided += item->rounds > 0;
        open.rules += item->before >= 0;
    }
    return open;
}

int outcome_by_divided(const Calibration *calibration, int *order) {
    int count = 0;
    for (int i = 0; i < calibration->item_count; i++) {
        if (!calibration->items[i].rounds)
            continue;
        double by = outcome_divided(calibration, i, 0);
        int at = count++;
        for (; at > 0 && outcome_divided(calibration, order[at - 1], 0) < by; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return count;
}

SeatVote outcome_last_vote(const Calibration *calibration, int seat, int item) {
    const CalibrationItem *i = &calibration->items[item];
    return i->votes[i->rounds > 1][seat];
}

Differs outcome_differs(const Calibration *calibration, int seat, int item, bool first) {
    const CalibrationItem *i = &calibration->items[item];
    Judgement vote =
        first ? i->votes[0][seat].judgement : outcome_last_vote(calibration, seat, item).judgement;
    if (!i->rounds || i->verdict.category < 0 || vote.category < 0)
        return DIFFERS_UNKNOWN;
    if (vote.category != i->verdict.category)
        return DIFFERS;
    return vote.kind == i->verdict.kind || vote.kind < 0 || i->verdict.kind < 0 ? DIFFERS_NOT
                                                                                : DIFFERS_IN_KIND;
}

int outcome_standing(const Calibration *calibration, int seat, bool first, int *same) {
    int judged = 0;
    *same = 0;
    for (int i = 0; i < calibration->item_count; i++) {
        Differs differs = outcome_differs(calibration, seat, i, first);
        judged += differs != DIFFERS_UNKNOWN;
        *same += differs == DIFFERS_NOT || differs == DIFFERS_IN_KIND;
    }
    return judged;
}

const Vote *outcome_votes_of(const Calibration *calibration, int seat, Arena *arena, int *count) {
    const House *house = calibration->house;
    Vote *votes = ARENA_NEW(arena, Vote, calibration->item_count + 1);
    *count = 0;
    for (int i = 0; i < calibration->item_count; i++) {
        SeatVote vote = outcome_last_vote(calibration, seat, i);
        Judgement j = vote.judgement;
        if (!calibration->items[i].rounds || j.category == VOTE_NONE)
            continue;
        votes[(*count)++] =
            (Vote){.item = calibration->set->items[calibration->items[i].statement].id,
                   .rater = calibration->seats[seat].name,
                   .category = j.category < 0 ? NULL : house->categories[j.category].id,
                   .kind = j.kind < 0 ? NULL : house->kinds[j.kind].id,
                   .note = vote.note,
                   .at_ms = vote.at_ms};
    }
    return votes;
}

/* As many raters as hands: whose they were does not matter to what is counted per item. */
static void add_hands(const Calibration *calibration, int item, bool first, Ratings *out) {
    int rater = calibration->seat_count, round = !first && calibration->items[item].rounds > 1;
    for (int c = 0; calibration->items[item].rounds && c < out->category_count; c++)
        for (int n = calibration_hands_for(calibration, item, round, c); n > 0; n--)
            out->items[out->count++] = (Rating){item, rater++, c};
}

void outcome_ratings(const Calibration *calibration, bool first, Ratings *out) {
    size_t room = (size_t)calibration->item_count * CALIBRATION_SEAT_ROOM + 1;
    *out = (Ratings){.items = xcalloc(room, sizeof *out->items),
                     .capacity = (int)room,
                     .item_count = calibration->item_count,
                     .rater_count = calibration->seat_count + calibration->settings.hands,
                     .counted = calibration->settings.hands > 0,
                     .category_count = calibration->house->category_count};
    for (int i = 0; i < calibration->item_count; i++) {
        const CalibrationItem *item = &calibration->items[i];
        add_hands(calibration, i, first, out);
        for (int s = 0; item->rounds && s < calibration->seat_count; s++) {
            int category = item->votes[!first && item->rounds > 1][s].judgement.category;
            if (category >= 0)
                out->items[out->count++] = (Rating){i, s, category};
        }
    }
}

RecordFigure outcome_figure(const char *name, const AgreementFigure *figure) {
    return (RecordFigure){.name = name,
                          .value = figure->value,
                          .low = figure->low,
                          .high = figure->high,
                          .has_interval = figure->has_interval,
                          .why_null = agreement_why_id(figure->why)};
}

/* A session is kept at every vote: intervals, which take the most time, come with the end. */
static void record_agreement(const Calibration *calibration, bool first, Arena *arena,
                             RecordAgreement *out) {
    const House *house = calibration->house;
    Ratings ratings;
    Agreement got;
    outcome_ratings(calibration, first, &ratings);
    agreement_measure(&ratings, &got);
    int draws = calibration->stage == STAGE_ENDED ? AGREEMENT_RESAMPLES : 0;
    agreement_measure_intervals(&ratings, AGREEMENT_SEED, draws, &got);
    *out = (RecordAgreement){.items = got.items,
                             .raters = got.raters,
                             .votes = got.votes,
                             .indicative = agreement_is_indicative(&got)};
    for (int f = 0; f < RECORD_FIGURES; f++)
        out->figures[f] = outcome_figure(agreement_kind_id((AgreementKind)f), &got.figures[f]);
    RecordFigure *categories = ARENA_NEW(arena, RecordFigure, house->category_count + 1);
    for (int c = 0; c < house->category_count; c++) {
        AgreementFigure figure;
        agreement_of_category(&ratings, c, &figure);
        categories[c] = outcome_figure(house->categories[c].id, &figure);
    }
    out->categories = categories;
    free(ratings.items);
}

/* What the talk changed, and who reads alike. */
static void record_change(const Calibration *calibration, Arena *arena, CalibrationRecord *record) {
    Ratings first, last;
    AgreementChange change;
    int draws = calibration->stage == STAGE_ENDED ? AGREEMENT_RESAMPLES : 0, count;
    outcome_ratings(calibration, true, &first);
    outcome_ratings(calibration, false, &last);
    agreement_compare(&first, &last, AGREEMENT_SEED, draws, &change);
    for (int f = 0; f < RECORD_FIGURES; f++)
        record->change[f] = outcome_figure(agreement_kind_id((AgreementKind)f), &change.figures[f]);
    AgreementPair *all = agreement_of_pairs(&last, &count);
    RecordPair *pairs = ARENA_NEW(arena, RecordPair, count + 1);
    int number[CALIBRATION_SEAT_ROOM];
    for (int s = 0; s < calibration->seat_count; s++)
        number[s] = -1;
    for (int r = 0; r < record->rater_count; r++)
        number[record->raters[r].seat] = r;
    for (int p = 0; p < count; p++)
        if (all[p].items)
            pairs[record->pair_count++] =
                (RecordPair){number[all[p].a], number[all[p].b], all[p].items, all[p].same};
    record->pairs = pairs;
    free(all);
    free(first.items);
    free(last.items);
}

/* Someone who took a seat and left without a vote that was shown is nobody's business. */
static int kept_seats(const Calibration *calibration, int *kept) {
    int count = 0;
    for (int s = 0; s < calibration->seat_count; s++) {
        bool there = calibration->seats[s].present;
        for (int i = 0; !there && i < calibration->item_count; i++)
            for (int r = 0; r < calibration->items[i].rounds; r++)
                there = there || judgement_of(calibration, s, i, r).category != VOTE_NONE;
        if (there)
            kept[count++] = s;
    }
    return count;
}

static void record_item(const Calibration *calibration, int index, const int *seats, int seat_count,
                        Arena *arena, RecordItem *out) {
    const CalibrationItem *item = &calibration->items[index];
    *out = (RecordItem){.statement = &calibration->set->items[item->statement],
                        .rounds = item->rounds,
                        .decision = item->decision,
                        .verdict = item->verdict,
                        .dissent = item->dissent,
                        .rule = item->rule,
                        .divided = {-1, -1}};
    if (item->rounds && item->verdict.category >= 0)
        out->border =
            item->decision == DECISION_CHAIR || !outcome_lead(calibration, index, 0).consensus;
    for (int r = 0; r < item->rounds; r++) {
        SeatVote *votes = ARENA_NEW(arena, SeatVote, seat_count + 1);
        for (int s = 0; s < seat_count; s++)
            votes[s] = item->votes[r][seats[s]];
        out->votes[r] = votes;
        out->hands[r] = item->hands[r];
        out->divided[r] = outcome_divided(calibration, index, r);
    }
}

int outcome_record_count(const CalibrationRecord *record, const RecordItem *item, int round,
                         int category) {
    int count = 0;
    if (round >= item->rounds)
        return 0;
    if (item->hands[round])
        return item->hands[round][category < 0 ? record->house->category_count : category];
    for (int r = 0; r < record->rater_count; r++)
        count += item->votes[round][r].judgement.category == category;
    return count;
}

void outcome_record(const Calibration *calibration, Arena *arena, CalibrationRecord *out) {
    int seats[CALIBRATION_SEAT_ROOM];
    int seat_count = kept_seats(calibration, seats);
    RecordRater *raters = ARENA_NEW(arena, RecordRater, seat_count + 1);
    RecordItem *items = ARENA_NEW(arena, RecordItem, calibration->item_count + 1);
    const char **names = ARENA_NEW(arena, const char *, calibration->seat_count + 1);
    for (int s = 0; s < calibration->seat_count; s++)
        names[s] = calibration->seats[s].name;
    *out = (CalibrationRecord){.house = calibration->house,
                               .set = calibration->set,
                               .settings = calibration->settings,
                               .ended = calibration->stage == STAGE_ENDED,
                               .raters = raters,
                               .rater_count = seat_count,
                               .items = items,
                               .item_count = calibration->item_count,
                               .rounds = 1,
                               .inputs = calibration->inputs,
                               .input_count = calibration->count,
                               .seats = names,
                               .seat_count = calibration->seat_count};
    for (int s = 0; s < seat_count; s++) {
        int first = 0, last = 0;
        int before = outcome_standing(calibration, seats[s], true, &first);
        int judged = outcome_standing(calibration, seats[s], false, &last);
        raters[s] = (RecordRater){.name = calibration->seats[seats[s]].name,
                                  .seat = seats[s],
                                  .judged = judged,
                                  .first = before ? (double)first / before : -1,
                                  .last = judged ? (double)last / judged : -1};
    }
    for (int i = 0; i < calibration->item_count; i++) {
        record_item(calibration, i, seats, seat_count, arena, &items[i]);
        if (items[i].rounds > 1)
            out->rounds = 2;
    }
    carrying_record(calibration, arena, out);
    for (int r = 0; r < out->rounds; r++)
        record_agreement(calibration, r == 0, arena, &out->agreement[r]);
    record_change(calibration, arena, out);
}
