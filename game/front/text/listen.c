#include "front/text/listen.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

typedef struct Spot { /* a word of a customer line; numbered from 1 over the whole moment */
    int line, word;   /* as inputs count them */
    const char *bytes;
    size_t len;
    bool marked, chosen;
} Spot;

typedef struct Spots {
    Spot *items;
    int count, capacity;
} Spots;

static Spots find_spots(const View *view) {
    Spots spots = {0};
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        const char *plain = text_cstr(&line->text->plain);
        for (int w = 0; line->marked && w < line->text->word_count; w++) {
            const MarkupWord *word = &line->text->words[w];
            GROW(&spots, items);
            spots.items[spots.count++] = (Spot){.line = line->number,
                                                .word = w + 1,
                                                .bytes = plain + word->from,
                                                .len = (size_t)(word->to - word->from),
                                                .marked = line->marked[w]};
        }
    }
    return spots;
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

static void say_numbers(Talk *talk) {
    const View *view = play_view(talk->session->play);
    int number = 0;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (!line->marked)
            continue;
        Text text = {0};
        for (int w = 0; w < line->text->word_count; w++) {
            const MarkupWord *word = &line->text->words[w];
            text_addf(&text, "%s[%d%s]\u00a0", w ? " " : "", ++number, line->marked[w] ? " *" : "");
            console_add_safe_bytes(&text, text_cstr(&line->text->plain) + word->from,
                                   (size_t)(word->to - word->from));
        }
        console_say(talk->console, 0, text_cstr(&text));
        text_release(&text);
    }
}

/* "5-7, 9": chooses those spots. False when the text is no list of numbers. */
static bool choose_numbers(const char *s, Spots *spots, bool *outside) {
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
        if (from < 1 || to < from || to > spots->count) {
            *outside = true;
            return true;
        }
        for (long i = from; i <= to; i++)
            spots->items[i - 1].chosen = true;
    }
    return true;
}

/* Whether the words stand from spot `at` on, in one line. */
static bool stands_at(const Spots *spots, int at, char *const *words, int count) {
    if (at + count > spots->count || spots->items[at].line != spots->items[at + count - 1].line)
        return false;
    for (int i = 0; i < count; i++) {
        char *word = bare(spots->items[at + i].bytes, spots->items[at + i].len);
        bool same = utf8_distance(word, words[i], 1) == 0;
        free(word);
        if (!same)
            return false;
    }
    return true;
}

/* The words themselves: chooses them where they stand once; returns how often they stand there and
 * adds the numbers of those places. */
static int choose_words(const char *s, Spots *spots, Text *places) {
    char *words[256];
    int count = 0, found = 0, first = 0;
    while (*s && count < 256) {
        size_t len = strcspn(s, " ");
        char *word = bare(s, len);
        int32_t c = 0;
        if (*word)
            utf8_decode(word, &c);
        if (len && utf8_is_word_char(c))
            words[count++] = word;
        else
            free(word);
        s += len;
        s += strspn(s, " ");
    }
    for (int at = 0; count && at < spots->count; at++) {
        if (!stands_at(spots, at, words, count))
            continue;
        if (!found)
            first = at;
        text_addf(places, count > 1 ? "%s%d-%d" : "%s%d", found ? ", " : "", at + 1, at + count);
        found++;
    }
    for (int i = 0; found == 1 && i < count; i++)
        spots->items[first + i].chosen = true;
    for (int i = 0; i < count; i++)
        free(words[i]);
    return found;
}

/* Marks what was chosen; when all of it was marked already, takes the marks back. */
static Said toggle(Talk *talk, const Spots *spots) {
    bool all = true;
    Text words = {0};
    int last = -1;
    for (int i = 0; i < spots->count; i++) {
        const Spot *spot = &spots->items[i];
        if (!spot->chosen)
            continue;
        all = all && spot->marked;
        text_add(&words, last < 0 ? "“" : last == i - 1 ? " " : "”, “");
        console_add_safe_bytes(&words, spot->bytes, spot->len);
        last = i;
    }
    text_add(&words, "”");
    Said said = SAID_AGAIN;
    int moment = play_moment(talk->session->play);
    for (int i = 0; i < spots->count && said != SAID_FAILED; i++) {
        const Spot *spot = &spots->items[i];
        if (!spot->chosen || spot->marked != all)
            continue;
        Input input = {.kind = INPUT_MARK};
        input.as.mark.moment = moment;
        input.as.mark.line = spot->line;
        input.as.mark.word = spot->word;
        if (prompt_step(talk, input) == SAID_FAILED)
            said = SAID_FAILED;
    }
    console_say_msg(talk->console, 0, all ? MSG_TEXT_UNMARKED : MSG_TEXT_MARKED, text_cstr(&words));
    text_release(&words);
    return said;
}

static Said mark(Talk *talk, const char *typed) {
    Console *console = talk->console;
    Spots spots = find_spots(play_view(talk->session->play));
    Text places = {0}, most = {0};
    bool outside;
    Said said = SAID_AGAIN;
    if (choose_numbers(typed, &spots, &outside)) {
        text_addf(&most, "%d", spots.count);
        if (outside)
            console_say_msg(console, 0, MSG_TEXT_MARK_RANGE, text_cstr(&most));
        else
            said = toggle(talk, &spots);
    } else {
        int found = choose_words(typed, &spots, &places);
        if (found == 1)
            said = toggle(talk, &spots);
        else if (found)
            console_say_msg(console, 0, MSG_TEXT_MARK_MANY, text_cstr(&places));
        else
            console_say_msg(console, 0, MSG_TEXT_MARK_NONE);
    }
    text_release(&places);
    text_release(&most);
    free(spots.items);
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
