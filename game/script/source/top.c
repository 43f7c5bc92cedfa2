#include "script/source/top.h"

#include <stdio.h>
#include <string.h>

#include "script/source/place.h"
#include "script/source/typed.h"

#include "base/banned.h"

static const Word *last_word(const Scan *scan) {
    return scan->word < 0 ? NULL : scan_word(scan, scan->word);
}

/* The field of the last word that `name = value` at a token would be, or NULL. */
static const Field *field_at(const Scan *scan, int token, const char *name) {
    const Word *last = last_word(scan);
    int field = last ? field_find(last->fields, last->field_count, name) : -1;
    int value = token + 2;
    bool given = scan_is_text(scan, value) || scan_is(scan, value, LEX_NUMBER) ||
                 scan_is_sign(scan, value, '{') || lexeme_is(scan->source, value, "true") ||
                 lexeme_is(scan->source, value, "false") ||
                 lexeme_is(scan->source, value, "function");
    return field >= 0 && scan_is_sign(scan, token + 1, '=') && given ? &last->fields[field] : NULL;
}

enum { MOST_LOOKS = 100 }; /* how often a whole file is looked through for a name */

/* Whether the name stands anywhere but where it is given a value, or as a part of something else.
 */
static bool is_used(const Source *source, int *looks, const char *name) {
    for (int i = 0; *looks < MOST_LOOKS && i < source->count; i++)
        if (source->items[i].kind == LEX_NAME && lexeme_is(source, i, name) &&
            !lexeme_is_sign(source, i + 1, '=') && !lexeme_is_sign(source, i - 1, '.'))
            return true;
    return ++*looks > MOST_LOOKS;
}

/* title = "…" above `case`: where no word stands yet, and the case that comes has the field. */
static bool is_before_case(const Scan *scan, const char *name) {
    const Grammar *grammar = scan->source->grammar;
    int word = scan->word < 0 ? grammar_word(grammar, "case") : -1;
    if (word < 0 ||
        field_find(grammar->words[word].fields, grammar->words[word].field_count, name) < 0)
        return false;
    for (int i = 0; i < scan->source->count - 1; i++)
        if (lexeme_is(scan->source, i, "case") && scan_is_sign(scan, i + 1, '{'))
            return true;
    return false;
}

/* Whether the last word has a table that lacks the field. */
static bool is_outside(Scan *scan, Source *source, int token, const char *name) {
    const Field *field = field_at(scan, token, name);
    if (!field || !scan_is_sign(scan, token - 1, '}') || scan_ends_item(scan, token + 3))
        return false;
    int brace = place_table(source, scan->word);
    return brace >= 0 && place_field(source, brace, name) < 0 &&
           (field->flags & FIELD_REQUIRED || !is_used(source, &scan->looks, name));
}

/* moment "duiden" step = "…": the field of a word that has no table stands behind its text. */
static bool has_no_table(const Scan *scan, Source *source, int token, const char *name) {
    return field_at(scan, token, name) && scan_is_text(scan, token - 1) &&
           place_table(source, scan->word) < 0;
}

/* customer([[…]] with nothing that closes it. */
static bool is_open(const Scan *scan, int paren) {
    int next = paren + 2;
    return scan_is_sign(scan, paren, '(') && scan_is_text(scan, paren + 1) &&
           (scan_is_sign(scan, next, '{') || scan_is_sign(scan, next, '}') ||
            scan_is(scan, next, LEX_END) ||
            (scan_is(scan, next, LEX_NAME) && scan_starts_line(scan, next)));
}

