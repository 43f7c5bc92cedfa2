#include "front/window/game/dialogue.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/hear_tell.h"
#include "front/window/ui/marked.h"
#include "model/clause.h"

#include "base/banned.h"

static void turn_release(DialogueTurn *turn) {
    for (int i = 0; i < turn->line_count; i++) {
        rendered_release(&turn->lines[i]);
        free(turn->marked[i]);
    }
    free(turn->lines);
    free(turn->marked);
    rendered_release(&turn->said);
    free(turn->noted);
    free(turn->offered);
    free(turn->own);
    facts_release(&turn->coach);
    *turn = (DialogueTurn){0};
}

void dialogue_init(Dialogue *dialogue, const Play *play, Lang lang) {
    *dialogue = (Dialogue){.play = play, .lang = lang};
}

void dialogue_release(Dialogue *dialogue) {
    for (int i = 0; i < dialogue->count; i++)
        turn_release(&dialogue->turns[i]);
    free(dialogue->turns);
    *dialogue = (Dialogue){0};
}

/* The channel that a turn had: the last one that a moment up to it says. */
static Channel channel_then(const Play *play, int turn) {
    const Scenario *scenario = play_scenario(play);
    Channel channel = scenario->channel;
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int t = 0; t <= turn && t < count; t++)
        if (scenario->moments[turns[t].moment].channel >= 0)
            channel = (Channel)scenario->moments[turns[t].moment].channel;
    return channel;
}

static void render_lines(Dialogue *dialogue, DialogueTurn *out, int turn) {
    const Scenario *scenario = play_scenario(dialogue->play);
    int count;
    const Turn *of = &play_turns(dialogue->play, &count)[turn];
    const int *shown = play_shown(dialogue->play, of);
    out->stamp = of->stamp;
    out->channel = channel_then(dialogue->play, turn);
    out->line_count = of->shown_count;
    out->lines = xcalloc((size_t)of->shown_count + 1, sizeof *out->lines);
    out->marked = xcalloc((size_t)of->shown_count + 1, sizeof *out->marked);
    for (int i = 0; i < of->shown_count; i++) {
        play_render(dialogue->play, of, &scenario->lines[shown[i]].text, &out->lines[i]);
        out->marked[i] = xcalloc((size_t)out->lines[i].word_count + 1, 1);
    }
}

/* What is lit is what counts: a clause that holds a marked word is lit whole. */
static void light(DialogueTurn *out, const WordMark *words, int count) {
    for (int i = 0; i < out->line_count; i++) {
        Clauses clauses = {0};
        memset(out->marked[i], MARK_NONE, (size_t)out->lines[i].word_count);
        for (int m = 0; m < count; m++) {
            if (words[m].line != i + 1 || words[m].word > out->lines[i].word_count)
                continue;
            if (!clauses.count)
                clauses_find(&out->lines[i], &clauses);
            int clause = clause_of(&clauses, words[m].word);
            for (int w = clause_first_word(&clauses, clause);
                 w <= clause_last_word(&clauses, clause); w++)
                out->marked[i][w - 1] = MARK_ON;
        }
        clauses_release(&clauses);
    }
}

static void take_act(Dialogue *dialogue, DialogueTurn *out, int index) {
    const Scenario *scenario = play_scenario(dialogue->play);
    int count;
    const Turn *turn = &play_turns(dialogue->play, &count)[index];
    Text noted = {0};
    out->acted = true;
    turn_facts_coach(&out->coach, dialogue->play, index, dialogue->lang);
    if (turn->say)
        out->own = xstrdup(turn->say);
    if (turn->say && dialogue->ears)
        hear_tell(&out->coach, ears_for(dialogue->ears, scenario), dialogue->play, index,
                  dialogue->lang);
    if (turn->way == WAY_REPLIES && turn->reply >= 0)
        play_render(dialogue->play, turn, &scenario->replies[turn->reply].text, &out->said);
    else if (turn->way == WAY_JUDGE)
        house_add_judgement(&noted, &scenario->house, turn->judged_category, turn->judged_kind);
    out->noted = turn->way == WAY_JUDGE ? text_take(&noted) : NULL;
    for (int i = 0; turn->way == WAY_OFFER && i < out->coach.count; i++)
        if (out->coach.items[i].kind == FACT_SAID)
            out->offered = xstrdup(out->coach.items[i].body);
}

void dialogue_follow(Dialogue *dialogue) {
    int count, same = 0;
    const Turn *turns = play_turns(dialogue->play, &count);
    while (same < dialogue->count && same < count &&
           dialogue->turns[same].stamp == turns[same].stamp &&
           (!dialogue->turns[same].acted || turns[same].acted))
        same++;
    while (dialogue->count > same)
        turn_release(&dialogue->turns[--dialogue->count]);
    while (dialogue->count < count) {
        GROW(dialogue, turns);
        dialogue->turns[dialogue->count] = (DialogueTurn){0};
        render_lines(dialogue, &dialogue->turns[dialogue->count], dialogue->count);
        dialogue->count++;
    }
    for (int t = 0; t < count; t++) {
        if (!dialogue->turns[t].acted)
            light(&dialogue->turns[t], play_words(dialogue->play, &turns[t]), turns[t].word_count);
        if (turns[t].acted && !dialogue->turns[t].acted)
            take_act(dialogue, &dialogue->turns[t], t);
    }
}

bool dialogue_is_spoken(const Dialogue *dialogue, int turn) {
    Channel channel = dialogue->turns[turn].channel;
    return channel == CHANNEL_PHONE || channel == CHANNEL_COUNTER || channel == CHANNEL_CHAT;
}
