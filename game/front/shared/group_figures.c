#include "front/shared/group_figures.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/shared/figures.h"
#include "model/terms.h"

#include "base/banned.h"

enum { PEOPLE_SHOWN = 200 };

static void add_spread(GroupWriter *w, const ReportSpread *spread) {
    group_cell_count(w, spread->n);
    Text *cell = group_cell(w);
    if (isnan(spread->mean))
        text_add(cell, "–");
    else
        lang_add_fixed(cell, w->lang, spread->mean, 1);
    if (spread->why != WHY_GIVEN) {
        group_cell_why(w, spread->why);
        return;
    }
    sheet_range(&w->sheet, cell, spread->p10 / 100, spread->mean / 100, spread->p90 / 100);
    group_cell_number(w, spread->sd, 1);
    group_cell_number(w, spread->p10, 0);
    group_cell_number(w, spread->p50, 0);
    group_cell_number(w, spread->p90, 0);
    Text *ends = group_cell(w);
    lang_add_number(ends, w->lang, spread->lowest, 0);
    text_add(ends, "–");
    lang_add_number(ends, w->lang, spread->highest, 0);
}

void group_part_scores(GroupWriter *w) {
    const ReportSet *all = &w->report->all;
    group_heading(w, 2, "scores", msg(w->lang, MSG_GROUP_SCORES));
    group_say(w, "aside", MSG_GROUP_SCORES_ABOUT, NULL);
    group_table(w, "figures", msg(w->lang, MSG_GROUP_SCORES_CAPTION), MSG_GROUP_SCORE,
                MSG_GROUP_TIMES, MSG_GROUP_MEAN, MSG_GROUP_SD, MSG_GROUP_P10, MSG_GROUP_P50,
                MSG_GROUP_P90, MSG_GROUP_ENDS, MSG_NONE);
    for (int s = 0; s < SCORED_COUNT; s++) {
        group_cell_words(w, msg(w->lang, scored_word((Scored)s)));
        add_spread(w, &all->scores[s]);
        group_row(w);
    }
    group_table_end(w);
}

static void add_attempt(GroupWriter *w, const ReportAttempt *attempt) {
    group_cell_count(w, attempt->number);
    if (attempt->why != WHY_GIVEN) {
        group_cell_why(w, attempt->why);
        return;
    }
    group_cell_count(w, attempt->people);
    group_cell_count(w, attempt->pairs);
    Text *change = group_cell(w);
    text_add(change, attempt->change_mean > 0 ? "+" : "");
    lang_add_fixed(change, w->lang, attempt->change_mean, 1);
    group_cell_count(w, attempt->up);
    group_cell_count(w, attempt->down);
}

void group_part_growth(GroupWriter *w) {
    static const Msg captions[SERIES_COUNT] = {[SERIES_ASSESSMENT] = MSG_GROUP_GROWTH_ASSESSMENT,
                                               [SERIES_PRACTICE] = MSG_GROUP_GROWTH_PRACTICE,
                                               [SERIES_REWOUND] = MSG_GROUP_GROWTH_REWOUND};
    const ReportSet *all = &w->report->all;
    bool any = false;
    for (int s = 0; s < SERIES_COUNT; s++)
        any |= all->growth[s].count > 0;
    if (!any)
        return;
    group_heading(w, 2, "groei", msg(w->lang, MSG_GROUP_GROWTH));
    group_say(w, "aside", MSG_GROUP_GROWTH_ABOUT, NULL);
    for (int s = 0; s < SERIES_COUNT; s++) {
        const ReportGrowth *growth = &all->growth[s];
        if (!growth->count)
            continue;
        group_table(w, "figures", msg(w->lang, captions[s]), MSG_GROUP_ATTEMPT, MSG_GROUP_PEOPLE_N,
                    MSG_GROUP_PAIRS, MSG_GROUP_CHANGE, MSG_GROUP_UP, MSG_GROUP_DOWN, MSG_NONE);
        for (int i = 0; i < growth->count; i++) {
            add_attempt(w, &growth->attempts[i]);
            group_row(w);
        }
        group_table_end(w);
    }
}

/* ---- hearing and judging ---- */

typedef struct Told {
    Msg head, leans[LEAN_COUNT], hits, alarms;
} Told;

