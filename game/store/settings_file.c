#include "store/settings_file.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_lock.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "store/journal.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE_AS(rule_broken, "settings", SEVERITY_WARNING, MSG_SETTINGS_BROKEN);
RULE_AS(rule_field, "settings", SEVERITY_WARNING, MSG_SETTINGS_FIELD);
RULE_AS(rule_future, "settings", SEVERITY_WARNING, MSG_SETTINGS_FUTURE);
RULE_AS(rule_kept, "settings", SEVERITY_WARNING, MSG_SETTINGS_KEPT);
RULE_AS(rule_unkept, "settings", SEVERITY_WARNING, MSG_SETTINGS_UNKEPT);
RULE_AS(rule_unwritten, "settings", SEVERITY_WARNING, MSG_SETTINGS_UNWRITTEN);
RULE_AS(rule_home, "no-home", SEVERITY_WARNING, MSG_JOURNAL_HOME);

static const char *const theme_ids[] = {"system", "light", "dark", "contrast"};
static const char *const say_ids[SAY_FIRST_COUNT] = {
    [SAY_BY_LEVEL] = "level", [SAY_ON] = "on", [SAY_OFF] = "off"};
static const char *const hint_ids[SETTINGS_HINTS] = {[HINT_MARK] = "mark",
                                                     [HINT_NUMBERS] = "numbers",
                                                     [HINT_CLOCK] = "clock",
                                                     [HINT_METERS] = "meters"};
static const char *const known[] = {"klachtenspel.settings/1", NULL};

enum {
    SETTINGS_LIMIT = 16 * 1024 * 1024,
    MOST_BESTS = 10000,
    MOST_PLAYS = 1000000,
    MOST_PLACE = 100000 /* of a window */
};

/* The file as it is now. */
typedef struct Latest {
    char *folder, *path; /* NULL: there is no place for it */
    FileError error;     /* FILE_MISSING: there is none */
    Text text;
    cJSON *tree; /* NULL: there is none, or it is no good */
    bool future; /* of a later version */
    int line;    /* where it is wrong */
    char *why;   /* and what */
} Latest;

static void latest_read(Latest *latest, Lang lang) {
    Findings own; /* one warning for the user, whatever is wrong */
    *latest = (Latest){.folder = system_config_folder(), .error = FILE_MISSING};
    if (!latest->folder)
        return;
    findings_init(&own, lang);
    latest->path = path_join(latest->folder, "settings.json");
    latest->error = file_read(latest->path, SETTINGS_LIMIT, &latest->text);
    if (latest->error == FILE_OK)
        latest->tree = json_parse(text_cstr(&latest->text), latest->text.len, latest->path, &own);
    if (latest->tree && json_schema(latest->tree, known, latest->path, &own) != 0) {
        latest->future = json_is_future(&own);
        cJSON_Delete(latest->tree);
        latest->tree = NULL;
    }
    latest->line = own.count ? own.items[0].line : 0;
    latest->why =
        xstrdup(own.count ? own.items[0].text : msg(lang, file_error_rule(latest->error)->text));
    findings_release(&own);
}

static void latest_release(Latest *latest) {
    cJSON_Delete(latest->tree);
    text_release(&latest->text);
    free(latest->path);
    free(latest->folder);
    free(latest->why);
}

/* ---- reading ---- */

static void read_best(const cJSON *item, SettingsBest *best) {
    double plays = 0;
    int at = 0;
    const cJSON *score;
    best->total = SCORE_NULL;
    json_number(item, "total", &best->total);
    memcpy(best->scores, settings_never.scores, sizeof best->scores);
    cJSON_ArrayForEach(score, json_get(item, "scores")) {
        if (at < 4 && cJSON_IsNumber(score))
            best->scores[at] = score->valuedouble;
        at++;
    }
    best->passed = cJSON_IsTrue(json_get(item, "passed"));
    json_integer(item, "plays", 1, MOST_PLAYS, &plays);
    best->plays = (int)plays;
}

