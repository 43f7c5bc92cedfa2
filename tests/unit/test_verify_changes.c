/* verify and what was changed in a result: all that the program writes is accepted, however the
 * file is written down again, and each of a thousand changes by chance is found.
 *
 * Who changes a file without its id is caught by that alone. So the figures are changed once more
 * with an id that fits them: then only playing it again can tell. */
#include <cjson/cJSON.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/random.h"
#include "base/uuid.h"
#include "cases/opened.h"
#include "play/rules.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/result.h"
#include "store/result_id.h"
#include "store/result_verify.h"

#include "base/banned.h"

#define CORPUS KLACHT_TESTS "/play/corpus"

enum { MOST = 64, CHANGES = 1000, MOST_NODES = 20000 };

/* A result as it was written, and the case that it was made of. */
typedef struct Written {
    char name[300];
    Opened opened;
    Text text;
} Written;

static Written *written;
static int count;

static void write_one(const Library *library, const char *id, const char *path, const char *name) {
    Findings findings;
    InputsFile inputs;
    int code;
    findings_init(&findings, LANG_EN);
    Json *tree = json_read(path, &findings, &code);
    Written *one = &written[count];
    snprintf(one->name, sizeof one->name, "%s/%s", id, name);
    if (!tree || !inputs_open(tree, path, &findings, &inputs) ||
        !opened_init(&one->opened, library, id, inputs.language, &findings, &code))
        fail_msg("%s: %s", path, findings.items[0].text);
    Play *play = play_new(one->opened.file.scenario, &one->opened.file.calls, inputs.setup);
    if (!inputs_play(&inputs, play, false, &findings))
        fail_msg("%s: %s", path, findings.items[0].text);
    result_text(play, &(ResultInfo){"rood-7", 1795292100123, 1795292112463}, &one->text);
    play_free(play);
    json_free(tree);
    findings_release(&findings);
    count++;
}

static void write_folder(const Library *library, const char *id, const char *folder, int each) {
    char **names;
    int found;
    assert_int_equal(file_names(folder, &names, &found), FILE_OK);
    for (int i = 0; i < found && count < MOST; i += each) {
        char *path = path_join(folder, names[i]), name[80];
        snprintf(name, sizeof name, "%s", names[i]);
        if (!id)
            *strrchr(name, '-') = '\0';
        write_one(library, id ? id : name, path, names[i]);
        free(path);
    }
    names_free(names, found);
}

static int set_up(void **state) {
    static const char *const ids[] = {"de-kraan", "chapeau", "de-tegel", "gewoon-blij",
                                      "de-lamp-in-de-hal"};
    Library library;
    (void)state;
    written = xcalloc(MOST, sizeof *written);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        Text folder = {0};
        text_addf(&folder, KLACHT_SOURCE "/scenarios/%s/plays", ids[i]);
        write_folder(&library, ids[i], text_cstr(&folder), 1);
        text_release(&folder);
    }
    library_release(&library);
    library_init(&library, CORPUS "/scenarios");
    write_folder(&library, NULL, CORPUS "/plays", 3);
    library_release(&library);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    for (int i = 0; i < count; i++) {
        opened_release(&written[i].opened);
        text_release(&written[i].text);
    }
    free(written);
    return 0;
}

/* As the command does it. The case of a result is found by its name, in the language that it says.
 * True: it is accepted. */
static bool accepts(const Written *one, const Text *text, Text *said) {
    const Scenario *scenario = one->opened.file.scenario;
    Findings findings;
    InputsFile inputs;
    bool good = false;
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse(text_cstr(text), text->len, "x.json", &findings);
    if (tree && inputs_open(tree, "x.json", &findings, &inputs) && !inputs.is_old &&
        inputs.case_id && !strcmp(inputs.case_id, scenario->id)) {
        Play *play = play_new(scenario, &one->opened.file.calls, inputs.setup);
        good = inputs_play(&inputs, play, false, &findings) &&
               !result_verify(tree, play, LANG_NL, said);
        play_free(play);
    }
    json_free(tree);
    findings_release(&findings);
    return good;
}

