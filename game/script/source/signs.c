#include "script/source/signs.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/source/amounts.h"
#include "script/source/typed.h"

#include "base/banned.h"

static int32_t sign_at(const Scan *scan, int token) {
    int32_t c = 0;
    const Lexeme *item = scan_at(scan, token);
    if (item->end > item->start)
        utf8_decode(scan->source->bytes + item->start, &c);
    return c;
}

static bool is_quote(int32_t c) {
    return utf8_plain_quote(c) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A ||
           c == 0x2032 || c == 0x2033 || c == '`' || c == 0xB4 || c == 0xFF02 || c == 0xFF07 ||
           c == 0x301D || c == 0x301E;
}

static bool is_dash(int32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static bool is_currency(int32_t c) {
    return (c >= 0x20A0 && c <= 0x20CF) || c == '$' || c == 0xA3;
}

/* In a text: the quote that has no other half there. */
static bool odd_quote(const Source *source, const Lexeme *item, char out[80]) {
    const char *s = source->bytes + item->start, *end = source->bytes + item->end;
    int open = 0;
    char last[5] = "";
    for (int n; s < end; s += n) {
        int32_t c = (unsigned char)*s;
        n = c < 0x80 ? 1 : utf8_decode(s, &c);
        if (utf8_plain_quote(c) != '"')
            continue;
        open += c == 0x201D ? -1 : 1;
        snprintf(last, sizeof last, "%.*s", n, s);
    }
    snprintf(out, 80, "%s", last);
    return open != 0;
}

bool signs_quote_on(const Source *source, int line, char out[80]) {
    if (line > source->line_count)
        return false;
    for (int i = source->first_on_line[line]; i < source->count && source->items[i].line == line;
         i++) {
        const Lexeme *item = &source->items[i];
        if ((item->kind == LEX_STRING || item->kind == LEX_OPEN_STRING) &&
            odd_quote(source, item, out))
            return true;
        int32_t c = 0;
        if (item->kind == LEX_BAD)
            utf8_decode(source->bytes + item->start, &c);
        if (is_quote(c)) {
            lexeme_show(source, i, out);
            return true;
        }
    }
    return false;
}

static bool is_part(const Scan *scan, int token) {
    return scan_is(scan, token, LEX_NAME) || scan_is(scan, token, LEX_BAD);
}

/* A letter with an accent in a name, or in a number as a word; false where it stands alone. */
static bool say_accent(const Scan *scan, int token, const char *shown) {
    char whole[200];
    int from = token, to = token, line = scan_at(scan, token)->line;
    while (from > 0 && scan_touches(scan, from - 1) && is_part(scan, from - 1))
        from--;
    while (scan_touches(scan, to) && is_part(scan, to + 1))
        to++;
    int len = scan_at(scan, to)->end - scan_at(scan, from)->start;
    snprintf(whole, sizeof whole, "%.*s", len < 150 ? len : 150,
             scan->source->bytes + scan_at(scan, from)->start);
    const char *number = typed_number(whole);
    if (number && scan_is_sign(scan, from - 1, '='))
        return scan_say(scan, RULE_NUMBER_WORD, line, whole, number, NULL);
    return from < to && scan_say(scan, RULE_NAME_ACCENT, line, whole, shown, NULL);
}

/* 4½ */
static bool say_fraction(const Scan *scan, int token, int32_t c) {
    const char *part = c == 0xBC ? "25" : c == 0xBD ? "5" : c == 0xBE ? "75" : NULL;
    char number[80] = "0", typed[90], meant[90];
    bool behind = scan_is(scan, token - 1, LEX_NUMBER) && scan_touches(scan, token - 1);
    if (!part || !(behind || scan_is_sign(scan, token - 1, '=')))
        return false;
    if (behind)
        scan_name(scan, token - 1, number);
    snprintf(typed, sizeof typed, "%s%.*s", behind ? number : "",
             scan_at(scan, token)->end - scan_at(scan, token)->start,
             scan->source->bytes + scan_at(scan, token)->start);
    snprintf(meant, sizeof meant, "%s.%s", number, part);
    return scan_say(scan, RULE_NUMBER_NEAR, scan_at(scan, token)->line, typed, meant, NULL);
}

bool signs_say(const Scan *scan, int token) {
    const Lexeme *item = scan_at(scan, token);
    int32_t c = sign_at(scan, token);
    char shown[80], before[80], code[16];
    lexeme_show(scan->source, token, shown);
    bool after_number = scan_is(scan, token - 1, LEX_NUMBER),
         number = scan_is(scan, token + 1, LEX_NUMBER);
    if (is_quote(c))
        return scan_say(scan, RULE_SMART_QUOTES, item->line, shown, NULL, NULL);
    if (is_currency(c) || (c == '%' && after_number))
        return scan_say(scan, RULE_MONEY_SIGN, item->line, shown, NULL, NULL);
    if (say_fraction(scan, token, c))
        return true;
    if (is_dash(c) && amounts_between(scan, token))
        return true;
    if (is_dash(c) && number && (scan_touches(scan, token) || scan_is_sign(scan, token - 1, '=')))
        return scan_say(scan, RULE_DASH_SIGN, item->line, shown, NULL, NULL);
    if (is_dash(c))
        return scan_say(scan, RULE_COMMENT_SIGN, item->line, shown, NULL, NULL);
    if (utf8_is_unsafe(c) || utf8_is_unseen(c)) {
        snprintf(code, sizeof code, "U+%04X", (unsigned)c);
        if (token > 0)
            lexeme_show(scan->source, token - 1, before);
        else
            before[0] = '\0';
        return scan_say(scan, RULE_UNSEEN_SIGN, item->line, code, before, NULL);
    }
    if (c >= 0xC0 && utf8_is_word_char(c) && say_accent(scan, token, shown))
        return true;
    return scan_say(scan, RULE_STRAY_SIGN, item->line, shown, NULL, NULL);
}

int signs_comment(const Scan *scan, int token) {
    static const char *const forms[] = {"/*", "<!--", "//", "##", "**", "==", "<!", "::"};
    const Source *source = scan->source;
    const Lexeme *item = scan_at(scan, token);
    char name[80];
    if (item->kind == LEX_OPEN_COMMENT)
        return 0;
    if (scan_is(scan, token, LEX_NAME)) {
        scan_name(scan, token, name);
        return typed_same(name, "rem") && scan_is(scan, token + 1, LEX_NAME) ? 1 : 0;
    }
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (!strncmp(source->bytes + item->start, forms[i], strlen(forms[i])))
            return strlen(forms[i]) > (size_t)(item->end - item->start) ? 2 : 1;
    if (item->kind == LEX_OPEN_STRING)
        return source->bytes[item->start] == '\'' ? 1 : 0;
    return item->kind == LEX_SIGN && item->sign && strchr("#/%*-;", item->sign) ? 1 : 0;
}
