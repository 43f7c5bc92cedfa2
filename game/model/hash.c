#include "model/hash.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/banned.h"

/* Everything goes into one row of bytes: texts ended by a NUL, numbers as the eight bytes of a
 * double (the lowest first, on every machine), names instead of indices, all in a fixed order. */

static void put(Text *text, const char *string) {
    text_add(text, string ? string : "");
    text_add_char(text, '\0');
}

static void put_bits(Text *text, uint64_t bits) {
    char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (char)(bits >> (8 * i) & 0xFF);
    text_add_bytes(text, bytes, sizeof bytes);
}

static void put_number(Text *text, double value) {
    uint64_t bits;
    if (value == 0) /* -0 is 0 */
        value = 0;
    if (isnan(value)) { /* there are many; here it says that nothing was given */
        put_bits(text, UINT64_MAX);
        return;
    }
    memcpy(&bits, &value, sizeof bits);
    put_bits(text, bits);
}

static void put_int(Text *text, int value) {
    put_number(text, value);
}

static void finish(Text *text, char out[48]) {
    XXH128_hash_t hash = XXH3_128bits(text_cstr(text), text->len);
    snprintf(out, 48, "xxh128:%016llx%016llx", (unsigned long long)hash.high64,
             (unsigned long long)hash.low64);
    text_release(text);
}

static void put_act(Text *text, const House *house, const Act *act) {
    put(text, "act");
    put(text, act->id);
    put_number(text, act->empathy);
    put_number(text, act->trust);
    put_number(text, act->patience);
    put_int(text, act->trap);
    put_int(text, act->fades);
    put(text, act->after < 0 ? "" : house->acts[act->after].id);
    put_number(text, act->after_empathy);
    put_number(text, act->after_trust);
    put_number(text, act->after_patience);
}

static void put_off(Text *text, const Off *off) {
    put(text, "off");
    put(text, off->id);
    put_number(text, off->empathy);
    put_number(text, off->trust);
    put_number(text, off->patience);
}

static void put_remedies(Text *text, const House *house, const int *list, int count) {
    put_int(text, count);
    for (int i = 0; i < count; i++)
        put(text, house->remedies[list[i]].id);
}

static void put_remedy(Text *text, const Remedy *remedy) {
    put(text, "remedy");
    put(text, remedy->id);
    put_int(text, remedy->label_words);
    put_number(text, remedy->trust);
    put_number(text, remedy->patience);
    put_int(text, remedy->euro_count);
    for (int i = 0; i < remedy->euro_count; i++)
        put_number(text, remedy->euros[i]);
    put_int(text, remedy->any_amount);
    put_number(text, remedy->any_amount ? remedy->euros_from : 0);
    put_number(text, remedy->any_amount ? remedy->euros_to : 0);
    put_int(text, remedy->critical);
}

static void put_role(Text *text, const House *house, const Role *role) {
    put(text, "role");
    put(text, role->id);
    put_number(text, role->euros);
    put_remedies(text, house, role->may, role->may_count);
    put_remedies(text, house, role->may_not, role->may_not_count);
}

static void put_scores(Text *text, const House *house) {
    const Weights *w = &house->weights;
    const Pass *p = &house->pass;
    put_number(text, w->recognition);
    put_number(text, w->empathy);
    put_number(text, w->speed);
    put_number(text, w->mandate);
    put_number(text, p->has_recognition ? p->recognition : -1);
    put_number(text, p->has_empathy ? p->empathy : -1);
    put_number(text, p->has_speed ? p->speed : -1);
    put_number(text, p->has_mandate ? p->mandate : -1);
    put_number(text, p->has_total ? p->total : -1);
    put(text, p->has_outcome ? outcome_id((Outcome)p->outcome) : "");
    put_number(text, house->hand_over_cost);
    put_number(text, house->words_per_minute);
    put_number(text, house->think_seconds);
}

void hash_house(const House *house, char out[48]) {
    Text text = {0};
    put(&text, "house/2");
    for (int i = 0; i < house->category_count; i++) {
        put(&text, "category");
        put(&text, house->categories[i].id);
        put_int(&text, house->categories[i].label_words);
    }
    for (int i = 0; i < house->kind_count; i++) {
        put(&text, "kind");
        put(&text, house->kinds[i].id);
    }
    for (int i = 0; i < house->act_count; i++)
        put_act(&text, house, &house->acts[i]);
    for (int i = 0; i < house->off_count; i++)
        put_off(&text, &house->offs[i]);
    for (int i = 0; i < house->remedy_count; i++)
        put_remedy(&text, &house->remedies[i]);
    for (int i = 0; i < house->role_count; i++)
        put_role(&text, house, &house->roles[i]);
    for (int i = 0; i < house->mood_count; i++) {
        put(&text, "mood");
        put(&text, house->moods[i].id);
        put_number(&text, house->moods[i].has_below ? house->moods[i].below : -1);
    }
    put_scores(&text, house);
    finish(&text, out);
}

