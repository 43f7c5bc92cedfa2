#include "store/result.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "play/scored.h"
#include "store/inputs_write.h"
#include "store/json_print.h"
#include "store/result_id.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE(rule_home, "no-home", MSG_JOURNAL_HOME);

/* Rounded as it is printed, so that the tree says what a reader of the file will find. */
static void add_number(cJSON *object, const char *key, double value) {
    if (isnan(value))
        cJSON_AddNullToObject(object, key);
    else
        cJSON_AddNumberToObject(object, key, json_round(value, 2));
}

static cJSON *add_object(cJSON *into, const char *key) {
    return cJSON_AddObjectToObject(into, key);
}

static cJSON *append_object(cJSON *array) {
    cJSON *object = cJSON_CreateObject();
    cJSON_AddItemToArray(array, object);
    return object;
}

static void add_time(cJSON *object, const char *key, int64_t ms) {
    Text text = {0};
    utc_add_time(&text, ms);
    cJSON_AddStringToObject(object, key, text_cstr(&text));
    text_release(&text);
}

static void add_case(cJSON *tree, const Scenario *scenario) {
    cJSON *inner = add_object(tree, "program");
    cJSON_AddStringToObject(inner, "name", "klachtenspel");
    cJSON_AddStringToObject(inner, "version", KLACHT_VERSION);
    inner = add_object(tree, "case");
    cJSON_AddStringToObject(inner, "id", scenario->id);
    cJSON_AddStringToObject(inner, "title", scenario->title);
    cJSON_AddStringToObject(inner, "hash", scenario->hash);
    cJSON_AddStringToObject(inner, "language", scenario->language);
    cJSON_AddStringToObject(add_object(tree, "house"), "hash", scenario->house.hash);
}

static void add_figures(cJSON *tree, const Play *play) {
    const Scenario *scenario = play_scenario(play);
    const Ending *ending = &scenario->endings[play_ending(play)];
    const Weights *weights = &scenario->house.weights;
    Scores scores;
    Counts counts;
    tally_play(play, &scores, &counts);
    cJSON *inner = add_object(tree, "ending");
    cJSON_AddStringToObject(inner, "moment", ending->name);
    cJSON_AddStringToObject(inner, "outcome", outcome_id(ending->outcome));
    cJSON_AddBoolToObject(tree, "passed", scores.passed);
    inner = add_object(tree, "scores");
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++)
        add_number(inner, scored_id(s), scored_of(&scores, s));
    add_number(inner, scored_id(SCORED_TOTAL), scores.total);
    inner = add_object(tree, "weights");
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++)
        add_number(inner, scored_id(s), scored_weight(weights, s));
    inner = add_object(tree, "counts");
    add_number(inner, "signals", counts.signals);
    add_number(inner, "hits", counts.hits);
    add_number(inner, "misses", counts.misses);
    add_number(inner, "negatives", counts.negatives);
    add_number(inner, "false_alarms", counts.false_alarms);
    add_number(inner, "judged", counts.judged);
    add_number(inner, "judged_right", counts.judged_right);
    add_number(inner, "replies", counts.replies);
    add_number(inner, "explain", counts.explain);
    add_number(inner, "defend", counts.defend);
    add_number(inner, "traps", counts.traps);
    add_number(inner, "spent", counts.spent);
    add_number(inner, "contacts", counts.contacts);
    add_number(inner, "hours", counts.hours);
}

/* The marks of the customer lines that were shown, and what was marked without one. */
static void add_marks(cJSON *tree, const Play *play, const Turn *turn) {
    const Scenario *scenario = play_scenario(play);
    const int *shown = play_shown(play, turn);
    const bool *hits = play_hits(play, turn);
    static const char *const keys[MARK_TYPE_COUNT] = {
        [MARK_SIGNAL] = "signals", [MARK_DECOY] = "decoys", [MARK_EITHER] = "either"};
    cJSON *lists[MARK_TYPE_COUNT];
    for (int t = 0; t < MARK_TYPE_COUNT; t++)
        lists[t] = cJSON_AddArrayToObject(tree, keys[t]);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            const Mark *mark = &scenario->marks[m];
            cJSON *item = append_object(lists[mark->type]);
            cJSON_AddStringToObject(item, "id", mark->id);
            if (mark->type == MARK_SIGNAL)
                cJSON_AddStringToObject(item, "kind", scenario->house.kinds[mark->kind].id);
            cJSON_AddBoolToObject(item, "marked", *hits++);
        }
    }
}

static void add_strays(cJSON *tree, const Play *play, const Turn *turn) {
    const Stray *strays = play_strays(play, turn);
    cJSON *array = cJSON_AddArrayToObject(tree, "stray");
    for (int i = 0; i < turn->stray_count; i++) {
        cJSON *stray = append_object(array);
        cJSON_AddNumberToObject(stray, "line", strays[i].line);
        cJSON_AddItemToObject(stray, "words",
                              cJSON_CreateIntArray((const int[]){strays[i].from, strays[i].to}, 2));
    }
}

