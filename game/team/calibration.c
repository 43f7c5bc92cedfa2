#include "team/calibration.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "team/outcome.h"
#include "team/rounds.h"

#include "base/banned.h"

static const CalibrationSettings defaults = {
    .seed = 1, .items = ROUND_ITEMS, .threshold = CALIBRATION_DEFAULT_THRESHOLD, .number = 1};
static const Judgement no_vote = {VOTE_NONE, -1};

static void reset(Calibration *calibration) {
    free(calibration->items);
    calibration->items = NULL;
    calibration->item_count = calibration->seat_count = calibration->rule_count = 0;
    calibration->settings = defaults;
    if (calibration->settings.items > calibration->available)
        calibration->settings.items = calibration->available;
    calibration->stage = STAGE_SET_UP;
    calibration->at = -1;
    calibration->from_ballots = false;
    for (int i = 0; i < CALIBRATION_SEAT_ROOM * calibration->set->item_count; i++)
        calibration->ballots[i] = (SeatVote){.judgement = no_vote};
}

Calibration *calibration_new(const House *house, const StatementSet *set) {
    Calibration *calibration = xcalloc(1, sizeof *calibration);
    size_t room = (size_t)CALIBRATION_SEAT_ROOM * (size_t)set->item_count + 1;
    calibration->house = house;
    calibration->set = set;
    arena_init(&calibration->arena);
    int *anchors = ARENA_NEW(&calibration->arena, int, set->item_count + 1);
    for (int i = 0; i < set->item_count; i++)
        if (set->items[i].anchor)
            anchors[calibration->anchor_count++] = i;
    calibration->anchors = anchors;
    calibration->available = set->item_count - calibration->anchor_count;
    calibration->ballots = xcalloc(room, sizeof *calibration->ballots);
    reset(calibration);
    return calibration;
}

void calibration_free(Calibration *calibration) {
    if (!calibration)
        return;
    free(calibration->items);
    free(calibration->rules);
    free(calibration->inputs);
    free(calibration->ballots);
    arena_release(&calibration->arena);
    free(calibration);
}

/* What people type: one line, composed, without what a screen would obey; NULL when nothing is
 * left. */
static char *clean(const char *text, int most) {
    char *composed = text ? utf8_nfc(text, strlen(text)) : NULL;
    Text out = {0};
    int chars = 0;
    bool space = false;
    for (const char *p = composed; p && *p && chars < most;) {
        int32_t c;
        int n = utf8_decode(p, &c);
        if (utf8_is_space(c)) {
            space = out.len > 0;
        } else if (!utf8_is_unsafe(c)) {
            if (space && chars + 1 < most) {
                text_add_char(&out, ' ');
                chars++;
            }
            space = false;
            text_add_bytes(&out, p, (size_t)n);
            chars++;
        }
        p += n;
    }
    free(composed);
    if (out.len)
        return text_take(&out);
    text_release(&out);
    return NULL;
}

int calibration_find_seat(const Calibration *calibration, const char *name) {
    char *wanted = clean(name, CALIBRATION_NAME_CHARS);
    int found = -1;
    for (int i = 0; wanted && i < calibration->seat_count && found < 0; i++)
        if (!strcmp(calibration->seats[i].name, wanted))
            found = i;
    free(wanted);
    return found;
}

static Msg set_up(Calibration *calibration, const CalibrationSettings *settings) {
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (settings->threshold < 51 || settings->threshold > 100)
        return MSG_SESSION_NO_THRESHOLD;
    if (settings->items < 1 || settings->items > calibration->available ||
        settings->vote_seconds < 0 || settings->vote_seconds > 3600 || settings->number < 1)
        return MSG_SESSION_NO_SETTINGS;
    calibration->settings = *settings;
    return MSG_NONE;
}

