#include "script/source/lua_forms.h"

#include <stdio.h>
#include <string.h>

#include "script/source/typed.h"

#include "base/banned.h"

static const char whole_function[] = "function(s) … end";

static bool is(const Scan *scan, int token, const char *text) {
    return lexeme_is(scan->source, token, text);
}

static bool say_form(const Scan *scan, int token, const char *typed, const char *meant) {
    return scan_say(scan, RULE_LUA_FORM, scan_at(scan, token)->line, typed, meant, NULL);
}

/* The keyword or value that a name stands for, where a name cannot stand or none is likely. */
static const char *meant_by(const Scan *scan, int token) {
    char name[80];
    if (!scan_is(scan, token, LEX_NAME) || scan_is_sign(scan, token - 1, '.') ||
        scan_is_sign(scan, token - 1, ':') || is(scan, token - 1, "local") ||
        is(scan, token - 1, "function"))
        return NULL;
    scan_name(scan, token, name);
    const char *keyword = typed_keyword(name);
    bool next = scan_is(scan, token + 1, LEX_NAME) || scan_is(scan, token + 1, LEX_NUMBER) ||
                scan_is(scan, token + 1, LEX_STRING) || is(scan, token + 1, "not") ||
                is(scan, token + 1, "true") || is(scan, token + 1, "false") ||
                is(scan, token + 1, "if") || scan_is_sign(scan, token + 1, '(');
    if (keyword && next)
        return keyword;
    const char *value = typed_value(name);
    bool sure =
        value &&
        (typed_same(name, "null") || typed_same(name, "none") || typed_same(name, "undefined") ||
         typed_same(name, "true") || typed_same(name, "false") || typed_same(name, "waar") ||
         typed_same(name, "onwaar") || typed_same(name, "ja") || typed_same(name, "nee"));
    bool used = scan_is_sign(scan, token + 1, '=') || scan_is_sign(scan, token + 1, '.') ||
                scan_is_sign(scan, token + 1, '(') || scan_is_sign(scan, token + 1, ',');
    return sure && !used ? value : NULL;
}

static bool check_meant(const Scan *scan, int token) {
    const char *meant = meant_by(scan, token);
    char name[80];
    if (!meant)
        return false;
    scan_name(scan, token, name);
    return say_form(scan, token, name, meant);
}

/* (s) => …, s => …, lambda s: …, functie(s) … */
static bool check_arrow(const Scan *scan, int token) {
    char name[80];
    int arrow = scan_is_sign(scan, token, '(') && scan_is(scan, token + 1, LEX_NAME) &&
                        scan_is_sign(scan, token + 2, ')')
                    ? token + 3
                : scan_is(scan, token, LEX_NAME) ? token + 1
                                                 : -1;
    if (arrow > 0 && (scan_is_sign(scan, arrow, '=') || scan_is_sign(scan, arrow, '-')) &&
        scan_is_sign(scan, arrow + 1, '>') && !scan_is(scan, arrow + 2, LEX_NUMBER))
        return say_form(scan, token, "=>", whole_function);
    if (!scan_is(scan, token, LEX_NAME))
        return false;
    scan_name(scan, token, name);
    if (typed_same(name, "lambda") && scan_is(scan, token + 1, LEX_NAME))
        return say_form(scan, token, name, whole_function);
    const char *keyword = typed_keyword(name);
    return keyword && !strcmp(keyword, "function") && scan_is_sign(scan, token + 1, '(') &&
           scan_is_sign(scan, token + 3, ')') && !scan_is_sign(scan, token + 4, ',') &&
           !scan_is_sign(scan, token + 4, '}') && say_form(scan, token, name, keyword);
}

/* A single & or |, which Lua takes for numbers alone. */
static bool check_bits(const Scan *scan, int token) {
    char sign = scan_at(scan, token)->sign;
    if (sign != '&' && sign != '|')
        return false;
    bool twice = scan_is_sign(scan, token + 1, sign);
    const char *typed = sign == '&' ? "&&" : "||";
    return say_form(scan, token, typed + !twice, sign == '&' ? "and" : "or");
}

