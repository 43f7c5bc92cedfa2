#include "model/clause.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

static bool is_stop(int32_t c) {
    switch (c) {
    case ',':
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
    case 0x2026: /* … */
    case 0x2013: /* – */
    case 0x2014: /* — */
        return true;
    default:
        return false;
    }
}

/* Whether a word has letters or digits, and whether a stop stands behind the last of them (in a
 * word without: anywhere). */
static void look_at(const char *plain, MarkupWord word, bool *letters, bool *stops) {
    *letters = *stops = false;
    for (int at = word.from; at < word.to;) {
        int32_t c;
        at += utf8_decode(plain + at, &c);
        if (utf8_is_word_char(c)) {
            *letters = true;
            *stops = false;
        } else {
            *stops |= is_stop(c);
        }
    }
}

static bool is_paragraph(const char *plain, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++)
        breaks += plain[i] == '\n';
    return breaks > 1;
}

static void make_room(Clauses *clauses, int words) {
    if (words <= clauses->capacity)
        return;
    clauses->capacity = words * 2;
    size_t size = (size_t)clauses->capacity * sizeof(int);
    clauses->of = xrealloc(clauses->of, size);
    clauses->last = xrealloc(clauses->last, size);
}

void clauses_find(const Rendered *line, Clauses *out) {
    const char *plain = text_cstr(&line->plain);
    bool ended = true; /* the next word with letters begins a clause */
    bool fresh = true; /* no word with letters in this paragraph yet */
    make_room(out, line->word_count);
    out->count = 0;
    out->word_count = line->word_count;
    for (int w = 0; w < line->word_count; w++) {
        bool letters, stops;
        if (w && is_paragraph(plain, line->words[w - 1].to, line->words[w].from))
            ended = fresh = true;
        look_at(plain, line->words[w], &letters, &stops);
        if (ended && (letters || fresh)) {
            out->count++;
            ended = false;
        }
        out->of[w] = out->count - 1;
        out->last[out->count - 1] = w + 1;
        if (letters)
            fresh = false;
        if (!fresh)
            ended |= stops;
    }
}

void clauses_find_text(const char *plain, Clauses *out) {
    Rendered rendered = {0};
    rendered_take_plain(&rendered, plain);
    clauses_find(&rendered, out);
    rendered_release(&rendered);
}

void clauses_release(Clauses *clauses) {
    free(clauses->of);
    free(clauses->last);
    *clauses = (Clauses){0};
}

int clause_of(const Clauses *clauses, int word) {
    assert(word >= 1 && word <= clauses->word_count);
    return clauses->of[word - 1];
}

int clause_first_word(const Clauses *clauses, int clause) {
    assert(clause >= 0 && clause < clauses->count);
    return clause ? clauses->last[clause - 1] + 1 : 1;
}

int clause_last_word(const Clauses *clauses, int clause) {
    assert(clause >= 0 && clause < clauses->count);
    return clauses->last[clause];
}

bool clause_is_touched(const Clauses *clauses, int clause, int from, int to) {
    return from && clause_of(clauses, from) <= clause && clause <= clause_of(clauses, to);
}