static void read_bests(Settings *settings, const cJSON *bests) {
    const cJSON *item;
    cJSON_ArrayForEach(item, bests) {
        double plays;
        const char *id = item->string;
        if (id && *id && settings->best_count < MOST_BESTS &&
            json_integer(item, "plays", 1, MOST_PLAYS, &plays))
            read_best(item, settings_best_of(settings, id));
    }
}

/* All of it or nothing. */
static void read_window(const cJSON *item, SettingsWindow *window) {
    double x, y, width, height;
    if (!json_integer(item, "x", -MOST_PLACE, MOST_PLACE, &x) ||
        !json_integer(item, "y", -MOST_PLACE, MOST_PLACE, &y) ||
        !json_integer(item, "width", 1, MOST_PLACE, &width) ||
        !json_integer(item, "height", 1, MOST_PLACE, &height))
        return;
    *window = (SettingsWindow){.known = true,
                               .maximized = cJSON_IsTrue(json_get(item, "maximized")),
                               .x = (int)x,
                               .y = (int)y,
                               .width = (int)width,
                               .height = (int)height};
}

static bool read_say(const cJSON *tree, SayFirst *say) {
    const char *id = json_string(tree, "say_first");
    for (int i = 0; id && i < SAY_FIRST_COUNT; i++)
        if (!strcmp(id, say_ids[i])) {
            *say = (SayFirst)i;
            return true;
        }
    return false;
}

static void read_tree(Settings *settings, const cJSON *tree) {
    const char *lang = json_string(tree, "language"), *theme = json_string(tree, "theme");
    double number;
    if (lang)
        settings->has_lang = lang_of(lang, &settings->lang);
    settings_set_alias(settings, json_string(tree, "alias"));
    setup_read_mode(tree, &settings->mode);
    read_say(tree, &settings->say_first);
    setup_read_factor(tree, &settings->time_factor);
    if (json_integer(tree, "text_percent", TEXT_PERCENT_LEAST, TEXT_PERCENT_MOST, &number))
        settings->text_percent = (int)number;
    for (int i = 0; theme && i < SETTINGS_THEME_COUNT; i++)
        if (!strcmp(theme, theme_ids[i]))
            settings->theme = (SettingsTheme)i;
    settings->full_screen = cJSON_IsTrue(json_get(tree, "full_screen"));
    read_window(json_get(tree, "window"), &settings->window);
    settings->has_still = cJSON_IsBool(json_get(tree, "still"));
    settings->still = cJSON_IsTrue(json_get(tree, "still"));
    settings->muted = cJSON_IsTrue(json_get(tree, "muted"));
    settings->introduced = cJSON_IsTrue(json_get(tree, "introduced"));
    settings->asked = cJSON_IsTrue(json_get(tree, "asked"));
    for (int i = 0; i < SETTINGS_HINTS; i++)
        if (json_integer(json_get(tree, "hints"), hint_ids[i], 0, HINTS_MOST, &number))
            settings->hints[i] = (int)number;
    read_bests(settings, json_get(tree, "best"));
}

/* ---- what a field cannot be */

static bool is_boolean(const cJSON *tree, const char *name) {
    return cJSON_IsBool(json_get(tree, name));
}

static bool is_text(const cJSON *tree, const char *name) {
    return cJSON_IsString(json_get(tree, name));
}

static bool is_object(const cJSON *tree, const char *name) {
    return cJSON_IsObject(json_get(tree, name));
}

static bool is_language(const cJSON *tree, const char *name) {
    const char *id = json_string(tree, name);
    Lang lang;
    return id && lang_of(id, &lang);
}

static bool is_theme(const cJSON *tree, const char *name) {
    const char *id = json_string(tree, name);
    for (int i = 0; id && i < SETTINGS_THEME_COUNT; i++)
        if (!strcmp(id, theme_ids[i]))
            return true;
    return false;
}

static bool is_mode(const cJSON *tree, const char *name) {
    PlayMode mode;
    (void)name;
    return setup_read_mode(tree, &mode);
}

static bool is_say(const cJSON *tree, const char *name) {
    SayFirst say;
    (void)name;
    return read_say(tree, &say);
}