/* --- the case --- */

static void put_place(Text *text, const Scenario *scenario, int place) {
    put(text, place == SCENARIO_NOWHERE ? "" : scenario_place_name(scenario, place));
}

static void put_value(Text *text, const Value *value) {
    put_int(text, (int)value->type);
    if (value->type == VALUE_BOOLEAN)
        put_int(text, value->boolean);
    else if (value->type == VALUE_NUMBER)
        put_number(text, value->number);
    else
        put(text, value->text);
}

static void put_function(Text *text, const Scenario *scenario, int function) {
    put_bits(text, function >= 0 ? scenario->functions[function] : 0);
}

static void put_condition(Text *text, const Scenario *scenario, const Condition *condition) {
    put_int(text, condition->test_count);
    for (int i = 0; i < condition->test_count; i++) {
        const Test *test = &condition->tests[i];
        put_int(text, test->variable);
        put_int(text, test->is_range);
        if (test->is_range) {
            put_number(text, test->min);
            put_number(text, test->max);
        } else {
            put_value(text, &test->is);
        }
    }
    put_function(text, scenario, condition->function);
}

static void put_changes(Text *text, const Change *changes, int count) {
    put_int(text, count);
    for (int i = 0; i < count; i++) {
        put_int(text, changes[i].flag);
        put_value(text, &changes[i].to);
    }
}

static void put_head(Text *text, const Scenario *scenario) {
    put(text, "case/2");
    put(text, scenario->role < 0 ? "" : scenario->house.roles[scenario->role].id);
    put_int(text, scenario->has_norm);
    put_number(text, scenario->norm_minutes);
    put_number(text, scenario->norm_limit_minutes);
    put_int(text, scenario->norm_contacts);
    put(text, scenario->customer_name); /* {customer} has words */
    put_number(text, scenario->trust);
    put_number(text, scenario->patience);
    put_int(text, scenario->earlier);
    put_int(text, scenario->flag_count);
    for (int i = 0; i < scenario->flag_count; i++) {
        put(text, scenario->flags[i].name);
        put_value(text, &scenario->flags[i].first);
    }
    put_place(text, scenario, scenario->start);
    put_place(text, scenario, scenario->patience_out);
}

static void put_lines(Text *text, const Scenario *scenario, const Moment *moment) {
    put_int(text, moment->line_count);
    for (int i = moment->first_line; i < moment->first_line + moment->line_count; i++) {
        const Line *line = &scenario->lines[i];
        put_int(text, (int)line->speaker);
        put(text, line->text.source);
        put_condition(text, scenario, &line->when);
        put_int(text, line->mark_count);
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            const Mark *mark = &scenario->marks[m];
            put(text, mark->id);
            put_int(text, (int)mark->type);
            put_int(text, mark->from);
            put_int(text, mark->to);
        }
    }
}

static void put_reply(Text *text, const Scenario *scenario, const Reply *reply) {
    put(text, reply->id);
    put(text, reply->text.source);
    put_int(text, reply->act_count);
    for (int i = 0; i < reply->act_count; i++)
        put(text, scenario->house.acts[reply->acts[i]].id);
    put(text, reply->off < 0 ? "" : scenario->house.offs[reply->off].id);
    put_place(text, scenario, reply->go);
    put_number(text, reply->has_trust ? reply->trust : (double)NAN);
    put_number(text, reply->has_patience ? reply->patience : (double)NAN);
    put_number(text, reply->has_empathy ? reply->empathy : (double)NAN);
    put_changes(text, reply->set, reply->set_count);
    put_changes(text, reply->add, reply->add_count);
    put_condition(text, scenario, &reply->when);
    put_function(text, scenario, reply->run);
    put_number(text, reply->has_takes ? reply->minutes : -1);
    put_int(text, reply->contact);
    put_int(text, (int)reply->hand_over);
    put_number(text, reply->euros);
    put_int(text, reply->heard_count);
    for (int i = 0; i < reply->heard_count; i++)
        put(text, scenario->mark_names[reply->heard[i]]);
}

static void put_judge(Text *text, const Scenario *scenario, const Judge *judge) {
    const House *house = &scenario->house;
    put(text, judge->category < 0 ? "" : house->categories[judge->category].id);
    put(text, judge->kind < 0 ? "" : house->kinds[judge->kind].id);
    put_int(text, judge->also_count);
    for (int i = 0; i < judge->also_count; i++)
        put(text, house->categories[judge->also[i]].id);
    put_place(text, scenario, judge->right);
    put_place(text, scenario, judge->half);
    put_place(text, scenario, judge->wrong);
}

