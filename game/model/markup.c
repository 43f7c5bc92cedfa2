#include "model/markup.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { HOLE = 0xFFFC }; /* stands for a {name} in the flat form */

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Word processors put in spaces that do not break and hyphens that do not show: a reader sees a
 * space or nothing, so that is what they are. Works in place: nothing becomes longer. */
static void take_unseen(char *text) {
    char *to = text;
    for (const char *from = text; *from;) {
        int32_t c = (unsigned char)*from;
        int len = c < 0xC2 ? 1 : utf8_decode(from, &c);
        if (c > 0x85 && utf8_is_space(c))
            *to++ = ' ';
        else if (!utf8_is_unseen(c))
            for (int i = 0; i < len; i++)
                *to++ = from[i];
        from += len;
    }
    *to = '\0';
}

char *markup_clean(const char *bytes, size_t len) {
    char *nfc = utf8_nfc(bytes, len);
    if (!nfc)
        return NULL;
    take_unseen(nfc);
    /* A run of white space is a space; with two line breaks in it, a new paragraph. */
    char *to = nfc;
    const char *from = nfc;
    bool any = false;
    while (*from) {
        int breaks = 0;
        bool blank = false;
        while (is_blank(*from)) {
            breaks += *from == '\n';
            blank = true;
            from++;
        }
        if (!*from)
            break;
        if (blank && any) {
            *to++ = breaks > 1 ? '\n' : ' ';
            if (breaks > 1)
                *to++ = '\n';
        }
        while (*from && !is_blank(*from))
            *to++ = *from++;
        any = true;
    }
    *to = '\0';
    return nfc;
}

/* One step through a source: what stands at s. A star that is odd (odd_star) is a character. */
typedef enum TokenKind { TOKEN_END, TOKEN_CHAR, TOKEN_NAME, TOKEN_STAR } TokenKind;
typedef struct Token {
    TokenKind kind;
    const char *text; /* the character, or the name */
    size_t len;
    const char *next;
    MarkupError error;
} Token;

static Token read_token(const char *s, const char *literal) {
    Token token = {TOKEN_CHAR, s, 1, s + 1, MARKUP_OK};
    if (!*s)
        return (Token){TOKEN_END, s, 0, s, MARKUP_OK};
    if ((*s == '{' || *s == '}' || *s == '*') && s[1] == *s) {
        token.next = s + 2;
    } else if (*s == '{') {
        size_t len = strcspn(s + 1, "{}");
        if (s[1 + len] == '}' && len)
            return (Token){TOKEN_NAME, s + 1, len, s + len + 2, MARKUP_OK};
        token.error = s[1 + len] == '}' ? MARKUP_EMPTY_NAME : MARKUP_OPEN_BRACE;
    } else if (*s == '}') {
        token.error = MARKUP_CLOSE_BRACE;
    } else if (*s == '*' && s != literal) {
        token.kind = TOKEN_STAR;
    } else {
        int32_t c;
        token.len = (size_t)utf8_decode(s, &c);
        token.next = s + token.len;
    }
    return token;
}

/* An odd * stays a character: the last one. */
static const char *odd_star(const char *source) {
    const char *last = NULL;
    int stars = 0;
    for (Token t = read_token(source, NULL); t.kind != TOKEN_END; t = read_token(t.next, NULL)) {
        if (t.kind == TOKEN_STAR) {
            stars++;
            last = t.text;
        }
    }
    return stars % 2 ? last : NULL;
}

static int count_plain_words(const char *s) {
    int words = 0;
    for (bool in_word = false; *s;) {
        int32_t c = (unsigned char)*s;
        s += c < 0x80 ? 1 : utf8_decode(s, &c);
        bool space = c < 0x80 ? is_blank((char)c) : utf8_is_space(c);
        words += !space && !in_word;
        in_word = !space;
    }
    return words;
}

