#include "front/shared/group_cases.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/group_words.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

enum { LOST_SHOWN = 6, ITEMS_SHOWN = 60 };

static void add_title(GroupWriter *w, const ReportCase *of, int level, const char *prefix,
                      int number) {
    char id[24];
    snprintf(id, sizeof id, "%s-%d", prefix, number + 1);
    Text title = {0};
    group_add_title(w->report, of, &title);
    group_heading(w, level, id, text_cstr(&title));
    text_release(&title);
}

/* ---- for the trainer ---- */

static int by_lost(const void *a, const void *b) {
    const ReportMoment *x = *(const ReportMoment *const *)a, *y = *(const ReportMoment *const *)b;
    double first = talk_lost(x), second = talk_lost(y);
    return first != second ? (first > second ? -1 : 1) : (x > y) - (x < y);
}

static void write_lost(GroupWriter *w, const ReportCase *of) {
    const ReportMoment **order = xcalloc((size_t)of->moment_count + 1, sizeof *order);
    int count = 0;
    for (int i = 0; i < of->moment_count; i++)
        if (talk_lost(&of->moments[i]) > 0)
            order[count++] = &of->moments[i];
    if (count)
        qsort(order, (size_t)count, sizeof *order, by_lost);
    for (int i = 0; i < count && i < LOST_SHOWN; i++) {
        Text head = {0}, lost = {0}, words = {0};
        sheet_part(&w->sheet, "turn whole");
        group_add_moment(w, of, order[i], &head);
        group_add_percent(w->lang, &lost, talk_lost(order[i]));
        msg_fill(&words, w->lang, MSG_GROUP_LOST, text_cstr(&lost));
        text_add(&head, " · ");
        sheet_words(&w->sheet, &head, text_cstr(&words));
        sheet_heading(&w->sheet, 4, NULL, &head);
        group_choices(w, of, order[i]);
        sheet_part_end(&w->sheet);
        text_release(&head);
        text_release(&lost);
        text_release(&words);
    }
    if (count > LOST_SHOWN) {
        Text more = {0};
        msg_count(&more, w->lang, MSG_GROUP_LOST_MORE, count - LOST_SHOWN);
        group_say(w, "aside", MSG_GROUP_AS_IS, text_cstr(&more), NULL);
        text_release(&more);
    }
    free(order);
}

/* How many moments are held back, so that nobody thinks that they are all there. */
static void write_few(GroupWriter *w, const ReportCase *of) {
    Text words = {0};
    int few = 0;
    for (int i = 0; i < of->moment_count; i++)
        few += of->moments[i].few_chose;
    if (few) {
        msg_count(&words, w->lang, MSG_GROUP_FEW_MOMENTS, few);
        group_say(w, "aside", MSG_GROUP_AS_IS, text_cstr(&words), NULL);
    }
    text_release(&words);
}

static void cell_mark(GroupWriter *w, const ReportCase *of, const ReportMoment *moment,
                      const char *id) {
    Text words = {0};
    group_mark_words(of, moment, id, &words);
    group_cell_words(w, text_cstr(&words));
    text_release(&words);
}

static void write_signals(GroupWriter *w, const ReportCase *of) {
    bool begun = false;
    for (int i = 0; i < of->moment_count; i++)
        for (int k = 0; k < of->moments[i].signal_count; k++) {
            const ReportMark *signal = &of->moments[i].signals[k];
            if (!begun)
                group_table(w, "figures", msg(w->lang, MSG_GROUP_SIGNALS), MSG_GROUP_SIGNAL,
                            MSG_GROUP_MOMENT, MSG_GROUP_HEARD, MSG_NONE);
            begun = true;
            cell_mark(w, of, &of->moments[i], signal->id);
            group_add_moment(w, of, &of->moments[i], group_cell(w));
            if (signal->few)
                group_cell_words(w, msg(w->lang, MSG_GROUP_FEW_HERE));
            else
                group_cell_of(w, signal->marked, signal->shown);
            group_row(w);
        }
    if (begun)
        group_table_end(w);
}

static void say_case(GroupWriter *w, const ReportCase *of) {
    Text times = {0}, mean = {0};
    msg_count(&times, w->lang, MSG_GROUP_PLAYED, of->set.plays);
    if (!report_may_count(of->set.people)) {
        group_say(w, "aside", MSG_GROUP_CASE_FEW, text_cstr(&times), NULL);
    } else {
        if (isnan(of->set.scores[SCORED_TOTAL].mean))
            text_add(&mean, "–");
        else
            lang_add_fixed(&mean, w->lang, of->set.scores[SCORED_TOTAL].mean, 1);
        group_say(w, "tells", MSG_GROUP_CASE_ABOUT, text_cstr(&times), text_cstr(&mean), NULL);
    }
    if (of->here != HERE_SAME)
        group_say(w, "aside",
                  of->here == HERE_CHANGED ? MSG_GROUP_CASE_CHANGED : MSG_GROUP_CASE_GONE, NULL);
    text_release(&times);
    text_release(&mean);
}

