/* agreement FILE…: the figures of votes from files. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "store/ballot.h"
#include "store/ballot_csv.h"
#include "store/json_print.h"
#include "team/vote_tally.h"

#include "base/banned.h"

/* Intervals of more votes than this would take longer than a person waits. */
enum { MOST_VOTES_FOR_INTERVALS = 100000 };

RULE_AS(other_set, "ballot-set", SEVERITY_WARNING, MSG_AGREEMENT_OTHER_SET);

/* Full precision and the categories on one line, unlike all other files. */
static void print_json(const VoteTally *tally, const Agreement *agreement, Text *out) {
    const char *comma = "";
    text_addf(out,
              "{\n  \"schema\": \"klachtenspel.agreement/1\",\n  \"items\": %d,\n"
              "  \"raters\": %d,\n  \"votes\": %d,\n  \"categories\": [",
              agreement->items, agreement->raters, agreement->votes);
    for (int c = 0; c < tally->ratings.category_count; c++) {
        if (c)
            text_add(out, ", ");
        json_print_string(tally->categories[c], out);
    }
    text_add(out, "],\n");
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        text_addf(out, "  \"%s\": ", agreement_kind_id(f));
        if (agreement->figures[f].why == AGREEMENT_DEFINED)
            json_print_number(agreement->figures[f].value, JSON_SHORTEST, out);
        else
            text_add(out, "null");
        text_add(out, ",\n");
    }
    text_add(out, "  \"why_null\": {");
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        const char *why = agreement_why_id(agreement->figures[f].why);
        if (why) {
            text_addf(out, "%s \"%s\": \"%s\"", comma, agreement_kind_id(f), why);
            comma = ",";
        }
    }
    text_add(out, *comma ? " }\n}\n" : "}\n}\n");
}

/* ---- for people ---- */

static const Msg names[AGREEMENT_KINDS] = {MSG_AGREEMENT_PERCENT, MSG_AGREEMENT_FLEISS_KAPPA,
                                           MSG_AGREEMENT_ALPHA, MSG_AGREEMENT_AC1,
                                           MSG_AGREEMENT_COHEN_KAPPA};

/* Three decimals, without a minus before a zero. */
static void add_figure(Text *out, Lang lang, double value) {
    double rounded = round(value * 1000) / 1000;
    lang_add_fixed(out, lang, rounded == 0 ? 0 : rounded, 3);
}

static Msg why_of(const Agreement *agreement, int kind) {
    if (agreement->figures[kind].why == AGREEMENT_NO_VARIATION)
        return MSG_AGREEMENT_NO_VARIATION;
    if (kind == AGREEMENT_COHEN_KAPPA && agreement->raters > 2)
        return MSG_AGREEMENT_NOT_TWO;
    return MSG_AGREEMENT_TOO_FEW;
}

static void pad(Text *out, const char *text, int width) {
    text_add(out, text);
    for (int n = utf8_string_width(text); n < width; n++)
        text_add_char(out, ' ');
}

static void print_table(Lang lang, const Agreement *agreement, const VoteTally *tally, Text *out) {
    Text counts[4] = {{0}};
    int widest = 0;
    text_addf(&counts[0], "%d", agreement->items);
    text_addf(&counts[1], "%d", agreement->raters);
    text_addf(&counts[2], "%d", agreement->votes);
    text_addf(&counts[3], "%d", tally->ratings.category_count);
    msg_fill(out, lang, MSG_AGREEMENT_COUNTS, text_cstr(&counts[0]), text_cstr(&counts[1]),
             text_cstr(&counts[2]), text_cstr(&counts[3]));
    text_add(out, "\n\n");
    for (int f = 0; f < AGREEMENT_KINDS; f++)
        if (utf8_string_width(msg(lang, names[f])) > widest)
            widest = utf8_string_width(msg(lang, names[f]));
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        const AgreementFigure *figure = &agreement->figures[f];
        Text value = {0}, low = {0}, high = {0};
        text_add(out, "  ");
        pad(out, msg(lang, names[f]), widest + 2);
        if (figure->why != AGREEMENT_DEFINED) {
            text_add(out, msg(lang, why_of(agreement, f)));
        } else {
            add_figure(&value, lang, figure->value);
            text_addf(out, "%*s", 6, text_cstr(&value));
        }
        if (figure->has_interval) {
            add_figure(&low, lang, figure->low);
            add_figure(&high, lang, figure->high);
            text_add(out, "  ");
            msg_fill(out, lang, MSG_AGREEMENT_INTERVAL, text_cstr(&low), text_cstr(&high));
        }
        text_add_char(out, '\n');
        text_release(&value);
        text_release(&low);
        text_release(&high);
    }
    if (agreement_is_indicative(agreement))
        text_addf(out, "\n%s\n", msg(lang, MSG_AGREEMENT_INDICATIVE));
    for (int i = 0; i < 4; i++)
        text_release(&counts[i]);
}

