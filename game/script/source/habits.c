#include "script/source/habits.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/source/amounts.h"
#include "script/source/flag_forms.h"
#include "script/source/literal.h"
#include "script/source/lua_forms.h"
#include "script/source/quotes.h"
#include "script/source/scan_state.h"
#include "script/source/top.h"

#include "base/banned.h"

static bool is_op(const Scan *scan, int token, const char *op) {
    return lexeme_is(scan->source, token, op);
}

static bool begins_item(const Scan *scan, int token) {
    return scan_is_sign(scan, token - 1, '{') || scan_is_sign(scan, token - 1, ',') ||
           scan_is_sign(scan, token - 1, ';');
}

/* --- texts --- */

/* Texts with a sign between them of which only one is kept: "a" or "b", "a" + "b". */
static bool check_either(const Scan *scan, int token) {
    bool plus = scan_is_sign(scan, token, '+');
    if (!plus && !scan_is_sign(scan, token, '/') && !is_op(scan, token, "or") &&
        !is_op(scan, token, "and"))
        return false;
    if (!scan_is_text(scan, token - 1) || !scan_is_text(scan, token + 1) ||
        scan_top(scan)->kind != '{' ||
        !(scan_is_sign(scan, token - 2, '=') || begins_item(scan, token - 1)))
        return false;
    if (scan_is(scan, token - 1, LEX_LONG) && plus)
        return scan_say(scan, RULE_LUA_FORM, scan_at(scan, token)->line, "+", "[[…]] .. [[…]]",
                        NULL);
    char sign[80], one[80], other[80], list[200];
    scan_name(scan, token, sign);
    lexeme_show(scan->source, token - 1, one);
    lexeme_show(scan->source, token + 1, other);
    bool within = begins_item(scan, token - 1) && !scan_is_sign(scan, token - 2, '{');
    snprintf(list, sizeof list, within ? "%s, %s" : "{ %s, %s }", one, other);
    return scan_say(scan, RULE_EITHER_VALUE, scan_at(scan, token)->line, sign, list, NULL);
}

/* --- numbers --- */

typedef struct Comma {
    int token; /* the number before it */
    bool certain;
} Comma;

/* 7,50: a comma with nothing around it between two numbers. */
static bool is_comma(const Scan *scan, int token) {
    return scan_is(scan, token, LEX_NUMBER) && scan_is_sign(scan, token + 1, ',') &&
           scan_is(scan, token + 2, LEX_NUMBER) && scan_touches(scan, token) &&
           scan_touches(scan, token + 1);
}

static double number_at(const Scan *scan, int token) {
    double value;
    int last;
    return literal_number(scan->source, token, &value, &last) ? value : (double)NAN;
}

/* A list of numbers: with some commas that have a space behind them and some that have none, the
 * latter are decimal ones; certainly so where the numbers do not go up, as amounts do. */
static Comma find_comma(const Scan *scan, int brace, bool is_pair) {
    Comma comma = {-1, false};
    bool loose = false, up = true;
    int count = 0;
    for (int i = brace + 1; scan_is(scan, i, LEX_NUMBER); i += 2) {
        up = up && (!count || number_at(scan, i) > number_at(scan, i - 2));
        count++;
        if (is_comma(scan, i) && comma.token < 0)
            comma.token = i;
        else if (scan_is_sign(scan, i + 1, ',') && !is_comma(scan, i) &&
                 scan_is(scan, i + 2, LEX_NUMBER))
            loose = true;
        if (!scan_is_sign(scan, i + 1, ','))
            break;
    }
    if (!loose)
        comma.token = -1;
    comma.certain = !up || (is_pair && count != 2);
    return comma;
}

static bool say_comma(const Scan *scan, ScriptRule rule, int token) {
    char one[80], other[80], whole[180], meant[180];
    const char *minus = scan_is_sign(scan, token - 1, '-') ? "-" : "";
    scan_name(scan, token, one);
    scan_name(scan, token + 2, other);
    snprintf(whole, sizeof whole, "%s%s,%s", minus, one, other);
    snprintf(meant, sizeof meant, "%s%s.%s", minus, one, other);
    scan_say(scan, rule, scan_at(scan, token)->line, whole, meant, NULL);
    return rule == RULE_DECIMAL_COMMA;
}

