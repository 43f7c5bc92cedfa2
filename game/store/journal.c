#include "store/journal.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "store/inputs_write.h"
#include "store/journal_record.h"
#include "store/json_file.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE_AS(rule_home, "journal", SEVERITY_WARNING, MSG_JOURNAL_NO_HOME);
RULE_AS(rule_full, "journal", SEVERITY_WARNING, MSG_JOURNAL_FULL);
RULE_AS(rule_denied, "journal", SEVERITY_WARNING, MSG_JOURNAL_DENIED);
RULE_AS(rule_unlocked, "journal", SEVERITY_WARNING, MSG_JOURNAL_UNLOCKED);
RULE_AS(rule_add, "journal", SEVERITY_WARNING, MSG_JOURNAL_ADD);
RULE_AS(rule_hole, "journal-damaged", SEVERITY_WARNING, MSG_JOURNAL_HOLE);
RULE(rule_unkept, "journal-damaged", MSG_JOURNAL_UNKEPT);
RULE(rule_broken, "journal-broken", MSG_JOURNAL_BROKEN);
RULE(rule_future, "journal-future", MSG_JOURNAL_FUTURE);

static const char *const known[] = {"klachtenspel.journal/1", NULL};

struct Journal {
    FileLog log;
    char *path, *id;
    bool damaged;
    int lost;     /* whole records behind the damage */
    bool mended;  /* it ends with what is whole */
    bool stopped; /* what was added since `kept` stands in memory alone */
    int kept;     /* inputs in the file */
    cJSON *head;  /* with the case and house that it was last accepted with */
    cJSON *inputs;
    cJSON *laid; /* on the table of the offer that may follow them; NULL: nothing */
    bool ended;
    int64_t ended_ms;
};

static cJSON *input_list(const Journal *journal) {
    return cJSON_GetObjectItemCaseSensitive(journal->inputs, "inputs");
}

/* Takes over the path. */
static void set_path(Journal *journal, char *path) {
    const char *name = path_base(path);
    size_t len = strlen(name), ending = sizeof JOURNAL_ENDING - 1;
    journal->path = path;
    journal->id = xstrdup(name);
    if (len > ending)
        journal->id[len - ending] = '\0';
}

static void journal_free(Journal *journal) {
    file_log_close(&journal->log);
    free(journal->path);
    free(journal->id);
    cJSON_Delete(journal->head);
    cJSON_Delete(journal->inputs);
    cJSON_Delete(journal->laid);
    free(journal);
}

static FileError append(Journal *journal, const cJSON *tree) {
    Text record = {0};
    journal_record_add(&record, tree);
    FileError error = file_log_add(&journal->log, record.bytes, record.len);
    text_release(&record);
    return error;
}

/* ---- what stands in it ---- */

static void add_case(cJSON *tree, const Scenario *scenario) {
    cJSON_AddStringToObject(tree, "hash", scenario->hash);
    cJSON_AddStringToObject(tree, "house", scenario->house.hash);
}

/* What a play needs to begin again; `inputs` stays empty on disk and is filled by reading. */
static cJSON *head_tree(const Play *play, const char *case_path, const char *alias, Lang lang) {
    const Scenario *scenario = play_scenario(play);
    PlaySetup setup = play_setup(play);
    cJSON *tree = cJSON_CreateObject();
    char *real = file_real(case_path); /* it must lead there from another folder too */
    cJSON_AddStringToObject(tree, "schema", known[0]);
    cJSON_AddStringToObject(tree, "case", real ? real : case_path);
    add_case(tree, scenario);
    if (alias && *alias)
        cJSON_AddStringToObject(tree, "alias", alias);
    cJSON_AddNumberToObject(tree, "started_ms", (double)system_utc_ms());
    setup_add_seed(tree, setup.seed);
    cJSON_AddStringToObject(tree, "language", scenario->language);
    setup_add_mode(tree, setup.mode);
    setup_add_factor(tree, setup.time_factor);
    cJSON_AddStringToObject(tree, "interface", lang_id(lang));
    free(real);
    return tree;
}

static cJSON *end_tree(const Journal *journal) {
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddNumberToObject(tree, "ended_ms", (double)journal->ended_ms);
    return tree;
}

