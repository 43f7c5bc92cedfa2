#include "author/playscript_acts.h"

#include <math.h>
#include <string.h>

#include "base/random.h"
#include "play/rules.h"

#include "base/banned.h"

/* --- replies --- */

static void add_signed(const Writer *w, double value, Text *out) {
    text_add(out, value > 0 ? "+" : value < 0 ? "−" : "");
    lang_add_number(out, w->lang, fabs(value), 1);
}

static void add_effects(const Writer *w, const Effects *effects, Text *to) {
    const double values[3] = {effects->trust, effects->patience, effects->empathy};
    Text numbers[3] = {{0}}, words = {0};
    for (int i = 0; i < 3; i++)
        add_signed(w, values[i], &numbers[i]);
    msg_fill(&words, w->lang, MSG_PLAYSCRIPT_EFFECT_IS, text_cstr(&numbers[0]),
             text_cstr(&numbers[1]), text_cstr(&numbers[2]));
    sheet_words(&w->sheet, to, text_cstr(&words));
    for (int i = 0; i < 3; i++)
        text_release(&numbers[i]);
    text_release(&words);
}

static bool is_best(const Writer *w, int reply) {
    for (int i = 0; i < w->graph->arrow_count; i++)
        if (w->graph->arrows[i].kind == ARROW_REPLY && w->graph->arrows[i].reply == reply)
            return w->graph->arrows[i].best;
    return false;
}

static void add_strong(const Writer *w, Msg key, Text *to) {
    const char *words = msg(w->lang, key);
    sheet_next(&w->sheet, to, NULL);
    sheet_ink(&w->sheet, to, INK_STRONG, words, strlen(words));
}

static void add_acts(const Writer *w, int index, const Effects *effects, Text *to) {
    const House *house = &w->scenario->house;
    const Reply *reply = &w->scenario->replies[index];
    Text acts = {0};
    for (int i = 0; i < reply->act_count; i++)
        text_join(&acts, " + ", house->acts[reply->acts[i]].label);
    sheet_words(&w->sheet, to, text_cstr(&acts));
    text_clear(&acts);
    if (reply->off >= 0) {
        msg_fill(&acts, w->lang, MSG_PLAYSCRIPT_OFF, house->offs[reply->off].label);
        sheet_next(&w->sheet, to, NULL);
        sheet_words(&w->sheet, to, text_cstr(&acts));
    }
    if (effects->trap)
        add_strong(w, MSG_PLAYSCRIPT_TRAP, to);
    if (is_best(w, index))
        add_strong(w, MSG_PLAYSCRIPT_BEST, to);
    text_release(&acts);
}

/* "S1 of S4": the names of the marks that open it, each once. Any of them is enough. */
static void add_heard(const Writer *w, const Reply *reply, Text *out) {
    const Scenario *scenario = w->scenario;
    for (int h = 0; h < reply->heard_count; h++)
        for (int m = 0; m < scenario->mark_count; m++)
            if (scenario->marks[m].name == reply->heard[h]) {
                text_join(out, msg(w->lang, MSG_PLAYSCRIPT_OR), w->notes[m]);
                break;
            }
}

static void add_labelled(const Writer *w, Msg label, const Text *words, Text *to) {
    if (!words->len)
        return;
    sheet_next(&w->sheet, to, msg(w->lang, label));
    sheet_words(&w->sheet, to, text_cstr(words));
}

static void add_key(const Writer *w, const Reply *reply, Text *to) {
    Text words = {0};
    writer_add_why(w, MSG_PLAYSCRIPT_WHY, &reply->why, to);
    add_heard(w, reply, &words);
    add_labelled(w, MSG_PLAYSCRIPT_HEARD, &words, to);
    text_clear(&words);
    writer_add_condition(w, &reply->when, reply->line, &words);
    add_labelled(w, MSG_PLAYSCRIPT_WHEN, &words, to);
    text_clear(&words);
    writer_add_changes(w, reply, &words);
    add_labelled(w, MSG_PLAYSCRIPT_DOES, &words, to);
    text_release(&words);
}

