#include "play/play.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/random.h"
#include "play/replay.h"
#include "play/score.h"
#include "play/state.h"
#include "play/turn.h"

#include "base/banned.h"

PlayAsks play_asks(const Play *play) {
    return play->asks;
}

Play *play_new(const Scenario *scenario, const ScriptCalls *calls, PlaySetup setup) {
    Play *play = xcalloc(1, sizeof *play);
    int most_replies = 0;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].reply_count > most_replies)
            most_replies = scenario->moments[i].reply_count;
    play->self = play;
    play->scenario = scenario;
    play->asks = rules_asks(scenario);
    if (calls)
        play->calls = *calls;
    play->flags = xcalloc((size_t)scenario->flag_count, sizeof *play->flags);
    play->said = xcalloc((size_t)scenario->house.act_count, 1);
    play->heard = xcalloc((size_t)scenario->mark_name_count, 1);
    play->offered = xcalloc((size_t)most_replies, 1);
    play->line_words = xcalloc((size_t)scenario->line_count, sizeof *play->line_words);
    play->mark_from = xcalloc((size_t)scenario->mark_count, sizeof *play->mark_from);
    play->mark_to = xcalloc((size_t)scenario->mark_count, sizeof *play->mark_to);
    play_restart(play, setup);
    return play;
}

static void forget_says(Play *play) {
    while (play->say_count)
        free(play->says[--play->say_count]);
}

void play_free(Play *play) {
    if (!play)
        return;
    for (int i = 0; i < play->view_line_capacity; i++) {
        rendered_release(&play->view_rendered[i]);
        free(play->view_marked[i]);
        clauses_release(&play->view_clauses[i]);
    }
    for (int i = 0; i < play->view_reply_capacity; i++)
        text_release(&play->view_texts[i]);
    for (int i = 0; i < play->string_count; i++)
        free((void *)(uintptr_t)play->strings[i]);
    free(play->strings);
    free(play->view_lines);
    free(play->view_rendered);
    free(play->view_marked);
    free(play->view_clauses);
    free(play->view_replies);
    free(play->view_texts);
    free(play->view_remedies);
    text_release(&play->view_ending);
    text_release(&play->failure);
    rendered_release(&play->scratch);
    chosen_release(&play->input_pool);
    chosen_release(&play->turn_pool);
    free(play->inputs);
    replay_release(play);
    free(play->turns);
    free(play->turn_flags);
    free(play->shown);
    free(play->words);
    free(play->hits);
    free(play->strays);
    for (int i = 0; i < play->scenario->line_count; i++) {
        clauses_release(&play->line_words[i].clauses);
        free(play->line_words[i].touched);
    }
    free(play->line_words);
    while (play->say_count)
        free(play->says[--play->say_count]);
    free(play->says);
    free(play->mark_from);
    free(play->mark_to);
    free(play->from);
    free(play->held.flags);
    free(play->held.said);
    free(play->held.heard);
    free(play->held.offered);
    free(play->flags);
    free(play->said);
    free(play->heard);
    free(play->offered);
    free(play);
}

void play_restart(Play *play, PlaySetup setup) {
    play->setup = setup;
    play->rewound = false;
    play->input_count = 0;
    forget_says(play);
    chosen_reset(&play->input_pool);
    text_clear(&play->failure);
    replay_forget(play);
    replay_begin(play);
}

/* One block: the state with what it points to. */
static PlayState *copy_state(Play *play, const PlayState *state) {
    const Scenario *scenario = play->scenario;
    size_t flags = (size_t)scenario->flag_count * sizeof(Value);
    size_t acts = (size_t)scenario->house.act_count, names = (size_t)scenario->mark_name_count;
    PlayState *copy = xmalloc(sizeof *copy + flags + acts + names);
    Value *own = (Value *)(copy + 1);
    uint8_t *said = (uint8_t *)own + flags, *heard = said + acts;
    *copy = *state;
    for (int i = 0; i < scenario->flag_count; i++) {
        own[i] = state->flags[i];
        if (own[i].type == VALUE_TEXT)
            own[i].text = play_intern(play, own[i].text, strlen(own[i].text));
    }
    memcpy(said, state->said, acts);
    memcpy(heard, state->heard, names);
    copy->flags = own;
    copy->said = said;
    copy->heard = heard;
    return copy;
}

PlayError play_start_at(Play *play, const PlayState *state) {
    PlayState *from = copy_state(play, state);
    free(play->from);
    play->from = from;
    play_restart(play, play->setup);
    return play->core.phase == PHASE_FAILED ? PLAY_SCRIPT : PLAY_OK;
}

static const char *keep_say(Play *play, const char *text) {
    GROW_BY(play, says, say_count, say_capacity, 1);
    return play->says[play->say_count++] = xstrdup(text);
}

static void keep_input(Play *play, const Input *input) {
    GROW_BY(play, inputs, input_count, input_capacity, 1);
    Input *kept = &play->inputs[play->input_count++];
    *kept = *input;
    if (input->kind == INPUT_OFFER) {
        Chosen *chosen = chosen_take(&play->input_pool, input->as.offer.count);
        for (int i = 0; i < input->as.offer.count; i++)
            chosen[i] = input->as.offer.chosen[i];
        kept->as.offer.chosen = chosen;
    }
    if (input->kind == INPUT_SAY)
        turn_now(play)->say = kept->as.say = keep_say(play, input->as.say);
}