static bool is_factor(const cJSON *tree, const char *name) {
    double factor;
    (void)name;
    return setup_read_factor(tree, &factor);
}

static bool is_percent(const cJSON *tree, const char *name) {
    double number;
    return json_integer(tree, name, TEXT_PERCENT_LEAST, TEXT_PERCENT_MOST, &number);
}

/* The line in which a field of the file begins; 0 when it is not written plainly. */
static int line_of(const char *text, const char *name) {
    Text quoted = {0};
    text_addf(&quoted, "\"%s\"", name);
    const char *at = strstr(text, text_cstr(&quoted));
    int line = at != NULL;
    for (const char *c = text; at && c < at; c++)
        line += *c == '\n';
    text_release(&quoted);
    return line;
}

/* What is there and cannot be: said, with its line; the rest of the file holds. */
static void check_fields(const Latest *latest, Findings *findings) {
    static const struct {
        const char *name, *can;
        bool (*fits)(const cJSON *tree, const char *name);
    } fields[] = {{"language", "\"nl\", \"en\"", is_language},
                  {"alias", "\"…\"", is_text},
                  {"mode", "\"practice\", \"assessment\"", is_mode},
                  {"say_first", "\"level\", \"on\", \"off\"", is_say},
                  {"time_factor", "1, 1.5, \"off\"", is_factor},
                  {"text_percent", "100–200", is_percent},
                  {"theme", "\"system\", \"light\", \"dark\", \"contrast\"", is_theme},
                  {"full_screen", "true, false", is_boolean},
                  {"still", "true, false", is_boolean},
                  {"muted", "true, false", is_boolean},
                  {"introduced", "true, false", is_boolean},
                  {"asked", "true, false", is_boolean},
                  {"window", "{ … }", is_object},
                  {"hints", "{ … }", is_object},
                  {"best", "{ … }", is_object}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (json_get(latest->tree, fields[i].name) && !fields[i].fits(latest->tree, fields[i].name))
            finding_add(findings, &rule_field, latest->path,
                        line_of(text_cstr(&latest->text), fields[i].name), fields[i].name,
                        fields[i].can);
}

void settings_read(Settings *settings, Findings *findings) {
    Latest latest;
    latest_read(&latest, findings->lang);
    if (latest.tree) {
        read_tree(settings, latest.tree);
        check_fields(&latest, findings);
    } else if (latest.error != FILE_MISSING) {
        finding_add(findings, latest.future ? &rule_future : &rule_broken, latest.path, latest.line,
                    latest.why);
    }
    settings_keep(settings);
    latest_release(&latest);
}

/* ---- what was chosen ---- */

static void put(cJSON *object, const char *key, cJSON *value) {
    if (cJSON_GetObjectItemCaseSensitive(object, key))
        cJSON_ReplaceItemInObjectCaseSensitive(object, key, value);
    else
        cJSON_AddItemToObject(object, key, value);
}

static void add_window(cJSON *tree, const SettingsWindow *window) {
    if (!window->known)
        return;
    cJSON *item = cJSON_AddObjectToObject(tree, "window");
    cJSON_AddNumberToObject(item, "x", window->x);
    cJSON_AddNumberToObject(item, "y", window->y);
    cJSON_AddNumberToObject(item, "width", window->width);
    cJSON_AddNumberToObject(item, "height", window->height);
    cJSON_AddBoolToObject(item, "maximized", window->maximized);
}

static void add_hints(cJSON *tree, const int *hints) {
    cJSON *item = cJSON_AddObjectToObject(tree, "hints");
    for (int i = 0; i < SETTINGS_HINTS; i++)
        if (hints[i])
            cJSON_AddNumberToObject(item, hint_ids[i], hints[i]);
}

static cJSON *tree_of(const SettingsKept *chosen) {
    cJSON *tree = cJSON_CreateObject();
    if (chosen->has_lang)
        cJSON_AddStringToObject(tree, "language", lang_id(chosen->lang));
    if (chosen->alias)
        cJSON_AddStringToObject(tree, "alias", chosen->alias);
    setup_add_mode(tree, chosen->mode);
    cJSON_AddStringToObject(tree, "say_first", say_ids[chosen->say_first]);
    setup_add_factor(tree, chosen->time_factor);
    cJSON_AddNumberToObject(tree, "text_percent", chosen->text_percent);
    cJSON_AddStringToObject(tree, "theme", theme_ids[chosen->theme]);
    cJSON_AddBoolToObject(tree, "full_screen", chosen->full_screen);
    add_window(tree, &chosen->window);
    if (chosen->has_still)
        cJSON_AddBoolToObject(tree, "still", chosen->still);
    cJSON_AddBoolToObject(tree, "muted", chosen->muted);
    cJSON_AddBoolToObject(tree, "introduced", chosen->introduced);
    cJSON_AddBoolToObject(tree, "asked", chosen->asked);
    add_hints(tree, chosen->hints);
    return tree;
}

/* What was changed here since it was last in the file, or never stood there. */
static void put_chosen(cJSON *file, const Settings *settings) {
    SettingsKept chosen = settings_now(settings);
    cJSON *now = tree_of(&chosen), *before = tree_of(&settings->kept), *item;
    cJSON_ArrayForEach(item, now) {
        if (!json_get(file, item->string) ||
            !cJSON_Compare(item, json_get(before, item->string), true))
            put(file, item->string, cJSON_Duplicate(item, true));
    }
    cJSON_ArrayForEach(item, before) {
        if (!json_get(now, item->string)) /* taken back */
            cJSON_DeleteItemFromObjectCaseSensitive(file, item->string);
    }
    cJSON_Delete(now);
    cJSON_Delete(before);
}

/* ---- best results ---- */

static cJSON *score_of(double value) {
    return isnan(value) ? cJSON_CreateNull() : cJSON_CreateNumber(json_round(value, 2));
}

/* The object or array of that name; made when there is none. */
static cJSON *child(cJSON *object, const char *key, bool array) {
    cJSON *there = cJSON_GetObjectItemCaseSensitive(object, key);
    if (array ? cJSON_IsArray(there) : cJSON_IsObject(there))
        return there;
    there = array ? cJSON_CreateArray() : cJSON_CreateObject();
    put(object, key, there);
    return there;
}

static void put_best(cJSON *file, const SettingsBest *best) {
    cJSON *item = child(child(file, "best", false), best->id, false);
    cJSON *scores = cJSON_CreateArray();
    for (int s = 0; s < 4; s++)
        cJSON_AddItemToArray(scores, score_of(best->scores[s]));
    put(item, "total", score_of(best->total));
    put(item, "scores", scores);
    put(item, "passed", cJSON_CreateBool(best->passed));
    put(item, "plays", cJSON_CreateNumber(best->plays));
}

static bool holds(const cJSON *counted, const char *play) {
    const cJSON *item;
    cJSON_ArrayForEach(item, counted) {
        if (cJSON_IsString(item) && !strcmp(item->valuestring, play))
            return true;
    }
    return false;
}

/* A play may be noted again as long as its journal is there, and no longer. */
static void forget_counted(cJSON *file) {
    cJSON *counted = cJSON_GetObjectItemCaseSensitive(file, "counted");
    for (int i = cJSON_GetArraySize(counted) - 1; i >= 0; i--) {
        const char *play = cJSON_GetStringValue(cJSON_GetArrayItem(counted, i));
        if (!play || !journal_is_there(play))
            cJSON_DeleteItemFromArray(counted, i);
    }
    if (counted && !cJSON_GetArraySize(counted))
        cJSON_DeleteItemFromObjectCaseSensitive(file, "counted");
}

static void put_notes(cJSON *file, const Settings *settings, bool fresh) {
    for (int i = 0; i < settings->note_count; i++) {
        const SettingsNote *note = &settings->notes[i];
        if (note->play && holds(json_get(file, "counted"), note->play))
            continue;
        SettingsBest best;
        read_best(json_get(json_get(file, "best"), note->result.id), &best);
        best.id = note->result.id;
        settings_best_add(&best, &note->result);
        if (!fresh) /* else all best results are put, in which it is */
            put_best(file, &best);
        if (note->play)
            cJSON_AddItemToArray(child(file, "counted", true), cJSON_CreateString(note->play));
    }
}

/* ---- writing ---- */

/* What cannot be read is not written over. False with a finding. */
static bool keep_old(const Latest *latest, Findings *findings) {
    if (latest->tree || latest->error == FILE_MISSING)
        return true;
    char *kept;
    FileError error =
        latest->error == FILE_OK
            ? file_keep_beside(latest->path, text_cstr(&latest->text), latest->text.len, &kept)
            : file_move_beside(latest->path, &kept);
    if (error == FILE_OK)
        finding_add(findings, &rule_kept, latest->path, latest->line, kept);
    else
        finding_add0(findings, &rule_unkept, latest->path, latest->line);
    free(kept);
    return error == FILE_OK;
}

static FileError write_tree(const Latest *latest, const cJSON *tree) {
    Text text = {0};
    json_print(tree, JSON_SHORTEST, &text);
    file_clean_beside(latest->path);
    FileError error = file_write_private(latest->path, text.bytes, text.len);
    text_release(&text);
    return error;
}

static void say_unwritten(Findings *findings, const char *path, FileError error) {
    finding_add(findings, &rule_unwritten, path, 0,
                msg(findings->lang, file_error_rule(error)->text));
}

/* Those of `bests` and no others. */
static void put_bests(cJSON *file, const Settings *bests) {
    cJSON_DeleteItemFromObjectCaseSensitive(file, "best");
    for (int i = 0; i < bests->best_count; i++)
        put_best(file, bests->bests[i]);
}

/* Under the lock. `bests`: in place of those of the file; NULL: they stay. */
static bool merge(Settings *settings, const Settings *bests, Findings *findings) {
    Latest latest;
    latest_read(&latest, findings->lang);
    bool good = keep_old(&latest, findings);
    if (good) {
        bool fresh = !latest.tree;
        if (fresh) {
            latest.tree = cJSON_CreateObject();
            cJSON_AddStringToObject(latest.tree, "schema", known[0]);
        }
        put_chosen(latest.tree, settings);
        for (int i = 0; fresh && i < settings->best_count; i++)
            put_best(latest.tree, settings->bests[i]);
        forget_counted(latest.tree);
        put_notes(latest.tree, settings, fresh);
        if (bests)
            put_bests(latest.tree, bests);
        FileError error = write_tree(&latest, latest.tree);
        if (error != FILE_OK)
            say_unwritten(findings, latest.path, error);
        good = error == FILE_OK;
    }
    if (good) {
        if (bests)
            settings_forget_bests(settings);
        read_bests(settings, json_get(latest.tree, "best"));
        settings_forget_notes(settings);
        settings_keep(settings);
    }
    latest_release(&latest);
    return good;
}

static bool write_settings(Settings *settings, const Settings *bests, Findings *findings) {
    char *folder = system_config_folder();
    if (!folder) {
        finding_add0(findings, &rule_home, "settings.json", 0);
        return false;
    }
    json_prepare();
    char *path = path_join(folder, "settings.json"), *lock_path = file_lock_beside(path);
    FileError error = file_make_private_folder(folder);
    FileLock lock = {0};
    /* where there are no locks, it is written all the same */
    if (error == FILE_OK && file_lock_wait(&lock, lock_path) == LOCK_BUSY)
        error = FILE_BUSY;
    bool good = error == FILE_OK && merge(settings, bests, findings);
    file_lock_release(&lock);
    if (error != FILE_OK)
        say_unwritten(findings, folder, error);
    free(lock_path);
    free(path);
    free(folder);
    return good;
}

bool settings_write(Settings *settings, Findings *findings) {
    return write_settings(settings, NULL, findings);
}

bool settings_replace_bests(Settings *settings, const Settings *bests, Findings *findings) {
    return write_settings(settings, bests, findings);
}