static void say_reply(Writer *w, int index) {
    const Reply *reply = &w->scenario->replies[index];
    Text cells[5] = {{0}};
    writer_add_reply(w, index, &cells[0]);
    if (w->blind && (reply->heard_count || writer_depends(&reply->when))) {
        sheet_words(&w->sheet, &cells[1], msg(w->lang, MSG_PLAYSCRIPT_SOMETIMES));
        text_add_char(&cells[1], ' ');
    }
    writer_add_markup(w, &reply->text, &cells[1]);
    if (!w->blind) {
        Effects effects = rules_reply(&w->scenario->house, reply, NULL);
        add_key(w, reply, &cells[1]);
        add_acts(w, index, &effects, &cells[2]);
        add_effects(w, &effects, &cells[3]);
        writer_add_place(w, reply->go, &cells[4]);
    }
    sheet_row(&w->sheet, cells);
    for (int i = 0; i < 5; i++)
        text_release(&cells[i]);
}

void writer_replies(Writer *w, const Moment *moment) {
    const char *whole[] = {
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_NOTE),  msg(w->lang, MSG_PLAYSCRIPT_HEAD_REPLY),
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_ACT),   msg(w->lang, MSG_PLAYSCRIPT_HEAD_EFFECT),
        msg(w->lang, MSG_PLAYSCRIPT_HEAD_LEADS), NULL};
    const char *blind[] = {whole[0], whole[1], NULL};
    sheet_table(&w->sheet, w->blind ? "blind" : "replies", msg(w->lang, MSG_PLAYSCRIPT_REPLIES),
                w->blind ? blind : whole);
    for (int i = 0; i < moment->reply_count; i++)
        say_reply(w, writer_reply_at(w, moment, i));
    sheet_table_end(&w->sheet);
}

/* --- naming it --- */

static void fact(Writer *w, Msg label, const char *words) {
    Text cell = {0};
    sheet_words(&w->sheet, &cell, words);
    sheet_fact(&w->sheet, msg(w->lang, label), &cell);
    text_release(&cell);
}

static void fact_place(Writer *w, Msg label, int place) {
    Text cell = {0};
    writer_add_place(w, place, &cell);
    sheet_fact(&w->sheet, msg(w->lang, label), &cell);
    text_release(&cell);
}

static void fact_why(Writer *w, const Markup *why) {
    Text cell = {0};
    writer_add_markup(w, why, &cell);
    sheet_fact(&w->sheet, msg(w->lang, MSG_PLAYSCRIPT_WHY), &cell);
    text_release(&cell);
}

static void say_judge_blind(Writer *w) {
    const House *house = &w->scenario->house;
    Text list = {0};
    for (int i = 0; i < house->category_count; i++)
        text_addf(&list, "%s☐ %s", i ? "   " : "", house->categories[i].label);
    fact(w, MSG_PLAYSCRIPT_JUDGE_IS, text_cstr(&list));
    text_clear(&list);
    for (int i = 0; i < house->kind_count; i++)
        text_addf(&list, "%s☐ %s", i ? "   " : "", house->kinds[i].label);
    fact(w, MSG_PLAYSCRIPT_JUDGE_KIND, text_cstr(&list));
    text_release(&list);
}

void writer_judge(Writer *w, const Judge *judge) {
    const House *house = &w->scenario->house;
    Text words = {0};
    writer_heading_msg(w, 3, MSG_PLAYSCRIPT_JUDGE);
    sheet_facts(&w->sheet);
    if (w->blind) {
        say_judge_blind(w);
    } else {
        house_add_judgement(&words, house, judge->category, judge->kind);
        fact(w, MSG_PLAYSCRIPT_JUDGE_RIGHT, text_cstr(&words));
        text_clear(&words);
        for (int i = 0; i < judge->also_count; i++)
            text_join(&words, ", ", house->categories[judge->also[i]].label);
        fact(w, MSG_PLAYSCRIPT_JUDGE_ALSO, text_cstr(&words));
        fact_why(w, &judge->why);
        fact_place(w, MSG_PLAYSCRIPT_RIGHT_LEADS, judge->right);
        fact_place(w, MSG_PLAYSCRIPT_HALF_LEADS, judge->half);
        fact_place(w, MSG_PLAYSCRIPT_WRONG_LEADS, judge->wrong);
    }
    sheet_facts_end(&w->sheet);
    text_release(&words);
}

