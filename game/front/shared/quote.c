#include "front/shared/quote.h"

#include <string.h>

#include "base/utf8.h"
#include "model/clause.h"
#include "play/play.h"

#include "base/banned.h"

static const char CUT[] = "…";

static int letters_of(const Rendered *line, int from, int to) {
    const char *plain = text_cstr(&line->plain);
    int letters = 0;
    for (int w = from; w <= to; w++)
        for (int at = line->words[w - 1].from; at < line->words[w - 1].to;) {
            int32_t c;
            at += utf8_decode(plain + at, &c);
            letters += utf8_is_word_char(c);
        }
    return letters;
}

void quote_widen(const Rendered *line, int *from, int *to) {
    if (*from < 1 || *to > line->word_count || *from > *to)
        return;
    Clauses clauses = {0};
    clauses_find(line, &clauses);
    int first = clause_of(&clauses, *from), last = clause_of(&clauses, *to);
    if (last == first + 1) {
        int end = clause_last_word(&clauses, first);
        int before = letters_of(line, *from, end), after = letters_of(line, end + 1, *to);
        bool whole_first = *from == clause_first_word(&clauses, first);
        bool whole_last = *to == clause_last_word(&clauses, last);
        if (before > after && !whole_last)
            last = first;
        else if (after > before && !whole_first)
            first = last;
    }
    *from = clause_first_word(&clauses, first);
    *to = clause_last_word(&clauses, last);
    clauses_release(&clauses);
}

/* Whether a sentence ends with this word: by its points, a paragraph or the line itself. */
static bool ends_sentence(const Rendered *line, int word) {
    static const char *const stops[] = {".", "!", "?", "…"};
    if (word < 1 || word >= line->word_count)
        return true;
    const char *plain = text_cstr(&line->plain);
    int end = line->words[word - 1].to, next = line->words[word].from,
        at = line->words[word - 1].from;
    bool ends = false;
    for (int i = end, breaks = 0; i < next; i++)
        if ((breaks += plain[i] == '\n') > 1)
            return true;
    while (at < end) {
        int32_t c;
        int len = utf8_decode(plain + at, &c);
        if (utf8_is_word_char(c))
            ends = false;
        for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
            ends |= !strncmp(plain + at, stops[i], strlen(stops[i]));
        at += len;
    }
    return ends;
}

void quote_add(Text *text, const Rendered *line, int from, int to) {
    text_add(text, "“");
    if (from >= 1 && to <= line->word_count && from <= to) {
        bool begins = ends_sentence(line, from - 1);
        while (from < to && !letters_of(line, from, from))
            from++; /* a dash before it */
        int begin = line->words[from - 1].from, end = line->words[to - 1].to;
        const char *words = text_cstr(&line->plain) + begin;
        size_t len = utf8_quoted_len(words, (size_t)(end - begin)), cut = strlen(CUT);
        if (!begins)
            text_add(text, CUT);
        text_add_bytes(text, words, len);
        if (!ends_sentence(line, to) && (len < cut || memcmp(words + len - cut, CUT, cut) != 0))
            text_add(text, CUT);
    }
    text_add(text, "”");
}

/* Whether the clause was marked, in this line of the turn. */
static bool is_marked(const Play *play, const Turn *turn, int line, const Clauses *clauses,
                      int clause) {
    const WordMark *words = play_words(play, turn);
    for (int i = 0; i < turn->word_count; i++)
        if (words[i].line == line && words[i].word <= clauses->word_count &&
            clause_of(clauses, words[i].word) == clause)
            return true;
    return false;
}

/* Which line of the turn it was, from 1; 0: none. */
static int line_shown(const Play *play, const Turn *turn, int line) {
    for (int i = 0; i < turn->shown_count; i++)
        if (play_shown(play, turn)[i] == line)
            return i + 1;
    return 0;
}

/* Of the clauses that the words touch those that were marked, each stretch of them in quotation
 * marks; from and to become where they begin and end. False: none was. */
static bool add_marked(Text *text, const Play *play, const Turn *turn, int line, const Rendered *r,
                       int *from, int *to) {
    Clauses clauses = {0};
    bool any = false;
    if (!line || *from < 1 || *to > r->word_count || *from > *to)
        return false;
    clauses_find(r, &clauses);
    int first = clause_of(&clauses, *from), end = clause_of(&clauses, *to) + 1;
    for (int c = first, begin = -1; c <= end; c++) {
        bool marked = c < end && is_marked(play, turn, line, &clauses, c);
        if (marked && begin < 0)
            begin = c;
        if (marked || begin < 0)
            continue;
        if (any)
            text_add(text, ", ");
        *from = any ? *from : clause_first_word(&clauses, begin);
        *to = clause_last_word(&clauses, c - 1);
        quote_add(text, r, clause_first_word(&clauses, begin), *to);
        begin = -1;
        any = true;
    }
    clauses_release(&clauses);
    return any;
}

void quote_add_mark(Text *text, const Play *play, const Turn *turn, const Mark *mark, int *from,
                    int *to) {
    int first, last;
    Rendered r = {0};
    play_render(play, turn, &play_scenario(play)->lines[mark->line_of].text, &r);
    rendered_words(&r, mark->from, mark->to, &first, &last);
    int line = line_shown(play, turn, mark->line_of);
    if (!add_marked(text, play, turn, line, &r, &first, &last)) {
        quote_widen(&r, &first, &last);
        quote_add(text, &r, first, last);
    }
    if (from)
        *from = first;
    if (to)
        *to = last;
    rendered_release(&r);
}
