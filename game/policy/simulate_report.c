#include "policy/simulate_report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "policy/norms.h"
#include "store/json_write.h"

#include "base/banned.h"

enum { PARTS = 20, MOST_LISTED = 40 };

static void write_spread(JsonWriter *w, const char *name, const Spread *spread) {
    if (!spread->count) {
        json_write_null(w, name);
        return;
    }
    json_write_object(w, name);
    json_write_number(w, "mean", spread_mean(spread));
    json_write_number(w, "lowest", spread_lowest(spread));
    json_write_number(w, "p10", spread_percentile(spread, 10));
    json_write_number(w, "p50", spread_percentile(spread, 50));
    json_write_number(w, "p90", spread_percentile(spread, 90));
    json_write_number(w, "highest", spread_highest(spread));
    json_write_end(w);
}

/* "opening/probe", as translations and results name a reply. */
static void reply_name(const Scenario *scenario, int reply, Text *out) {
    const Reply *r = &scenario->replies[reply];
    text_clear(out);
    text_addf(out, "%s/%s", scenario->moments[r->moment].name, r->id);
}

static void write_policy(JsonWriter *w, const Scenario *scenario, const Simulated *s) {
    json_write_object(w, policy_id(s->policy));
    json_write_number(w, "plays", (double)s->plays);
    json_write_number(w, "steps", (double)s->steps);
    json_write_number(w, "seconds", s->seconds);
    if (s->endless + s->failed)
        json_write_number(w, "unfinished", (double)(s->endless + s->failed));
    json_write_object(w, "scores");
    for (int i = 0; i < SIMULATED_SCORES; i++)
        write_spread(w, scored_id((Scored)i), &s->scores[i]);
    json_write_end(w);
    json_write_object(w, "endings");
    for (int i = 0; i < scenario->ending_count; i++)
        json_write_number(w, scenario->endings[i].name, (double)s->endings[i]);
    json_write_end(w);
    json_write_object(w, "moments");
    for (int i = 0; i < scenario->moment_count; i++)
        json_write_number(w, scenario->moments[i].name, (double)s->moments[i]);
    json_write_end(w);
    json_write_object(w, "replies");
    Text name = {0};
    for (int i = 0; i < scenario->reply_count; i++) {
        reply_name(scenario, i, &name);
        json_write_number(w, text_cstr(&name), (double)s->replies[i]);
    }
    text_release(&name);
    json_write_end(w);
    json_write_end(w);
}

void simulated_write_norm(JsonWriter *w, Policy policy, const Norm *norm) {
    json_write_object(w, policy_id(policy));
    json_write_string(w, "verdict", norm_verdict_id(norm->verdict));
    if (norm->verdict == NORM_KEPT || norm->verdict == NORM_BROKEN) {
        json_write_string(w, "kind", norm_kind_id(norm->kind));
        json_write_number(w, "is", norm->is);
        json_write_number(w, "limit", norm->limit);
    }
    json_write_end(w);
}

void simulated_json(Text *out, const Scenario *scenario, uint64_t seed, const Simulated *items,
                    int count) {
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", "klachtenspel.simulate/1");
    json_write_string(w, "case", scenario->id);
    json_write_number(w, "seed", (double)seed);
    json_write_object(w, "policies");
    for (int i = 0; i < count; i++)
        if (items[i].plays)
            write_policy(w, scenario, &items[i]);
    json_write_end(w);
    json_write_object(w, "norms");
    for (int i = 0; i < count; i++) {
        Norm norm = norm_of(scenario, items, items[i].policy);
        if (items[i].plays || norm.verdict == NORM_UNTAUGHT)
            simulated_write_norm(w, items[i].policy, &norm);
    }
    json_write_end(w);
    json_write_print(w, 2, out);
}

/* One decimal, as the language writes it, to the right in five columns. */
static void add_number(Text *out, Lang lang, double value) {
    Text digits = {0};
    lang_add_fixed(&digits, lang, json_round(value, 1), 1);
    text_addf(out, "%6s", text_cstr(&digits));
    text_release(&digits);
}

