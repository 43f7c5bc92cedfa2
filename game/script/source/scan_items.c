#include "script/source/scan_items.h"

#include <stdio.h>
#include <string.h>

#include "script/source/amounts.h"
#include "script/source/lua_forms.h"
#include "script/source/quotes.h"
#include "script/source/typed.h"

#include "base/banned.h"

static bool is(const Scan *scan, int token, const char *text) {
    return lexeme_is(scan->source, token, text);
}

/* The word or the field whose table is open, and at which line it began. */
bool scan_no_brace(const Scan *scan, int token, int line) {
    const Open *open = scan_top(scan);
    char name[80] = "", at[16];
    (void)token;
    if (open->kind == '{' && open->of)
        snprintf(name, sizeof name, "%s", open->of->name);
    else if (open->kind == '{' && scan->depth == 1 && scan->word >= 0)
        scan_name(scan, scan->word, name);
    if (!*name)
        return scan_say(scan, RULE_MISSING_BRACE, line, NULL, NULL, NULL);
    bool word = !open->of;
    snprintf(at, sizeof at, "%d", scan_at(scan, word ? scan->word : open->token)->line);
    return scan_say(scan, RULE_MISSING_BRACE_OF, line, name, at, NULL);
}

/* The } that is missing belongs behind what was last written; where that ended with a comma and the
 * line below is empty, on that line. */
static int closing_line(const Scan *scan, int token) {
    int last = token - 1, line = scan_at(scan, last)->end_line, next = scan_at(scan, token)->line;
    if (!scan_is_sign(scan, last, ',') || next - line < 2)
        return line;
    const Word *word = scan_word(scan, token);
    return next - line == 2 && word && word->takes != TAKES_TEXT ? line : line + 1;
}

static bool is_value(const Scan *scan, int token) {
    return scan_is_text(scan, token) || scan_is(scan, token, LEX_NUMBER) ||
           scan_is(scan, token, LEX_NAME) || scan_is_sign(scan, token, '{') ||
           is(scan, token, "true") || is(scan, token, "false") || is(scan, token, "function");
}

/* A comma between what ended and what begins: at the end of a line, or between two words of it. */
static bool say_comma(const Scan *scan, int token) {
    int line = scan_line_before(scan, token), end = scan_at(scan, token - 1)->end;
    char number[80];
    if (scan_is(scan, token - 1, LEX_NUMBER) && scan->source->bytes[end - 1] == '.') {
        scan_name(scan, token - 1, number); /* 45. patience */
        number[strlen(number) - 1] = '\0';
        return scan_say(scan, RULE_DOT_COMMA, line, number, NULL, NULL);
    }
    if (scan_starts_line(scan, token))
        return scan_say(scan, RULE_MISSING_COMMA, line, NULL, NULL, NULL);
    return scan_say_tokens(scan, RULE_COMMA_BETWEEN, line, token - 1, token);
}

/* A table that the item cannot belong to was not closed before it. */
static bool check_brace(const Scan *scan, int token, const char *name, bool begins, bool key) {
    const Open *open = scan_top(scan);
    if (scan_is(scan, token, LEX_NAME) && scan_starts_line(scan, token) &&
        scan_is_word_start(scan, token) && !(begins && scan_has_field(open, name)))
        return scan_no_brace(scan, token, closing_line(scan, token));
    const Open *outer = scan->depth > 1 ? &scan->open[scan->depth - 2] : NULL;
    if (!key || !outer || outer->kind != '{' || scan_has_field(open, name) ||
        !scan_has_field(outer, name))
        return false;
    bool certain = open->fields || open->is_list || scan_starts_line(scan, token) ||
                   !strcmp(name, "why") || !strcmp(name, "go");
    return certain && scan_no_brace(scan, token, scan_line_before(scan, token));
}

/* is-erkend, is erkend, "erkend", 2x: as the name before an equals sign. */
static bool check_name(const Scan *scan, int token) {
    const Lexeme *item = scan_at(scan, token);
    char one[80], other[80], typed[180], meant[180];
    if (item->kind == LEX_STRING &&
        (scan_is_sign(scan, token + 1, '=') || scan_is_sign(scan, token + 1, ':'))) {
        scan_name(scan, token, one);
        size_t len = strlen(one);
        snprintf(meant, sizeof meant, "%.*s = …", (int)(len < 2 ? 0 : len - 2), one + 1);
        return scan_say(scan, RULE_NAME_QUOTES, item->line, one, meant, NULL);
    }
    if (item->kind == LEX_NUMBER && scan_is_sign(scan, token + 1, '='))
        return scan_say_tokens(scan, RULE_NAME_DIGIT, item->line, token, -1);
    int last = token;
    snprintf(typed, sizeof typed, "%s", "");
    snprintf(meant, sizeof meant, "%s", "");
    for (int n = 0; n < 3 && scan_is(scan, last, LEX_NAME); n++) {
        scan_name(scan, last, other);
        bool dash = n && scan_is_sign(scan, last - 1, '-');
        size_t at = strlen(typed);
        snprintf(typed + at, sizeof typed - at, "%s%.50s", n ? dash ? "-" : " " : "", other);
        at = strlen(meant);
        snprintf(meant + at, sizeof meant - at, "%s%.50s", n ? "_" : "", other);
        if (n && scan_is_sign(scan, last + 1, '=') && !scan_is_sign(scan, last + 2, '='))
            return scan_at(scan, last)->line == item->line &&
                   scan_say(scan, RULE_NAME_PARTS, item->line, typed, meant, NULL);
        last += scan_is_sign(scan, last + 1, '-') ? 2 : 1;
    }
    return false;
}