/* --- the offer --- */

static void add_amounts(const Writer *w, const Remedy *remedy, Text *out) {
    if (remedy->any_amount) {
        Text low = {0}, high = {0};
        lang_add_euros(&low, w->lang, remedy->euros_from);
        lang_add_euros(&high, w->lang, remedy->euros_to);
        msg_fill(out, w->lang, MSG_FIGURE_ANY_AMOUNT, text_cstr(&low), text_cstr(&high));
        text_release(&low);
        text_release(&high);
        return;
    }
    for (int i = 0; i < remedy->euro_count; i++) {
        text_add(out, i ? ", " : "");
        lang_add_euros(out, w->lang, remedy->euros[i]);
    }
}

static void say_remedy(Writer *w, const Offer *offer, const Role *role, int index) {
    static const Msg classes[REMEDY_CLASSES] = {
        [REMEDY_NEED] = MSG_PLAYSCRIPT_NEED,
        [REMEDY_WELCOME] = MSG_PLAYSCRIPT_WELCOME,
        [REMEDY_HARMFUL] = MSG_PLAYSCRIPT_HARMFUL,
        [REMEDY_OTHER] = MSG_PLAYSCRIPT_OTHER,
    };
    const Remedy *remedy = &w->scenario->house.remedies[index];
    Text cells[3] = {{0}}, amounts = {0};
    add_amounts(w, remedy, &amounts);
    if (w->blind)
        text_add(&cells[0], "☐ ");
    sheet_words(&w->sheet, &cells[0], remedy->label);
    if (!w->blind)
        sheet_words(&w->sheet, &cells[1], msg(w->lang, classes[rules_remedy(offer, role, index)]));
    sheet_words(&w->sheet, &cells[w->blind ? 1 : 2], text_cstr(&amounts));
    sheet_row(&w->sheet, cells);
    for (int i = 0; i < 3; i++)
        text_release(&cells[i]);
    text_release(&amounts);
}

/* In an order of its own: that of the file often begins with what is needed. */
static void say_table(Writer *w, const Offer *offer, const Role *role, int seed) {
    const char *whole[] = {msg(w->lang, MSG_PLAYSCRIPT_HEAD_REMEDY),
                           msg(w->lang, MSG_PLAYSCRIPT_HEAD_WHAT),
                           msg(w->lang, MSG_PLAYSCRIPT_HEAD_AMOUNT), NULL};
    const char *blind[] = {whole[0], whole[2], NULL};
    int order[OFFER_MOST], count = rules_table_count(offer, role);
    Random random;
    if (count > OFFER_MOST)
        count = OFFER_MOST;
    random_init(&random, (uint64_t)seed);
    random_shuffle(&random, order, count);
    sheet_table(&w->sheet, "offer", msg(w->lang, MSG_PLAYSCRIPT_TABLE), w->blind ? blind : whole);
    for (int i = 0; i < count; i++)
        say_remedy(w, offer, role, rules_table(offer, role, order[i]));
    sheet_table_end(&w->sheet);
}

static void fact_takes(Writer *w, const Offer *offer) {
    Text words = {0};
    if (offer->has_takes)
        lang_add_minutes(&words, w->lang, offer->minutes);
    fact(w, MSG_PLAYSCRIPT_OFFER_TAKES, text_cstr(&words));
    text_clear(&words);
    if (offer->hand_over_has_takes)
        lang_add_minutes(&words, w->lang, offer->hand_over_minutes);
    fact(w, MSG_PLAYSCRIPT_HAND_OVER_TAKES, text_cstr(&words));
    text_release(&words);
}

