#include "front/shared/group_words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/markup.h"

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

Msg group_few(const Report *report) {
    if (report_may_count(report->person_count))
        return MSG_GROUP_FEW_CASES;
    for (int i = 0; i < report->case_count; i++)
        if (report->cases[i].set.anonymous)
            return MSG_GROUP_FEW_ANONYMOUS;
    return MSG_GROUP_FEW;
}

/* What everybody got to hear of the customer there, from `at` on; NULL ends it. */
static const Line *next_spoken(const ReportCase *of, const ReportMoment *moment, int *at) {
    if (!of->told || moment->place < 0)
        return NULL;
    const Moment *place = &of->told->moments[moment->place];
    while (*at < place->line_count) {
        const Line *line = &of->told->lines[place->first_line + (*at)++];
        if (line->speaker == SPEAKER_CUSTOMER && !line->when.test_count && line->when.function < 0)
            return line;
    }
    return NULL;
}

/* By what a moment is known: what everybody heard of the customer, else what some did, else what is
 * told there. */
static const Line *line_known_by(const ReportCase *of, const ReportMoment *moment) {
    int at = 0;
    const Line *line = next_spoken(of, moment, &at);
    if (line || !of->told || moment->place < 0)
        return line;
    const Moment *place = &of->told->moments[moment->place];
    const Line *lines = &of->told->lines[place->first_line];
    for (int i = 0; i < place->line_count; i++)
        if (lines[i].speaker == SPEAKER_CUSTOMER)
            return &lines[i];
    return place->line_count ? lines : NULL;
}

void group_add_moment(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to) {
    Text plain = {0}, begins = {0}, quoted = {0};
    const Line *line = line_known_by(of, moment);
    if (line)
        markup_plain(&line->text, &gaps, &plain);
    if (plain.len) {
        text_add_start(&begins, text_cstr(&plain), START_SIGNS);
        if (line->speaker == SPEAKER_CUSTOMER)
            msg_fill(&quoted, w->lang, MSG_GROUP_SAID, text_cstr(&begins));
        else
            text_add(&quoted, text_cstr(&begins));
    } else {
        text_add(&quoted, moment->name); /* of several words it is one in the case */
        for (size_t i = 0; i < quoted.len; i++)
            quoted.bytes[i] = quoted.bytes[i] == '_' ? ' ' : quoted.bytes[i];
    }
    sheet_words(&w->sheet, to, text_cstr(&quoted));
    text_release(&plain);
    text_release(&begins);
    text_release(&quoted);
}

void group_add_spoken(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to) {
    int at = 0;
    for (const Line *line; (line = next_spoken(of, moment, &at));) {
        Text plain = {0};
        markup_plain(&line->text, &gaps, &plain);
        if (to->len)
            sheet_next(&w->sheet, to, NULL);
        sheet_words(&w->sheet, to, text_cstr(&plain));
        text_release(&plain);
    }
}

void group_add_last(const ReportCase *of, const ReportMoment *moment, Text *to) {
    int at = 0;
    const Line *last = NULL;
    for (const Line *line; (line = next_spoken(of, moment, &at));)
        last = line;
    if (last)
        markup_plain(&last->text, &gaps, to);
}

void group_mark_words(const ReportCase *of, const ReportMoment *moment, const char *id, Text *to) {
    const Scenario *told = moment->place < 0 ? NULL : of->told;
    const Moment *place = told ? &told->moments[moment->place] : NULL;
    for (int i = 0; place && i < place->line_count; i++) {
        const Line *line = &told->lines[place->first_line + i];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (!strcmp(told->marks[m].id, id)) {
                markup_plain(&told->marks[m].phrase, &gaps, to);
                return;
            }
    }
    text_add(to, id);
}

void group_add_heard(Lang lang, Msg key, const ReportCase *of, const ReportMoment *moment,
                     const ReportMark *signal, Text *to) {
    Text words = {0};
    group_mark_words(of, moment, signal->id, &words);
    Text marked = {0}, shown = {0}, share = {0};
    lang_add_number(&marked, lang, signal->marked, 0);
    lang_add_number(&shown, lang, signal->shown, 0);
    group_add_percent(lang, &share, signal->share);
    msg_fill(to, lang, key, text_cstr(&words), text_cstr(&marked), text_cstr(&shown),
             text_cstr(&share));
    text_release(&words);
    text_release(&marked);
    text_release(&shown);
    text_release(&share);
}

void group_add_title(const Report *report, const ReportCase *of, Text *to) {
    text_add(to, of->told && of->told->title ? of->told->title : of->title);
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
    const Scenario *scenario = of->told;
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
    for (int i = 0; i < count; i++) {
        const ReportChoice *choice = &choices[i];
        group_add_choice(w, of, choice, group_cell(w));
        group_cell_count(w, choice->n);
        group_cell_share(w, choice->share);
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
    if (moment->few_chose) {
        group_say(w, "aside", MSG_GROUP_FEW_HERE, NULL);
        return;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!kinds[i].count)
            continue;
        group_table(w, "choices", msg(w->lang, kinds[i].caption), MSG_GROUP_CHOICE, MSG_GROUP_TIMES,
                    MSG_GROUP_SHARE, MSG_GROUP_WORTH, MSG_NONE);
        add_choices(w, of, kinds[i].items, kinds[i].count);
        group_table_end(w);
    }
}