MarkupError markup_parse(Markup *markup, const char *source) {
    MarkupError error = MARKUP_OK;
    bool in_word = false;
    *markup = (Markup){.source = source};
    if (!strpbrk(source, "{}*")) { /* most texts: only words to count */
        markup->words = count_plain_words(source);
        return MARKUP_OK;
    }
    const char *literal = odd_star(source);
    for (Token t = read_token(source, literal); t.kind != TOKEN_END;
         t = read_token(t.next, literal)) {
        if (t.error && !error)
            error = t.error;
        if (t.kind == TOKEN_STAR)
            continue;
        if (t.kind == TOKEN_NAME) {
            markup->dynamic = true;
            in_word = true;
            continue;
        }
        int32_t c;
        utf8_decode(t.text, &c);
        bool space = utf8_is_space(c);
        markup->words += !space && !in_word;
        in_word = !space;
    }
    if (!error && literal)
        error = MARKUP_OPEN_STAR;
    return error;
}

void markup_each_name(const char *source, void (*name)(void *, const char *, size_t),
                      void *context) {
    for (Token t = read_token(source, NULL); t.kind != TOKEN_END; t = read_token(t.next, NULL)) {
        if (t.kind == TOKEN_NAME)
            name(context, t.text, t.len);
    }
}

void rendered_release(Rendered *rendered) {
    text_release(&rendered->plain);
    free(rendered->runs);
    free(rendered->words);
    free(rendered->flat);
    *rendered = (Rendered){0};
}

void rendered_words(const Rendered *r, int from, int to, int *first, int *last) {
    int begin = r->flat[from < r->flat_count ? from : r->flat_count];
    int end = r->flat[to < r->flat_count ? to : r->flat_count];
    *first = *last = 0;
    for (int w = 0; w < r->word_count; w++) {
        if (r->words[w].from < end && r->words[w].to > begin) {
            if (!*first)
                *first = w + 1;
            *last = w + 1;
        }
    }
}

static void push_flat(Rendered *out, int at) {
    GROW_BY(out, flat, flat_count, flat_capacity, 1);
    out->flat[out->flat_count++] = at;
}

static void push_word(Rendered *out, int from, int to) {
    GROW_BY(out, words, word_count, word_capacity, 1);
    out->words[out->word_count++] = (MarkupWord){from, to};
}

static void find_words(Rendered *out) {
    const char *plain = text_cstr(&out->plain);
    int from = -1, at = 0;
    while (plain[at]) {
        int32_t c;
        int n = utf8_decode(plain + at, &c);
        bool space = utf8_is_space(c);
        if (!space && from < 0)
            from = at;
        if (space && from >= 0) {
            push_word(out, from, at);
            from = -1;
        }
        at += n;
    }
    if (from >= 0)
        push_word(out, from, at);
}

void markup_render(const Markup *markup, const MarkupNames *names, Rendered *out) {
    text_clear(&out->plain);
    out->run_count = out->word_count = out->flat_count = 0;
    const char *literal = odd_star(markup->source);
    int open = -1;
    for (Token t = read_token(markup->source, literal); t.kind != TOKEN_END;
         t = read_token(t.next, literal)) {
        int at = (int)out->plain.len;
        if (t.kind == TOKEN_STAR) {
            if (open < 0) {
                open = at;
            } else {
                GROW_BY(out, runs, run_count, run_capacity, 1);
                out->runs[out->run_count++] = (MarkupRun){open, at};
                open = -1;
            }
            continue;
        }
        push_flat(out, at);
        if (t.kind == TOKEN_NAME) {
            if (names)
                names->add(names->context, t.text, t.len, &out->plain);
        } else {
            text_add_bytes(&out->plain, t.text, t.len);
        }
    }
    push_flat(out, (int)out->plain.len);
    out->flat_count--;
    find_words(out);
}

void rendered_take_plain(Rendered *out, const char *plain) {
    text_clear(&out->plain);
    text_add(&out->plain, plain);
    out->run_count = out->word_count = out->flat_count = 0;
    find_words(out);
}

void markup_plain(const Markup *markup, const MarkupNames *names, Text *out) {
    const char *literal = odd_star(markup->source);
    for (Token t = read_token(markup->source, literal); t.kind != TOKEN_END;
         t = read_token(t.next, literal)) {
        if (t.kind == TOKEN_NAME) {
            if (names)
                names->add(names->context, t.text, t.len, out);
        } else if (t.kind != TOKEN_STAR) {
            text_add_bytes(out, t.text, t.len);
        }
    }
}