/* Where `token` is the { of a list, or a number behind a = */
static bool check_comma(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    if (open->kind != '{')
        return false;
    if (scan_is_sign(scan, token, '{')) {
        Open inner = scan_table(scan, token);
        if (!inner.of || inner.of->type != FIELD_AMOUNTS)
            return false;
        if (scan_is(scan, token + 1, LEX_NUMBER) && scan_is_sign(scan, token + 2, '-') &&
            scan_is(scan, token + 3, LEX_NUMBER))
            return scan_say_tokens(scan, RULE_COMMA_BETWEEN, scan_at(scan, token)->line, token + 1,
                                   token + 3);
        Comma comma = find_comma(scan, token, !inner.of->fields);
        return comma.token >= 0 &&
               say_comma(scan, comma.certain ? RULE_DECIMAL_COMMA : RULE_DECIMAL_MAYBE,
                         comma.token);
    }
    bool value = scan_is_sign(scan, token - 1, '=') ||
                 (scan_is_sign(scan, token - 1, '-') && scan_is_sign(scan, token - 2, '='));
    return value && is_comma(scan, token) && scan_ends_item(scan, token + 3) &&
           say_comma(scan, RULE_DECIMAL_COMMA, token);
}

/* --- fields --- */

/* { min = … } or { max = … } for a comparison of whole numbers. */
static void show_range(const char *name, const char *op, const char *number, char out[160]) {
    char *end;
    double value = strtod(number, &end);
    bool more = *op == '>';
    if (strlen(op) == 1)
        value += more ? 1 : -1;
    snprintf(out, 160, "%s = { %s = %.10g }", name, more ? "min" : "max", value);
}

/* trust > 25, also as => or = >; gives how many tokens the sign has, 0 for none. */
static int comparison_at(const Scan *scan, int token, char op[4]) {
    static const char *const forms[][3] = {{">=", "", ">="}, {"<=", "", "<="},  {">", "=", ">="},
                                           {"<", "=", "<="}, {"=", ">=", ">="}, {"=", "<=", "<="},
                                           {">", "", ">"},   {"<", "", "<"}};
    if (scan_is_sign(scan, token, '=') && scan_touches(scan, token) &&
        (is_op(scan, token + 1, ">") || is_op(scan, token + 1, "<"))) {
        snprintf(op, 4, "%c=", scan_at(scan, token + 1)->sign);
        return 2;
    }
    if (scan_is_sign(scan, token, '=') &&
        (is_op(scan, token + 1, ">") || is_op(scan, token + 1, "<"))) {
        snprintf(op, 4, "%c", scan_at(scan, token + 1)->sign);
        return 2;
    }
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        int more = *forms[i][1] != '\0';
        if (is_op(scan, token, forms[i][0]) && (!more || is_op(scan, token + 1, forms[i][1]))) {
            snprintf(op, 4, "%s", forms[i][2]);
            return 1 + more;
        }
    }
    return 0;
}

/* `name > 25` at `token`, where a condition stands: as its only item, or as the whole of it. */
static bool check_comparison(const Scan *scan, int token, bool whole) {
    char op[4], name[80], number[80], shown[200], range[160], all[200];
    int signs = comparison_at(scan, token + 1, op), value = token + 1 + signs;
    if (!signs || !scan_is(scan, token, LEX_NAME) || !scan_is(scan, value, LEX_NUMBER))
        return false;
    const Source *source = scan->source;
    scan_name(scan, token, name);
    scan_name(scan, value, number);
    show_range(name, op, number, range);
    snprintf(all, sizeof all, whole ? "{ %s }" : "%s", range);
    int from = scan_at(scan, token)->start, to = scan_at(scan, value)->end;
    snprintf(shown, sizeof shown, "%.*s", to - from, source->bytes + from);
    return scan_say(scan, RULE_WHEN_COMPARES, scan_at(scan, token)->line, shown, all, NULL);
}

/* A flag that stands alone where `flag = value` belongs. */
static bool check_bare_flag(const Scan *scan, int token) {
    char name[80], meant[120];
    bool not = is_op(scan, token, "not");
    int at = token + not ;
    if (!scan_ends_item(scan, at + 1) ||
        !(scan_is(scan, at, LEX_NAME) || scan_is(scan, at, LEX_STRING)))
        return false;
    scan_name(scan, at, name);
    size_t len = strlen(name);
    bool quoted = scan_is(scan, at, LEX_STRING) && len > 2;
    if (quoted)
        name[len - 1] = '\0';
    snprintf(meant, sizeof meant, "%s = %s", name + quoted, not ? "false" : "true");
    return scan_say(scan, RULE_BARE_FLAG, scan_at(scan, token)->line, name + quoted, meant, NULL);
}

