#include "front/shared/better.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

static const Better NOTHING_BETTER = {.reply = -1, .unheard = -1};

bool better_is_fitting(const Scenario *scenario, int reply) {
    const Reply *of = &scenario->replies[reply];
    for (int i = 0; i < of->act_count; i++)
        if (scenario->house.acts[of->acts[i]].trap)
            return false;
    return of->off < 0;
}

/* The mark that opens a reply: one that was shown last, so that the trainee has just read it. */
static int opening_mark(const Play *play, const Reply *reply) {
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int t = count - 1; t >= 0; t--) {
        const int *shown = play_shown(play, &turns[t]);
        for (int i = 0; i < turns[t].shown_count; i++) {
            const Line *line = &scenario->lines[shown[i]];
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
                for (int h = 0; h < reply->heard_count; h++)
                    if (scenario->marks[m].name == reply->heard[h])
                        return m;
        }
    }
    return -1;
}

typedef struct Seeker {
    Play *shadow;   /* the same play once more, a step behind */
    Play *probe;    /* stands where the shadow does, with everything heard */
    uint8_t *heard; /* that everything */
    int *replies;   /* room for those of a moment */
    Arena *arena;
    Better *items; /* per turn */
    int count, capacity;
} Seeker;

static bool is_offered(const int *offered, int count, int reply) {
    for (int i = 0; i < count; i++)
        if (offered[i] == reply)
            return true;
    return false;
}

/* Of what marks opened: what was said, and what would have been just as good as the best there was.
 * Whatever else they opened is no advice. */
static void note_opened(const Seeker *s, const int *offered, int count, int said, double best,
                        Better *better) {
    const Scenario *scenario = play_scenario(s->shadow);
    better->opened = ARENA_NEW(s->arena, int, count);
    for (int i = 0; i < count; i++) {
        int reply = offered[i];
        bool as_good = play_reply_effects(s->shadow, reply).empathy >= best &&
                       better_is_fitting(scenario, reply);
        if (scenario->replies[reply].heard_count && (reply == said || as_good))
            better->opened[better->opened_count++] = reply;
    }
}

/* Whether this one is better than the best so far. */
static bool is_higher(const Scenario *scenario, int reply, double empathy, int best_reply,
                      double best) {
    bool same = best_reply >= 0 && empathy >= best && empathy <= best;
    return empathy > best ||
           (same && better_is_fitting(scenario, reply) && !better_is_fitting(scenario, best_reply));
}

/* The replies that could be said by one who heard everything; their `when` holds. */
static int find_possible(Seeker *s) {
    PlayState state = play_look(s->shadow);
    state.heard = s->heard;
    return play_place(s->probe, &state) ? 0 : play_offered(s->probe, s->replies);
}

/* Before the reply is given: the first that scores highest among those offered, and among those
 * that only asked to be heard. Of as high a score one that is fitting goes first; where the best
 * that was left is not, nothing is said to be better: it would be less bad and no more. */
static Better look(Seeker *s, int said) {
    const Scenario *scenario = play_scenario(s->shadow);
    const Moment *moment = &scenario->moments[play_moment(s->shadow)];
    int *offered = xmalloc(((size_t)moment->reply_count + 1) * sizeof *offered);
    int count = play_offered(s->shadow, offered);
    Better better = NOTHING_BETTER;
    double best = -INFINITY;
    for (int i = 0; i < count; i++) {
        double empathy = play_reply_effects(s->shadow, offered[i]).empathy;
        if (is_higher(scenario, offered[i], empathy, better.reply, best)) {
            best = empathy;
            better.reply = offered[i];
        }
    }
    int possible = find_possible(s);
    for (int i = 0; i < possible; i++) {
        int reply = s->replies[i];
        double empathy = play_reply_effects(s->shadow, reply).empathy;
        if (!is_higher(scenario, reply, empathy, better.reply, best) ||
            is_offered(offered, count, reply))
            continue;
        int mark = opening_mark(s->shadow, &scenario->replies[reply]);
        if (mark >= 0) {
            best = empathy;
            better.reply = reply;
            better.unheard = mark;
        }
    }
    note_opened(s, offered, count, said, best, &better);
    if (better.reply >= 0 && !better_is_fitting(scenario, better.reply))
        better.reply = better.unheard = -1;
    free(offered);
    return better;
}

static void seek(Seeker *s, const Input *inputs, int count) {
    for (int i = 0; i < count; i++) {
        if (inputs[i].kind == INPUT_REPLY && play_phase(s->shadow) == PHASE_ACT) {
            int turn = play_turn_count(s->shadow) - 1;
            while (s->count <= turn) {
                GROW(s, items);
                s->items[s->count++] = NOTHING_BETTER;
            }
            s->items[turn] = look(s, inputs[i].as.reply);
        }
        if (play_step(s->shadow, &inputs[i]))
            break;
    }
}

Better *better_find(const Play *play, const ScriptCalls *calls, Arena *arena) {
    const Scenario *scenario = play_scenario(play);
    int turn_count, input_count;
    const Turn *turns = play_turns(play, &turn_count);
    const Input *inputs = play_inputs(play, &input_count);
    Seeker s = {.shadow = play_new(scenario, calls, play_setup(play)),
                .probe = play_new(scenario, calls, play_setup(play)),
                .heard = xmalloc((size_t)scenario->mark_name_count + 1),
                .replies = xcalloc((size_t)scenario->reply_count + 1, sizeof *s.replies),
                .arena = arena};
    memset(s.heard, 1, (size_t)scenario->mark_name_count + 1);
    seek(&s, inputs, input_count);
    Better *out = ARENA_NEW(arena, Better, turn_count + 1);
    for (int t = 0; t < turn_count; t++) {
        const Turn *turn = &turns[t];
        out[t] = t < s.count ? s.items[t] : NOTHING_BETTER;
        /* Only where it would have counted: what was said was not the highest there was. */
        bool replied = turn->acted && turn->way == WAY_REPLIES;
        if (!replied) /* what is there is of a way that was rewound */
            out[t] = NOTHING_BETTER;
        bool lost = replied && turn->s < turn->s_highest;
        if (!lost || out[t].reply == turn->reply)
            out[t].reply = out[t].unheard = -1;
    }
    play_free(s.shadow);
    play_free(s.probe);
    free(s.heard);
    free(s.replies);
    free(s.items);
    return out;
}
