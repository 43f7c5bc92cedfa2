/* What one phone may see: never a vote of somebody else, and no verdict before it is there. */
#include "front/web/server_parts.h"
#include "model/markup.h"
#include "team/outcome.h"

#include "base/banned.h"

static void add_plain(cJSON *object, const char *key, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    cJSON_AddStringToObject(object, key, text_cstr(&plain));
    text_release(&plain);
}

/* null: nothing; {"is": null}: "I don't know". */
static void add_judgement(cJSON *object, const char *key, const House *house,
                          const Judgement *judgement) {
    if (judgement->category == VOTE_NONE) {
        cJSON_AddNullToObject(object, key);
        return;
    }
    cJSON *out = cJSON_AddObjectToObject(object, key);
    if (judgement->category >= 0)
        cJSON_AddStringToObject(out, "is", house->categories[judgement->category].id);
    else
        cJSON_AddNullToObject(out, "is");
    if (judgement->kind >= 0)
        cJSON_AddStringToObject(out, "kind", house->kinds[judgement->kind].id);
    else
        cJSON_AddNullToObject(out, "kind");
}

static void add_differs(cJSON *object, Differs differs) {
    static const char *const names[] = {[DIFFERS_UNKNOWN] = "unknown",
                                        [DIFFERS_NOT] = "same",
                                        [DIFFERS_IN_KIND] = "kind",
                                        [DIFFERS] = "other"};
    cJSON_AddStringToObject(object, "differs", names[differs]);
}

static void add_anchor(cJSON *out, const Calibration *calibration) {
    const Statement *s = &calibration->set->items[calibration->anchors[calibration->at]];
    const Judgement answer = {s->category, s->kind};
    cJSON_AddNumberToObject(out, "item", calibration->at + 1);
    cJSON_AddNumberToObject(out, "of", calibration->anchor_count);
    add_plain(out, "text", &s->text);
    add_judgement(out, "verdict", calibration->house, &answer);
    add_plain(out, "why", &s->why);
}

static void add_item(cJSON *out, const Server *server, int seat) {
    const Calibration *calibration = server->calibration;
    const CalibrationItem *item = &calibration->items[calibration->at];
    int round = calibration_round(calibration);
    cJSON_AddNumberToObject(out, "item", calibration->at + 1);
    cJSON_AddNumberToObject(out, "of", calibration->item_count);
    cJSON_AddNumberToObject(out, "vote", item->statement * 2 + round);
    add_plain(out, "text", &calibration->set->items[item->statement].text);
    add_judgement(out, "mine", calibration->house, &item->votes[round][seat].judgement);
    if (round)
        add_judgement(out, "first", calibration->house, &item->votes[0][seat].judgement);
    if (calibration->stage == STAGE_VOTE || calibration->stage == STAGE_AGAIN) {
        cJSON_AddNumberToObject(out, "voted", calibration_voted(calibration));
        if (server->vote_ends_ms >= 0)
            cJSON_AddNumberToObject(out, "ends", (double)(server->vote_ends_ms - server->born_ms));
    }
    if (calibration->stage == STAGE_VERDICT) {
        add_judgement(out, "verdict", calibration->house, &item->verdict);
        cJSON_AddBoolToObject(out, "parked", item->decision == DECISION_PARKED);
        add_differs(out, calibration_differs(calibration, seat, calibration->at, false));
        if (item->rule >= 0)
            cJSON_AddStringToObject(out, "rule", calibration->rules[item->rule].text);
    }
}

/* One's own votes beside the verdicts, where they are not the same. */
static void add_own(cJSON *out, const Calibration *calibration, int seat) {
    int same_first, same_last;
    int first = calibration_standing(calibration, seat, true, &same_first);
    int last = calibration_standing(calibration, seat, false, &same_last);
    cJSON *own = cJSON_AddObjectToObject(out, "own");
    cJSON_AddNumberToObject(own, "first", first);
    cJSON_AddNumberToObject(own, "same_first", same_first);
    cJSON_AddNumberToObject(own, "last", last);
    cJSON_AddNumberToObject(own, "same_last", same_last);
    cJSON *list = cJSON_AddArrayToObject(own, "differences");
    for (int i = 0; i < calibration->item_count; i++) {
        const CalibrationItem *item = &calibration->items[i];
        Differs differs = calibration_differs(calibration, seat, i, false);
        if (differs != DIFFERS && differs != DIFFERS_IN_KIND)
            continue;
        SeatVote vote = calibration_last_vote(calibration, seat, i);
        cJSON *difference = cJSON_CreateObject();
        cJSON_AddItemToArray(list, difference);
        add_plain(difference, "text", &calibration->set->items[item->statement].text);
        add_judgement(difference, "mine", calibration->house, &vote.judgement);
        add_judgement(difference, "verdict", calibration->house, &item->verdict);
        add_differs(difference, differs);
    }
}

cJSON *state_of(const Server *server, int seat) {
    static const char *const names[] = {
        [STAGE_SET_UP] = "lobby",    [STAGE_ANCHOR] = "anchor", [STAGE_VOTE] = "vote",
        [STAGE_REVEAL] = "reveal",   [STAGE_AGAIN] = "again",   [STAGE_MOVED] = "moved",
        [STAGE_VERDICT] = "verdict", [STAGE_ENDED] = "ended"};
    const Calibration *calibration = server->calibration;
    cJSON *out = cJSON_CreateObject();
    cJSON_AddStringToObject(out, "stage", names[calibration->stage]);
    cJSON_AddStringToObject(out, "name", calibration->seats[seat].name);
    cJSON_AddNumberToObject(out, "seats", calibration_present(calibration));
    if (calibration->stage == STAGE_ANCHOR)
        add_anchor(out, calibration);
    else if (calibration->stage == STAGE_ENDED)
        add_own(out, calibration, seat);
    else if (calibration->stage != STAGE_SET_UP)
        add_item(out, server, seat);
    return out;
}

cJSON *state_house(const Server *server) {
    const House *house = server->calibration->house;
    const StatementSet *set = server->calibration->set;
    cJSON *out = cJSON_CreateObject();
    cJSON_AddStringToObject(out, "title", set->title);
    cJSON_AddStringToObject(out, "language", set->language);
    if (set->question.source)
        add_plain(out, "question", &set->question);
    add_plain(out, "definition", &house->definition);
    if (house->complaint >= 0)
        cJSON_AddStringToObject(out, "complaint", house->categories[house->complaint].id);
    cJSON *categories = cJSON_AddArrayToObject(out, "categories");
    for (int i = 0; i < house->category_count; i++) {
        cJSON *category = cJSON_CreateObject();
        cJSON_AddStringToObject(category, "id", house->categories[i].id);
        cJSON_AddStringToObject(category, "label", house->categories[i].label);
        cJSON_AddItemToArray(categories, category);
    }
    cJSON *kinds = cJSON_AddArrayToObject(out, "kinds");
    for (int i = 0; i < house->kind_count; i++) {
        cJSON *kind = cJSON_CreateObject();
        cJSON_AddStringToObject(kind, "id", house->kinds[i].id);
        cJSON_AddStringToObject(kind, "label", house->kinds[i].label);
        if (house->kinds[i].why.source)
            add_plain(kind, "why", &house->kinds[i].why);
        cJSON_AddItemToArray(kinds, kind);
    }
    return out;
}
