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

/* What no result has comes last, by name. */
static int rank_of_key(const char *key) {
    for (int i = 0; i < KEYS; i++)
        if (!strcmp(keys[i], key))
            return i;
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

static void sort(const Sorter *sorter, cJSON *value, bool remedies);

static void sort_object(const Sorter *sorter, cJSON *object, bool remedies) {
    int count = cJSON_GetArraySize(object), at = 0;
    Table table = {0};
    if (remedies && sorter->order == ORDER_CASE && sorter->scenario)
        table = table_of(sorter->scenario, object);
    Ranked *list = xcalloc((size_t)count, sizeof *list);
    for (cJSON *item = object->child; item; item = item->next) {
        list[at] = (Ranked){.item = item, .place = at};
        list[at++].rank = table.offer ? place_on(&table, &sorter->scenario->house, item->string)
                          : remedies  ? 0
                                      : rank_of_key(item->string);
        sort(sorter, item, !remedies && !strcmp(item->string, "remedies"));
    }
    qsort(list, (size_t)count, sizeof *list, by_rank);
    for (int i = 0; i < count; i++) {
        list[i].item->next = i + 1 < count ? list[i + 1].item : NULL;
        list[i].item->prev = list[i ? i - 1 : count - 1].item; /* the first one's is the last */
    }
    object->child = list[0].item;
    free(list);
}

static void sort(const Sorter *sorter, cJSON *value, bool remedies) {
    if (cJSON_IsObject(value) && value->child)
        sort_object(sorter, value, remedies);
    else if (cJSON_IsArray(value))
        for (cJSON *item = value->child; item; item = item->next)
            sort(sorter, item, false);
}

static char *id_in(const Json *result, Order order, const Scenario *scenario) {
    Text text = {0};
    cJSON *tree = cJSON_Duplicate(result, true);
    const cJSON *field;
    if (order != ORDER_FILE)
        sort(&(Sorter){order, scenario}, tree, false);
    cJSON_ArrayForEach(field, tree) {
        if (!strcmp(field->string, "id") || !strcmp(field->string, "player"))
            continue;
        text_addf(&text, "%s=", field->string);
        json_print_compact(field, JSON_SHORTEST, &text);
        text_add_char(&text, '\n');
    }
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(text_cstr(&text), text.len));
    text_release(&text);
    cJSON_Delete(tree);
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