static void add_act(cJSON *tree, const Scenario *scenario, const Turn *turn) {
    const House *house = &scenario->house;
    cJSON *inner;
    if (turn->way == WAY_REPLIES) {
        const Reply *reply = &scenario->replies[turn->reply];
        inner = add_object(tree, "reply");
        cJSON_AddStringToObject(inner, "id", reply->id);
        cJSON *acts = cJSON_AddArrayToObject(inner, "acts");
        for (int i = 0; i < reply->act_count; i++)
            cJSON_AddItemToArray(acts, cJSON_CreateString(house->acts[reply->acts[i]].id));
        add_number(inner, "empathy", turn->s);
    } else if (turn->way == WAY_JUDGE) {
        inner = add_object(tree, "judge");
        inputs_add_judged(inner, house, turn->judged_category, turn->judged_kind);
        add_number(inner, "credit", turn->credit);
    } else {
        inner = add_object(tree, "offer");
        inputs_add_remedies(inner, house, turn->chosen, turn->chosen_count);
        inputs_add_hand_over(inner, turn->hand_over);
        add_number(inner, "score", turn->decision);
    }
    cJSON_AddNumberToObject(tree, "thinking_ms", (double)turn->thinking_ms);
    add_number(tree, "allowed_ms", turn->allowed_ms > 0 ? turn->allowed_ms : SCORE_NULL);
}

static void add_pair(cJSON *tree, const char *key, const double pair[2]) {
    cJSON *array = cJSON_AddArrayToObject(tree, key);
    for (int i = 0; i < 2; i++)
        cJSON_AddItemToArray(array, cJSON_CreateNumber(json_round(pair[i], 2)));
}

static void add_turns(cJSON *tree, const Play *play) {
    const Scenario *scenario = play_scenario(play);
    const House *house = &scenario->house;
    int count;
    const Turn *turns = play_turns(play, &count);
    cJSON *array = cJSON_AddArrayToObject(tree, "turns");
    for (int i = 0; i < count; i++) {
        const Turn *turn = &turns[i];
        cJSON *object = append_object(array);
        cJSON_AddStringToObject(object, "moment", scenario->moments[turn->moment].name);
        cJSON_AddNumberToObject(object, "at_ms", (double)turn->at_ms);
        cJSON_AddNumberToObject(object, "lines", turn->shown_count);
        add_marks(object, play, turn);
        add_strays(object, play, turn);
        if (turn->acted && turn->way != WAY_GO)
            add_act(object, scenario, turn);
        add_pair(object, "trust", turn->trust);
        add_pair(object, "patience", turn->patience);
        if (turn->mood >= 0)
            cJSON_AddStringToObject(object, "mood", house->moods[turn->mood].id);
        else
            cJSON_AddNullToObject(object, "mood");
    }
}

Json *result_tree(const Play *play, const ResultInfo *info) {
    json_prepare();
    PlaySetup setup = play_setup(play);
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", RESULT_SCHEMA);
    cJSON_AddStringToObject(tree, "id", "");
    add_case(tree, play_scenario(play));
    if (info->alias && *info->alias)
        cJSON_AddStringToObject(add_object(tree, "player"), "alias", info->alias);
    setup_add_mode(tree, setup.mode);
    cJSON_AddBoolToObject(tree, "rewound", play_rewound(play));
    setup_add_seed(tree, setup.seed);
    setup_add_factor(tree, setup.time_factor);
    add_time(tree, "started", info->started_ms);
    add_time(tree, "ended", info->ended_ms);
    cJSON_AddNumberToObject(tree, "duration_ms", (double)play_now(play));
    add_figures(tree, play);
    add_turns(tree, play);
    inputs_add(tree, play);
    char *id = result_id(tree);
    cJSON_ReplaceItemInObjectCaseSensitive(tree, "id", cJSON_CreateString(id));
    free(id);
    return tree;
}

void result_text(const Play *play, const ResultInfo *info, Text *out) {
    cJSON *tree = result_tree(play, info);
    json_print(tree, 2, out);
    cJSON_Delete(tree);
}

char *result_name(const Play *play, const ResultInfo *info, const char *id) {
    Text name = {0};
    path_add_name(&name, play_scenario(play)->id);
    text_add_char(&name, '-');
    utc_add_stamp(&name, info->started_ms);
    text_addf(&name, "-%.8s.json", id);
    return text_take(&name);
}

char *result_default_path(const Play *play, const ResultInfo *info, const char *id,
                          Findings *findings) {
    char *folder = system_user_folder("results"), *path = NULL;
    FileError error = folder ? file_make_private_folder(folder) : FILE_OK;
    if (!folder || error != FILE_OK) {
        finding_add0(findings, folder ? file_error_rule(error) : &rule_home,
                     folder ? folder : "results", 0);
    } else {
        char *name = result_name(play, info, id);
        path = path_join(folder, name);
        free(name);
    }
    free(folder);
    return path;
}
