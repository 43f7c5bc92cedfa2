#include "report/progress.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

void progress_init(Progress *progress) {
    *progress = (Progress){0};
    arena_init(&progress->arena);
}

void progress_release(Progress *progress) {
    free(progress->points);
    free(progress->cases.items);
    free(progress->traps.items);
    free(progress->kinds.items);
    for (int by = 0; by < PROGRESS_BYS; by++)
        free(progress->by[by].items);
    arena_release(&progress->arena);
    *progress = (Progress){0};
}

/* The one of this id, made when there is none. */
static ProgressCount *count_of(Progress *progress, ProgressCounts *counts, const char *id) {
    for (int i = 0; i < counts->count; i++)
        if (!strcmp(counts->items[i].id, id))
            return &counts->items[i];
    GROW(counts, items);
    counts->items[counts->count] = (ProgressCount){.id = arena_strdup(&progress->arena, id)};
    return &counts->items[counts->count++];
}

static void add_group(Progress *progress, ProgressBy by, const char *name, double total) {
    ProgressGroups *groups = &progress->by[by];
    ProgressGroup *group = NULL;
    for (int i = 0; i < groups->count && !group; i++)
        if (!strcmp(groups->items[i].name, name))
            group = &groups->items[i];
    if (!group) {
        GROW(groups, items);
        group = &groups->items[groups->count++];
        *group = (ProgressGroup){.name = arena_strdup(&progress->arena, name)};
    }
    group->plays++;
    if (!isnan(total)) {
        group->scored++;
        group->sum += total;
    }
}

/* An act that is named twice in a reply counts once, as in the score. */
static void add_reply(Progress *progress, const RecordTurn *turn, const House *house) {
    progress->replies++;
    for (int i = 0; house && i < turn->reply.act_count; i++) {
        int act = house_find_act(house, turn->reply.acts[i]);
        bool again = false;
        for (int j = 0; j < i; j++)
            again |= !strcmp(turn->reply.acts[i], turn->reply.acts[j]);
        if (act >= 0 && house->acts[act].trap && !again)
            count_of(progress, &progress->traps, turn->reply.acts[i])->times++;
    }
}

static void add_turn(Progress *progress, const RecordTurn *turn, const House *house) {
    for (int i = 0; i < turn->signals.count; i++) {
        const RecordMark *mark = &turn->signals.items[i];
        ProgressCount *kind = count_of(progress, &progress->kinds, mark->kind);
        kind->of++;
        kind->times += !mark->marked;
    }
    if (turn->act == RECORD_REPLY)
        add_reply(progress, turn, house);
}

void progress_add(Progress *progress, const Record *record, const ProgressCase *of,
                  const House *house) {
    double total = record->score[SCORED_TOTAL];
    GROW(progress, points);
    ProgressPoint *point = &progress->points[progress->count++];
    point->when_ms = record->ended_ms;
    memcpy(point->score, record->score, sizeof point->score);
    progress->passed += record->passed;
    count_of(progress, &progress->cases, record->case_id)->times++;
    for (int i = 0; i < record->turn_count; i++)
        add_turn(progress, &record->turns[i], house);
    detection_add_heard(&progress->heard, record);
    detection_add_judged(&progress->judged, record);
    if (!of)
        return;
    for (int i = 0; i < of->theme_count; i++)
        add_group(progress, BY_THEME, of->themes[i], total);
    if (*of->sector)
        add_group(progress, BY_SECTOR, of->sector, total);
    add_group(progress, BY_CHANNEL, channel_id(of->channel), total);
}

static int by_plays(const void *a, const void *b) {
    const ProgressGroup *x = a, *y = b;
    return x->plays != y->plays ? (x->plays > y->plays ? -1 : 1) : strcmp(x->name, y->name);
}

static int by_times(const void *a, const void *b) {
    const ProgressCount *x = a, *y = b;
    return x->times != y->times ? (x->times > y->times ? -1 : 1) : strcmp(x->id, y->id);
}

static int by_share(const void *a, const void *b) {
    const ProgressCount *x = a, *y = b;
    double p = (double)x->times / x->of, q = (double)y->times / y->of;
    return p > q ? -1 : p < q ? 1 : by_times(a, b);
}

/* The mean of a score over some plays in which there is one. */
static double mean(const Progress *progress, int scored, int from, int count) {
    double sum = 0;
    int there = 0;
    for (int i = from; i < from + count; i++) {
        if (isnan(progress->points[i].score[scored]))
            continue;
        sum += progress->points[i].score[scored];
        there++;
    }
    return there ? sum / there : SCORE_NULL;
}

static void sort(void *items, int count, size_t size, int (*compare)(const void *, const void *)) {
    if (count)
        qsort(items, (size_t)count, size, compare);
}

void progress_finish(Progress *progress) {
    int half = progress->count / 2;
    progress->few = half < PROGRESS_FEW ? half : PROGRESS_FEW;
    for (int s = 0; s < SCORED_COUNT; s++) {
        progress->first[s] = mean(progress, s, 0, progress->few);
        progress->last[s] = mean(progress, s, progress->count - progress->few, progress->few);
    }
    for (int i = 0; i < progress->traps.count; i++)
        progress->traps.items[i].of = progress->replies;
    sort(progress->traps.items, progress->traps.count, sizeof *progress->traps.items, by_times);
    sort(progress->kinds.items, progress->kinds.count, sizeof *progress->kinds.items, by_share);
    for (int by = 0; by < PROGRESS_BYS; by++)
        sort(progress->by[by].items, progress->by[by].count, sizeof(ProgressGroup), by_plays);
    detection_measure(&progress->heard, &progress->hearing);
    detection_measure(&progress->judged, &progress->judging);
}