static Json *parse(const Written *one) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(text_cstr(&one->text), one->text.len, one->name, &findings);
    assert_non_null(tree);
    findings_release(&findings);
    return tree;
}

/* ---- what is written is accepted ---- */

static int by_name(const void *a, const void *b) {
    return strcmp((*(cJSON *const *)a)->string, (*(cJSON *const *)b)->string);
}

/* The keys of all objects by name, or in an order of chance. */
static void reorder(cJSON *value, Random *random) {
    int size = cJSON_GetArraySize(value);
    if (!size)
        return;
    cJSON **items = xcalloc((size_t)size, sizeof(cJSON *));
    int *order = xcalloc((size_t)size, sizeof *order);
    for (int i = 0; i < size; i++) {
        items[i] = cJSON_DetachItemFromArray(value, 0);
        order[i] = i;
        reorder(items[i], random);
    }
    if (cJSON_IsObject(value) && random)
        random_shuffle(random, order, size);
    else if (cJSON_IsObject(value))
        qsort(items, (size_t)size, sizeof(cJSON *), by_name);
    for (int i = 0; i < size; i++)
        cJSON_AddItemToArray(value, items[order[i]]); /* which keeps the name that it has */
    free(items);
    free(order);
}

static void accepts_what_is_written(void **state) {
    Random random;
    Text said = {0};
    (void)state;
    random_init(&random, 1);
    for (int i = 0; i < count; i++) {
        if (!accepts(&written[i], &written[i].text, &said))
            fail_msg("%s: %s", written[i].name, text_cstr(&said));
        for (int way = 0; way < 3; way++) {
            Json *tree = parse(&written[i]);
            Text again = {0};
            if (way)
                reorder(tree, way == 1 ? NULL : &random);
            json_print_compact(tree, JSON_SHORTEST, &again);
            if (!accepts(&written[i], &again, &said))
                fail_msg("%s, keys in another order (%d): %s", written[i].name, way,
                         text_cstr(&said));
            text_release(&again);
            json_free(tree);
        }
    }
    assert_true(count >= 40);
    text_release(&said);
}

/* The id of a result as it is read from front to back. */
static char *id_as_it_stands(const Json *tree) {
    Text plain = {0};
    for (const Json *field = json_first(tree); field; field = json_next(field)) {
        if (!strcmp(field->string, "id") || !strcmp(field->string, "player"))
            continue;
        text_addf(&plain, "%s=", field->string);
        json_print_compact(field, JSON_SHORTEST, &plain);
        text_add_char(&plain, '\n');
    }
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(text_cstr(&plain), plain.len));
    text_release(&plain);
    return uuid_of_digest(digest.digest);
}

static void set_id(cJSON *tree, char *id) {
    cJSON_ReplaceItemInObjectCaseSensitive(tree, "id", cJSON_CreateString(id));
    free(id);
}

/* The keys of a result stand as its id has them. What no result has counts too, in any order. */
static void the_id_is_of_the_file_as_it_is_written(void **state) {
    (void)state;
    for (int i = 0; i < count; i++) {
        Json *tree = parse(&written[i]), *other = cJSON_Duplicate(tree, true);
        char *of_text = id_as_it_stands(tree);
        assert_string_equal(of_text, json_string(tree, "id"));
        cJSON_AddNumberToObject(tree, "b", 1);
        cJSON_AddNumberToObject(tree, "a", 2);
        cJSON_AddNumberToObject(other, "a", 2);
        cJSON_AddNumberToObject(other, "b", 1);
        char *first = result_id(tree), *second = result_id(other);
        assert_string_equal(first, second);
        assert_string_not_equal(first, of_text);
        free(first);
        free(second);
        free(of_text);
        json_free(tree);
        json_free(other);
    }
}

