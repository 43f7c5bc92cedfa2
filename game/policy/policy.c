#include "policy/policy.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "policy/compose.h"
#include "policy/marking.h"

#include "base/banned.h"

static const char *const ids[POLICY_COUNT] = {
    "random",        "first",       "longest", "explain",  "defend",  "hand-over",
    "all-complaint", "mark-all",    "deaf",    "tick-all", "buy-off", "warm",
    "blind",         "blind-marks", "routine", "best",     "worst"};

const char *policy_id(Policy policy) {
    return ids[policy];
}

bool policy_of(const char *id, Policy *policy) {
    for (int i = 0; i < POLICY_COUNT; i++) {
        if (!strcmp(ids[i], id)) {
            *policy = (Policy)i;
            return true;
        }
    }
    return false;
}

bool policy_learns(Policy policy) {
    return policy == POLICY_BLIND || policy == POLICY_BLIND_MARKS || policy == POLICY_ROUTINE;
}

struct Player {
    const Scenario *scenario;
    const Lessons *lessons;
    Budget *time; /* may be NULL */
    Random random;
    Composer *composer;
    int *offered;
    int *lengths; /* per reply: characters of its text, 0 while not counted */
    Text text;
    bool found;           /* in this play: what the policy is named for */
    int judgements, made; /* in this play; made: offers */
    Composition usual;    /* the offer of `routine` */
};

Player *player_new(const Scenario *scenario) {
    Player *player = xcalloc(1, sizeof *player);
    int most = 1;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].reply_count > most)
            most = scenario->moments[i].reply_count;
    player->scenario = scenario;
    player->composer = composer_new(scenario);
    player->offered = xcalloc((size_t)most, sizeof *player->offered);
    player->lengths = xcalloc((size_t)scenario->reply_count + 1, sizeof *player->lengths);
    return player;
}

void player_learn(Player *player, const Lessons *lessons) {
    player->lessons = lessons;
}

void player_hurry(Player *player, Budget *time) {
    player->time = time;
}

void player_free(Player *player) {
    if (!player)
        return;
    composer_free(player->composer);
    free(player->offered);
    free(player->lengths);
    text_release(&player->text);
    free(player);
}

static bool wants_word(const void *context, const char *word) {
    return lessons_marks(context, word);
}