static void say_offer_key(Writer *w, const Offer *offer) {
    Text words = {0};
    fact(w, MSG_PLAYSCRIPT_ROUTE, msg(w->lang, route_terms[offer->route].name));
    if (offer->has_fair) {
        Text low = {0}, high = {0};
        lang_add_euros(&low, w->lang, offer->fair_low);
        lang_add_euros(&high, w->lang, offer->fair_high);
        msg_fill(&words, w->lang, MSG_PLAYSCRIPT_FAIR_IS, text_cstr(&low), text_cstr(&high));
        text_release(&low);
        text_release(&high);
    }
    fact(w, MSG_PLAYSCRIPT_FAIR, text_cstr(&words));
    text_release(&words);
    fact_takes(w, offer);
    fact_why(w, &offer->why);
    fact_place(w, MSG_PLAYSCRIPT_FITS_LEADS, offer->fits);
    fact_place(w, MSG_PLAYSCRIPT_SHORT_LEADS, offer->short_of);
    if (offer->harmed != offer->short_of)
        fact_place(w, MSG_PLAYSCRIPT_HARMFUL_LEADS, offer->harmed);
    fact_place(w, MSG_PLAYSCRIPT_BEYOND_LEADS, offer->beyond);
    fact_place(w, MSG_PLAYSCRIPT_HANDED_LEADS, offer->handed_over);
}

void writer_offer(Writer *w, const Offer *offer, int seed) {
    const Role *role = &w->scenario->house.roles[w->role];
    Text budget = {0};
    writer_heading_msg(w, 3, MSG_PLAYSCRIPT_OFFER);
    say_table(w, offer, role, seed);
    sheet_facts(&w->sheet);
    lang_add_euros(&budget, w->lang, role->euros);
    fact(w, MSG_PLAYSCRIPT_BUDGET, text_cstr(&budget));
    text_release(&budget);
    if (w->blind)
        fact(w, MSG_PLAYSCRIPT_DECIDE, msg(w->lang, MSG_PLAYSCRIPT_DECIDE_HOW));
    else
        say_offer_key(w, offer);
    sheet_facts_end(&w->sheet);
}

/* --- where it leads, on the leaf behind a blind one --- */

/* Several places of a judgement or an offer stand by their numbers, each once: which is whose would
 * tell what was right. */
static void add_places(const Writer *w, const int *places, int count, Text *to) {
    bool any = false;
    for (int ends = 0; ends < 2; ends++) {
        for (int last = 0, next = 1; next; last = next) {
            int found = SCENARIO_NOWHERE;
            next = 0;
            for (int i = 0; i < count; i++) {
                bool fits = places[i] != SCENARIO_NOWHERE &&
                            (places[i] >= SCENARIO_ENDING) == (ends == 1);
                int number = fits ? writer_number(w, places[i], true) : 0;
                if (number > last && (!next || number < next)) {
                    next = number;
                    found = places[i];
                }
            }
            if (next && any)
                sheet_words(&w->sheet, to, msg(w->lang, MSG_PLAYSCRIPT_OR));
            if (next)
                writer_add_place(w, found, to);
            any = any || next;
        }
    }
}

static void add_reply_leads(const Writer *w, const Moment *moment, Text *to) {
    for (int i = 0; i < moment->reply_count; i++) {
        int reply = writer_reply_at(w, moment, i);
        Text name = {0};
        text_add(&name, i ? " · " : "");
        writer_add_reply(w, reply, &name);
        text_add(&name, " → ");
        sheet_words(&w->sheet, to, text_cstr(&name));
        writer_add_place(w, w->scenario->replies[reply].go, to);
        text_release(&name);
    }
}

void writer_leads(Writer *w, const Moment *moment) {
    Text cells[2] = {{0}};
    int place = (int)(moment - w->scenario->moments);
    writer_add_place(w, place, &cells[0]);
    if (moment->way == WAY_REPLIES) {
        add_reply_leads(w, moment, &cells[1]);
    } else if (moment->way == WAY_JUDGE) {
        const Judge *judge = &w->scenario->judges[moment->act];
        add_places(w, (const int[]){judge->right, judge->half, judge->wrong}, 3, &cells[1]);
    } else if (moment->way == WAY_OFFER) {
        const Offer *offer = &w->scenario->offers[moment->act];
        add_places(w,
                   (const int[]){offer->fits, offer->short_of, offer->harmed, offer->beyond,
                                 offer->handed_over},
                   5, &cells[1]);
    } else {
        writer_add_place(w, moment->go, &cells[1]);
    }
    sheet_row(&w->sheet, cells);
    text_release(&cells[0]);
    text_release(&cells[1]);
}
