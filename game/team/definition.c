#include "team/definition.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "model/markup.h"

#include "base/banned.h"

static const char head[] =
    "<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n";

/* Ink on paper; @page keeps the margins a printer needs, and no item is cut in two. */
static const char style[] =
    "<style>\n"
    "@page { size: A4; margin: 18mm 20mm; }\n"
    "body { font: 12pt/1.5 Inter, 'Segoe UI', Helvetica, Arial, sans-serif; color: #1d2433;\n"
    "       background: #fff; max-width: 42em; margin: 2em auto; padding: 0 1.2em; }\n"
    "h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 .2em; }\n"
    "h2 { font-size: 14pt; margin: 1.6em 0 .4em; break-after: avoid; }\n"
    "p, li { margin: .3em 0; }\n"
    ".when, .note, li small { color: #59616f; }\n"
    ".definition { font-size: 15pt; line-height: 1.45; border-left: 4px solid #b5400f;\n"
    "              padding-left: .8em; margin: 1em 0; }\n"
    "ol, ul { padding-left: 1.4em; }\n"
    "li { break-inside: avoid; margin: .6em 0; }\n"
    "li small { display: block; font-size: 10.5pt; }\n"
    "blockquote { margin: 0; font-style: italic; }\n"
    "@media print { body { margin: 0; padding: 0; max-width: none; } }\n"
    "</style>\n";

static void add_escaped(Text *out, const char *text) {
    text_add_html(out, text, strlen(text));
}

static void add_markup(Text *out, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    add_escaped(out, text_cstr(&plain));
    text_release(&plain);
}

/* <tag>text</tag>, the text escaped. */
static void add_element(Text *out, const char *tag, const char *text) {
    text_addf(out, "<%s>", tag);
    add_escaped(out, text);
    text_addf(out, "</%.*s>\n", (int)strcspn(tag, " "), tag);
}

static void add_date(Text *out, const char *date, Lang lang) {
    int year = 0, month = 0, day = 0;
    if (sscanf(date, "%4d-%2d-%2d", &year, &month, &day) == 3 && month >= 1 && month <= 12)
        text_addf(out, "%d %s %d", day, lang_month(lang, month), year);
    else
        text_add(out, date);
}

static void add_filled(Text *out, const char *tag, Lang lang, Msg key, const char *const *args) {
    Text text = {0};
    msg_add(&text, lang, key, args);
    add_element(out, tag, text_cstr(&text));
    text_release(&text);
}

static void add_statement(Text *out, const RecordItem *item) {
    text_add(out, "<blockquote>");
    add_markup(out, &item->statement->text);
    text_add(out, "</blockquote>\n");
}

static void add_top(Text *out, const CalibrationRecord *record, const char *date, Lang lang) {
    Text number = {0}, when = {0};
    text_addf(&number, "%d", record->settings.number);
    add_date(&when, date, lang);
    text_addf(out, "<!doctype html>\n<html lang=\"%s\">\n<head>\n%s", lang_id(lang), head);
    add_element(out, "title", msg(lang, MSG_DEFINITION_TITLE));
    text_addf(out, "%s</head>\n<body>\n<main>\n", style);
    add_element(out, "h1", msg(lang, MSG_DEFINITION_TITLE));
    add_filled(out, "p class=\"when\"", lang, MSG_DEFINITION_WHEN,
               (const char *const[]){text_cstr(&number), text_cstr(&when), NULL});
    text_add(out, "<p class=\"definition\">");
    add_markup(out, &record->house->definition);
    text_add(out, "</p>\n");
    text_release(&number);
    text_release(&when);
}