void group_part_cases(GroupWriter *w) {
    group_heading(w, 2, "casussen", msg(w->lang, MSG_GROUP_CASES));
    for (int i = 0; i < w->report->case_count; i++) {
        const ReportCase *of = &w->report->cases[i];
        add_title(w, of, 3, "casus", i);
        say_case(w, of);
        if (!report_may_count(of->set.people))
            continue;
        write_lost(w, of);
        write_few(w, of);
        write_signals(w, of);
    }
}

void group_part_titles(GroupWriter *w) {
    group_heading(w, 2, "casussen", msg(w->lang, MSG_GROUP_CASES));
    sheet_facts(&w->sheet);
    for (int i = 0; i < w->report->case_count; i++) {
        const ReportCase *of = &w->report->cases[i];
        Text title = {0}, times = {0};
        group_add_title(w->report, of, &title);
        msg_count(&times, w->lang, MSG_GROUP_PLAYED, of->set.plays);
        sheet_fact_of(&w->sheet, text_cstr(&title), text_cstr(&times));
        text_release(&title);
        text_release(&times);
    }
    sheet_facts_end(&w->sheet);
}

/* ---- for the author ---- */

static void add_flags(GroupWriter *w, unsigned flags) {
    static const struct {
        unsigned flag;
        Msg words;
    } told[] = {{ITEM_EASY, MSG_GROUP_ITEM_EASY},
                {ITEM_HARD, MSG_GROUP_ITEM_HARD},
                {ITEM_REVERSED, MSG_GROUP_ITEM_REVERSED},
                {ITEM_WEAK, MSG_GROUP_ITEM_WEAK},
                {ITEM_FEW, MSG_GROUP_ITEM_FEW}};
    Text words = {0};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (flags & told[i].flag && !(told[i].flag == ITEM_WEAK && flags & ITEM_REVERSED))
            text_join(&words, "; ", msg(w->lang, told[i].words));
    group_cell_words(w, text_cstr(&words));
    text_release(&words);
}

/* A signal by its words; what a moment has one of by that moment. */
static void add_item_name(GroupWriter *w, const ReportCase *of, const ReportItem *item) {
    for (int i = 0; i < of->moment_count; i++)
        if (!strcmp(of->moments[i].name, item->moment)) {
            if (*item->id)
                cell_mark(w, of, &of->moments[i], item->id);
            else
                group_add_moment(w, of, &of->moments[i], group_cell(w));
            return;
        }
    group_cell_words(w, *item->id ? item->id : item->moment);
}

static void write_items(GroupWriter *w, const ReportCase *of) {
    static const Msg kinds[ITEM_KINDS] = {[ITEM_SIGNAL] = MSG_GROUP_ITEM_SIGNAL,
                                          [ITEM_JUDGE] = MSG_GROUP_ITEM_JUDGE,
                                          [ITEM_REPLY] = MSG_GROUP_ITEM_REPLY,
                                          [ITEM_OFFER] = MSG_GROUP_ITEM_OFFER};
    int told = 0, shown = 0;
    for (int i = 0; i < of->item_count; i++)
        told += of->items[i].why != WHY_FEW_PEOPLE;
    group_say_count(w, MSG_GROUP_ITEMS_FEW, of->item_count - told);
    if (!told)
        return;
    group_table(w, "figures", msg(w->lang, MSG_GROUP_ITEMS), MSG_GROUP_ITEM, MSG_GROUP_WHAT,
                MSG_GROUP_TIMES, MSG_GROUP_DIFFICULTY, MSG_GROUP_DISCRIMINATION, MSG_GROUP_NOTE,
                MSG_NONE);
    for (int i = 0; i < of->item_count && shown < ITEMS_SHOWN; i++) {
        const ReportItem *item = &of->items[i];
        if (item->why == WHY_FEW_PEOPLE)
            continue;
        shown++;
        add_item_name(w, of, item);
        group_cell_words(w, msg(w->lang, kinds[item->kind]));
        group_cell_count(w, item->n);
        group_cell_percent(w, item->difficulty);
        group_cell_number(w, item->why == WHY_GIVEN ? item->discrimination : (double)NAN, 2);
        add_flags(w, item->flags);
        group_row(w);
    }
    group_table_end(w);
    group_say_count(w, MSG_GROUP_ITEMS_MORE, told - shown);
}

