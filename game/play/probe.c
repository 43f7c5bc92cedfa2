#include "play/probe.h"

#include <string.h>

#include "base/arena.h"
#include "play/replay.h"
#include "play/state.h"
#include "play/turn.h"

#include "base/banned.h"

Effects play_reply_effects(const Play *play, int reply) {
    const Scenario *scenario = play->scenario;
    return rules_reply(&scenario->house, &scenario->replies[reply], play->said);
}

int play_line_words(Play *play, const Turn *turn, int line) {
    return turn_line_words(play, turn, line)->word_count;
}

const Clauses *play_line_clauses(Play *play, const Turn *turn, int line) {
    return &turn_line_words(play, turn, line)->clauses;
}

const uint8_t *play_line_touched(Play *play, const Turn *turn, int line) {
    return turn_line_words(play, turn, line)->touched;
}

void play_mark_range(Play *play, const Turn *turn, int mark, int *from, int *to) {
    turn_line_words(play, turn, play->scenario->marks[mark].line_of);
    *from = play->mark_from[mark];
    *to = play->mark_to[mark];
}

PlayState play_look(const Play *play) {
    const Core *core = &play->core;
    return (PlayState){.moment = core->moment,
                       .role = core->role,
                       .acting = core->phase == PHASE_ACT || core->phase == PHASE_GO,
                       .trust = core->trust,
                       .patience = core->patience,
                       .spent = core->spent,
                       .minutes = core->minutes,
                       .contacts = core->contacts,
                       .flags = play->flags,
                       .said = play->said,
                       .heard = play->heard};
}

static void forget_history(Play *play) {
    play->turn_count = play->shown_count = play->word_count = play->hit_count = 0;
    play->stray_count = 0;
    play->input_count = 0;
    replay_forget(play);
    chosen_reset(&play->turn_pool);
    chosen_reset(&play->input_pool);
    play->view_fresh = false;
}

PlayError play_place(Play *play, const PlayState *state) {
    const Scenario *scenario = play->scenario;
    forget_history(play);
    play->core = (Core){.moment = state->moment,
                        .ending = -1,
                        .role = state->role,
                        .channel = scenario->channel,
                        .trust = state->trust,
                        .patience = state->patience,
                        .spent = state->spent,
                        .minutes = state->minutes,
                        .contacts = state->contacts};
    if (state->flags != play->flags)
        memcpy(play->flags, state->flags, (size_t)scenario->flag_count * sizeof(Value));
    if (state->said != play->said)
        memcpy(play->said, state->said, (size_t)scenario->house.act_count);
    if (state->heard != play->heard)
        memcpy(play->heard, state->heard, (size_t)scenario->mark_name_count);
    PlayError error = turn_begin(play, state->moment, 0);
    if (!error && state->acting && play->core.phase == PHASE_LISTEN)
        error = turn_listened(play, 0);
    variables_refresh(play);
    return error;
}

void play_hold(Play *play) {
    const Scenario *scenario = play->scenario;
    size_t flags = (size_t)scenario->flag_count * sizeof(Value);
    size_t acts = (size_t)scenario->house.act_count, names = (size_t)scenario->mark_name_count;
    if (!play->held.offered) {
        int most = 0;
        for (int i = 0; i < scenario->moment_count; i++)
            if (scenario->moments[i].reply_count > most)
                most = scenario->moments[i].reply_count;
        play->held.flags = xmalloc(flags);
        play->held.said = xmalloc(acts);
        play->held.heard = xmalloc(names);
        play->held.offered = xmalloc((size_t)most);
    }
    play->held.core = play->core;
    play->held.turn = *turn_now(play);
    play->held.turn_count = play->turn_count;
    play->held.shown_count = play->shown_count;
    play->held.word_count = play->word_count;
    play->held.hit_count = play->hit_count;
    play->held.stray_count = play->stray_count;
    play->held.input_count = play->input_count;
    play->held.input_pool = play->input_pool;
    play->held.turn_pool = play->turn_pool;
    memcpy(play->held.flags, play->flags, flags);
    memcpy(play->held.said, play->said, acts);
    memcpy(play->held.heard, play->heard, names);
    const Moment *moment = &scenario->moments[play->core.moment];
    memcpy(play->held.offered, play->offered, (size_t)moment->reply_count);
}

/* What the turn showed, marked and hit still stands where it stood: only what came after goes. */
void play_back(Play *play) {
    const Scenario *scenario = play->scenario;
    const Turn *turn = &play->held.turn;
    const Moment *moment = &scenario->moments[turn->moment];
    play->core = play->held.core;
    play->turn_count = play->held.turn_count;
    play->shown_count = play->held.shown_count;
    play->word_count = play->held.word_count;
    play->hit_count = play->held.hit_count;
    play->stray_count = play->held.stray_count;
    play->input_count = play->held.input_count;
    play->input_pool.block = play->held.input_pool.block;
    play->input_pool.used = play->held.input_pool.used;
    play->turn_pool.block = play->held.turn_pool.block;
    play->turn_pool.used = play->held.turn_pool.used;
    play->turns[play->turn_count - 1] = *turn;
    memcpy(play->flags, play->held.flags, (size_t)scenario->flag_count * sizeof(Value));
    memcpy(play->said, play->held.said, (size_t)scenario->house.act_count);
    memcpy(play->heard, play->held.heard, (size_t)scenario->mark_name_count);
    memcpy(play->offered, play->held.offered, (size_t)moment->reply_count);
    variables_refresh(play);
    play->view_fresh = false;
}
