/* The terminal: lines in, wrapped text out.
 *
 * Linear: nothing is drawn over, no cursor is moved, nothing is said by colour alone, so a screen
 * reader, a pipe and a file get the same words. Owns the last line read and nothing else. */
#ifndef KLACHT_TEXT_CONSOLE_H
#define KLACHT_TEXT_CONSOLE_H

#include <stdbool.h>
#include <stdio.h>

#include "base/locale.h"
#include "base/text.h"

typedef struct Console {
    FILE *in, *out;
    Lang lang;
    bool color;
    bool echo;  /* what is read does not show by itself: a pipe or a file */
    bool ended; /* there is nothing more to read */
    int width;  /* columns */
    Text line;  /* what was read last, without white space around it */
} Console;

/* Styles stand in a text as these bytes; without colour they vanish. */
#define STYLE_STRONG "\001"
#define STYLE_QUIET "\002"
#define STYLE_MARK "\003"
#define STYLE_GOOD "\005"
#define STYLE_BAD "\006"
#define STYLE_END "\016"

void console_init(Console *console, FILE *in, FILE *out, Lang lang, bool color);
void console_release(Console *console);

/* Text from a case: without control characters and other bytes a terminal would obey. */
void console_add_safe(Text *text, const char *from);
void console_add_safe_bytes(Text *text, const char *from, size_t len);

/* Wrapped text, `indent` columns from the left; "\n" begins a new line. */
void console_say(Console *console, int indent, const char *text);
/* The same after a lead such as "1. ", under which the following lines do not go. */
void console_item(Console *console, int indent, const char *lead, const char *text);
/* A text of the program with {1} …; console_say_msg(console, 0, MSG_X, "a"). */
#define console_say_msg(console, indent, ...)                                                      \
    console_say_msg_(console, indent, __VA_ARGS__, (const char *)NULL)
void console_say_msg_(Console *console, int indent, Msg key, ...);
void console_blank(Console *console);
/* A title with a line of the same length under it. */
void console_title(Console *console, const char *text, char under);

/* Asks for a line. False at the end of the input (also when there was an error). */
bool console_ask(Console *console, const char *prompt);
/* Waits for enter. */
bool console_wait(Console *console, Msg prompt);
/* Whether the line that was read is this one character. */
bool console_is(const Console *console, const char *command);

#endif
