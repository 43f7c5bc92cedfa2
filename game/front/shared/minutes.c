#include "front/shared/minutes.h"

#include <math.h>
#include <string.h>

#include "front/shared/agreement_told.h"
#include "store/csv_write.h"
#include "store/team_inputs.h"
#include "team/definition.h"
#include "team/handout.h"
#include "team/outcome.h"

#include "base/banned.h"

const char *const minutes_docx[] = {"pandoc", "--from",   "html", "--to",
                                    "docx",   "--output", "-",    NULL};

/* ---- each statement ---- */

static void add_row(Text *out, const char *label, int first, int last, bool both) {
    text_add(out, "<tr><td>");
    handout_words(out, label);
    text_addf(out, "</td><td class=\"number\">%d</td>", first);
    if (both)
        text_addf(out, "<td class=\"number\">%d</td>", last);
    text_add(out, "</tr>\n");
}

static void add_votes(const CalibrationRecord *record, const RecordItem *item, Lang lang,
                      Text *out) {
    const House *house = record->house;
    bool both = item->rounds > 1;
    text_add(out, "<table>\n<tr>");
    handout_element(out, "th", msg(lang, MSG_MINUTES_VOTES));
    handout_element(out, "th class=\"number\"", msg(lang, MSG_MINUTES_BEFORE));
    if (both)
        handout_element(out, "th class=\"number\"", msg(lang, MSG_MINUTES_AFTER));
    text_add(out, "</tr>\n");
    for (int c = VOTE_DONT_KNOW; c < house->category_count; c++) {
        int first = outcome_record_count(record, item, 0, c),
            last = outcome_record_count(record, item, 1, c);
        if (first || last)
            add_row(out, c < 0 ? msg(lang, MSG_MINUTES_DONT_KNOW) : house->categories[c].label,
                    first, last, both);
    }
    text_add(out, "</table>\n");
}

/* What was written with a vote, by what was voted and never by who. */
static void add_reasons(const CalibrationRecord *record, const RecordItem *item, Lang lang,
                        Text *out) {
    const House *house = record->house;
    for (int round = 0; round < item->rounds; round++)
        for (int c = VOTE_DONT_KNOW; c < house->category_count; c++)
            for (int r = 0; r < record->rater_count; r++) {
                const SeatVote *vote = &item->votes[round][r];
                if (vote->judgement.category == c && vote->note && *vote->note)
                    handout_filled(out, "p", lang, MSG_CALIBRATE_REASON,
                                   (const char *const[]){vote->note,
                                                         c < 0 ? msg(lang, MSG_MINUTES_DONT_KNOW)
                                                               : house->categories[c].label,
                                                         NULL});
            }
}

static void add_judgement(Text *out, const CalibrationRecord *record, Msg key, Judgement judgement,
                          Lang lang) {
    Text words = {0};
    house_add_judgement(&words, record->house, judgement.category, judgement.kind);
    handout_filled(out, "p", lang, key, (const char *const[]){text_cstr(&words), NULL});
    text_release(&words);
}

static void add_decision(const CalibrationRecord *record, const RecordItem *item, Lang lang,
                         Text *out) {
    static const Msg words[] = {MSG_MINUTES_OPEN, MSG_MINUTES_CONSENSUS, MSG_MINUTES_CHAIR,
                                MSG_MINUTES_PARKED};
    if (item->decision == DECISION_CONSENSUS || item->decision == DECISION_CHAIR)
        add_judgement(out, record, words[item->decision], item->verdict, lang);
    else
        handout_element(out, "p", msg(lang, words[item->decision]));
    if (item->dissent)
        handout_filled(out, "p", lang,
                       item->decision == DECISION_PARKED ? MSG_MINUTES_WHY_PARKED
                                                         : MSG_DEFINITION_DISSENT,
                       (const char *const[]){item->dissent, NULL});
    if (item->rule >= 0)
        handout_filled(out, "p", lang, MSG_MINUTES_RULE,
                       (const char *const[]){record->rules[item->rule].text, NULL});
    if (item->statement->brought)
        handout_element(out, "p class=\"note\"", msg(lang, MSG_MINUTES_NO_REFERENCE));
    else if (item->decision == DECISION_CONSENSUS || item->decision == DECISION_CHAIR)
        add_judgement(out, record, MSG_MINUTES_REFERENCE,
                      (Judgement){item->statement->category, item->statement->kind}, lang);
}

