#include "front/shared/alone.h"

#include <string.h>

#include "front/shared/figures.h"

#include "base/banned.h"

static void *copy_of(Arena *arena, const void *items, size_t size) {
    void *copy = arena_alloc(arena, size);
    if (size)
        memcpy(copy, items, size);
    return copy;
}

#define COPY(alone, items, count)                                                                  \
    copy_of(&(alone)->arena, (items), (size_t)(count) * sizeof *(items))

static Moment *begin(Alone *alone, const Scenario *scenario, int moment) {
    alone->scenario = *scenario;
    alone->play = NULL;
    arena_init(&alone->arena);
    Moment *moments = COPY(alone, scenario->moments, scenario->moment_count);
    alone->scenario.moments = moments;
    alone->scenario.start = moment;
    return &moments[moment];
}

static void play_it(Alone *alone, const ScriptCalls *calls, uint64_t seed) {
    PlaySetup setup = {.seed = seed, .mode = PLAY_PRACTICE};
    alone->play = play_new(&alone->scenario, calls, setup);
}

void alone_init_line(Alone *alone, const Scenario *scenario, const ScriptCalls *calls, int line) {
    Moment *moment = begin(alone, scenario, scenario->lines[line].moment);
    Line *lines = COPY(alone, scenario->lines, scenario->line_count);
    alone->scenario.lines = lines;
    lines[line].when = (Condition){.function = -1}; /* it was shown once */
    moment->first_line = line;
    moment->line_count = 1;
    moment->way = WAY_GO;
    moment->go = SCENARIO_ENDING;
    play_it(alone, calls, 1);
}

/* As if all was heard, and earlier steps were taken. */
static void open_replies(Alone *alone, const Moment *moment) {
    const Scenario *of = &alone->scenario;
    Reply *replies = COPY(alone, of->replies, of->reply_count);
    Act *acts = COPY(alone, of->house.acts, of->house.act_count);
    for (int i = 0; i < moment->reply_count; i++)
        replies[moment->first_reply + i].heard_count = 0;
    for (int i = 0; i < of->house.act_count && moment->step > STEP_ACKNOWLEDGE; i++)
        if (acts[i].after >= 0) {
            acts[i].empathy = acts[i].after_empathy;
            acts[i].trust = acts[i].after_trust;
            acts[i].patience = acts[i].after_patience;
        }
    alone->scenario.replies = replies;
    alone->scenario.house.acts = acts;
}

bool alone_init_reply(Alone *alone, const Scenario *scenario, const ScriptCalls *calls, int moment,
                      uint64_t seed) {
    const Moment *of = begin(alone, scenario, moment);
    if (of->way != WAY_REPLIES || of->step == STEP_NONE) {
        alone_release(alone);
        return false;
    }
    open_replies(alone, of);
    play_it(alone, calls, seed);
    bool listens = play_phase(alone->play) == PHASE_LISTEN;
    if (!listens || play_step(alone->play, &(Input){.kind = INPUT_CONTINUE}) ||
        play_phase(alone->play) != PHASE_ACT || play_view(alone->play)->reply_count < 2) {
        alone_release(alone);
        return false;
    }
    return true;
}

void alone_release(Alone *alone) {
    if (alone->play)
        play_free(alone->play);
    arena_release(&alone->arena);
    *alone = (Alone){0};
}

void alone_add_context(const Alone *alone, Lang lang, Text *out) {
    Text who = {0};
    words_add_capital(&who, alone->scenario.customer_name);
    text_addf(out, "%s · %s", text_cstr(&who), alone->scenario.title);
    text_join(out, " · ", msg(lang, words_channel(play_channel(alone->play))));
    text_release(&who);
}

void alone_add_words(const Alone *alone, Text *out) {
    int count, last = 0;
    const Turn *turn = play_turns(alone->play, &count);
    const int *shown = play_shown(alone->play, turn);
    Rendered said = {0};
    for (int i = 0; i < turn->shown_count; i++)
        if (alone->scenario.lines[shown[i]].speaker == SPEAKER_CUSTOMER)
            last = shown[i];
    play_render(alone->play, turn, &alone->scenario.lines[last].text, &said);
    text_add(out, text_cstr(&said.plain));
    rendered_release(&said);
}