/* What stands around the equals sign of a field. */
static bool check_equals(const Scan *scan, int token, const char *name) {
    const Open *open = scan_top(scan);
    int line = scan_at(scan, token)->line;
    bool field = scan_has_field(open, name);
    if (scan_is_sign(scan, token + 1, ':') && !scan_is_sign(scan, token + 3, '('))
        return scan_say(scan, RULE_COLON, line, name, NULL, NULL);
    if ((scan_is_sign(scan, token + 1, '=') || scan_is_sign(scan, token + 1, '-')) &&
        scan_is_sign(scan, token + 2, '>'))
        return scan_say(scan, RULE_ARROW, line, name,
                        scan_is_sign(scan, token + 1, '=') ? "=>" : "->", NULL);
    if (scan_is_sign(scan, token + 1, '=') &&
        (scan_is_sign(scan, token + 2, ',') || scan_is_sign(scan, token + 2, '}')))
        return scan_say(scan, RULE_NO_VALUE, line, name, NULL, NULL);
    if (scan_is_sign(scan, token + 1, '=') &&
        (scan_is_sign(scan, token + 2, '[') || scan_is_sign(scan, token + 2, '('))) {
        bool twice = scan_is_sign(scan, token + 3, '[') || scan_is_sign(scan, token + 3, '(');
        bool words = scan_is(scan, token + 3 + twice, LEX_NAME);
        char sign[2] = {scan_at(scan, token + 2)->sign, 0};
        if (words && field)
            return scan_say(scan, RULE_ONE_BRACKET, line, "[[…]]", sign, NULL);
        if (!words && (*sign == '[' || scan_is_sign(scan, token + 4, ',')))
            return scan_say(scan, RULE_LIST_BRACKET, line, name, sign, NULL);
    }
    if (field && scan_starts_line(scan, token) && scan_starts_line(scan, token + 1))
        return scan_say(scan, RULE_MISSING_EQUALS, line, name, NULL, NULL);
    if (field && scan_at(scan, token + 1)->line == line &&
        (scan_is_text(scan, token + 1) || scan_is(scan, token + 1, LEX_NUMBER) ||
         is(scan, token + 1, "true") || is(scan, token + 1, "false") ||
         is(scan, token + 1, "function")))
        return scan_say(scan, RULE_MISSING_EQUALS, line, name, NULL, NULL);
    return false;
}

/* An item begins here. */
static bool check_begin(const Scan *scan, int token, const char *name) {
    const Open *open = scan_top(scan);
    const Lexeme *item = scan_at(scan, token);
    if (item->sign == ',')
        return scan_is_sign(scan, token - 1, '{')
                   ? scan_say(scan, RULE_COMMA_FIRST, item->line, NULL, NULL, NULL)
                   : scan_say(scan, RULE_COMMA_TWICE, item->line, NULL, NULL, NULL);
    if (item->kind == LEX_NAME && check_equals(scan, token, name))
        return true;
    if (check_name(scan, token))
        return true;
    if (item->kind == LEX_NAME && open->of && open->of->type == FIELD_WHEN &&
        scan_is_sign(scan, token + 1, '=') && scan_is_sign(scan, token + 3, '=') &&
        (is(scan, token + 2, "min") || is(scan, token + 2, "max")))
        return scan_say_tokens(scan, RULE_BOUND_OUTSIDE, item->line, token + 2, token);
    if (item->kind == LEX_NAME && open->of && open->of->type == FIELD_WHEN) {
        for (int i = token + 1; i < token + 12 && i < scan->source->count - 1; i++) {
            if (scan_is_sign(scan, i, ',') || scan_is_sign(scan, i, '}'))
                break;
            if (is(scan, i, "and") || is(scan, i, "or") || is(scan, i, "en") || is(scan, i, "of"))
                return scan_say_tokens(scan, RULE_WHEN_AND, item->line, i, -1);
        }
    }
    return false;
}