static void add_items(const CalibrationRecord *record, Lang lang, Text *out) {
    handout_element(out, "h2", msg(lang, MSG_MINUTES_ITEMS));
    text_add(out, "<ol>\n");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (!item->rounds)
            continue;
        text_add(out, "<li><blockquote>");
        handout_markup(out, &item->statement->text);
        text_add(out, "</blockquote>\n");
        add_votes(record, item, lang, out);
        add_reasons(record, item, lang, out);
        add_decision(record, item, lang, out);
        text_add(out, "</li>\n");
    }
    text_add(out, "</ol>\n");
}

/* ---- how far they agree ---- */

static void add_told(Text *out, Text *words) {
    if (words->len)
        handout_element(out, "p", text_cstr(words));
    text_clear(words);
}

static void add_words(const CalibrationRecord *record, Lang lang, Text *out) {
    bool both = record->rounds > 1;
    Text words = {0};
    agreement_tell_plain(&words, lang, &record->agreement[0].figures[0], NULL);
    add_told(out, &words);
    if (both)
        agreement_tell_change(&words, lang, &record->change[0]);
    add_told(out, &words);
    agreement_tell_trust(&words, lang, record->agreement[both].figures);
    add_told(out, &words);
    text_release(&words);
}

static void add_figure(Text *out, const RecordFigure *figure, bool percent, bool change,
                       Lang lang) {
    Text words = {0};
    agreement_tell_interval(&words, lang, figure, percent, change);
    text_add(out, "<td class=\"number\">");
    handout_words(out, text_cstr(&words));
    text_add(out, "</td>");
    text_release(&words);
}

static void add_line(const CalibrationRecord *record, const char *name, int which, Lang lang,
                     Text *out) {
    bool both = record->rounds > 1, percent = which == 0;
    text_add(out, "<tr><td>");
    handout_words(out, name);
    text_add(out, "</td>");
    add_figure(out, &record->agreement[0].figures[which], percent, false, lang);
    if (both) {
        add_figure(out, &record->agreement[1].figures[which], percent, false, lang);
        add_figure(out, &record->change[which], percent, true, lang);
    }
    text_add(out, "</tr>\n");
}

static void add_figures(const CalibrationRecord *record, Lang lang, Text *out) {
    static const Msg names[RECORD_FIGURES] = {MSG_AGREEMENT_PERCENT, MSG_AGREEMENT_FLEISS_KAPPA,
                                              MSG_AGREEMENT_ALPHA, MSG_AGREEMENT_AC1};
    bool both = record->rounds > 1;
    handout_element(out, "h2", msg(lang, MSG_CALIBRATE_AGREEMENT));
    add_words(record, lang, out);
    text_add(out, "<table>\n<tr><th></th>");
    handout_element(out, "th class=\"number\"", msg(lang, MSG_MINUTES_BEFORE));
    if (both) {
        handout_element(out, "th class=\"number\"", msg(lang, MSG_MINUTES_AFTER));
        handout_element(out, "th class=\"number\"", msg(lang, MSG_MINUTES_DIFFERENCE));
    }
    text_add(out, "</tr>\n");
    for (int f = 0; f < RECORD_FIGURES; f++)
        add_line(record, msg(lang, names[f]), f, lang, out);
    text_add(out, "</table>\n");
    if (record->settings.hands)
        handout_element(out, "p class=\"note\"", msg(lang, MSG_MINUTES_HANDS));
    if (record->agreement[both].indicative)
        handout_element(out, "p class=\"note\"", msg(lang, MSG_AGREEMENT_INDICATIVE));
}

/* ---- through time ---- */

