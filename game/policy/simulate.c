#include "policy/simulate.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

static double seconds_now(void) {
    return (double)system_clock_ns() / 1e9;
}

static void count_turns(Simulated *s, const Play *play) {
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++) {
        s->moments[turns[i].moment]++;
        if (turns[i].reply >= 0)
            s->replies[turns[i].reply]++;
    }
}

static Played repeat(Play *play, const Repeated *repeated, uint64_t *steps) {
    for (int i = 0; i < repeated->count; i++) {
        InputKind kind = repeated->inputs[i].kind;
        *steps += kind == INPUT_REPLY || kind == INPUT_JUDGE || kind == INPUT_OFFER;
        if (play_step(play, &repeated->inputs[i]))
            return PLAYED_FAILED;
    }
    return play_phase(play) == PHASE_ENDED ? PLAYED_ENDED : PLAYED_FAILED;
}

/* A seed per play, so that one play more or less does not change the others. */
static uint64_t seed_of(uint64_t seed, uint64_t number) {
    return (seed * 0x9E3779B97F4A7C15u) ^ (number * 0xBF58476D1CE4E5B9u + 0x94D049BB133111EBu);
}

void simulate(const Scenario *scenario, const ScriptCalls *calls, Policy policy,
              const SimulateSetup *setup, Simulated *s) {
    *s = (Simulated){.policy = policy};
    s->endings = xcalloc((size_t)scenario->ending_count + 1, sizeof *s->endings);
    s->moments = xcalloc((size_t)scenario->moment_count + 1, sizeof *s->moments);
    s->replies = xcalloc((size_t)scenario->reply_count + 1, sizeof *s->replies);
    s->untaught = policy_learns(policy) && !setup->lessons;
    if (s->untaught)
        return;
    PlaySetup play_setup = {
        .seed = setup->seed, .mode = PLAY_ASSESSMENT, .time_factor = setup->time_factor};
    Play *play = play_new(scenario, calls, play_setup);
    Player *player = player_new(scenario);
    player_learn(player, setup->lessons);
    player_hurry(player, setup->time);
    double began = seconds_now();
    for (uint64_t run = 0; run < setup->runs && !(setup->stop && *setup->stop); run++) {
        play_setup.seed = setup->seed + run;
        play_restart(play, play_setup);
        uint64_t steps = 0;
        Played played = setup->repeated.inputs
                            ? repeat(play, &setup->repeated, &steps)
                            : player_play(player, play, policy, seed_of(setup->seed, run), &steps);
        s->late = calls_spent(calls) || (setup->time && !budget_look(setup->time));
        if (s->late) /* this play may have failed for it */
            break;
        s->plays++;
        s->steps += steps;
        s->found += setup->repeated.inputs || player_found(player);
        count_turns(s, play);
        if (played == PLAYED_ENDED) {
            Scores scores;
            Counts counts;
            tally_play(play, &scores, &counts);
            double is[SIMULATED_SCORES];
            scored_list(&scores, is);
            for (int i = 0; i < SIMULATED_SCORES; i++)
                spread_add(&s->scores[i], is[i]);
            spread_add(&s->judged, scores.judge);
            s->passed += scores.passed;
            s->endings[play_ending(play)]++;
            if (setup->played && !setup->played(setup->context, play, run))
                break;
        } else {
            s->endless += played == PLAYED_ENDLESS;
            s->failed += played == PLAYED_FAILED;
        }
        if (setup->progress && (run & 1023) == 1023)
            setup->progress(setup->context, run + 1, setup->runs);
    }
    s->seconds = seconds_now() - began;
    player_free(player);
    play_free(play);
}

void simulated_release(Simulated *s) {
    free(s->endings);
    free(s->moments);
    free(s->replies);
    s->endings = s->moments = s->replies = NULL;
}
