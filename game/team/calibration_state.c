#include "team/calibration_state.h"

#include "base/banned.h"

int calibration_present(const Calibration *calibration) {
    return seats_present(calibration->seats, calibration->seat_count);
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

int calibration_voted(const Calibration *calibration) {
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
