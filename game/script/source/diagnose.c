#include "script/source/diagnose.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/source/scan.h"

#include "base/banned.h"

/* What Lua says, in words that help someone who writes no programs. The chunk is called "f", so its
 * messages begin with "f:12: ". */

const char *diagnose_strip_place(const char *message, int *line) {
    char *end;
    while (!strncmp(message, "f:", 2)) {
        long number = strtol(message + 2, &end, 10);
        if (end == message + 2 || *end != ':')
            break;
        *line = (int)number;
        message = end + 1;
        while (*message == ' ')
            message++;
    }
    return message;
}

/* The words between the first pair of quotes after `from`; false when there are none. */
bool diagnose_quoted(const char *from, char out[80]) {
    const char *start = strchr(from, '\''), *end = start ? strchr(start + 1, '\'') : NULL;
    if (!end)
        return false;
    snprintf(out, 80, "%.*s", (int)(end - start - 1), start + 1);
    return true;
}

/* --- texts that swallowed what follows --- */

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
}

/* Whether a line inside a text reads like a line of the format. */
static bool is_code(const Grammar *grammar, const char *s, const char *end, bool strict) {
    while (s < end && (*s == ' ' || *s == '\t'))
        s++;
    const char *word = s;
    while (s < end && is_name_char(*s))
        s++;
    size_t len = (size_t)(s - word);
    while (s < end && *s == ' ')
        s++;
    char name[32] = "";
    if (len && len < sizeof name)
        memcpy(name, word, len);
    bool text = s < end && (*s == '"' || *s == '{' || (s + 1 < end && *s == '[' && s[1] == '['));
    if (text && *name && grammar_word(grammar, name) >= 0)
        return true;
    if (!strict && !len && s < end && *s == '}') {
        s++;
        while (s < end && (*s == ',' || *s == ' ' || *s == '\r'))
            s++;
        return s == end;
    }
    if (!*name || s >= end || *s != '=')
        return false;
    for (s++; s < end && *s == ' '; s++)
        ;
    if (strict &&
        !(s < end && (*s == '"' || *s == '{' || (s + 1 < end && *s == '[' && s[1] == '['))))
        return false;
    for (int i = 0; grammar && i < grammar->count; i++) {
        if (field_find(grammar->words[i].fields, grammar->words[i].field_count, name) >= 0)
            return true;
    }
    return false;
}

/* The line at which ]] belongs, when the text went on over what follows; else 0. */
static int swallowed_at(const Source *source, const Lexeme *item, bool strict) {
    const char *s = source->bytes + item->start, *end = source->bytes + item->end;
    int line = item->line, last = item->line;
    const char *next = memchr(s, '\n', (size_t)(end - s));
    while (next) {
        s = next + 1;
        line++;
        next = memchr(s, '\n', (size_t)(end - s));
        const char *stop = next ? next : end, *p = s;
        if (is_code(source->grammar, s, stop, strict))
            return last;
        while (p < stop && (*p == ' ' || *p == '\t' || *p == '\r'))
            p++;
        if (p < stop && !(stop - p > 1 && p[0] == '-' && p[1] == '-'))
            last = line;
    }
    return 0;
}

/* Whose text it is, and how that is written: `customer [[…]]`, `why = [[…]]`. */
static bool form_before(const Source *source, int token, char name[80], char form[120]) {
    int at = token - 1;
    if (lexeme_is_sign(source, at, '('))
        at--;
    bool field = lexeme_is_sign(source, at, '=');
    at -= field;
    if (at > 0 && source->items[at].kind == LEX_STRING)
        at--;
    if (at < 0 || source->items[at].kind != LEX_NAME)
        return false;
    lexeme_show(source, at, name);
    int word = grammar_word(source->grammar, name);
    bool named =
        word >= 0 && (!field || at == 0 || source->items[at - 1].end_line < source->items[at].line);
    char shown[80];
    snprintf(form, 120, "%s = [[…]]", name);
    if (named && source->grammar->words[word].takes != TAKES_NOTHING)
        snprintf(form, 120, "%s", word_form(&source->grammar->words[word], shown));
    return field || named;
}

/* That a text which begins at a token has no ]] at a line. */
static void say_brackets(const Source *source, int token, int line) {
    char name[80], form[120], from[16];
    snprintf(from, sizeof from, "%d", source->items[token].line);
    if (!form_before(source, token, name, form))
        source_find(source, RULE_MISSING_BRACKETS, line, NULL, NULL, NULL);
    else if (line == source->items[token].line)
        source_find(source, RULE_MISSING_BRACKETS_OF, line, name, form, NULL);
    else
        source_find(source, RULE_MISSING_BRACKETS_FROM, line, name, form, from);
}