/* A line per session: how the figures went. */
static void add_line_of_time(const MinutesOf *sessions, int count, Lang lang, Text *out) {
    if (count < 2)
        return;
    handout_element(out, "h2", msg(lang, MSG_MINUTES_TIME));
    text_add(out, "<table>\n<tr><th></th>");
    handout_element(out, "th class=\"number\"", msg(lang, MSG_AGREEMENT_PERCENT));
    handout_element(out, "th class=\"number\"", msg(lang, MSG_AGREEMENT_ALPHA));
    handout_element(out, "th class=\"number\"", msg(lang, MSG_AGREEMENT_AC1));
    text_add(out, "</tr>\n");
    for (int s = 0; s < count; s++) {
        const RecordAgreement *first = &sessions[s].record->agreement[0];
        text_add(out, "<tr><td>");
        handout_date(out, sessions[s].date, lang);
        text_add(out, "</td>");
        add_figure(out, &first->figures[0], true, false, lang);
        add_figure(out, &first->figures[2], false, false, lang);
        add_figure(out, &first->figures[3], false, false, lang);
        text_add(out, "</tr>\n");
    }
    text_add(out, "</table>\n");
    handout_element(out, "p class=\"note\"", msg(lang, MSG_MINUTES_TIME_HINT));
}

void minutes_html(const MinutesOf *sessions, int count, Lang lang, Text *out) {
    const MinutesOf *last = &sessions[count - 1];
    handout_begin(out, lang, msg(lang, MSG_MINUTES_TITLE));
    definition_add(last->record, last->date, lang, out);
    minutes_add_versions(sessions, count, lang, out);
    add_items(last->record, lang, out);
    add_figures(last->record, lang, out);
    add_line_of_time(sessions, count, lang, out);
    handout_end(out);
}

/* ---- as a table ---- */

static void add_cell(Text *out, const char *text) {
    text_add_char(out, ',');
    csv_add_cell(out, text);
}

static void add_number(Text *out, double value) {
    text_add_char(out, ',');
    if (value >= 0)
        text_addf(out, "%.4g", value);
}

static const char *category_id(const CalibrationRecord *record, int category) {
    return category >= 0                ? record->house->categories[category].id
           : category == VOTE_DONT_KNOW ? "?"
                                        : NULL;
}

static const char *kind_id(const CalibrationRecord *record, int kind) {
    return kind >= 0 ? record->house->kinds[kind].id : NULL;
}

static void add_csv_head(const CalibrationRecord *record, Text *out) {
    static const char *const rounds[] = {"before", "after"};
    text_add(out, "item,text,decision,is,kind,reference,reference_kind,borderline,divided_before,"
                  "divided_after,rule,dissent");
    for (int r = 0; r < 2; r++)
        for (int c = 0; c < record->house->category_count; c++)
            text_addf(out, ",%s_%s", rounds[r], record->house->categories[c].id);
    for (int s = 0; s < record->rater_count; s++)
        for (int r = 0; r < 2; r++)
            text_addf(out, ",seat_%d_%s", record->raters[s].seat + 1, rounds[r]);
    text_add(out, "\r\n");
}

static void add_csv_item(const CalibrationRecord *record, const RecordItem *item, Text *out) {
    Text words = {0};
    const Statement *statement = item->statement;
    markup_plain(&statement->text, NULL, &words);
    csv_add_cell(out, statement->id);
    add_cell(out, text_cstr(&words));
    add_cell(out, team_inputs_decision(item->decision));
    add_cell(out, category_id(record, item->verdict.category));
    add_cell(out, kind_id(record, item->verdict.category >= 0 ? item->verdict.kind : -1));
    add_cell(out, statement->brought ? NULL : category_id(record, statement->category));
    add_cell(out, kind_id(record, statement->kind));
    add_cell(out, statement->borderline ? "true" : "false");
    add_number(out, item->divided[0]);
    add_number(out, item->rounds > 1 ? item->divided[1] : -1);
    add_cell(out, item->rule >= 0 ? record->rules[item->rule].text : NULL);
    add_cell(out, item->dissent);
    for (int r = 0; r < 2; r++)
        for (int c = 0; c < record->house->category_count; c++)
            add_number(out, r < item->rounds ? outcome_record_count(record, item, r, c) : -1);
    for (int s = 0; s < record->rater_count; s++)
        for (int r = 0; r < 2; r++)
            add_cell(out, r < item->rounds
                              ? category_id(record, item->votes[r][s].judgement.category)
                              : NULL);
    text_add(out, "\r\n");
    text_release(&words);
}

void minutes_csv(const CalibrationRecord *record, Text *out) {
    add_csv_head(record, out);
    for (int i = 0; i < record->item_count; i++)
        if (record->items[i].rounds)
            add_csv_item(record, &record->items[i], out);
}
