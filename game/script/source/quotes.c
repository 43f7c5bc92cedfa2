#include "script/source/quotes.h"

#include <stdio.h>
#include <string.h>

#include "script/source/signs.h"

#include "base/banned.h"

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static const char *skip_spaces(const char *s, const char *end) {
    while (s < end && (*s == ' ' || *s == '\t' || *s == '\r'))
        s++;
    return s;
}

/* Whether a field begins there: name = */
static bool is_field(const char *s, const char *end) {
    const char *name = s = skip_spaces(s, end);
    while (s < end && is_letter(*s))
        s++;
    bool named = s > name;
    s = skip_spaces(s, end);
    return named && s < end && *s == '=' && !(s + 1 < end && s[1] == '=');
}

/* Where in a text between quotes something begins that stands behind a text: `, why = `, ` }`,
 * `[[`, a comma that ends an item. NULL: nothing does. */
static const char *code_in(const char *s, const char *end, bool item) {
    for (; s < end; s++) {
        if (*s == '[' && s + 1 < end && s[1] == '[')
            return s;
        if (!strchr(",{}", *s))
            continue;
        const char *next = skip_spaces(s + 1, end);
        bool last = next == end;
        if (*s == '}' ? last || strchr(",}", *next)
                      : is_field(s + 1, end) || (last && (item || *s == '{')))
            return s;
    }
    return NULL;
}

/* go = "bewijs", with what stands before the text where that makes it clearer. */
static void show(const Scan *scan, int before, const char *s, const char *end, char out[200]) {
    char name[80] = "";
    int most = 60;
    while (end > s && (end[-1] == ' ' || end[-1] == '\r'))
        end--;
    bool field = scan_is_sign(scan, before, '=') && scan_is(scan, before - 1, LEX_NAME);
    if (field || scan_word(scan, before))
        scan_name(scan, before - field, name);
    for (; end - s > most && ((unsigned char)s[most] & 0xC0) == 0x80; most--)
        ;
    bool cut = end - s > most;
    snprintf(out, 200, "%s%s%s\"%.*s%s\"", name, *name ? " " : "", field ? "= " : "",
             cut ? most : (int)(end - s), s, cut ? "…" : "");
}

static bool say_end(const Scan *scan, int token, const char *end) {
    const Lexeme *item = scan_at(scan, token);
    char meant[200];
    const char *text = scan->source->bytes + item->start + 1;
    while (end > text && (end[-1] == ' ' || end[-1] == '\r'))
        end--;
    if (end > text && end[-1] == '\'' && !memchr(text, '\'', (size_t)(end - 1 - text)))
        end--; /* it was meant to end there */
    show(scan, token - 1, scan->source->bytes + item->start + 1, end, meant);
    return scan_say(scan, RULE_QUOTE_END, item->line, meant, NULL, NULL);
}

/* verhaal", … : words without a quote before them, that end directly before one. */
static bool check_begin(const Scan *scan, int token) {
    const Lexeme *item = scan_at(scan, token);
    const char *bytes = scan->source->bytes, *end = bytes + item->end;
    const char *next = skip_spaces(bytes + item->start + 1, end);
    int first = token;
    char meant[200];
    if (!scan_touches(scan, token - 1) || (next < end && !strchr(",{}\"", *next)))
        return false;
    while (first > 0 && scan_at(scan, first - 1)->line == item->line &&
           (scan_is(scan, first - 1, LEX_NAME) || scan_is(scan, first - 1, LEX_NUMBER) ||
            scan_is(scan, first - 1, LEX_KEYWORD) || scan_is(scan, first - 1, LEX_BAD)) &&
           !(scan_word(scan, first - 1) && scan_starts_line(scan, first - 1)))
        first--;
    if (first == token || scan_starts_line(scan, first))
        return false;
    show(scan, first - 1, bytes + scan_at(scan, first)->start, bytes + item->start, meant);
    return scan_say(scan, RULE_QUOTE_BEGIN, item->line, meant, NULL, NULL);
}

/* Whether the line behind a text without an end reads on as that text. */
static bool goes_on(const Scan *scan, int token) {
    int next = token + 1;
    return scan_is(scan, next, LEX_NAME) && !scan_is_sign(scan, next + 1, '=') &&
           !scan_is_word_start(scan, next) && scan_starts_line(scan, next);
}

bool quotes_say(const Scan *scan, int token, int line) {
    const Lexeme *item = scan_at(scan, token);
    const char *start = scan->source->bytes + item->start, *end = scan->source->bytes + item->end;
    char quote[80];
    if (signs_quote_on(scan->source, line, quote))
        return scan_say(scan, RULE_SMART_QUOTES, line, quote, NULL, NULL);
    if (item->kind != LEX_OPEN_STRING)
        return scan_say(scan, RULE_MISSING_QUOTE, line, NULL, NULL, NULL);
    if (*start == '\'')
        return scan_say_tokens(scan, RULE_APOSTROPHE, line, token, -1);
    if (check_begin(scan, token))
        return true;
    const char *code = code_in(start + 1, end, true);
    if (!code && goes_on(scan, token))
        return scan_say(scan, RULE_QUOTE_LINES, line, NULL, NULL, NULL);
    return end - start > 1 && code != start + 1
               ? say_end(scan, token, code ? code : end)
               : scan_say(scan, RULE_MISSING_QUOTE, line, NULL, NULL, NULL);
}

bool quotes_find(const Scan *scan, int token) {
    const Lexeme *item = scan_at(scan, token);
    const char *start = scan->source->bytes + item->start, *end = scan->source->bytes + item->end;
    char text[80];
    if (item->kind != LEX_STRING || !scan_touches(scan, token))
        return false;
    bool empty = end - start == 2, next_text = scan_is(scan, token + 1, LEX_STRING);
    if (!scan_is(scan, token + 1, LEX_NAME) && !scan_is(scan, token + 1, LEX_NUMBER) &&
        !scan_is(scan, token + 1, LEX_KEYWORD) && !(next_text && empty))
        return false;
    if (signs_quote_on(scan->source, item->line, text))
        return scan_say(scan, RULE_SMART_QUOTES, item->line, text, NULL, NULL);
    if (empty) {
        lexeme_show(scan->source, token, text);
        return scan_say(scan, RULE_QUOTE_DOUBLED, item->line, text, NULL, NULL);
    }
    if (*start == '\'')
        return scan_say_tokens(scan, RULE_APOSTROPHE, item->line, token, -1);
    if (check_begin(scan, token))
        return true;
    bool list = scan_is_sign(scan, token - 1, '{') || scan_is_sign(scan, token - 1, ',');
    const char *code = code_in(start + 1, end - 1, list);
    return code && code > start + 1
               ? say_end(scan, token, code)
               : scan_say_tokens(scan, RULE_QUOTE_INNER, item->line, token + 1, -1);
}