/* A bracket of another shape than { or [[ behind a word and its text. */
static bool check_bracket(const Scan *scan, int token, const Word *word) {
    const Lexeme *item = scan_at(scan, token);
    char sign[2] = {item->sign, 0}, form[80];
    bool round = item->sign == '(', text = scan_is_text(scan, token - 1);
    if (!round && item->sign != '[')
        return false;
    if (text && round && scan_is_sign(scan, token + 1, '{'))
        return false;
    if (text)
        return scan_say(scan, RULE_WRONG_BRACKET, item->line, "{", sign, NULL);
    if (word->takes != TAKES_NOTHING && is_open(scan, token))
        return scan_say(scan, RULE_OPEN_PAREN, item->line, word->name, word_form(word, form), NULL);
    if (!round && word->takes != TAKES_NOTHING)
        return scan_say(scan, RULE_ONE_BRACKET, item->line, word_form(word, form), "[", NULL);
    if (round && word->takes == TAKES_NOTHING && scan_is(scan, token + 1, LEX_NAME) &&
        scan_is_sign(scan, token + 2, '='))
        return scan_say(scan, RULE_WRONG_BRACKET, item->line, "{", "(", NULL);
    return round && word->takes != TAKES_NOTHING && scan_is(scan, token + 1, LEX_NAME) &&
           (scan_is(scan, token + 2, LEX_NAME) || scan_is_sign(scan, token + 2, ',')) &&
           scan_say(scan, RULE_ONE_BRACKET, item->line, word_form(word, form), "(", NULL);
}

/* customer = [[…]], customer = ([[…]]) */
static bool check_equals(Scan *scan, Source *source, int token, const Word *word) {
    int line = scan_at(scan, token)->line, given = token + 2;
    char form[80];
    if (scan_is_sign(scan, given, '(') && scan_is_text(scan, given + 1))
        return scan_say(scan, RULE_EXTRA_EQUALS, line, word->name, word_form(word, form), NULL);
    if ((!scan_is_text(scan, given) && !scan_is_sign(scan, given, '{')) ||
        scan_ends_item(scan, given + 1))
        return false;
    return is_outside(scan, source, token, word->name)
               ? scan_say(scan, RULE_FIELD_OUTSIDE, line, word->name, last_word(scan)->name, NULL)
               : scan_say(scan, RULE_EXTRA_EQUALS, line, word->name, word_form(word, form), NULL);
}

/* go naar "verhaal": a word between the word and its text. */
static bool check_between(const Scan *scan, int token, const Word *word) {
    char other[80], text[80], meant[180];
    int next = token + 1;
    bool sign = scan_is_sign(scan, next, '-');
    if (word->takes == TAKES_NOTHING || !(sign || scan_is(scan, next, LEX_NAME)) ||
        !scan_is_text(scan, next + 1) ||
        scan_at(scan, next + 1)->line != scan_at(scan, token)->line)
        return false;
    scan_name(scan, next, other);
    lexeme_show(scan->source, next + 1, text);
    snprintf(meant, sizeof meant, "%s %s", word->name, text);
    return scan_say(scan, RULE_WORD_BETWEEN, scan_at(scan, token)->line, word->name, other, meant);
}

