#include "check/check.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "check/route.h"
#include "check/rules_data.h"
#include "check/rules_house.h"
#include "check/rules_people.h"
#include "check/rules_plays.h"
#include "check/rules_reach.h"
#include "check/rules_text.h"
#include "check/rules_words.h"
#include "store/result.h"

#include "base/banned.h"

static const char *const score_ids[EXPLORE_SCORES] = {"total", "recognition", "empathy", "speed",
                                                      "mandate"};

void check_report_init(CheckReport *report, Lang lang) {
    *report = (CheckReport){0};
    findings_init(&report->findings, lang);
}

void check_report_release(CheckReport *report) {
    for (int i = 0; i < report->count; i++) {
        free(report->items[i].id);
        cJSON_Delete(report->items[i].scores);
    }
    free(report->items);
    findings_release(&report->findings);
    *report = (CheckReport){0};
}

static cJSON *play_tree(const Check *check, const InputList *list) {
    Play *play = check_play(check);
    for (int i = 0; i < list->count; i++)
        play_step(play, &list->items[i]);
    cJSON *tree = inputs_tree(play);
    play_free(play);
    return tree;
}

static cJSON *scores_tree(const Check *check) {
    cJSON *scores = cJSON_CreateObject();
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(check->exploration, i);
        if (!range->has) {
            cJSON_AddNullToObject(scores, score_ids[i]);
            continue;
        }
        cJSON *score = cJSON_AddObjectToObject(scores, score_ids[i]);
        cJSON_AddNumberToObject(score, "lowest", range->lowest);
        cJSON_AddNumberToObject(score, "highest", range->highest);
        cJSON_AddItemToObject(score, "lowest_play", play_tree(check, &range->lowest_play));
        cJSON_AddItemToObject(score, "highest_play", play_tree(check, &range->highest_play));
    }
    return scores;
}

/* The scores are proved when each that there is, is. */
static bool is_proved(const Exploration *exploration) {
    for (int i = 0; i < EXPLORE_SCORES; i++)
        if (exploration_range(exploration, i)->has && !exploration_range(exploration, i)->exact)
            return false;
    return exploration_complete(exploration);
}

static void find_case_line(Check *check) {
    const char *source = text_cstr(&check->source);
    int line = 1;
    check->case_line = 1;
    for (const char *at = source; at && *at; line++) {
        at += strspn(at, " \t");
        if (!strncmp(at, "case", 4) && strchr(" \t\r\n{(", at[4])) {
            check->case_line = line;
            return;
        }
        at = strchr(at, '\n');
        at = at ? at + 1 : NULL;
    }
}

static void look(Check *check, const CheckRule *rules) {
    for (int i = 0; rules[i].look; i++)
        rules[i].look(check, &rules[i].rule);
}

static void check_case(CheckReport *report, OpenedCase *opened, const CheckSetup *setup) {
    const Scenario *scenario = opened->file.scenario;
    Check check = {.findings = &report->findings,
                   .entry = &opened->entry,
                   .house = &opened->house.house,
                   .scenario = scenario,
                   .calls = &opened->file.calls};
    file_read(opened->entry.file, FILE_LIMIT_SOURCE, &check.source);
    find_case_line(&check);
    check.lines = source_lines_of(text_cstr(&check.source), check.source.len);
    check.exploration = exploration_new(
        scenario, check.calls,
        &(ExploreSetup){.most_states = setup->most_states, .scores = true, .stop = setup->stop});
    look(&check, check_rules_reach);
    look(&check, check_rules_data);
    look(&check, check_rules_text);
    look(&check, check_rules_people);
    check_translations(&check, opened);
    check_kept_plays(&check);
    GROW(report, items);
    report->items[report->count++] = (CheckedCase){.id = xstrdup(scenario->id),
                                                   .moments = scenario->moment_count,
                                                   .replies = scenario->reply_count,
                                                   .endings = scenario->ending_count,
                                                   .states = exploration_states(check.exploration),
                                                   .complete = is_proved(check.exploration),
                                                   .scores = scores_tree(&check)};
    exploration_free(check.exploration);
    source_lines_free(check.lines);
    text_release(&check.source);
}

