#include "front/web/served_calibration.h"

#include <stdlib.h>
#include <string.h>

#include "front/web/judging.h"
#include "store/json.h"
#include "team/outcome.h"

#include "base/banned.h"

/* ---- what a phone may see: never a vote of somebody else, and no verdict before it is there ----
 */

/* Of the vote that is open or was shown last. */
static int open_number(const Calibration *calibration) {
    return calibration->at * 2 + calibration_round(calibration);
}

static void add_differs(JsonWriter *w, Differs differs) {
    static const char *const names[] = {[DIFFERS_UNKNOWN] = "unknown",
                                        [DIFFERS_NOT] = "same",
                                        [DIFFERS_IN_KIND] = "kind",
                                        [DIFFERS] = "other"};
    json_write_string(w, "differs", names[differs]);
}

static void add_anchor(JsonWriter *w, const Calibration *calibration) {
    const Statement *s = &calibration->set->items[calibration->anchors[calibration->at]];
    const Judgement answer = {s->category, s->kind};
    json_write_number(w, "item", calibration->at + 1);
    json_write_number(w, "of", calibration->anchor_count);
    judging_add_plain(w, "text", &s->text);
    judging_add(w, "verdict", calibration->house, &answer);
    judging_add_plain(w, "why", &s->why);
}

/* The vote of this phone; of whoever had the seat before it, nothing. */
static bool is_own(const Viewer *viewer, const SeatVote *vote) {
    return vote->judgement.category != VOTE_NONE && vote->at_ms >= viewer->since_ms;
}

static void add_own_vote(JsonWriter *w, const char *key, const Calibration *calibration,
                         const Viewer *viewer, const SeatVote *vote) {
    static const Judgement none = {VOTE_NONE, -1};
    judging_add(w, key, calibration->house, is_own(viewer, vote) ? &vote->judgement : &none);
}

/* As outcome_differs has it, of its own votes. */
static Differs own_differs(const Calibration *calibration, const Viewer *viewer, int item,
                           bool first) {
    const CalibrationItem *i = &calibration->items[item];
    if (!is_own(viewer, &i->votes[!first && i->rounds > 1][viewer->seat]))
        return DIFFERS_UNKNOWN;
    return outcome_differs(calibration, viewer->seat, item, first);
}

/* How, of a complaint: by those who voted last. Hands are raised without a kind. */
static void add_kinds(JsonWriter *w, const Calibration *calibration, int category, int round) {
    const House *house = calibration->house;
    if (category != house->complaint || calibration->settings.hands)
        return;
    int rest = outcome_count(calibration, calibration->at, round, category, -1);
    json_write_array(w, "kinds");
    for (int k = 0; k <= house->kind_count; k++) {
        bool none = k == house->kind_count;
        int count = none ? rest : outcome_count(calibration, calibration->at, round, category, k);
        rest -= count;
        if (!count)
            continue;
        json_write_object(w, NULL);
        json_write_string(w, "kind", none ? NULL : house->kinds[k].id);
        json_write_number(w, "n", count);
        json_write_end(w);
    }
    json_write_end(w);
}

/* How many gave a judgement, as all in the room can see now. */
static void add_count(JsonWriter *w, const Calibration *calibration, int category) {
    const CalibrationItem *item = &calibration->items[calibration->at];
    int sum = 0;
    for (int r = 0; r < item->rounds; r++)
        sum += outcome_count(calibration, calibration->at, r, category, -1);
    if (!sum)
        return;
    json_write_object(w, NULL);
    json_write_string(w, "is", category < 0 ? NULL : calibration->house->categories[category].id);
    json_write_array(w, "n");
    for (int r = 0; r < item->rounds; r++)
        json_write_number(w, NULL, outcome_count(calibration, calibration->at, r, category, -1));
    json_write_end(w);
    add_kinds(w, calibration, category, item->rounds - 1);
    json_write_end(w);
}

/* For who cannot see the big screen; nothing while a vote is open. */
static void add_counts(JsonWriter *w, const Calibration *calibration) {
    const CalibrationItem *item = &calibration->items[calibration->at];
    int votes = 0;
    if (calibration_is_open(calibration) || !item->rounds)
        return;
    json_write_array(w, "counts");
    for (int c = 0; c < calibration->house->category_count; c++)
        add_count(w, calibration, c);
    add_count(w, calibration, VOTE_DONT_KNOW);
    json_write_end(w);
    for (int s = 0; s < calibration->seat_count; s++)
        votes += item->votes[item->rounds - 1][s].judgement.category != VOTE_NONE;
    json_write_number(w, "votes", votes);
}

