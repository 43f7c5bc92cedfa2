#include "play/replay.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "play/act.h"
#include "play/turn.h"

#include "base/banned.h"

/* Inputs between two points of a way: so many are given again at most. */
enum { BETWEEN = 32 };

struct KeptPoint {
    Core core;
    Turn turn;
    int turn_count, first_shown, first_word, first_hit, first_stray;
    int offered_count;
    char bytes[]; /* the parts, in the order of each_part */
};

static void begin_as_the_case(Play *play) {
    const Scenario *scenario = play->scenario;
    play->core = (Core){.moment = -1,
                        .ending = -1,
                        .role = scenario->role,
                        .channel = scenario->channel,
                        .trust = scenario->trust,
                        .patience = scenario->patience,
                        .contacts = 1};
    for (int i = 0; i < scenario->flag_count; i++)
        play->flags[i] = scenario->flags[i].first;
    memset(play->said, 0, (size_t)scenario->house.act_count);
    memset(play->heard, 0, (size_t)scenario->mark_name_count);
}

static void begin_from(Play *play, const PlayState *from) {
    const Scenario *scenario = play->scenario;
    play->core = (Core){.moment = -1,
                        .ending = -1,
                        .role = from->role,
                        .channel = scenario->channel,
                        .trust = from->trust,
                        .patience = from->patience,
                        .spent = from->spent,
                        .minutes = from->minutes,
                        .contacts = from->contacts};
    memcpy(play->flags, from->flags, (size_t)scenario->flag_count * sizeof(Value));
    memcpy(play->said, from->said, (size_t)scenario->house.act_count);
    memcpy(play->heard, from->heard, (size_t)scenario->mark_name_count);
}

void replay_begin(Play *play) {
    const PlayState *from = play->from;
    if (from)
        begin_from(play, from);
    else
        begin_as_the_case(play);
    play->turn_count = play->shown_count = play->word_count = play->hit_count = 0;
    play->stray_count = 0;
    chosen_reset(&play->turn_pool);
    play->view_fresh = play->partial = false;
    /* A case that fails in its first moment is in PHASE_FAILED from the start. */
    turn_begin(play, from ? from->moment : play->scenario->start, 0);
    variables_refresh(play);
}

/* What one would have said, once, where one is about to act. */
static PlayError say(Play *play, const char *text) {
    if (play->core.phase != PHASE_ACT)
        return PLAY_NOT_NOW;
    if (turn_now(play)->say)
        return PLAY_SAID;
    if (utf8_count(text) > PLAY_MOST_SAY)
        return PLAY_SAY_LONG;
    turn_now(play)->say = text;
    return PLAY_OK;
}

PlayError replay_input(Play *play, const Input *input) {
    Core *core = &play->core;
    switch (input->kind) {
    case INPUT_CONTINUE:
        if (core->phase == PHASE_LISTEN) {
            PlayError error = turn_listened(play, input->at_ms);
            if (error || core->phase != PHASE_GO)
                return error;
        } else if (core->phase != PHASE_GO) {
            return PLAY_NOT_NOW;
        }
        return turn_leave(play, play->scenario->moments[core->moment].go, input->at_ms);
    case INPUT_MARK:
        return turn_mark(play, input->as.mark.moment, input->as.mark.line, input->as.mark.word);
    case INPUT_JUDGE:
        return act_judge(play, input->as.judge.category, input->as.judge.kind, input->at_ms);
    case INPUT_REPLY:
        return act_reply(play, input->as.reply, input->at_ms);
    case INPUT_OFFER:
        return act_offer(play, input->as.offer.chosen, input->as.offer.count,
                         input->as.offer.hand_over, input->at_ms);
    case INPUT_SAY:
        return say(play, input->as.say);
    case INPUT_REWIND:
        break;
    }
    return PLAY_NOT_NOW;
}

/* The present moment appears anew. */
static void reappear(Play *play, int64_t at_ms) {
    Turn *turn = turn_now(play);
    play->core.now_ms = at_ms;
    turn->at_ms = at_ms;
    turn->options_ms = at_ms;
    play->core.options_ms = at_ms;
}

typedef struct Part {
    void *at;
    size_t size;
} Part;
enum { PARTS = 9 };

/* What a point holds besides its struct, where it stands in the play. */
static void each_part(const Play *play, const struct KeptPoint *point, Part parts[PARTS]) {
    const Scenario *scenario = play->scenario;
    const Turn *turn = &point->turn;
    size_t flags = (size_t)scenario->flag_count * sizeof(Value);
    parts[0] = (Part){play->flags, flags};
    parts[1] = (Part){
        flags ? play->turn_flags + (point->turn_count - 1) * scenario->flag_count : NULL, flags};
    parts[2] =
        (Part){play->shown + point->first_shown, (size_t)turn->shown_count * sizeof *play->shown};
    parts[3] =
        (Part){play->words + point->first_word, (size_t)turn->word_count * sizeof *play->words};
    parts[4] = (Part){play->hits + point->first_hit, (size_t)turn->mark_count * sizeof *play->hits};
    parts[5] = (Part){play->said, (size_t)scenario->house.act_count};
    parts[6] = (Part){play->heard, (size_t)scenario->mark_name_count};
    parts[7] = (Part){play->offered, (size_t)point->offered_count};
    parts[8] =
        (Part){play->strays + point->first_stray, (size_t)turn->stray_count * sizeof *play->strays};
}