/* needs = "apology", "repair" }: the list was not opened. */
static bool check_list(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    char name[80];
    if (!scan_is_text(scan, token) || !open->fields ||
        !lexeme_is_literal(scan->source, token - 2) || !scan_is_sign(scan, token - 3, '='))
        return false;
    scan_name(scan, token - 4, name);
    int list = field_find(open->fields, open->field_count, name);
    return list >= 0 && open->fields[list].flags & FIELD_LIST &&
           scan_say(scan, RULE_MISSING_OPEN_BRACE_LIST, scan_at(scan, token - 4)->line, name, NULL,
                    NULL);
}

/* minutes = 4 minuten, takes = 4 uur */
static bool check_unit(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    char name[80], number[80], unit[80];
    int last = token - 1;
    if (!scan_is(scan, token, LEX_NAME) || !scan_is(scan, last, LEX_NUMBER) ||
        !scan_is_sign(scan, last - 1, '=') || scan_starts_line(scan, token))
        return false;
    scan_name(scan, last - 2, name);
    scan_name(scan, last, number);
    scan_name(scan, token, unit);
    int field = field_find(open->fields, open->field_count, name);
    bool duration = field >= 0 && open->fields[field].type == FIELD_DURATION;
    return scan_say(scan, duration ? RULE_DURATION_UNIT : RULE_NUMBER_UNIT,
                    scan_at(scan, token)->line, number, unit, NULL);
}

/* trust = min 6, minutes = ongeveer 5 */
static bool check_word_before(const Scan *scan, int token) {
    char word[80], number[80], meant[90];
    int last = token - 1;
    if (!scan_is(scan, token, LEX_NUMBER) || !scan_is(scan, last, LEX_NAME) ||
        !scan_is_sign(scan, last - 1, '=') || scan_starts_line(scan, token))
        return false;
    if (amounts_bound(scan, token))
        return true;
    scan_name(scan, last, word);
    scan_name(scan, token, number);
    bool minus = typed_same(word, "min") || typed_same(word, "minus");
    snprintf(meant, sizeof meant, "%s%s", minus ? "-" : "", number);
    return scan_say(scan, RULE_NUMBER_BEHIND, scan_at(scan, token)->line, number, word, meant);
}

/* What stands behind a value, where a comma should. */
static bool check_behind(const Scan *scan, int token, bool key) {
    const Lexeme *item = scan_at(scan, token);
    int last = token - 1;
    bool literal = lexeme_is_literal(scan->source, last);
    bool ended = literal || scan_is(scan, last, LEX_NAME) || scan_is_sign(scan, last, ')');
    if (item->sign == '.' && literal)
        return scan_say_tokens(scan, RULE_DOT_COMMA, item->line, last, -1);
    if (item->sign == '%' && scan_is(scan, last, LEX_NUMBER))
        return scan_say(scan, RULE_MONEY_SIGN, item->line, "%", NULL, NULL);
    if (item->kind == LEX_NAME && literal && (is(scan, token, "en") || is(scan, token, "of")) &&
        is_value(scan, token + 1))
        return scan_say_tokens(scan, RULE_WORD_COMMA, item->line, token, last);
    if (key && ended)
        return say_comma(scan, token);
    if (amounts_between(scan, token) || check_unit(scan, token) || check_word_before(scan, token))
        return true;
    if (item->kind == LEX_NAME && scan_is(scan, last, LEX_NAME))
        return scan_say(scan, RULE_BARE_TEXT, item->line, NULL, NULL, NULL);
    if (!is_value(scan, token) || !literal)
        return false;
    if (item->kind == LEX_NAME && !scan_starts_line(scan, token))
        return quotes_say(scan, token, scan_line_before(scan, token));
    return say_comma(scan, token);
}

bool scan_item(const Scan *scan, int token) {
    char name[80] = "";
    int last = token - 1;
    scan_name(scan, token, name);
    bool key = scan_is(scan, token, LEX_NAME) && scan_is_sign(scan, token + 1, '=');
    bool begins = scan_is_sign(scan, last, '{') || scan_is_sign(scan, last, ',') ||
                  scan_is_sign(scan, last, ';');
    if (check_brace(scan, token, name, begins, key))
        return true;
    if (scan_is_sign(scan, token, '-') && scan_is_sign(scan, last, ',') &&
        scan_is(scan, token - 2, LEX_NUMBER) && scan_touches(scan, last))
        return scan_say(scan, RULE_MONEY_SIGN, scan_at(scan, token)->line, ",-", NULL, NULL);
    if (scan_is_sign(scan, token, '+') && scan_is_sign(scan, last, '=') &&
        scan_is(scan, token + 1, LEX_NUMBER))
        return scan_say(scan, RULE_MONEY_SIGN, scan_at(scan, token)->line, "+", NULL, NULL);
    if (begins)
        return check_begin(scan, token, name) || check_list(scan, token);
    return !scan_is_sign(scan, last, '=') && check_behind(scan, token, key);
}
