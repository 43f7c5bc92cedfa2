#include "team/calibration.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "team/agenda.h"
#include "team/brought.h"
#include "team/carrying.h"
#include "team/concluding.h"
#include "team/raising.h"
#include "team/rounds.h"

#include "base/banned.h"

static const CalibrationSettings defaults = {
    .seed = 1, .items = ROUND_ITEMS, .threshold = CALIBRATION_DEFAULT_THRESHOLD, .number = 1};
static const Judgement no_vote = {VOTE_NONE, -1};

static void start_over(Calibration *calibration) {
    free(calibration->items);
    calibration->items = NULL;
    calibration->item_count = calibration->seat_count = calibration->rule_count = 0;
    calibration->carried_count = 0;
    calibration->settings = defaults;
    if (calibration->settings.items > calibration->available)
        calibration->settings.items = calibration->available;
    calibration->stage = STAGE_SET_UP;
    calibration->at = -1;
    calibration->from_ballots = false;
    brought_forget(calibration);
    for (int i = 0; i < CALIBRATION_SEAT_ROOM * calibration->base->item_count; i++)
        calibration->ballots[i] = (SeatVote){.judgement = no_vote};
}

Calibration *calibration_new(const House *house, const StatementSet *set) {
    Calibration *calibration = xcalloc(1, sizeof *calibration);
    size_t room = (size_t)CALIBRATION_SEAT_ROOM * (size_t)set->item_count + 1;
    calibration->house = house;
    calibration->base = set;
    brought_init(calibration);
    arena_init(&calibration->arena);
    int *anchors = ARENA_NEW(&calibration->arena, int, set->item_count + 1);
    for (int i = 0; i < set->item_count; i++)
        if (set->items[i].anchor)
            anchors[calibration->anchor_count++] = i;
    calibration->anchors = anchors;
    calibration->available = set->item_count - calibration->anchor_count;
    calibration->ballots = xcalloc(room, sizeof *calibration->ballots);
    start_over(calibration);
    return calibration;
}

void calibration_free(Calibration *calibration) {
    if (!calibration)
        return;
    free(calibration->items);
    free(calibration->rules);
    free(calibration->inputs);
    free(calibration->undone);
    free(calibration->carried);
    free(calibration->ballots);
    free(calibration->statements);
    arena_release(&calibration->arena);
    free(calibration);
}

int calibration_find_seat(const Calibration *calibration, const char *name) {
    return seats_find(calibration->seats, calibration->seat_count, name);
}

/* From the inputs to the seats, so that a name that is a number is nobody else's meanwhile. */
void calibration_forget_names(Calibration *calibration) {
    const char *labels[CALIBRATION_SEAT_ROOM];
    for (int i = 0; i < calibration->seat_count; i++) {
        char number[16];
        snprintf(number, sizeof number, "%d", i + 1);
        labels[i] = arena_strdup(&calibration->arena, number);
    }
    for (int k = 0; k < calibration->count; k++) {
        CalibrationInput *input = &calibration->inputs[k];
        if (input->kind == CALIBRATE_SEAT)
            input->text = labels[calibration_find_seat(calibration, input->text)];
    }
    for (int i = 0; i < calibration->seat_count; i++)
        calibration->seats[i].name = labels[i];
    calibration->undone_count = 0;
}

static Msg set_up(Calibration *calibration, const CalibrationSettings *settings) {
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (settings->threshold < 51 || settings->threshold > 100)
        return MSG_SESSION_NO_THRESHOLD;
    if (settings->items < 0 || settings->items > calibration->available ||
        settings->vote_seconds < 0 || settings->vote_seconds > 3600 || settings->number < 1)
        return MSG_SESSION_NO_SETTINGS;
    Msg refused = raising_may(calibration, settings);
    if (refused == MSG_NONE)
        calibration->settings = *settings;
    return refused;
}

static Msg take_seat(Calibration *calibration, const char *name) {
    if (calibration->stage == STAGE_ENDED)
        return MSG_SESSION_NO_ENDED;
    if (calibration->settings.hands)
        return MSG_SESSION_NO_HANDS;
    return seats_take(calibration->seats, &calibration->seat_count,
                      calibration->settings.solo ? 1 : CALIBRATION_MOST_SEATS, name);
}

static bool has_seat(const Calibration *calibration, int seat) {
    return seats_has(calibration->seats, calibration->seat_count, seat);
}

