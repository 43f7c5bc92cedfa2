#include "team/definition.h"

#include <math.h>

#include "team/handout.h"
#include "team/outcome.h"

#include "base/banned.h"

static void add_statement(Text *out, const RecordCase *one) {
    text_add(out, "<blockquote>");
    handout_markup(out, &one->statement->text);
    text_add(out, "</blockquote>\n");
}

static void add_top(Text *out, const CalibrationRecord *record, const char *date, Lang lang) {
    Text number = {0}, when = {0};
    text_addf(&number, "%d", record->settings.number);
    handout_date(&when, date, lang);
    handout_element(out, "h1", msg(lang, MSG_DEFINITION_TITLE));
    handout_filled(out, "p class=\"when\"", lang, MSG_DEFINITION_WHEN,
                   (const char *const[]){text_cstr(&number), text_cstr(&when), NULL});
    text_add(out, "<p class=\"definition\">");
    handout_markup(out, &record->house->definition);
    text_add(out, "</p>\n");
    text_release(&number);
    text_release(&when);
}

/* Where there was a definition before, what it did not have. */
static void add_new(Text *out, const CalibrationRecord *record, bool carried, Lang lang) {
    if (record->settings.number > 1 && !carried)
        handout_element(out, "small", msg(lang, MSG_DEFINITION_NEW));
}

static void add_rules(Text *out, const CalibrationRecord *record, Lang lang) {
    if (!record->rule_count)
        return;
    handout_element(out, "h2", msg(lang, MSG_DEFINITION_RULES));
    text_add(out, "<ol>\n");
    for (int r = 0; r < record->rule_count; r++) {
        text_add(out, "<li>");
        handout_words(out, record->rules[r].text);
        for (int i = 0; i < record->rules[r].statement_count; i++) {
            text_add(out, "\n<small>");
            handout_markup(out, &record->set->items[record->rules[r].statements[i]].text);
            text_add(out, "</small>");
        }
        add_new(out, record, record->rules[r].carried, lang);
        text_add(out, "</li>\n");
    }
    text_add(out, "</ol>\n");
}

/* How the votes lay on one of this session, the last time. */
static void add_votes(Text *out, const CalibrationRecord *record, const RecordCase *one,
                      Lang lang) {
    Text votes = {0};
    definition_add_votes(record, one, &votes);
    if (votes.len)
        handout_filled(out, "small", lang, MSG_DEFINITION_VOTES,
                       (const char *const[]){text_cstr(&votes), NULL});
    text_release(&votes);
}

void definition_add_votes(const CalibrationRecord *record, const RecordCase *one, Text *out) {
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (item->statement != one->statement || !item->rounds)
            continue;
        for (int c = 0; c < record->house->category_count; c++) {
            int count = outcome_record_count(record, item, item->rounds - 1, c);
            if (count)
                text_addf(out, "%s%s %d", out->len ? " · " : "", record->house->categories[c].label,
                          count);
        }
    }
}

static void add_cases(Text *out, const CalibrationRecord *record, bool parked, Lang lang) {
    const RecordCase *cases = parked ? record->parked : record->borders;
    int count = parked ? record->parked_count : record->border_count;
    if (!count)
        return;
    handout_element(out, "h2", msg(lang, parked ? MSG_DEFINITION_PARKED : MSG_DEFINITION_CASES));
    text_add(out, "<ul>\n");
    for (int i = 0; i < count; i++) {
        const RecordCase *one = &cases[i];
        Text verdict = {0};
        text_add(out, "<li>");
        add_statement(out, one);
        if (!parked) {
            house_add_judgement(&verdict, record->house, one->verdict.category, one->verdict.kind);
            handout_filled(out, "small", lang, MSG_DEFINITION_CALLED,
                           (const char *const[]){text_cstr(&verdict), NULL});
        }
        add_votes(out, record, one, lang);
        if (one->dissent)
            handout_filled(out, "small", lang,
                           parked ? MSG_MINUTES_WHY_PARKED : MSG_DEFINITION_DISSENT,
                           (const char *const[]){one->dissent, NULL});
        add_new(out, record, one->carried, lang);
        text_add(out, "</li>\n");
        text_release(&verdict);
    }
    text_add(out, "</ul>\n");
}

static void add_percent(Text *out, const CalibrationRecord *record, int round, Lang lang) {
    const RecordFigure *percent = &record->agreement[round].figures[0];
    Text value = {0};
    if (percent->why_null)
        return;
    text_addf(&value, "%.0f", floor(percent->value * 100 + 0.5));
    handout_filled(out, "p", lang, round ? MSG_DEFINITION_AFTER : MSG_DEFINITION_BEFORE,
                   (const char *const[]){text_cstr(&value), NULL});
    text_release(&value);
}

static void add_foot(Text *out, const CalibrationRecord *record, Lang lang) {
    Text people = {0}, items = {0}, threshold = {0};
    int decided = 0;
    for (int i = 0; i < record->item_count; i++)
        decided += record->items[i].decision != DECISION_NONE;
    text_addf(&people, "%d", record->settings.hands ? record->settings.hands : record->rater_count);
    msg_count(&items, lang, MSG_DEFINITION_ITEMS, decided);
    text_addf(&threshold, "%d", record->settings.threshold);
    handout_element(out, "h2", msg(lang, MSG_DEFINITION_HOW));
    handout_filled(out, "p", lang, MSG_DEFINITION_FOOT,
                   (const char *const[]){text_cstr(&people), text_cstr(&items),
                                         text_cstr(&threshold), record->set->title, NULL});
    for (int r = 0; r < record->rounds; r++)
        add_percent(out, record, r, lang);
    if (record->agreement[record->rounds - 1].indicative)
        handout_element(out, "p class=\"note\"", msg(lang, MSG_AGREEMENT_INDICATIVE));
    text_release(&people);
    text_release(&items);
    text_release(&threshold);
}

void definition_add(const CalibrationRecord *record, const char *date, Lang lang, Text *out) {
    add_top(out, record, date, lang);
    add_rules(out, record, lang);
    add_cases(out, record, false, lang);
    add_cases(out, record, true, lang);
    add_foot(out, record, lang);
}

void definition_html(const CalibrationRecord *record, const char *date, Lang lang, Text *out) {
    handout_begin(out, lang, msg(lang, MSG_DEFINITION_TITLE));
    definition_add(record, date, lang, out);
    handout_end(out);
}