/* The inputs file that `head` begins; without inputs yet. */
static cJSON *inputs_of(const cJSON *head) {
    static const char *const fields[] = {"seed", "language", "mode", "time_factor"};
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.inputs/1");
    for (int i = 0; i < 4; i++)
        cJSON_AddItemToObject(tree, fields[i], cJSON_Duplicate(json_get(head, fields[i]), true));
    cJSON_AddArrayToObject(tree, "inputs");
    return tree;
}

static void put(cJSON *object, const char *key, const cJSON *value) {
    cJSON_DeleteItemFromObjectCaseSensitive(object, key);
    cJSON_AddItemToObject(object, key, cJSON_Duplicate(value, true));
}

/* Takes it over; NULL: what there was is done with. */
static void set_laid(Journal *journal, cJSON *laid) {
    cJSON_Delete(journal->laid);
    journal->laid = laid;
}

static cJSON *laid_record(const Journal *journal) {
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddItemToObject(tree, "laid", cJSON_Duplicate(journal->laid, true));
    return tree;
}

/* The input that ended the play; false when it does not stand in the file. */
static bool forget_last(Journal *journal) {
    int last = cJSON_GetArraySize(input_list(journal)) - 1;
    if (last < 0)
        return false;
    cJSON_DeleteItemFromArray(input_list(journal), last);
    journal->ended = false;
    if (journal->kept <= last)
        return false;
    journal->kept = last;
    return true;
}

/* A record behind the head, which it takes over. */
static void take_record(Journal *journal, cJSON *record) {
    double ended;
    if (json_get(record, "at_ms") || !cJSON_IsObject(record)) {
        set_laid(journal, NULL);
        cJSON_AddItemToArray(input_list(journal), record);
        journal->kept++;
        return;
    }
    if (cJSON_IsTrue(json_get(record, "taken_back"))) {
        forget_last(journal);
        cJSON_Delete(record);
        return;
    }
    if (json_integer(record, "ended_ms", -JSON_MOST_INTEGER, JSON_MOST_INTEGER, &ended)) {
        journal->ended = true;
        journal->ended_ms = (int64_t)ended;
    } else if (json_string(record, "hash") && json_string(record, "house")) {
        put(journal->head, "hash", json_get(record, "hash"));
        put(journal->head, "house", json_get(record, "house"));
    } else if (json_get(record, "laid")) {
        set_laid(journal, cJSON_DetachItemFromObjectCaseSensitive(record, "laid"));
    }
    cJSON_Delete(record);
}

/* ---- beginning ---- */

static char *new_name(void) {
    uint64_t random = system_seed();
    Text name = {0};
    text_addf(&name, "%" PRId64 "-%08" PRIx32 JOURNAL_ENDING, system_utc_ms(), (uint32_t)random);
    return text_take(&name);
}

static FileError make_in(Journal *journal, const char *folder) {
    FileError error = file_make_private_folder(folder);
    if (error != FILE_OK)
        return error;
    file_clean(folder, "");
    char *name = new_name();
    Text head = {0};
    set_path(journal, path_join(folder, name));
    journal_record_add(&head, journal->head);
    error = file_log_make(&journal->log, journal->path, head.bytes, head.len);
    text_release(&head);
    free(name);
    return error;
}

Journal *journal_begin(const Play *play, const char *case_path, const char *alias, Lang lang,
                       Findings *findings) {
    char *folder = system_user_folder("journals");
    if (!folder) {
        finding_add0(findings, &rule_home, "journals", 0);
        return NULL;
    }
    json_prepare();
    Journal *journal = xcalloc(1, sizeof *journal);
    journal->log.descriptor = -1;
    journal->mended = true;
    journal->head = head_tree(play, case_path, alias, lang);
    journal->inputs = inputs_of(journal->head);
    FileError error = make_in(journal, folder);
    if (error != FILE_OK) {
        finding_add0(findings, error == FILE_WRITE ? &rule_full : &rule_denied, folder, 0);
        journal_free(journal);
        journal = NULL;
    } else if (journal->log.unlocked) {
        finding_add0(findings, &rule_unlocked, journal->path, 0);
    }
    free(folder);
    return journal;
}

/* ---- reading ---- */

/* What is left behind the last whole record: nothing, the beginning of one more, or a hole. A
 * record is one line, so where a line ends something was whole once. */
static void look_behind(Journal *journal, const char *at, const char *end) {
    const char *line = at;
    while ((line = memchr(line, '\n', (size_t)(end - line)))) {
        journal->damaged = true;
        line++;
        for (cJSON *later; (later = journal_record_read(&line, end, journal->path));) {
            cJSON_Delete(later);
            journal->lost++;
        }
    }
}

