#include "script/source/scan.h"

#include <stdio.h>
#include <string.h>

#include "script/source/lua_forms.h"
#include "script/source/quotes.h"
#include "script/source/scan_items.h"
#include "script/source/signs.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* Where a file that does not parse went wrong: the first place, read from the top, at which what
 * stands there cannot be meant. Knows the words of the format, so it sees that a table was not
 * closed long before Lua does. */

/* Words on the same line as the token before them, where a text should stand. */
static bool is_bare(const Scan *scan, int token) {
    LexKind kind = scan_at(scan, token)->kind;
    return (kind == LEX_NAME || kind == LEX_NUMBER || kind == LEX_BAD || kind == LEX_KEYWORD) &&
           !scan_starts_line(scan, token) && !scan_is_sign(scan, token + 1, '=');
}

/* Words where a text should stand: one of them may be meant as a name. */
static bool say_bare(const Scan *scan, int token) {
    int line = scan_at(scan, token)->line;
    char quote[80], name[80];
    if (scan_is(scan, token, LEX_BAD) && !signs_quote_on(scan->source, line, quote))
        return signs_say(scan, token);
    if (signs_quote_on(scan->source, line, quote))
        return scan_say(scan, RULE_SMART_QUOTES, line, quote, NULL, NULL);
    bool one = scan_is(scan, token, LEX_NAME) &&
               (scan_starts_line(scan, token + 1) || scan_is_sign(scan, token + 1, '{'));
    if (!one)
        return scan_say(scan, RULE_BARE_TEXT, line, NULL, NULL, NULL);
    scan_name(scan, token, name);
    return scan_say(scan, RULE_BARE_NAME, line, name, NULL, NULL);
}

/* Words that are none of the format, on a line between two that are. */
static bool check_loose(const Scan *scan, int token, const char *name) {
    const Lexeme *item = scan_at(scan, token);
    if (item->kind != LEX_NAME || !scan_starts_line(scan, token))
        return false;
    if (scan_is_text(scan, token + 1) || scan_is_sign(scan, token + 1, '{') ||
        scan_is_sign(scan, token + 1, '=') || scan_is_sign(scan, token + 1, '(') ||
        scan_is_sign(scan, token + 1, '.') || scan_is_sign(scan, token + 1, '['))
        return false;
    if (signs_comment(scan, token))
        return scan_say(scan, RULE_COMMENT_SIGN, item->line, name, NULL, NULL);
    if (scan_is_sign(scan, token + 1, ')') && scan_is_word_start(scan, token + 2)) {
        char shown[90]; /* a) reply */
        snprintf(shown, sizeof shown, "%s)", name);
        return scan_say(scan, RULE_STRAY_SIGN, item->line, shown, NULL, NULL);
    }
    const char *word = typed_word(scan->source->grammar, name);
    if (word && is_bare(scan, token + 1))
        return scan_say(scan, RULE_UNKNOWN_NAME_NEAR, item->line, name, word, NULL);
    return scan_say(scan, RULE_BARE_WORDS, item->line, name, NULL, NULL);
}

