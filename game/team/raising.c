#include "team/raising.h"

#include "base/banned.h"

Msg raising_may(const Calibration *calibration, const CalibrationSettings *settings) {
    if (settings->hands < 0 || settings->hands > CALIBRATION_MOST_HANDS ||
        (settings->hands && settings->solo))
        return MSG_SESSION_NO_SETTINGS;
    bool seated = seats_present(calibration->seats, calibration->seat_count) > 0;
    return settings->hands && (seated || calibration_has_ballots(calibration))
               ? MSG_SESSION_HANDS_SEATS
               : MSG_NONE;
}

Msg raising_take(Calibration *calibration, const CalibrationInput *input) {
    int category = input->judgement.category, categories = calibration->house->category_count;
    if (!calibration_is_open(calibration))
        return MSG_SESSION_NO_VOTE_OPEN;
    if (!calibration->settings.hands)
        return MSG_SESSION_NO_NOT_NOW;
    if (category < VOTE_DONT_KNOW || category >= categories || input->judgement.kind != -1)
        return MSG_SESSION_NO_VOTE;
    int round = calibration_round(calibration), at = calibration->at;
    int others = calibration_hands(calibration, at, round) -
                 calibration_hands_for(calibration, at, round, category);
    if (input->count < 0 || input->count > calibration->settings.hands - others)
        return MSG_SESSION_HANDS_MANY;
    int **hands = &calibration->items[at].hands[round];
    if (!*hands)
        *hands = ARENA_NEW(&calibration->arena, int, categories + 1);
    (*hands)[category < 0 ? categories : category] = input->count;
    return MSG_NONE;
}
