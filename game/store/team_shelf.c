#include "store/team_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "base/utc.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/team_log.h"
#include "store/team_names.h"
#include "store/team_phones.h"
#include "team/calibration_state.h"

#include "base/banned.h"

RULE_AS(no_home, "no-home", SEVERITY_WARNING, MSG_SESSION_FILE_HOME);
RULE_AS(rule_unread, "session-unread", SEVERITY_WARNING, MSG_SESSION_FILE_UNREAD);
RULE_AS(rule_changed, "session-set", SEVERITY_WARNING, MSG_SESSION_FILE_CHANGED);
RULE_AS(rule_open, "session-open", SEVERITY_WARNING, MSG_SESSION_FILE_OPEN);
RULE(rule_busy, "session-open", MSG_SESSION_FILE_OPEN);
RULE_AS(rule_no_lock, "session-lock", SEVERITY_WARNING, MSG_SESSION_FILE_NO_LOCK);

static const char *const known[] = {"klachtenspel.session/1", NULL};
/* All that is kept in this folder, of either kind of session. */
static const char *const kept_here[] = {"klachtenspel.session/1", "klachtenspel.class/1", NULL};

/* ---- locks ---- */

static LockResult take_lock(const char *path, FileLock *lock) {
    char *at = file_lock_beside(path);
    LockResult result = file_lock_take(lock, at);
    free(at);
    return result;
}

bool team_shelf_lock(const char *path, FileLock *lock, Findings *findings) {
    LockResult result = take_lock(path, lock);
    if (result == LOCK_BUSY)
        finding_add0(findings, &rule_busy, path, 0);
    else if (result == LOCK_ABSENT)
        finding_add0(findings, &rule_no_lock, path, 0);
    return result != LOCK_BUSY;
}

bool team_shelf_is_open(const char *path) {
    FileLock lock;
    LockResult result = take_lock(path, &lock);
    file_lock_release(&lock);
    return result == LOCK_BUSY;
}

/* ---- what killed programs left behind ---- */

typedef struct Standing {
    bool good, ended; /* can be read; came to its end */
    uint64_t mark;
} Standing;

static Standing standing_of(const char *session) {
    Text text = {0};
    Findings ignored;
    findings_init(&ignored, LANG_EN);
    Json *tree = NULL;
    if (file_read(session, FILE_LIMIT_JSON, &text) == FILE_OK)
        tree = json_parse(text_cstr(&text), text.len, session, &ignored);
    Standing standing = {.good = tree && json_schema(tree, kept_here, session, &ignored) >= 0,
                         .ended = json_text(json_get(tree, "ended")) != NULL,
                         .mark = team_log_mark(text_cstr(&text), text.len)};
    json_free(tree);
    findings_release(&ignored);
    text_release(&text);
    return standing;
}

/* Of sessions that nobody has open; where there are no locks nobody can know. What goes on from
 * other bytes than those of a good session file stands in that file. */
static void clean_beside(const char *folder, const char *name) {
    uint64_t mark = 0;
    char *of_log = team_log_session(name, &mark);
    char *of_names = of_log ? NULL : team_names_session(name);
    char *session = of_log ? of_log : of_names ? of_names : team_phones_session(name);
    if (!session)
        return;
    FileLock lock;
    Findings ignored;
    char *path = path_join(folder, session);
    findings_init(&ignored, LANG_EN);
    if (take_lock(path, &lock) == LOCK_HELD) {
        Standing standing = of_names ? (Standing){0} : standing_of(path); /* they stay with it */
        if (of_log && standing.good && standing.mark != mark)
            team_log_remove(path, mark);
        if (of_names && !file_exists(path))
            team_names_remove(path, &ignored);
        if (!of_log && !of_names && (standing.good ? standing.ended : !file_exists(path)))
            team_phones_remove(path);
    }
    file_lock_release(&lock);
    findings_release(&ignored);
    free(path);
    free(session);
}