static Msg leave_seat(Calibration *calibration, int seat) {
    if (!has_seat(calibration, seat))
        return MSG_SESSION_NO_SEAT;
    calibration->seats[seat].present = false;
    if (calibration_is_open(calibration))
        calibration_open_votes(calibration)[seat] = (SeatVote){.judgement = no_vote};
    return MSG_NONE;
}

static Msg cast_ballot(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (!has_seat(calibration, input->seat))
        return MSG_SESSION_NO_SEAT;
    if (input->item < 0 || input->item >= calibration->base->item_count ||
        calibration->base->items[input->item].anchor ||
        !calibration_is_judgement(calibration, &input->judgement, true))
        return MSG_SESSION_NO_VOTE;
    calibration->ballots[input->seat * calibration->base->item_count + input->item] =
        (SeatVote){input->judgement, input->at_ms, input->text};
    return MSG_NONE;
}

static Msg begin(Calibration *calibration) {
    int present = calibration_present(calibration);
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (calibration->settings.solo ? present != 1 : present < CALIBRATION_LEAST_SEATS)
        return calibration->settings.solo ? MSG_SESSION_NO_SOLO : MSG_SESSION_NO_SEATS;
    calibration->from_ballots = calibration_has_ballots(calibration);
    agenda_choose(calibration);
    if (!calibration->item_count)
        return MSG_SESSION_NO_SETTINGS;
    if (calibration->anchor_count && !calibration->from_ballots) {
        calibration->stage = STAGE_ANCHOR;
        calibration->at = 0;
    } else {
        agenda_enter(calibration, 0);
    }
    return MSG_NONE;
}

static Msg vote(Calibration *calibration, const CalibrationInput *input) {
    if (!calibration_is_open(calibration))
        return MSG_SESSION_NO_VOTE_OPEN;
    if (calibration->settings.hands)
        return MSG_SESSION_NO_HANDS;
    if (!has_seat(calibration, input->seat))
        return MSG_SESSION_NO_SEAT;
    if (!calibration_is_judgement(calibration, &input->judgement, true))
        return MSG_SESSION_NO_VOTE;
    calibration_open_votes(calibration)[input->seat] =
        (SeatVote){input->judgement, input->at_ms, input->text};
    if (calibration->settings.solo)
        calibration->items[calibration->at].rounds = 1;
    return MSG_NONE;
}

static Msg unvote(Calibration *calibration, int seat) {
    if (!calibration_is_open(calibration))
        return MSG_SESSION_NO_VOTE_OPEN;
    if (!has_seat(calibration, seat))
        return MSG_SESSION_NO_SEAT;
    calibration_open_votes(calibration)[seat] = (SeatVote){.judgement = no_vote};
    if (calibration->settings.solo)
        calibration->items[calibration->at].rounds = 0;
    return MSG_NONE;
}

static Msg reveal(Calibration *calibration) {
    if (!calibration_is_open(calibration) || calibration->settings.solo)
        return MSG_SESSION_NO_VOTE_OPEN;
    if (!calibration_voted(calibration))
        return MSG_SESSION_NO_VOTES_YET;
    int round = calibration_round(calibration);
    calibration->items[calibration->at].rounds = round + 1;
    agenda_note_there(calibration, &calibration->items[calibration->at], round);
    calibration->stage = calibration->stage == STAGE_VOTE ? STAGE_REVEAL : STAGE_MOVED;
    return MSG_NONE;
}

/* The one way forward; input->text is the session's own already. */
static Msg apply(Calibration *calibration, const CalibrationInput *input) {
    switch (input->kind) {
    case CALIBRATE_SET_UP:
        return set_up(calibration, &input->settings);
    case CALIBRATE_SEAT:
        return take_seat(calibration, input->text);
    case CALIBRATE_UNSEAT:
        return leave_seat(calibration, input->seat);
    case CALIBRATE_BALLOT:
        return cast_ballot(calibration, input);
    case CALIBRATE_BEGIN:
        return begin(calibration);
    case CALIBRATE_NEXT:
        return agenda_next(calibration);
    case CALIBRATE_VOTE:
        return vote(calibration, input);
    case CALIBRATE_UNVOTE:
        return unvote(calibration, input->seat);
    case CALIBRATE_REVEAL:
        return reveal(calibration);
    case CALIBRATE_AGAIN:
        if (calibration->stage != STAGE_REVEAL)
            return MSG_SESSION_NO_NOT_NOW;
        calibration->stage = STAGE_AGAIN;
        return MSG_NONE;
    case CALIBRATE_DECIDE:
        return concluding_decide(calibration, input);
    case CALIBRATE_RULE:
        return concluding_rule(calibration, input);
    case CALIBRATE_FINISH:
        if (calibration->stage == STAGE_SET_UP || calibration->stage == STAGE_ENDED)
            return MSG_SESSION_NO_NOT_NOW;
        calibration->stage = STAGE_ENDED;
        return MSG_NONE;
    case CALIBRATE_CARRY:
        return carrying_take(calibration, input);
    case CALIBRATE_SKIP:
        return agenda_skip(calibration);
    case CALIBRATE_REOPEN:
        return concluding_reopen(calibration, input->item);
    case CALIBRATE_BRING:
        return agenda_bring(calibration, input);
    case CALIBRATE_DROP:
        return agenda_drop(calibration, input->item);
    case CALIBRATE_HANDS:
        return raising_take(calibration, input);
    case CALIBRATE_INPUT_KINDS:
        break;
    }
    return MSG_SESSION_NO_NOT_NOW;
}

