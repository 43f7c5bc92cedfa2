#include "store/settings.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE_AS(rule_broken, "settings", SEVERITY_WARNING, MSG_SETTINGS_BROKEN);
RULE_AS(rule_home, "no-home", SEVERITY_WARNING, MSG_JOURNAL_HOME);

static const char *const theme_ids[] = {"system", "light", "dark", "contrast"};
static const char *const known[] = {"klachtenspel.settings/1", NULL};

enum { SETTINGS_LIMIT = 1024 * 1024, MOST_BESTS = 10000, MOST_PLAYS = 1000000 };

void settings_init(Settings *settings) {
    *settings = (Settings){
        .lang = lang_of_system(), .mode = PLAY_PRACTICE, .time_factor = 1, .text_percent = 100};
}

void settings_release(Settings *settings) {
    for (int i = 0; i < settings->best_count; i++)
        free(settings->bests[i].id);
    free(settings->bests);
    free(settings->alias);
    *settings = (Settings){0};
}

void settings_set_alias(Settings *settings, const char *alias) {
    Text clean = {0};
    size_t end = 0;              /* behind the last that is no space */
    char *old = settings->alias; /* which `alias` may be itself */
    settings->alias = NULL;
    if (alias && !utf8_is_valid(alias, strlen(alias)))
        alias = NULL;
    for (int count = 0; alias && *alias && count < SETTINGS_ALIAS_MOST;) {
        int32_t c;
        int n = utf8_decode(alias, &c);
        bool space = utf8_is_space(c);
        if (!utf8_is_unsafe(c) && (!space || clean.len)) {
            text_add_bytes(&clean, alias, (size_t)n);
            end = space ? end : clean.len;
            count++;
        }
        alias += n;
    }
    if (end) {
        clean.len = end;
        clean.bytes[end] = '\0';
        settings->alias = text_take(&clean);
    }
    text_release(&clean);
    free(old);
}

static SettingsBest *find_best(const Settings *settings, const char *id) {
    for (int i = 0; i < settings->best_count; i++)
        if (!strcmp(settings->bests[i].id, id))
            return &settings->bests[i];
    return NULL;
}

const SettingsBest *settings_best(const Settings *settings, const char *id) {
    return find_best(settings, id);
}

static SettingsBest *add_best(Settings *settings, const char *id) {
    GROW_BY(settings, bests, best_count, best_capacity, 1);
    SettingsBest *best = &settings->bests[settings->best_count++];
    *best = (SettingsBest){.id = xstrdup(id),
                           .total = SCORE_NULL,
                           .scores = {SCORE_NULL, SCORE_NULL, SCORE_NULL, SCORE_NULL}};
    return best;
}

void settings_note(Settings *settings, const char *id, double total, bool passed,
                   const double scores[4]) {
    SettingsBest *best = find_best(settings, id);
    if (!best)
        best = add_best(settings, id);
    if (scores && !(total < best->total))
        memcpy(best->scores, scores, sizeof best->scores);
    best->total = fmax(best->total, total); /* fmax passes over a NAN */
    best->passed |= passed;
    best->plays += best->plays < MOST_PLAYS;
}

static void read_bests(Settings *settings, const cJSON *bests) {
    const cJSON *item;
    cJSON_ArrayForEach(item, bests) {
        double plays;
        const char *id = item->string;
        if (!id || !*id || settings->best_count >= MOST_BESTS || find_best(settings, id) ||
            !json_integer(item, "plays", 1, MOST_PLAYS, &plays))
            continue;
        SettingsBest *best = add_best(settings, id);
        json_number(item, "total", &best->total);
        int at = 0;
        const cJSON *score;
        cJSON_ArrayForEach(score, json_get(item, "scores")) {
            if (at < 4 && cJSON_IsNumber(score))
                best->scores[at] = score->valuedouble;
            at++;
        }
        best->passed = cJSON_IsTrue(json_get(item, "passed"));
        best->plays = (int)plays;
    }
}