/* Remedies as they lie on the table of the first offer of the case; how many lists were another. */
static int lay_out(cJSON *value, const Scenario *scenario) {
    const Offer *offer = scenario->offers;
    const Role *role = &scenario->house.roles[scenario->role];
    int changed = 0;
    cJSON *remedies = cJSON_GetObjectItemCaseSensitive(value, "remedies");
    if (cJSON_GetArraySize(remedies) > 1) {
        Text before = {0}, after = {0};
        json_print_compact(remedies, JSON_SHORTEST, &before);
        for (int i = 0; i < rules_table_count(offer, role); i++) {
            const char *id = scenario->house.remedies[rules_table(offer, role, i)].id;
            cJSON *item = cJSON_DetachItemFromObjectCaseSensitive(remedies, id);
            if (item)
                cJSON_AddItemToArray(remedies, item);
        }
        json_print_compact(remedies, JSON_SHORTEST, &after);
        changed += strcmp(text_cstr(&before), text_cstr(&after)) != 0;
        text_release(&before);
        text_release(&after);
    }
    for (cJSON *item = value->child; item; item = item->next)
        changed += lay_out(item, scenario);
    return changed;
}

/* Earlier results have the remedies of an offer in the order in which they were laid down. */
static void accepts_earlier_results(void **state) {
    int seen = 0;
    (void)state;
    for (int i = 0; i < count; i++) {
        const Scenario *scenario = written[i].opened.file.scenario;
        Json *tree = parse(&written[i]);
        if (scenario->offer_count == 1 && lay_out(tree, scenario)) {
            Text text = {0}, said = {0};
            set_id(tree, id_as_it_stands(tree));
            assert_true(result_id_fits(tree, NULL));
            reorder(tree, NULL);
            json_print(tree, JSON_SHORTEST, &text);
            if (!accepts(&written[i], &text, &said))
                fail_msg("%s: %s", written[i].name, text_cstr(&said));
            cJSON_ReplaceItemInObjectCaseSensitive(tree, "duration_ms", cJSON_CreateNumber(1));
            assert_false(result_id_fits(tree, scenario));
            text_release(&text);
            text_release(&said);
            seen++;
        }
        json_free(tree);
    }
    assert_true(seen >= 3);
}

/* ---- what is changed is found ---- */

typedef struct Nodes { /* what may be changed, with what holds it */
    cJSON *items[MOST_NODES], *parents[MOST_NODES];
    int count;
} Nodes;

/* What only the play itself knew; and what a play is told at its start, which no replay can gainsay
 * once the id is made anew. */
static bool is_kept(const char *key, bool with_id) {
    static const char *const unseen[] = {"id", "player", "program", "started", "ended", NULL};
    static const char *const told[] = {"inputs", "seed", "mode", "time_factor", NULL};
    for (int i = 0; unseen[i]; i++)
        if (!strcmp(key, unseen[i]))
            return true;
    for (int i = 0; !with_id && told[i]; i++)
        if (!strcmp(key, told[i]))
            return true;
    return false;
}

static void collect(Nodes *nodes, cJSON *value, bool top, bool with_id) {
    for (cJSON *item = value->child; item; item = item->next) {
        if (top && is_kept(item->string, with_id))
            continue;
        assert_true(nodes->count < MOST_NODES);
        nodes->parents[nodes->count] = value;
        nodes->items[nodes->count++] = item;
        collect(nodes, item, false, with_id);
    }
}

static cJSON *other_value(Random *random, const cJSON *item) {
    static const double by[] = {0.02, 0.5, 1, 7, 1000};
    if (cJSON_IsNumber(item) && random_below(random, 4)) {
        double step = by[random_below(random, 5)];
        return cJSON_CreateNumber(item->valuedouble + (random_below(random, 2) ? step : -step));
    }
    if (cJSON_IsString(item) && random_below(random, 4)) {
        Text text = {0};
        text_add(&text, item->valuestring);
        if (text.len && random_below(random, 2))
            text.bytes[random_below(random, (uint32_t)text.len)] ^= 1;
        else
            text_add(&text, "x");
        cJSON *made = cJSON_CreateString(text_cstr(&text));
        text_release(&text);
        return made;
    }
    if (cJSON_IsBool(item) && random_below(random, 4))
        return cJSON_CreateBool(!cJSON_IsTrue(item));
    switch (random_below(random, 4)) {
    case 0:
        return cJSON_IsNull(item) ? cJSON_CreateFalse() : cJSON_CreateNull();
    case 1:
        return cJSON_IsNumber(item) ? cJSON_CreateString("7") : cJSON_CreateNumber(77.7);
    case 2:
        return cJSON_IsObject(item) ? cJSON_CreateArray() : cJSON_CreateObject();
    default:
        return cJSON_IsBool(item) ? cJSON_CreateString("true") : cJSON_CreateTrue();
    }
}