static void begin_doubts(GroupWriter *w, bool *begun) {
    if (!*begun)
        group_table(w, "choices", msg(w->lang, MSG_GROUP_DOUBTS), MSG_GROUP_ABOUT_WHAT,
                    MSG_GROUP_MOMENT, MSG_GROUP_SHARE, MSG_GROUP_NOTE, MSG_NONE);
    *begun = true;
}

static void doubt(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, double share,
                  Msg note) {
    group_add_moment(w, of, moment, group_cell(w));
    group_cell_percent(w, share);
    group_cell_words(w, msg(w->lang, note));
    group_row(w);
}

static void doubt_replies(GroupWriter *w, const ReportCase *of, const ReportMoment *moment,
                          bool *begun) {
    for (int i = 0; i < moment->reply_count; i++) {
        const ReportChoice *reply = &moment->replies[i];
        bool nobody = !reply->n && moment->replied >= REPORT_LEAST_PLAYS;
        if (!nobody && !reply->disputed)
            continue;
        begin_doubts(w, begun);
        group_add_choice(w, of, reply, group_cell(w));
        doubt(w, of, moment, nobody ? 0 : reply->good_share,
              nobody ? MSG_GROUP_DOUBT_NOBODY : MSG_GROUP_DOUBT_GOOD);
    }
}

static void doubt_marks(GroupWriter *w, const ReportCase *of, const ReportMoment *moment,
                        bool *begun) {
    for (int i = 0; i < moment->decoy_count; i++) {
        const ReportMark *decoy = &moment->decoys[i];
        if (!decoy->disputed)
            continue;
        begin_doubts(w, begun);
        cell_mark(w, of, moment, decoy->id);
        doubt(w, of, moment, decoy->share, MSG_GROUP_DOUBT_DECOY);
    }
    for (int i = 0; i < moment->stray_count; i++) {
        const ReportStray *stray = &moment->strays[i];
        if (!stray->disputed)
            continue;
        begin_doubts(w, begun);
        Text *cell = group_cell(w);
        if (stray->words) {
            sheet_words(&w->sheet, cell, stray->words);
        } else {
            char line[16], first[16], last[16];
            Text words = {0};
            snprintf(line, sizeof line, "%d", stray->line);
            snprintf(first, sizeof first, "%d", stray->first);
            snprintf(last, sizeof last, "%d", stray->last);
            msg_fill(&words, w->lang, MSG_GROUP_STRAY_PLACE, line, first, last);
            sheet_words(&w->sheet, cell, text_cstr(&words));
            text_release(&words);
        }
        doubt(w, of, moment, stray->share, MSG_GROUP_DOUBT_STRAY);
    }
}

static void write_doubts(GroupWriter *w, const ReportCase *of) {
    bool begun = false;
    for (int i = 0; i < of->moment_count; i++) {
        doubt_replies(w, of, &of->moments[i], &begun);
        doubt_marks(w, of, &of->moments[i], &begun);
    }
    if (begun)
        group_table_end(w);
}

static void write_alpha(GroupWriter *w, const ReportCase *of) {
    if (of->alpha_why == WHY_GIVEN) {
        Text alpha = {0}, items = {0};
        lang_add_fixed(&alpha, w->lang, of->alpha, 2);
        lang_add_number(&items, w->lang, of->alpha_items, 0);
        group_say(w, "aside", MSG_GROUP_ALPHA, text_cstr(&alpha), text_cstr(&items), NULL);
        text_release(&alpha);
        text_release(&items);
    } else {
        group_say(w, "aside", MSG_GROUP_ALPHA_NOT, group_why(w, of->alpha_why), NULL);
    }
}

void group_part_author(GroupWriter *w) {
    group_heading(w, 2, "auteur", msg(w->lang, MSG_GROUP_AUTHOR));
    group_say(w, "aside", MSG_GROUP_AUTHOR_ABOUT, NULL);
    for (int i = 0; i < w->report->case_count; i++) {
        const ReportCase *of = &w->report->cases[i];
        add_title(w, of, 3, "auteur", i);
        if (!report_may_count(of->set.people)) {
            group_say(w, "aside", MSG_GROUP_FEW_CASE, NULL);
            continue;
        }
        if (of->set.plays < REPORT_LEAST_PLAYS)
            group_say(w, "aside", MSG_GROUP_AUTHOR_FEW, NULL);
        if (of->houses > 1)
            group_say(w, "aside", MSG_GROUP_AUTHOR_HOUSES, NULL);
        write_alpha(w, of);
        write_items(w, of);
        write_doubts(w, of);
    }
}