static void read_tree(Settings *settings, const cJSON *tree) {
    const char *lang = json_string(tree, "language"), *theme = json_string(tree, "theme");
    double number;
    if (lang)
        settings->has_lang = lang_of(lang, &settings->lang);
    settings_set_alias(settings, json_string(tree, "alias"));
    setup_read_mode(tree, &settings->mode);
    setup_read_factor(tree, &settings->time_factor);
    if (json_integer(tree, "text_percent", TEXT_PERCENT_LEAST, TEXT_PERCENT_MOST, &number))
        settings->text_percent = (int)number;
    for (int i = 0; theme && i < SETTINGS_THEME_COUNT; i++)
        if (!strcmp(theme, theme_ids[i]))
            settings->theme = (SettingsTheme)i;
    settings->full_screen = cJSON_IsTrue(json_get(tree, "full_screen"));
    settings->still = cJSON_IsTrue(json_get(tree, "still"));
    settings->introduced = cJSON_IsTrue(json_get(tree, "introduced"));
    read_bests(settings, json_get(tree, "best"));
}

static char *settings_path(void) {
    char *folder = path_user_config();
    char *path = folder ? path_join(folder, "settings.json") : NULL;
    free(folder);
    return path;
}

void settings_read(Settings *settings, Findings *findings) {
    char *path = settings_path();
    Text text = {0};
    FileError error = path ? file_read(path, SETTINGS_LIMIT, &text) : FILE_MISSING;
    Findings own; /* one warning for the user, whatever is wrong */
    findings_init(&own, findings->lang);
    cJSON *tree = error == FILE_OK ? json_parse(text_cstr(&text), text.len, path, &own) : NULL;
    if (tree && json_schema(tree, known, path, &own) == 0)
        read_tree(settings, tree);
    else if (error != FILE_MISSING)
        finding_add0(findings, &rule_broken, path, own.count ? own.items[0].line : 0);
    cJSON_Delete(tree);
    findings_release(&own);
    text_release(&text);
    free(path);
}

static cJSON *tree_of(const Settings *settings) {
    json_prepare();
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", known[0]);
    if (settings->has_lang)
        cJSON_AddStringToObject(tree, "language", lang_id(settings->lang));
    if (settings->alias)
        cJSON_AddStringToObject(tree, "alias", settings->alias);
    setup_add_mode(tree, settings->mode);
    setup_add_factor(tree, settings->time_factor);
    cJSON_AddNumberToObject(tree, "text_percent", settings->text_percent);
    cJSON_AddStringToObject(tree, "theme", theme_ids[settings->theme]);
    cJSON_AddBoolToObject(tree, "full_screen", settings->full_screen);
    cJSON_AddBoolToObject(tree, "still", settings->still);
    cJSON_AddBoolToObject(tree, "introduced", settings->introduced);
    cJSON *bests = cJSON_AddObjectToObject(tree, "best");
    for (int i = 0; i < settings->best_count; i++) {
        const SettingsBest *best = &settings->bests[i];
        cJSON *item = cJSON_AddObjectToObject(bests, best->id);
        if (isnan(best->total))
            cJSON_AddNullToObject(item, "total");
        else
            cJSON_AddNumberToObject(item, "total", best->total);
        cJSON *scores = cJSON_AddArrayToObject(item, "scores");
        for (int s = 0; s < 4; s++)
            cJSON_AddItemToArray(scores, isnan(best->scores[s])
                                             ? cJSON_CreateNull()
                                             : cJSON_CreateNumber(best->scores[s]));
        cJSON_AddBoolToObject(item, "passed", best->passed);
        cJSON_AddNumberToObject(item, "plays", best->plays);
    }
    return tree;
}

bool settings_write(const Settings *settings, Findings *findings) {
    char *folder = path_user_config(), *path = settings_path();
    if (!path) {
        finding_add0(findings, &rule_home, "settings.json", 0);
        return false;
    }
    cJSON *tree = tree_of(settings);
    Text text = {0};
    json_print(tree, 2, &text);
    FileError error = file_make_folder(folder);
    if (error == FILE_OK)
        error = file_write(path, text.bytes, text.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&text);
    cJSON_Delete(tree);
    free(path);
    free(folder);
    return error == FILE_OK;
}
