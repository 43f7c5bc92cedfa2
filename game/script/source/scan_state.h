/* A walk over the tokens of a file that knows the words of the format: which brackets are open, and
 * what belongs in them. Shared by who looks for mistakes (scan.c, habits.c, lua_forms.c). */
#ifndef KLACHT_SOURCE_SCAN_STATE_H
#define KLACHT_SOURCE_SCAN_STATE_H

#include "script/source/tokens.h"

enum { MOST_OPEN = 200 };

typedef struct Open {
    char kind; /* '{', '(', '[' or 'f' for a block that ends with `end` */
    int token;
    const Field *fields; /* of a table, when it is known what belongs in it */
    int field_count;
    const Field *of; /* the field whose value it is, when it is known */
    bool is_list;
} Open;

typedef struct Scan {
    const Source *source;
    Open open[MOST_OPEN];
    int depth;
    bool condition; /* between if and then, or behind return */
    int word;       /* token of the last word at the top level, or -1 */
    int looks;      /* how often the whole file was looked through (top.c) */
} Scan;

/* Adds a finding; always true. */
bool scan_say(const Scan *scan, ScriptRule rule, int line, const char *a, const char *b,
              const char *c);
/* The same with tokens for words; -1 is none. */
bool scan_say_tokens(const Scan *scan, ScriptRule rule, int line, int a, int b);
const Lexeme *scan_at(const Scan *scan, int token);
void scan_name(const Scan *scan, int token, char out[80]);
bool scan_is(const Scan *scan, int token, LexKind kind);
bool scan_is_text(const Scan *scan, int token);
bool scan_is_sign(const Scan *scan, int token, char sign);
bool scan_starts_line(const Scan *scan, int token);
/* Whether what stands there ends an item of a table: a comma, a semicolon or the brace. */
bool scan_ends_item(const Scan *scan, int token);
/* Where the token before it ended. */
int scan_line_before(const Scan *scan, int token);
/* Whether nothing stands between a token and the next. */
bool scan_touches(const Scan *scan, int token);
/* A word of the format as it begins: `reply [[`, `moment "`, `judge {`. */
bool scan_is_word_start(const Scan *scan, int token);
/* The word of the format that stands there, or NULL. */
const Word *scan_word(const Scan *scan, int token);
const Open *scan_top(const Scan *scan);
/* Whether it is within a function, a loop or an `if`. */
bool scan_in_function(const Scan *scan);
bool scan_has_field(const Open *open, const char *name);
/* What belongs in the table that opens here. */
Open scan_table(const Scan *scan, int token);
bool scan_open(Scan *scan, Open open);
/* Follows `function`, `if`, `end` and their like; false when too much is open. */
bool scan_keyword(Scan *scan, int token);

#endif
