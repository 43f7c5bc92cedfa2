#include "team/calibration_state.h"

#include "base/banned.h"

int calibration_present(const Calibration *calibration) {
    return calibration->settings.hands ? calibration->settings.hands
                                       : seats_present(calibration->seats, calibration->seat_count);
}

int calibration_round(const Calibration *calibration) {
    return calibration->stage == STAGE_AGAIN ||
           (calibration->stage > STAGE_AGAIN && calibration->at >= 0 &&
            calibration->at < calibration->item_count &&
            calibration->items[calibration->at].rounds > 1);
}

bool calibration_is_open(const Calibration *calibration) {
    return calibration->stage == STAGE_VOTE || calibration->stage == STAGE_AGAIN;
}

SeatVote *calibration_open_votes(const Calibration *calibration) {
    return calibration->items[calibration->at].votes[calibration_round(calibration)];
}

bool calibration_has_ballots(const Calibration *calibration) {
    for (int i = 0; i < CALIBRATION_SEAT_ROOM * calibration->base->item_count; i++)
        if (calibration->ballots[i].judgement.category != VOTE_NONE)
            return true;
    return false;
}

int calibration_hands_for(const Calibration *calibration, int item, int round, int category) {
    const int *hands = calibration->items[item].hands[round];
    if (!hands || category < VOTE_DONT_KNOW)
        return 0;
    return hands[category < 0 ? calibration->house->category_count : category];
}

int calibration_hands(const Calibration *calibration, int item, int round) {
    int hands = 0;
    for (int c = VOTE_DONT_KNOW; c < calibration->house->category_count; c++)
        hands += calibration_hands_for(calibration, item, round, c);
    return hands;
}

int calibration_voted(const Calibration *calibration) {
    if (calibration->settings.hands)
        return calibration_is_open(calibration)
                   ? calibration_hands(calibration, calibration->at, calibration_round(calibration))
                   : 0;
    int voted = 0;
    for (int i = 0; calibration_is_open(calibration) && i < calibration->seat_count; i++)
        voted += calibration->seats[i].present &&
                 calibration_open_votes(calibration)[i].judgement.category != VOTE_NONE;
    return voted;
}

int calibration_next_to_vote(const Calibration *calibration, int seat) {
    for (int n = 1; calibration_is_open(calibration) && n <= calibration->seat_count; n++) {
        int i = (seat + n) % calibration->seat_count;
        if (calibration->seats[i].present &&
            calibration_open_votes(calibration)[i].judgement.category == VOTE_NONE)
            return i;
    }
    return -1;
}

bool calibration_is_judgement(const Calibration *calibration, const Judgement *judgement,
                              bool may_be_unknown) {
    const House *house = calibration->house;
    if (judgement->category < 0)
        return may_be_unknown && judgement->category == VOTE_DONT_KNOW && judgement->kind == -1;
    if (judgement->category >= house->category_count)
        return false;
    return judgement->kind == -1 || (judgement->category == house->complaint &&
                                     judgement->kind >= 0 && judgement->kind < house->kind_count);
}
