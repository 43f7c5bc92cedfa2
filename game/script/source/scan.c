#include "script/source/scan.h"

#include <stdio.h>
#include <string.h>

#include "base/banned.h"

/* Where a file that does not parse went wrong: the first place, read from the top, at which what
 * stands there cannot be meant. Knows the words of the format, so it sees that a table was not
 * closed long before Lua does. */

enum { MOST_OPEN = 200 };

typedef struct Open {
    char kind; /* '{', '(', '[' or 'f' for a block that ends with `end` */
    int token;
    const Field *fields; /* of a table, when it is known what belongs in it */
    int field_count;
    bool is_list;
} Open;

typedef struct Scan {
    const Source *source;
    Open open[MOST_OPEN];
    int depth;
    bool condition; /* between if and then, or behind return */
    int word;       /* token of the last word at the top level, or -1 */
} Scan;

static bool say(Scan *scan, ScriptRule rule, int line, const char *a, const char *b) {
    source_find(scan->source, rule, line, a, b, NULL);
    return true;
}

static const Lexeme *at(const Scan *scan, int token) {
    return &scan->source->items[token];
}

static void name_of(const Scan *scan, int token, char out[80]) {
    const Lexeme *item = at(scan, token);
    snprintf(out, 80, "%.*s", item->end - item->start > 78 ? 78 : item->end - item->start,
             scan->source->bytes + item->start);
}

static bool is_kind(const Scan *scan, int token, LexKind kind) {
    return token >= 0 && token < scan->source->count && at(scan, token)->kind == kind;
}

static bool is_text(const Scan *scan, int token) {
    return is_kind(scan, token, LEX_STRING) || is_kind(scan, token, LEX_LONG) ||
           is_kind(scan, token, LEX_OPEN_STRING) || is_kind(scan, token, LEX_OPEN_LONG);
}

static bool is_sign(const Scan *scan, int token, char sign) {
    return lexeme_is_sign(scan->source, token, sign);
}

static bool starts_line(const Scan *scan, int token) {
    return token == 0 || at(scan, token - 1)->end_line < at(scan, token)->line;
}

static int line_before(const Scan *scan, int token) {
    return token > 0 ? at(scan, token - 1)->end_line : 1;
}

/* A word of the format as it begins a line: `reply [[`, `moment "`, `judge {`. */
static bool is_word_start(const Scan *scan, int token) {
    char name[80];
    if (!is_kind(scan, token, LEX_NAME))
        return false;
    name_of(scan, token, name);
    return grammar_word(scan->source->grammar, name) >= 0 &&
           (is_text(scan, token + 1) || is_sign(scan, token + 1, '{'));
}

static const Open *top(const Scan *scan) {
    static const Open none = {.kind = 0};
    return scan->depth ? &scan->open[scan->depth - 1] : &none;
}

static bool has_field(const Open *open, const char *name) {
    return field_find(open->fields, open->field_count, name) >= 0;
}

/* What belongs in the table that opens here. */
static Open table_at(const Scan *scan, int token) {
    Open open = {.kind = '{', .token = token};
    char name[80];
    const Open *outer = top(scan);
    if (outer->kind == '{' && is_sign(scan, token - 1, '=') && is_kind(scan, token - 2, LEX_NAME)) {
        name_of(scan, token - 2, name);
        int field = field_find(outer->fields, outer->field_count, name);
        if (field >= 0) {
            const Field *spec = &outer->fields[field];
            open.fields = spec->fields;
            open.field_count = spec->field_count;
            open.is_list = !spec->fields && spec->type != FIELD_FLAGS && spec->type != FIELD_WHEN &&
                           spec->type != FIELD_ADDITIONS;
        }
    } else if (scan->word >= 0 && outer->kind != '{') {
        name_of(scan, scan->word, name);
        const Word *word = &scan->source->grammar->words[grammar_word(scan->source->grammar, name)];
        open.fields = word->fields;
        open.field_count = word->field_count;
    }
    return open;
}

/* The } that is missing belongs behind what was last written; where that ended with a comma and the
 * line below is empty, on that line. */
static int closing_line(const Scan *scan, int token) {
    int last = token - 1, line = at(scan, last)->end_line, next = at(scan, token)->line;
    if (!is_sign(scan, last, ',') || next - line < 2)
        return line;
    bool single_gap = next - line == 2;
    bool fresh =
        lexeme_is(scan->source, token, "moment") || lexeme_is(scan->source, token, "ending");
    return single_gap && fresh ? line : line + 1;
}

