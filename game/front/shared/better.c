#include "front/shared/better.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

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

/* Before the reply is given: the first that scores highest among those offered, and among those
 * that only asked to be heard. */
static Better look(Play *play) {
    const Scenario *scenario = play_scenario(play);
    const Moment *moment = &scenario->moments[play_moment(play)];
    int *offered = xmalloc(((size_t)moment->reply_count + 1) * sizeof *offered);
    int count = play_offered(play, offered);
    Better better = {-1, -1};
    double best = -INFINITY;
    for (int i = 0; i < count; i++) {
        double s = play_reply_effects(play, offered[i]).empathy;
        if (s > best) {
            best = s;
            better.reply = offered[i];
        }
    }
    for (int i = moment->first_reply; i < moment->first_reply + moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        double s = play_reply_effects(play, i).empathy;
        bool heard = rules_is_heard(reply, play_look(play).heard);
        int mark = heard || s <= best ? -1 : opening_mark(play, reply);
        if (mark >= 0) {
            best = s;
            better = (Better){i, mark};
        }
    }
    free(offered);
    return better;
}

Better *better_find(const Play *play, const ScriptCalls *calls) {
    int turn_count, input_count, capacity = 0;
    const Turn *turns = play_turns(play, &turn_count);
    const Input *inputs = play_inputs(play, &input_count);
    Better *found = NULL;
    Play *shadow = play_new(play_scenario(play), calls, play_setup(play));
    for (int i = 0; i < input_count; i++) {
        if (inputs[i].kind == INPUT_REPLY && play_phase(shadow) == PHASE_ACT) {
            int now = play_turn_count(shadow);
            if (now > capacity) {
                int more = now * 2;
                found = xrealloc(found, (size_t)more * sizeof *found);
                for (; capacity < more; capacity++)
                    found[capacity] = (Better){-1, -1};
            }
            found[now - 1] = look(shadow);
        }
        if (play_step(shadow, &inputs[i]))
            break;
    }
    play_free(shadow);

    Better *out = xcalloc((size_t)turn_count + 1, sizeof *out);
    for (int t = 0; t < turn_count; t++) {
        out[t] = t < capacity ? found[t] : (Better){-1, -1};
        /* Only where it would have counted: what was said was not the highest there was. */
        const Turn *turn = &turns[t];
        bool lost = turn->acted && turn->way == WAY_REPLIES && turn->s < turn->s_highest;
        if (!lost || out[t].reply == turn->reply)
            out[t] = (Better){-1, -1};
    }
    free(found);
    return out;
}
