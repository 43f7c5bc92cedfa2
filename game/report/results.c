#include "report/results.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/names.h"
#include "report/results_zip.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/result_id.h"
#include "store/room_file.h"

#include "base/banned.h"

RULE(rule_changed, "result-changed", MSG_RECORD_CHANGED);
RULE(rule_deep, "folder-deep", MSG_RECORD_DEEP);
RULE(rule_nothing, "no-results", MSG_RECORD_NONE);

typedef struct Reading {
    Findings *findings;
    ResultsTaker take;
    void *context;
    ResultsCounts *counts;
    Names ids; /* of all that were taken */
    Arena arena;
    bool ended;
} Reading;

/* It does not count, once `count` is one more. */
static void leave_out(Reading *reading, int *count, const char *path) {
    ResultsCounts *counts = reading->counts;
    (*count)++;
    if (counts->refused + counts->doubles <= RESULTS_NAMED)
        text_join(&counts->named, ", ", path_base(path));
}

static void refuse(Reading *reading, const Rule *rule, const char *path, const char *arg) {
    finding_add(reading->findings, rule, path, 0, arg);
    leave_out(reading, &reading->counts->refused, path);
}

/* Of a room that did not play to its end (yet). */
static bool is_open_room(const Json *tree) {
    return room_file_is(tree) && json_is_null(json_get(tree, "result"));
}

/* Something else that this program writes: among results it is no mistake. */
static bool is_other(const Json *tree) {
    static const char ours[] = "klachtenspel.";
    const char *schema = json_string(tree, "schema");
    return schema && !strncmp(schema, ours, sizeof ours - 1) &&
           strncmp(schema, "klachtenspel.result/", 20) != 0 && !room_file_is(tree);
}

static void pass_room(Reading *reading, const char *path) {
    ResultsCounts *counts = reading->counts;
    counts->passed++;
    if (counts->open++ < RESULTS_NAMED)
        text_join(&counts->opened, ", ", path_base(path));
}

/* Takes over the tree. */
static void read_tree(Reading *reading, Json *tree, const char *path, bool named) {
    Record record;
    Arena arena;
    arena_init(&arena);
    if (is_open_room(tree)) {
        pass_room(reading, path);
    } else if (!named && is_other(tree)) {
        reading->counts->passed++;
    } else if (!record_read(tree, path, &arena, reading->findings, &record)) {
        leave_out(reading, &reading->counts->refused, path);
    } else if (!result_id_fits(record_result(tree), NULL)) {
        refuse(reading, &rule_changed, path, record.id);
    } else if (names_find(&reading->ids, record.id) >= 0) {
        leave_out(reading, &reading->counts->doubles, path);
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
        leave_out(reading, &reading->counts->refused, path);
}

/* One of the files in a zip. */
static bool read_entry(void *context, const char *place, const Rule *rule, const Text *text) {
    Reading *reading = context;
    if (rule) {
        refuse(reading, rule, place, path_base(place));
        return true;
    }
    Json *tree = json_parse(text_cstr(text), text->len, place, reading->findings);
    if (tree)
        read_tree(reading, tree, place, false);
    else
        leave_out(reading, &reading->counts->refused, place);
    return !reading->ended;
}

/* ---- a folder ---- */

static void read_path(Reading *reading, const char *path, bool named, int depth);

static void read_folder(Reading *reading, const char *path, int depth) {
    char **names = NULL;
    int count = 0;
    FileError error = depth < RESULTS_MOST_DEPTH ? file_names(path, &names, &count) : FILE_OK;
    if (depth >= RESULTS_MOST_DEPTH || error) {
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

const Rule *results_too_deep(void) {
    return &rule_deep;
}

bool results_is_folder(const char *path) {
    FileStatus status;
    return !file_status_itself(path, &status) && status.kind == FILE_KIND_FOLDER;
}

static bool is_zip(const char *path) {
    size_t len = strlen(path);
    return len > 4 && text_is_like(path + len - 4, ".zip");
}

static void read_path(Reading *reading, const char *path, bool named, int depth) {
    FileStatus status;
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
        if (named || results_is_folder(path))
            read_folder(reading, path, depth);
    } else if (is_zip(path)) {
        results_zip_each(path, read_entry, reading);
    } else if (data) {
        read_file(reading, path, named);
    }
}

void results_counts_release(ResultsCounts *counts) {
    text_release(&counts->named);
    text_release(&counts->opened);
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
            counts->refused == before.refused && counts->open == before.open)
            finding_add(findings, &rule_nothing, paths[i], 0, paths[i]);
    }
    names_release(&reading.ids);
    arena_release(&reading.arena);
}