static void write_detection(GroupWriter *w, const Told *told, const DetectionCounts *counts,
                            const Detection *of, int left, ReportWhy why) {
    bool few = why == WHY_FEW_PEOPLE;
    if (!few && !counts->positives && !counts->negatives)
        return;
    group_heading(w, 3, NULL, msg(w->lang, told->head));
    if (few) {
        group_say(w, "aside", MSG_GROUP_FEW_HERE, NULL);
        return;
    }
    if (of->defined)
        group_say(w, "lead", told->leans[detection_lean(of)], NULL);
    sheet_facts(&w->sheet);
    group_fact_share(w, told->hits, counts->hits, counts->positives);
    group_fact_share(w, told->alarms, counts->false_alarms, counts->negatives);
    if (of->defined) {
        Text d = {0}, c = {0};
        lang_add_fixed(&d, w->lang, of->sensitivity, 2);
        lang_add_fixed(&c, w->lang, of->bias, 2);
        group_fact(w, MSG_GROUP_DETECTION_FIGURES, MSG_GROUP_DETECTION_D_C, text_cstr(&d),
                   text_cstr(&c), NULL);
        text_release(&d);
        text_release(&c);
    }
    sheet_facts_end(&w->sheet);
    group_say_count(w, MSG_GROUP_NOT_IN, left);
}

void group_part_detection(GroupWriter *w) {
    static const Told heard = {MSG_GROUP_HEARING,
                               {MSG_GROUP_HEARING_BLURRED, MSG_GROUP_HEARING_LOOSE,
                                MSG_GROUP_HEARING_STRICT, MSG_GROUP_HEARING_EVEN,
                                MSG_GROUP_HEARING_GOOD},
                               MSG_GROUP_HEARING_HITS,
                               MSG_GROUP_HEARING_ALARMS};
    static const Told judged = {MSG_GROUP_JUDGING,
                                {MSG_GROUP_JUDGING_BLURRED, MSG_GROUP_JUDGING_LOOSE,
                                 MSG_GROUP_JUDGING_STRICT, MSG_GROUP_JUDGING_EVEN,
                                 MSG_GROUP_JUDGING_GOOD},
                                MSG_GROUP_JUDGING_HITS,
                                MSG_GROUP_JUDGING_ALARMS};
    const ReportSet *all = &w->report->all;
    group_heading(w, 2, "horen", msg(w->lang, MSG_GROUP_DETECTION));
    write_detection(w, &heard, &all->heard_counts, &all->heard, all->left.heard, all->heard_why);
    write_detection(w, &judged, &all->judged_counts, &all->judged, all->left.judged,
                    all->judged_why);
    group_say(w, "aside", MSG_GROUP_DETECTION_ABOUT, NULL);
}

/* ---- groups of cases ---- */

static const char *group_label(GroupWriter *w, const ReportGroup *group) {
    int channel =
        group->kind == GROUP_CHANNEL ? term_find(channel_terms, CHANNEL_COUNT, group->label) : -1;
    return !*group->label ? msg(w->lang, MSG_GROUP_UNKNOWN)
           : channel >= 0 ? msg(w->lang, channel_terms[channel].name)
                          : group->label;
}

void group_part_groups(GroupWriter *w) {
    static const Msg captions[] = {[GROUP_THEME] = MSG_GROUP_BY_THEME,
                                   [GROUP_SECTOR] = MSG_GROUP_BY_SECTOR,
                                   [GROUP_CHANNEL] = MSG_GROUP_BY_CHANNEL};
    const Report *report = w->report;
    group_heading(w, 2, "themas", msg(w->lang, MSG_GROUP_GROUPS));
    group_say(w, "aside", MSG_GROUP_GROUPS_ABOUT, NULL);
    for (int i = 0; i < report->group_count; i++) {
        const ReportGroup *group = &report->groups[i];
        if (!i || report->groups[i - 1].kind != group->kind)
            group_table(w, "figures", msg(w->lang, captions[group->kind]), MSG_GROUP_ABOUT_WHAT,
                        MSG_GROUP_TIMES, scored_word(SCORED_TOTAL), scored_word(SCORED_RECOGNITION),
                        scored_word(SCORED_EMPATHY), scored_word(SCORED_SPEED),
                        scored_word(SCORED_MANDATE), MSG_NONE);
        group_cell_words(w, group_label(w, group));
        group_cell_count(w, group->set.plays);
        if (!report_may_count(group->set.people))
            group_cell_why(w, WHY_FEW_PEOPLE);
        else
            for (int s = 0; s < SCORED_COUNT; s++)
                group_cell_number(w, group->set.scores[s].mean, 0);
        group_row(w);
        if (i + 1 == report->group_count || report->groups[i + 1].kind != group->kind)
            group_table_end(w);
    }
}