void team_shelf_each(const char *ending, void (*look)(void *context, const char *path),
                     void *context) {
    char *folder = system_user_folder("sessions"), **names = NULL;
    int count = 0;
    if (!folder)
        return;
    if (file_names(folder, &names, &count) != FILE_OK)
        count = 0;
    file_clean(folder, "");
    file_lock_clean(folder);
    for (int i = 0; i < count; i++)
        clean_beside(folder, names[i]);
    for (int i = 0; i < count; i++) {
        if (!path_ends(names[i], ending))
            continue;
        char *path = path_join(folder, names[i]);
        look(context, path);
        free(path);
    }
    names_free(names, count);
    free(folder);
}

/* ---- looking ---- */

/* How a session stands to the others: by the number of the definition, which no clock that was set
 * back can lower, and then by when it began. */
typedef struct Rank {
    double number;
    char started[32];
} Rank;

typedef struct Look {
    const House *house;
    const StatementSet *set;
    TeamShelf *out;
    Findings *findings;
    Rank solo, latest;
} Look;

static void keep_newest(char **kept, Rank *rank, const char *path, const Rank *other) {
    bool later = other->number > rank->number ||
                 (other->number >= rank->number && strcmp(other->started, rank->started) > 0);
    if (*kept && !later)
        return;
    free(*kept);
    *kept = xstrdup(path);
    *rank = *other;
}

/* The same words and the same house; words in another language are looked at when it is opened. */
static bool can_go_on(const Look *look, const Json *tree) {
    const Json *set = json_get(tree, "set");
    const char *language = json_string(set, "language"), *hash = json_string(set, "hash"),
               *house = json_string(json_get(tree, "house"), "hash");
    if (!house || strcmp(house, look->house->hash))
        return false;
    return (language && strcmp(language, look->set->language)) ||
           (hash && !strcmp(hash, look->set->hash));
}

static void add_unfinished(Look *look, const Json *tree, const char *path, const Rank *rank) {
    TeamShelf *shelf = look->out;
    double hands;
    TeamShelfItem item = {.path = xstrdup(path),
                          .number = (int)rank->number,
                          .people = json_count(json_get(tree, "raters")),
                          .items = json_count(json_get(tree, "items"))};
    if (json_number(json_get(tree, "settings"), "hands", &hands) && hands >= 0 &&
        hands <= CALIBRATION_MOST_HANDS)
        item.people = (int)hands;
    for (const Json *i = json_first(json_get(tree, "items")); i; i = json_next(i))
        item.decided += json_string(i, "decision") != NULL;
    utc_read(rank->started, &item.started_ms);
    GROW(shelf, items);
    shelf->items[shelf->count++] = item;
}

static int in_order(const void *a, const void *b) {
    const TeamShelfItem *x = a, *y = b;
    if (!x->items != !y->items) /* gathering again is soon done */
        return x->items ? -1 : 1;
    if (x->number != y->number)
        return x->number > y->number ? -1 : 1;
    if (x->started_ms != y->started_ms)
        return x->started_ms > y->started_ms ? -1 : 1;
    return strcmp(x->path, y->path);
}

static void place(Look *look, const Json *tree, const char *path, const Rank *rank) {
    bool open = json_is_null(json_get(tree, "ended"));
    bool solo = json_is_true(json_get(json_get(tree, "settings"), "solo"));
    if (!open) {
        if (solo) /* who votes alone decides nothing for the team */
            return;
        keep_newest(&look->out->latest, &look->latest, path, rank);
        if ((int)rank->number >= look->out->next_number)
            look->out->next_number = (int)rank->number + 1;
    } else if (team_shelf_is_open(path)) {
        finding_add0(look->findings, &rule_open, path, 0);
    } else if (!can_go_on(look, tree)) {
        finding_add0(look->findings, &rule_changed, path, 0);
    } else if (solo) {
        keep_newest(&look->out->solo, &look->solo, path, rank);
    } else {
        add_unfinished(look, tree, path, rank);
    }
}