static bool check_flags(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    if (!open->of || (open->of->type != FIELD_WHEN && open->of->type != FIELD_FLAGS))
        return false;
    if (open->of->type == FIELD_WHEN && check_comparison(scan, token, false))
        return true;
    return check_bare_flag(scan, token);
}

/* A word with its text and table inside a table: the next thing tells whether it was meant there,
 * or the table before it is not closed. */
static bool check_nested(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    const Word *word = scan_word(scan, token);
    char name[80], outer[80];
    int next = token + 1;
    if (!word || open->of || scan->word < 0)
        return false;
    scan_name(scan, token, name);
    scan_name(scan, scan->word, outer);
    while (scan_is_text(scan, next))
        next++;
    if (scan_is_sign(scan, next, '{'))
        next = source_skip(scan->source, next) + 1;
    int line = scan_at(scan, token)->line;
    bool whole = word->needs_table || word->takes != TAKES_NOTHING;
    bool table = scan_is_sign(scan, next - 1, '}');
    if (scan_has_field(open, name)) {
        char at[16];
        snprintf(at, sizeof at, "%d", scan_at(scan, scan->word)->line);
        return scan_starts_line(scan, token) && table && scan_is_text(scan, token + 1) &&
               !scan_ends_item(scan, next) &&
               scan_say(scan, RULE_MISSING_BRACE_OF, scan_line_before(scan, token), outer, at,
                        NULL);
    }
    return whole && scan_ends_item(scan, next) &&
           scan_say(scan, RULE_NESTED_WORD, line, name, outer, NULL);
}

/* needs = "apology", "repair" without its { */
static bool check_open_list(const Scan *scan, int token, const Field *field) {
    return field->flags & FIELD_LIST && scan_is(scan, token + 2, LEX_STRING) &&
           scan_is_sign(scan, token + 3, ',') && scan_is(scan, token + 4, LEX_STRING) &&
           scan_ends_item(scan, token + 5) &&
           scan_say_tokens(scan, RULE_MISSING_OPEN_BRACE_LIST, scan_at(scan, token)->line, token,
                           -1);
}

/* act == "probe" */
static bool check_equals(const Scan *scan, int token) {
    char name[80], value[80] = "…", meant[180];
    bool apart = scan_is_sign(scan, token + 1, '=') && scan_is_sign(scan, token + 2, '=');
    int given = token + 2 + apart;
    if ((!apart && !is_op(scan, token + 1, "==")) || is_op(scan, given, "="))
        return false;
    scan_name(scan, token, name);
    if (!scan_is_sign(scan, given, '{'))
        lexeme_show(scan->source, given, value);
    snprintf(meant, sizeof meant, "%s = %s", name, value);
    return scan_say(scan, RULE_DOUBLE_EQUALS, scan_at(scan, token)->line, name, meant, NULL);
}

/* short = ..., which is nothing to Lua, and no mistake. */
static bool check_dots(const Scan *scan, int token) {
    char name[80] = "";
    int at = scan_is_sign(scan, token + 1, '=') ? token + 2 : token;
    if (!is_op(scan, at, "...") || scan_in_function(scan))
        return false;
    if (at > token)
        scan_name(scan, token, name);
    return scan_say(scan, at > token ? RULE_DOTS_VALUE : RULE_DOTS, scan_at(scan, at)->line, name,
                    NULL, NULL);
}

/* set = { dagen = dagen + 1 } */
static bool check_sum(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    char name[80], amount[80], meant[200];
    bool minus = scan_is_sign(scan, token + 3, '-');
    if (!open->of || open->of->type != FIELD_FLAGS || !scan_is_sign(scan, token + 1, '=') ||
        !(minus || scan_is_sign(scan, token + 3, '+')) || !scan_is(scan, token + 4, LEX_NUMBER))
        return false;
    scan_name(scan, token, name);
    scan_name(scan, token + 4, amount);
    snprintf(meant, sizeof meant, "add = { %s = %s%s }", name, minus ? "-" : "", amount);
    return is_op(scan, token + 2, name) &&
           scan_say(scan, RULE_SET_ADDS, scan_at(scan, token)->line, name, meant, NULL);
}