/* Inside a table, at a token that cannot go on as the one before it does. */
static bool check_item(Scan *scan, int token) {
    const Source *source = scan->source;
    const Lexeme *item = at(scan, token);
    const Open *open = top(scan);
    int last = token - 1;
    char name[80] = "";
    name_of(scan, token, name);
    bool key = item->kind == LEX_NAME && is_sign(scan, token + 1, '=');
    bool begins = is_sign(scan, last, '{') || is_sign(scan, last, ',') || is_sign(scan, last, ';');
    bool value = is_text(scan, token) || item->kind == LEX_NUMBER || item->kind == LEX_NAME ||
                 is_sign(scan, token, '{') || lexeme_is(source, token, "true") ||
                 lexeme_is(source, token, "false") || lexeme_is(source, token, "function");
    if (item->kind == LEX_NAME && starts_line(scan, token) && is_word_start(scan, token) &&
        !(begins && has_field(open, name)))
        return say(scan, RULE_MISSING_BRACE, closing_line(scan, token), name, NULL);
    if (key && scan->depth > 1 && scan->open[scan->depth - 2].kind == '{' &&
        !has_field(open, name) &&
        (open->fields || open->is_list || starts_line(scan, token) || !strcmp(name, "why") ||
         !strcmp(name, "go")) &&
        has_field(&scan->open[scan->depth - 2], name))
        return say(scan, RULE_MISSING_BRACE, line_before(scan, token), name, NULL);
    if (begins && item->kind == LEX_NAME && is_sign(scan, token + 1, ':'))
        return say(scan, RULE_COLON, item->line, name, NULL);
    if (begins && key && is_sign(scan, token + 2, '>'))
        return say(scan, RULE_ARROW, item->line, name, NULL);
    if (begins && item->kind == LEX_NAME && has_field(open, name) &&
        (is_text(scan, token + 1) || is_kind(scan, token + 1, LEX_NUMBER)))
        return say(scan, RULE_MISSING_EQUALS, item->line, name, NULL);
    /* needs = "apology", "repair" }: the list was not opened */
    if (begins && is_text(scan, token) && open->fields && lexeme_is_literal(source, token - 2) &&
        is_sign(scan, token - 3, '=')) {
        name_of(scan, token - 4, name);
        int list = field_find(open->fields, open->field_count, name);
        if (list >= 0 && open->fields[list].flags & FIELD_LIST)
            return say(scan, RULE_MISSING_OPEN_BRACE_LIST, at(scan, token - 4)->line, name, NULL);
    }
    if (begins || is_sign(scan, last, '='))
        return false;
    bool ended = lexeme_is_literal(source, last) || is_kind(scan, last, LEX_NAME) ||
                 is_sign(scan, last, ')');
    if (key && ended)
        return say(scan, RULE_MISSING_COMMA, line_before(scan, token), name, NULL);
    if (item->kind == LEX_NAME && is_kind(scan, last, LEX_NAME))
        return say(scan, RULE_BARE_TEXT, item->line, NULL, NULL);
    if (value && lexeme_is_literal(source, last)) {
        bool words_in_text = item->kind == LEX_NAME && !starts_line(scan, token);
        return say(scan, words_in_text ? RULE_MISSING_QUOTE : RULE_MISSING_COMMA,
                   line_before(scan, token), name, NULL);
    }
    return false;
}

/* Words on the same line as the token before them, where a text should stand. */
static bool is_bare(const Scan *scan, int token) {
    LexKind kind = at(scan, token)->kind;
    return (kind == LEX_NAME || kind == LEX_NUMBER || kind == LEX_BAD || kind == LEX_KEYWORD) &&
           !starts_line(scan, token) && !is_sign(scan, token + 1, '=');
}

static bool check_top(Scan *scan, int token) {
    char name[80];
    const Lexeme *item = at(scan, token);
    name_of(scan, token, name);
    int found = item->kind == LEX_NAME ? grammar_word(scan->source->grammar, name) : -1;
    if (found >= 0 && scan->source->grammar->words[found].takes == TAKES_NOTHING &&
        is_kind(scan, token + 1, LEX_NAME) && is_sign(scan, token + 2, '='))
        return say(scan, RULE_MISSING_OPEN_BRACE_WORD, item->line, name, NULL);
    if (item->kind == LEX_NAME && is_word_start(scan, token)) {
        scan->word = token;
        bool name_first =
            found >= 0 && scan->source->grammar->words[found].takes == TAKES_NAME_AND_TEXT;
        if (name_first && is_bare(scan, token + 2))
            return say(scan, RULE_BARE_TEXT, at(scan, token + 2)->line, NULL, NULL);
        return false;
    }
    if (found >= 0 && scan->source->grammar->words[found].takes != TAKES_NOTHING &&
        starts_line(scan, token) && is_bare(scan, token + 1))
        return say(scan, RULE_BARE_TEXT, item->line, NULL, NULL);
    if (item->kind == LEX_NAME && is_sign(scan, token + 1, '=') && scan->word >= 0 &&
        is_text(scan, token - 1)) {
        char word[80];
        name_of(scan, scan->word, word);
        const Word *spec = &scan->source->grammar->words[grammar_word(scan->source->grammar, word)];
        if (field_find(spec->fields, spec->field_count, name) >= 0)
            return say(scan, RULE_MISSING_OPEN_BRACE, line_before(scan, token), word, NULL);
    }
    if (item->sign == ',' && is_sign(scan, token - 1, '}') && is_kind(scan, token + 1, LEX_NAME) &&
        is_sign(scan, token + 2, '='))
        return say(scan, RULE_EXTRA_BRACE, line_before(scan, token), "}", NULL);
    if (item->sign == ',' && scan->word >= 0 &&
        (is_sign(scan, token - 1, '}') || is_text(scan, token - 1)))
        return say(scan, RULE_STRAY_COMMA, item->line, NULL, NULL);
    return false;
}