static Msg take_seat(Calibration *calibration, const char *name) {
    if (calibration->stage == STAGE_ENDED)
        return MSG_SESSION_NO_ENDED;
    if (!name)
        return MSG_SESSION_NO_NAME;
    int seat = calibration_find_seat(calibration, name);
    if (seat >= 0 && calibration->seats[seat].present)
        return MSG_SESSION_NO_NAME_TAKEN;
    if (calibration_present(calibration) >=
            (calibration->settings.solo ? 1 : CALIBRATION_MOST_SEATS) ||
        (seat < 0 && calibration->seat_count == CALIBRATION_SEAT_ROOM))
        return MSG_SESSION_NO_ROOM;
    if (seat < 0) {
        seat = calibration->seat_count++;
        calibration->seats[seat].name = name;
    }
    calibration->seats[seat].present = true;
    return MSG_NONE;
}

static bool has_seat(const Calibration *calibration, int seat) {
    return seat >= 0 && seat < calibration->seat_count && calibration->seats[seat].present;
}

static Msg leave_seat(Calibration *calibration, int seat) {
    if (!has_seat(calibration, seat))
        return MSG_SESSION_NO_SEAT;
    calibration->seats[seat].present = false;
    if (calibration_is_open(calibration))
        calibration_open_votes(calibration)[seat] = (SeatVote){.judgement = no_vote};
    return MSG_NONE;
}

static bool is_judgement(const Calibration *calibration, const Judgement *judgement,
                         bool may_be_unknown) {
    const House *house = calibration->house;
    if (judgement->category < 0)
        return may_be_unknown && judgement->category == VOTE_DONT_KNOW && judgement->kind == -1;
    if (judgement->category >= house->category_count)
        return false;
    return judgement->kind == -1 || (judgement->category == house->complaint &&
                                     judgement->kind >= 0 && judgement->kind < house->kind_count);
}

static Msg cast_ballot(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (!has_seat(calibration, input->seat))
        return MSG_SESSION_NO_SEAT;
    if (input->item < 0 || input->item >= calibration->set->item_count ||
        calibration->set->items[input->item].anchor ||
        !is_judgement(calibration, &input->judgement, true))
        return MSG_SESSION_NO_VOTE;
    calibration->ballots[input->seat * calibration->set->item_count + input->item] =
        (SeatVote){input->judgement, input->at_ms, input->text};
    return MSG_NONE;
}

