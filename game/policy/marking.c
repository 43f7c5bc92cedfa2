#include "policy/marking.h"

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

static bool touches(Play *play, const Turn *turn, int mark, int word) {
    int from, to;
    play_mark_range(play, turn, mark, &from, &to);
    return from && word >= from && word <= to;
}

bool marking_mark(Play *play, int number, int mark, const bool *avoid) {
    const Scenario *scenario = play_scenario(play);
    const Turn *turn = marking_turn(play);
    const Line *line = &scenario->lines[scenario->marks[mark].line_of];
    int from, to, best = 0, fewest = 0;
    play_mark_range(play, turn, mark, &from, &to);
    for (int word = from; from && word <= to; word++) {
        int touched = 0;
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            touched += m != mark && avoid[m] && touches(play, turn, m, word);
        if (best && touched >= fewest)
            continue;
        best = word;
        fewest = touched;
        if (!touched)
            break;
    }
    if (best)
        marking_put(play, number, best);
    return best > 0;
}

void marking_signals(Play *play, const bool *avoid) {
    const Scenario *scenario = play_scenario(play);
    const Turn *turn = marking_turn(play);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[play_shown(play, turn)[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (scenario->marks[m].type == MARK_SIGNAL)
                marking_mark(play, i + 1, m, avoid);
    }
}

void marking_all(Play *play) {
    const Scenario *scenario = play_scenario(play);
    const Turn *turn = marking_turn(play);
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play_shown(play, turn)[i];
        if (scenario->lines[index].speaker != SPEAKER_CUSTOMER)
            continue;
        int words = play_line_words(play, turn, index);
        for (int word = 1; word <= words; word++)
            marking_put(play, i + 1, word);
    }
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

void marking_stray(Play *play) {
    const Scenario *scenario = play_scenario(play);
    const Turn *turn = marking_turn(play);
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play_shown(play, turn)[i];
        const Line *line = &scenario->lines[index];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        bool last = false;
        int words = play_line_words(play, turn, index);
        for (int word = 1; word <= words; word++) {
            bool stray = true;
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
                stray &= !touches(play, turn, m, word);
            last = stray && !last;
            if (last)
                marking_put(play, i + 1, word);
        }
    }
}