static void put_offer(Text *text, const Scenario *scenario, const Offer *offer) {
    put_remedies(text, &scenario->house, offer->needs, offer->need_count);
    put_remedies(text, &scenario->house, offer->welcome, offer->welcome_count);
    put_remedies(text, &scenario->house, offer->harmful, offer->harmful_count);
    put_int(text, offer->table != NULL);
    put_remedies(text, &scenario->house, offer->table, offer->table_count);
    put_number(text, offer->has_fair ? offer->fair_low : -1);
    put_number(text, offer->has_fair ? offer->fair_high : -1);
    put(text, route_id(offer->route));
    put_number(text, offer->has_takes ? offer->minutes : -1);
    put_number(text, offer->hand_over_has_takes ? offer->hand_over_minutes : -1);
    put_number(text, offer->hand_over_trust);
    put_number(text, offer->hand_over_patience);
    put_place(text, scenario, offer->fits);
    put_place(text, scenario, offer->short_of);
    put_place(text, scenario, offer->beyond);
    put_place(text, scenario, offer->harmed);
    put_place(text, scenario, offer->handed_over);
}

static void put_moment(Text *text, const Scenario *scenario, const Moment *moment) {
    put(text, "moment");
    put(text, moment->name);
    put_int(text, (int)moment->step);
    put(text, route_id(moment->route));
    put(text, moment->role < 0 ? "" : scenario->house.roles[moment->role].id);
    put_lines(text, scenario, moment);
    put_int(text, (int)moment->way);
    if (moment->way == WAY_GO)
        put_place(text, scenario, moment->go);
    else if (moment->way == WAY_JUDGE)
        put_judge(text, scenario, &scenario->judges[moment->act]);
    else if (moment->way == WAY_OFFER)
        put_offer(text, scenario, &scenario->offers[moment->act]);
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++)
        put_reply(text, scenario, &scenario->replies[i]);
}

/* Adds what `one` holds when the base house does not hold exactly the same. */
static void put_own(Text *text, Text *one, Text *other, bool in_base) {
    if (!in_base || one->len != other->len || memcmp(one->bytes, other->bytes, one->len) != 0)
        text_add_bytes(text, text_cstr(one), one->len);
    text_clear(one);
    text_clear(other);
}

static void put_changed(Text *text, const House *house, const House *base) {
    Text one = {0}, other = {0};
    for (int i = 0; i < house->act_count; i++) {
        put_act(&one, house, &house->acts[i]);
        if (i < base->act_count)
            put_act(&other, base, &base->acts[i]);
        put_own(text, &one, &other, i < base->act_count);
    }
    for (int i = 0; i < house->remedy_count; i++) {
        put_remedy(&one, &house->remedies[i]);
        if (i < base->remedy_count)
            put_remedy(&other, &base->remedies[i]);
        put_own(text, &one, &other, i < base->remedy_count);
    }
    for (int i = 0; i < house->role_count; i++) {
        put_role(&one, house, &house->roles[i]);
        if (i < base->role_count)
            put_role(&other, base, &base->roles[i]);
        put_own(text, &one, &other, i < base->role_count);
    }
    text_release(&one);
    text_release(&other);
}

void hash_scenario(const Scenario *scenario, const House *base, char out[48]) {
    Text text = {0};
    put_head(&text, scenario);
    put_changed(&text, &scenario->house, base);
    for (int i = 0; i < scenario->moment_count; i++)
        put_moment(&text, scenario, &scenario->moments[i]);
    for (int i = 0; i < scenario->ending_count; i++) {
        put(&text, "ending");
        put(&text, scenario->endings[i].name);
        put(&text, outcome_id(scenario->endings[i].outcome));
    }
    finish(&text, out);
}

void hash_set(const StatementSet *set, const House *house, char out[48]) {
    Text text = {0};
    put(&text, "set/1");
    for (int i = 0; i < set->item_count; i++) {
        const Statement *item = &set->items[i];
        put(&text, item->id);
        put(&text, item->text.source);
        put(&text, item->category < 0 ? "" : house->categories[item->category].id);
        put(&text, item->kind < 0 ? "" : house->kinds[item->kind].id);
        put_int(&text, item->also_count);
        for (int k = 0; k < item->also_count; k++)
            put(&text, house->categories[item->also[k]].id);
        put_number(&text, item->difficulty); /* the order of a session depends on it */
        put_int(&text, item->borderline);
        put_int(&text, item->anchor);
    }
    finish(&text, out);
}