bool calibration_is_lead(CalibrationInputKind kind) {
    return kind != CALIBRATE_SEAT && kind != CALIBRATE_UNSEAT && kind != CALIBRATE_BALLOT &&
           kind != CALIBRATE_VOTE && kind != CALIBRATE_CARRY && kind != CALIBRATE_HANDS;
}

void calibration_drop_input(Calibration *calibration, int at) {
    calibration->count--;
    memmove(calibration->inputs + at, calibration->inputs + at + 1,
            (size_t)(calibration->count - at) * sizeof *calibration->inputs);
}

/* The seat's vote in the vote that is open, among the inputs; -1 when there is none. */
static int find_vote(const Calibration *calibration, int seat) {
    for (int i = calibration->count - 1;
         i >= 0 && !calibration_is_lead(calibration->inputs[i].kind); i--) {
        if (calibration->inputs[i].seat != seat)
            continue;
        if (calibration->inputs[i].kind == CALIBRATE_UNSEAT)
            return -1;
        if (calibration->inputs[i].kind == CALIBRATE_VOTE)
            return i;
    }
    return -1;
}

/* The hands for the same answer in the vote that is open; -1 when they were not counted. */
static int find_hands(const Calibration *calibration, int category) {
    for (int i = calibration->count - 1;
         i >= 0 && !calibration_is_lead(calibration->inputs[i].kind); i--)
        if (calibration->inputs[i].kind == CALIBRATE_HANDS &&
            calibration->inputs[i].judgement.category == category)
            return i;
    return -1;
}

/* A changed vote or a setting set again replaces the one before: however often a phone changes its
 * mind, the list stays as long as the session. */
static void keep(Calibration *calibration, const CalibrationInput *input) {
    int same = -1;
    if (input->kind == CALIBRATE_VOTE || input->kind == CALIBRATE_UNVOTE)
        same = find_vote(calibration, input->seat);
    else if (input->kind == CALIBRATE_HANDS)
        same = find_hands(calibration, input->judgement.category);
    else if (input->kind == CALIBRATE_SET_UP && calibration->count &&
             calibration->inputs[calibration->count - 1].kind == CALIBRATE_SET_UP)
        same = calibration->count - 1;
    if (same >= 0)
        calibration_drop_input(calibration, same);
    if (input->kind == CALIBRATE_UNVOTE)
        return;
    GROW(calibration, inputs);
    calibration->inputs[calibration->count++] = *input;
}

Msg calibration_step(Calibration *calibration, const CalibrationInput *input) {
    CalibrationInput own = *input;
    int most = input->kind == CALIBRATE_SEAT ? CALIBRATION_NAME_CHARS : CALIBRATION_TEXT_CHARS;
    char *text = seats_clean(input->text, most);
    char *kept = text ? arena_strdup(&calibration->arena, text) : NULL;
    own.text = kept;
    free(text);
    Msg refused = apply(calibration, &own);
    if (refused == MSG_NONE) {
        keep(calibration, &own);
        if (own.kind != CALIBRATE_SEAT && own.kind != CALIBRATE_UNSEAT)
            calibration->undone_count = 0; /* another way was taken */
    } else if (kept) {                     /* else whoever is refused could fill the memory */
        arena_give_back(&calibration->arena, kept, strlen(kept) + 1);
    }
    return refused;
}

void calibration_replay(Calibration *calibration) {
    start_over(calibration);
    for (int i = 0; i < calibration->count; i++)
        apply(calibration, &calibration->inputs[i]);
}

bool calibration_retake(Calibration *calibration, const CalibrationInput *input) {
    if (apply(calibration, input) != MSG_NONE)
        return false;
    keep(calibration, input);
    return true;
}
