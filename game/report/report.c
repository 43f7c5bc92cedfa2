#include "report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/gather_case.h"
#include "report/gather_hold.h"
#include "report/gather_items.h"
#include "report/gather_moments.h"
#include "report/gather_set.h"
#include "report/gather_turn.h"

#include "base/banned.h"

void report_init(Report *report, const Library *library, const char *language) {
    *report = (Report){.gather = xcalloc(1, sizeof *report->gather)};
    report->gather->language = language;
    known_init(&report->gather->known, library);
    arena_init(&report->gather->arena);
}

/* ---- adding ---- */

static ReportSeries series_of(const Record *record) {
    return record->mode == PLAY_ASSESSMENT ? SERIES_ASSESSMENT
           : record->rewound               ? SERIES_REWOUND
                                           : SERIES_PRACTICE;
}

/* The first 16 digits of a UUID, in its order. */
static uint64_t beginning(const char *id) {
    uint64_t value = 0;
    for (int digits = 0; digits < 16; id++) {
        if (*id == '-')
            continue;
        value = value << 4 | (uint64_t)(*id <= '9' ? *id - '0' : *id - 'a' + 10);
        digits++;
    }
    return value;
}

/* -1: nobody, as of an alias that shows nothing. */
static int person_of(Gather *gather, const char *alias) {
    if (!alias)
        return -1;
    char *name = utf8_name_key(alias);
    int person = *name ? names_find(&gather->person_names, name) : -1;
    const char *key = *name && person < 0 ? arena_strdup(&gather->arena, name) : NULL;
    free(name);
    if (!key)
        return person;
    GROW(&gather->people, items);
    person = gather->people.count++;
    gather->people.items[person] = (ReportPerson){.alias = arena_strdup(&gather->arena, alias)};
    names_put(&gather->person_names, key, person);
    return person;
}

static void add_sums(CaseSum *own, const Record *record, const PlayLine *play) {
    SetSum *sum = &own->sum;
    if (!sum->plays || record->started_ms < sum->first_ms)
        sum->first_ms = record->started_ms;
    if (!sum->plays || record->started_ms > sum->last_ms)
        sum->last_ms = record->started_ms;
    sum->plays++;
    sum->rooms += record->seats > 0;
    sum->anonymous += play->person < 0 && !play->seats;
    sum->series[play->series]++;
    sum->passed += record->passed;
    sum->outcomes[record->outcome]++;
    sum->here |= own->here == HERE_SAME;
    mean_add(&sum->minutes, (double)record->duration_ms / 60000);
    mean_add(&sum->spent, record->counts.spent);
    detection_add_heard(&sum->heard, record);
    detection_add_judged(&sum->judged, record);
}

void report_add(Report *report, const Record *record) {
    Gather *gather = report->gather;
    CaseSum *own = gather_case(gather, record);
    ReportSeries series = series_of(record);
    GROW(&gather->plays, items);
    PlayLine *play = &gather->plays.items[gather->plays.count++];
    *play = (PlayLine){.started_ms = record->started_ms,
                       .id = beginning(record->id),
                       .first_entry = gather->entry_count,
                       .case_index = (int)(own - gather->cases.items),
                       .person = record->seats ? -1 : person_of(gather, record->alias),
                       .seats = record->seats,
                       .series = (uint8_t)series};
    for (Scored s = 0; s < SCORED_COUNT; s++)
        play->scored[s] = gather_hundredths(record->score[s]);
    add_sums(own, record, play);
    if (record->counts.signals || record->counts.negatives)
        reach_add(&own->sum.hearing.of, play->person, play->seats);
    if (play->person >= 0)
        gather->people.items[play->person].plays++;
    for (int i = 0; i < record->turn_count; i++)
        gather_turn(gather, own, play, i, &record->turns[i]);
}

/* ---- finishing ---- */