int markup_count_words(const Markup *markup, const MarkupNames *names) {
    if (!markup->dynamic)
        return markup->words;
    Rendered rendered = {0};
    markup_render(markup, names, &rendered);
    int count = rendered.word_count;
    rendered_release(&rendered);
    return count;
}

char *markup_flat(const char *source) {
    Text flat = {0};
    const char *literal = odd_star(source);
    for (Token t = read_token(source, literal); t.kind != TOKEN_END;
         t = read_token(t.next, literal)) {
        if (t.kind == TOKEN_NAME)
            text_add(&flat, "\xEF\xBF\xBC");
        else if (t.kind != TOKEN_STAR)
            text_add_bytes(&flat, t.text, t.len);
    }
    return text_take(&flat);
}

static bool is_word(int32_t c) {
    return c == HOLE || utf8_is_word_char(c);
}

/* Whether no letter stands between byte i and the white space before it, for each i up to `len`;
 * or, from behind, between it and the white space that follows. */
static void find_edges(const char *text, size_t len, bool *begins, bool *ends) {
    bool edge = true;
    for (size_t at = 0, next; at < len; at = next) {
        int32_t c;
        next = at + (size_t)utf8_decode(text + at, &c);
        begins[at] = edge;
        edge = utf8_is_space(c) || (edge && !is_word(c));
    }
    edge = ends[len] = true;
    for (size_t at = len; at > 0;) {
        do
            at--;
        while (at > 0 && ((unsigned char)text[at] & 0xC0) == 0x80);
        int32_t c;
        utf8_decode(text + at, &c);
        edge = utf8_is_space(c) || (edge && !is_word(c));
        ends[at] = edge;
    }
}

/* Per byte of `look`, how many of its first bytes end there too (Knuth, Morris and Pratt): looking
 * for it takes no longer than the text is, whatever repeats in them. */
static int *repeats_of(const char *look, size_t len) {
    int *repeats = xcalloc(len + 1, sizeof *repeats);
    for (size_t i = 1, same = 0; i < len; i++) {
        while (same && look[i] != look[same])
            same = (size_t)repeats[same - 1];
        same += look[i] == look[same];
        repeats[i] = (int)same;
    }
    return repeats;
}

/* A quote is a quote, straight or curly: who types words over sees no difference. In place. */
static void level_quotes(char *text) {
    char *to = text;
    for (const char *from = text; *from;) {
        int32_t c = (unsigned char)*from;
        int len = c < 0xE2 ? 1 : utf8_decode(from, &c);
        char plain = utf8_plain_quote(c);
        if (plain)
            *to++ = plain;
        else
            for (int i = 0; i < len; i++)
                *to++ = from[i];
        from += len;
    }
    *to = '\0';
}

bool markup_alike(const char *a, const char *b) {
    char *x = markup_flat(a), *y = markup_flat(b);
    level_quotes(x);
    level_quotes(y);
    bool same = !strcmp(x, y);
    free(x);
    free(y);
    return same;
}

int markup_find(const char *source, const char *phrase, int nth, int *from, int *to) {
    char *text = markup_flat(source), *look = markup_flat(phrase);
    level_quotes(text);
    level_quotes(look);
    size_t len = strlen(look), all = strlen(text), same = 0;
    int count = 0, wanted = nth > 0 ? nth : 1, letters = (int)utf8_count(look), before = 0;
    *from = *to = 0;
    if (len && len <= all) {
        bool *edges = xcalloc(2 * all + 2, sizeof *edges), *ends = edges + all + 1;
        int *repeats = repeats_of(look, len);
        find_edges(text, all, edges, ends);
        for (size_t i = 0; i < all; i++) {
            before += ((unsigned char)text[i] & 0xC0) != 0x80;
            while (same && text[i] != look[same])
                same = (size_t)repeats[same - 1];
            same += text[i] == look[same];
            if (same < len)
                continue;
            same = (size_t)repeats[len - 1];
            if (edges[i + 1 - len] && ends[i + 1] && ++count == wanted) {
                *from = before - letters;
                *to = before;
            }
        }
        free(repeats);
        free(edges);
    }
    free(text);
    free(look);
    return count;
}