/* Of the state just after `inputs` inputs. */
static void keep_point(Play *play, int inputs) {
    const Turn *turn = turn_now(play);
    Part parts[PARTS];
    size_t size = 0;
    struct KeptPoint head = {.core = play->core,
                             .turn = *turn,
                             .turn_count = play->turn_count,
                             .first_shown = turn->first_shown,
                             .first_word = turn->first_word,
                             .first_hit = turn->first_hit,
                             .first_stray = turn->first_stray,
                             .offered_count = play->scenario->moments[turn->moment].reply_count};
    each_part(play, &head, parts);
    for (int i = 0; i < PARTS; i++)
        size += parts[i].size;
    struct KeptPoint *point = xmalloc(sizeof *point + size);
    *point = head;
    char *to = point->bytes;
    for (int i = 0; i < PARTS; i++) {
        if (parts[i].size)
            memcpy(to, parts[i].at, parts[i].size);
        to += parts[i].size;
    }
    play->points[inputs] = point;
}

static void restore_point(Play *play, const struct KeptPoint *point) {
    const Turn *turn = &point->turn;
    int flags = play->scenario->flag_count;
    Part parts[PARTS];
    play->core = point->core;
    play->turn_count = play->shown_count = play->word_count = play->hit_count = 0;
    play->stray_count = 0;
    GROW_BY(play, turns, turn_count, turn_capacity, point->turn_count);
    GROW_BY(play, shown, shown_count, shown_capacity, point->first_shown + turn->shown_count);
    GROW_BY(play, words, word_count, word_capacity, point->first_word + turn->word_count);
    GROW_BY(play, hits, hit_count, hit_capacity, point->first_hit + turn->mark_count);
    GROW_BY(play, strays, stray_count, stray_capacity, point->first_stray + turn->stray_count);
    play->turn_count = point->turn_count;
    play->shown_count = point->first_shown + turn->shown_count;
    play->word_count = point->first_word + turn->word_count;
    play->hit_count = point->first_hit + turn->mark_count;
    play->stray_count = point->first_stray + turn->stray_count;
    if (play->turn_flag_capacity < flags * play->turn_count) {
        play->turn_flag_capacity = 2 * flags * play->turn_count;
        play->turn_flags =
            xrealloc(play->turn_flags, (size_t)play->turn_flag_capacity * sizeof(Value));
    }
    *turn_now(play) = *turn;
    each_part(play, point, parts);
    const char *from = point->bytes;
    for (int i = 0; i < PARTS; i++) {
        if (parts[i].size)
            memcpy(parts[i].at, from, parts[i].size);
        from += parts[i].size;
    }
    chosen_reset(&play->turn_pool);
    play->partial = play->turn_count > 1;
    play->view_fresh = false;
}

/* The state just after `count` inputs. A rewind among those that led there leads back in its turn.
 * With `points` from the nearest point, else from the beginning. */
static void replay_to(Play *play, int count, bool points) {
    int length = 0, at = count;
    while (at > 0 && !(points && play->points[at])) {
        const Input *input = &play->inputs[at - 1];
        if (length == play->chain_capacity) {
            play->chain_capacity = play->chain_capacity ? play->chain_capacity * 2 : 64;
            play->chain = xrealloc(play->chain, (size_t)play->chain_capacity * sizeof *play->chain);
        }
        play->chain[length++] = at;
        at = input->kind == INPUT_REWIND ? input->as.rewind : at - 1;
    }
    if (at > 0)
        restore_point(play, play->points[at]);
    else
        replay_begin(play);
    for (int given = 1; length--; given++) {
        const Input *input = &play->inputs[play->chain[length] - 1];
        if (input->kind == INPUT_REWIND)
            reappear(play, input->at_ms);
        else
            replay_input(play, input);
        play->core.now_ms = input->at_ms;
        if (points && given % BETWEEN == 0)
            keep_point(play, play->chain[length]);
    }
}

static void make_room_for_points(Play *play) {
    if (play->point_capacity > play->input_count)
        return;
    int capacity = 2 * play->input_count + 64;
    play->points = xrealloc(play->points, (size_t)capacity * sizeof *play->points);
    memset(play->points + play->point_capacity, 0,
           (size_t)(capacity - play->point_capacity) * sizeof *play->points);
    play->point_capacity = capacity;
}

PlayError replay_rewind(Play *play, const Input *input) {
    if (play->setup.mode != PLAY_PRACTICE)
        return PLAY_NOT_PRACTICE;
    if (input->as.rewind < 0 || input->as.rewind > play->input_count)
        return PLAY_NO_REWIND;
    make_room_for_points(play);
    replay_to(play, input->as.rewind, true);
    reappear(play, input->at_ms);
    play->rewound = true;
    return PLAY_OK;
}

void replay_again(Play *play) {
    make_room_for_points(play);
    replay_to(play, play->input_count, true);
    variables_refresh(play);
    play->view_fresh = false;
}

void replay_fill(Play *play) {
    if (!play->partial)
        return;
    replay_to(play, play->input_count, false);
    variables_refresh(play);
}

void replay_forget(Play *play) {
    for (int i = 0; i < play->point_capacity; i++)
        free(play->points[i]);
    free(play->points);
    play->points = NULL;
    play->point_capacity = 0;
    play->partial = false;
}

void replay_release(Play *play) {
    replay_forget(play);
    free(play->chain);
}