static void check_entry(CheckReport *report, const Library *library, const char *name,
                        const CheckSetup *setup) {
    LibraryEntry entry;
    int code = 0;
    Findings unused;
    findings_init(&unused, report->findings.lang);
    bool found = library_open(library, name, &unused, &entry, &code);
    findings_release(&unused);
    bool is_set = found && entry.kind == LIBRARY_SET;
    if (found)
        library_entry_release(&entry);
    if (is_set) {
        OpenedSet opened;
        if (opened_set_init(&opened, library, name, "nl", &report->findings, &code)) {
            check_set(&report->findings, &opened);
            report->sets++;
            opened_set_release(&opened);
        }
    } else {
        OpenedCase opened;
        if (opened_init(&opened, library, name, "nl", &report->findings, &code)) {
            check_case(report, &opened, setup);
            opened_release(&opened);
        } else if (!found) {
            report->code = code;
        }
    }
}

/* A folder of cases: its house, then every folder that holds a case or a set. */
static void check_folder(CheckReport *report, const Library *library, const char *folder,
                         const CheckSetup *setup) {
    char *house = path_join(folder, "house.lua"), **names;
    int count;
    if (file_exists(house))
        report->houses += check_house(&report->findings, house);
    if (file_names(folder, &names, &count) == FILE_OK) {
        for (int i = 0; i < count; i++) {
            char *path = path_join(folder, names[i]);
            char *lua = path_join(path, "case.lua"), *set = path_join(path, "set.lua");
            if (file_exists(lua) || file_exists(set))
                check_entry(report, library, path, setup);
            free(path);
            free(lua);
            free(set);
        }
        names_free(names, count);
    }
    free(house);
}

static bool holds_cases(const char *path) {
    char *lua = path_join(path, "case.lua"), *set = path_join(path, "set.lua");
    bool holds = file_is_folder(path) && !file_exists(lua) && !file_exists(set);
    free(lua);
    free(set);
    return holds;
}

void check_path(CheckReport *report, const Library *library, const char *path,
                const CheckSetup *setup) {
    const char *base = path_base(path);
    if (!strcmp(base, "house.lua") && file_exists(path))
        report->houses += check_house(&report->findings, path);
    else if (holds_cases(path))
        check_folder(report, library, path, setup);
    else
        check_entry(report, library, path, setup);
}

cJSON *check_tree(const CheckReport *report) {
    static const char *const severities[] = {"note", "warning", "error"};
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.check/1");
    cJSON *list = cJSON_AddArrayToObject(tree, "findings");
    for (int i = 0; i < report->findings.count; i++) {
        const Finding *f = &report->findings.items[i];
        cJSON *item = cJSON_CreateObject();
        cJSON_AddStringToObject(item, "file", f->file);
        cJSON_AddNumberToObject(item, "line", f->line);
        cJSON_AddStringToObject(item, "severity", severities[f->severity]);
        cJSON_AddStringToObject(item, "rule", f->rule->id);
        cJSON_AddStringToObject(item, "text", f->text);
        cJSON_AddStringToObject(item, "fix", f->fix);
        cJSON_AddItemToArray(list, item);
    }
    list = cJSON_AddArrayToObject(tree, "cases");
    for (int i = 0; i < report->count; i++) {
        const CheckedCase *c = &report->items[i];
        cJSON *item = cJSON_CreateObject();
        cJSON_AddStringToObject(item, "id", c->id);
        cJSON_AddNumberToObject(item, "moments", c->moments);
        cJSON_AddNumberToObject(item, "replies", c->replies);
        cJSON_AddNumberToObject(item, "endings", c->endings);
        cJSON_AddNumberToObject(item, "states", c->states);
        cJSON_AddBoolToObject(item, "complete", c->complete);
        cJSON_AddItemToObject(item, "scores", cJSON_Duplicate(c->scores, true));
        cJSON_AddItemToArray(list, item);
    }
    return tree;
}
