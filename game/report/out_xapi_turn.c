#include "report/out_xapi_turn.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/markup.h"
#include "play/rules.h"

#include "base/banned.h"

#define PARTING "[,]"

const char *xapi_lang(const char *language) {
    return !strcmp(language, "nl") ? "nl-NL" : !strcmp(language, "en") ? "en-GB" : "und";
}

/* ---- ids ---- */

/* No id holds what parts them, nor a space. */
static void add_id(Text *out, const char *id) {
    for (; *id; id++) {
        if ((unsigned char)*id <= ' ' || *id == 0x7F || strchr("[]%", *id))
            text_addf(out, "%%%02X", (unsigned)(unsigned char)*id);
        else
            text_add_char(out, *id);
    }
}

static void join_id(Text *out, const char *id) {
    if (out->len)
        text_add(out, PARTING);
    add_id(out, id);
}

/* ---- what could be chosen ---- */

/* One choice while it is written: its words in a language. */
typedef struct Choice {
    const char *id;
    const char
        *words[LANG_COUNT]; /* NULL where it has none; source of a markup where `is_markup` */
    Markup markup[LANG_COUNT];
    bool is_markup;
} Choice;

static void add_value(void *context, const char *name, size_t len, Text *out) {
    (void)context, (void)name, (void)len;
    text_add(out, "…");
}

static void write_choice(JsonWriter *json, const Choice *choice) {
    static const MarkupNames values = {.add = add_value};
    Text id = {0}, words = {0};
    add_id(&id, choice->id);
    json_write_object(json, NULL);
    json_write_string(json, "id", text_cstr(&id));
    json_write_object(json, "description");
    for (int i = 0; i < LANG_COUNT; i++) {
        if (!choice->words[i])
            continue;
        text_clear(&words);
        if (choice->is_markup)
            markup_plain(&choice->markup[i], &values, &words);
        else
            text_add(&words, choice->words[i]);
        json_write_string(json, xapi_lang(lang_id((Lang)i)), text_cstr(&words));
    }
    json_write_end(json);
    json_write_end(json);
    text_release(&id);
    text_release(&words);
}

static const Moment *find_moment(const Scenario *scenario, const char *name, Way way) {
    int found = scenario ? scenario_find_moment(scenario, name) : SCENARIO_NOWHERE;
    const Moment *moment = found >= 0 ? &scenario->moments[found] : NULL;
    return moment && moment->way == way ? moment : NULL;
}

static const Reply *find_reply(const Scenario *scenario, const Moment *moment, const char *id) {
    for (int i = 0; i < moment->reply_count; i++)
        if (!strcmp(scenario->replies[moment->first_reply + i].id, id))
            return &scenario->replies[moment->first_reply + i];
    return NULL;
}

static void write_replies(JsonWriter *json, const CaseText *text, const Moment *moment) {
    for (int i = 0; i < moment->reply_count; i++) {
        Choice choice = {.id = text->played->replies[moment->first_reply + i].id,
                         .is_markup = true};
        for (int l = 0; l < LANG_COUNT; l++) {
            const Scenario *in = text->in[l];
            const Moment *same = find_moment(in, moment->name, WAY_REPLIES);
            const Reply *reply = same ? find_reply(in, same, choice.id) : NULL;
            if (reply) {
                choice.markup[l] = reply->text;
                choice.words[l] = reply->text.source;
            }
        }
        write_choice(json, &choice);
    }
}

/* Categories and kinds: both are named. */
static void write_judgements(JsonWriter *json, const CaseText *text) {
    const House *house = &text->played->house;
    for (int i = 0; i < house->category_count + house->kind_count; i++) {
        int kind = i - house->category_count;
        Choice choice = {.id = kind < 0 ? house->categories[i].id : house->kinds[kind].id};
        for (int l = 0; l < LANG_COUNT; l++) {
            const House *in = text->in[l] ? &text->in[l]->house : NULL;
            int found = !in        ? -1
                        : kind < 0 ? house_find_category(in, choice.id)
                                   : house_find_kind(in, choice.id);
            if (found >= 0)
                choice.words[l] = kind < 0 ? in->categories[found].label : in->kinds[found].label;
        }
        write_choice(json, &choice);
    }
}

/* What the offer lays on the table, or else whatever a role may lay there; and whom it may go to.
 */
static void write_offers(JsonWriter *json, const CaseText *text, const Moment *moment) {
    const House *house = &text->played->house;
    const Offer *offer = &text->played->offers[moment->act];
    int count = offer->table ? offer->table_count : house->remedy_count;
    for (int i = 0; i < count; i++) {
        Choice choice = {.id = house->remedies[offer->table ? offer->table[i] : i].id};
        for (int l = 0; l < LANG_COUNT; l++) {
            const House *in = text->in[l] ? &text->in[l]->house : NULL;
            int found = in ? house_find_remedy(in, choice.id) : -1;
            if (found >= 0)
                choice.words[l] = in->remedies[found].label;
        }
        write_choice(json, &choice);
    }
    for (int h = HAND_OVER_WARM; h < HAND_OVER_COUNT; h++) {
        Choice choice = {.id = hand_over_id((HandOver)h)};
        for (int l = 0; l < LANG_COUNT; l++)
            choice.words[l] = msg((Lang)l, hand_over_terms[h].name);
        write_choice(json, &choice);
    }
}

/* ---- what is right ---- */

static void open_pattern(JsonWriter *json) {
    json_write_array(json, "correctResponsesPattern");
}

