#include "front/shared/group_words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/markup.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

enum { START_SIGNS = 40 };

/* What a {name} stands for differs from play to play. */
static void add_gap(void *context, const char *name, size_t len, Text *out) {
    (void)context;
    (void)name;
    (void)len;
    text_add(out, "…");
}

static const MarkupNames gaps = {.add = add_gap};

/* Every customer's line of it that everybody got to hear: the next from `at` on, NULL after the
 * last. */
static const Line *heard_by_all(const Scenario *scenario, const Moment *place, int *at) {
    while (*at < place->line_count) {
        const Line *line = &scenario->lines[place->first_line + (*at)++];
        if (line->speaker == SPEAKER_CUSTOMER && !line->when.test_count && line->when.function < 0)
            return line;
    }
    return NULL;
}

static const Moment *place_of(const ReportCase *of, const ReportMoment *moment) {
    return of->scenario && moment->place >= 0 ? &of->scenario->moments[moment->place] : NULL;
}

/* An identifier is no word for who reads it; how the customer begins is what they remember. */
static bool add_start(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to) {
    const Moment *place = place_of(of, moment);
    int at = 0;
    const Line *line = place ? heard_by_all(of->scenario, place, &at) : NULL;
    if (!line)
        return false;
    Text plain = {0}, start = {0};
    markup_plain(&line->text, &gaps, &plain);
    text_add(&start, "“");
    text_add_start(&start, text_cstr(&plain), START_SIGNS);
    text_add(&start, "”");
    sheet_words(&w->sheet, to, text_cstr(&start));
    text_release(&plain);
    text_release(&start);
    return true;
}

void group_add_moment(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to) {
    if (moment->place >= 0)
        text_addf(to, "%d · ", moment->place + 1);
    if (add_start(w, of, moment, to))
        return;
    char *name = xstrdup(moment->name); /* of several words it is one in the case */
    for (char *at = name; *at; at++)
        *at = *at == '_' ? ' ' : *at;
    sheet_words(&w->sheet, to, name);
    free(name);
}

void group_add_spoken(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to) {
    const Moment *place = place_of(of, moment);
    int at = 0;
    for (const Line *line; place && (line = heard_by_all(of->scenario, place, &at));) {
        Text plain = {0};
        markup_plain(&line->text, &gaps, &plain);
        if (to->len)
            sheet_next(&w->sheet, to, NULL);
        sheet_words(&w->sheet, to, text_cstr(&plain));
        text_release(&plain);
    }
}

void group_add_title(const Report *report, const ReportCase *of, Text *to) {
    text_add(to, of->title);
    for (int i = 0; i < report->case_count; i++) /* the same case as it was at another time */
        if (&report->cases[i] != of && !strcmp(report->cases[i].id, of->id)) {
            text_addf(to, " (%s, %.8s)", of->language,
                      strchr(of->hash, ':') ? strchr(of->hash, ':') + 1 : of->hash);
            break;
        }
}

Msg group_question(const ReportMoment *moment) {
    return moment->judged    ? MSG_GROUP_ASK_JUDGED
           : moment->offered ? MSG_GROUP_ASK_OFFERED
                             : MSG_GROUP_ASK_CHOSEN;
}

void group_choice_words(const ReportCase *of, const ReportChoice *choice, Text *to) {
    const Scenario *scenario = of->scenario;
    int at;
    if (scenario && choice->place >= 0) {
        markup_plain(&scenario->replies[choice->place].text, &gaps, to);
    } else if (scenario && (at = house_find_category(&scenario->house, choice->id)) >= 0) {
        int kind = choice->kind ? house_find_kind(&scenario->house, choice->kind) : -1;
        house_add_judgement(to, &scenario->house, at, kind);
    } else if (scenario && (at = house_find_remedy(&scenario->house, choice->id)) >= 0) {
        text_add(to, scenario->house.remedies[at].label);
    } else {
        text_add(to, choice->id);
        if (choice->kind)
            text_addf(to, " (%s)", choice->kind);
    }
}

void group_add_choice(GroupWriter *w, const ReportCase *of, const ReportChoice *choice, Text *to) {
    Text words = {0};
    group_choice_words(of, choice, &words);
    sheet_words(&w->sheet, to, text_cstr(&words));
    text_release(&words);
}

static void add_choices(GroupWriter *w, const ReportCase *of, const ReportChoice *choices,
                        int count) {
    bool counted = talk_may_count(&of->set);
    for (int i = 0; i < count; i++) {
        const ReportChoice *choice = &choices[i];
        group_add_choice(w, of, choice, group_cell(w));
        if (counted) {
            group_cell_count(w, choice->n);
            group_cell_share(w, choice->share);
        }
        group_cell_number(w, 100 * choice->worth, 0);
        group_row(w);
    }
}

void group_choices(GroupWriter *w, const ReportCase *of, const ReportMoment *moment) {
    const struct {
        Msg caption;
        const ReportChoice *items;
        int count;
    } kinds[] = {{MSG_GROUP_REPLIES, moment->replies, moment->reply_count},
                 {MSG_GROUP_JUDGEMENTS, moment->judgements, moment->judgement_count},
                 {MSG_GROUP_REMEDIES, moment->remedies, moment->remedy_count}};
    bool counted = talk_may_count(&of->set);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        /* Of few people only what could be chosen is told, and that is known of replies alone. */
        bool told = counted || (!i && of->here == HERE_SAME);
        if (!kinds[i].count || !told)
            continue;
        if (counted)
            group_table(w, "choices", msg(w->lang, kinds[i].caption), MSG_GROUP_CHOICE,
                        MSG_GROUP_TIMES, MSG_GROUP_SHARE, MSG_GROUP_WORTH, MSG_NONE);
        else
            group_table(w, "choices", msg(w->lang, kinds[i].caption), MSG_GROUP_CHOICE,
                        MSG_GROUP_WORTH, MSG_NONE);
        add_choices(w, of, kinds[i].items, kinds[i].count);
        group_table_end(w);
    }
}