static void read_records(Journal *journal, const Text *text) {
    const char *start = text_cstr(text), *at = start, *end = start + text->len;
    journal->head = journal_record_read(&at, end, journal->path);
    if (journal->head) {
        journal->inputs = inputs_of(journal->head);
        for (cJSON *record; (record = journal_record_read(&at, end, journal->path));)
            take_record(journal, record);
        look_behind(journal, at, end);
    }
    journal->log.size = at - start;
}

/* False with a finding. */
static bool head_is_good(const Journal *journal, Findings *findings) {
    Findings own;
    double started;
    findings_init(&own, findings->lang);
    bool good =
        journal->head && json_schema(journal->head, known, journal->path, &own) == 0 &&
        json_string(journal->head, "case") &&
        json_integer(journal->head, "started_ms", -JSON_MOST_INTEGER, JSON_MOST_INTEGER, &started);
    if (!good)
        finding_add0(findings, json_is_future(&own) ? &rule_future : &rule_broken, journal->path,
                     0);
    findings_release(&own);
    return good;
}

/* Where it can only be read nothing more is kept, and that is said. */
Journal *journal_open(const char *path, bool *busy, Findings *findings) {
    FileLog log;
    Text text = {0};
    FileError error = file_log_open(&log, path);
    if (error == FILE_BUSY)
        *busy = true; /* somebody is playing it */
    else if (error != FILE_OK && error != FILE_MISSING)
        finding_add0(findings, file_error_rule(error), path, 0);
    if (error != FILE_OK)
        return NULL;
    json_prepare();
    Journal *journal = xcalloc(1, sizeof *journal);
    journal->log = log;
    set_path(journal, xstrdup(path));
    error = file_read(path, FILE_LIMIT_JSON, &text);
    bool gone = error == FILE_MISSING; /* finished between opening and locking */
    if (error == FILE_OK)
        read_records(journal, &text);
    text_release(&text);
    if (gone || !head_is_good(journal, findings)) {
        journal_free(journal);
        return NULL;
    }
    return journal;
}

const char *journal_id(const Journal *journal) {
    return journal->id;
}

bool journal_is_there(const char *id) {
    char *folder = system_user_folder("journals");
    Text name = {0};
    text_addf(&name, "%s" JOURNAL_ENDING, path_base(id));
    char *path = folder ? path_join(folder, text_cstr(&name)) : NULL;
    bool there = path && file_exists(path);
    free(path);
    free(folder);
    text_release(&name);
    return there;
}

const char *journal_path(const Journal *journal) {
    return journal->path;
}

const char *journal_case(const Journal *journal) {
    return json_string(journal->head, "case");
}

const char *journal_alias(const Journal *journal) {
    return json_string(journal->head, "alias");
}

const char *journal_language(const Journal *journal) {
    const char *language = json_string(journal->head, "language");
    return language ? language : lang_id(LANG_NL);
}

int64_t journal_started_ms(const Journal *journal) {
    double ms = 0;
    json_number(journal->head, "started_ms", &ms);
    return (int64_t)ms;
}

bool journal_ended(const Journal *journal, int64_t *ended_ms) {
    *ended_ms = journal->ended_ms;
    return journal->ended;
}

const Json *journal_inputs(const Journal *journal) {
    return journal->inputs;
}

const Json *journal_laid(const Journal *journal) {
    return journal->laid;
}

static bool is_same(const Journal *journal, const char *key, const char *hash) {
    const char *own = json_string(journal->head, key);
    return !own || !strcmp(own, hash);
}

bool journal_has_case(const Journal *journal, const Scenario *scenario) {
    return is_same(journal, "hash", scenario->hash);
}

bool journal_has_house(const Journal *journal, const Scenario *scenario) {
    return is_same(journal, "house", scenario->house.hash);
}

bool journal_fits(const Journal *journal, const Scenario *scenario) {
    return journal_has_case(journal, scenario) && journal_has_house(journal, scenario);
}

bool journal_is_damaged(const Journal *journal) {
    return journal->damaged;
}

bool journal_is_whole(const Journal *journal) {
    return !journal->stopped;
}

int journal_kept(const Journal *journal) {
    return journal->kept;
}

/* ---- writing ---- */