static void add_rules(Text *out, const CalibrationRecord *record, Lang lang) {
    if (!record->rule_count)
        return;
    add_element(out, "h2", msg(lang, MSG_DEFINITION_RULES));
    text_add(out, "<ol>\n");
    for (int r = 0; r < record->rule_count; r++) {
        text_add(out, "<li>");
        add_escaped(out, record->rules[r].text);
        for (int i = 0; i < record->item_count; i++) {
            if (record->items[i].rule != r)
                continue;
            text_add(out, "\n<small>");
            add_markup(out, &record->items[i].statement->text);
            text_add(out, "</small>");
        }
        text_add(out, "</li>\n");
    }
    text_add(out, "</ol>\n");
}

static void add_cases(Text *out, const CalibrationRecord *record, Lang lang) {
    bool open = false;
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (!item->border)
            continue;
        if (!open) {
            add_element(out, "h2", msg(lang, MSG_DEFINITION_CASES));
            text_add(out, "<ul>\n");
        }
        open = true;
        Text verdict = {0};
        house_add_judgement(&verdict, record->house, item->verdict.category, item->verdict.kind);
        text_add(out, "<li>");
        add_statement(out, item);
        add_filled(out, "small", lang, MSG_DEFINITION_CALLED,
                   (const char *const[]){text_cstr(&verdict), NULL});
        if (item->dissent)
            add_filled(out, "small", lang, MSG_DEFINITION_DISSENT,
                       (const char *const[]){item->dissent, NULL});
        text_add(out, "</li>\n");
        text_release(&verdict);
    }
    if (open)
        text_add(out, "</ul>\n");
}

static void add_parked(Text *out, const CalibrationRecord *record, Lang lang) {
    bool open = false;
    for (int i = 0; i < record->item_count; i++) {
        if (record->items[i].decision != DECISION_PARKED)
            continue;
        if (!open) {
            add_element(out, "h2", msg(lang, MSG_DEFINITION_PARKED));
            text_add(out, "<ul>\n");
        }
        open = true;
        text_add(out, "<li>");
        add_statement(out, &record->items[i]);
        text_add(out, "</li>\n");
    }
    if (open)
        text_add(out, "</ul>\n");
}

static void add_percent(Text *out, const CalibrationRecord *record, int round, Lang lang) {
    const RecordFigure *percent = &record->agreement[round].figures[0];
    Text value = {0};
    if (percent->why_null)
        return;
    text_addf(&value, "%.0f", floor(percent->value * 100 + 0.5));
    add_filled(out, "p", lang, round ? MSG_DEFINITION_AFTER : MSG_DEFINITION_BEFORE,
               (const char *const[]){text_cstr(&value), NULL});
    text_release(&value);
}

static void add_foot(Text *out, const CalibrationRecord *record, Lang lang) {
    Text people = {0}, items = {0}, threshold = {0};
    int decided = 0;
    for (int i = 0; i < record->item_count; i++)
        decided += record->items[i].decision != DECISION_NONE;
    text_addf(&people, "%d", record->rater_count);
    msg_count(&items, lang, MSG_DEFINITION_ITEMS, decided);
    text_addf(&threshold, "%d", record->settings.threshold);
    add_element(out, "h2", msg(lang, MSG_DEFINITION_HOW));
    add_filled(out, "p", lang, MSG_DEFINITION_FOOT,
               (const char *const[]){text_cstr(&people), text_cstr(&items), text_cstr(&threshold),
                                     record->set->title, NULL});
    for (int r = 0; r < record->rounds; r++)
        add_percent(out, record, r, lang);
    if (record->agreement[record->rounds - 1].indicative)
        add_element(out, "p class=\"note\"", msg(lang, MSG_AGREEMENT_INDICATIVE));
    text_add(out, "</main>\n</body>\n</html>\n");
    text_release(&people);
    text_release(&items);
    text_release(&threshold);
}

void definition_html(const CalibrationRecord *record, const char *date, Lang lang, Text *out) {
    add_top(out, record, date, lang);
    add_rules(out, record, lang);
    add_cases(out, record, lang);
    add_parked(out, record, lang);
    add_foot(out, record, lang);
}