static int by_words(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What was written with the votes that were shown last, by what was voted; in the order of their
 * words, which says nothing of who sits where. */
static void add_reasons(JsonWriter *w, const Calibration *calibration) {
    const CalibrationItem *item = &calibration->items[calibration->at];
    const char *notes[CALIBRATION_SEAT_ROOM];
    if (calibration_is_open(calibration) || !item->rounds)
        return;
    json_write_array(w, "reasons");
    for (int c = VOTE_DONT_KNOW; c < calibration->house->category_count; c++) {
        int count = 0;
        for (int s = 0; s < calibration->seat_count; s++) {
            const SeatVote *vote = &item->votes[item->rounds - 1][s];
            if (vote->judgement.category == c && vote->note && *vote->note)
                notes[count++] = vote->note;
        }
        if (count)
            qsort(notes, (size_t)count, sizeof *notes, by_words);
        for (int i = 0; i < count; i++) {
            json_write_object(w, NULL);
            json_write_string(w, "is", c < 0 ? NULL : calibration->house->categories[c].id);
            json_write_string(w, "text", notes[i]);
            json_write_end(w);
        }
    }
    json_write_end(w);
}

static void add_shown(JsonWriter *w, const Calibration *calibration) {
    add_counts(w, calibration);
    add_reasons(w, calibration);
}

static void add_item(JsonWriter *w, const Calibration *calibration, const Viewer *viewer) {
    const CalibrationItem *item = &calibration->items[calibration->at];
    int round = calibration_round(calibration);
    json_write_number(w, "item", calibration->at + 1);
    json_write_number(w, "of", calibration->item_count);
    json_write_number(w, "vote", open_number(calibration));
    judging_add_plain(w, "text", &calibration->set->items[item->statement].text);
    add_own_vote(w, "mine", calibration, viewer, &item->votes[round][viewer->seat]);
    if (round)
        add_own_vote(w, "first", calibration, viewer, &item->votes[0][viewer->seat]);
    if (calibration_is_open(calibration)) {
        const SeatVote *own = &item->votes[round][viewer->seat];
        if (is_own(viewer, own) && own->note)
            json_write_string(w, "note", own->note);
        json_write_bool(w, "kept", viewer->kept);
        json_write_number(w, "voted", calibration_voted(calibration));
        if (viewer->ends_ms >= 0)
            json_write_number(w, "ends", (double)viewer->ends_ms);
    }
    add_shown(w, calibration);
    if (calibration->stage == STAGE_VERDICT) {
        judging_add(w, "verdict", calibration->house, &item->verdict);
        json_write_bool(w, "parked", item->decision == DECISION_PARKED);
        add_differs(w, own_differs(calibration, viewer, calibration->at, false));
        if (item->rule >= 0)
            json_write_string(w, "rule", calibration->rules[item->rule].text);
    }
}

static int own_standing(const Calibration *calibration, const Viewer *viewer, bool first,
                        int *same) {
    int judged = 0;
    *same = 0;
    for (int i = 0; i < calibration->item_count; i++) {
        Differs differs = own_differs(calibration, viewer, i, first);
        judged += differs != DIFFERS_UNKNOWN;
        *same += differs == DIFFERS_NOT || differs == DIFFERS_IN_KIND;
    }
    return judged;
}

/* One's own votes beside the verdicts, where they are not the same. */
static void add_own(JsonWriter *w, const Calibration *calibration, const Viewer *viewer) {
    int same_first, same_last;
    int first = own_standing(calibration, viewer, true, &same_first);
    int last = own_standing(calibration, viewer, false, &same_last);
    json_write_object(w, "own");
    json_write_number(w, "first", first);
    json_write_number(w, "same_first", same_first);
    json_write_number(w, "last", last);
    json_write_number(w, "same_last", same_last);
    json_write_array(w, "differences");
    for (int i = 0; i < calibration->item_count; i++) {
        const CalibrationItem *item = &calibration->items[i];
        Differs differs = own_differs(calibration, viewer, i, false);
        if (differs != DIFFERS && differs != DIFFERS_IN_KIND)
            continue;
        SeatVote vote = outcome_last_vote(calibration, viewer->seat, i);
        json_write_object(w, NULL);
        judging_add_plain(w, "text", &calibration->set->items[item->statement].text);
        judging_add(w, "mine", calibration->house, &vote.judgement);
        judging_add(w, "verdict", calibration->house, &item->verdict);
        add_differs(w, differs);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_end(w);
}

static void write_state(const void *session, const Viewer *viewer, JsonWriter *w) {
    static const char *const names[] = {
        [STAGE_SET_UP] = "lobby",    [STAGE_ANCHOR] = "anchor", [STAGE_VOTE] = "vote",
        [STAGE_REVEAL] = "reveal",   [STAGE_AGAIN] = "again",   [STAGE_MOVED] = "moved",
        [STAGE_VERDICT] = "verdict", [STAGE_ENDED] = "ended"};
    const Calibration *calibration = session;
    json_write_begin(w);
    json_write_string(w, "stage", names[calibration->stage]);
    json_write_string(w, "name", calibration->seats[viewer->seat].name);
    json_write_number(w, "seats", calibration_present(calibration));
    if (calibration->stage == STAGE_ANCHOR)
        add_anchor(w, calibration);
    else if (calibration->stage == STAGE_ENDED)
        add_own(w, calibration, viewer);
    else if (calibration->stage != STAGE_SET_UP)
        add_item(w, calibration, viewer);
}

static void write_shown(const void *session, JsonWriter *w) {
    const Calibration *calibration = session;
    if (calibration->stage == STAGE_REVEAL || calibration->stage == STAGE_MOVED ||
        calibration->stage == STAGE_VERDICT)
        add_shown(w, calibration);
}

static void write_house(const void *session, JsonWriter *w) {
    const Calibration *calibration = session;
    const StatementSet *set = calibration->set;
    json_write_begin(w);
    json_write_string(w, "mode", "calibration");
    json_write_string(w, "title", set->title);
    json_write_string(w, "language", set->language);
    if (set->question.source)
        judging_add_plain(w, "question", &set->question);
    judging_add_plain(w, "definition", &calibration->house->definition);
    judging_add_house(w, calibration->house);
}

/* ---- seats ---- */

static int count_seats(const void *session) {
    return ((const Calibration *)session)->seat_count;
}

static bool is_present(const void *session, int seat) {
    const Calibration *calibration = session;
    return seat < calibration->seat_count && calibration->seats[seat].present;
}

static const char *name_of(const void *session, int seat) {
    return ((const Calibration *)session)->seats[seat].name;
}

static int find_seat(const void *session, const char *name) {
    return seats_name_shows(name) ? calibration_find_seat(session, name) : -1;
}

/* Its texts are the session's. */
static void give_last(const Calibration *calibration, Given *given) {
    memcpy(given->input, &calibration->inputs[calibration->count - 1], sizeof(CalibrationInput));
}

static Seated take_seat(void *session, const char *name, int64_t at_ms, Given *given) {
    CalibrationInput input = {.kind = CALIBRATE_SEAT, .at_ms = at_ms, .text = name};
    if (!seats_name_shows(name))
        return SEATED_NO_NAME;
    Msg refused = calibration_step(session, &input);
    if (refused != MSG_NONE)
        return served_refused(refused);
    give_last(session, given);
    return SEATED;
}

static Msg give_up_seat(void *session, int seat, int64_t at_ms) {
    CalibrationInput input = {.kind = CALIBRATE_UNSEAT, .at_ms = at_ms, .seat = seat};
    return calibration_step(session, &input);
}

/* Whatever was voted in the seat until now was voted by another. */
static int64_t own_since(const void *session, int seat, int64_t at_ms) {
    const Calibration *calibration = session;
    int64_t since = at_ms;
    for (int i = 0; i < calibration->item_count; i++)
        for (int r = 0; r < 2; r++) {
            const SeatVote *vote = &calibration->items[i].votes[r][seat];
            if (vote->judgement.category != VOTE_NONE && vote->at_ms >= since)
                since = vote->at_ms + 1;
        }
    return since;
}

/* ---- voting ---- */

static bool same_note(const char *had, const char *note) {
    char *clean = seats_clean(note, CALIBRATION_TEXT_CHARS);
    bool same = !strcmp(had ? had : "", clean ? clean : "");
    free(clean);
    return same;
}

/* The same vote as before, for the same reason, is no step. */
static Acted cast(Calibration *calibration, int seat, Judgement judgement, const char *note,
                  int64_t at_ms, Given *given) {
    const SeatVote *had = &calibration_open_votes(calibration)[seat];
    CalibrationInput input = {
        .kind = CALIBRATE_VOTE, .at_ms = at_ms, .seat = seat, .judgement = judgement, .text = note};
    if (had->judgement.category == judgement.category && had->judgement.kind == judgement.kind &&
        same_note(had->note, note))
        return ACTED_NOTHING;
    if (calibration_step(calibration, &input) != MSG_NONE)
        return ACTED_BADLY;
    give_last(calibration, given);
    return ACTED;
}

/* {"vote": number, "is": id or null, "kind": id or null, "note": why, when there is one} */
static Acted vote(void *session, int seat, const Json *body, int64_t at_ms, Given *given) {
    Calibration *calibration = session;
    Judgement judgement;
    double which;
    const Json *note = json_get(body, "note");
    if (!json_integer(body, "vote", 0, 1e6, &which) || (note && !json_text(note)) ||
        !judging_parse(calibration->house, body, &judgement))
        return ACTED_BADLY;
    if (!calibration_is_open(calibration) || open_number(calibration) != (int)which)
        return ACTED_LATE;
    return cast(calibration, seat, judgement, json_text(note), at_ms, given);
}

Served served_calibration(Calibration *calibration) {
    static const ServedCalls calls = {.input_size = sizeof(CalibrationInput),
                                      .seats = count_seats,
                                      .present = is_present,
                                      .name = name_of,
                                      .find = find_seat,
                                      .seat = take_seat,
                                      .unseat = give_up_seat,
                                      .since = own_since,
                                      .act = vote,
                                      .house = write_house,
                                      .state = write_state,
                                      .shown = write_shown};
    return (Served){&calls, calibration};
}
