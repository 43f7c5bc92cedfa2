#include "report/gather_set.h"

#include <math.h>
#include <stdlib.h>

#include "report/gather_hold.h"

#include "base/banned.h"

static const double NONE = (double)NAN;

static void join_counts(DetectionCounts *counts, const DetectionCounts *other) {
    counts->positives += other->positives;
    counts->hits += other->hits;
    counts->negatives += other->negatives;
    counts->false_alarms += other->false_alarms;
}

/* What is held back of one is in no sum with others: it would be what those leave of it. */
static bool join_part(Part *part, const Part *other) {
    if (!gather_told(other))
        return false;
    reach_join(&part->of, &other->of);
    return true;
}

void gather_join(SetSum *sum, const SetSum *other) {
    if (!other->plays)
        return;
    if (!sum->plays || other->first_ms < sum->first_ms)
        sum->first_ms = other->first_ms;
    if (!sum->plays || other->last_ms > sum->last_ms)
        sum->last_ms = other->last_ms;
    sum->plays += other->plays;
    sum->rooms += other->rooms;
    sum->anonymous += other->anonymous;
    for (int i = 0; i < SERIES_COUNT; i++)
        sum->series[i] += other->series[i];
    sum->passed += other->passed;
    for (int i = 0; i < OUTCOME_COUNT; i++)
        sum->outcomes[i] += other->outcomes[i];
    sum->here |= other->here;
    if (join_part(&sum->timing, &other->timing))
        mean_join(&sum->minutes, &other->minutes);
    if (join_part(&sum->hearing, &other->hearing))
        join_counts(&sum->heard, &other->heard);
    else
        sum->left.heard += other->plays;
    if (join_part(&sum->judging, &other->judging))
        join_counts(&sum->judged, &other->judged);
    else
        sum->left.judged += other->plays;
    if (!join_part(&sum->offering, &other->offering)) {
        sum->left.offers += other->plays;
    } else {
        mean_join(&sum->spent, &other->spent);
        sum->offered += other->offered;
        sum->handed_over += other->handed_over;
        if (join_part(&sum->giving, &other->giving))
            mean_join(&sum->offers, &other->offers);
    }
    if (join_part(&sum->deciding, &other->deciding)) {
        sum->decided += other->decided;
        sum->needless += other->needless;
        sum->cost += other->cost;
    } else {
        sum->left.decided += other->plays;
    }
}

/* ---- attempts ---- */

typedef struct Attempt {
    int play, case_index, person, series;
    int64_t started_ms;
    uint64_t id;
} Attempt;

static int by_time(const void *a, const void *b) {
    const Attempt *x = a, *y = b;
    if (x->case_index != y->case_index)
        return x->case_index < y->case_index ? -1 : 1;
    if (x->person != y->person)
        return x->person < y->person ? -1 : 1;
    if (x->series != y->series)
        return x->series < y->series ? -1 : 1;
    if (x->started_ms != y->started_ms)
        return x->started_ms < y->started_ms ? -1 : 1;
    if (x->id != y->id)
        return x->id < y->id ? -1 : 1;
    return x->play < y->play ? -1 : x->play > y->play;
}

void gather_attempts(Gather *gather) {
    Attempt *list = xcalloc((size_t)gather->plays.count + 1, sizeof *list);
    int count = 0;
    for (int i = 0; i < gather->plays.count; i++) {
        const PlayLine *play = &gather->plays.items[i];
        if (play->person >= 0)
            list[count++] = (Attempt){
                i, play->case_index, play->person, play->series, play->started_ms, play->id};
    }
    qsort(list, (size_t)count, sizeof *list, by_time);
    for (int i = 0, number = 0, first = NO_SCORE; i < count; i++) {
        const Attempt *before = i ? &list[i - 1] : NULL;
        bool more = before && before->case_index == list[i].case_index &&
                    before->person == list[i].person && before->series == list[i].series;
        number = more ? number + 1 : 1;
        PlayLine *play = &gather->plays.items[list[i].play];
        first = more ? first : play->scored[SCORED_TOTAL];
        play->attempt = number;
        play->first = first;
    }
    free(list);
}

/* ---- people ---- */

/* Whether this person is the first time here in a cell of this set. */
static bool meets(Gather *gather, int person, int cell) {
    int *stamp = &gather->stamps[(size_t)person * GATHER_CELLS + (size_t)cell];
    bool first = *stamp != gather->stamp;
    *stamp = gather->stamp;
    return first;
}

