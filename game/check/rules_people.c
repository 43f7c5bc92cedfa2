#include "check/rules_people.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "check/route.h"
#include "check/rules_data.h"
#include "policy/reader.h"

#include "base/banned.h"

/* The one best reply of a moment with at least two, or -1. */
static int best_of(const Scenario *scenario, const Moment *moment) {
    int best = -1;
    bool alone = false;
    if (moment->way != WAY_REPLIES || moment->reply_count < 2)
        return -1;
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++) {
        double is = reply_worth(&scenario->house, &scenario->replies[i]);
        double most =
            best < 0 ? -(double)INFINITY : reply_worth(&scenario->house, &scenario->replies[best]);
        if (is > most) {
            best = i;
            alone = true;
        } else if (is == most) {
            alone = false;
        }
    }
    return alone ? best : -1;
}

typedef bool (*GivesAway)(const Scenario *scenario, const Moment *moment, int best);

static bool is_longest(const Scenario *scenario, const Moment *moment, int best) {
    size_t own = utf8_count(scenario->replies[best].text.source);
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++)
        if (i != best && utf8_count(scenario->replies[i].text.source) * 27 >= own * 25)
            return false;
    return true;
}

static bool is_first(const Scenario *scenario, const Moment *moment, int best) {
    (void)scenario;
    return best == moment->first_reply;
}

/* Whether a word stands in a text, as a word, whatever its case. */
static bool has_word(const char *text, const char *word) {
    size_t len = strlen(word);
    for (const char *at = text; *at; at++) {
        size_t i = 0;
        while (i < len && tolower((unsigned char)at[i]) == word[i])
            i++;
        if (i == len && (at == text || !isalpha((unsigned char)at[-1])) &&
            !isalpha((unsigned char)at[len]))
            return true;
    }
    return false;
}

static bool is_polite(const char *text) {
    static const char *const words[] = {
        "sorry",       "excuses", "spijt",     "bedankt",   "dank",      "dankjewel",
        "alstublieft", "graag",   "vervelend", "naar",      "begrijp",   "please",
        "thank",       "thanks",  "apologies", "apologise", "understand"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (has_word(text, words[i]))
            return true;
    return strchr(text, '?') != NULL;
}

static bool is_only_polite(const Scenario *scenario, const Moment *moment, int best) {
    if (!is_polite(scenario->replies[best].text.source))
        return false;
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++)
        if (i != best && is_polite(scenario->replies[i].text.source))
            return false;
    return true;
}

/* Mostly: at least three times, and in two of three moments. */
static void look_best(Check *check, const Rule *rule, GivesAway gives_away) {
    const Scenario *scenario = check->scenario;
    int moments = 0, given = 0;
    for (int i = 0; i < scenario->moment_count; i++) {
        int best = best_of(scenario, &scenario->moments[i]);
        if (best < 0)
            continue;
        moments++;
        given += gives_away(scenario, &scenario->moments[i], best);
    }
    if (given < 3 || given * 3 < moments * 2)
        return;
    Text is = {0}, of = {0};
    text_addf(&is, "%d", given);
    text_addf(&of, "%d", moments);
    check_add(check, rule, check->case_line, text_cstr(&is), text_cstr(&of));
    text_release(&is);
    text_release(&of);
}

static void look_longest(Check *check, const Rule *rule) {
    look_best(check, rule, is_longest);
}

static void look_first(Check *check, const Rule *rule) {
    look_best(check, rule, is_first);
}

static void look_polite(Check *check, const Rule *rule) {
    look_best(check, rule, is_only_polite);
}

static void look_same(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        if (moment->way != WAY_REPLIES || moment->reply_count < 2 || !moment->step)
            continue;
        bool same = true;
        const Reply *first = &scenario->replies[moment->first_reply];
        for (int k = 0; k < moment->reply_count; k++) {
            const Reply *reply = &first[k];
            same &= reply_worth(&scenario->house, reply) == reply_worth(&scenario->house, first) &&
                    !reply->hand_over && reply->euros == 0 && reply->contact == first->contact &&
                    reply->minutes == first->minutes;
            for (int a = 0; a < reply->act_count && reply->off < 0; a++)
                same &= !scenario->house.acts[reply->acts[a]].trap &&
                        !scenario->house.acts[reply->acts[a]].fades &&
                        scenario->house.acts[reply->acts[a]].after < 0;
        }
        if (same)
            check_add(check, rule, moment->line, moment->name);
    }
}

static bool is_trap(const House *house, const Reply *reply) {
    for (int i = 0; i < reply->act_count; i++)
        if (house->acts[reply->acts[i]].trap)
            return true;
    return false;
}

/* Two traps leave one to choose from what is no trap. */
static void look_traps(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        int traps = 0;
        for (int k = 0; moment->way == WAY_REPLIES && k < moment->reply_count; k++)
            traps += is_trap(&scenario->house, &scenario->replies[moment->first_reply + k]);
        if (traps < 2)
            continue;
        Text count = {0};
        text_addf(&count, "%d", traps);
        check_add(check, rule, moment->line, moment->name, text_cstr(&count));
        text_release(&count);
    }
}

/* Hearing what is not there must not pay. */
static void look_decoy_replies(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    const Reply *replies = scenario->replies;
    for (int m = 0; m < scenario->moment_count; m++) {
        const Moment *moment = &scenario->moments[m];
        int end = moment->first_reply + moment->reply_count;
        double best = -(double)INFINITY, least = INFINITY;
        for (int i = moment->first_reply; i < end; i++) {
            double is = reply_worth(&scenario->house, &replies[i]);
            best = fmax(best, is);
            least = fmin(least, is);
        }
        for (int i = moment->first_reply; i < end && best > least; i++)
            if (reply_is_astray(scenario, &replies[i]) &&
                reply_worth(&scenario->house, &replies[i]) >= best)
                check_add(check, rule, replies[i].line, replies[i].id, moment->name);
    }
}