static bool check_word(Scan *scan, Source *source, int token, const Word *word) {
    const Lexeme *item = scan_at(scan, token);
    char form[80];
    bool set = scan_is_sign(scan, token - 1, ',') || lexeme_is(source, token - 1, "local") ||
               scan_is_sign(scan, token - 1, '.') || !scan_starts_line(scan, token);
    if (!set && scan_is_sign(scan, token + 1, '=') && check_equals(scan, source, token, word))
        return true;
    if (!set && scan_is_sign(scan, token + 1, ':'))
        return scan_say(scan, RULE_COLON_WORD, item->line, word->name, word_form(word, form), NULL);
    int texts = 0, next = token + 1;
    for (; scan_is_text(scan, next); next++)
        texts++;
    int most = word->takes == TAKES_NOTHING ? 0 : word->takes == TAKES_NAME_AND_TEXT ? 2 : 1;
    if (texts > most && word->takes != TAKES_NOTHING)
        return scan_say(scan,
                        word->takes == TAKES_TEXT && !scan_is_sign(scan, next, '{') &&
                                scan_is(scan, token + 1, LEX_LONG)
                            ? RULE_TWO_LINES
                            : RULE_TWO_TEXTS,
                        scan_at(scan, token + most + 1)->line, word->name, word_form(word, form),
                        NULL);
    if (scan_is_sign(scan, next, '{') && !texts && word->takes != TAKES_NOTHING &&
        scan_is(scan, next + 1, LEX_NAME) &&
        (scan_is(scan, next + 2, LEX_NAME) || scan_is_sign(scan, next + 2, '}')))
        return scan_say(scan, RULE_ONE_BRACKET, item->line, word_form(word, form), "{", NULL);
    if (!scan_starts_line(scan, token))
        return false;
    if (scan_is_sign(scan, next, '{') && !texts && word->takes != TAKES_NOTHING)
        return scan_say(scan, RULE_TEXT_INSIDE, item->line, word->name, word_form(word, form),
                        NULL);
    if (scan_is_sign(scan, next, '{') && texts == 1 && word->takes == TAKES_NAME_AND_TEXT)
        return scan_say(scan,
                        scan_is(scan, token + 1, LEX_LONG) ? RULE_NEEDS_NAME : RULE_NEEDS_TEXT_TOO,
                        item->line, word->name, word_form(word, form), NULL);
    return check_between(scan, token, word) || check_bracket(scan, next, word);
}

/* klant = [[…]], klant: [[…]]: a word by another name, that nothing uses as a variable. */
static bool check_dutch(const Scan *scan, int token, const char *name) {
    const char *meant = typed_word(scan->source->grammar, name);
    bool colon = scan_is_sign(scan, token + 1, ':');
    if (!meant || !(colon || (scan_is_sign(scan, token + 1, '=') && scan_is_text(scan, token + 2))))
        return false;
    for (int i = 0; !colon && i < scan->source->count; i++)
        if (i != token && lexeme_is(scan->source, i, name))
            return false;
    return scan_say(scan, RULE_UNKNOWN_NAME_NEAR, scan_at(scan, token)->line, name, meant, NULL);
}

bool top_find(Scan *scan, Source *source, int token) {
    char name[80];
    if (!scan_is(scan, token, LEX_NAME))
        return false;
    const Word *word = scan_word(scan, token);
    scan_name(scan, token, name);
    if (has_no_table(scan, source, token, name))
        return scan_say(scan, RULE_MISSING_OPEN_BRACE, scan_line_before(scan, token),
                        last_word(scan)->name, NULL, NULL);
    if (word)
        return check_word(scan, source, token, word);
    if (!scan_starts_line(scan, token))
        return false;
    if (check_dutch(scan, token, name))
        return true;
    if (scan_is_sign(scan, token + 1, '=') && is_before_case(scan, name) &&
        !is_used(source, &scan->looks, name))
        return scan_say(scan, RULE_FIELD_BEFORE, scan_at(scan, token)->line, name, "case", NULL);
    return is_outside(scan, source, token, name) &&
           scan_say(scan, RULE_FIELD_OUTSIDE, scan_at(scan, token)->line, name,
                    last_word(scan)->name, NULL);
}

void top_say_loose(const Source *source) {
    int looks = 0;
    for (int i = 0; i < source->count - 1; i++) {
        char name[80], shown[80] = "…";
        bool begins = !i || source->items[i - 1].end_line < source->items[i].line;
        if (source_step(source, i) > 0)
            i = source_skip(source, i);
        if (!begins || source->items[i].kind != LEX_NAME || !lexeme_is_sign(source, i + 1, '='))
            continue;
        lexeme_show(source, i, name);
        if (is_used(source, &looks, name))
            continue;
        if (lexeme_is_literal(source, i + 2) && source->items[i + 3].line > source->items[i].line)
            lexeme_show(source, i + 2, shown);
        source_find(source, RULE_LOOSE_VALUE, source->items[i].line, name, shown, NULL);
    }
}
