#include "store/kept_files.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "play/scored.h"
#include "store/journal.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/result_names.h"
#include "store/settings_file.h"

#include "base/banned.h"

RULE_AS(rule_unremoved, "kept", SEVERITY_WARNING, MSG_KEPT_UNREMOVED);

static const char *const folders[KEPT_KINDS] = {[KEPT_RESULTS] = "results",
                                                [KEPT_LEFT] = "journals",
                                                [KEPT_SESSIONS] = "sessions",
                                                [KEPT_VOTES] = "votes"};

/* One file of a kind. */
typedef struct Item {
    char *path;
    int64_t ms;
} Item;

typedef struct Items {
    KeptKind kind;
    const char *folder;
    Item *items;
    int count, capacity;
} Items;

/* A journal, also a damaged one that was set aside: NAME.journal.1. */
static bool is_journal(const char *name) {
    const char *end = strstr(name, JOURNAL_ENDING);
    return end && (end[strlen(JOURNAL_ENDING)] == '\0' || end[strlen(JOURNAL_ENDING)] == '.');
}

/* When it was made, as its name says; false when that says nothing. */
static bool read_time(KeptKind kind, const char *name, int64_t *ms) {
    size_t case_len;
    char *end;
    if (kind == KEPT_RESULTS)
        return result_name_read(name, &case_len, ms);
    *ms = strtoll(name, &end, 10);
    return kind == KEPT_LEFT && *end == '-' && *ms > 0;
}

static bool add_item(void *context, const char *name) {
    Items *items = context;
    FileStatus status;
    int64_t ms;
    if (items->kind == KEPT_LEFT ? !is_journal(name) : !path_ends(name, ".json"))
        return true;
    char *path = path_join(items->folder, name);
    if (!read_time(items->kind, name, &ms)) {
        bool there = file_status_itself(path, &status) == FILE_OK;
        ms = there ? status.changed_ns / 1000000 : 0;
    }
    GROW(items, items);
    items->items[items->count++] = (Item){path, ms};
    return true;
}

static int by_time(const void *a, const void *b) {
    const Item *x = a, *y = b;
    return x->ms < y->ms ? -1 : x->ms > y->ms ? 1 : strcmp(x->path, y->path);
}

/* The oldest first. */
static void list(KeptKind kind, const char *folder, Items *out) {
    *out = (Items){.kind = kind, .folder = folder};
    if (folder)
        (void)file_each_name(folder, add_item, out); /* a folder that is not there holds nothing */
    if (out->count)
        qsort(out->items, (size_t)out->count, sizeof *out->items, by_time);
}

static void release(Items *items) {
    for (int i = 0; i < items->count; i++)
        free(items->items[i].path);
    free(items->items);
}

void kept_look(Kept *kept) {
    *kept = (Kept){0};
    for (int k = 0; k < KEPT_KINDS; k++) {
        KeptPart *part = &kept->parts[k];
        Items items;
        part->folder = system_user_folder(folders[k]);
        list((KeptKind)k, part->folder, &items);
        part->count = items.count;
        part->times_ms = xcalloc((size_t)items.count + 1, sizeof *part->times_ms);
        for (int i = 0; i < items.count; i++)
            part->times_ms[i] = items.items[i].ms;
        release(&items);
    }
    char *config = system_config_folder(), *data = system_data_folder();
    kept->places[KEPT_IN_SETTINGS] = config ? path_join(config, "settings.json") : NULL;
    kept->places[KEPT_IN_REFRESHER] = data ? path_join(data, KEPT_REFRESHER) : NULL;
    kept->places[KEPT_IN_CACHE] = system_cache_folder();
    free(config);
    free(data);
}

void kept_release(Kept *kept) {
    for (int k = 0; k < KEPT_KINDS; k++) {
        free(kept->parts[k].folder);
        free(kept->parts[k].times_ms);
    }
    for (int p = 0; p < KEPT_PLACES; p++)
        free(kept->places[p]);
    *kept = (Kept){0};
}

int kept_before(const KeptPart *part, int64_t before_ms) {
    int count = 0;
    while (count < part->count && part->times_ms[count] < before_ms)
        count++;
    return count;
}

/* ---- away ---- */

static void remove_one(const Item *item, int *count, KeptRemoved *out, Findings *findings) {
    FileError error = file_remove(item->path);
    *count += error == FILE_OK;
    if (error == FILE_OK || error == FILE_MISSING)
        return;
    if (!out->failed++)
        finding_add(findings, &rule_unremoved, item->path, 0,
                    msg(findings->lang, file_error_rule(error)->text));
}