/* ---- */

static bool read_files(const Arguments *arguments, BallotRound round, Findings *findings,
                       VoteTable *votes) {
    BallotSource first = {0};
    bool good = true;
    for (int i = 0; i < arguments_count(arguments); i++) {
        const char *path = arguments_at(arguments, i);
        BallotSource source = {0};
        good = ballot_read(path, round, findings, votes, &source) && good;
        if (first.hash && source.hash && strcmp(first.hash, source.hash))
            finding_add(findings, &other_set, path, 0, source.set ? source.set : "",
                        first.set ? first.set : "");
        if (!first.hash && source.hash)
            first = source;
        else
            ballot_source_release(&source);
    }
    ballot_source_release(&first);
    return good;
}

static int measure(Context *context, const Arguments *arguments, const char *const *offered,
                   int offered_count, Findings *findings, VoteTable *votes) {
    const char *which = arguments_text(arguments, "round");
    BallotRound round = which && !strcmp(which, "first") ? BALLOT_FIRST : BALLOT_LAST;
    VoteTally tally;
    Agreement agreement;
    Text out = {0};
    if (!read_files(arguments, round, findings, votes) ||
        !vote_tally_init(&tally, votes, offered, offered_count, findings))
        return command_findings(context, findings);
    if (findings->count)
        command_findings(context, findings);
    if (arguments_has(arguments, "json")) {
        agreement_measure(&tally.ratings, &agreement);
        print_json(&tally, &agreement, &out);
    } else {
        int draws = votes->count <= MOST_VOTES_FOR_INTERVALS ? AGREEMENT_RESAMPLES : 0;
        agreement_measure_intervals(&tally.ratings, 1, draws, &agreement);
        print_table(context->lang, &agreement, &tally, &out);
    }
    fputs(text_cstr(&out), context->out);
    text_release(&out);
    vote_tally_release(&tally);
    return CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *list = arguments_text(arguments, "categories");
    int offered_count = 0;
    char **offered = list ? ballot_parse_list(list, &offered_count) : NULL;
    if (list && !offered)
        return command_fail(context, CODE_USAGE, MSG_AGREEMENT_CATEGORIES_WRONG, list);
    Findings findings;
    VoteTable votes;
    findings_init(&findings, context->lang);
    vote_table_init(&votes);
    int code =
        measure(context, arguments, (const char *const *)offered, offered_count, &findings, &votes);
    vote_table_release(&votes);
    findings_release(&findings);
    ballot_free_list(offered, offered_count);
    return code;
}

static const char *const rounds[] = {"first", "last", NULL};
static const Option options[] = {
    {.name = "categories",
     .kind = OPTION_TEXT,
     .value = "A,B,C",
     .help = MSG_AGREEMENT_OPTION_CATEGORIES},
    {.name = "round", .kind = OPTION_CHOICE, .choices = rounds, .help = MSG_AGREEMENT_OPTION_ROUND},
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_AGREEMENT_OPTION_JSON},
    {.name = NULL},
};

const Command command_agreement = {.name = "agreement",
                                   .usage = "FILE…",
                                   .summary = MSG_AGREEMENT_SUMMARY,
                                   .help = MSG_AGREEMENT_HELP,
                                   .options = options,
                                   .least = 1,
                                   .most = -1,
                                   .run = run};
