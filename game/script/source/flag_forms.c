#include "script/source/flag_forms.h"

#include <stdio.h>

#include "base/banned.h"

/* Whether the case names it in `flags`. */
static bool is_flag(const Source *source, int token) {
    char name[80];
    lexeme_show(source, token, name);
    for (int i = 0; i + 2 < source->count; i++) {
        if (!lexeme_is(source, i, "flags") || !lexeme_is_sign(source, i + 1, '=') ||
            !lexeme_is_sign(source, i + 2, '{'))
            continue;
        for (int k = i + 3, end = source_skip(source, i + 2); k < end; k++)
            if (lexeme_is(source, k, name) && lexeme_is_sign(source, k + 1, '='))
                return true;
        return false;
    }
    return false;
}

/* `gehoord`, `gehoord + 1` as a whole value: how much is added, or NULL. */
static const char *amount_at(const Scan *scan, int token, char out[90]) {
    char number[80];
    if (!scan_is(scan, token, LEX_NAME))
        return NULL;
    if (scan_ends_item(scan, token + 1))
        return "1";
    bool minus = scan_is_sign(scan, token + 1, '-');
    if (!(minus || scan_is_sign(scan, token + 1, '+')) || !scan_is(scan, token + 2, LEX_NUMBER) ||
        !scan_ends_item(scan, token + 3))
        return NULL;
    scan_name(scan, token + 2, number);
    snprintf(out, 90, "%s%s", minus ? "-" : "", number);
    return out;
}

static const Field *additions(const Open *open) {
    for (int i = 0; i < open->field_count; i++)
        if (open->fields[i].type == FIELD_ADDITIONS)
            return &open->fields[i];
    return NULL;
}

bool flag_forms_adds(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    const Field *adds = open->of ? open->of : additions(open);
    bool equals = scan_is_sign(scan, token + 1, '=');
    char name[80], key[80], number[90], meant[260];
    if (!adds || adds->type != FIELD_ADDITIONS || !scan_is(scan, token, LEX_NAME))
        return false;
    int value = equals ? token + 2 : token;
    const char *amount = amount_at(scan, value, number);
    if (!amount || scan_in_function(scan) || !is_flag(scan->source, value))
        return false;
    scan_name(scan, token, key);
    scan_name(scan, value, name);
    bool itself = equals && lexeme_is(scan->source, token, name);
    bool field = equals && !open->of && lexeme_is(scan->source, token, adds->name);
    if (!(itself ? amount == number : field || (open->of && !equals)))
        return false;
    snprintf(meant, sizeof meant, "%s = { %s = %s }", adds->name, name, amount);
    return scan_say(scan, RULE_FLAG_ADDS, scan_at(scan, token)->line, name, meant, NULL);
}
