#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/format/loader.h"

#include "base/banned.h"

/* What Lua says, in words that help someone who writes no programs. The chunk is called "f", so its
 * messages begin with "f:12: ". */

static const char *strip_place(const char *message, int *line) {
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
static bool quoted(const char *from, char out[80]) {
    const char *start = strchr(from, '\''), *end = start ? strchr(start + 1, '\'') : NULL;
    if (!end)
        return false;
    snprintf(out, 80, "%.*s", (int)(end - start - 1), start + 1);
    return true;
}

static void set(Sandbox *sandbox, ScriptRule rule, int line, const char *a, const char *b,
                const char *c) {
    const char *args[] = {a ? a : "", b ? b : "", c ? c : "", NULL};
    sandbox_set_trouble(sandbox, rule_of(rule), line, args);
}

/* "attempt to index a nil value (field 'x')" */
static bool attempt(Sandbox *sandbox, const char *message, int line) {
    static const struct {
        const char *verb;
        ScriptRule rule;
    } verbs[] = {{"call a", RULE_CALL_NIL},
                 {"index a", RULE_INDEX_NIL},
                 {"perform arithmetic on a", RULE_BAD_OPERAND},
                 {"perform bitwise operation on a", RULE_BAD_OPERAND},
                 {"concatenate a", RULE_BAD_OPERAND},
                 {"get length of a", RULE_BAD_OPERAND}};
    if (strncmp(message, "attempt to ", 11) != 0)
        return false;
    const char *rest = message + 11;
    char name[80] = "", type[40] = "";
    if (!strncmp(rest, "compare ", 8)) {
        set(sandbox, RULE_COMPARE, line, rest + 8, NULL, NULL);
        return true;
    }
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        size_t len = strlen(verbs[i].verb);
        if (strncmp(rest, verbs[i].verb, len) != 0)
            continue;
        const char *what = strchr(rest + len, ' ');
        if (what)
            snprintf(type, sizeof type, "%.*s", (int)strcspn(what + 1, " "), what + 1);
        if (!quoted(rest, name))
            snprintf(name, sizeof name, "…");
        set(sandbox, verbs[i].rule, line, name, type, NULL);
        return true;
    }
    return false;
}

void diagnose_error(Sandbox *sandbox, const Source *source, Lang lang) {
    (void)lang;
    int most = source ? source->line_count : sandbox->last_line;
    if (!sandbox->rule) {
        int line = sandbox->raised;
        const char *message = strip_place(text_cstr(&sandbox->message), &line);
        char name[80] = "", number[16] = "";
        if (!sandbox->message.len) {
            set(sandbox, RULE_RAISED_OBJECT, line, NULL, NULL, NULL);
        } else if (strstr(message, "stack overflow")) {
            set(sandbox, RULE_STACK, line, NULL, NULL, NULL);
        } else if (!strncmp(message, "bad argument #", 14) && quoted(message, name)) {
            const char *detail = strchr(message, '(');
            snprintf(number, sizeof number, "%d", (int)strtol(message + 14, NULL, 10));
            set(sandbox, RULE_BAD_ARGUMENT, line, name, number, detail ? detail : "");
        } else if (!attempt(sandbox, message, line)) {
            set(sandbox, RULE_SCRIPT_ERROR, line, message, NULL, NULL);
        }
    }
    if (most > 0 && sandbox->line > most)
        sandbox->line = most;
}

/* --- texts that swallowed what follows --- */

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
}

/* Whether a line inside a text reads like a line of the format. */
static bool is_code(const char *s, const char *end, bool strict) {
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
    if (text && *name && word_find(name) >= 0)
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
    for (int i = 0; i < WORD_COUNT; i++) {
        if (field_find(format_words[i].fields, format_words[i].field_count, name) >= 0)
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
        if (is_code(s, stop, strict))
            return last;
        while (p < stop && (*p == ' ' || *p == '\t' || *p == '\r'))
            p++;
        if (p < stop && !(stop - p > 1 && p[0] == '-' && p[1] == '-'))
            last = line;
    }
    return 0;
}

bool diagnose_swallowed(Loader *loader, bool strict) {
    const Source *source = &loader->source;
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
            loader_find(loader, RULE_MISSING_BRACKETS, line, NULL, NULL, NULL);
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

static void say_message(Loader *loader, const char *message) {
    int line = 0;
    message = strip_place(message, &line);
    char near[80], wanted[80] = "";
    near_words(message, near);
    const char *opened = strstr(message, "at line ");
    int opened_line = opened ? (int)strtol(opened + 8, NULL, 10) : 0;
    if (!line)
        line = loader->source.line_count;
    if (strstr(message, "stack overflow") || strstr(message, "syntax levels"))
        loader_find(loader, RULE_DEEP, line, "150", NULL, NULL);
    else if (strstr(message, "unfinished long"))
        loader_find(loader, RULE_MISSING_BRACKETS, opened_line ? opened_line : line, NULL, NULL,
                    NULL);
    else if (strstr(message, "unfinished string"))
        loader_find(loader, RULE_MISSING_QUOTE, line, NULL, NULL, NULL);
    else if (!strncmp(message, "'end' expected", 14))
        loader_find(loader, RULE_MISSING_END,
                    opened_line && strstr(near, "<eof>") ? opened_line : line, NULL, NULL, NULL);
    else if (strstr(message, " expected") && quoted(message, wanted))
        loader_find(loader, RULE_EXPECTED, line, wanted, near, NULL);
    else if (strstr(message, "invalid escape") || strstr(message, "UTF-8 value") ||
             strstr(message, "hexadecimal digit") || strstr(message, "decimal escape"))
        loader_find(loader, RULE_ESCAPE, line, near, NULL, NULL);
    else if (strstr(message, "malformed number"))
        loader_find(loader, RULE_NUMBER, line, near, NULL, NULL);
    else if (*near && !strstr(message, "too many"))
        loader_find(loader, RULE_UNEXPECTED, line, near, NULL, NULL);
    else
        loader_find(loader, RULE_SYNTAX, line, message, NULL, NULL);
}

/* --[[ around lines that have [[ ]] themselves ends at the first of these: that explains it. */
bool diagnose_cut_comment(Loader *loader, int line) {
    const Source *source = &loader->source;
    if (!source->cut_comment || line < source->cut_comment)
        return false;
    loader_find(loader, RULE_CUT_COMMENT, source->cut_comment, NULL, NULL, NULL);
    return true;
}

void diagnose_syntax(Loader *loader, const char *message) {
    int line = 0;
    strip_place(message, &line);
    if (diagnose_cut_comment(loader, line))
        return;
    if (diagnose_swallowed(loader, false) || scan_source(loader))
        return;
    say_message(loader, message);
}