/* With the name of what it takes the place of, which the library leaves to us. */
static cJSON *named(cJSON *made, const cJSON *item) {
    if (item->string)
        made->string = xstrdup(item->string);
    return made;
}

static void swap_two(Random *random, cJSON *array) {
    int size = cJSON_GetArraySize(array);
    int a = (int)random_below(random, (uint32_t)size),
        b = (int)random_below(random, (uint32_t)size);
    cJSON *x = cJSON_Duplicate(cJSON_GetArrayItem(array, a), true);
    cJSON *y = cJSON_Duplicate(cJSON_GetArrayItem(array, b), true);
    cJSON_ReplaceItemInArray(array, a, y);
    cJSON_ReplaceItemInArray(array, b, x);
}

/* One change somewhere in the tree; which it was stands in `what`. */
static void change(Random *random, Nodes *nodes, Text *what) {
    int at = (int)random_below(random, (uint32_t)nodes->count);
    cJSON *item = nodes->items[at], *parent = nodes->parents[at];
    bool list = cJSON_IsArray(parent);
    text_addf(what, "%s of %s: ", item->string ? item->string : "an item",
              parent->string ? parent->string : "the result");
    switch (random_below(random, 6)) {
    case 0:
        text_add(what, "dropped");
        cJSON_Delete(cJSON_DetachItemViaPointer(parent, item));
        break;
    case 1:
        text_add(what, "something beside it");
        if (list) {
            cJSON *copy = cJSON_Duplicate(item, true);
            if (!cJSON_InsertItemInArray(parent, (int)random_below(random, 3), copy))
                cJSON_AddItemToArray(parent, copy);
        } else {
            cJSON_AddItemToObject(parent, random_below(random, 2) ? "extra" : "zz",
                                  cJSON_Duplicate(item, true));
        }
        break;
    case 2:
        if (cJSON_IsArray(item) && cJSON_GetArraySize(item) > 1) {
            text_add(what, "two swapped");
            swap_two(random, item);
            break;
        }
        /* fall through */
    default:
        text_add(what, "another value");
        cJSON_ReplaceItemViaPointer(parent, item, named(other_value(random, item), item));
    }
}

static int changes(bool with_id) {
    Random random;
    Nodes *nodes = xcalloc(1, sizeof *nodes);
    int missed = 0;
    random_init(&random, with_id ? 7 : 8);
    for (int done = 0; done < CHANGES;) {
        const Written *one = &written[random_below(&random, (uint32_t)count)];
        Json *before = parse(one), *tree = parse(one);
        Text what = {0}, text = {0}, said = {0};
        nodes->count = 0;
        collect(nodes, tree, true, with_id);
        change(&random, nodes, &what);
        if (!cJSON_Compare(before, tree, true)) { /* two equal ones swapped: nothing */
            if (!with_id)
                set_id(tree, result_id(tree));
            json_print(tree, JSON_SHORTEST, &text);
            if (accepts(one, &text, &said)) {
                print_error("%s: %s\n", one->name, text_cstr(&what));
                missed++;
            }
            done++;
        }
        text_release(&what);
        text_release(&text);
        text_release(&said);
        json_free(before);
        json_free(tree);
    }
    free(nodes);
    return missed;
}

static void finds_each_change(void **state) {
    (void)state;
    assert_int_equal(changes(true), 0);
}

static void finds_each_change_of_a_figure_by_replaying(void **state) {
    (void)state;
    assert_int_equal(changes(false), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_what_is_written),
        cmocka_unit_test(the_id_is_of_the_file_as_it_is_written),
        cmocka_unit_test(accepts_earlier_results),
        cmocka_unit_test(finds_each_change),
        cmocka_unit_test(finds_each_change_of_a_figure_by_replaying),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
