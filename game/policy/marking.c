#include "policy/marking.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/wording.h"

#include "base/banned.h"

const Turn *marking_turn(const Play *play) {
    int count;
    const Turn *turns = play_turns(play, &count);
    return &turns[count - 1];
}

static bool is_marked(const Play *play, const Turn *turn, int line, int word) {
    const WordMark *words = play_words(play, turn);
    for (int i = 0; i < turn->word_count; i++)
        if (words[i].line == line && words[i].word == word)
            return true;
    return false;
}

void marking_put(Play *play, int line, int word) {
    const Turn *turn = marking_turn(play);
    if (is_marked(play, turn, line, word))
        return;
    Input input = {.at_ms = play_now(play), .kind = INPUT_MARK};
    input.as.mark.moment = turn->moment;
    input.as.mark.line = line;
    input.as.mark.word = word;
    play_step(play, &input);
}

static void put_clause(Play *play, int number, const Clauses *clauses, int clause) {
    marking_put(play, number, clause_first_word(clauses, clause));
}

/* The clauses of the customer lines that one of these types of mark touches; 0: all clauses. */
static void put_touched(Play *play, unsigned types) {
    const Scenario *scenario = play_scenario(play);
    int shown = marking_turn(play)->shown_count;
    for (int i = 0; i < shown; i++) {
        const Turn *turn = marking_turn(play);
        int index = play_shown(play, turn)[i];
        if (scenario->lines[index].speaker != SPEAKER_CUSTOMER)
            continue;
        const Clauses *clauses = play_line_clauses(play, turn, index);
        const uint8_t *touched = play_line_touched(play, turn, index);
        for (int c = 0; c < clauses->count; c++)
            if (!types || touched[c] & types)
                put_clause(play, i + 1, clauses, c);
    }
}

void marking_signals(Play *play) {
    put_touched(play, 1u << MARK_SIGNAL);
}

void marking_all(Play *play) {
    put_touched(play, 0);
}

/* "u/jij," holds two words. */
static bool is_wanted(const Rendered *text, int word, MarkingWants wants, const void *context) {
    Text shown = {0}, part = {0};
    const MarkupWord *at = &text->words[word - 1];
    size_t from = 0;
    bool wanted = false;
    text_add_bytes(&shown, text_cstr(&text->plain) + at->from, (size_t)(at->to - at->from));
    while (!wanted && wording_next(text_cstr(&shown), &from, &part))
        wanted = wants(context, text_cstr(&part));
    text_release(&shown);
    text_release(&part);
    return wanted;
}

void marking_wanted(Play *play, MarkingWants wants, const void *context) {
    struct {
        WordMark *items;
        int count, capacity;
    } words = {0};
    const View *view = play_view(play);
    for (int i = 0; i < view->line_count; i++) {
        const ViewLine *line = &view->lines[i];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        for (int word = 1; word <= line->text->word_count; word++) {
            if (!is_wanted(line->text, word, wants, context))
                continue;
            GROW(&words, items);
            words.items[words.count++] = (WordMark){line->number, word};
        }
    }
    for (int i = 0; i < words.count; i++)
        marking_put(play, words.items[i].line, words.items[i].word);
    free(words.items);
}

void marking_chance(Play *play, Random *random) {
    const Scenario *scenario = play_scenario(play);
    for (uint64_t more = random_next(random); more & 1; more >>= 1) {
        const Turn *turn = marking_turn(play);
        int at = (int)random_below(random, (uint32_t)turn->shown_count);
        int index = play_shown(play, turn)[at], word = 0;
        const Line *line = &scenario->lines[index];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        if (line->mark_count && more & 2) {
            int mark = line->first_mark + (int)random_below(random, (uint32_t)line->mark_count), to;
            play_mark_range(play, turn, mark, &word, &to);
        } else {
            int words = play_line_words(play, turn, index);
            word = words ? 1 + (int)random_below(random, (uint32_t)words) : 0;
        }
        if (word)
            marking_put(play, at + 1, word);
    }
}