bool diagnose_swallowed(const Source *source, bool strict) {
    for (int i = 0; i < source->count; i++) {
        const Lexeme *item = &source->items[i];
        if (item->kind != LEX_LONG && item->kind != LEX_OPEN_LONG)
            continue;
        int line = swallowed_at(source, item, strict && item->kind == LEX_LONG);
        if (line) /* it may have begun before the line that gave it away */
            line = swallowed_at(source, item, false);
        if (!line && item->kind == LEX_OPEN_LONG)
            line = item->line;
        if (line) {
            say_brackets(source, i, line);
            return true;
        }
    }
    return false;
}

/* --- syntax --- */

static void near_words(const char *message, char out[80]) {
    const char *near = strstr(message, " near ");
    snprintf(out, 80, "%s", near ? near + 6 : "");
}

/* 1d without quotes, 1.000.000 with points between the thousands: how it is written. */
static void say_number(const Source *source, int line, const char *near) {
    char digits[80], meant[84];
    size_t n = strspn(near, "'"), len = strcspn(near + n, "'"), kept = 0;
    const char *s = near + n;
    size_t whole = strspn(s, "0123456789.");
    int points = 0;
    for (size_t i = 0; i < whole && kept < sizeof digits - 1; i++) {
        points += s[i] == '.';
        if (s[i] != '.')
            digits[kept++] = s[i];
    }
    digits[kept] = '\0';
    if (whole + 1 == len && strchr("mhd", s[whole]))
        snprintf(meant, sizeof meant, "\"%.*s\"", (int)len, s);
    else if (whole == len && points > 1)
        snprintf(meant, sizeof meant, "%s", digits);
    else
        meant[0] = '\0';
    source_find(source, *meant ? RULE_NUMBER_NEAR : RULE_NUMBER, line, near, meant, NULL);
}

static void say_message(const Source *source, const char *message) {
    int line = 0;
    message = diagnose_strip_place(message, &line);
    char near[80], wanted[80] = "";
    near_words(message, near);
    const char *opened = strstr(message, "at line ");
    int opened_line = opened ? (int)strtol(opened + 8, NULL, 10) : 0;
    if (!line)
        line = source->line_count;
    if (strstr(message, "stack overflow") || strstr(message, "syntax levels"))
        source_find(source, RULE_DEEP, line, "150", NULL, NULL);
    else if (strstr(message, "unfinished long"))
        source_find(source, RULE_MISSING_BRACKETS, opened_line ? opened_line : line, NULL, NULL,
                    NULL);
    else if (strstr(message, "unfinished string"))
        source_find(source, RULE_MISSING_QUOTE, line, NULL, NULL, NULL);
    else if (!strncmp(message, "'end' expected", 14))
        source_find(source, RULE_MISSING_END,
                    opened_line && strstr(near, "<eof>") ? opened_line : line, NULL, NULL, NULL);
    else if (strstr(message, "<eof>' expected near 'end'") ||
             strstr(message, "<eof> expected near 'end'"))
        source_find(source, RULE_EXTRA_END, line, NULL, NULL, NULL);
    else if (strstr(message, " expected") && diagnose_quoted(message, wanted))
        source_find(source, RULE_EXPECTED, line, wanted, near, NULL);
    else if (strstr(message, "invalid escape") || strstr(message, "UTF-8 value") ||
             strstr(message, "hexadecimal digit") || strstr(message, "decimal escape"))
        source_find(source, RULE_ESCAPE, line, near, NULL, NULL);
    else if (strstr(message, "malformed number"))
        say_number(source, line, near);
    else if (*near && !strstr(message, "too many"))
        source_find(source, RULE_UNEXPECTED, line, near, NULL, NULL);
    else
        source_find(source, RULE_SYNTAX, line, message, NULL, NULL);
}

/* --[[ around lines that have [[ ]] themselves ends at the first of these: that explains it. */
bool diagnose_cut_comment(const Source *source, int line) {
    if (!source->cut_comment || line < source->cut_comment)
        return false;
    char end[16];
    snprintf(end, sizeof end, "%d", source->cut_end);
    source_find(source, RULE_CUT_COMMENT, source->cut_comment, end, NULL, NULL);
    return true;
}

bool diagnose_cut_early(const Source *source) {
    const char *s = source->bytes + source->cut_from, *end = source->bytes + source->cut_to;
    const char *rest = end, *stop = source->bytes + source->len;
    for (; rest < stop && (*rest == ' ' || *rest == '\t'); rest++)
        ;
    if (!source->cut_comment || (stop - rest > 1 && rest[0] == '-' && rest[1] == '-'))
        return false;
    while ((s = memchr(s, '\n', (size_t)(end - s)))) {
        s++;
        const char *next = memchr(s, '\n', (size_t)(end - s));
        if (is_code(source->grammar, s, next ? next : end, true))
            return diagnose_cut_comment(source, source->line_count);
    }
    return false;
}

void diagnose_syntax(const Source *source, const char *message) {
    int line = 0;
    diagnose_strip_place(message, &line);
    if (diagnose_cut_comment(source, line))
        return;
    if (diagnose_swallowed(source, false) || scan_source(source))
        return;
    say_message(source, message);
}