/* From here on it stands in memory alone; said once. */
static void stop(Journal *journal, Findings *findings) {
    char step[16];
    snprintf(step, sizeof step, "%d", journal->kept);
    if (!journal->stopped)
        finding_add(findings, &rule_add, journal->path, 0, step);
    journal->stopped = true;
}

static bool mend_damage(Journal *journal, Findings *findings) {
    Text text = {0};
    char *kept = NULL, after[16], lost[16];
    bool good = file_read(journal->path, FILE_LIMIT_JSON, &text) == FILE_OK &&
                file_keep_beside(journal->path, text_cstr(&text), text.len, &kept) == FILE_OK &&
                file_log_cut(&journal->log) == FILE_OK;
    snprintf(after, sizeof after, "%d", journal->kept);
    snprintf(lost, sizeof lost, "%d", journal->lost);
    if (good)
        finding_add(findings, &rule_hole, journal->path, 0, after, lost, kept);
    else
        finding_add(findings, &rule_unkept, journal->path, 0, after, lost);
    text_release(&text);
    free(kept);
    return good;
}

bool journal_mend(Journal *journal, Findings *findings) {
    if (journal->mended)
        return true;
    if (journal->damaged && !mend_damage(journal, findings))
        return false;
    journal->damaged = false;
    journal->mended = true;
    if (journal->log.unlocked)
        finding_add0(findings, &rule_unlocked, journal->path, 0);
    if (file_log_cut(&journal->log) != FILE_OK) /* a torn tail */
        stop(journal, findings);
    return true;
}

/* True when the record stands in the file. */
static bool add_record(Journal *journal, const cJSON *record, Findings *findings) {
    if (!journal_mend(journal, findings))
        return false;
    if (!journal->stopped && append(journal, record) == FILE_OK)
        return true;
    stop(journal, findings);
    return false;
}

void journal_accept(Journal *journal, const Scenario *scenario, Findings *findings) {
    cJSON *record = cJSON_CreateObject();
    add_case(record, scenario);
    add_record(journal, record, findings);
    take_record(journal, record);
}

bool journal_add(Journal *journal, const Input *input, const Scenario *scenario,
                 Findings *findings) {
    cJSON *tree = input_tree(scenario, input);
    bool good = add_record(journal, tree, findings);
    cJSON_AddItemToArray(input_list(journal), tree);
    journal->kept += good;
    set_laid(journal, NULL);
    return good;
}

bool journal_lay(Journal *journal, Json *laid, Findings *findings) {
    set_laid(journal, laid);
    cJSON *record = laid_record(journal);
    bool good = add_record(journal, record, findings);
    cJSON_Delete(record);
    return good;
}

bool journal_take_back(Journal *journal, Findings *findings) {
    if (!forget_last(journal))
        return true;
    cJSON *record = cJSON_CreateObject();
    cJSON_AddTrueToObject(record, "taken_back");
    bool good = add_record(journal, record, findings);
    cJSON_Delete(record);
    return good;
}

bool journal_end(Journal *journal, int64_t ended_ms) {
    journal->ended = true;
    journal->ended_ms = ended_ms;
    if (journal->stopped || !journal->mended)
        return journal->mended && journal_save(journal);
    cJSON *record = end_tree(journal);
    bool good = append(journal, record) == FILE_OK;
    cJSON_Delete(record);
    journal->stopped = !good;
    return good;
}

bool journal_save(Journal *journal) {
    if (!journal->stopped)
        return true;
    Text text = {0};
    cJSON *end = journal->ended ? end_tree(journal) : journal->laid ? laid_record(journal) : NULL;
    const cJSON *input;
    journal_record_add(&text, journal->head);
    cJSON_ArrayForEach(input, input_list(journal)) {
        journal_record_add(&text, input);
    }
    if (end)
        journal_record_add(&text, end);
    bool good = file_write_private(journal->path, text.bytes, text.len) == FILE_OK;
    if (good)
        journal->kept = cJSON_GetArraySize(input_list(journal));
    cJSON_Delete(end);
    text_release(&text);
    return good;
}

/* ---- closing ---- */

void journal_finish(Journal *journal) {
    file_remove(journal->path);
    journal_free(journal);
}

bool journal_set_aside(Journal *journal, char **kept, Findings *findings) {
    FileError error = file_move_beside(journal->path, kept);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), journal->path, 0);
    journal_free(journal);
    return error == FILE_OK;
}

void journal_close(Journal *journal) {
    journal_save(journal);
    journal_free(journal);
}