/* The plays of each case together, in the order in which they came. */
static void sort_plays(Gather *gather) {
    gather->by_case = xcalloc((size_t)gather->plays.count + 1, sizeof *gather->by_case);
    int *next = xcalloc((size_t)gather->cases.count + 1, sizeof *next);
    for (int i = 0; i < gather->plays.count; i++)
        next[gather->plays.items[i].case_index]++;
    for (int i = 0, from = 0; i < gather->cases.count; i++) {
        CaseSum *own = &gather->cases.items[i];
        own->first_play = from;
        own->play_count = next[i];
        next[i] = from;
        from += own->play_count;
    }
    for (int i = 0; i < gather->plays.count; i++)
        gather->by_case[next[gather->plays.items[i].case_index]++] = i;
    free(next);
}

static void finish_case(Gather *gather, CaseSum *own, ReportCase *out) {
    *out = (ReportCase){.id = own->id,
                        .title = own->title,
                        .hash = own->hash,
                        .language = own->language,
                        .houses = own->houses.count,
                        .here = own->here,
                        .scenario = own->here == HERE_SAME ? own->scenario : NULL,
                        .told = own->here == HERE_SAME ? own->told : NULL,
                        .sector = own->scenario ? own->scenario->sector : "",
                        .channel = own->scenario ? channel_id(own->scenario->channel) : ""};
    if (own->scenario) {
        out->theme_count = own->scenario->theme_count;
        const char **themes = ARENA_NEW(&gather->arena, const char *, out->theme_count);
        for (int i = 0; i < out->theme_count; i++)
            themes[i] = own->told->house.themes[own->told->themes[i]].label;
        out->themes = themes;
    }
    gather_hold(own);
    gather_set(gather, &own->sum, gather->by_case + own->first_play, own->play_count, false,
               &out->set);
    own->counted = report_may_count(out->set.people);
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        own->held[s] = out->set.scores[s].why == WHY_FEW_PEOPLE;
        own->spread[s] = out->set.scores[s].why == WHY_GIVEN;
    }
    gather_moments(gather, own, out);
    gather_items(gather, own, out);
}

static int by_id(const void *a, const void *b) {
    const ReportCase *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    if (!order && x->set.last_ms != y->set.last_ms)
        return x->set.last_ms > y->set.last_ms ? -1 : 1;
    order = order ? order : strcmp(x->hash, y->hash);
    return order ? order : strcmp(x->language, y->language);
}

/* "geel2" before "geel10": as much as is digits in both is a number. */
static int by_nature(const char *x, const char *y) {
    static const char digits[] = "0123456789";
    for (; *x && *y; x++, y++) {
        size_t m = strspn(x, digits), n = strspn(y, digits);
        if (m && n) {
            size_t p = strspn(x, "0"), q = strspn(y, "0");
            p = p < m ? p : m - 1;
            q = q < n ? q : n - 1;
            int order = m - p != n - q ? (m - p < n - q ? -1 : 1) : strncmp(x + p, y + q, m - p);
            if (order)
                return order;
            x += m - 1;
            y += n - 1;
        } else if (*x != *y) {
            return (unsigned char)*x < (unsigned char)*y ? -1 : 1;
        }
    }
    return *x ? 1 : *y ? -1 : 0;
}

static int by_alias(const void *a, const void *b) {
    const ReportPerson *x = a, *y = b;
    int order = by_nature(x->alias, y->alias);
    return order ? order : strcmp(x->alias, y->alias);
}

/* ---- groups of cases ---- */

typedef struct Member { /* a case in a group */
    ReportGroupKind kind;
    const char *label;
    int index;
} Member;

static int by_label(const void *a, const void *b) {
    const Member *x = a, *y = b;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    int order = strcmp(x->label, y->label);
    return order ? order : x->index - y->index;
}

static Member *list_members(Gather *gather, int *count) {
    struct {
        Member *items;
        int count, capacity;
    } list = {0};
    for (int i = 0; i < gather->cases.count; i++) {
        if (!gather->cases.items[i].counted)
            continue;
        const Scenario *scenario = gather->cases.items[i].told;
        int themes = scenario ? scenario->theme_count : 0;
        GROW_BY(&list, items, count, capacity, themes + 3);
        for (int t = 0; t < themes; t++)
            list.items[list.count++] =
                (Member){GROUP_THEME, scenario->house.themes[scenario->themes[t]].label, i};
        if (!themes)
            list.items[list.count++] = (Member){GROUP_THEME, "", i};
        list.items[list.count++] = (Member){GROUP_SECTOR, scenario ? scenario->sector : "", i};
        list.items[list.count++] =
            (Member){GROUP_CHANNEL, scenario ? channel_id(scenario->channel) : "", i};
    }
    if (list.count)
        qsort(list.items, (size_t)list.count, sizeof *list.items, by_label);
    *count = list.count;
    return list.items;
}

