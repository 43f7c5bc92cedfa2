#include "front/shared/group_write.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/utc.h"

#include "base/banned.h"

/* ---- blocks ---- */

void group_heading(GroupWriter *w, int level, const char *id, const char *words) {
    sheet_title(&w->sheet, level, id, words);
}

void group_say(GroupWriter *w, const char *class, Msg key, ...) {
    Text words = {0};
    va_list list;
    va_start(list, key);
    msg_fill_list(&words, w->lang, key, list);
    va_end(list);
    sheet_say(&w->sheet, class, text_cstr(&words));
    text_release(&words);
}

void group_fact(GroupWriter *w, Msg label, Msg key, ...) {
    Text words = {0};
    va_list list;
    va_start(list, key);
    msg_fill_list(&words, w->lang, key, list);
    va_end(list);
    sheet_fact_of(&w->sheet, msg(w->lang, label), text_cstr(&words));
    text_release(&words);
}

/* ---- tables ---- */

void group_table(GroupWriter *w, const char *class, const char *caption, ...) {
    va_list list;
    va_start(list, caption);
    int count = 0;
    for (Msg key; (key = (Msg)va_arg(list, int)) != MSG_NONE && count < GROUP_CELLS;)
        w->heads[count++] = msg(w->lang, key);
    va_end(list);
    w->heads[count] = NULL;
    w->cell = 0;
    sheet_table(&w->sheet, class, caption, w->heads);
}

Text *group_cell(GroupWriter *w) {
    return &w->cells[w->cell < GROUP_CELLS - 1 ? w->cell++ : w->cell];
}

void group_cell_words(GroupWriter *w, const char *words) {
    sheet_words(&w->sheet, group_cell(w), words);
}

void group_cell_count(GroupWriter *w, int count) {
    lang_add_number(group_cell(w), w->lang, count, 0);
}

void group_cell_number(GroupWriter *w, double value, int decimals) {
    Text *cell = group_cell(w);
    if (isnan(value))
        text_add(cell, "–");
    else
        lang_add_fixed(cell, w->lang, value, decimals);
}

void group_say_count(GroupWriter *w, Msg key, int count) {
    Text words = {0};
    if (count)
        msg_count(&words, w->lang, key, count);
    if (count)
        group_say(w, "aside", MSG_GROUP_AS_IS, text_cstr(&words), NULL);
    text_release(&words);
}

void group_add_percent(Lang lang, Text *to, double share) {
    if (isnan(share)) {
        text_add(to, "–");
        return;
    }
    lang_add_number(to, lang, round(100 * share), 0); /* a half goes up */
    text_add(to, " %");
}

void group_cell_percent(GroupWriter *w, double share) {
    group_add_percent(w->lang, group_cell(w), share);
}

void group_cell_share(GroupWriter *w, double share) {
    Text *cell = group_cell(w);
    group_add_percent(w->lang, cell, share);
    if (!isnan(share))
        sheet_bar(&w->sheet, cell, share);
}

static double share_of(int64_t part, int64_t all) {
    return all ? (double)part / (double)all : (double)NAN;
}

static void add_of(const GroupWriter *w, int64_t part, int64_t all, Text *to) {
    Text own = {0}, of = {0}, share = {0};
    lang_add_number(&own, w->lang, (double)part, 0);
    lang_add_number(&of, w->lang, (double)all, 0);
    group_add_percent(w->lang, &share, share_of(part, all));
    msg_fill(to, w->lang, MSG_GROUP_PASSED_OF, text_cstr(&own), text_cstr(&of), text_cstr(&share));
    text_release(&own);
    text_release(&of);
    text_release(&share);
}

void group_fact_share(GroupWriter *w, Msg label, int64_t part, int64_t all) {
    Text words = {0};
    add_of(w, part, all, &words);
    sheet_fact_of(&w->sheet, msg(w->lang, label), text_cstr(&words));
    text_release(&words);
}

void group_cell_of(GroupWriter *w, int part, int all) {
    Text words = {0}, *cell = group_cell(w);
    add_of(w, part, all, &words);
    sheet_words(&w->sheet, cell, text_cstr(&words));
    sheet_bar(&w->sheet, cell, share_of(part, all));
    text_release(&words);
}

const char *group_why(const GroupWriter *w, ReportWhy why) {
    static const Msg words[WHY_COUNT] = {[WHY_FEW_PEOPLE] = MSG_GROUP_WHY_PEOPLE,
                                         [WHY_FEW_PLAYS] = MSG_GROUP_WHY_PLAYS,
                                         [WHY_FEW_ITEMS] = MSG_GROUP_WHY_ITEMS,
                                         [WHY_MANY_ITEMS] = MSG_GROUP_WHY_MANY,
                                         [WHY_NO_VARIATION] = MSG_GROUP_WHY_SAME};
    return why == WHY_GIVEN ? "" : msg(w->lang, words[why]);
}

void group_cell_why(GroupWriter *w, ReportWhy why) {
    group_cell_words(w, group_why(w, why));
}

void group_row(GroupWriter *w) {
    sheet_row(&w->sheet, w->cells);
    for (int i = 0; i < GROUP_CELLS; i++)
        text_clear(&w->cells[i]);
    w->cell = 0;
}

void group_table_end(GroupWriter *w) {
    sheet_table_end(&w->sheet);
}

void group_add_date(GroupWriter *w, Text *to, int64_t ms) {
    Text date = {0};
    int year, month, day;
    utc_add_date(&date, ms);
    if (sscanf(text_cstr(&date), "%d-%d-%d", &year, &month, &day) == 3)
        text_addf(to, "%d %s %d", day, lang_month(w->lang, month), year);
    text_release(&date);
}