/* s.dagen > 3,5 */
static bool check_decimal(const Scan *scan, int token) {
    char one[80], other[80], typed[170], meant[170];
    bool compared = is(scan, token - 1, ">") || is(scan, token - 1, "<") ||
                    is(scan, token - 1, ">=") || is(scan, token - 1, "<=") ||
                    is(scan, token - 1, "==");
    if (!compared || !scan_is(scan, token, LEX_NUMBER) || !scan_is_sign(scan, token + 1, ',') ||
        !scan_is(scan, token + 2, LEX_NUMBER) || !scan_touches(scan, token + 1))
        return false;
    scan_name(scan, token, one);
    scan_name(scan, token + 2, other);
    snprintf(typed, sizeof typed, "%s,%s", one, other);
    snprintf(meant, sizeof meant, "%s.%s", one, other);
    return scan_say(scan, RULE_DECIMAL_COMMA, scan_at(scan, token)->line, typed, meant, NULL);
}

/* `s.dagen` where a return should stand before it. */
static bool say_no_return(const Scan *scan, int token) {
    const Source *source = scan->source;
    int last = token;
    if (scan_is_sign(scan, token + 1, '.') && scan_is(scan, token + 2, LEX_NAME))
        last = token + 2;
    char shown[160];
    int from = scan_at(scan, token)->start, len = scan_at(scan, last)->end - from;
    snprintf(shown, sizeof shown, "%.*s", len < 120 ? len : 120, source->bytes + from);
    return scan_say(scan, RULE_NO_RETURN, scan_at(scan, token)->line, shown, NULL, NULL);
}

bool lua_forms_function(const Scan *scan, int token, const Field *field) {
    const Source *source = scan->source;
    if (!is(scan, token, "function"))
        return check_arrow(scan, token);
    if (scan_is(scan, token + 1, LEX_NAME) && !scan_is_sign(scan, token + 2, '('))
        return say_form(scan, token + 1, "function", whole_function);
    int close = source_skip(source, token + 1), last = source_skip(source, token);
    if (!scan_is_sign(scan, token + 1, '(') || !scan_is_sign(scan, close, ')'))
        return false;
    if (scan_is_sign(scan, close + 1, '{'))
        return say_form(scan, close + 1, "{ … }", whole_function);
    if (!is(scan, last, "end"))
        return false;
    bool has_s = false, uses_s = false, returns = false;
    for (int i = token + 2; i < close; i++)
        has_s = has_s || is(scan, i, "s") || is(scan, i, "...");
    for (int i = close + 1; i < last; i++) {
        uses_s = uses_s || (is(scan, i, "s") && scan_is_sign(scan, i + 1, '.') &&
                            !scan_is_sign(scan, i - 1, '.'));
        returns = returns || is(scan, i, "return");
        if (check_meant(scan, i) || check_bits(scan, i) || check_decimal(scan, i))
            return true;
    }
    if (uses_s && !has_s)
        return scan_say(scan, RULE_NO_ARGUMENT, scan_at(scan, token)->line, NULL, NULL, NULL);
    return field->type == FIELD_WHEN && !returns && close + 1 < last &&
           say_no_return(scan, close + 1);
}

/* What stands before a sign, as `s.dagen`; false where it is no name. */
static bool name_before(const Scan *scan, int token, char out[120]) {
    int from = token - 1;
    if (!scan_is(scan, from, LEX_NAME))
        return false;
    while (from > 1 && scan_is_sign(scan, from - 1, '.') && scan_is(scan, from - 2, LEX_NAME))
        from -= 2;
    int start = scan_at(scan, from)->start, len = scan_at(scan, token - 1)->end - start;
    snprintf(out, 120, "%.*s", len < 100 ? len : 100, scan->source->bytes + start);
    return true;
}