typedef struct Joined { /* cases together, and their plays by case */
    SetSum sum;
    int *plays;
    int count;
} Joined;

static void join_case(const Gather *gather, const CaseSum *own, Joined *joined) {
    gather_join(&joined->sum, &own->sum);
    memcpy(joined->plays + joined->count, gather->by_case + own->first_play,
           (size_t)own->play_count * sizeof *joined->plays);
    joined->count += own->play_count;
}

static void finish_group(Gather *gather, const Member *members, int count, ReportGroup *out) {
    Joined joined = {.plays = xcalloc((size_t)gather->plays.count + 1, sizeof *joined.plays)};
    for (int i = 0; i < count; i++)
        join_case(gather, &gather->cases.items[members[i].index], &joined);
    *out = (ReportGroup){.kind = members->kind, .label = members->label, .cases = count};
    gather_set(gather, &joined.sum, joined.plays, joined.count, true, &out->set);
    free(joined.plays);
}

/* Of cases that too few people played nothing is in it: it would be what the others leave. */
static void finish_all(Gather *gather, Report *report) {
    Joined joined = {.plays = xcalloc((size_t)gather->plays.count + 1, sizeof *joined.plays)};
    for (int i = 0; i < gather->cases.count; i++)
        if (gather->cases.items[i].counted)
            join_case(gather, &gather->cases.items[i], &joined);
    report->plays = gather->plays.count;
    report->left_out = gather->plays.count - joined.count;
    gather_set(gather, &joined.sum, joined.plays, joined.count, true, &report->all);
    free(joined.plays);
}

static void finish_groups(Gather *gather, Report *report) {
    int count, groups = 0;
    Member *members = list_members(gather, &count);
    ReportGroup *out = ARENA_NEW(&gather->arena, ReportGroup, count);
    for (int i = 0, n; i < count; i += n) {
        for (n = 1; i + n < count && members[i + n].kind == members[i].kind &&
                    !strcmp(members[i + n].label, members[i].label);)
            n++;
        finish_group(gather, members + i, n, &out[groups++]);
    }
    free(members);
    report->groups = out;
    report->group_count = groups;
}

void report_finish(Report *report) {
    Gather *gather = report->gather;
    sort_plays(gather);
    gather->stamps =
        xcalloc((size_t)gather->people.count * GATHER_CELLS + 1, sizeof *gather->stamps);
    gather_attempts(gather);
    ReportCase *cases = ARENA_NEW(&gather->arena, ReportCase, gather->cases.count);
    for (int i = 0; i < gather->cases.count; i++)
        finish_case(gather, &gather->cases.items[i], &cases[i]);
    finish_all(gather, report);
    finish_groups(gather, report);
    if (gather->cases.count)
        qsort(cases, (size_t)gather->cases.count, sizeof *cases, by_id);
    if (gather->people.count)
        qsort(gather->people.items, (size_t)gather->people.count, sizeof *gather->people.items,
              by_alias);
    report->cases = cases;
    report->case_count = gather->cases.count;
    report->people = gather->people.items;
    report->person_count = gather->people.count;
}

void report_release(Report *report) {
    Gather *gather = report->gather;
    for (int i = 0; i < gather->cases.count; i++)
        gather_case_release(&gather->cases.items[i]);
    known_release(&gather->known);
    names_release(&gather->case_names);
    names_release(&gather->person_names);
    free(gather->cases.items);
    free(gather->plays.items);
    free(gather->people.items);
    free(gather->entries);
    free(gather->by_case);
    free(gather->stamps);
    text_release(&gather->key);
    arena_release(&gather->arena);
    free(gather);
    *report = (Report){0};
}