static void enter_item(Calibration *calibration, int at) {
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

static void fill_item(Calibration *calibration, int statement) {
    CalibrationItem *item = &calibration->items[calibration->item_count++];
    *item = (CalibrationItem){.statement = statement, .verdict = no_vote, .rule = -1};
    for (int s = 0; s < CALIBRATION_SEAT_ROOM; s++) {
        item->votes[0][s] = calibration->ballots[s * calibration->set->item_count + statement];
        item->votes[1][s] = (SeatVote){.judgement = no_vote};
        if (item->votes[0][s].judgement.category != VOTE_NONE)
            item->rounds = 1;
    }
}

/* From vote files: all statements that were voted on, the most divided first. Else as many as were
 * asked for, in rounds. */
static void choose_items(Calibration *calibration) {
    int *order = xcalloc((size_t)calibration->set->item_count + 1, sizeof *order);
    int count =
        rounds_order(calibration->set, calibration->house, calibration->settings.seed, order);
    calibration->items = xcalloc((size_t)count + 1, sizeof *calibration->items);
    calibration->item_count = 0;
    if (!calibration->from_ballots || calibration->settings.solo) {
        for (int i = 0; i < count && i < calibration->settings.items; i++)
            fill_item(calibration, order[i]);
    } else {
        Divided *by = xcalloc((size_t)count + 1, sizeof *by);
        int kept = 0;
        for (int i = 0; i < count; i++)
            fill_item(calibration, order[i]);
        for (int i = 0; i < count; i++)
            if (calibration->items[i].rounds)
                by[kept++] = (Divided){calibration->items[i].statement, i,
                                       outcome_divided(calibration, i, 0)};
        qsort(by, (size_t)kept, sizeof *by, by_divided);
        calibration->item_count = 0;
        for (int i = 0; i < kept; i++)
            fill_item(calibration, by[i].statement);
        free(by);
    }
    free(order);
}

static Msg begin(Calibration *calibration) {
    int present = calibration_present(calibration);
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (calibration->settings.solo ? present != 1 : present < CALIBRATION_LEAST_SEATS)
        return calibration->settings.solo ? MSG_SESSION_NO_SOLO : MSG_SESSION_NO_SEATS;
    if (!calibration->available)
        return MSG_SESSION_NO_SETTINGS;
    calibration->from_ballots = false;
    for (int i = 0; i < CALIBRATION_SEAT_ROOM * calibration->set->item_count; i++)
        if (calibration->ballots[i].judgement.category != VOTE_NONE)
            calibration->from_ballots = true;
    choose_items(calibration);
    if (calibration->anchor_count && !calibration->from_ballots) {
        calibration->stage = STAGE_ANCHOR;
        calibration->at = 0;
    } else {
        enter_item(calibration, 0);
    }
    return MSG_NONE;
}

static Msg next(Calibration *calibration) {
    if (calibration->stage == STAGE_ANCHOR) {
        if (calibration->at + 1 < calibration->anchor_count)
            calibration->at++;
        else
            enter_item(calibration, 0);
        return MSG_NONE;
    }
    if (calibration->stage == STAGE_VOTE && calibration->settings.solo) {
        if (!calibration->items[calibration->at].rounds)
            return MSG_SESSION_NO_VOTES_YET;
        enter_item(calibration, calibration->at + 1);
        return MSG_NONE;
    }
    if (calibration->stage != STAGE_VERDICT)
        return MSG_SESSION_NO_NOT_NOW;
    enter_item(calibration, calibration->at + 1);
    return MSG_NONE;
}

static Msg vote(Calibration *calibration, const CalibrationInput *input) {
    if (!calibration_is_open(calibration))
        return MSG_SESSION_NO_VOTE_OPEN;
    if (!has_seat(calibration, input->seat))
        return MSG_SESSION_NO_SEAT;
    if (!is_judgement(calibration, &input->judgement, true))
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
    calibration->items[calibration->at].rounds = calibration_round(calibration) + 1;
    calibration->stage = calibration->stage == STAGE_VOTE ? STAGE_REVEAL : STAGE_MOVED;
    return MSG_NONE;
}

static Msg decide(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_REVEAL && calibration->stage != STAGE_MOVED)
        return MSG_SESSION_NO_NOT_NOW;
    CalibrationItem *item = &calibration->items[calibration->at];
    OutcomeLead lead = outcome_lead(calibration, calibration->at, item->rounds - 1);
    if (input->decision == DECISION_PARKED) {
        item->verdict = no_vote;
    } else if (input->decision == DECISION_CONSENSUS || input->decision == DECISION_CHAIR) {
        if (!is_judgement(calibration, &input->judgement, false))
            return MSG_SESSION_NO_VOTE;
        if (input->decision == DECISION_CONSENSUS &&
            (!lead.consensus || lead.category != input->judgement.category))
            return MSG_SESSION_NO_CONSENSUS;
        item->verdict = input->judgement;
    } else {
        return MSG_SESSION_NO_NOT_NOW;
    }
    item->decision = input->decision;
    item->dissent = input->text;
    calibration->stage = STAGE_VERDICT;
    return MSG_NONE;
}

