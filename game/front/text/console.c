#include "front/text/console.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/charset.h"
#include "base/system.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { WIDTH_LEAST = 20, WIDTH_MOST = 100, WIDTH_USUAL = 80, LINE_MOST = 4096 };

static int find_width(FILE *out) {
    const char *columns = getenv("COLUMNS");
    long width = columns ? strtol(columns, NULL, 10) : 0;
    if (width <= 0)
        width = system_columns(out);
    if (width <= 0)
        width = WIDTH_USUAL;
    /* Long lines are hard to read, however wide the terminal is. */
    return width < WIDTH_LEAST ? WIDTH_LEAST : width > WIDTH_MOST ? WIDTH_MOST : (int)width;
}

void console_init(Console *console, FILE *in, FILE *out, Lang lang, bool color) {
    *console = (Console){.in = in,
                         .out = out,
                         .lang = lang,
                         .color = color,
                         .echo = !system_is_terminal(in),
                         .width = find_width(out)};
}

void console_release(Console *console) {
    text_release(&console->line);
}

void console_add_safe_bytes(Text *text, const char *from, size_t len) {
    for (size_t at = 0; at < len;) {
        int32_t c;
        int n = utf8_decode(from + at, &c);
        if (c == '\n')
            text_add_char(text, '\n');
        else if (c == '\t')
            text_add_char(text, ' ');
        else if (!utf8_is_unsafe(c))
            text_add_bytes(text, from + at, (size_t)n);
        at += (size_t)n;
    }
}

void console_add_safe(Text *text, const char *from) {
    console_add_safe_bytes(text, from, strlen(from));
}

static bool is_style(char c) {
    return (c > 0 && c < 7 && c != 4) || c == '\016';
}

static const char *style_code(char c) {
    switch (c) {
    case '\001':
        return "\033[1m";
    case '\002':
        return "\033[2m";
    case '\003':
        return "\033[7m";
    case '\005':
        return "\033[32m";
    case '\006':
        return "\033[31m";
    default:
        return "\033[0m";
    }
}

/* Columns that a piece takes, without its styles. */
static int width_of(const char *s, size_t len) {
    int width = 0;
    for (size_t at = 0; at < len;) {
        if (is_style(s[at])) {
            at++;
            continue;
        }
        int32_t c;
        at += (size_t)utf8_decode(s + at, &c);
        width += utf8_width(c);
    }
    return width;
}

static void put(const Console *console, const char *s, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (!is_style(s[i]))
            fputc(s[i], console->out);
        else if (console->color)
            fputs(style_code(s[i]), console->out);
    }
}

/* How much of a word fits in `room` columns: at least one character. */
static size_t fitting(const char *s, size_t len, int room) {
    size_t at = 0;
    int width = 0;
    while (at < len) {
        int32_t c = 0;
        int n = is_style(s[at]) ? 1 : utf8_decode(s + at, &c);
        int w = is_style(s[at]) ? 0 : utf8_width(c);
        if (at && width + w > room)
            break;
        width += w;
        at += (size_t)n;
    }
    return at;
}

/* The words of `text` from `column` on, the following lines `indent` from the left. */
static void wrap(Console *console, int column, int indent, const char *text) {
    bool begun = false;
    while (*text) {
        if (*text == '\n') {
            fputc('\n', console->out);
            text++;
            column = 0;
            begun = false;
            if (*text && *text != '\n') {
                fprintf(console->out, "%*s", indent, "");
                column = indent;
            }
            continue;
        }
        if (*text == ' ') {
            text++;
            continue;
        }
        size_t len = strcspn(text, " \n");
        int width = width_of(text, len);
        if (begun && column + 1 + width > console->width) {
            fprintf(console->out, "\n%*s", indent, "");
            column = indent;
        } else if (begun) {
            fputc(' ', console->out);
            column++;
        }
        while (column + width > console->width && width > 1) {
            size_t part = fitting(text, len, console->width - column);
            if (part == len)
                break;
            put(console, text, part);
            fprintf(console->out, "\n%*s", indent, "");
            column = indent;
            text += part;
            len -= part;
            width = width_of(text, len);
        }
        put(console, text, len);
        column += width;
        begun = true;
        text += len;
    }
    fputc('\n', console->out);
}

void console_say(Console *console, int indent, const char *text) {
    fprintf(console->out, "%*s", indent, "");
    wrap(console, indent, indent, text);
}

void console_item(Console *console, int indent, const char *lead, const char *text) {
    int width = width_of(lead, strlen(lead));
    fprintf(console->out, "%*s", indent, "");
    put(console, lead, strlen(lead));
    wrap(console, indent + width, indent + (width < 8 ? width : 2), text);
}

void console_say_msg_(Console *console, int indent, Msg key, ...) {
    const char *args[10] = {0};
    va_list list;
    va_start(list, key);
    for (int i = 0; i < 9; i++) {
        args[i] = va_arg(list, const char *);
        if (!args[i])
            break;
    }
    va_end(list);
    Text text = {0};
    msg_add(&text, console->lang, key, args);
    console_say(console, indent, text_cstr(&text));
    text_release(&text);
}

void console_blank(Console *console) {
    fputc('\n', console->out);
}

void console_title(Console *console, const char *text, char under) {
    Text safe = {0};
    text_add(&safe, STYLE_STRONG);
    console_add_safe(&safe, text);
    text_add(&safe, STYLE_END);
    console_say(console, 0, text_cstr(&safe));
    int width = utf8_string_width(text);
    for (int i = 0; under && i < width && i < console->width; i++)
        fputc(under, console->out);
    if (under)
        fputc('\n', console->out);
    text_release(&safe);
}

/* A whole line, however long; only its beginning is kept. */
static bool read_line(Console *console) {
    text_clear(&console->line);
    int c;
    bool any = false;
    while ((c = system_getc(console->in)) != EOF && c != '\n') {
        any = true;
        if (console->line.len < LINE_MOST)
            text_add_char(&console->line, (char)c);
    }
    if (c == EOF && !any)
        return false;
    size_t valid = utf8_valid_until(text_cstr(&console->line), console->line.len);
    /* What is no UTF-8, and nothing else that is known, cannot be a word of the case. */
    if (valid < console->line.len && charset_to_utf8(&console->line))
        valid = console->line.len;
    Text trimmed = {0};
    size_t from = 0, to = valid;
    const char *s = text_cstr(&console->line);
    while (from < to && (s[from] == ' ' || s[from] == '\t' || s[from] == '\r'))
        from++;
    while (to > from && (s[to - 1] == ' ' || s[to - 1] == '\t' || s[to - 1] == '\r'))
        to--;
    console_add_safe_bytes(&trimmed, s + from, to - from);
    text_release(&console->line);
    console->line = trimmed;
    return true;
}

bool console_ask(Console *console, const char *prompt) {
    put(console, prompt, strlen(prompt));
    fflush(console->out);
    if (!read_line(console)) {
        console->ended = true;
        fputc('\n', console->out);
        return false;
    }
    if (console->echo)
        fprintf(console->out, "%s\n", text_cstr(&console->line));
    return true;
}

bool console_wait(Console *console, Msg prompt) {
    Text text = {0};
    text_addf(&text, "%s ", msg(console->lang, prompt));
    bool there = console_ask(console, text_cstr(&text));
    text_release(&text);
    return there;
}

bool console_is(const Console *console, const char *command) {
    return !strcmp(text_cstr(&console->line), command);
}