static int remove_results(int64_t before_ms, KeptRemoved *out, Findings *findings) {
    char *folder = system_user_folder(folders[KEPT_RESULTS]);
    Items items;
    list(KEPT_RESULTS, folder, &items);
    for (int i = 0; i < items.count && items.items[i].ms < before_ms; i++)
        remove_one(&items.items[i], &out->results, out, findings);
    if (folder)
        file_clean(folder, ""); /* what a killed program left of one */
    int rest = items.count - out->results;
    release(&items);
    free(folder);
    return rest;
}

/* A journal that somebody has is left to them. */
static void remove_left(int64_t before_ms, KeptRemoved *out, Findings *findings) {
    char *folder = system_user_folder(folders[KEPT_LEFT]);
    Items items;
    list(KEPT_LEFT, folder, &items);
    for (int i = 0; i < items.count && items.items[i].ms < before_ms; i++) {
        FileLog log;
        FileError error = file_log_open(&log, items.items[i].path);
        if (error == FILE_BUSY)
            out->busy++;
        else
            remove_one(&items.items[i], &out->left, out, findings);
        if (error == FILE_OK)
            file_log_close(&log);
    }
    if (folder)
        file_clean(folder, "");
    release(&items);
    free(folder);
}

/* A result that is still there counts for the best of its case. */
static void count_result(Settings *bests, const char *path) {
    static const char *const known[] = {RESULT_SCHEMA, RESULT_SCHEMA_OLD, NULL};
    Findings unused;
    int code;
    findings_init(&unused, LANG_NL);
    Json *tree = json_read(path, &unused, &code);
    const char *id = json_string(json_get(tree, "case"), "id");
    if (tree && id && *id && json_schema(tree, known, path, &unused) >= 0) {
        const Json *scores = json_get(tree, "scores");
        SettingsBest play = settings_never;
        for (int s = SCORED_TOTAL; s < SCORED_COUNT; s++) {
            double *into = s == SCORED_TOTAL ? &play.total : &play.scores[s - SCORED_RECOGNITION];
            if (!json_number(scores, scored_id((Scored)s), into))
                *into = SCORE_NULL;
        }
        play.passed = json_is_true(json_get(tree, "passed"));
        settings_best_add(settings_best_of(bests, id), &play);
    }
    json_free(tree);
    findings_release(&unused);
}

static void count_again(Settings *settings, int rest, Findings *findings) {
    char *folder = system_user_folder(folders[KEPT_RESULTS]);
    Settings bests;
    Items items = {0};
    settings_init(&bests);
    if (rest)
        list(KEPT_RESULTS, folder, &items);
    for (int i = 0; i < items.count; i++)
        count_result(&bests, items.items[i].path);
    settings_replace_bests(settings, &bests, findings);
    settings_release(&bests);
    release(&items);
    free(folder);
}

static bool add_refresher(void *context, const char *name) {
    Items *items = context;
    if (!strncmp(name, KEPT_REFRESHER, strlen(KEPT_REFRESHER))) { /* or one that was set aside */
        GROW(items, items);
        items->items[items->count++] = (Item){path_join(items->folder, name), 0};
    }
    return true;
}

/* What was made of results that are gone. */
static void remove_made(bool all, KeptRemoved *out, Findings *findings) {
    char *cache = system_cache_folder(), *data = system_data_folder();
    Items items = {.folder = data};
    int count = 0;
    if (cache) {
        Item plays = {path_join(cache, KEPT_PLAYS), 0};
        remove_one(&plays, &count, out, findings);
        free(plays.path);
    }
    if (all && data)
        (void)file_each_name(data, add_refresher, &items);
    for (int i = 0; i < items.count; i++)
        remove_one(&items.items[i], &count, out, findings);
    release(&items);
    free(cache);
    free(data);
}

void kept_remove(int64_t before_ms, bool left, Settings *settings, KeptRemoved *out,
                 Findings *findings) {
    *out = (KeptRemoved){0};
    int rest = remove_results(before_ms, out, findings);
    if (left)
        remove_left(before_ms, out, findings);
    result_names_forget();
    if (out->results || before_ms == KEPT_ALL) {
        remove_made(!rest, out, findings);
        count_again(settings, rest, findings);
    }
}