static bool check_top(Scan *scan, int token) {
    char name[80], form[80];
    const Lexeme *item = scan_at(scan, token);
    if (!token && item->sign == '{')
        return scan_say(scan, RULE_NO_WORD, item->line, NULL, NULL, NULL);
    scan_name(scan, token, name);
    int found = item->kind == LEX_NAME ? grammar_word(scan->source->grammar, name) : -1;
    if (found >= 0 && scan->source->grammar->words[found].takes == TAKES_NOTHING &&
        scan_is(scan, token + 1, LEX_NAME) && scan_is_sign(scan, token + 2, '='))
        return scan_say(scan, RULE_MISSING_OPEN_BRACE_WORD, item->line, name, NULL, NULL);
    if (item->kind == LEX_NAME && scan_is_word_start(scan, token)) {
        scan->word = token;
        bool name_first =
            found >= 0 && scan->source->grammar->words[found].takes == TAKES_NAME_AND_TEXT;
        if (name_first && is_bare(scan, token + 2))
            return say_bare(scan, token + 2);
        return false;
    }
    if (found >= 0 && scan->source->grammar->words[found].takes != TAKES_NOTHING &&
        scan_starts_line(scan, token) && is_bare(scan, token + 1))
        return say_bare(scan, token + 1);
    if (found >= 0 && scan_starts_line(scan, token) && scan_starts_line(scan, token + 1) &&
        scan->source->grammar->words[found].takes != TAKES_NOTHING)
        return scan_say(scan, RULE_NEEDS_TEXT, item->line, name,
                        word_form(&scan->source->grammar->words[found], form), NULL);
    if (found < 0 && check_loose(scan, token, name))
        return true;
    if (item->kind == LEX_NAME && scan_is_sign(scan, token + 1, '=') && scan->word >= 0 &&
        scan_is_text(scan, token - 1)) {
        char word[80];
        scan_name(scan, scan->word, word);
        const Word *spec = &scan->source->grammar->words[grammar_word(scan->source->grammar, word)];
        if (field_find(spec->fields, spec->field_count, name) >= 0)
            return scan_say(scan, RULE_MISSING_OPEN_BRACE, scan_line_before(scan, token), word,
                            NULL, NULL);
    }
    if (lexeme_is(scan->source, token, "local") && scan_is_word_start(scan, token + 1)) {
        scan_name(scan, token + 1, name);
        return scan_say(scan, RULE_LUA_FORM, item->line, "local", name, NULL);
    }
    if (item->sign == ',' && scan_is_sign(scan, token - 1, '}') &&
        scan_is(scan, token + 1, LEX_NAME) && scan_is_sign(scan, token + 2, '='))
        return scan_say(scan, RULE_EXTRA_BRACE, scan_line_before(scan, token), "}", NULL, NULL);
    if (item->sign == ',' && scan->word >= 0 &&
        (scan_is_sign(scan, token - 1, '}') || scan_is_text(scan, token - 1)))
        return scan_say(scan, RULE_STRAY_COMMA, item->line, NULL, NULL, NULL);
    return false;
}

static bool check_bad(Scan *scan, int token) {
    const Lexeme *item = scan_at(scan, token);
    char sign[80];
    int comment = scan_top(scan)->kind == '(' ? 0 : signs_comment(scan, token);
    bool behind = scan->depth && scan_top(scan)->kind == '{' && scan_is_sign(scan, token - 1, ',');
    bool alone = !scan->depth && scan->word >= 0 &&
                 (lexeme_is(scan->source, token, "//") || item->sign == '#');
    if (!scan->depth && scan_starts_line(scan, token) && scan_is_word_start(scan, token + 1) &&
        (item->kind == LEX_NUMBER || item->kind == LEX_SIGN) && item->sign != ',' &&
        item->sign != '}' && item->sign != ')' && scan_at(scan, token + 1)->line == item->line) {
        lexeme_show(scan->source, token, sign);
        return scan_say(scan, RULE_STRAY_SIGN, item->line, sign, NULL, NULL);
    }
    if (comment && (scan_starts_line(scan, token) || behind || alone) && item->sign != '{') {
        int start = item->start, end = scan_at(scan, token + comment - 1)->end;
        const char *bytes = scan->source->bytes + start;
        int len = item->kind == LEX_OPEN_STRING ? 1 : end - start;
        if (!strncmp(bytes, "<!--", 4) || !strncmp(bytes, "<!", 2))
            len = 4;
        snprintf(sign, sizeof sign, "%.*s", len, bytes);
        return scan_say(scan, RULE_COMMENT_SIGN, item->line, sign, NULL, NULL);
    }
    if (item->kind == LEX_OPEN_STRING)
        return quotes_say(scan, token, item->line);
    if (item->kind == LEX_OPEN_COMMENT)
        return scan_say(scan, RULE_OPEN_COMMENT, item->line, NULL, NULL, NULL);
    if (item->kind == LEX_BAD && lexeme_is(scan->source, token, "!") &&
        scan_is_sign(scan, token + 1, '='))
        return scan_say(scan, RULE_NOT_EQUALS, item->line, "!=", NULL, NULL);
    return item->kind == LEX_BAD && signs_say(scan, token);
}

/* A } on a line of its own for a table that was begun within a line, inside one that was begun at
 * the end of a line, and no comma behind it: it is the outer one's, and the inner one has none. */
static bool is_late_brace(const Scan *scan, int token) {
    if (scan->depth < 2 || scan->open[scan->depth - 2].kind != '{' ||
        !scan_starts_line(scan, token) || scan_is_sign(scan, token + 1, ',') ||
        scan_is_sign(scan, token + 1, ';') || scan_is_sign(scan, token + 1, '}'))
        return false;
    int inner = scan_top(scan)->token, outer = scan->open[scan->depth - 2].token;
    return !scan_starts_line(scan, inner + 1) && scan_starts_line(scan, outer + 1);
}

