#include "check/rules_clauses.h"

#include <string.h>

#include "base/utf8.h"
#include "model/clause.h"

#include "base/banned.h"

enum { MOST_WORDS = 16, SHOWN_WORDS = 6 };

typedef struct Look { /* at one line */
    Findings *findings;
    const Rule *rule;
    const Scenario *scenario;
    const Line *line;
    Rendered shown;
    Clauses clauses;
} Look;

/* Whatever is put in, it is a word. */
static void put_in(void *context, const char *name, size_t len, Text *out) {
    (void)context;
    (void)name;
    (void)len;
    text_add(out, "x");
}

static void add_word(const Look *look, int word, Text *out) {
    const MarkupWord *at = &look->shown.words[word - 1];
    text_add_bytes(out, text_cstr(&look->shown.plain) + at->from, (size_t)(at->to - at->from));
}

static void look_long(const Look *look, int clause) {
    int first = clause_first_word(&look->clauses, clause);
    int words = clause_last_word(&look->clauses, clause) - first + 1;
    if (words <= MOST_WORDS)
        return;
    Text begin = {0}, count = {0}, most = {0};
    for (int i = 0; i < SHOWN_WORDS; i++) {
        text_add(&begin, i ? " " : "");
        add_word(look, first + i, &begin);
    }
    text_addf(&count, "%d", words);
    text_addf(&most, "%d", MOST_WORDS);
    finding_add(look->findings, look->rule, look->scenario->path, look->line->line,
                text_cstr(&begin), text_cstr(&count), text_cstr(&most));
    text_release(&begin);
    text_release(&count);
    text_release(&most);
}

/* What a name or a sentence goes on behind; the others only where it goes on with a small letter.
 */
static const char *const titles[] = {"dhr.", "mevr.", "mw.", "mej.", "dr.", "drs.", "ir.",
                                     "ing.", "prof.", "mr.", "mrs.", "ms.", "st."};
static const char *const shorts[] = {
    "o.a.",   "d.w.z.", "bijv.", "bv.",  "enz.", "i.p.v.",  "a.u.b.", "m.b.t.", "n.a.v.", "t.a.v.",
    "i.v.m.", "t.o.v.", "v.a.",  "ca.",  "evt.", "incl.",   "excl.",  "max.",   "min.",   "resp.",
    "nr.",    "tel.",   "e.g.",  "i.e.", "etc.", "approx.", "vs.",    "no."};

static bool is_among(const char *word, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (text_is_like(word, words[i]))
            return true;
    return false;
}

static bool begins_small(const Look *look, int word) {
    int32_t c;
    utf8_decode(text_cstr(&look->shown.plain) + look->shown.words[word - 1].from, &c);
    return (c >= '0' && c <= '9') || (utf8_is_word_char(c) && utf8_lower(c) == c);
}

static void look_split(const Look *look, int clause) {
    int last = clause_last_word(&look->clauses, clause);
    if (last >= look->clauses.word_count)
        return;
    Text word = {0};
    add_word(look, last, &word);
    const char *is = text_cstr(&word);
    is += strcspn(is, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (is_among(is, titles, sizeof titles / sizeof *titles) ||
        (is_among(is, shorts, sizeof shorts / sizeof *shorts) && begins_small(look, last + 1)))
        finding_add(look->findings, look->rule, look->scenario->path, look->line->line, is);
    text_release(&word);
}

/* A decoy says that its clause holds no complaint. */
static void look_both(const Look *look, const Mark *decoy) {
    const Mark *marks = look->scenario->marks;
    int from, to;
    rendered_words(&look->shown, decoy->from, decoy->to, &from, &to);
    for (int m = look->line->first_mark; m < look->line->first_mark + look->line->mark_count; m++) {
        int signal_from, signal_to;
        if (marks[m].type != MARK_SIGNAL)
            continue;
        rendered_words(&look->shown, marks[m].from, marks[m].to, &signal_from, &signal_to);
        if (from && signal_from &&
            clause_of(&look->clauses, signal_from) <= clause_of(&look->clauses, to) &&
            clause_of(&look->clauses, from) <= clause_of(&look->clauses, signal_to))
            finding_add(look->findings, look->rule, look->scenario->path, decoy->line,
                        decoy->phrase.source, marks[m].phrase.source);
    }
}

static void look_clauses(Look *look, void (*at)(const Look *look, int clause)) {
    for (int clause = 0; clause < look->clauses.count; clause++)
        at(look, clause);
}

static void long_of(Look *look) {
    look_clauses(look, look_long);
}

static void split_of(Look *look) {
    look_clauses(look, look_split);
}

static void both_of(Look *look) {
    for (int m = look->line->first_mark; m < look->line->first_mark + look->line->mark_count; m++)
        if (look->scenario->marks[m].type == MARK_DECOY)
            look_both(look, &look->scenario->marks[m]);
}

static void each_line(const Check *check, const Rule *rule, void (*of)(Look *look)) {
    const Scenario *scenario = check->scenario;
    Look look = {.findings = check->findings, .rule = rule, .scenario = scenario};
    for (int i = 0; i < scenario->line_count; i++) {
        look.line = &scenario->lines[i];
        if (look.line->speaker != SPEAKER_CUSTOMER)
            continue;
        markup_render(&look.line->text, &(MarkupNames){.add = put_in}, &look.shown);
        clauses_find(&look.shown, &look.clauses);
        of(&look);
    }
    rendered_release(&look.shown);
    clauses_release(&look.clauses);
}

static void look_long_clauses(Check *check, const Rule *rule) {
    each_line(check, rule, long_of);
}

static void look_split_clauses(Check *check, const Rule *rule) {
    each_line(check, rule, split_of);
}

static void look_signals_in_decoys(Check *check, const Rule *rule) {
    each_line(check, rule, both_of);
}

const CheckRule check_rules_clauses[] = {
    CHECK_RULE(look_long_clauses, "long-clause", WARNING, LONG_CLAUSE),
    CHECK_RULE(look_split_clauses, "split-clause", WARNING, SPLIT_CLAUSE),
    CHECK_RULE(look_signals_in_decoys, "signal-in-decoy", ERROR, SIGNAL_IN_DECOY),
    CHECK_RULES_END,
};