static void add_score(Check *check, const Rule *rule, int score, double value) {
    Text is = {0};
    lang_add_number(&is, check->findings->lang, value, 1);
    check_add(check, rule, check->case_line, msg(check->findings->lang, scored_word((Scored)score)),
              text_cstr(&is));
    text_release(&is);
}

/* Whether an offer cannot fit: then what the best play comes to is not the fault of the rest. */
static bool an_offer_fails(const Check *check) {
    bool *failing = data_failing_offers(check), fails = false;
    for (int i = 0; i < check->scenario->moment_count; i++)
        fails |= failing[i];
    free(failing);
    return fails;
}

static void look_hundred(Check *check, const Rule *rule) {
    bool fails = an_offer_fails(check);
    for (int i = 0; i < EXPLORE_SCORES && !fails; i++) {
        const ScoreRange *range = exploration_range(check->exploration, i);
        if (range->has && range->exact && range->highest < 95)
            add_score(check, rule, i, range->highest);
    }
}

static void look_losing(Check *check, const Rule *rule) {
    for (int i = 1; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(check->exploration, i);
        if (range->has && range->exact && range->lowest > 50)
            add_score(check, rule, i, range->lowest);
    }
}

static void look_decoys(Check *check, const Rule *rule) {
    RULE_AS(no_signals, "no-signals", SEVERITY_WARNING, MSG_CHECK_SIGNALS);
    const Scenario *scenario = check->scenario;
    int decoys = 0, spoken = 0;
    for (int i = 0; i < scenario->mark_count; i++)
        decoys += scenario->marks[i].type == MARK_DECOY;
    for (int i = 0; i < scenario->line_count; i++)
        spoken += scenario->lines[i].speaker == SPEAKER_CUSTOMER;
    if (!spoken)
        return;
    if (!decoys)
        check_add(check, rule, check->case_line, scenario->id);
    if (decoys == scenario->mark_count && scenario->judge_count &&
        scenario->judges[0].category == scenario->house.complaint)
        check_add(check, &no_signals, check->case_line, scenario->id);
}

static int count_words(const char *text, const char *const *words, int count) {
    int found = 0;
    for (int i = 0; i < count; i++)
        found += has_word(text, words[i]);
    return found;
}

/* Good words under a bad outcome, or the other way round. */
static void look_words(Check *check, const Rule *rule) {
    static const char *const good[] = {"blij", "tevreden", "opgelucht", "heerlijk", "fijn",
                                       "glad", "happy",    "relieved",  "delighted"};
    static const char *const bad[] = {"nooit meer",   "boos",       "woedend",  "teleurgesteld",
                                      "schande",      "opzeggen",   "advocaat", "furious",
                                      "disappointed", "never again"};
    static const char *const turns[] = {"niet", "geen", "not", "no", "maar", "but", "alsof"};
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->ending_count; i++) {
        const Ending *ending = &scenario->endings[i];
        const char *text = ending->text.source;
        if (count_words(text, turns, 7))
            continue;
        int nice = count_words(text, good, 9), harsh = count_words(text, bad, 10);
        bool wrong = ending->outcome <= OUTCOME_SATISFIED  ? harsh && !nice
                     : ending->outcome == OUTCOME_RESIGNED ? false
                                                           : nice && !harsh;
        if (wrong)
            check_add(check, rule, ending->line, ending->name, outcome_id(ending->outcome));
    }
}

/* The best play should not end badly, nor the worst well. */
static void look_outcomes(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    const ScoreRange *range = exploration_range(check->exploration, 0);
    if (!range->has)
        return;
    bool fails = an_offer_fails(check);
    for (int best = 0; best < 2; best++) {
        const InputList *list = best ? &range->highest_play : &range->lowest_play;
        Play *play = check_play(check);
        for (int i = 0; i < list->count; i++)
            play_step(play, &list->items[i]);
        int ending = play_ending(play);
        play_free(play);
        if (ending < 0 || (best && fails) || range->highest - range->lowest < 20)
            continue;
        const Ending *is = &scenario->endings[ending];
        double total = best ? range->highest : range->lowest;
        if (best ? is->outcome < OUTCOME_ESCALATED : is->outcome > OUTCOME_DELIGHTED)
            continue;
        Text figure = {0};
        lang_add_number(&figure, check->findings->lang, total, 0);
        check_add(check, rule, is->line, is->name, outcome_id(is->outcome), text_cstr(&figure));
        text_release(&figure);
    }
}

const CheckRule check_rules_given_away[] = {
    CHECK_RULE(look_longest, "best-is-longest", WARNING, LONGEST),
    CHECK_RULE(look_polite, "best-is-polite", WARNING, POLITE),
    CHECK_RULES_END,
};

const CheckRule check_rules_people[] = {
    CHECK_RULE(look_first, "best-is-first", WARNING, FIRST),
    CHECK_RULE(look_same, "same-score", WARNING, SAME),
    CHECK_RULE(look_traps, "two-traps", WARNING, TRAPS),
    CHECK_RULE(look_decoy_replies, "decoy-pays", WARNING, DECOY_PAYS),
    CHECK_RULE(look_hundred, "no-hundred", WARNING, HUNDRED),
    CHECK_RULE(look_losing, "cannot-lose", WARNING, LOSING),
    CHECK_RULE(look_decoys, "no-decoys", WARNING, DECOYS),
    CHECK_RULE(look_words, "outcome-words", WARNING, WORDS),
    CHECK_RULE(look_outcomes, "outcome-score", WARNING, OUTCOME),
    CHECK_RULES_END,
};
