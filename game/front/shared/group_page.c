#include "front/shared/group_page.h"

#include <math.h>
#include <string.h>

#include "front/shared/group_cases.h"
#include "front/shared/group_figures.h"
#include "front/shared/group_talk.h"
#include "front/shared/group_words.h"

#include "base/banned.h"

static void add_count(GroupWriter *w, Text *to, Msg key, int count) {
    if (count && to->len)
        text_add(to, "; ");
    if (count)
        msg_count(to, w->lang, key, count);
}

static void fact_plays(GroupWriter *w) {
    const ReportSet *all = &w->report->all;
    Text words = {0};
    add_count(w, &words, MSG_GROUP_PLAYED, all->plays ? all->plays : w->report->plays);
    add_count(w, &words, MSG_GROUP_ASSESSED, all->series[SERIES_ASSESSMENT]);
    add_count(w, &words, MSG_GROUP_PRACTISED, all->series[SERIES_PRACTICE]);
    add_count(w, &words, MSG_GROUP_REWOUND, all->series[SERIES_REWOUND]);
    group_fact(w, MSG_GROUP_PLAYS, MSG_GROUP_AS_IS, text_cstr(&words), NULL);
    text_clear(&words);
    add_count(w, &words, MSG_GROUP_ALIASES, w->report->person_count);
    add_count(w, &words, MSG_GROUP_ANONYMOUS, all->anonymous);
    add_count(w, &words, MSG_GROUP_ROOMS, all->rooms);
    group_fact(w, MSG_GROUP_WHO, MSG_GROUP_AS_IS, text_cstr(&words), NULL);
    text_release(&words);
}

static void fact_when(GroupWriter *w) {
    const ReportSet *all = &w->report->all;
    Text from = {0}, until = {0};
    group_add_date(w, &from, all->first_ms);
    group_add_date(w, &until, all->last_ms);
    if (!strcmp(text_cstr(&from), text_cstr(&until)))
        group_fact(w, MSG_GROUP_WHEN, MSG_GROUP_AS_IS, text_cstr(&from), NULL);
    else
        group_fact(w, MSG_GROUP_WHEN, MSG_GROUP_FROM_UNTIL, text_cstr(&from), text_cstr(&until),
                   NULL);
    text_release(&from);
    text_release(&until);
}

static void fact_skipped(GroupWriter *w, GroupSkipped skipped) {
    Text words = {0};
    bool told = report_may_count(w->report->all.people);
    add_count(w, &words, MSG_GROUP_ROOMS_OPEN, skipped.open);
    add_count(w, &words, MSG_GROUP_REFUSED, skipped.refused);
    add_count(w, &words, MSG_GROUP_DOUBLES, skipped.doubles);
    add_count(w, &words, MSG_GROUP_LEFT_OUT, told ? w->report->left_out : 0);
    int named = skipped.refused + skipped.doubles;
    if (skipped.named && *skipped.named) {
        text_add(&words, ": ");
        text_add(&words, skipped.named);
    }
    if (words.len && named > RESULTS_NAMED) {
        text_add(&words, " ");
        msg_count(&words, w->lang, MSG_GROUP_SKIPPED_MORE, named - RESULTS_NAMED);
    }
    if (words.len)
        group_fact(w, MSG_GROUP_SKIPPED, MSG_GROUP_AS_IS, text_cstr(&words), NULL);
    text_release(&words);
}

static void part_head(GroupWriter *w, GroupSkipped skipped) {
    const ReportSet *all = &w->report->all;
    bool told = report_may_count(all->people);
    group_heading(w, 1, NULL, msg(w->lang, MSG_GROUP_TITLE));
    group_say(w, "lead", MSG_GROUP_LEAD, NULL);
    sheet_facts(&w->sheet);
    if (w->report->plays)
        fact_plays(w);
    if (told) {
        fact_when(w);
        group_fact_share(w, MSG_GROUP_PASSED, all->passed, all->plays);
    }
    fact_skipped(w, skipped);
    sheet_facts_end(&w->sheet);
    if (!w->report->plays)
        group_say(w, "aside", MSG_GROUP_EMPTY, NULL);
    else if (!told)
        group_say(w, "lead", group_few(w->report), NULL);
}

typedef void (*Part)(GroupWriter *w);

void group_page(const Report *report, GroupSkipped skipped, Lang lang, Text *out) {
    static const Part parts[] = {group_part_talk,   group_part_scores,
                                 group_part_growth, group_part_detection,
                                 group_part_groups, group_part_money,
                                 group_part_cases,  group_part_people,
                                 group_part_author, NULL};
    static const Part few[] = {group_part_titles, group_part_people, NULL};
    GroupWriter w = {.sheet = {.form = SHEET_HTML, .out = out}, .report = report, .lang = lang};
    sheet_begin(&w.sheet, msg(lang, MSG_GROUP_TITLE), lang_id(lang));
    part_head(&w, skipped);
    const Part *part = report_may_count(report->all.people) ? parts : few;
    for (; report->plays && *part; part++) {
        sheet_part(&w.sheet, *part == group_part_author ? "part leaf-author" : "part");
        (*part)(&w);
        sheet_part_end(&w.sheet);
    }
    sheet_end(&w.sheet);
    for (int i = 0; i < GROUP_CELLS; i++)
        text_release(&w.cells[i]);
}