static Msg write_rule(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_VERDICT)
        return MSG_SESSION_NO_NOT_NOW;
    if (input->rule < 0 || input->rule > calibration->set->rule_count)
        return MSG_SESSION_NO_SETTINGS;
    int found = -1;
    for (int i = 0; input->text && i < calibration->rule_count && found < 0; i++)
        if (!strcmp(calibration->rules[i].text, input->text))
            found = i;
    if (input->text && found < 0) {
        found = calibration->rule_count;
        GROW_BY(calibration, rules, rule_count, rule_capacity, 1);
        calibration->rules[calibration->rule_count++] =
            (CalibrationRule){input->text, input->rule - 1};
    }
    calibration->items[calibration->at].rule = found;
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
        return next(calibration);
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
        return decide(calibration, input);
    case CALIBRATE_RULE:
        return write_rule(calibration, input);
    case CALIBRATE_FINISH:
        if (calibration->stage == STAGE_SET_UP || calibration->stage == STAGE_ENDED)
            return MSG_SESSION_NO_NOT_NOW;
        calibration->stage = STAGE_ENDED;
        return MSG_NONE;
    case CALIBRATE_INPUT_KINDS:
        break;
    }
    return MSG_SESSION_NO_NOT_NOW;
}

static bool is_step(CalibrationInputKind kind) {
    return kind != CALIBRATE_SEAT && kind != CALIBRATE_UNSEAT && kind != CALIBRATE_BALLOT &&
           kind != CALIBRATE_VOTE;
}

static void remove_input(Calibration *calibration, int at) {
    calibration->count--;
    memmove(calibration->inputs + at, calibration->inputs + at + 1,
            (size_t)(calibration->count - at) * sizeof *calibration->inputs);
}

/* The seat's vote in the vote that is open, among the inputs; -1 when there is none. */
static int find_vote(const Calibration *calibration, int seat) {
    for (int i = calibration->count - 1; i >= 0 && !is_step(calibration->inputs[i].kind); i--) {
        if (calibration->inputs[i].seat != seat)
            continue;
        if (calibration->inputs[i].kind == CALIBRATE_UNSEAT)
            return -1;
        if (calibration->inputs[i].kind == CALIBRATE_VOTE)
            return i;
    }
    return -1;
}

/* A changed vote or a setting set again replaces the one before: however often a phone changes its
 * mind, the list stays as long as the session. */
static void keep(Calibration *calibration, const CalibrationInput *input) {
    int same = -1;
    if (input->kind == CALIBRATE_VOTE || input->kind == CALIBRATE_UNVOTE)
        same = find_vote(calibration, input->seat);
    else if (input->kind == CALIBRATE_SET_UP && calibration->count &&
             calibration->inputs[calibration->count - 1].kind == CALIBRATE_SET_UP)
        same = calibration->count - 1;
    if (same >= 0)
        remove_input(calibration, same);
    if (input->kind == CALIBRATE_UNVOTE)
        return;
    GROW(calibration, inputs);
    calibration->inputs[calibration->count++] = *input;
}

Msg calibration_step(Calibration *calibration, const CalibrationInput *input) {
    CalibrationInput own = *input;
    int most = input->kind == CALIBRATE_SEAT ? CALIBRATION_NAME_CHARS : CALIBRATION_TEXT_CHARS;
    char *text = clean(input->text, most);
    char *kept = text ? arena_strdup(&calibration->arena, text) : NULL;
    own.text = kept;
    free(text);
    Msg refused = apply(calibration, &own);
    if (refused == MSG_NONE)
        keep(calibration, &own);
    else if (kept) /* else whoever is refused could fill the memory */
        arena_give_back(&calibration->arena, kept, strlen(kept) + 1);
    return refused;
}

bool calibration_undo(Calibration *calibration) {
    int last = calibration->count - 1;
    while (last >= 0 && !is_step(calibration->inputs[last].kind))
        last--;
    if (last < 0)
        return false;
    for (int i = calibration->count - 1; i > last; i--)
        if (calibration->inputs[i].kind == CALIBRATE_VOTE)
            remove_input(calibration, i);
    remove_input(calibration, last);
    reset(calibration);
    for (int i = 0; i < calibration->count; i++)
        apply(calibration, &calibration->inputs[i]);
    return true;
}
