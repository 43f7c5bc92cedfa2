#include "store/result_id.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/arena.h"
#include "base/text.h"
#include "base/uuid.h"
#include "play/rules.h"
#include "store/json_print.h"

#include "base/banned.h"

/* How the keys of the objects stand. */
typedef enum Order {
    ORDER_FIXED, /* as results.md has them; those of remedies by name */
    ORDER_CASE,  /* the same; those of remedies as the case lays them out */
    ORDER_FILE   /* as they are */
} Order;

/* The keys of all objects in one row: no two objects want two of them the other way about. */
static const char *const keys[] = {
    /* the result itself */
    "schema", "program", "case", "house", "mode", "rewound", "seed", "time_factor", "started",
    "ended", "duration_ms", "ending", "passed", "scores", "weights", "counts", "turns", "inputs",
    /* program, case, ending; where a turn, a mark and an input begin */
    "name", "version", "id", "title", "hash", "language", "moment", "outcome", "at_ms", "line",
    "word", "lines",
    /* counts */
    "signals", "hits", "misses", "negatives", "false_alarms", "judged", "judged_right", "replies",
    "explain", "defend", "traps", "spent", "contacts", "hours",
    /* the rest of a turn, and what was given */
    "decoys", "either", "stray", "reply", "judge", "offer", "thinking_ms", "allowed_ms", "trust",
    "patience", "mood",
    /* what stands in those, and the scores */
    "is", "kind", "marked", "words", "credit", "acts", "recognition", "empathy", "speed", "mandate",
    "total", "remedies", "hand_over", "score"};

enum { KEYS = sizeof keys / sizeof *keys };

typedef struct Sorter {
    Order order;
    const Scenario *scenario;
} Sorter;

typedef struct Ranked {
    cJSON *item;
    int rank, place; /* place: where it stood, for equal names */
} Ranked;

static int by_rank(const void *a, const void *b) {
    const Ranked *x = a, *y = b;
    int names = x->rank == y->rank ? strcmp(x->item->string, y->item->string) : 0;
    return x->rank != y->rank ? x->rank - y->rank : names ? names : x->place - y->place;
}

/* What no result has comes last, by name. The search begins after the key before, where most are.
 */
static int rank_of_key(const char *key, int before) {
    for (int i = 1; i <= KEYS; i++)
        if (!strcmp(keys[(before + i) % KEYS], key))
            return (before + i) % KEYS;
    return KEYS;
}

typedef struct Table {
    const Offer *offer; /* NULL: none */
    const Role *role;
} Table;

static int place_on(const Table *table, const House *house, const char *remedy) {
    for (int i = 0; i < rules_table_count(table->offer, table->role); i++)
        if (!strcmp(house->remedies[rules_table(table->offer, table->role, i)].id, remedy))
            return i;
    return -1;
}

/* The first table of the case on which all of these lie. */
static Table table_of(const Scenario *scenario, const cJSON *remedies) {
    const House *house = &scenario->house;
    for (int i = 0; i < scenario->offer_count * house->role_count; i++) {
        Table table = {&scenario->offers[i / house->role_count],
                       &house->roles[i % house->role_count]};
        const cJSON *remedy = remedies->child;
        while (remedy && place_on(&table, house, remedy->string) >= 0)
            remedy = remedy->next;
        if (!remedy)
            return table;
    }
    return (Table){0};
}

/* Takes the fields of an object with their ranks; count: how many. To be freed. */
static Ranked *rank(const Sorter *sorter, const cJSON *object, bool remedies, int *count) {
    int at = 0, before = -1;
    Table table = {0};
    if (remedies && sorter->order == ORDER_CASE && sorter->scenario)
        table = table_of(sorter->scenario, object);
    Ranked *list = xcalloc((size_t)cJSON_GetArraySize(object), sizeof *list);
    for (cJSON *item = object->child; item; item = item->next) {
        list[at] = (Ranked){.item = item, .place = at};
        if (table.offer)
            list[at].rank = place_on(&table, &sorter->scenario->house, item->string);
        else if (!remedies)
            list[at].rank = before = rank_of_key(item->string, before);
        at++;
    }
    *count = at;
    return list;
}

/* Whether those of a field are remedies, in an object that holds none itself. */
static bool holds_remedies(const cJSON *field, bool remedies) {
    return !remedies && field->string && !strcmp(field->string, "remedies");
}

/* No part of what the id is made of. */
static bool left_out(const cJSON *field) {
    return !strcmp(field->string, "id") || !strcmp(field->string, "player");
}

/* What the program itself wrote is: then nothing need be copied to be sorted. */
static bool in_order(const Sorter *sorter, const cJSON *value, bool remedies, bool whole) {
    bool right = true;
    if (cJSON_IsObject(value) && value->child) {
        int count;
        Ranked *list = rank(sorter, value, remedies, &count), *before = NULL;
        for (int i = 0; right && i < count; i++) {
            if (whole && left_out(list[i].item))
                continue;
            right = !before || by_rank(before, &list[i]) < 0;
            before = &list[i];
        }
        free(list);
    }
    if (cJSON_IsObject(value) || cJSON_IsArray(value))
        for (const cJSON *item = value->child; right && item; item = item->next)
            right = in_order(sorter, item, holds_remedies(item, remedies), false);
    return right;
}

static void sort(const Sorter *sorter, cJSON *value, bool remedies) {
    if (cJSON_IsObject(value) && value->child) {
        int count;
        Ranked *list = rank(sorter, value, remedies, &count);
        qsort(list, (size_t)count, sizeof *list, by_rank);
        for (int i = 0; i < count; i++) {
            list[i].item->next = i + 1 < count ? list[i + 1].item : NULL;
            list[i].item->prev = list[i ? i - 1 : count - 1].item; /* the first one's is the last */
        }
        value->child = list[0].item;
        free(list);
    }
    if (cJSON_IsObject(value) || cJSON_IsArray(value))
        for (cJSON *item = value->child; item; item = item->next)
            sort(sorter, item, holds_remedies(item, remedies));
}

static char *id_in(const Json *result, Order order, const Scenario *scenario) {
    Text text = {0};
    const Sorter sorter = {order, scenario};
    cJSON *sorted = NULL;
    const cJSON *field;
    if (order != ORDER_FILE && !in_order(&sorter, result, false, true)) {
        sorted = cJSON_Duplicate(result, true);
        sort(&sorter, sorted, false);
    }
    const cJSON *shown = sorted ? sorted : result;
    cJSON_ArrayForEach(field, shown) {
        if (left_out(field))
            continue;
        text_addf(&text, "%s=", field->string);
        json_print_compact(field, JSON_SHORTEST, &text);
        text_add_char(&text, '\n');
    }
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(text_cstr(&text), text.len));
    text_release(&text);
    cJSON_Delete(sorted);
    return uuid_of_digest(digest.digest);
}

char *result_id(const Json *result) {
    json_prepare();
    return id_in(result, ORDER_FIXED, NULL);
}

bool result_id_fits(const Json *result, const Scenario *scenario) {
    const char *said = json_string(result, "id");
    json_prepare();
    for (int order = ORDER_FIXED; said && order <= ORDER_FILE; order++) {
        char *id = id_in(result, (Order)order, scenario);
        bool fits = !strcmp(id, said);
        free(id);
        if (fits)
            return true;
    }
    return false;
}
