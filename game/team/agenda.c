#include "team/agenda.h"

#include <stdlib.h>
#include <string.h>

#include "team/brought.h"
#include "team/carrying.h"
#include "team/outcome.h"
#include "team/rounds.h"

#include "base/banned.h"

static const Judgement no_vote = {VOTE_NONE, -1};

/* ---- which there are ---- */

typedef struct Divided {
    int statement, place;
    double by;
} Divided;

static int by_divided(const void *a, const void *b) {
    const Divided *x = a, *y = b;
    if (x->by < y->by || x->by > y->by)
        return x->by > y->by ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

void agenda_note_there(const Calibration *calibration, CalibrationItem *item, int round) {
    for (int s = 0; s < CALIBRATION_SEAT_ROOM; s++)
        item->there[round][s] = s < calibration->seat_count && calibration->seats[s].present;
}

static void fill_item(Calibration *calibration, int statement) {
    CalibrationItem *item = &calibration->items[calibration->item_count++];
    int room = calibration->base->item_count;
    *item = (CalibrationItem){.statement = statement, .verdict = no_vote, .rule = -1, .before = -1};
    for (int s = 0; s < CALIBRATION_SEAT_ROOM; s++) {
        item->votes[0][s] = item->votes[1][s] = (SeatVote){.judgement = no_vote};
        if (statement < room)
            item->votes[0][s] = calibration->ballots[s * room + statement];
        if (item->votes[0][s].judgement.category != VOTE_NONE)
            item->rounds = 1;
    }
    agenda_note_there(calibration, item, 0);
}

/* What the team brought, and then: from vote files, all statements that were voted on, the most
 * divided first; else as many as were asked for, in rounds. */
void agenda_choose(Calibration *calibration) {
    int *order = xcalloc((size_t)calibration->base->item_count + 1, sizeof *order);
    int count =
        rounds_order(calibration->base, calibration->house, calibration->settings.seed, order);
    free(calibration->items);
    calibration->items = xcalloc((size_t)count + BROUGHT_MOST + 1, sizeof *calibration->items);
    calibration->item_count = 0;
    for (int i = calibration->base->item_count; i < calibration->set->item_count; i++)
        if (brought_is_to_vote(calibration, i))
            fill_item(calibration, i);
    int first = calibration->item_count;
    carrying_parked_first(calibration, order, count);
    if (!calibration->from_ballots || calibration->settings.solo) {
        for (int i = 0; i < count && i < calibration->settings.items; i++)
            fill_item(calibration, order[i]);
    } else {
        Divided *by = xcalloc((size_t)count + 1, sizeof *by);
        int kept = 0;
        for (int i = 0; i < count; i++)
            fill_item(calibration, order[i]);
        for (int i = 0; i < count; i++)
            if (calibration->items[first + i].rounds)
                by[kept++] = (Divided){calibration->items[first + i].statement, i,
                                       outcome_divided(calibration, first + i, 0)};
        if (kept)
            qsort(by, (size_t)kept, sizeof *by, by_divided);
        calibration->item_count = first;
        for (int i = 0; i < kept; i++)
            fill_item(calibration, by[i].statement);
        free(by);
    }
    free(order);
}

/* ---- from one to the next ---- */

void agenda_enter(Calibration *calibration, int at) {
    /* who votes alone goes on where a vote is still missing */
    while (calibration->settings.solo && at < calibration->item_count &&
           calibration->items[at].rounds)
        at++;
    calibration->at = at < calibration->item_count ? at : calibration->item_count - 1;
    if (at >= calibration->item_count)
        calibration->stage = STAGE_ENDED;
    else
        calibration->stage = calibration->items[at].rounds ? STAGE_REVEAL : STAGE_VOTE;
}

Msg agenda_next(Calibration *calibration) {
    if (calibration->stage == STAGE_ANCHOR) {
        if (calibration->at + 1 < calibration->anchor_count)
            calibration->at++;
        else
            agenda_enter(calibration, 0);
        return MSG_NONE;
    }
    if (calibration->stage == STAGE_VOTE && calibration->settings.solo) {
        if (!calibration->items[calibration->at].rounds)
            return MSG_SESSION_NO_VOTES_YET;
        agenda_enter(calibration, calibration->at + 1);
        return MSG_NONE;
    }
    if (calibration->stage != STAGE_VERDICT)
        return MSG_SESSION_NO_NOT_NOW;
    int at = 0; /* of one that was reopened, back to where they were */
    while (at < calibration->item_count && calibration->items[at].decision != DECISION_NONE)
        at++;
    agenda_enter(calibration, at);
    return MSG_NONE;
}

Msg agenda_skip(Calibration *calibration) {
    int last = calibration->item_count - 1;
    if (calibration->stage != STAGE_VOTE || calibration->settings.solo || calibration->at >= last)
        return MSG_SESSION_NO_NOT_NOW;
    CalibrationItem *item = &calibration->items[calibration->at], skipped = *item;
    memmove(item, item + 1, (size_t)(last - calibration->at) * sizeof *item);
    for (int s = 0; s < CALIBRATION_SEAT_ROOM; s++)
        skipped.votes[0][s] = (SeatVote){.judgement = no_vote};
    skipped.hands[0] = NULL;
    calibration->items[last] = skipped;
    agenda_enter(calibration, calibration->at);
    return MSG_NONE;
}

/* ---- what the team brings ---- */

/* What is brought in the midst comes next, behind what was brought before it. */
static void place_item(Calibration *calibration, int statement) {
    int at = calibration->stage == STAGE_ANCHOR ? 0 : calibration->at + 1;
    while (at < calibration->item_count && !calibration->items[at].rounds &&
           calibration->set->items[calibration->items[at].statement].brought)
        at++;
    fill_item(calibration, statement);
    CalibrationItem last = calibration->items[calibration->item_count - 1],
                    *item = calibration->items + at;
    memmove(item + 1, item, (size_t)(calibration->item_count - 1 - at) * sizeof *item);
    *item = last;
}

/* Not while votes are coming in: they belong to the step before them. */
Msg agenda_bring(Calibration *calibration, const CalibrationInput *input) {
    if (calibration_voted(calibration))
        return MSG_SESSION_NO_WHILE_VOTING;
    if (calibration->settings.solo || calibration->stage == STAGE_ENDED ||
        (input->known && calibration->stage != STAGE_SET_UP))
        return MSG_SESSION_NO_NOT_NOW;
    int statement;
    Msg refused = brought_take(calibration, input, &statement);
    if (refused == MSG_NONE && calibration->stage != STAGE_SET_UP)
        place_item(calibration, statement);
    return refused;
}

/* As long as nobody voted on it and it is not the one that is on. */
Msg agenda_drop(Calibration *calibration, int statement) {
    bool set_up = calibration->stage == STAGE_SET_UP;
    int from = calibration->stage == STAGE_ANCHOR ? 0 : calibration->at + 1, at = from;
    if (calibration_voted(calibration))
        return MSG_SESSION_NO_WHILE_VOTING;
    if (!brought_is_to_vote(calibration, statement) || calibration->stage == STAGE_ENDED)
        return MSG_SESSION_NO_NOT_NOW;
    while (!set_up && at < calibration->item_count &&
           (calibration->items[at].statement != statement || calibration->items[at].rounds))
        at++;
    bool last = !set_up && calibration->item_count == 1;
    if (!set_up && (at >= calibration->item_count || last))
        return MSG_SESSION_NO_NOT_NOW;
    brought_drop(calibration, statement);
    if (set_up)
        return MSG_NONE;
    CalibrationItem *item = calibration->items + at;
    memmove(item, item + 1, (size_t)(--calibration->item_count - at) * sizeof *item);
    return MSG_NONE;
}
