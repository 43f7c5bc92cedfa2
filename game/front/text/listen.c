#include "front/text/listen.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

typedef struct Part { /* a clause of a customer line; numbered from 1 over the whole moment */
    const ViewLine *line;
    int clause;
    const char *bytes;
    size_t len;
    bool chosen;
} Part;

typedef struct Parts {
    Part *items;
    int count, capacity;
} Parts;

typedef struct Spot { /* a word of a customer line, in the order of reading */
    int part;
    const char *bytes;
    size_t len;
} Spot;

typedef struct Spots {
    Spot *items;
    int count, capacity;
} Spots;

static void find_parts(const View *view, Parts *parts) {
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        for (int c = 0; line->clauses && c < line->clauses->count; c++) {
            int first = clause_first_word(line->clauses, c);
            int last = clause_last_word(line->clauses, c);
            int from = line->text->words[first - 1].from, to = line->text->words[last - 1].to;
            GROW(parts, items);
            parts->items[parts->count++] = (Part){.line = line,
                                                  .clause = c,
                                                  .bytes = text_cstr(&line->text->plain) + from,
                                                  .len = (size_t)(to - from)};
        }
    }
}

static void find_spots(const Parts *parts, Spots *spots) {
    for (int i = 0; i < parts->count; i++) {
        const Part *part = &parts->items[i];
        const Clauses *clauses = part->line->clauses;
        for (int w = clause_first_word(clauses, part->clause);
             w <= clause_last_word(clauses, part->clause); w++) {
            const MarkupWord *word = &part->line->text->words[w - 1];
            GROW(spots, items);
            spots->items[spots->count++] =
                (Spot){i, text_cstr(&part->line->text->plain) + word->from,
                       (size_t)(word->to - word->from)};
        }
    }
}

/* The word without what stands beside it, malloced: "lastigvallen," is lastigvallen. */
static char *bare(const char *s, size_t len) {
    size_t from = len, to = 0;
    for (size_t at = 0; at < len;) {
        int32_t c;
        size_t n = (size_t)utf8_decode(s + at, &c);
        if (utf8_is_word_char(c)) {
            if (from == len)
                from = at;
            to = at + n;
        }
        at += n;
    }
    Text text = {0};
    if (from < to)
        text_add_bytes(&text, s + from, to - from);
    else
        text_add_bytes(&text, s, len);
    return text_take(&text);
}

static bool is_marked(const Part *part) {
    return part->line->clause_marked[part->clause];
}

