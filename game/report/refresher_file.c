#include "report/refresher_file.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_lock.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "base/utc.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_write.h"
#include "store/kept_files.h"

#include "base/banned.h"

RULE(rule_form, "refresher-form", MSG_REFRESHER_FILE_FORM);
RULE_AS(rule_kept, "refresher-kept", SEVERITY_WARNING, MSG_REFRESHER_FILE_KEPT);
RULE(rule_unwritten, "refresher-unwritten", MSG_REFRESHER_FILE_UNWRITTEN);

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)
/* 1 January 9999: later than anything comes back, and a day that a file can name. */
enum { FILE_MOST = 16 * 1024 * 1024, ITEMS_MOST = 100000, DAY_MOST = 2932532 };
enum { SEEN_MOST = 1000000, TEXT_MOST = 4096 };

static const char *const types[REFRESH_TYPES] = {
    [REFRESH_SIGNAL] = "signal", [REFRESH_DECOY] = "decoy",   [REFRESH_PLAIN] = "plain",
    [REFRESH_REPLY] = "reply",   [REFRESH_JUDGED] = "judged", [REFRESH_STATEMENT] = "statement"};

/* ---- as JSON */

static void print_item(JsonWriter *w, const Item *item) {
    Text due = {0}, last = {0};
    utc_add_date(&due, item->due * DAY_MS);
    utc_add_time(&last, item->last_ms);
    json_write_object(w, NULL);
    json_write_string(w, "type", types[item->type]);
    json_write_string(w, "home", item->home);
    json_write_string(w, "moment", item->moment);
    json_write_string(w, "id", item->id);
    json_write_string(w, "kind", item->kind);
    if (item->box == REFRESHER_NO_BOX) {
        json_write_null(w, "box");
        json_write_null(w, "due");
    } else {
        json_write_number(w, "box", item->box);
        json_write_string(w, "due", text_cstr(&due));
    }
    json_write_string(w, "last", text_cstr(&last));
    json_write_number(w, "seen", item->seen);
    json_write_number(w, "missed", item->missed);
    json_write_bool(w, "slipped", item->slipped);
    json_write_bool(w, "out", item->out);
    json_write_end(w);
    text_release(&due);
    text_release(&last);
}

void refresher_print(const Refresher *refresher, Text *out) {
    JsonWriter w;
    json_write_begin(&w);
    json_write_string(&w, "schema", REFRESHER_SCHEMA);
    json_write_number(&w, "seed", (double)refresher->seed);
    json_write_number(&w, "plays", refresher->taken);
    json_write_array(&w, "items");
    for (int i = 0; i < refresher->count; i++)
        if (refresher->items[i]->last_ms)
            print_item(&w, refresher->items[i]);
    json_write_end(&w);
    json_write_print(&w, JSON_SHORTEST, out);
}

static bool take_text(const Json *item, const char *name, const char **out) {
    *out = json_string(item, name);
    return *out && strlen(*out) <= TEXT_MOST;
}

static bool take_day(const Json *tree, int *day) {
    const char *date = json_string(tree, "due");
    Text time = {0}, again = {0};
    int64_t ms = -1;
    text_addf(&time, "%sT00:00:00.000Z", date ? date : "");
    bool good = utc_read(text_cstr(&time), &ms) && ms >= 0 && ms / DAY_MS <= DAY_MOST;
    utc_add_date(&again, ms); /* a day that there is */
    good = good && !strcmp(text_cstr(&again), date);
    *day = (int)(ms / DAY_MS);
    text_release(&time);
    text_release(&again);
    return good;
}

static bool take_box(const Json *tree, Item *item) {
    double box;
    item->box = REFRESHER_NO_BOX;
    if (json_is_null(json_get(tree, "box")))
        return json_is_null(json_get(tree, "due"));
    if (!json_integer(tree, "box", 0, REFRESHER_BOXES - 1, &box))
        return false;
    item->box = (int)box;
    return take_day(tree, &item->due);
}

static bool take_item(Refresher *refresher, const Json *tree) {
    const char *type = json_string(tree, "type");
    const Json *slipped = json_get(tree, "slipped"), *out = json_get(tree, "out");
    Item as = {.type = REFRESH_TYPES};
    double seen, missed;
    for (int t = 0; type && t < REFRESH_TYPES; t++)
        if (!strcmp(type, types[t]))
            as.type = (ItemType)t;
    if (as.type == REFRESH_TYPES || !take_text(tree, "home", &as.home) || !*as.home ||
        !take_text(tree, "moment", &as.moment) || !take_text(tree, "id", &as.id) ||
        !take_text(tree, "kind", &as.kind) || !take_box(tree, &as) ||
        !utc_read(json_string(tree, "last"), &as.last_ms) || as.last_ms <= 0 ||
        !json_integer(tree, "seen", 1, SEEN_MOST, &seen) ||
        !json_integer(tree, "missed", 0, seen, &missed) || !json_is_bool(slipped) ||
        !json_is_bool(out))
        return false;
    Item *item = refresher_item(refresher, as.type, as.home, as.moment, as.id);
    if (item->last_ms) /* twice */
        return false;
    refresher_set_kind(refresher, item, as.kind);
    item->box = as.box;
    item->due = as.due;
    item->last_ms = as.last_ms;
    item->seen = (int)seen;
    item->missed = (int)missed;
    item->slipped = json_is_true(slipped);
    item->out = json_is_true(out);
    return true;
}

