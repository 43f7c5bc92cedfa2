/* The head of a case or set: what `case { … }` or `set { … }` says of it, read from its tokens.
 *
 * Runs nothing, so it is safe for a file that nobody opened yet, and quick for any file: of a long
 * one only the beginning is read. What is not written out (worked out in Lua, or too far down) is
 * left open and `whole` says so; what is wrong is found by who opens the file. */
#ifndef KLACHT_SCRIPT_HEAD_H
#define KLACHT_SCRIPT_HEAD_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/finding.h"
#include "model/terms.h"

/* What is read at most: bytes, tokens, bytes of one text and of all of them, and bytes to see
 * whether it is text. */
enum {
    SCRIPT_HEAD_BYTES = 128 * 1024,
    SCRIPT_HEAD_TOKENS = 8192,
    SCRIPT_HEAD_TEXT = 1000,
    SCRIPT_HEAD_TEXTS = 8000,
    SCRIPT_TEXT_BYTES = 32 * 1024
};

typedef struct ScriptHead {
    bool found; /* the word stands there */
    bool whole; /* all of what follows is known */
    /* As in Scenario and StatementSet, in Dutch; "" where it is not given. */
    const char *title, *summary, *sector;
    const char *customer, *portrait; /* who it is, and the picture of a neutral face */
    const char *const *teaches;
    int teach_count;
    Channel channel;
    double minutes;
    int level, after_count;
    int item_count, anchor_count; /* of a set; -1: not known */
} ScriptHead;

/* The texts come into the arena. */
void script_read_head(const char *bytes, size_t len, bool set, Arena *arena, ScriptHead *out);
/* Whether the bytes can be those of a scenario file at all, by their beginning; false with a
 * finding. */
bool script_is_text(const char *bytes, size_t len, Findings *findings);

#endif
