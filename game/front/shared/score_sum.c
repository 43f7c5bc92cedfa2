#include "front/shared/score_sum.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"

#include "base/banned.h"

void share_out(const double *worth, const int *most, int count, int whole, int *out) {
    for (int i = 0; i < count; i++) {
        out[i] = (int)floor(worth[i] + 1e-9);
        whole -= out[i];
    }
    for (; whole > 0; whole--) {
        int next = -1;
        for (int i = 0; i < count; i++)
            if ((!most || out[i] < most[i]) &&
                (next < 0 || worth[i] - out[i] > worth[next] - out[next]))
                next = i;
        if (next < 0)
            return;
        out[next]++;
    }
}

/* ---- one score */

enum { GROUPS = LOSS_KINDS * STEP_COUNT };

typedef struct Group {
    double points;
    int times, loss; /* loss: its first one */
} Group;

static int group_of(const Loss *loss) {
    return (int)loss->kind * STEP_COUNT + (int)loss->step;
}

static const char *words_of(const Loss *loss, int times, Lang lang, Arena *arena) {
    static const Msg words_for[LOSS_KINDS] = {
        [LOSS_MISSED] = MSG_SUM_MISSED,     [LOSS_ALARM] = MSG_SUM_ALARM,
        [LOSS_JUDGED] = MSG_SUM_JUDGED,     [LOSS_NOT_JUDGED] = MSG_SUM_NOT_JUDGED,
        [LOSS_REPLY] = MSG_SUM_REPLY,       [LOSS_NOT_REACHED] = MSG_SUM_NOT_REACHED,
        [LOSS_TRAP] = MSG_SUM_TRAPS,        [LOSS_SLOW] = MSG_SUM_SLOW,
        [LOSS_LEAD] = MSG_SUM_LEAD,         [LOSS_CONTACTS] = MSG_SUM_CONTACTS,
        [LOSS_LOST] = MSG_SUM_LOST,         [LOSS_DECISION] = MSG_SUM_DECISIONS,
        [LOSS_NO_OFFER] = MSG_SUM_NO_OFFER,
    };
    Text number = {0}, text = {0};
    text_addf(&number, "%d", times);
    msg_fill(&text, lang, words_for[loss->kind], text_cstr(&number),
             msg(lang, words_step(loss->step)));
    const char *words = arena_strdup(arena, text_cstr(&text));
    text_release(&number);
    text_release(&text);
    return words;
}

/* The turns in which something of a group was lost. */
static void find_turns(SumPart *part, const Losses *losses, const Loss *first, Arena *arena) {
    part->turns = ARENA_NEW(arena, int, losses->count + 1);
    for (int i = 0; i < losses->count; i++) {
        const Loss *loss = &losses->items[i];
        bool ours = loss->scored == first->scored && group_of(loss) == group_of(first);
        int last = part->turn_count ? part->turns[part->turn_count - 1] : -1;
        if (ours && loss->turn >= 0 && loss->turn != last)
            part->turns[part->turn_count++] = loss->turn;
    }
}

void score_sum_find(ScoreSum *sum, const Losses *losses, Scored scored, double value, Lang lang,
                    Arena *arena) {
    Group groups[GROUPS];
    double worth[GROUPS];
    int points[GROUPS];
    for (int g = 0; g < GROUPS; g++)
        groups[g] = (Group){.loss = -1};
    for (int i = 0; i < losses->count; i++) {
        const Loss *loss = &losses->items[i];
        Group *group = &groups[group_of(loss)];
        if (loss->scored != scored)
            continue;
        group->points += loss->points;
        group->times += loss->times;
        if (group->loss < 0)
            group->loss = i;
    }
    for (int g = 0; g < GROUPS; g++)
        worth[g] = groups[g].points;
    *sum = (ScoreSum){.parts = ARENA_NEW(arena, SumPart, GROUPS), .is = (int)round(value)};
    share_out(worth, NULL, GROUPS, 100 - sum->is, points);
    for (int g = 0; g < GROUPS; g++) {
        if (groups[g].loss < 0 || points[g] <= 0)
            continue;
        const Loss *first = &losses->items[groups[g].loss];
        SumPart *part = &sum->parts[sum->count++];
        *part = (SumPart){.kind = first->kind,
                          .points = points[g],
                          .words = words_of(first, groups[g].times, lang, arena)};
        find_turns(part, losses, first, arena);
    }
}

/* "beurt 2, 5" */
static void add_turns(Text *text, const SumPart *part, Lang lang) {
    Text numbers = {0};
    for (int i = 0; i < part->turn_count; i++) {
        text_add(&numbers, i ? ", " : "");
        text_addf(&numbers, "%d", part->turns[i] + 1);
    }
    msg_fill(text, lang, part->turn_count > 1 ? MSG_SUM_TURNS : MSG_SUM_TURN, text_cstr(&numbers));
    text_release(&numbers);
}

void score_sum_add(Text *text, const ScoreSum *sum, Lang lang) {
    text_add(text, "100");
    for (int i = 0; i < sum->count; i++) {
        const SumPart *part = &sum->parts[i];
        text_addf(text, " − %d (%s", part->points, part->words);
        if (part->turn_count) {
            text_add(text, ": ");
            add_turns(text, part, lang);
        }
        text_add(text, ")");
    }
    text_addf(text, " = %d", sum->is);
}

/* ---- the total */

void score_shares(const Scores *scores, const Weights *weights, int points[SCORED_COUNT],
                  int most[SCORED_COUNT]) {
    double shares[SCORED_COUNT], all = 0, sum = 0;
    double worth[SCORED_COUNT] = {0}, whole[SCORED_COUNT] = {0};
    scored_shares(scores, weights, shares);
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++) {
        if (shares[s] <= 0)
            continue;
        whole[s] = 100 * shares[s];
        worth[s] = shares[s] * scored_of(scores, s);
        all += whole[s];
        sum += worth[s];
    }
    share_out(whole, NULL, SCORED_COUNT, all > 0 ? 100 : 0, most);
    share_out(worth, most, SCORED_COUNT, (int)round(sum), points);
}

static void add_part(ScoreSum *sum, int points, const char *words) {
    if (points > 0)
        sum->parts[sum->count++] = (SumPart){.kind = LOSS_KINDS, .points = points, .words = words};
}

void score_sum_total(ScoreSum *sum, const Scores *scores, const Weights *weights, Lang lang,
                     Arena *arena) {
    int points[SCORED_COUNT], most[SCORED_COUNT], left = 100;
    score_shares(scores, weights, points, most);
    *sum = (ScoreSum){.parts = ARENA_NEW(arena, SumPart, SCORED_COUNT),
                      .is = (int)round(scores->total)};
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++) {
        add_part(sum, most[s] - points[s], msg(lang, scored_word(s)));
        left -= most[s] - points[s];
    }
    add_part(sum, left - sum->is, msg(lang, MSG_SUM_CAPPED)); /* else it is as it was */
}
