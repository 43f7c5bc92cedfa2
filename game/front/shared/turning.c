#include "front/shared/turning.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/better.h"
#include "policy/compose.h"
#include "policy/policy.h"

#include "base/banned.h"

typedef struct Finder {
    Play *shadow; /* the same play once more */
    Player *player;
    Composer *composer;
    size_t size;
    char *states;   /* per turn: before it was acted in, of the way that was kept */
    bool *has;      /* per turn: it was */
    uint8_t *heard; /* everything */
    Outcome worst;  /* good enough */
    int turn_count;
} Finder;

static void remember(Finder *f, const Input *inputs, int count) {
    for (int i = 0; i < count; i++) {
        int turn = play_turn_count(f->shadow) - 1;
        bool acts = inputs[i].kind == INPUT_REPLY || inputs[i].kind == INPUT_JUDGE ||
                    inputs[i].kind == INPUT_OFFER;
        if (acts && turn < f->turn_count && play_phase(f->shadow) == PHASE_ACT) {
            play_save(f->shadow, f->states + (size_t)turn * f->size);
            f->has[turn] = true;
        }
        if (play_step(f->shadow, &inputs[i]))
            return;
    }
}

/* The shadow stands in this turn again, as it was or with everything heard. */
static bool stand(Finder *f, int turn, bool all_heard) {
    play_restore(f->shadow, f->states + (size_t)turn * f->size);
    if (!all_heard)
        return play_phase(f->shadow) == PHASE_ACT;
    PlayState state = play_look(f->shadow);
    state.heard = f->heard;
    return !play_place(f->shadow, &state) && play_phase(f->shadow) == PHASE_ACT;
}

/* Whether it ends well after this, for who does everything well. */
static bool ends_well(Finder *f, Input input) {
    uint64_t steps = 0;
    input.at_ms = play_now(f->shadow);
    if (play_step(f->shadow, &input) ||
        player_play(f->player, f->shadow, POLICY_BEST, 0, &steps) != PLAYED_ENDED)
        return false;
    const Scenario *scenario = play_scenario(f->shadow);
    return scenario->endings[play_ending(f->shadow)].outcome <= f->worst;
}

/* The reply that scores highest of those that would have led there, one that is fitting before any
 * other; -1. */
static int try_replies(Finder *f, int turn, bool all_heard, int said) {
    const Scenario *scenario = play_scenario(f->shadow);
    int found = -1, *offered = xmalloc(((size_t)scenario->reply_count + 1) * sizeof *offered);
    int count = stand(f, turn, all_heard) ? play_offered(f->shadow, offered) : 0;
    double best = -INFINITY;
    bool fits = false; /* what was found */
    for (int i = 0; i < count; i++) {
        if (offered[i] == said || !stand(f, turn, all_heard))
            continue;
        double empathy = play_reply_effects(f->shadow, offered[i]).empathy;
        bool fitting = better_is_fitting(scenario, offered[i]);
        Input input = {.kind = INPUT_REPLY, .as.reply = offered[i]};
        bool first = fitting != fits ? fitting : empathy > best;
        if ((found < 0 || first) && ends_well(f, input)) {
            best = empathy;
            fits = fitting;
            found = offered[i];
        }
    }
    free(offered);
    return found;
}

static bool try_judgement(Finder *f, int turn, const Judge *judge) {
    Input input = {.kind = INPUT_JUDGE};
    input.as.judge.category = judge->category;
    input.as.judge.kind = judge->kind;
    return stand(f, turn, false) && ends_well(f, input);
}

static bool try_offer(Finder *f, int turn, int offer) {
    if (!stand(f, turn, false))
        return false;
    const Composition *best = compose_best(f->composer, f->shadow, offer);
    Input input = {.kind = INPUT_OFFER};
    input.as.offer.chosen = best->chosen;
    input.as.offer.count = best->count;
    input.as.offer.hand_over = best->hand_over;
    return ends_well(f, input);
}