/* s.dagen += 1, s.dagen++ */
static bool check_change(const Scan *scan, int token) {
    char name[120], amount[80] = "1", typed[4], meant[400];
    const Lexeme *item = scan_at(scan, token);
    bool twice = item->sign == '+' && scan_is_sign(scan, token + 1, '+');
    if (!item->sign || !strchr("+-*/", item->sign) || !scan_touches(scan, token) ||
        !(twice || scan_is_sign(scan, token + 1, '=')) || !name_before(scan, token, name))
        return false;
    if (!twice)
        lexeme_show(scan->source, token + 2, amount);
    snprintf(typed, sizeof typed, "%c%c", item->sign, twice ? '+' : '=');
    snprintf(meant, sizeof meant, "%s = %s %c %s", name, name, item->sign, amount);
    return say_form(scan, token, typed, meant);
}

/* Signs of other languages that Lua writes with others. */
static bool check_sign(const Scan *scan, int token) {
    static const struct {
        const char *first, *second, *typed, *meant;
    } forms[] = {{"&", "&", "&&", "and"},     {"|", "|", "||", "or"}, {"==", "=", "===", "=="},
                 {"=", ">", "=>", ">="},      {"=", "<", "=<", "<="}, {"≥", "", "≥", ">="},
                 {"≤", "", "≤", "<="},        {"×", "", "×", "*"},    {"÷", "", "÷", "/"},
                 {"?", "", "?", "and … or …"}};
    if (scan_is_sign(scan, token, ',') && is(scan, token + 1, "end"))
        return say_form(scan, token, ", end", "end");
    if (is(scan, token, "!") && !scan_is_sign(scan, token + 1, '='))
        return say_form(scan, token, "!", "not");
    if ((is(scan, token, "<") && is(scan, token + 1, ">") && scan_touches(scan, token)) ||
        is(scan, token, "≠"))
        return scan_say(scan, RULE_NOT_EQUALS, scan_at(scan, token)->line,
                        is(scan, token, "<") ? "<>" : "≠", NULL, NULL);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (is(scan, token, forms[i].first) &&
            (!*forms[i].second ||
             (is(scan, token + 1, forms[i].second) && scan_touches(scan, token))))
            return say_form(scan, token, forms[i].typed, forms[i].meant);
    return false;
}

/* Whether the condition that began before the token is that of an `if`. */
static int if_before(const Scan *scan, int token) {
    for (int i = token - 1; i >= 0 && i > token - 60; i--) {
        if (is(scan, i, "if") || is(scan, i, "elseif"))
            return i;
        if (is(scan, i, "then") || is(scan, i, "return") || is(scan, i, "function") ||
            is(scan, i, "while"))
            return -1;
    }
    return -1;
}

/* if x return …, if (x) { … }, if x: … */
static bool check_then(const Scan *scan, int token) {
    bool stops = is(scan, token, "return") || is(scan, token, "local") || is(scan, token, "end") ||
                 is(scan, token, "else") || scan_is_sign(scan, token, '{') ||
                 (scan_is_sign(scan, token, ':') && !scan_touches(scan, token)) ||
                 (scan_is_sign(scan, token, ':') && !scan_is_sign(scan, token + 2, '('));
    int from = stops ? if_before(scan, token) : -1;
    return from >= 0 && say_form(scan, from, "if …", "if … then … end");
}

bool lua_forms_token(const Scan *scan, int token) {
    return check_change(scan, token) || check_sign(scan, token) || check_then(scan, token) ||
           check_meant(scan, token);
}

bool lua_forms_no_end(const Scan *scan, int token, int line) {
    const char *bytes = scan->source->bytes;
    char name[120], meant[300];
    int from = token;
    for (int i = scan->depth - 1; i >= 0 && scan->open[i].kind == 'f'; i--)
        from = scan->open[i].token;
    for (int i = from; i < token; i++) {
        const Lexeme *item = scan_at(scan, i);
        if (is(scan, i, "else") && is(scan, i + 1, "if") &&
            item->line == scan_at(scan, i + 1)->line)
            return say_form(scan, i, "else if", "elseif");
        if (item->kind == LEX_NAME && !strncmp(bytes + item->end, "--", 2) &&
            name_before(scan, i + 1, name)) {
            snprintf(meant, sizeof meant, "%s = %s - 1", name, name);
            return say_form(scan, i, "--", meant);
        }
    }
    return scan_say(scan, RULE_MISSING_END, line, NULL, NULL, NULL);
}