static bool check_bad(Scan *scan, int token) {
    static const char *const quotes[] = {"“", "”", "„", "‘", "’", "‚", "«", "»", "″", "`", "´"};
    char name[80];
    const Lexeme *item = at(scan, token);
    name_of(scan, token, name);
    if (item->kind == LEX_OPEN_STRING)
        return say(scan, RULE_MISSING_QUOTE, item->line, NULL, NULL);
    if (item->kind == LEX_OPEN_COMMENT)
        return say(scan, RULE_OPEN_COMMENT, item->line, NULL, NULL);
    if (item->kind == LEX_BAD && lexeme_is(scan->source, token, "!") &&
        is_sign(scan, token + 1, '='))
        return say(scan, RULE_NOT_EQUALS, item->line, NULL, NULL);
    for (size_t i = 0; item->kind == LEX_BAD && i < sizeof quotes / sizeof *quotes; i++) {
        if (lexeme_is(scan->source, token, quotes[i]))
            return say(scan, RULE_SMART_QUOTES, item->line, name, NULL);
    }
    if (item->kind == LEX_BAD)
        return say(scan, RULE_STRAY_SIGN, item->line, name, NULL);
    bool comment = lexeme_is(scan->source, token, "//") ||
                   (item->sign == '/' && is_sign(scan, token + 1, '*')) || item->sign == '#';
    if (comment && starts_line(scan, token) && top(scan)->kind != '(')
        return say(scan, RULE_COMMENT_SIGN, item->line, name, NULL);
    return false;
}

static bool open_one(Scan *scan, Open open) {
    if (scan->depth == MOST_OPEN)
        return false;
    scan->open[scan->depth++] = open;
    return true;
}

/* A } on a line of its own for a table that was begun within a line, inside one that was begun at
 * the end of a line, and no comma behind it: it is the outer one's, and the inner one has none. */
static bool is_late_brace(const Scan *scan, int token) {
    if (scan->depth < 2 || scan->open[scan->depth - 2].kind != '{' || !starts_line(scan, token) ||
        is_sign(scan, token + 1, ',') || is_sign(scan, token + 1, ';') ||
        is_sign(scan, token + 1, '}'))
        return false;
    int inner = top(scan)->token, outer = scan->open[scan->depth - 2].token;
    return !starts_line(scan, inner + 1) && starts_line(scan, outer + 1);
}

static bool check_sign(Scan *scan, int token, bool *found) {
    const Lexeme *item = at(scan, token);
    char kind = top(scan)->kind, text[2] = {item->sign, 0};
    if (item->sign == '{')
        return open_one(scan, table_at(scan, token));
    if (item->sign == '(' || item->sign == '[')
        return open_one(scan, (Open){.kind = item->sign, .token = token});
    if (item->sign != '}' && item->sign != ')' && item->sign != ']')
        return true;
    if (kind == '{' && item->sign == '}' && is_late_brace(scan, token)) {
        *found = say(scan, RULE_MISSING_BRACE, line_before(scan, token), NULL, NULL);
        return true;
    }
    char wanted = item->sign == '}' ? '{' : item->sign == ')' ? '(' : '[';
    if (kind == wanted)
        scan->depth--;
    else if (!kind)
        *found = say(scan, RULE_EXTRA_BRACE, item->line, text, NULL);
    else if (kind == 'f')
        *found = say(scan, RULE_MISSING_END, line_before(scan, token), NULL, NULL);
    else if (kind == '{')
        *found = say(scan, RULE_MISSING_BRACE, line_before(scan, token), NULL, NULL);
    else
        *found =
            say(scan, RULE_MISSING_PAREN, line_before(scan, token), kind == '(' ? ")" : "]", NULL);
    return true;
}

