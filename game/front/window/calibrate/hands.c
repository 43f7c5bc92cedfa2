#include "front/window/calibrate/hands.h"

#include <math.h>

#include "front/window/meeting/phones.h"

#include "base/banned.h"

/* ---- whose turn ---- */

static SeatVote hands_vote(const Calibrate *calibrate, int seat) {
    const Calibration *session = calibrate->session;
    return session->items[session->at].votes[calibration_round(session)][seat];
}

bool hands_wait_for(const Calibrate *calibrate, int seat) {
    return calibrate->session->seats[seat].present && !phones_have(&calibrate->meeting, seat) &&
           hands_vote(calibrate, seat).judgement.category == VOTE_NONE;
}

int hands_next(const Calibrate *calibrate, int seat) {
    int count = calibrate->session->seat_count;
    for (int n = 1; n <= count; n++) {
        int next = (seat + n + count) % count;
        if (hands_wait_for(calibrate, next))
            return next;
    }
    return -1;
}

bool hands_are_counted(const Calibrate *calibrate) {
    return calibrate->session->settings.hands && calibration_is_open(calibrate->session);
}

int hands_category(const Calibrate *calibrate, int at) {
    return at < calibrate->house->category_count ? at : VOTE_DONT_KNOW;
}

int hands_counted(const void *context, int at) {
    const Calibrate *calibrate = context;
    const Calibration *session = calibrate->session;
    return calibration_hands_for(session, session->at, calibration_round(session),
                                 hands_category(calibrate, at));
}

/* Another vote: its fields, with the hands that were counted for it already. */
static void begin_counting(Calibrate *calibrate) {
    raised_hands_begin(&calibrate->raised, calibrate->house->category_count + 1);
    for (int i = 0; i < calibrate->raised.count; i++) {
        int count = hands_counted(calibrate, i);
        raised_hands_set(&calibrate->raised, i, count ? count : -1);
    }
}

void hands_start_time(Calibrate *calibrate) {
    int seconds = calibrate->session->settings.vote_seconds;
    double now = app_now(calibrate->game->app);
    calibrate->meeting.closes_at = seconds ? now + seconds * 1000.0 : (double)INFINITY;
    calibrate->next_tick = now + 1000;
    phones_tell_time(&calibrate->meeting);
}

/* With phones the time is that of the whole vote; else that of whoever has the machine. */
bool hands_share_time(const Calibrate *calibrate) {
    return calibrate->meeting.server != NULL;
}

void hands_pass_on(Calibrate *calibrate, int seat) {
    const Calibration *session = calibrate->session;
    bool solo = session->settings.solo;
    if (session->settings.hands)
        begin_counting(calibrate);
    bool opens = seat < 0 && !calibration_voted(session);
    calibrate->voter = hands_next(calibrate, seat);
    calibrate->picked = -1;
    calibrate->handed = solo;
    if (solo) {
        calibrate->voter =
            calibration_next_to_vote(session, -1) < 0 ? 0 : calibration_next_to_vote(session, -1);
    }
    field_set(&calibrate->note, ""); /* the next one does not read it */
    if (!hands_share_time(calibrate))
        calibrate->meeting.closes_at = (double)INFINITY;
    else if (opens)
        hands_start_time(calibrate);
    ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
    ui_focus(app_ui(calibrate->game->app),
             calibrate->handed                                          ? CALIBRATE_ID_CATEGORY
             : calibrate->meeting.server && !calibration_voted(session) ? CALIBRATE_ID_PEOPLE
                                                                        : CALIBRATE_ID_GO);
}

int hands_last(const Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    if (session->stage != STAGE_VOTE && session->stage != STAGE_AGAIN)
        return -1;
    for (int i = session->count - 1; i >= 0; i--) {
        const CalibrationInput *input = &session->inputs[i];
        if (input->kind == CALIBRATE_SEAT || input->kind == CALIBRATE_UNSEAT)
            continue;
        if (input->kind != CALIBRATE_VOTE)
            return -1;
        if (session->seats[input->seat].present && !phones_have(&calibrate->meeting, input->seat) &&
            hands_vote(calibrate, input->seat).judgement.category != VOTE_NONE)
            return input->seat;
    }
    return -1;
}
