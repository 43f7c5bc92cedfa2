#include "script/source/todo.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/banned.h"

/* Where the words stand in a line, or NULL. */
static const char *find(const char *line, size_t len, const char *words) {
    size_t n = strlen(words);
    for (size_t i = 0; i + n <= len; i++)
        if (!memcmp(line + i, words, n))
            return line + i;
    return NULL;
}

static bool has_note(const char *line, size_t len) {
    const char *at = find(line, len, TODO_NOTE), *dashes = find(line, len, "--");
    return at && dashes && dashes < at;
}

/* A text that begins with the words, behind its quote or bracket. */
static bool has_text(const char *line, size_t len) {
    const char *note = find(line, len, TODO_NOTE), *at = note ? note : find(line, len, TODO_TEXT);
    return at && at > line && strchr("\"'[", at[-1]);
}

Todo todo_find(const char *bytes) {
    Todo todo = {0, 0};
    int line = 1, notes = 0, texts = 0;
    for (const char *s = bytes;; line++) {
        size_t len = strcspn(s, "\n");
        bool empty = strspn(s, " \t\r") >= len, note = has_note(s, len),
             text = !note && has_text(s, len);
        notes += note;
        texts += text;
        if ((note || text) && !todo.first_line)
            todo.first_line = line;
        if (empty || !s[len]) { /* the end of what belongs together */
            todo.places += notes > texts ? notes : texts;
            notes = texts = 0;
        }
        if (!s[len])
            return todo;
        s += len + 1;
    }
}