/* Whether what is named for hearing can be wrong here: there is a signal. */
static bool shows_signal(const Play *play) {
    const Scenario *scenario = play_scenario(play);
    const Turn *turn = marking_turn(play);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[play_shown(play, turn)[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (scenario->marks[m].type == MARK_SIGNAL)
                return true;
    }
    return false;
}

static bool is_named_for_hearing(Policy policy) {
    return policy == POLICY_DEAF || policy == POLICY_WARM || policy == POLICY_MARK_ALL ||
           policy_learns(policy);
}

static void mark(Player *player, Play *play, Policy policy) {
    player->found |= is_named_for_hearing(policy) && shows_signal(play);
    switch (policy) {
    case POLICY_DEAF:
    case POLICY_WARM:
    case POLICY_BLIND:
    case POLICY_ROUTINE:
        break;
    case POLICY_BLIND_MARKS:
        marking_wanted(play, wants_word, player->lessons);
        break;
    case POLICY_RANDOM:
        marking_chance(play, &player->random);
        break;
    case POLICY_MARK_ALL:
        marking_all(play);
        break;
    default:
        marking_signals(play);
    }
}

/* Characters of a reply as it stands in the file: a {name} counts as it is written. */
static int length_of(Player *player, int reply) {
    if (!player->lengths[reply])
        player->lengths[reply] = (int)utf8_count(player->scenario->replies[reply].text.source) + 1;
    return player->lengths[reply];
}

static bool has_act(const Reply *reply, int act) {
    for (int i = 0; i < reply->act_count; i++)
        if (reply->acts[i] == act)
            return true;
    return false;
}

typedef bool (*Wanted)(const Scenario *scenario, const Reply *reply);

static bool wants_explain(const Scenario *scenario, const Reply *reply) {
    return scenario->house.explain >= 0 && has_act(reply, scenario->house.explain);
}

static bool wants_defend(const Scenario *scenario, const Reply *reply) {
    return scenario->house.defend >= 0 && has_act(reply, scenario->house.defend);
}

static bool wants_hand_over(const Scenario *scenario, const Reply *reply) {
    (void)scenario;
    return reply->hand_over != HAND_OVER_NONE;
}

static bool wants_any(const Scenario *scenario, const Reply *reply) {
    (void)scenario;
    (void)reply;
    return true;
}

static bool wants_euros(const Scenario *scenario, const Reply *reply) {
    (void)scenario;
    return reply->euros > 0;
}

bool policy_is_about(const Scenario *scenario, Policy policy, const Reply *reply) {
    static const Wanted wanted[POLICY_COUNT] = {[POLICY_EXPLAIN] = wants_explain,
                                                [POLICY_DEFEND] = wants_defend,
                                                [POLICY_HAND_OVER] = wants_hand_over,
                                                [POLICY_BUY_OFF] = wants_euros};
    return wanted[policy] && wanted[policy](scenario, reply);
}

/* Of the replies offered that are wanted, the best: highest empathy, then what the mandate asks,
 * then trust, then the first. -1: none is wanted. */
static int best_reply(const Play *play, const int *offered, int count, Wanted wanted) {
    const Scenario *scenario = play_scenario(play);
    const Moment *moment = &scenario->moments[play_moment(play)];
    bool decides = false;
    for (int i = 0; i < count; i++)
        decides |= rules_decides(&scenario->replies[offered[i]]);
    double best[3] = {0};
    int chosen = -1;
    for (int i = 0; i < count; i++) {
        const Reply *reply = &scenario->replies[offered[i]];
        if (!wanted(scenario, reply))
            continue;
        Effects effects = play_reply_effects(play, offered[i]);
        double mandate = decides ? rules_reply_decision(moment, reply, play_left(play)) : 0;
        const double is[3] = {effects.empathy, mandate, effects.trust};
        int k = 0;
        while (k < 3 && chosen >= 0 && is[k] == best[k])
            k++;
        if (chosen >= 0 && (k == 3 || is[k] < best[k]))
            continue;
        memcpy(best, is, sizeof best);
        chosen = offered[i];
    }
    return chosen;
}

static int longest_reply(Player *player, const int *offered, int count) {
    int chosen = offered[0];
    for (int i = 1; i < count; i++)
        if (length_of(player, offered[i]) > length_of(player, chosen))
            chosen = offered[i];
    return chosen;
}

static int liked_reply(const Player *player, const int *offered, int count) {
    int chosen = offered[0];
    for (int i = 1; i < count; i++)
        if (lessons_like(player->lessons, offered[i]) > lessons_like(player->lessons, chosen))
            chosen = offered[i];
    return chosen;
}

static int dearest_reply(const Play *play, const int *offered, int count) {
    const Scenario *scenario = play_scenario(play);
    int chosen = -1;
    for (int i = 0; i < count; i++) {
        const Reply *reply = &scenario->replies[offered[i]];
        if (wants_euros(scenario, reply) &&
            (chosen < 0 || reply->euros > scenario->replies[chosen].euros))
            chosen = offered[i];
    }
    return chosen;
}

static int choose_reply(Player *player, Play *play, Policy policy) {
    int *offered = player->offered, count = play_offered(play, offered), chosen = -1;
    switch (policy) {
    case POLICY_RANDOM:
        return offered[count > 1 ? random_below(&player->random, (uint32_t)count) : 0];
    case POLICY_FIRST:
        player->found = true;
        return offered[0];
    case POLICY_LONGEST:
        player->found = true;
        return longest_reply(player, offered, count);
    case POLICY_BLIND:
    case POLICY_BLIND_MARKS:
        return liked_reply(player, offered, count);
    case POLICY_EXPLAIN:
        chosen = best_reply(play, offered, count, wants_explain);
        break;
    case POLICY_DEFEND:
        chosen = best_reply(play, offered, count, wants_defend);
        break;
    case POLICY_HAND_OVER:
        chosen = best_reply(play, offered, count, wants_hand_over);
        break;
    case POLICY_BUY_OFF:
        chosen = dearest_reply(play, offered, count);
        break;
    default:
        break;
    }
    player->found |= chosen >= 0;
    return chosen >= 0 ? chosen : best_reply(play, offered, count, wants_any);
}

static void choose_judgement(Player *player, const Judge *judge, Policy policy, Input *input) {
    const House *house = &player->scenario->house;
    int category = judge->category, number = player->judgements++;
    if (policy == POLICY_ROUTINE) {
        lessons_judge(player->lessons, number, &input->as.judge.category, &input->as.judge.kind);
        return;
    }
    player->found |= policy == POLICY_ALL_COMPLAINT && category != house->complaint;
    if (policy == POLICY_RANDOM)
        category = (int)random_below(&player->random, (uint32_t)house->category_count);
    if ((policy == POLICY_ALL_COMPLAINT || policy == POLICY_WARM) && house->complaint >= 0)
        category = house->complaint;
    input->as.judge.category = category;
    input->as.judge.kind = -1;
    if (category != house->complaint)
        return;
    if (policy == POLICY_RANDOM && house->kind_count)
        input->as.judge.kind = (int)random_below(&player->random, (uint32_t)house->kind_count);
    else if (judge->category == house->complaint)
        input->as.judge.kind = judge->kind;
    if (input->as.judge.kind < 0 && house->kind_count)
        input->as.judge.kind = 0;
}

static const Composition *routine_offer(Player *player, const Play *play, int offer, int number) {
    Composition *c = &player->usual;
    c->count =
        lessons_offer(player->lessons, offer, play_role(play), number, c->chosen, &c->hand_over);
    return c;
}

static bool is_same_offer(const Composition *a, const Composition *b) {
    if (a->count != b->count || a->hand_over != b->hand_over)
        return false;
    for (int i = 0; i < a->count; i++) {
        bool there = false;
        for (int k = 0; k < b->count; k++)
            there |= a->chosen[i].remedy == b->chosen[k].remedy &&
                     a->chosen[i].euros == b->chosen[k].euros;
        if (!there)
            return false;
    }
    return true;
}

static void choose_offer(Player *player, const Play *play, int offer, Policy policy, Input *input) {
    const Composition *best = compose_best(player->composer, play, offer), *c = best;
    int number = player->made++;
    switch (policy) {
    case POLICY_RANDOM:
        c = compose_chance(player->composer, play, offer, &player->random);
        break;
    case POLICY_HAND_OVER:
        c = compose_handed_over(player->composer, play, offer);
        player->found |= c->hand_over != HAND_OVER_NONE;
        break;
    case POLICY_TICK_ALL:
    case POLICY_WARM:
        c = compose_everything(player->composer, play, offer);
        player->found |= policy == POLICY_TICK_ALL && !is_same_offer(c, best);
        break;
    case POLICY_BUY_OFF:
        c = compose_dearest(player->composer, play, offer);
        player->found |= !is_same_offer(c, best);
        break;
    case POLICY_ROUTINE:
        c = routine_offer(player, play, offer, number);
        break;
    default:
        break;
    }
    input->as.offer.chosen = c->chosen;
    input->as.offer.count = c->count;
    input->as.offer.hand_over = c->hand_over;
}

static PlayError act(Player *player, Play *play, Policy policy) {
    const Scenario *scenario = player->scenario;
    const Moment *moment = &scenario->moments[play_moment(play)];
    double allowed = play_allowed_ms(play);
    if (policy == POLICY_RANDOM)
        allowed *= 3 * random_unit(&player->random);
    Input input = {.at_ms = play_options_ms(play) + (int64_t)allowed};
    if (input.at_ms < play_now(play))
        input.at_ms = play_now(play);
    switch (moment->way) {
    case WAY_REPLIES:
        input.kind = INPUT_REPLY;
        input.as.reply = choose_reply(player, play, policy);
        break;
    case WAY_JUDGE:
        input.kind = INPUT_JUDGE;
        choose_judgement(player, &scenario->judges[moment->act], policy, &input);
        break;
    case WAY_OFFER:
        input.kind = INPUT_OFFER;
        choose_offer(player, play, moment->act, policy, &input);
        break;
    case WAY_GO:
        break;
    }
    return play_step(play, &input);
}

enum { TURN_STEPS = 100 };

Played player_play(Player *player, Play *play, Policy policy, uint64_t seed, uint64_t *steps) {
    player->found = policy == POLICY_RANDOM || policy == POLICY_BEST || policy == POLICY_WORST;
    player->judgements = player->made = 0;
    if (policy == POLICY_RANDOM)
        random_init(&player->random, seed);
    for (;;) {
        int turns;
        Phase phase = play_phase(play);
        if (phase == PHASE_ENDED)
            return PLAYED_ENDED;
        if (phase == PHASE_FAILED)
            return PLAYED_FAILED;
        if (phase == PHASE_ACT) {
            if (act(player, play, policy) && play_phase(play) != PHASE_FAILED)
                return PLAYED_FAILED;
            ++*steps;
        } else {
            if (phase == PHASE_LISTEN)
                mark(player, play, policy);
            Input input = {.at_ms = play_now(play), .kind = INPUT_CONTINUE};
            if (play_step(play, &input) && play_phase(play) != PHASE_FAILED)
                return PLAYED_FAILED;
        }
        play_turns(play, &turns);
        if (turns > PLAYER_MOST_TURNS || (player->time && !budget_take(player->time, TURN_STEPS)))
            return PLAYED_ENDLESS;
    }
}

bool player_found(const Player *player) {
    return player->found;
}
