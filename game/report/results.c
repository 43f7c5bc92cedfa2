#include "report/results.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/names.h"
#include "cases/zip_open.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/result_id.h"

#include "base/banned.h"

enum { MOST_DEPTH = 32, MOST_ZIP_FILES = 1000000 };
#define MOST_UNPACKED ((uint64_t)16 * 1024 * 1024 * 1024)

RULE(rule_changed, "result-changed", MSG_RECORD_CHANGED);
RULE(rule_zip, "zip-large", MSG_RECORD_ZIP_LARGE);
RULE(rule_deep, "folder-deep", MSG_RECORD_DEEP);
RULE(rule_nothing, "no-results", MSG_RECORD_NONE);

static const ZipBounds bounds = {.files = MOST_ZIP_FILES,
                                 .list = 256 * 1024 * 1024,
                                 .bytes = 1024 * 1024 * 1024,
                                 .rule = &rule_zip};

typedef struct Reading {
    Findings *findings;
    ResultsTaker take;
    void *context;
    ResultsCounts *counts;
    Names ids; /* of all that were taken */
    Arena arena;
    bool ended;
} Reading;

static void refuse(Reading *reading, const Rule *rule, const char *path, const char *arg) {
    finding_add(reading->findings, rule, path, 0, arg);
    reading->counts->refused++;
}

/* Something else that this program writes: among results it is no mistake. */
static bool is_other(const Json *tree) {
    static const char ours[] = "klachtenspel.";
    const char *schema = json_string(tree, "schema");
    return schema && !strncmp(schema, ours, sizeof ours - 1) &&
           strncmp(schema, "klachtenspel.result/", 20) != 0 &&
           strncmp(schema, "klachtenspel.class/", 19) != 0;
}

/* Takes over the tree. */
static void read_tree(Reading *reading, Json *tree, const char *path, bool named) {
    Record record;
    Arena arena;
    arena_init(&arena);
    if (!named && is_other(tree)) {
        reading->counts->passed++;
    } else if (!record_read(tree, path, &arena, reading->findings, &record)) {
        reading->counts->refused++;
    } else if (!result_id_fits(record_result(tree), NULL)) {
        refuse(reading, &rule_changed, path, record.id);
    } else if (names_find(&reading->ids, record.id) >= 0) {
        reading->counts->doubles++;
    } else {
        names_put(&reading->ids, arena_strdup(&reading->arena, record.id), 1);
        reading->counts->taken++;
        reading->ended = !reading->take(reading->context, &record, record_result(tree));
    }
    arena_release(&arena);
    json_free(tree);
}

static void read_file(Reading *reading, const char *path, bool named) {
    int code;
    Json *tree = json_read(path, reading->findings, &code);
    if (tree)
        read_tree(reading, tree, path, named);
    else
        reading->counts->refused++;
}

/* ---- a zip ---- */

typedef struct Entry {
    const char *name;
    int index;
} Entry;

static int by_name(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order ? order : (x->index > y->index) - (x->index < y->index);
}

static void read_entry(Reading *reading, const OpenZip *zip, const Entry *entry, const char *path,
                       uint64_t *left) {
    Text text = {0}, place = {0};
    text_addf(&place, "%s/%s", path, entry->name);
    const Rule *rule = zip_open_check(zip, entry->index);
    if (!rule)
        rule = zip_open_read(zip, entry->index, FILE_LIMIT_JSON, &text);
    if (!rule && text.len > *left) {
        reading->ended = true;
        rule = &rule_zip;
    }
    if (rule) {
        refuse(reading, rule, text_cstr(&place), entry->name);
    } else {
        *left -= text.len;
        Json *tree = json_parse(text_cstr(&text), text.len, text_cstr(&place), reading->findings);
        if (tree)
            read_tree(reading, tree, text_cstr(&place), false);
        else
            reading->counts->refused++;
    }
    text_release(&text);
    text_release(&place);
}

static void read_zip(Reading *reading, const char *path) {
    OpenZip zip;
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    uint64_t left = MOST_UNPACKED;
    int count = 0;
    if (rule)
        refuse(reading, rule, path, path_base(path));
    Entry *entries = xcalloc((size_t)zip.count + 1, sizeof *entries);
    for (int i = 0; i < zip.count; i++)
        if (zip.names[i] && path_ends(zip.names[i], ".json") && !zip_name_is_hidden(zip.names[i]))
            entries[count++] = (Entry){zip.names[i], i};
    qsort(entries, (size_t)count, sizeof *entries, by_name);
    for (int i = 0; i < count && !reading->ended; i++)
        read_entry(reading, &zip, &entries[i], path, &left);
    free(entries);
    zip_open_close(&zip);
}

/* ---- a folder ---- */

static void read_path(Reading *reading, const char *path, bool named, int depth);

static void read_folder(Reading *reading, const char *path, int depth) {
    char **names;
    int count;
    FileError error = depth < MOST_DEPTH ? file_names(path, &names, &count) : FILE_OK;
    if (depth >= MOST_DEPTH || error) {
        refuse(reading, error ? file_error_rule(error) : &rule_deep, path, path);
        return;
    }
    for (int i = 0; i < count && !reading->ended; i++) {
        char *inner = path_join(path, names[i]);
        read_path(reading, inner, false, depth + 1);
        free(inner);
    }
    names_free(names, count);
}

static bool is_zip(const char *path) {
    size_t len = strlen(path);
    return len > 4 && text_is_like(path + len - 4, ".zip");
}

static void read_path(Reading *reading, const char *path, bool named, int depth) {
    FileStatus status, itself;
    if (named && !strcmp(path, "-")) {
        read_file(reading, path, named);
        return;
    }
    bool data = named || path_ends(path, ".json") || is_zip(path);
    FileError error = file_status(path, &status);
    if (error) {
        if (data)
            refuse(reading, file_error_rule(error), path, path);
        return;
    }
    if (status.kind == FILE_KIND_FOLDER) {
        /* through links one would come by the same again, or never to an end */
        if (named || (!file_status_itself(path, &itself) && itself.kind == FILE_KIND_FOLDER))
            read_folder(reading, path, depth);
    } else if (is_zip(path)) {
        read_zip(reading, path);
    } else if (data) {
        read_file(reading, path, named);
    }
}

void results_read(const char *const *paths, int count, Findings *findings, ResultsTaker take,
                  void *context, ResultsCounts *counts) {
    Reading reading = {.findings = findings, .take = take, .context = context, .counts = counts};
    *counts = (ResultsCounts){0};
    arena_init(&reading.arena);
    for (int i = 0; i < count && !reading.ended; i++) {
        ResultsCounts before = *counts;
        read_path(&reading, paths[i], true, 0);
        if (counts->taken == before.taken && counts->doubles == before.doubles &&
            counts->refused == before.refused)
            refuse(&reading, &rule_nothing, paths[i], paths[i]);
    }
    names_release(&reading.ids);
    arena_release(&reading.arena);
}