static int count_people(Gather *gather, const int *plays, int count) {
    int people = 0, seats = 0;
    bool anonymous = false;
    for (int i = 0; i < count; i++) {
        const PlayLine *play = &gather->plays.items[plays[i]];
        if (play->person >= 0)
            people += meets(gather, play->person, GATHER_CELLS - 1);
        else if (play->seats > seats)
            seats = play->seats;
        anonymous |= play->person < 0 && !play->seats;
    }
    return reach_people(people + seats, anonymous);
}

/* A later attempt that has a first to stand beside; its cell, or -1. */
static int growth_cell(const PlayLine *play) {
    bool is = play->attempt > 1 && play->attempt <= REPORT_MOST_ATTEMPTS &&
              play->first != NO_SCORE && play->scored[SCORED_TOTAL] != NO_SCORE;
    return is ? play->series * REPORT_MOST_ATTEMPTS + play->attempt - 1 : -1;
}

typedef struct Growing {
    Mean change;
    int people, up, down;
    bool any; /* somebody played so often */
} Growing;

/* The plays of one case: each pair in a cell is another person. */
static void grow_case(Gather *gather, const int *plays, int count, Growing *cells) {
    int pairs[GATHER_CELLS] = {0};
    for (int i = 0; i < count; i++) {
        int cell = growth_cell(&gather->plays.items[plays[i]]);
        if (cell >= 0)
            pairs[cell]++;
    }
    for (int i = 0; i < count; i++) {
        const PlayLine *play = &gather->plays.items[plays[i]];
        int cell = growth_cell(play), now = play->scored[SCORED_TOTAL];
        if (cell < 0)
            continue;
        cells[cell].any = true;
        if (!report_may_count(pairs[cell]))
            continue;
        mean_add(&cells[cell].change, (double)(now - play->first) / ONE);
        cells[cell].people += meets(gather, play->person, cell);
        cells[cell].up += now > play->first;
        cells[cell].down += now < play->first;
    }
}

/* `plays` stand by case. */
static void find_growth(Gather *gather, const int *plays, int count, ReportGrowth *growth) {
    Growing cells[GATHER_CELLS] = {0};
    const PlayLine *lines = gather->plays.items;
    for (int i = 0, n; i < count; i += n) {
        for (n = 1; i + n < count && lines[plays[i + n]].case_index == lines[plays[i]].case_index;)
            n++;
        grow_case(gather, plays + i, n, cells);
    }
    for (int s = 0; s < SERIES_COUNT; s++)
        for (int i = 1; i < REPORT_MOST_ATTEMPTS; i++) {
            const Growing *cell = &cells[s * REPORT_MOST_ATTEMPTS + i];
            if (!cell->any)
                break;
            growth[s].attempts[growth[s].count++] =
                (ReportAttempt){.number = i + 1,
                                .people = cell->people,
                                .pairs = (int)cell->change.n,
                                .why = cell->change.n ? WHY_GIVEN : WHY_FEW_PEOPLE,
                                .change_mean = mean_of(&cell->change),
                                .up = cell->up,
                                .down = cell->down};
        }
}

/* ---- spreads ---- */

static int rising(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x > y;
}

/* The smallest value that so many do not exceed. */
static double percentile(const int *sorted, int n, int percent) {
    int64_t rank = ((int64_t)n * percent + 99) / 100;
    return (double)sorted[rank > 0 ? rank - 1 : 0] / ONE;
}

static double median(const int *sorted, int n) {
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0 / ONE;
}

/* `apart`: of these, values of cases whose own spread is not told; it would be among those here. */
static void find_spread(int *values, int n, const Reach *reach, int apart, ReportSpread *out) {
    Mean mean = {0};
    bool enough = !n || reach_enough(reach);
    for (int i = 0; i < n; i++)
        mean_add(&mean, (double)values[i] / ONE);
    *out = (ReportSpread){.n = enough ? n : 0,
                          .mean = enough ? mean_of(&mean) : NONE,
                          .why = !enough ? WHY_FEW_PEOPLE
                                 : n < REPORT_LEAST_SPREAD || (apart && apart < REPORT_LEAST_SPREAD)
                                     ? WHY_FEW_PLAYS
                                     : WHY_GIVEN,
                          .sd = NONE,
                          .p10 = NONE,
                          .p50 = NONE,
                          .p90 = NONE,
                          .lowest = NONE,
                          .highest = NONE};
    if (out->why != WHY_GIVEN)
        return;
    qsort(values, (size_t)n, sizeof *values, rising);
    out->sd = sqrt(mean_variance(&mean));
    out->p10 = percentile(values, n, 10);
    out->p50 = median(values, n);
    out->p90 = percentile(values, n, 90);
    out->lowest = (double)values[0] / ONE;
    out->highest = (double)values[n - 1] / ONE;
}