/* An item of a table whose fields are known begins here. */
static bool check_item(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    if (check_dots(scan, token) || check_sum(scan, token) || flag_forms_adds(scan, token))
        return true;
    if (open->fields && scan_is_sign(scan, token, '{') && scan_is_sign(scan, token - 1, '{'))
        return scan_say(scan, RULE_BRACE_TWICE, scan_at(scan, token)->line, NULL, NULL, NULL);
    if (check_flags(scan, token))
        return true;
    if (!scan_is(scan, token, LEX_NAME))
        return false;
    char name[80];
    scan_name(scan, token, name);
    int found = field_find(open->fields, open->field_count, name);
    bool called = scan_is_text(scan, token + 1) || scan_is_sign(scan, token + 1, '{');
    if (called && (open->fields || scan_word(scan, token)) && check_nested(scan, token))
        return true;
    if (called && found >= 0)
        return scan_say(scan, RULE_MISSING_EQUALS, scan_at(scan, token)->line, name, NULL, NULL);
    if ((found >= 0 || open->of) && check_equals(scan, token))
        return true;
    if (found < 0)
        return false;
    const Field *field = &open->fields[found];
    if (scan_ends_item(scan, token + 1) && !open->of) {
        char meant[120];
        snprintf(meant, sizeof meant, "%s = %s", name, field->type == FIELD_BOOLEAN ? "true" : "…");
        return scan_say(scan, RULE_BARE_FLAG, scan_at(scan, token)->line, name, meant, NULL);
    }
    if (scan_is_sign(scan, token + 1, '-') && !scan_touches(scan, token) &&
        scan_is_text(scan, token + 2))
        return scan_say(scan, RULE_MISSING_EQUALS, scan_at(scan, token)->line, name, NULL, NULL);
    if (!scan_is_sign(scan, token + 1, '='))
        return false;
    if (field->type == FIELD_WHEN && check_comparison(scan, token + 2, true))
        return true;
    if (field->type == FIELD_WHEN || field->type == FIELD_FUNCTION)
        return lua_forms_function(scan, token + 2, field);
    return check_open_list(scan, token, field);
}

static bool follow(Scan *scan, int token) {
    static const char pairs[] = "{}()[]";
    const Lexeme *item = scan_at(scan, token);
    if (item->kind == LEX_KEYWORD)
        return scan_keyword(scan, token);
    const char *pair = item->kind == LEX_SIGN && item->sign ? strchr(pairs, item->sign) : NULL;
    if (!pair)
        return true;
    if ((pair - pairs) % 2 == 0)
        return scan_open(scan, item->sign == '{' ? scan_table(scan, token)
                                                 : (Open){.kind = item->sign, .token = token});
    if (scan_top(scan)->kind != pair[-1])
        return false; /* the parser will say so */
    scan->depth--;
    return true;
}

bool habits_find(Source *source) {
    Scan scan = {.source = source, .word = -1};
    for (int i = 0; i < source->count - 1; i++) {
        const Lexeme *item = scan_at(&scan, i);
        char kind = scan_top(&scan)->kind;
        if (!scan.depth && item->kind == LEX_NAME && top_find(&scan, source, i))
            return true;
        if (!scan.depth && scan_is_word_start(&scan, i))
            scan.word = i;
        if (!scan.depth && item->sign == '.' && scan_starts_line(&scan, i + 1) &&
            (scan_is_text(&scan, i - 1) || scan_is_sign(&scan, i - 1, '}')))
            return scan_say(&scan, RULE_STRAY_SIGN, item->line, ".", NULL, NULL);
        if (!scan.depth && item->kind == LEX_KEYWORD && scan.word >= 0 &&
            (is_op(&scan, i, "do") || is_op(&scan, i, "then") || is_op(&scan, i, "end")) &&
            !scan_starts_line(&scan, i) && scan_starts_line(&scan, scan.word) &&
            scan_at(&scan, scan.word)->line == item->line &&
            (scan_is_text(&scan, i - 1) || scan_is_sign(&scan, i - 1, '}'))) {
            char name[80];
            scan_name(&scan, i, name);
            return scan_say(&scan, RULE_STRAY_WORD, item->line, name, NULL, NULL);
        }
        if (item->kind == LEX_STRING && quotes_find(&scan, i))
            return true;
        if (kind == '{' && begins_item(&scan, i) && check_item(&scan, i))
            return true;
        if (kind == '{' && (item->kind == LEX_KEYWORD || item->sign == '+' || item->sign == '/') &&
            check_either(&scan, i))
            return true;
        if (kind == '{' && amounts_range(&scan, i))
            return true;
        if (kind == '{' && (item->kind == LEX_NUMBER || item->sign == '{') && check_comma(&scan, i))
            return true;
        if (!follow(&scan, i))
            return false;
    }
    return false;
}
