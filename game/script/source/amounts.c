#include "script/source/amounts.h"

#include <stdio.h>

#include "script/source/literal.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* The field whose value begins at a token, alone or as the first of its list. */
static const Field *field_at(const Scan *scan, int token) {
    const Open *open = scan_top(scan);
    char name[80];
    if (scan_is_sign(scan, token - 1, '{'))
        return open->of;
    if (!scan_is_sign(scan, token - 1, '=') || !open->fields)
        return NULL;
    scan_name(scan, token - 2, name);
    int field = field_find(open->fields, open->field_count, name);
    return field >= 0 ? &open->fields[field] : NULL;
}

static bool say_range(const Scan *scan, const Field *field, int first, int last) {
    char one[80], other[80], meant[180];
    scan_name(scan, first, one);
    scan_name(scan, last, other);
    snprintf(meant, sizeof meant, "{ %s, %s }", one, other);
    int line = scan_at(scan, first)->line;
    if (field->type == FIELD_AMOUNTS)
        return scan_say(scan, RULE_FROM_TO, line, field->name, meant, NULL);
    return scan_say(scan, RULE_FROM_TO_ONE, line, field->name, one, other);
}

static bool is_amount(const Field *field) {
    return field && (field->type == FIELD_AMOUNTS || field->type == FIELD_NUMBER ||
                     field->type == FIELD_WHOLE);
}

bool amounts_range(const Scan *scan, int token) {
    double one, other;
    int end;
    if (!scan_is(scan, token, LEX_NUMBER) || !scan_is_sign(scan, token + 1, '-') ||
        !scan_is(scan, token + 2, LEX_NUMBER) || !scan_ends_item(scan, token + 3))
        return false;
    const Field *field = field_at(scan, token);
    if (!is_amount(field) || !literal_number(scan->source, token, &one, &end) ||
        !literal_number(scan->source, token + 2, &other, &end))
        return false;
    double least = field->type == FIELD_AMOUNTS ? 0 : field->low;
    return one < other && one - other < least && say_range(scan, field, token, token + 2);
}

bool amounts_between(const Scan *scan, int token) {
    char word[80];
    int first = token - 1, last = token + 1;
    if (!scan_is(scan, first, LEX_NUMBER) || !scan_is(scan, last, LEX_NUMBER))
        return false;
    const Field *field = field_at(scan, first);
    scan_name(scan, token, word);
    bool between = scan_is(scan, token, LEX_BAD) || typed_same(word, "tot") ||
                   typed_same(word, "tm") || typed_same(word, "to");
    return between && is_amount(field) && say_range(scan, field, first, last);
}

bool amounts_bound(const Scan *scan, int token) {
    static const char *const bounds[][2] = {
        {"min", "min"}, {"minimaal", "min"}, {"minstens", "min"}, {"vanaf", "min"},
        {"max", "max"}, {"maximaal", "max"}, {"hoogstens", "max"}};
    const Open *open = scan_top(scan);
    char word[80], number[80], name[80], meant[260];
    if (!open->of || open->of->type != FIELD_WHEN)
        return false;
    scan_name(scan, token - 3, name);
    scan_name(scan, token - 1, word);
    scan_name(scan, token, number);
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        if (!typed_same(word, bounds[i][0]))
            continue;
        snprintf(meant, sizeof meant, "%s = { %s = %s }", name, bounds[i][1], number);
        return scan_say(scan, RULE_BOUND_WORD, scan_at(scan, token)->line, word, number, meant);
    }
    return false;
}
