#include "report/refresher.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "base/system.h"

#include "base/banned.h"

enum { DAY_MS = 24 * 60 * 60 * 1000, MINUTE_MS = 60 * 1000 };

const int refresher_days[REFRESHER_BOXES] = {0, 2, 7, 21, 60};

void refresher_init(Refresher *refresher, uint64_t seed) {
    *refresher = (Refresher){.seed = seed};
    arena_init(&refresher->arena);
}

void refresher_release(Refresher *refresher) {
    free(refresher->items);
    free(refresher->index);
    arena_release(&refresher->arena);
    *refresher = (Refresher){0};
}

int refresher_day(int64_t utc_ms) {
    struct tm local;
    int64_t here = utc_ms + (int64_t)system_local_time(utc_ms, &local) * MINUTE_MS;
    return (int)(here / DAY_MS - (here % DAY_MS < 0));
}

/* ---- items by name */

static uint64_t digest_of(uint64_t digest, const char *text) {
    for (; *text; text++)
        digest = (digest ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return (digest ^ 0xFF) * UINT64_C(1099511628211); /* where one ends and the next begins */
}

static uint64_t digest_name(uint64_t begin, ItemType type, const char *home, const char *moment,
                            const char *id) {
    uint64_t digest = (UINT64_C(14695981039346656037) ^ begin) + (uint64_t)type;
    digest = digest_of(digest_of(digest_of(digest, home), moment), id);
    digest ^= digest >> 29;
    return digest * UINT64_C(0xBF58476D1CE4E5B9);
}

/* The place in the index where it stands or would stand. */
static int place_of(const Refresher *refresher, ItemType type, const char *home, const char *moment,
                    const char *id) {
    unsigned mask = (unsigned)refresher->index_size - 1;
    unsigned at = (unsigned)(digest_name(0, type, home, moment, id) >> 32) & mask;
    for (;; at = (at + 1) & mask) {
        const Item *item = refresher->index[at] < 0 ? NULL : refresher->items[refresher->index[at]];
        if (!item || (item->type == type && !strcmp(item->home, home) &&
                      !strcmp(item->moment, moment) && !strcmp(item->id, id)))
            return (int)at;
    }
}

static void make_room(Refresher *refresher) {
    if (2 * refresher->count < refresher->index_size)
        return;
    int size = refresher->index_size ? 2 * refresher->index_size : 256;
    refresher->index = xrealloc(refresher->index, (size_t)size * sizeof *refresher->index);
    refresher->index_size = size;
    for (int i = 0; i < size; i++)
        refresher->index[i] = -1;
    for (int i = 0; i < refresher->count; i++) {
        const Item *item = refresher->items[i];
        refresher->index[place_of(refresher, item->type, item->home, item->moment, item->id)] = i;
    }
}

Item *refresher_item(Refresher *refresher, ItemType type, const char *home, const char *moment,
                     const char *id) {
    make_room(refresher);
    int at = place_of(refresher, type, home, moment, id);
    if (refresher->index[at] >= 0)
        return refresher->items[refresher->index[at]];
    Item *item = ARENA_NEW(&refresher->arena, Item, 1);
    *item = (Item){.type = type,
                   .home = arena_strdup(&refresher->arena, home),
                   .moment = arena_strdup(&refresher->arena, moment),
                   .id = arena_strdup(&refresher->arena, id),
                   .kind = "",
                   .box = REFRESHER_NO_BOX};
    GROW(refresher, items);
    refresher->index[at] = refresher->count;
    refresher->items[refresher->count++] = item;
    return item;
}

void refresher_set_kind(Refresher *refresher, Item *item, const char *kind) {
    if (strcmp(item->kind, kind) != 0)
        item->kind = arena_strdup(&refresher->arena, kind);
}

/* ---- what happens to one */

static bool meet(Item *item, int64_t when_ms, bool right) {
    if (when_ms <= item->last_ms)
        return false;
    item->last_ms = when_ms;
    item->seen++;
    item->missed += !right;
    item->slipped = !right;
    return true;
}

static void put(Item *item, int box, int day) {
    item->box = box < REFRESHER_BOXES ? box : REFRESHER_BOXES - 1;
    item->due = day + refresher_days[item->box];
}

/* A play does not wait for the day: only what was due counts as known again. */
void item_played(Item *item, int64_t when_ms, bool right) {
    int day = refresher_day(when_ms);
    if (!meet(item, when_ms, right))
        return;
    if (!right)
        put(item, 0, day);
    else if (item->box != REFRESHER_NO_BOX && item->due <= day)
        put(item, item->box + 1, day);
}

/* What was missed is explained at once, so it need not come back before the first wait is over. */
void item_asked(Item *item, int64_t when_ms, bool right) {
    int day = refresher_day(when_ms);
    if (!meet(item, when_ms, right))
        return;
    if (!right || item->box == REFRESHER_NO_BOX)
        put(item, 1, day);
    else
        put(item, item->box + 1, day);
}

/* ---- plays */

static bool is_trap(const House *house, const RecordTurn *turn) {
    for (int i = 0; house && i < turn->reply.act_count; i++) {
        int act = house_find_act(house, turn->reply.acts[i]);
        if (act >= 0 && house->acts[act].trap)
            return true;
    }
    return false;
}

static void take_turn(Refresher *refresher, const Record *record, const RecordTurn *turn,
                      const House *house) {
    const char *home = record->case_id, *moment = turn->moment;
    int64_t when = record->started_ms + turn->at_ms;
    for (int i = 0; i < turn->signals.count; i++) {
        const RecordMark *mark = &turn->signals.items[i];
        Item *item = refresher_item(refresher, REFRESH_SIGNAL, home, moment, mark->id);
        refresher_set_kind(refresher, item, mark->kind);
        item_played(item, when, mark->marked);
    }
    for (int i = 0; i < turn->decoys.count; i++) {
        const RecordMark *mark = &turn->decoys.items[i];
        item_played(refresher_item(refresher, REFRESH_DECOY, home, moment, mark->id), when,
                    !mark->marked);
    }
    for (int i = 0; i < turn->stray_count; i++) {
        char line[16];
        snprintf(line, sizeof line, "%d", turn->strays[i].line);
        item_played(refresher_item(refresher, REFRESH_PLAIN, home, moment, line), when, false);
    }
    if (turn->act == RECORD_REPLY)
        item_played(refresher_item(refresher, REFRESH_REPLY, home, moment, ""), when,
                    turn->reply.empathy >= 0 && !is_trap(house, turn));
    else if (turn->act == RECORD_JUDGE)
        item_played(refresher_item(refresher, REFRESH_JUDGED, home, moment, ""), when,
                    turn->judge.credit >= .5);
}

void refresher_take(Refresher *refresher, const Record *record, const House *house) {
    for (int i = 0; i < record->turn_count; i++)
        take_turn(refresher, record, &record->turns[i], house);
    refresher->taken++;
}

/* ---- what comes next */

static double share_missed(double missed, double seen) {
    return (missed + .5) / (seen + 1);
}

double refresher_weakness(const Refresher *refresher, ItemType type, const char *kind) {
    double seen = 0, missed = 0;
    for (int i = 0; i < refresher->count; i++) {
        const Item *item = refresher->items[i];
        bool judging = type == REFRESH_STATEMENT || type == REFRESH_JUDGED;
        bool same = judging ? item->type == REFRESH_STATEMENT || item->type == REFRESH_JUDGED
                            : item->type == type && !strcmp(item->kind, kind);
        if (!same)
            continue;
        seen += item->seen;
        missed += item->missed;
    }
    return share_missed(missed, seen);
}

static int by_home(const void *key, const void *home) {
    return strcmp(key, ((const RefresherHome *)home)->id);
}

/* NULL: it cannot be asked. */
static const RefresherHome *home_of(const RefresherAsk *ask, const Item *item) {
    if (item->out || item->type == REFRESH_JUDGED || !ask->home_count)
        return NULL;
    return bsearch(item->home, ask->homes, (size_t)ask->home_count, sizeof *ask->homes, by_home);
}

int refresher_due(const Refresher *refresher, const RefresherAsk *ask, int *next_day) {
    int due = 0;
    *next_day = 0;
    for (int i = 0; i < refresher->count; i++) {
        const Item *item = refresher->items[i];
        if (item->box == REFRESHER_NO_BOX || !home_of(ask, item))
            continue;
        if (item->due <= ask->day)
            due++;
        else if (!*next_day || item->due < *next_day)
            *next_day = item->due;
    }
    return due;
}

typedef enum Urgency { MISSED_AND_DUE, DUE, NEW, NOT_YET } Urgency;

typedef struct Ranked {
    Item *item;
    Urgency urgency;
    double weakness; /* of its kind, where it is new; else of itself once there were many plays */
    int order;
    uint64_t chance;
} Ranked;

static Urgency urgency_of(const Item *item, int day) {
    if (item->box == REFRESHER_NO_BOX)
        return NEW;
    return item->due > day ? NOT_YET : item->slipped ? MISSED_AND_DUE : DUE;
}

static int compare(const void *a, const void *b) {
    const Ranked *x = a, *y = b;
    if (x->urgency != y->urgency)
        return x->urgency < y->urgency ? -1 : 1;
    if (x->weakness > y->weakness || x->weakness < y->weakness)
        return x->weakness > y->weakness ? -1 : 1;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return x->chance < y->chance ? -1 : x->chance > y->chance;
}

/* The kinds are few: what each comes to is worked out once. */
typedef struct Weak {
    ItemType type;
    const char *kind;
    double weakness;
} Weak;

static double weakness_of(const Refresher *refresher, const Item *item, Weak *known, int *count) {
    enum { KNOWN_MOST = 32 };
    for (int i = 0; i < *count; i++)
        if (known[i].type == item->type && !strcmp(known[i].kind, item->kind))
            return known[i].weakness;
    double weakness = refresher_weakness(refresher, item->type, item->kind);
    if (*count < KNOWN_MOST)
        known[(*count)++] = (Weak){item->type, item->kind, weakness};
    return weakness;
}

static int rank(const Refresher *refresher, const RefresherAsk *ask, Ranked *out) {
    Weak known[32];
    int known_count = 0, count = 0;
    for (int i = 0; i < refresher->count; i++) {
        Item *item = refresher->items[i];
        const RefresherHome *home = home_of(ask, item);
        Urgency urgency = urgency_of(item, ask->day);
        if (!home || urgency == NOT_YET)
            continue;
        bool by_difficulty = ask->plays >= REFRESHER_BY_LEVEL;
        out[count++] =
            (Ranked){.item = item,
                     .urgency = urgency,
                     .weakness = urgency == NEW  ? weakness_of(refresher, item, known, &known_count)
                                 : by_difficulty ? share_missed(item->missed, item->seen)
                                                 : 0,
                     .order = by_difficulty ? 0 : home->order,
                     .chance = digest_name(refresher->seed ^ (uint64_t)ask->day, item->type,
                                           item->home, item->moment, item->id)};
    }
    qsort(out, (size_t)count, sizeof *out, compare);
    return count;
}

int refresher_order(const Refresher *refresher, const RefresherAsk *ask, Item **out) {
    Ranked *ranked = xcalloc((size_t)refresher->count + 1, sizeof *ranked);
    int count = rank(refresher, ask, ranked);
    for (int i = 0; i < count; i++)
        out[i] = ranked[i].item;
    free(ranked);
    return count;
}

/* At most so many lines in which something is to be heard, in which nothing is, and statements, as
 * long as there is enough of the others. */
enum { HEARD_MOST = 6, NOT_HEARD_MOST = 4, STATEMENTS_MOST = 2 };

static int *room_for(const Item *item, int room[3]) {
    return &room[item->type == REFRESH_SIGNAL ? 0 : item->type == REFRESH_STATEMENT ? 2 : 1];
}

static bool is_one_place(const Item *a, const Item *b) {
    return !strcmp(a->home, b->home) && !strcmp(a->moment, b->moment) &&
           (a->type != REFRESH_STATEMENT || !strcmp(a->id, b->id));
}

static bool is_free(const RefresherPick *pick, const Item *item) {
    for (int i = 0; i < pick->line_count; i++)
        if (is_one_place(pick->lines[i], item))
            return false;
    return !pick->reply || !is_one_place(pick->reply, item);
}

static bool fits(const RefresherAsk *ask, Item *item) {
    if (!item->out && ask->fits && !ask->fits(ask->context, item))
        item->out = true;
    return !item->out;
}

static void pick_lines(const RefresherAsk *ask, const Ranked *ranked, int count,
                       RefresherPick *pick, bool bounded) {
    int room[3] = {HEARD_MOST, NOT_HEARD_MOST, STATEMENTS_MOST};
    for (int i = 0; i < count && pick->line_count < REFRESHER_LINES; i++) {
        Item *item = ranked[i].item;
        if (item->type == REFRESH_REPLY || !is_free(pick, item) ||
            (bounded && !*room_for(item, room)) || !fits(ask, item))
            continue;
        --*room_for(item, room);
        pick->lines[pick->line_count++] = item;
    }
}

static void pick_reply(const RefresherAsk *ask, const Ranked *ranked, int count,
                       RefresherPick *pick) {
    for (int i = 0; i < count && !pick->reply; i++)
        if (ranked[i].item->type == REFRESH_REPLY && fits(ask, ranked[i].item))
            pick->reply = ranked[i].item;
}

/* What is hard is not always first. */
static void shuffle(const Refresher *refresher, int day, RefresherPick *pick) {
    Random random;
    Item *lines[REFRESHER_LINES];
    int order[REFRESHER_LINES];
    random_init(&random, refresher->seed ^ (uint64_t)day);
    random_shuffle(&random, order, pick->line_count);
    for (int i = 0; i < pick->line_count; i++)
        lines[i] = pick->lines[order[i]];
    memcpy(pick->lines, lines, (size_t)pick->line_count * sizeof *lines);
}

void refresher_pick(Refresher *refresher, const RefresherAsk *ask, RefresherPick *pick) {
    Ranked *ranked = xcalloc((size_t)refresher->count + 1, sizeof *ranked);
    int count = rank(refresher, ask, ranked);
    *pick = (RefresherPick){0};
    pick_reply(ask, ranked, count, pick);
    pick_lines(ask, ranked, count, pick, true);
    pick_lines(ask, ranked, count, pick, false);
    shuffle(refresher, ask->day, pick);
    free(ranked);
}
