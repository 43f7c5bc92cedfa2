#include "report/gather_set.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

static const double NONE = (double)NAN;

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
    mean_join(&sum->minutes, &other->minutes);
    mean_join(&sum->spent, &other->spent);
    mean_join(&sum->offers, &other->offers);
    sum->handed_over += other->handed_over;
    sum->decided += other->decided;
    sum->needless += other->needless;
    sum->cost += other->cost;
    sum->here |= other->here;
    sum->heard.positives += other->heard.positives;
    sum->heard.hits += other->heard.hits;
    sum->heard.negatives += other->heard.negatives;
    sum->heard.false_alarms += other->heard.false_alarms;
    sum->judged.positives += other->judged.positives;
    sum->judged.hits += other->judged.hits;
    sum->judged.negatives += other->judged.negatives;
    sum->judged.false_alarms += other->judged.false_alarms;
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
            list[count++] =
                (Attempt){i, play->case_index, play->person, play->series, play->started_ms, play->id};
    }
    qsort(list, (size_t)count, sizeof *list, by_time);
    for (int i = 0, number = 0; i < count; i++) {
        const Attempt *before = i ? &list[i - 1] : NULL;
        bool more = before && before->case_index == list[i].case_index &&
                    before->person == list[i].person && before->series == list[i].series;
        number = more ? number + 1 : 1;
        gather->plays.items[list[i].play].attempt = number;
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
    return people + seats + anonymous;
}

static void find_growth(Gather *gather, const int *plays, int count, ReportGrowth *growth) {
    Mean means[SERIES_COUNT][REPORT_MOST_ATTEMPTS] = {0};
    int people[SERIES_COUNT][REPORT_MOST_ATTEMPTS] = {0};
    for (int i = 0; i < count; i++) {
        const PlayLine *play = &gather->plays.items[plays[i]];
        int at = play->attempt - 1;
        if (at < 0 || at >= REPORT_MOST_ATTEMPTS || play->scored[SCORED_TOTAL] == NO_SCORE)
            continue;
        mean_add(&means[play->series][at], (double)play->scored[SCORED_TOTAL] / ONE);
        people[play->series][at] +=
            meets(gather, play->person, play->series * REPORT_MOST_ATTEMPTS + at);
    }
    for (int s = 0; s < SERIES_COUNT; s++) {
        for (int i = 0; i < REPORT_MOST_ATTEMPTS && means[s][i].n; i++) {
            bool few = people[s][i] < REPORT_LEAST_PEOPLE;
            growth[s].attempts[growth[s].count++] =
                (ReportAttempt){.number = i + 1,
                                .n = (int)means[s][i].n,
                                .why = few ? WHY_FEW_PEOPLE : WHY_GIVEN,
                                .mean = few ? NONE : means[s][i].mean};
        }
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

static void find_spread(int *values, int n, int people, ReportSpread *out) {
    Mean mean = {0};
    for (int i = 0; i < n; i++)
        mean_add(&mean, (double)values[i] / ONE);
    *out = (ReportSpread){.n = n,
                          .mean = mean_of(&mean),
                          .why = people < REPORT_LEAST_PEOPLE ? WHY_FEW_PEOPLE
                                 : n < REPORT_LEAST_PEOPLE    ? WHY_FEW_PLAYS
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
    out->p50 = percentile(values, n, 50);
    out->p90 = percentile(values, n, 90);
    out->lowest = (double)values[0] / ONE;
    out->highest = (double)values[n - 1] / ONE;
}

static void find_money(const SetSum *sum, ReportMoney *out) {
    *out = (ReportMoney){.spent = sum->spent.mean * (double)sum->spent.n,
                         .spent_mean = mean_of(&sum->spent),
                         .offers = (int)sum->offers.n,
                         .offer_mean = mean_of(&sum->offers),
                         .handed_over = sum->handed_over,
                         .decided = sum->decided,
                         .needless = sum->needless,
                         .needless_cost = sum->here ? sum->cost : NONE};
}

void gather_set(Gather *gather, const SetSum *sum, const int *plays, int count, ReportSet *out) {
    int *values = xcalloc((size_t)count + 1, sizeof *values);
    gather->stamp++;
    *out = (ReportSet){.plays = sum->plays,
                       .people = count_people(gather, plays, count),
                       .rooms = sum->rooms,
                       .anonymous = sum->anonymous,
                       .passed = sum->passed,
                       .first_ms = sum->first_ms,
                       .last_ms = sum->last_ms,
                       .minutes_mean = mean_of(&sum->minutes),
                       .heard_counts = sum->heard,
                       .judged_counts = sum->judged};
    for (int i = 0; i < SERIES_COUNT; i++)
        out->series[i] = sum->series[i];
    for (int i = 0; i < OUTCOME_COUNT; i++)
        out->outcomes[i] = sum->outcomes[i];
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        int n = 0;
        for (int i = 0; i < count; i++)
            if (gather->plays.items[plays[i]].scored[s] != NO_SCORE)
                values[n++] = gather->plays.items[plays[i]].scored[s];
        find_spread(values, n, out->people, &out->scores[s]);
    }
    find_growth(gather, plays, count, out->growth);
    detection_measure(&sum->heard, &out->heard);
    detection_measure(&sum->judged, &out->judged);
    find_money(sum, &out->money);
    free(values);
}