static bool hangs_on_before(const House *house, const Reply *reply) {
    SaidAct *acts = xcalloc(2 * (size_t)reply->act_count + 1, sizeof *acts);
    bool hangs = !reply->has_empathy && rules_reply_hangs_on(house, reply, acts) > 0;
    free(acts);
    return hangs;
}

/* The replies with the most empathy, where that does not hang on what was said before and one of
 * them is always there. */
static void write_best_replies(JsonWriter *json, const Scenario *scenario, const Moment *moment) {
    const Reply *replies = &scenario->replies[moment->first_reply];
    double highest = rules_among(scenario, moment, NULL, NULL).highest;
    bool sure = false;
    for (int i = 0; i < moment->reply_count; i++) {
        const Condition *when = &replies[i].when;
        if (hangs_on_before(&scenario->house, &replies[i]))
            return;
        sure |= rules_reply(&scenario->house, &replies[i], NULL).empathy == highest &&
                !when->test_count && when->function < 0;
    }
    if (!sure)
        return;
    open_pattern(json);
    for (int i = 0; i < moment->reply_count; i++) {
        Text id = {0};
        add_id(&id, replies[i].id);
        if (rules_reply(&scenario->house, &replies[i], NULL).empathy == highest)
            json_write_string(json, NULL, text_cstr(&id));
        text_release(&id);
    }
    json_write_end(json);
}

/* Every way of naming it that has full credit. */
static void write_right_judgements(JsonWriter *json, const Scenario *scenario,
                                   const Moment *moment) {
    const House *house = &scenario->house;
    const Judge *judge = &scenario->judges[moment->act];
    open_pattern(json);
    for (int kind = -1; kind < house->kind_count; kind++) {
        bool named = (judge->category == house->complaint) == (kind >= 0);
        if (!named || rules_credit(house, judge, judge->category, kind) < 1)
            continue;
        Text ids = {0};
        join_id(&ids, house->categories[judge->category].id);
        if (kind >= 0)
            join_id(&ids, house->kinds[kind].id);
        json_write_string(json, NULL, text_cstr(&ids));
        text_release(&ids);
    }
    json_write_end(json);
}

void xapi_write_interaction(JsonWriter *json, const CaseText *text, const RecordTurn *turn) {
    static const Msg words[] = {[RECORD_REPLY] = MSG_XAPI_REPLY,
                                [RECORD_JUDGE] = MSG_XAPI_JUDGE,
                                [RECORD_OFFER] = MSG_XAPI_OFFER};
    static const Way ways[] = {
        [RECORD_REPLY] = WAY_REPLIES, [RECORD_JUDGE] = WAY_JUDGE, [RECORD_OFFER] = WAY_OFFER};
    json_write_object(json, "description");
    for (int l = 0; l < LANG_COUNT; l++)
        json_write_string(json, xapi_lang(lang_id((Lang)l)), msg((Lang)l, words[turn->act]));
    json_write_end(json);
    json_write_string(json, "interactionType", "choice");
    const Moment *moment = text ? find_moment(text->played, turn->moment, ways[turn->act]) : NULL;
    if (!moment)
        return;
    if (turn->act == RECORD_REPLY)
        write_best_replies(json, text->played, moment);
    else if (turn->act == RECORD_JUDGE)
        write_right_judgements(json, text->played, moment);
    json_write_array(json, "choices");
    if (turn->act == RECORD_REPLY)
        write_replies(json, text, moment);
    else if (turn->act == RECORD_JUDGE)
        write_judgements(json, text);
    else
        write_offers(json, text, moment);
    json_write_end(json);
}

/* ---- what was chosen ---- */

void xapi_add_response(const RecordTurn *turn, Text *out) {
    if (turn->act == RECORD_REPLY) {
        join_id(out, turn->reply.id);
    } else if (turn->act == RECORD_JUDGE) {
        join_id(out, turn->judge.is);
        if (turn->judge.kind)
            join_id(out, turn->judge.kind);
    } else if (turn->act == RECORD_OFFER) {
        for (int i = 0; i < turn->offer.remedy_count; i++)
            join_id(out, turn->offer.remedies[i].id);
        if (turn->offer.hand_over)
            join_id(out, hand_over_id(turn->offer.hand_over));
    }
}

static int count_marked(const RecordMarks *marks) {
    int count = 0;
    for (int i = 0; i < marks->count; i++)
        count += marks->items[i].marked;
    return count;
}

static void write_pair(JsonWriter *json, const char *key, const double pair[2]) {
    json_write_array(json, key);
    json_write_number(json, NULL, pair[0]);
    json_write_number(json, NULL, pair[1]);
    json_write_end(json);
}

void xapi_write_turn(JsonWriter *json, const RecordTurn *turn, int number) {
    json_write_number(json, "number", number);
    json_write_number(json, "heard", count_marked(&turn->signals));
    json_write_number(json, "signals", turn->signals.count);
    json_write_number(json, "decoys", count_marked(&turn->decoys));
    json_write_number(json, "stray", turn->stray_count);
    json_write_number(json, "empathy",
                      turn->act == RECORD_REPLY ? turn->reply.empathy : SCORE_NULL);
    json_write_number(json, "credit", turn->act == RECORD_JUDGE ? turn->judge.credit : SCORE_NULL);
    json_write_number(json, "offer", turn->act == RECORD_OFFER ? turn->offer.score : SCORE_NULL);
    json_write_number(json, "euros", turn->act == RECORD_OFFER ? turn->offer.euros : SCORE_NULL);
    json_write_number(json, "allowed_ms", turn->allowed_ms);
    write_pair(json, "trust", turn->trust);
    write_pair(json, "patience", turn->patience);
}