bool refresher_take_tree(Refresher *refresher, const Json *tree, const char *path,
                         Findings *findings) {
    static const char *const known[] = {REFRESHER_SCHEMA, NULL};
    const Json *items = json_get(tree, "items");
    double seed = 0, plays = 0;
    Refresher read;
    if (json_schema(tree, known, path, findings) < 0)
        return false;
    refresher_init(&read, 0);
    bool good = json_integer(tree, "seed", 0, JSON_MOST_INTEGER, &seed) &&
                json_integer(tree, "plays", 0, SEEN_MOST, &plays) && json_is_array(items) &&
                json_count(items) <= ITEMS_MOST;
    for (const Json *item = good ? json_first(items) : NULL; good && item; item = json_next(item))
        good = take_item(&read, item);
    if (!good) {
        finding_add0(findings, &rule_form, path, 0);
        refresher_release(&read);
        return false;
    }
    read.seed = (uint64_t)seed;
    read.taken = (int)plays;
    refresher_release(refresher);
    *refresher = read;
    return true;
}

/* ---- the file */

static char *path_of(void) {
    char *folder = system_data_folder(), *path = folder ? path_join(folder, KEPT_REFRESHER) : NULL;
    free(folder);
    return path;
}

/* Nothing is there: true too. */
static bool read_file(Refresher *refresher, const char *path, Findings *findings) {
    Text text = {0};
    FileError error = file_read(path, FILE_MOST, &text);
    if (error == FILE_MISSING || (error == FILE_OK && !text.len)) {
        text_release(&text);
        return true;
    }
    if (error != FILE_OK) {
        finding_add(findings, file_error_rule(error), path, 0, path);
        return false;
    }
    Json *tree = json_parse(text_cstr(&text), text.len, path, findings);
    bool good = tree && refresher_take_tree(refresher, tree, path, findings);
    json_free(tree);
    text_release(&text);
    return good;
}

void refresher_read(Refresher *refresher, Findings *findings) {
    char *path = path_of(), *kept = NULL;
    if (path && !read_file(refresher, path, findings) && file_move_beside(path, &kept) == FILE_OK)
        finding_add(findings, &rule_kept, path, 0, kept);
    free(kept);
    free(path);
}

/* What another program wrote since: of each item what happened last. */
static void take_newer(Refresher *refresher, const char *path) {
    Findings unused; /* what is damaged was told when it was read */
    Refresher there;
    findings_init(&unused, LANG_NL);
    refresher_init(&there, 0);
    if (read_file(&there, path, &unused))
        for (int i = 0; i < there.count; i++) {
            const Item *other = there.items[i];
            Item *item =
                refresher_item(refresher, other->type, other->home, other->moment, other->id);
            if (other->last_ms <= item->last_ms)
                continue;
            refresher_set_kind(refresher, item, other->kind);
            item->box = other->box;
            item->due = other->due;
            item->last_ms = other->last_ms;
            item->seen = other->seen;
            item->missed = other->missed;
            item->slipped = other->slipped;
        }
    refresher_release(&there);
    findings_release(&unused);
}

static FileError write_file(Refresher *refresher, const char *path) {
    Text text = {0};
    FileError error = FILE_OK;
    take_newer(refresher, path);
    refresher_print(refresher, &text);
    if (!file_is_there(path))
        error = file_make_private(path);
    file_clean_beside(path);
    if (error == FILE_OK || error == FILE_THERE)
        error = file_write(path, text.bytes, text.len);
    text_release(&text);
    return error;
}

bool refresher_write(Refresher *refresher, Findings *findings) {
    char *path = path_of();
    if (!path)
        return false;
    char *folder = path_folder(path), *lock_path = file_lock_beside(path);
    FileError error = file_make_private_folder(folder);
    FileLock lock = {0};
    /* where there are no locks, it is written all the same */
    if (error == FILE_OK && file_lock_wait(&lock, lock_path) == LOCK_BUSY)
        error = FILE_BUSY;
    if (error == FILE_OK)
        error = write_file(refresher, path);
    file_lock_release(&lock);
    if (error != FILE_OK)
        finding_add(findings, &rule_unwritten, path, 0,
                    msg(findings->lang, file_error_rule(error)->text));
    free(lock_path);
    free(folder);
    free(path);
    return error == FILE_OK;
}

void refresher_remove(void) {
    char *path = path_of();
    if (path)
        file_remove(path);
    free(path);
}