/* ---- the mandate ---- */

static void fact_euros(GroupWriter *w, Msg label, Msg key, double euros) {
    if (isnan(euros))
        return;
    Text amount = {0};
    lang_add_euros(&amount, w->lang, euros);
    group_fact(w, label, key, text_cstr(&amount), NULL);
    text_release(&amount);
}

/* What it cost, and how that comes: so often what one costs by the house. */
static void fact_needless(GroupWriter *w, const ReportMoney *money) {
    Text all = {0}, one = {0}, times = {0};
    if (isnan(money->needless_cost))
        return;
    lang_add_euros(&all, w->lang, money->needless_cost);
    lang_add_euros(&one, w->lang, money->needless_cost / money->needless);
    lang_add_number(&times, w->lang, money->needless, 0);
    group_fact(w, MSG_GROUP_NEEDLESS_COST, MSG_GROUP_NEEDLESS_SUM, text_cstr(&all),
               text_cstr(&times), text_cstr(&one), NULL);
    text_release(&all);
    text_release(&one);
    text_release(&times);
}

void group_part_money(GroupWriter *w) {
    const ReportSet *all = &w->report->all;
    const ReportMoney *money = &all->money;
    bool offers = money->offers_why == WHY_GIVEN, decided = money->decided_why == WHY_GIVEN;
    Text words = {0};
    group_heading(w, 2, "mandaat", msg(w->lang, MSG_GROUP_MONEY));
    sheet_facts(&w->sheet);
    fact_euros(w, MSG_GROUP_SPENT, MSG_GROUP_AS_IS, money->spent);
    fact_euros(w, MSG_GROUP_SPENT_MEAN, MSG_GROUP_AS_IS, money->spent_mean);
    if (money->offers)
        fact_euros(w, MSG_GROUP_OFFER_MEAN, MSG_GROUP_AS_IS, money->offer_mean);
    msg_count(&words, w->lang, MSG_GROUP_HANDED_TIMES, money->handed_over);
    group_fact(w, MSG_GROUP_HANDED, MSG_GROUP_AS_IS,
               offers ? text_cstr(&words) : msg(w->lang, MSG_GROUP_FEW_HERE), NULL);
    if (!decided)
        group_fact(w, MSG_GROUP_NEEDLESS, MSG_GROUP_FEW_HERE, NULL);
    else if (money->decided)
        group_fact_share(w, MSG_GROUP_NEEDLESS, money->needless, money->decided);
    if (money->needless)
        fact_needless(w, money);
    sheet_facts_end(&w->sheet);
    bool known = money->decided || !decided;
    group_say_count(w, MSG_GROUP_NOT_IN, all->left.offers);
    group_say(w, "aside", known ? MSG_GROUP_MONEY_ABOUT : MSG_GROUP_MONEY_UNKNOWN, NULL);
    text_release(&words);
}

/* ---- who took part ---- */

void group_part_people(GroupWriter *w) {
    const Report *report = w->report;
    if (!report->person_count)
        return;
    int shown = report->person_count < PEOPLE_SHOWN ? report->person_count : PEOPLE_SHOWN;
    group_heading(w, 2, "wie", msg(w->lang, MSG_GROUP_PEOPLE));
    group_say(w, "aside", MSG_GROUP_PEOPLE_ABOUT, NULL);
    group_table(w, "figures", msg(w->lang, MSG_GROUP_PEOPLE_CAPTION), MSG_GROUP_ALIAS,
                MSG_GROUP_TIMES, MSG_NONE);
    for (int i = 0; i < shown; i++) {
        group_cell_words(w, report->people[i].alias);
        group_cell_count(w, report->people[i].plays);
        group_row(w);
    }
    group_table_end(w);
    if (shown < report->person_count) {
        Text more = {0};
        msg_count(&more, w->lang, MSG_GROUP_PEOPLE_MORE, report->person_count - shown);
        group_say(w, "aside", MSG_GROUP_AS_IS, text_cstr(&more), NULL);
        text_release(&more);
    }
}
