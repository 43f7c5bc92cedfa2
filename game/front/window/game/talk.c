#include "front/window/game/talk.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/clause.h"

#include "base/banned.h"

static void turn_release(TalkTurn *turn) {
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
    *turn = (TalkTurn){0};
}

void talk_init(Talk *talk, const Play *play, Lang lang) {
    *talk = (Talk){.play = play, .lang = lang};
}

void talk_release(Talk *talk) {
    for (int i = 0; i < talk->count; i++)
        turn_release(&talk->turns[i]);
    free(talk->turns);
    *talk = (Talk){0};
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

static void render_lines(Talk *talk, TalkTurn *out, int turn) {
    const Scenario *scenario = play_scenario(talk->play);
    int count;
    const Turn *of = &play_turns(talk->play, &count)[turn];
    const int *shown = play_shown(talk->play, of);
    out->stamp = of->stamp;
    out->channel = channel_then(talk->play, turn);
    out->line_count = of->shown_count;
    out->lines = xcalloc((size_t)of->shown_count + 1, sizeof *out->lines);
    out->marked = xcalloc((size_t)of->shown_count + 1, sizeof *out->marked);
    for (int i = 0; i < of->shown_count; i++) {
        play_render(talk->play, of, &scenario->lines[shown[i]].text, &out->lines[i]);
        out->marked[i] = xcalloc((size_t)out->lines[i].word_count + 1, 1);
    }
}

/* What is lit is what counts: a clause that holds a marked word is lit whole. */
static void light(TalkTurn *out, const WordMark *words, int count) {
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

static void take_note(TalkTurn *out, const House *house, const Turn *turn) {
    Text text = {0};
    text_add(&text, house->categories[turn->judged_category].label);
    if (turn->judged_kind >= 0)
        text_addf(&text, " (%s)", house->kinds[turn->judged_kind].label);
    out->noted = text_take(&text);
}

static void take_act(Talk *talk, TalkTurn *out, int index) {
    const Scenario *scenario = play_scenario(talk->play);
    int count;
    const Turn *turn = &play_turns(talk->play, &count)[index];
    out->acted = true;
    turn_facts_coach(&out->coach, talk->play, index, talk->lang);
    if (turn->say)
        out->own = xstrdup(turn->say);
    if (turn->way == WAY_REPLIES && turn->reply >= 0)
        play_render(talk->play, turn, &scenario->replies[turn->reply].text, &out->said);
    else if (turn->way == WAY_JUDGE)
        take_note(out, &scenario->house, turn);
    for (int i = 0; turn->way == WAY_OFFER && i < out->coach.count; i++)
        if (out->coach.items[i].kind == FACT_SAID)
            out->offered = xstrdup(out->coach.items[i].body);
}

void talk_follow(Talk *talk) {
    int count, same = 0;
    const Turn *turns = play_turns(talk->play, &count);
    while (same < talk->count && same < count && talk->turns[same].stamp == turns[same].stamp &&
           (!talk->turns[same].acted || turns[same].acted))
        same++;
    while (talk->count > same)
        turn_release(&talk->turns[--talk->count]);
    while (talk->count < count) {
        GROW(talk, turns);
        talk->turns[talk->count] = (TalkTurn){0};
        render_lines(talk, &talk->turns[talk->count], talk->count);
        talk->count++;
    }
    for (int t = 0; t < count; t++) {
        if (!talk->turns[t].acted)
            light(&talk->turns[t], play_words(talk->play, &turns[t]), turns[t].word_count);
        if (turns[t].acted && !talk->turns[t].acted)
            take_act(talk, &talk->turns[t], t);
    }
}

bool talk_is_spoken(const Talk *talk, int turn) {
    Channel channel = talk->turns[turn].channel;
    return channel == CHANNEL_PHONE || channel == CHANNEL_COUNTER || channel == CHANNEL_CHAT;
}