/* The clauses below each other, with their numbers; a marked one has a star. */
static void say_numbers(Talk *talk) {
    Parts parts = {0};
    find_parts(play_view(talk->session->play), &parts);
    for (int i = 0; i < parts.count; i++) {
        Text lead = {0}, text = {0};
        text_addf(&lead, "[%d%s] ", i + 1, is_marked(&parts.items[i]) ? " *" : "");
        console_add_safe_bytes(&text, parts.items[i].bytes, parts.items[i].len);
        console_item(talk->console, 2, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
    }
    free(parts.items);
}

/* "2-3, 5": chooses those clauses. False when the text is no list of numbers. */
static bool choose_numbers(const char *s, Parts *parts, bool *outside) {
    if (!*s || s[strspn(s, "0123456789-, ")] || !strpbrk(s, "0123456789"))
        return false;
    *outside = false;
    while (*s) {
        s += strspn(s, ", -");
        if (!*s)
            break;
        long from = strtol(s, NULL, 10), to = from;
        s += strspn(s, "0123456789");
        const char *dash = s + strspn(s, " ");
        if (*dash == '-' && isdigit((unsigned char)dash[1 + strspn(dash + 1, " ")])) {
            s = dash + 1 + strspn(dash + 1, " ");
            to = strtol(s, NULL, 10);
            s += strspn(s, "0123456789");
        }
        if (from < 1 || to < from || to > parts->count) {
            *outside = true;
            return true;
        }
        for (long i = from; i <= to; i++)
            parts->items[i - 1].chosen = true;
    }
    return true;
}

typedef struct Typed { /* words without what stands beside them */
    char **items;
    int count, capacity;
} Typed;

static void read_words(const char *s, Typed *words) {
    while (*s) {
        size_t len = strcspn(s, " ");
        char *word = bare(s, len);
        int32_t c = 0;
        if (*word)
            utf8_decode(word, &c);
        if (len && utf8_is_word_char(c)) {
            GROW(words, items);
            words->items[words->count++] = word;
        } else {
            free(word);
        }
        s += len;
        s += strspn(s, " ");
    }
}

/* Whether the words stand from spot `at` on, in one line. */
static bool stands_at(const Parts *parts, const Spots *spots, int at, const Typed *words) {
    if (at + words->count > spots->count)
        return false;
    int last = spots->items[at + words->count - 1].part;
    if (parts->items[spots->items[at].part].line != parts->items[last].line)
        return false;
    for (int i = 0; i < words->count; i++) {
        char *word = bare(spots->items[at + i].bytes, spots->items[at + i].len);
        bool same = utf8_distance(word, words->items[i], 1) == 0;
        free(word);
        if (!same)
            return false;
    }
    return true;
}

/* Some words of the clauses: chooses those that they stand in. Returns in how many ways they can be
 * meant (what stands twice in one clause means that one), and adds the numbers of those. */
static int choose_words(const char *s, Parts *parts, Text *places) {
    Spots spots = {0};
    Typed words = {0};
    int found = 0, from = -1, to = -1;
    find_spots(parts, &spots);
    read_words(s, &words);
    for (int at = 0; words.count && at < spots.count; at++) {
        if (!stands_at(parts, &spots, at, &words))
            continue;
        int first = spots.items[at].part, last = spots.items[at + words.count - 1].part;
        if (found && first == from && last == to)
            continue;
        Text place = {0};
        text_addf(&place, first == last ? "%d" : "%d-%d", first + 1, last + 1);
        text_join(places, ", ", text_cstr(&place));
        text_release(&place);
        from = first;
        to = last;
        found++;
    }
    for (int i = from; found == 1 && i <= to; i++)
        parts->items[i].chosen = true;
    for (int i = 0; i < words.count; i++)
        free(words.items[i]);
    free(words.items);
    free(spots.items);
    return found;
}

typedef struct Marks {
    WordMark *items;
    int count, capacity;
} Marks;

/* The inputs that turn a clause around; the view changes with the first of them. */
static void add_marks(Marks *marks, const Part *part) {
    int *words = xcalloc((size_t)part->line->text->word_count + 1, sizeof *words);
    int count = view_turn_clause(part->line, part->clause, words);
    for (int i = 0; i < count; i++) {
        GROW(marks, items);
        marks->items[marks->count++] = (WordMark){part->line->number, words[i]};
    }
    free(words);
}

/* Marks what was chosen; when all of it was marked already, takes the marks back. */
static Said toggle(Talk *talk, const Parts *parts) {
    bool all = true;
    Text words = {0};
    Marks marks = {0};
    Said said = SAID_AGAIN;
    int moment = play_moment(talk->session->play);
    for (int i = 0; i < parts->count; i++)
        all = all && (!parts->items[i].chosen || is_marked(&parts->items[i]));
    for (int i = 0; i < parts->count; i++) {
        const Part *part = &parts->items[i];
        if (!part->chosen)
            continue;
        text_join(&words, ", ", "“");
        console_add_safe_bytes(&words, part->bytes, utf8_quoted_len(part->bytes, part->len));
        text_add(&words, "”");
        if (is_marked(part) == all)
            add_marks(&marks, part);
    }
    for (int i = 0; i < marks.count && said != SAID_FAILED; i++) {
        Input input = {.kind = INPUT_MARK};
        input.as.mark.moment = moment;
        input.as.mark.line = marks.items[i].line;
        input.as.mark.word = marks.items[i].word;
        if (prompt_step(talk, input) == SAID_FAILED)
            said = SAID_FAILED;
    }
    console_say_msg(talk->console, 0, all ? MSG_TEXT_UNMARKED : MSG_TEXT_MARKED, text_cstr(&words));
    text_release(&words);
    free(marks.items);
    return said;
}

static Said mark(Talk *talk, const char *typed) {
    Console *console = talk->console;
    Parts parts = {0};
    Text places = {0}, most = {0};
    bool outside;
    Said said = SAID_AGAIN;
    find_parts(play_view(talk->session->play), &parts);
    if (choose_numbers(typed, &parts, &outside)) {
        text_addf(&most, "%d", parts.count);
        if (outside)
            console_say_msg(console, 0, MSG_TEXT_MARK_RANGE, text_cstr(&most));
        else
            said = toggle(talk, &parts);
    } else {
        int found = choose_words(typed, &parts, &places);
        if (found == 1)
            said = toggle(talk, &parts);
        else if (found)
            console_say_msg(console, 0, MSG_TEXT_MARK_MANY, text_cstr(&places));
        else
            console_say_msg(console, 0, MSG_TEXT_MARK_NONE);
    }
    text_release(&places);
    text_release(&most);
    free(parts.items);
    return said;
}

Said listen_once(Talk *talk) {
    Console *console = talk->console;
    if (!talk->marking_told)
        console_say_msg(console, 0, MSG_TEXT_LISTEN_HOW);
    talk->marking_told = true;
    if (!console_ask(console, msg(talk->lang, MSG_TEXT_LISTEN_ASK)))
        return SAID_LEFT;
    const char *line = text_cstr(&console->line);
    if (!*line)
        return prompt_step(talk, (Input){.kind = INPUT_CONTINUE});
    Said said = prompt_common(talk);
    if (said != SAID_NOTHING)
        return said;
    if (console_is(console, "w")) {
        say_numbers(talk);
        return SAID_AGAIN;
    }
    if (line[0] == 'm' && (!line[1] || line[1] == ' ')) {
        line += 1 + strspn(line + 1, " ");
        if (!*line) {
            console_say_msg(console, 0, MSG_TEXT_LISTEN_HOW);
            return SAID_AGAIN;
        }
    }
    return mark(talk, line);
}