static void add_histogram(Text *out, const Spread *spread) {
    static const char *const bars[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    uint64_t parts[PARTS], most = 1;
    spread_parts(spread, parts, PARTS);
    for (int i = 0; i < PARTS; i++)
        if (parts[i] > most)
            most = parts[i];
    for (int i = 0; i < PARTS; i++)
        text_add(out, bars[parts[i] ? 1 + parts[i] * 7 / most : 0]);
}

static void add_scores(Text *out, Lang lang, const Simulated *s) {
    text_addf(out, "  %s\n", msg(lang, MSG_SIMULATE_HEAD));
    for (int i = 0; i < SIMULATED_SCORES; i++) {
        const Spread *spread = &s->scores[i];
        text_addf(out, "  %-12s", msg(lang, scored_word((Scored)i)));
        if (!spread->count) {
            text_addf(out, " %s\n", msg(lang, MSG_SIMULATE_NONE));
            continue;
        }
        const double figures[] = {spread_mean(spread),           spread_lowest(spread),
                                  spread_percentile(spread, 10), spread_percentile(spread, 50),
                                  spread_percentile(spread, 90), spread_highest(spread)};
        for (int k = 0; k < 6; k++)
            add_number(out, lang, figures[k]);
        text_add(out, "  |");
        add_histogram(out, spread);
        text_add(out, "|\n");
    }
}

static void add_endings(Text *out, Lang lang, const Scenario *scenario, const Simulated *s) {
    text_addf(out, "  %-12s ", msg(lang, MSG_SIMULATE_ENDINGS));
    bool first = true;
    for (int i = 0; i < scenario->ending_count; i++) {
        if (!s->endings[i])
            continue;
        text_addf(out, "%s%s %.0f %%", first ? "" : ", ", scenario->endings[i].name,
                  100 * (double)s->endings[i] / (double)s->plays);
        first = false;
    }
    text_add(out, first ? "–\n" : "\n");
    Text percent = {0}, none = {0};
    text_addf(&percent, "%.0f", 100 * (double)s->passed / (double)s->plays);
    text_add(out, "  ");
    msg_fill(out, lang, MSG_SIMULATE_PASSED, text_cstr(&percent));
    text_add_char(out, '\n');
    if (s->endless + s->failed) {
        text_addf(&none, "%llu", (unsigned long long)(s->endless + s->failed));
        text_add(out, "  ");
        msg_fill(out, lang, MSG_SIMULATE_UNFINISHED, text_cstr(&none));
        text_add_char(out, '\n');
    }
    text_release(&percent);
    text_release(&none);
}

/* The moments in which there is a reply that the policy is named for; none of its plays came there.
 */
static void add_elsewhere(Text *out, const Scenario *scenario, Policy policy) {
    enum { MOST_NAMED = 3 };
    int named = 0;
    for (int i = 0; i < scenario->moment_count && named <= MOST_NAMED; i++) {
        const Moment *moment = &scenario->moments[i];
        bool there = false;
        for (int r = 0; moment->way == WAY_REPLIES && r < moment->reply_count; r++)
            there |= policy_is_about(scenario, policy, &scenario->replies[moment->first_reply + r]);
        if (there && ++named <= MOST_NAMED)
            text_addf(out, "%s‘%s’", out->len ? ", " : "", moment->name);
    }
    if (named > MOST_NAMED)
        text_add(out, ", …");
}

/* That a norm says nothing, and why. */
static void add_no_norm(Text *out, Lang lang, const Scenario *scenario, Policy policy,
                        NormVerdict verdict) {
    static const Msg verdicts[NORM_VERDICTS] = {[NORM_NOTHING] = MSG_SIMULATE_NORM_NOTHING,
                                                [NORM_FOLDER] = MSG_SIMULATE_NORM_FOLDER,
                                                [NORM_UNTAUGHT] = MSG_SIMULATE_NORM_UNTAUGHT};
    Text moments = {0};
    if (verdict == NORM_NOTHING)
        add_elsewhere(&moments, scenario, policy);
    if (moments.len)
        msg_fill(out, lang, MSG_SIMULATE_NORM_ELSEWHERE, text_cstr(&moments));
    else
        text_add(out, msg(lang, verdicts[verdict]));
    text_release(&moments);
}

static void add_norm(Text *out, Lang lang, const Scenario *scenario, Policy policy,
                     const Norm *norm) {
    static const Msg kinds[NORM_KINDS] = {MSG_SIMULATE_NORM_PASSES, MSG_SIMULATE_NORM_BELOW,
                                          MSG_SIMULATE_NORM_REACHES};
    Text is = {0}, limit = {0};
    lang_add_number(&is, lang, norm->is, 1);
    lang_add_number(&limit, lang, norm->limit, 1);
    if (norm->verdict != NORM_NONE)
        text_add(out, "  ");
    if (norm->verdict == NORM_KEPT || norm->verdict == NORM_BROKEN) {
        msg_fill(out, lang, kinds[norm->kind], text_cstr(&limit), text_cstr(&is));
        text_addf(out, ": %s",
                  msg(lang, norm->verdict == NORM_KEPT ? MSG_SIMULATE_NORM_KEPT
                                                       : MSG_SIMULATE_NORM_BROKEN));
    } else if (norm->verdict != NORM_NONE) {
        add_no_norm(out, lang, scenario, policy, norm->verdict);
    }
    if (norm->verdict != NORM_NONE)
        text_add_char(out, '\n');
    text_release(&is);
    text_release(&limit);
}

/* Equal ones in the order that the policies have. */
static int by_mean(const void *a, const void *b) {
    const Simulated *const *x = a, *const *y = b;
    double p = spread_mean(&(*x)->scores[0]), q = spread_mean(&(*y)->scores[0]);
    if (isnan(p) != isnan(q))
        return isnan(p) ? 1 : -1;
    if (p < q || p > q)
        return p > q ? -1 : 1;
    return *x < *y ? -1 : *x > *y;
}

static void add_order(Text *out, Lang lang, const Simulated *items, int count) {
    const Simulated **order = xmalloc((size_t)count * sizeof *order);
    int shown = 0;
    for (int i = 0; i < count; i++)
        if (items[i].plays)
            order[shown++] = &items[i];
    if (shown > 1) {
        qsort(order, (size_t)shown, sizeof *order, by_mean);
        text_addf(out, "%s\n", msg(lang, MSG_SIMULATE_ORDER));
        for (int i = 0; i < shown; i++) {
            text_addf(out, "  %2d. %-14s", i + 1, policy_id(order[i]->policy));
            double mean = spread_mean(&order[i]->scores[0]);
            if (isnan(mean))
                text_add(out, "     –");
            else
                add_number(out, lang, mean);
            text_add_char(out, '\n');
        }
        text_add_char(out, '\n');
    }
    free(order);
}

bool simulated_stuck(const Simulated *items, int count) {
    for (int i = 0; i < count; i++)
        if (items[i].endless + items[i].failed)
            return true;
    return false;
}

/* Which norms are not kept, where several policies were played. */
static void add_norms(Text *out, Lang lang, const Scenario *scenario, const Simulated *items,
                      int count) {
    Text names = {0}, broken_count = {0}, measured_count = {0};
    int measured = 0, broken = 0;
    for (int i = 0; i < count; i++) {
        NormVerdict verdict = norm_of(scenario, items, (Policy)i).verdict;
        measured += verdict == NORM_KEPT || verdict == NORM_BROKEN;
        if (verdict != NORM_BROKEN)
            continue;
        broken++;
        text_join(&names, ", ", policy_id((Policy)i));
    }
    text_addf(&broken_count, "%d", broken);
    text_addf(&measured_count, "%d", measured);
    if (broken)
        msg_fill(out, lang, MSG_SIMULATE_NORM_SUM, text_cstr(&broken_count),
                 text_cstr(&measured_count), text_cstr(&names));
    else if (measured && !simulated_stuck(items, count))
        text_add(out, msg(lang, MSG_SIMULATE_NORM_ALL));
    if (measured)
        text_add_char(out, '\n');
    text_release(&names);
    text_release(&broken_count);
    text_release(&measured_count);
}

static void add_unmet(Text *out, Lang lang, const Scenario *scenario, const Simulated *items,
                      int count) {
    Text name = {0}, list = {0};
    int unmet = 0;
    for (int r = 0; r < scenario->reply_count; r++) {
        uint64_t met = 0;
        for (int i = 0; i < count; i++)
            met += items[i].plays ? items[i].replies[r] : 0;
        if (met)
            continue;
        if (unmet++ < MOST_LISTED) {
            reply_name(scenario, r, &name);
            text_join(&list, ", ", text_cstr(&name));
        }
    }
    if (unmet > MOST_LISTED)
        text_add(&list, ", …");
    text_clear(&name);
    text_addf(&name, "%d", unmet);
    if (unmet)
        msg_fill(out, lang, MSG_SIMULATE_UNMET, text_cstr(&name), text_cstr(&list));
    else
        text_add(out, msg(lang, MSG_SIMULATE_ALL_MET));
    text_add_char(out, '\n');
    text_release(&name);
    text_release(&list);
}

void simulated_text(Text *out, Lang lang, const Scenario *scenario, const Simulated *items,
                    int count) {
    for (int i = 0; i < count; i++) {
        Norm norm = norm_of(scenario, items, (Policy)i);
        if (items[i].untaught) {
            text_addf(out, "%s: ", policy_id(items[i].policy));
            text_addf(out, "%s\n\n", msg(lang, MSG_SIMULATE_NORM_UNTAUGHT));
        }
        if (!items[i].plays)
            continue;
        Text plays = {0};
        text_addf(&plays, "%llu", (unsigned long long)items[i].plays);
        msg_fill(out, lang, MSG_SIMULATE_POLICY, policy_id(items[i].policy), text_cstr(&plays));
        text_add_char(out, '\n');
        add_scores(out, lang, &items[i]);
        add_endings(out, lang, scenario, &items[i]);
        add_norm(out, lang, scenario, (Policy)i, &norm);
        text_add_char(out, '\n');
        text_release(&plays);
    }
    add_order(out, lang, items, count);
    add_unmet(out, lang, scenario, items, count);
    add_norms(out, lang, scenario, items, count);
}