static void find_money(const SetSum *sum, ReportMoney *out) {
    bool offers = gather_told(&sum->offering) && (sum->spent.n || !sum->left.offers);
    bool decides = gather_told(&sum->deciding) && (sum->decided || !sum->left.decided);
    bool gives = offers && gather_told(&sum->giving);
    *out = (ReportMoney){.spent = offers ? sum->spent.mean * (double)sum->spent.n : NONE,
                         .spent_mean = offers ? mean_of(&sum->spent) : NONE,
                         .offers = offers ? sum->offered : 0,
                         .offer_mean = gives ? mean_of(&sum->offers) : NONE,
                         .handed_over = offers ? sum->handed_over : 0,
                         .offers_why = offers ? WHY_GIVEN : WHY_FEW_PEOPLE,
                         .decided = decides ? sum->decided : 0,
                         .needless = decides ? sum->needless : 0,
                         .needless_cost = sum->here && decides ? sum->cost : NONE,
                         .decided_why = decides ? WHY_GIVEN : WHY_FEW_PEOPLE};
}

static void find_scores(const Gather *gather, const int *plays, int count, bool joined,
                        ReportSpread *out) {
    int *values = xcalloc((size_t)count + 1, sizeof *values);
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        Reach reach = {0};
        int n = 0, apart = 0;
        for (int i = 0; i < count; i++) {
            const PlayLine *play = &gather->plays.items[plays[i]];
            const CaseSum *own = &gather->cases.items[play->case_index];
            if (play->scored[s] == NO_SCORE || own->held[s])
                continue;
            apart += joined && !own->spread[s];
            values[n++] = play->scored[s];
            reach_add(&reach, play->person, play->seats);
        }
        find_spread(values, n, &reach, apart, &out[s]);
    }
    free(values);
}

/* `left`: plays that are not in it. */
static void find_detection(const DetectionCounts *counts, const Part *part, int left,
                           DetectionCounts *out_counts, Detection *out, ReportWhy *why) {
    bool none = left && !counts->positives && !counts->negatives;
    *why = gather_told(part) && !none ? WHY_GIVEN : WHY_FEW_PEOPLE;
    if (*why)
        return;
    *out_counts = *counts;
    detection_measure(counts, out);
    *why = out->defined ? WHY_GIVEN : WHY_FEW_PLAYS;
}

/* All that would say of one of a few people what they did is left out. */
static void hold_back(ReportSet *set) {
    set->minutes_mean = NONE;
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        find_spread(NULL, 0, NULL, 0, &set->scores[s]);
        set->scores[s].why = WHY_FEW_PEOPLE;
    }
    set->heard_why = set->judged_why = WHY_FEW_PEOPLE;
    set->money = (ReportMoney){.spent = NONE,
                               .spent_mean = NONE,
                               .offer_mean = NONE,
                               .offers_why = WHY_FEW_PEOPLE,
                               .needless_cost = NONE,
                               .decided_why = WHY_FEW_PEOPLE};
}

void gather_set(Gather *gather, const SetSum *sum, const int *plays, int count, bool joined,
                ReportSet *out) {
    gather->stamp++;
    *out = (ReportSet){.plays = sum->plays,
                       .people = count_people(gather, plays, count),
                       .rooms = sum->rooms,
                       .anonymous = sum->anonymous};
    if (!report_may_count(out->people)) {
        hold_back(out);
        return;
    }
    out->passed = sum->passed;
    out->first_ms = sum->first_ms;
    out->last_ms = sum->last_ms;
    out->minutes_mean = gather_told(&sum->timing) ? mean_of(&sum->minutes) : NONE;
    out->left = sum->left;
    for (int i = 0; i < SERIES_COUNT; i++)
        out->series[i] = sum->series[i];
    for (int i = 0; i < OUTCOME_COUNT; i++)
        out->outcomes[i] = sum->outcomes[i];
    find_scores(gather, plays, count, joined, out->scores);
    find_growth(gather, plays, count, out->growth);
    find_detection(&sum->heard, &sum->hearing, sum->left.heard, &out->heard_counts, &out->heard,
                   &out->heard_why);
    find_detection(&sum->judged, &sum->judging, sum->left.judged, &out->judged_counts, &out->judged,
                   &out->judged_why);
    find_money(sum, &out->money);
}