/* A ] too much: the text before it ended at its own ]]. */
static bool say_long(const Scan *scan, int token) {
    for (int i = token - 1; i >= 0 && scan_at(scan, i)->end_line == scan_at(scan, token)->line; i--)
        if (scan_is(scan, i, LEX_LONG))
            return scan_say(scan, RULE_NESTED_LONG, scan_at(scan, i)->line, NULL, NULL, NULL);
    return scan_say(scan, RULE_EXTRA_BRACE, scan_at(scan, token)->line, "]", NULL, NULL);
}

static bool check_sign(Scan *scan, int token, bool *found) {
    const Lexeme *item = scan_at(scan, token);
    char kind = scan_top(scan)->kind, text[2] = {item->sign, 0};
    if (item->sign == '{')
        return scan_open(scan, scan_table(scan, token));
    if (item->sign == '(' || item->sign == '[')
        return scan_open(scan, (Open){.kind = item->sign, .token = token});
    if (item->sign != '}' && item->sign != ')' && item->sign != ']')
        return true;
    if (kind == '{' && item->sign == '}' && is_late_brace(scan, token)) {
        *found =
            scan_say(scan, RULE_MISSING_BRACE, scan_line_before(scan, token), NULL, NULL, NULL);
        return true;
    }
    char wanted = item->sign == '}' ? '{' : item->sign == ')' ? '(' : '[';
    if (kind == wanted)
        scan->depth--;
    else if (!kind)
        *found = item->sign == ']' ? say_long(scan, token)
                                   : scan_say(scan, RULE_EXTRA_BRACE, item->line, text, NULL, NULL);
    else if (kind == 'f')
        *found = lua_forms_no_end(scan, token, scan_line_before(scan, token));
    else if (kind == '{' && item->sign == ']' && scan_is(scan, token - 1, LEX_LONG))
        *found = say_long(scan, token);
    else if (kind == '{')
        *found = scan_say(scan, RULE_WRONG_CLOSE, item->line, "}", text, NULL);
    else
        *found = scan_say(scan, RULE_MISSING_PAREN, scan_line_before(scan, token),
                          kind == '(' ? ")" : "]", NULL, NULL);
    return true;
}

/* A bracket or a function that should have been closed before this token. */
static bool check_unclosed(Scan *scan, int token) {
    char name[80];
    const Open *open = scan_top(scan);
    if (scan_at(scan, token)->kind != LEX_NAME)
        return false;
    if ((open->kind == '(' || open->kind == '[') && scan_starts_line(scan, token) &&
        scan_is_word_start(scan, token))
        return scan_say(scan, RULE_MISSING_PAREN, scan_line_before(scan, token),
                        open->kind == '(' ? ")" : "]", NULL, NULL);
    scan_name(scan, token, name);
    if (open->kind == 'f' && scan->depth > 1 && scan->open[scan->depth - 2].kind == '{' &&
        scan_is_sign(scan, token - 1, ',') && scan_is_sign(scan, token + 1, '=') &&
        scan_has_field(&scan->open[scan->depth - 2], name))
        return lua_forms_no_end(scan, token, scan_line_before(scan, token));
    return false;
}

static bool check_end(Scan *scan, int token) {
    const Open *open = scan_top(scan);
    if (open->kind == '{')
        return scan_no_brace(scan, token, scan_line_before(scan, token));
    if (open->kind == '(')
        return scan_say(scan, RULE_MISSING_PAREN, scan_line_before(scan, token), ")", NULL, NULL);
    return false;
}

bool scan_source(const Source *source) {
    Scan scan = {.source = source, .word = -1};
    int last = source->count - 1;
    for (int i = 0; i < last; i++) {
        const Lexeme *item = scan_at(&scan, i);
        bool found = false;
        if (scan_starts_line(&scan, i) && scan_top(&scan)->kind != 'f' &&
            scan_is_word_start(&scan, i) && !scan.depth)
            scan.condition = false;
        if (scan_top(&scan)->kind == '{' && scan_item(&scan, i))
            return true;
        if (!scan.depth && check_top(&scan, i))
            return true;
        if (scan_in_function(&scan) && lua_forms_token(&scan, i))
            return true;
        if (check_bad(&scan, i) || check_unclosed(&scan, i))
            return true;
        if (scan.condition && item->sign == '=' && scan_top(&scan)->kind != '{')
            return scan_say(&scan, RULE_SINGLE_EQUALS, item->line, NULL, NULL, NULL);
        if (item->kind == LEX_KEYWORD && !scan_keyword(&scan, i))
            return false;
        if (item->kind == LEX_SIGN && !check_sign(&scan, i, &found))
            return false;
        if (found)
            return true;
    }
    return check_end(&scan, last);
}