static bool check_keyword(Scan *scan, int token) {
    static const char *const opens[] = {"function", "if", "do", "repeat"};
    static const char *const conditions[] = {"if", "elseif", "while", "until", "return"};
    static const char *const stops[] = {"then", "do", "end", "local", "else"};
    const Source *source = scan->source;
    for (int i = 0; i < 5; i++) {
        if (lexeme_is(source, token, conditions[i]))
            scan->condition = true;
        if (lexeme_is(source, token, stops[i]))
            scan->condition = false;
    }
    for (int i = 0; i < 4; i++) {
        if (lexeme_is(source, token, opens[i]))
            return open_one(scan, (Open){.kind = 'f', .token = token});
    }
    if ((lexeme_is(source, token, "end") || lexeme_is(source, token, "until")) &&
        top(scan)->kind == 'f')
        scan->depth--;
    return true;
}

/* A bracket or a function that should have been closed before this token. */
static bool check_unclosed(Scan *scan, int token) {
    char name[80];
    const Open *open = top(scan);
    if (at(scan, token)->kind != LEX_NAME)
        return false;
    if ((open->kind == '(' || open->kind == '[') && starts_line(scan, token) &&
        is_word_start(scan, token))
        return say(scan, RULE_MISSING_PAREN, line_before(scan, token),
                   open->kind == '(' ? ")" : "]", NULL);
    name_of(scan, token, name);
    if (open->kind == 'f' && scan->depth > 1 && scan->open[scan->depth - 2].kind == '{' &&
        is_sign(scan, token - 1, ',') && is_sign(scan, token + 1, '=') &&
        has_field(&scan->open[scan->depth - 2], name))
        return say(scan, RULE_MISSING_END, line_before(scan, token), NULL, NULL);
    return false;
}

static bool check_end(Scan *scan, int token) {
    const Open *open = top(scan);
    if (open->kind == '{')
        return say(scan, RULE_MISSING_BRACE, line_before(scan, token), NULL, NULL);
    if (open->kind == '(')
        return say(scan, RULE_MISSING_PAREN, line_before(scan, token), ")", NULL);
    return false;
}

/* `act "probe"` inside a table: Lua takes it for a call, and what follows would be hard to explain.
 */
bool scan_missing_equals(const Source *source) {
    Scan scan = {.source = source, .word = -1};
    for (int i = 0; i < source->count - 1; i++) {
        const Lexeme *item = at(&scan, i);
        const Open *open = top(&scan);
        if (!scan.depth && is_word_start(&scan, i))
            scan.word = i;
        if (open->kind == '{' && item->kind == LEX_NAME &&
            (is_text(&scan, i + 1) || is_sign(&scan, i + 1, '{')) &&
            (is_sign(&scan, i - 1, '{') || is_sign(&scan, i - 1, ',') ||
             is_sign(&scan, i - 1, ';'))) {
            char name[80];
            name_of(&scan, i, name);
            if (has_field(open, name))
                return say(&scan, RULE_MISSING_EQUALS, item->line, name, NULL);
        }
        if (item->kind == LEX_KEYWORD && !check_keyword(&scan, i))
            return false;
        if (item->kind != LEX_SIGN || !item->sign)
            continue;
        static const char pairs[] = "{}()[]";
        const char *pair = strchr(pairs, item->sign);
        if (!pair)
            continue;
        if ((pair - pairs) % 2 == 0) {
            if (!open_one(&scan, item->sign == '{' ? table_at(&scan, i)
                                                   : (Open){.kind = item->sign, .token = i}))
                return false;
        } else if (open->kind != pair[-1]) {
            return false; /* the parser will say so */
        } else {
            scan.depth--;
        }
    }
    return false;
}

bool scan_source(const Source *source) {
    Scan scan = {.source = source, .word = -1};
    int last = source->count - 1;
    for (int i = 0; i < last; i++) {
        const Lexeme *item = at(&scan, i);
        bool found = false;
        if (starts_line(&scan, i) && top(&scan)->kind != 'f' && is_word_start(&scan, i) &&
            !scan.depth)
            scan.condition = false;
        if (top(&scan)->kind == '{' && check_item(&scan, i))
            return true;
        if (!scan.depth && check_top(&scan, i))
            return true;
        if (check_bad(&scan, i) || check_unclosed(&scan, i))
            return true;
        if (scan.condition && item->sign == '=' && top(&scan)->kind != '{')
            return say(&scan, RULE_SINGLE_EQUALS, item->line, NULL, NULL);
        if (item->kind == LEX_KEYWORD && !check_keyword(&scan, i))
            return false;
        if (item->kind == LEX_SIGN && !check_sign(&scan, i, &found))
            return false;
        if (found)
            return true;
    }
    return check_end(&scan, last);
}
