#include "front/window/game/scene_quote.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/game/look.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum {
    QUOTE_LINES = 2,
    LINES_BELOW = 4,
    QUOTE_PAD = SPACE_8,
    RAGGED = 90,
    DOTS = 4,
    EDGES = 4
}; /* of 100 of a line have letters */

/* Words of the customer, from the first line to the last. */
typedef struct QuoteWord {
    const char *text;
    int len, letters, clause; /* the clause counts on from line to line */
    bool marked, taken;
} QuoteWord;

static TypeSize size_of(const Ui *ui) {
    return scene_is_cramped(ui) ? TYPE_NOTE : TYPE_INTERFACE;
}

bool scene_quotes(const Scene *scene, Ui *ui, const View *view) {
    return scene_acts(scene, view) && ui_is_past(ui, ID_SCROLL);
}

int scene_quote_height(const Ui *ui) {
    return QUOTE_LINES * ui_line_height(ui, size_of(ui)) + 2 * QUOTE_PAD + EDGES;
}

static QuoteWord *words_said(const View *view, int *count) {
    int all = 0, clauses = 0;
    for (int i = 0; i < view->line_count; i++)
        all += view->lines[i].text->word_count;
    QuoteWord *words = xcalloc((size_t)all + 1, sizeof *words);
    *count = 0;
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        const char *plain = text_cstr(&line->text->plain);
        if (line->speaker != SPEAKER_CUSTOMER || !line->clauses)
            continue;
        for (int w = 0; w < line->text->word_count; w++) {
            int from = line->text->words[w].from, clause = clause_of(line->clauses, w + 1);
            QuoteWord *word = &words[(*count)++];
            word->text = plain + from;
            word->len = line->text->words[w].to - from;
            word->letters = (int)SDL_utf8strnlen(word->text, (size_t)word->len) + 1;
            word->clause = clauses + clause;
            word->marked = line->clause_marked && line->clause_marked[clause];
        }
        clauses += line->clauses->count;
    }
    return words;
}

static bool any_taken(const QuoteWord *words, int count) {
    for (int w = 0; w < count; w++)
        if (words[w].taken)
            return true;
    return false;
}

/* Whole clauses from the end on while there is room for them, and one in any case; of `marked` ones
 * alone. Returns the room that is left. */
static int take_from_end(QuoteWord *words, int count, int room, bool marked) {
    bool any = any_taken(words, count);
    for (int last = count - 1, first; last >= 0; last = first - 1) {
        int letters = 0;
        for (first = last; first >= 0 && words[first].clause == words[last].clause; first--)
            letters += words[first].letters;
        first++;
        if (words[last].taken || (marked && !words[last].marked))
            continue;
        if (any && letters > room)
            break;
        for (int w = first; w <= last; w++)
            words[w].taken = true;
        any = true;
        room -= letters;
    }
    return room;
}

static void take(QuoteWord *words, int count, int room) {
    int all = 0;
    for (int w = 0; w < count; w++)
        all += words[w].letters;
    if (all > room) {
        room = take_from_end(words, count, room - DOTS, true);
        take_from_end(words, count, room, false);
        return;
    }
    for (int w = 0; w < count; w++)
        words[w].taken = true;
}

/* What was taken, with dots where something is left out; per word of it whether it is marked. */
static void put_together(const QuoteWord *words, int count, Text *text, unsigned char *looks) {
    int put = 0;
    for (int w = 0; w < count; w++) {
        bool gap = words[w].taken ? w > 0 && !words[w - 1].taken : w == count - 1;
        if (gap) {
            text_add(text, put ? " …" : "…");
            looks[put++] = MARK_NONE;
        }
        if (!words[w].taken)
            continue;
        text_add(text, put ? " " : "");
        text_add_bytes(text, words[w].text, (size_t)words[w].len);
        looks[put++] = words[w].marked ? MARK_ON : MARK_NONE;
    }
}

static void build(const Scene *scene, Ui *ui, const View *view, TypeSize size, int lines,
                  int letters) {
    int count;
    QuoteWord *words = words_said(view, &count);
    unsigned char *looks = xcalloc(2 * (size_t)count + 2, 1);
    Text text = {0};
    Rendered quote = {0};
    take(words, count, lines * letters * RAGGED / 100);
    put_together(words, count, &text, looks);
    rendered_take_plain(&quote, text_cstr(&text));
    Widget *said = look_marked(ui, 0, size, &quote, looks);
    said->name = msg(app_lang(scene->game->app), MSG_SCENE_WORDS);
    said->lay.letters = letters;
    rendered_release(&quote);
    text_release(&text);
    free(looks);
    free(words);
}

static int letters_in(const Ui *ui, TypeSize size, int width) {
    return ui_letters(ui, size) * (width - 2 * QUOTE_PAD) / ui_width(ui);
}

void scene_build_quote(const Scene *scene, Ui *ui, const View *view, int aside) {
    TypeSize size = size_of(ui);
    ui_column(ui, (Box){.align = ALIGN_START, .grow = 1});
    ui_column(ui, (Box){.card = true, .tail = ALIGN_START, .pad = QUOTE_PAD});
    build(scene, ui, view, size, QUOTE_LINES, letters_in(ui, size, ui_width(ui) - aside));
    ui_end(ui);
    ui_end(ui);
}

void scene_build_quote_below(const Scene *scene, Ui *ui, const View *view, int width) {
    ui_column(ui, (Box){.card = true, .pad = QUOTE_PAD});
    build(scene, ui, view, TYPE_NOTE, LINES_BELOW, letters_in(ui, TYPE_NOTE, width));
    ui_end(ui);
}