PlayError play_step(Play *play, const Input *input) {
    if (play->core.phase == PHASE_ENDED)
        return PLAY_ENDED_ALREADY;
    if (play->core.phase == PHASE_FAILED)
        return PLAY_NOT_NOW;
    if (input->at_ms < play->core.now_ms)
        return PLAY_TIME_FALLS;
    if (play->input_count >= PLAY_MOST_INPUTS)
        return PLAY_TOO_LONG;
    PlayError error =
        input->kind == INPUT_REWIND ? replay_rewind(play, input) : replay_input(play, input);
    if (error && play->core.phase != PHASE_FAILED)
        return error;
    play->core.now_ms = input->at_ms;
    keep_input(play, input);
    variables_refresh(play);
    play->view_fresh = false;
    return error;
}

bool play_take_back(Play *play) {
    if (play->core.phase != PHASE_ENDED || play->setup.mode != PLAY_PRACTICE)
        return false;
    play->input_count--;
    replay_again(play);
    return true;
}

double play_left(const Play *play) {
    return state_left(play);
}

const Scenario *play_scenario(const Play *play) {
    return play->scenario;
}

PlaySetup play_setup(const Play *play) {
    return play->setup;
}

Phase play_phase(const Play *play) {
    return play->core.phase;
}

int play_moment(const Play *play) {
    return play->core.moment;
}

int play_ending(const Play *play) {
    return play->core.ending;
}

int64_t play_now(const Play *play) {
    return play->core.now_ms;
}

int64_t play_options_ms(const Play *play) {
    return play->core.options_ms;
}

bool play_rewound(const Play *play) {
    return play->rewound;
}

const char *play_failure(const Play *play) {
    return text_cstr(&play->failure);
}

Channel play_channel(const Play *play) {
    return play->core.channel;
}

int play_role(const Play *play) {
    return play->core.role;
}

const Variables *play_variables(const Play *play) {
    return &play->variables;
}

bool play_is_heard(const Play *play, int mark_name) {
    return play->heard[mark_name];
}

int play_turn_count(const Play *play) {
    return play->turn_count;
}

const Turn *play_turns(const Play *play, int *count) {
    replay_fill(play->self);
    *count = play->turn_count;
    return play->turns;
}

const int *play_shown(const Play *play, const Turn *turn) {
    return play->shown + turn->first_shown;
}

const WordMark *play_words(const Play *play, const Turn *turn) {
    return play->words + turn->first_word;
}

const Stray *play_strays(const Play *play, const Turn *turn) {
    return play->strays + turn->first_stray;
}

const bool *play_hits(const Play *play, const Turn *turn) {
    return play->hits + turn->first_hit;
}

const Input *play_inputs(const Play *play, int *count) {
    *count = play->input_count;
    return play->inputs;
}

size_t play_state_size(const Play *play) {
    return sizeof(Core) + (size_t)play->scenario->flag_count * sizeof(Value) +
           (size_t)play->scenario->house.act_count + (size_t)play->scenario->mark_name_count;
}

void play_save(const Play *play, void *state) {
    const Scenario *scenario = play->scenario;
    char *to = state;
    size_t flags = (size_t)scenario->flag_count * sizeof(Value);
    memcpy(to, &play->core, sizeof(Core));
    memcpy(to += sizeof(Core), play->flags, flags);
    memcpy(to += flags, play->said, (size_t)scenario->house.act_count);
    memcpy(to + scenario->house.act_count, play->heard, (size_t)scenario->mark_name_count);
}

void play_restore(Play *play, const void *state) {
    const Scenario *scenario = play->scenario;
    const char *from = state;
    size_t flags = (size_t)scenario->flag_count * sizeof(Value);
    memcpy(&play->core, from, sizeof(Core));
    memcpy(play->flags, from += sizeof(Core), flags);
    memcpy(play->said, from += flags, (size_t)scenario->house.act_count);
    memcpy(play->heard, from + scenario->house.act_count, (size_t)scenario->mark_name_count);
    play->turn_count = play->shown_count = play->word_count = play->hit_count = 0;
    play->stray_count = 0;
    play->input_count = 0;
    replay_forget(play);
    chosen_reset(&play->turn_pool);
    chosen_reset(&play->input_pool);
    play->view_fresh = false;
    Core core = play->core;
    PlayError error = PLAY_OK;
    if (core.phase != PHASE_ENDED && core.phase != PHASE_FAILED)
        error = turn_begin(play, core.moment, core.now_ms);
    play->core = core;
    if (!error && core.phase == PHASE_ACT && play->turn_count && turn_now(play)->had_customer) {
        /* What was heard is in the state; which words stood marked is history. */
        error = turn_listened(play, core.options_ms);
        memcpy(play->heard, from + scenario->house.act_count, (size_t)scenario->mark_name_count);
    }
    if (error) /* a function failed that did not fail then: nothing goes on from here */
        play->core.phase = PHASE_FAILED;
    variables_refresh(play);
}