/* Named as files of this set are: what it is called, a day, and eight letters. */
static bool is_of_set(const Look *look, const char *name) {
    static const char rest[] = "2026-11-21-0b0e9c0e.json";
    Text begins = {0};
    path_add_name(&begins, look->set->id);
    text_add_char(&begins, '-');
    bool own = !strncmp(name, text_cstr(&begins), begins.len) &&
               strlen(name) == begins.len + sizeof rest - 1;
    text_release(&begins);
    return own;
}

static void look_at(void *context, const char *path) {
    Look *look = context;
    Findings why;
    Rank rank = {0};
    int code;
    findings_init(&why, look->findings->lang);
    Json *tree = json_read(path, &why, &code);
    const char *id = json_string(json_get(tree, "set"), "id"),
               *started = json_string(tree, "started");
    bool good = tree && json_schema(tree, known, path, &why) == 0 && id && started &&
                strlen(started) < sizeof rank.started &&
                json_integer(json_get(tree, "definition"), "number", 1, 1e9, &rank.number);
    if (good && !strcmp(id, look->set->id)) {
        memcpy(rank.started, started, strlen(started) + 1);
        place(look, tree, path, &rank);
    } else if (!good && is_of_set(look, path_base(path))) {
        finding_add(look->findings, &rule_unread, path, why.count ? why.items[0].line : 0,
                    why.count ? why.items[0].text : "");
    }
    json_free(tree);
    findings_release(&why);
}

void team_shelf_look(const House *house, const StatementSet *set, TeamShelf *out,
                     Findings *findings) {
    Look look = {.house = house, .set = set, .out = out, .findings = findings};
    *out = (TeamShelf){.next_number = 1};
    team_shelf_each(".json", look_at, &look);
    if (out->count > 1)
        qsort(out->items, (size_t)out->count, sizeof *out->items, in_order);
}

void team_shelf_drop(TeamShelf *shelf, int at) {
    free(shelf->items[at].path);
    shelf->count--;
    memmove(shelf->items + at, shelf->items + at + 1,
            (size_t)(shelf->count - at) * sizeof *shelf->items);
}

void team_shelf_release(TeamShelf *shelf) {
    for (int i = 0; i < shelf->count; i++)
        free(shelf->items[i].path);
    free(shelf->items);
    free(shelf->solo);
    free(shelf->latest);
    *shelf = (TeamShelf){0};
}

/* ---- writing ---- */

char *team_shelf_path(const char *set_id, const char *id, int64_t started_ms, Findings *findings) {
    return team_shelf_path_as(set_id, id, started_ms, ".json", findings);
}

char *team_shelf_path_as(const char *of, const char *id, int64_t started_ms, const char *ending,
                         Findings *findings) {
    char *folder = system_user_folder("sessions");
    FileError error = folder ? file_make_private_folder(folder) : FILE_OK;
    if (!folder || error != FILE_OK) {
        finding_add0(findings, folder ? file_error_rule(error) : &no_home,
                     folder ? folder : "sessions", 0);
        free(folder);
        return NULL;
    }
    Text name = {0};
    path_add_name(&name, of);
    text_add_char(&name, '-');
    utc_add_date(&name, started_ms);
    text_addf(&name, "-%.8s%s", id, ending);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

bool team_shelf_write(const char *path, const Text *text, uint64_t *mark, Findings *findings) {
    FileError error = file_write_private(path, text_cstr(text), text->len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    else
        *mark = team_log_mark(text_cstr(text), text->len);
    return error == FILE_OK;
}

bool team_shelf_save(const char *path, const CalibrationRecord *record, const TeamFileInfo *info,
                     uint64_t *mark, Findings *findings) {
    Text text = {0};
    team_file_print(record, info, &text);
    bool good = team_shelf_write(path, &text, mark, findings);
    text_release(&text);
    return good;
}
