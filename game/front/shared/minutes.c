#include "front/shared/minutes.h"

#include <math.h>
#include <string.h>

#include "front/shared/agreement_told.h"
#include "store/csv_write.h"
#include "store/team_inputs.h"
#include "team/definition.h"
#include "team/handout.h"

#include "base/banned.h"

const char *const minutes_docx[] = {"pandoc", "--from",   "html", "--to",
                                    "docx",   "--output", "-",    NULL};

static int count_votes(const CalibrationRecord *record, const RecordItem *item, int round,
                       int category) {
    int count = 0;
    for (int r = 0; round < item->rounds && r < record->rater_count; r++)
        count += item->votes[round][r].judgement.category == category;
    return count;
}

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
        int first = count_votes(record, item, 0, c), last = count_votes(record, item, 1, c);
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
    if (record->agreement[both].indicative)
        handout_element(out, "p class=\"note\"", msg(lang, MSG_AGREEMENT_INDICATIVE));
}

/* ---- definitions side by side ---- */

static bool has_rule(const CalibrationRecord *record, const char *text) {
    for (int r = 0; r < record->rule_count; r++)
        if (!strcmp(record->rules[r].text, text))
            return true;
    return false;
}

static const RecordCase *find_case(const RecordCase *cases, int count, const char *id) {
    for (int i = 0; i < count; i++)
        if (!strcmp(cases[i].statement->id, id))
            return &cases[i];
    return NULL;
}

static void add_item(Text *out, Lang lang, Msg key, const char *what) {
    handout_filled(out, "li", lang, key, (const char *const[]){what, NULL});
}

static void add_case(Text *out, const CalibrationRecord *record, Msg key, const RecordCase *one,
                     Judgement before, Lang lang) {
    Text words = {0}, is = {0}, was = {0};
    markup_plain(&one->statement->text, NULL, &words);
    if (one->verdict.category >= 0)
        house_add_judgement(&is, record->house, one->verdict.category, one->verdict.kind);
    if (before.category >= 0)
        house_add_judgement(&was, record->house, before.category, before.kind);
    handout_filled(out, "li", lang, key,
                   (const char *const[]){text_cstr(&words), text_cstr(&is), text_cstr(&was), NULL});
    text_release(&words);
    text_release(&is);
    text_release(&was);
}

static void add_rule_changes(const CalibrationRecord *was, const CalibrationRecord *is, Lang lang,
                             Text *out) {
    for (int r = 0; r < is->rule_count; r++)
        if (!has_rule(was, is->rules[r].text))
            add_item(out, lang, MSG_MINUTES_RULE_NEW, is->rules[r].text);
    for (int r = 0; r < was->rule_count; r++)
        if (!has_rule(is, was->rules[r].text))
            add_item(out, lang, MSG_MINUTES_RULE_GONE, was->rules[r].text);
}

static void add_case_changes(const CalibrationRecord *was, const CalibrationRecord *is, Lang lang,
                             Text *out) {
    for (int i = 0; i < is->border_count; i++) {
        const RecordCase *one = &is->borders[i],
                         *before = find_case(was->borders, was->border_count, one->statement->id);
        bool parked = find_case(was->parked, was->parked_count, one->statement->id) != NULL;
        if (!before)
            add_case(out, is, parked ? MSG_MINUTES_DECIDED_NOW : MSG_MINUTES_BORDER_NEW, one,
                     (Judgement){VOTE_NONE, -1}, lang);
        else if (before->verdict.category != one->verdict.category ||
                 before->verdict.kind != one->verdict.kind)
            add_case(out, is, MSG_MINUTES_BORDER_CHANGED, one, before->verdict, lang);
    }
    for (int i = 0; i < is->parked_count; i++)
        if (!find_case(was->parked, was->parked_count, is->parked[i].statement->id))
            add_case(out, is, MSG_MINUTES_PARKED_NEW, &is->parked[i], (Judgement){VOTE_NONE, -1},
                     lang);
}

static void add_versions(const MinutesOf *sessions, int count, Lang lang, Text *out) {
    if (count < 2)
        return;
    handout_element(out, "h2", msg(lang, MSG_MINUTES_VERSIONS));
    for (int s = 1; s < count; s++) {
        Text from = {0}, to = {0}, date = {0}, changes = {0};
        text_addf(&from, "%d", sessions[s - 1].record->settings.number);
        text_addf(&to, "%d", sessions[s].record->settings.number);
        handout_date(&date, sessions[s].date, lang);
        handout_filled(
            out, "h3", lang, MSG_MINUTES_VERSION,
            (const char *const[]){text_cstr(&from), text_cstr(&to), text_cstr(&date), NULL});
        add_rule_changes(sessions[s - 1].record, sessions[s].record, lang, &changes);
        add_case_changes(sessions[s - 1].record, sessions[s].record, lang, &changes);
        if (changes.len)
            text_addf(out, "<ul>\n%s</ul>\n", text_cstr(&changes));
        else
            handout_element(out, "p", msg(lang, MSG_MINUTES_NOTHING_CHANGED));
        text_release(&from);
        text_release(&to);
        text_release(&date);
        text_release(&changes);
    }
}