static bool try_turn(Finder *f, const Turn *of, Turning *found) {
    const Scenario *scenario = play_scenario(f->shadow);
    int turn = found->turn;
    if (of->way == WAY_JUDGE)
        return of->credit < 1 && try_judgement(f, turn, &scenario->judges[of->judge]);
    if (of->way == WAY_OFFER)
        return of->decision < 100 && try_offer(f, turn, of->offer);
    if (of->way != WAY_REPLIES)
        return false;
    found->reply = try_replies(f, turn, false, of->reply);
    found->unheard = found->reply < 0;
    if (found->unheard)
        found->reply = try_replies(f, turn, true, of->reply);
    return found->reply >= 0;
}

static bool fell(const double feeling[2]) {
    return feeling[0] - feeling[1] > 0.5;
}

static bool rose(const double feeling[2]) {
    return feeling[1] - feeling[0] > 0.5;
}

/* After an answer that the customer took well nobody sees a turn for the worse; and what is no good
 * answer is not said to be what should have been. */
static bool is_clear(const Finder *f, const Turn *turn, const Turning *found) {
    if (turn->way != WAY_REPLIES)
        return true;
    bool pleased =
        (rose(turn->trust) || rose(turn->patience)) && !fell(turn->trust) && !fell(turn->patience);
    return !pleased && better_is_fitting(play_scenario(f->shadow), found->reply);
}

Turning turning_find(const Play *play, const ScriptCalls *calls) {
    const Scenario *scenario = play_scenario(play);
    int count;
    Finder f = {.shadow = play_new(scenario, calls, play_setup(play)),
                .player = player_new(scenario),
                .composer = composer_new(scenario),
                .size = play_state_size(play),
                .heard = xmalloc((size_t)scenario->mark_name_count + 1),
                .worst = (Outcome)scenario->house.pass.outcome};
    const Turn *turns = play_turns(play, &f.turn_count);
    f.states = xmalloc(((size_t)f.turn_count + 1) * f.size);
    f.has = xcalloc((size_t)f.turn_count + 1, sizeof *f.has);
    memset(f.heard, 1, (size_t)scenario->mark_name_count + 1);
    const Input *inputs = play_inputs(play, &count);
    remember(&f, inputs, count);
    Turning found = {.turn = f.turn_count, .reply = -1};
    while (--found.turn >= 0)
        if (f.has[found.turn] && turns[found.turn].acted &&
            try_turn(&f, &turns[found.turn], &found))
            break;
    if (found.turn >= 0 && !is_clear(&f, &turns[found.turn], &found))
        found = (Turning){.turn = -1, .reply = -1};
    if (found.turn >= 0)
        found.seen = fell(turns[found.turn].trust) || fell(turns[found.turn].patience);
    play_free(f.shadow);
    player_free(f.player);
    composer_free(f.composer);
    free(f.states);
    free(f.has);
    free(f.heard);
    return found;
}

static void add_rendered(Text *text, const Play *play, const Turn *turn, const Markup *markup) {
    Rendered rendered = {0};
    play_render(play, turn, markup, &rendered);
    text_add(text, text_cstr(&rendered.plain));
    rendered_release(&rendered);
}

void turning_say(const Turning *turning, const Play *play, Lang lang, Text *head, Text *body) {
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turn = &play_turns(play, &count)[turning->turn];
    Text with = {0}, why = {0};
    text_add(head, msg(lang, MSG_LESSON_TURNING));
    if (turn->way == WAY_REPLIES) {
        const Reply *reply = &scenario->replies[turning->reply];
        add_rendered(&with, play, turn, &reply->text);
        add_rendered(&why, play, turn, &reply->why);
    } else if (turn->way == WAY_JUDGE) {
        text_add(&with, scenario->house.categories[scenario->judges[turn->judge].category].label);
    }
    msg_fill(body, lang,
             turn->way == WAY_REPLIES
                 ? turning->unheard ? MSG_LESSON_TURNING_HEARD : MSG_LESSON_TURNING_REPLY
             : turn->way == WAY_JUDGE ? MSG_LESSON_TURNING_JUDGE
                                      : MSG_LESSON_TURNING_OFFER,
             text_cstr(&with));
    if (why.len)
        text_join(body, " ", text_cstr(&why));
    text_release(&with);
    text_release(&why);
}
