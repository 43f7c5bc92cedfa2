#include "front/web/phone_state.h"

#include "model/markup.h"
#include "store/json_write.h"
#include "team/outcome.h"

#include "base/banned.h"

static void add_plain(JsonWriter *w, const char *key, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    json_write_string(w, key, text_cstr(&plain));
    text_release(&plain);
}

/* null: nothing; {"is": null}: "I don't know". */
static void add_judgement(JsonWriter *w, const char *key, const House *house,
                          const Judgement *judgement) {
    if (judgement->category == VOTE_NONE) {
        json_write_null(w, key);
        return;
    }
    json_write_object(w, key);
    if (judgement->category >= 0)
        json_write_string(w, "is", house->categories[judgement->category].id);
    else
        json_write_null(w, "is");
    if (judgement->kind >= 0)
        json_write_string(w, "kind", house->kinds[judgement->kind].id);
    else
        json_write_null(w, "kind");
    json_write_end(w);
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
    add_plain(w, "text", &s->text);
    add_judgement(w, "verdict", calibration->house, &answer);
    add_plain(w, "why", &s->why);
}

static void add_item(JsonWriter *w, const Server *server, int seat) {
    const Calibration *calibration = server->calibration;
    const CalibrationItem *item = &calibration->items[calibration->at];
    int round = calibration_round(calibration);
    json_write_number(w, "item", calibration->at + 1);
    json_write_number(w, "of", calibration->item_count);
    json_write_number(w, "vote", item->statement * 2 + round);
    add_plain(w, "text", &calibration->set->items[item->statement].text);
    add_judgement(w, "mine", calibration->house, &item->votes[round][seat].judgement);
    if (round)
        add_judgement(w, "first", calibration->house, &item->votes[0][seat].judgement);
    if (calibration_is_open(calibration)) {
        json_write_bool(w, "kept", server->phones[seat].step <= server->kept);
        json_write_number(w, "voted", calibration_voted(calibration));
        if (server->vote_ends_ms >= 0)
            json_write_number(w, "ends", (double)(server->vote_ends_ms - server->born_ms));
    }
    if (calibration->stage == STAGE_VERDICT) {
        add_judgement(w, "verdict", calibration->house, &item->verdict);
        json_write_bool(w, "parked", item->decision == DECISION_PARKED);
        add_differs(w, outcome_differs(calibration, seat, calibration->at, false));
        if (item->rule >= 0)
            json_write_string(w, "rule", calibration->rules[item->rule].text);
    }
}

/* One's own votes beside the verdicts, where they are not the same. */
static void add_own(JsonWriter *w, const Calibration *calibration, int seat) {
    int same_first, same_last;
    int first = outcome_standing(calibration, seat, true, &same_first);
    int last = outcome_standing(calibration, seat, false, &same_last);
    json_write_object(w, "own");
    json_write_number(w, "first", first);
    json_write_number(w, "same_first", same_first);
    json_write_number(w, "last", last);
    json_write_number(w, "same_last", same_last);
    json_write_array(w, "differences");
    for (int i = 0; i < calibration->item_count; i++) {
        const CalibrationItem *item = &calibration->items[i];
        Differs differs = outcome_differs(calibration, seat, i, false);
        if (differs != DIFFERS && differs != DIFFERS_IN_KIND)
            continue;
        SeatVote vote = outcome_last_vote(calibration, seat, i);
        json_write_object(w, NULL);
        add_plain(w, "text", &calibration->set->items[item->statement].text);
        add_judgement(w, "mine", calibration->house, &vote.judgement);
        add_judgement(w, "verdict", calibration->house, &item->verdict);
        add_differs(w, differs);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_end(w);
}

void phone_state(const Server *server, int seat, JsonWriter *w) {
    static const char *const names[] = {
        [STAGE_SET_UP] = "lobby",    [STAGE_ANCHOR] = "anchor", [STAGE_VOTE] = "vote",
        [STAGE_REVEAL] = "reveal",   [STAGE_AGAIN] = "again",   [STAGE_MOVED] = "moved",
        [STAGE_VERDICT] = "verdict", [STAGE_ENDED] = "ended"};
    const Calibration *calibration = server->calibration;
    json_write_begin(w);
    json_write_string(w, "stage", names[calibration->stage]);
    json_write_string(w, "name", calibration->seats[seat].name);
    json_write_number(w, "seats", calibration_present(calibration));
    if (calibration->stage == STAGE_ANCHOR)
        add_anchor(w, calibration);
    else if (calibration->stage == STAGE_ENDED)
        add_own(w, calibration, seat);
    else if (calibration->stage != STAGE_SET_UP)
        add_item(w, server, seat);
}

void phone_state_house(const Server *server, JsonWriter *w) {
    const House *house = server->calibration->house;
    const StatementSet *set = server->calibration->set;
    json_write_begin(w);
    json_write_string(w, "title", set->title);
    json_write_string(w, "language", set->language);
    if (set->question.source)
        add_plain(w, "question", &set->question);
    add_plain(w, "definition", &house->definition);
    if (house->complaint >= 0)
        json_write_string(w, "complaint", house->categories[house->complaint].id);
    json_write_array(w, "categories");
    for (int i = 0; i < house->category_count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "id", house->categories[i].id);
        json_write_string(w, "label", house->categories[i].label);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_array(w, "kinds");
    for (int i = 0; i < house->kind_count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "id", house->kinds[i].id);
        json_write_string(w, "label", house->kinds[i].label);
        if (house->kinds[i].why.source)
            add_plain(w, "why", &house->kinds[i].why);
        json_write_end(w);
    }
    json_write_end(w);
}
