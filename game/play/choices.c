#include "play/choices.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/random.h"
#include "play/rendering.h"
#include "play/state.h"

#include "base/banned.h"

double play_allowed_ms(Play *play) {
    const Scenario *scenario = play->scenario;
    const House *house = &scenario->house;
    const Core *core = &play->core;
    if (play->setup.time_factor <= 0 || core->phase != PHASE_ACT)
        return 0;
    const Moment *moment = &scenario->moments[core->moment];
    const Turn *turn = turn_now(play);
    int words = 0, options = 0;
    if (moment->way == WAY_REPLIES) {
        NamesContext context;
        MarkupNames names = rendering_names(play, turn, &context);
        for (int i = 0; i < moment->reply_count; i++) {
            if (play->offered[i] != OPEN_BOTH)
                continue;
            options++;
            words += markup_count_words(&scenario->replies[moment->first_reply + i].text, &names);
        }
    } else if (moment->way == WAY_JUDGE) {
        options = house->category_count;
        for (int i = 0; i < options; i++)
            words += house->categories[i].label_words;
    } else {
        const Offer *offer = &scenario->offers[moment->act];
        const Role *role = &house->roles[core->role];
        options = rules_table_count(offer, role);
        for (int i = 0; i < options; i++)
            words += house->remedies[rules_table(offer, role, i)].label_words;
    }
    return 1000 * score_allowed_seconds(words, options, turn->patience[0] < 30,
                                        house->words_per_minute, house->think_seconds,
                                        play->setup.time_factor);
}

int play_offered(Play *play, int *out) {
    if (play->core.phase != PHASE_ACT)
        return 0;
    const Moment *moment = &play->scenario->moments[play->core.moment];
    int count = 0;
    for (int i = 0; i < moment->reply_count && moment->way == WAY_REPLIES; i++)
        if (play->offered[i] == OPEN_BOTH)
            out[count++] = moment->first_reply + i;
    return count;
}

int play_offered_shuffled(Play *play, int *out) {
    int count = play_offered(play, out);
    if (count < 2)
        return count;
    /* All replies of the moment are put in order, so that one that opened does not move the rest.
     */
    const Moment *moment = &play->scenario->moments[play->core.moment];
    Random random;
    random_init(&random, play->setup.seed * 0x9E3779B97F4A7C15u +
                             (uint64_t)play->turn_count * 1000003u + (uint64_t)play->core.moment);
    int *order = xmalloc((size_t)moment->reply_count * sizeof *order), n = 0;
    random_shuffle(&random, order, moment->reply_count);
    for (int i = 0; i < moment->reply_count; i++)
        if (play->offered[order[i]] == OPEN_BOTH)
            out[n++] = moment->first_reply + order[i];
    free(order);
    return n;
}

PlayError play_check_offer(const Play *play, const Offer *offer, const Chosen *chosen, int count,
                           HandOver hand_over) {
    const House *house = &play->scenario->house;
    const Role *role = &house->roles[play->core.role];
    if (count > OFFER_MOST)
        return PLAY_NO_REMEDY;
    for (int i = 0; i < count; i++) {
        if (!rules_on_table(offer, role, chosen[i].remedy))
            return PLAY_NO_REMEDY;
        for (int j = 0; j < i; j++)
            if (chosen[j].remedy == chosen[i].remedy)
                return PLAY_TWICE;
        const Remedy *remedy = &house->remedies[chosen[i].remedy];
        if (!rules_can_choose(remedy, hand_over))
            return PLAY_NO_MONEY;
        if (!remedy_takes(remedy, chosen[i].euros))
            return PLAY_NO_AMOUNT;
    }
    return PLAY_OK;
}