/* Whether an earlier version had it already: then it has its row. */
static bool had_rule(const MinutesOf *sessions, int before, const char *text) {
    for (int s = 0; s < before; s++)
        if (has_rule(sessions[s].record, text))
            return true;
    return false;
}

static bool had_case(const MinutesOf *sessions, int before, const char *id) {
    for (int s = 0; s < before; s++) {
        const CalibrationRecord *record = sessions[s].record;
        if (find_case(record->borders, record->border_count, id) ||
            find_case(record->parked, record->parked_count, id))
            return true;
    }
    return false;
}

static void add_rule_row(const MinutesOf *sessions, int count, const char *text, Lang lang,
                         Text *out) {
    text_add(out, "<tr><th scope=\"row\">");
    handout_words(out, text);
    text_add(out, "</th>");
    for (int s = 0; s < count; s++)
        text_addf(out, "<td>%s</td>",
                  has_rule(sessions[s].record, text) ? msg(lang, MSG_MINUTES_IN) : "–");
    text_add(out, "</tr>\n");
}

static void add_case_row(const MinutesOf *sessions, int count, const Statement *statement,
                         Lang lang, Text *out) {
    text_add(out, "<tr><th scope=\"row\">");
    handout_markup(out, &statement->text);
    text_add(out, "</th>");
    for (int s = 0; s < count; s++) {
        const CalibrationRecord *record = sessions[s].record;
        const RecordCase *one = find_case(record->borders, record->border_count, statement->id);
        Text words = {0};
        if (one)
            house_add_judgement(&words, record->house, one->verdict.category, one->verdict.kind);
        else
            text_add(&words, find_case(record->parked, record->parked_count, statement->id)
                                 ? msg(lang, MSG_CALIBRATE_PARKED)
                                 : "–");
        text_add(out, "<td>");
        handout_words(out, text_cstr(&words));
        text_add(out, "</td>");
        text_release(&words);
    }
    text_add(out, "</tr>\n");
}

static void add_rows_of(const MinutesOf *sessions, int count, int at, bool rules, Lang lang,
                        Text *out) {
    const CalibrationRecord *record = sessions[at].record;
    for (int r = 0; rules && r < record->rule_count; r++)
        if (!had_rule(sessions, at, record->rules[r].text))
            add_rule_row(sessions, count, record->rules[r].text, lang, out);
    for (int parked = 0; !rules && parked < 2; parked++) {
        const RecordCase *cases = parked ? record->parked : record->borders;
        for (int i = 0; i < (parked ? record->parked_count : record->border_count); i++)
            if (!had_case(sessions, at, cases[i].statement->id))
                add_case_row(sessions, count, cases[i].statement, lang, out);
    }
}

/* A column per version; each rule and each case is told once. */
static void add_columns(const MinutesOf *sessions, int count, Lang lang, Text *out) {
    if (count < 2)
        return;
    handout_element(out, "h2", msg(lang, MSG_MINUTES_COLUMNS));
    for (int rules = 1; rules >= 0; rules--) {
        Text rows = {0};
        for (int s = 0; s < count; s++)
            add_rows_of(sessions, count, s, rules, lang, &rows);
        if (rows.len) {
            text_add(out, "<table>\n<tr>");
            handout_element(out, "th scope=\"col\"",
                            msg(lang, rules ? MSG_DEFINITION_RULES : MSG_DEFINITION_CASES));
            for (int s = 0; s < count; s++) {
                Text number = {0}, date = {0};
                text_addf(&number, "%d", sessions[s].record->settings.number);
                handout_date(&date, sessions[s].date, lang);
                handout_filled(
                    out, "th scope=\"col\"", lang, MSG_MINUTES_COLUMN,
                    (const char *const[]){text_cstr(&number), text_cstr(&date), NULL});
                text_release(&number);
                text_release(&date);
            }
            text_addf(out, "</tr>\n%s</table>\n", text_cstr(&rows));
        }
        text_release(&rows);
    }
}

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
    add_versions(sessions, count, lang, out);
    add_columns(sessions, count, lang, out);
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
            add_number(out, r < item->rounds ? count_votes(record, item, r, c) : -1);
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
