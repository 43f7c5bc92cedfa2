#include "store/journal.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_temporary.h"
#include "base/utc.h"
#include "store/inputs_write.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE_AS(rule_begin, "journal", SEVERITY_WARNING, MSG_JOURNAL_BEGIN);
RULE_AS(rule_add, "journal", SEVERITY_WARNING, MSG_JOURNAL_ADD);
RULE_AS(rule_hole, "journal-damaged", SEVERITY_WARNING, MSG_JOURNAL_HOLE);
RULE(rule_unkept, "journal-damaged", MSG_JOURNAL_UNKEPT);
RULE(rule_broken, "journal-broken", MSG_JOURNAL_BROKEN);

#define ENDING ".journal"

struct Journal {
    int fd;
    char *path, *id;
    off_t size; /* of what is whole, from the beginning */
    bool damaged;
    int lost; /* whole records behind the damage */
    cJSON *head, *inputs;
};

/* Takes over the path. */
static void set_path(Journal *journal, char *path) {
    const char *name = path_base(path);
    journal->path = path;
    journal->id = xstrdup(name);
    journal->id[strlen(name) - (sizeof ENDING - 1)] = '\0';
}

/* CRC-32 as in IEEE 802.3, bit by bit: records are short. */
static uint32_t crc32(const char *bytes, size_t len) {
    uint32_t crc = 0xFFFFFFFFu;
    for (size_t i = 0; i < len; i++) {
        crc ^= (unsigned char)bytes[i];
        for (int bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

/* One record, whole or not at all. */
static bool append(Journal *journal, const cJSON *tree) {
    Text json = {0}, record = {0};
    json_print_compact(tree, JSON_SHORTEST, &json);
    text_addf(&record, "J %zu %08" PRIx32 " ", json.len, crc32(text_cstr(&json), json.len));
    text_add_bytes(&record, text_cstr(&json), json.len);
    text_add_char(&record, '\n');
    ssize_t n;
    do
        n = write(journal->fd, record.bytes, record.len);
    while (n < 0 && errno == EINTR);
    bool good = n == (ssize_t)record.len && !fdatasync(journal->fd);
    if (good)
        journal->size += (off_t)record.len;
    else if (ftruncate(journal->fd, journal->size))
        good = false; /* a torn tail, which reading skips */
    text_release(&json);
    text_release(&record);
    return good;
}

static Journal *journal_free(Journal *journal) {
    if (journal->fd >= 0)
        close(journal->fd);
    free(journal->path);
    free(journal->id);
    cJSON_Delete(journal->head);
    cJSON_Delete(journal->inputs);
    free(journal);
    return NULL;
}

/* What a play needs to begin again; `inputs` stays empty on disk and is filled by reading. */
static cJSON *head_tree(const Play *play, const char *case_path, const char *alias) {
    const Scenario *scenario = play_scenario(play);
    PlaySetup setup = play_setup(play);
    cJSON *tree = cJSON_CreateObject();
    /* a path must lead there from another folder too */
    char *real = strchr(case_path, '/') ? realpath(case_path, NULL) : NULL;
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.journal/1");
    cJSON_AddStringToObject(tree, "case", real ? real : case_path);
    cJSON_AddStringToObject(tree, "hash", scenario->hash);
    if (alias && *alias)
        cJSON_AddStringToObject(tree, "alias", alias);
    cJSON_AddNumberToObject(tree, "started_ms", (double)utc_now_ms());
    setup_add_seed(tree, setup.seed);
    cJSON_AddStringToObject(tree, "language", scenario->language);
    setup_add_mode(tree, setup.mode);
    setup_add_factor(tree, setup.time_factor);
    free(real);
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

Journal *journal_begin(const Play *play, const char *case_path, const char *alias, Lang lang,
                       Findings *findings) {
    json_prepare();
    char *folder = path_user_folder("journals");
    if (folder && file_make_folder(folder) != FILE_OK) {
        free(folder);
        folder = NULL;
    }
    Journal *journal = xcalloc(1, sizeof *journal);
    journal->fd = -1;
    if (folder) {
        uint64_t random = 0;
        char name[80];
        file_clean(folder, "");
        if (getrandom(&random, sizeof random, GRND_NONBLOCK) < 0)
            random = (uint64_t)getpid();
        snprintf(name, sizeof name, "%" PRId64 "-%08" PRIx32 ENDING, utc_now_ms(),
                 (uint32_t)random);
        set_path(journal, path_join(folder, name));
        journal->fd = open(journal->path,
                           O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    }
    journal->head = head_tree(play, case_path, alias);
    cJSON_AddStringToObject(journal->head, "interface", lang_id(lang));
    journal->inputs = inputs_of(journal->head);
    if (journal->fd < 0 || flock(journal->fd, LOCK_EX | LOCK_NB) ||
        !append(journal, journal->head)) {
        finding_add0(findings, &rule_begin, folder ? folder : "journals", 0);
        if (journal->fd >= 0)
            unlink(journal->path);
        journal = journal_free(journal);
    } else {
        int above = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (above >= 0) {
            (void)fsync(above);
            close(above);
        }
    }
    free(folder);
    return journal;
}

/* The record at *at, as a tree; NULL when it is torn or changed. */
static cJSON *read_record(const char **at, const char *end, const char *path) {
    char *number_end;
    if (end - *at < 4 || strncmp(*at, "J ", 2) != 0)
        return NULL;
    unsigned long long len = strtoull(*at + 2, &number_end, 10);
    if (*number_end != ' ' || end - number_end < 11 || number_end[9] != ' ')
        return NULL;
    uint32_t crc = (uint32_t)strtoul(number_end + 1, NULL, 16);
    const char *json = number_end + 10;
    if (len >= (unsigned long long)(end - json) || json[len] != '\n' ||
        crc32(json, (size_t)len) != crc)
        return NULL;
    Findings ignored;
    findings_init(&ignored, LANG_NL);
    cJSON *tree = json_parse(json, (size_t)len, path, &ignored);
    findings_release(&ignored);
    if (tree)
        *at = json + len + 1;
    return tree;
}

/* What is left behind the last whole record: nothing, the beginning of one more, or a hole. A
 * record is one line, so where a line ends something was whole once. */
static void look_behind(Journal *journal, const char *at, const char *end) {
    const char *line = at;
    while ((line = memchr(line, '\n', (size_t)(end - line)))) {
        journal->damaged = true;
        line++;
        for (cJSON *later; (later = read_record(&line, end, journal->path));) {
            cJSON_Delete(later);
            journal->lost++;
        }
    }
}

/* Reads a journal and makes it ready to go on with; NULL when its head is no good. */
static Journal *read_journal(int fd, const char *path) {
    Text text = {0};
    Journal *journal = xcalloc(1, sizeof *journal);
    journal->fd = fd;
    set_path(journal, xstrdup(path));
    if (file_read(path, FILE_LIMIT_JSON, &text) == FILE_OK) {
        const char *start = text_cstr(&text), *at = start, *end = start + text.len;
        journal->head = read_record(&at, end, path);
        if (journal->head) {
            journal->inputs = inputs_of(journal->head);
            cJSON *inputs = cJSON_GetObjectItemCaseSensitive(journal->inputs, "inputs"), *input;
            while ((input = read_record(&at, end, path)))
                cJSON_AddItemToArray(inputs, input);
            look_behind(journal, at, end);
        }
        journal->size = at - start;
    }
    text_release(&text);
    const char *schema = json_string(journal->head, "schema");
    double started;
    if (!schema || strcmp(schema, "klachtenspel.journal/1") ||
        !json_string(journal->head, "case") ||
        !json_integer(journal->head, "started_ms", 0, JSON_MOST_INTEGER, &started))
        return journal_free(journal);
    if (!journal->damaged && ftruncate(fd, journal->size))
        return journal_free(journal);
    return journal;
}

typedef struct Candidate {
    char *path;
    struct timespec time;
} Candidate;

static int newest_first(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->time.tv_sec != y->time.tv_sec)
        return x->time.tv_sec > y->time.tv_sec ? -1 : 1;
    if (x->time.tv_nsec != y->time.tv_nsec)
        return x->time.tv_nsec > y->time.tv_nsec ? -1 : 1;
    return -strcmp(x->path, y->path);
}

Journal *journal_latest(Findings *findings) {
    char *folder = path_user_folder("journals"), **names = NULL;
    int name_count = 0, count = 0;
    Journal *journal = NULL;
    json_prepare();
    if (folder && file_names(folder, &names, &name_count) != FILE_OK)
        name_count = 0;
    Candidate *candidates = xcalloc((size_t)name_count, sizeof *candidates);
    for (int i = 0; i < name_count; i++) {
        size_t len = strlen(names[i]);
        struct stat status;
        if (len < 9 || strcmp(names[i] + len - 8, ENDING) != 0)
            continue;
        char *path = path_join(folder, names[i]);
        if (!lstat(path, &status) && S_ISREG(status.st_mode))
            candidates[count++] = (Candidate){path, status.st_mtim};
        else
            free(path);
    }
    if (count)
        qsort(candidates, (size_t)count, sizeof *candidates, newest_first);
    for (int i = 0; i < count; i++) {
        int fd = journal ? -1
                         : open(candidates[i].path,
                                O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB)) {
            close(fd); /* somebody is playing it */
        } else if (fd >= 0) {
            journal = read_journal(fd, candidates[i].path);
            if (!journal)
                finding_add0(findings, &rule_broken, candidates[i].path, 0);
        }
        free(candidates[i].path);
    }
    free(candidates);
    names_free(names, name_count);
    free(folder);
    return journal;
}

const char *journal_id(const Journal *journal) {
    return journal->id;
}

bool journal_is_there(const char *id) {
    char *folder = path_user_folder("journals");
    Text name = {0};
    text_addf(&name, "%s" ENDING, path_base(id));
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

int64_t journal_started_ms(const Journal *journal) {
    double ms = 0;
    json_number(journal->head, "started_ms", &ms);
    return (int64_t)ms;
}

const Json *journal_inputs(const Journal *journal) {
    return journal->inputs;
}

bool journal_is_damaged(const Journal *journal) {
    return journal->damaged;
}

bool journal_mend(Journal *journal, Findings *findings) {
    Text text = {0};
    char *kept = NULL, after[16], lost[16];
    if (!journal->damaged)
        return true;
    bool good = file_read(journal->path, FILE_LIMIT_JSON, &text) == FILE_OK &&
                file_keep_beside(journal->path, text_cstr(&text), text.len, &kept) == FILE_OK &&
                !ftruncate(journal->fd, journal->size);
    snprintf(after, sizeof after, "%d", cJSON_GetArraySize(json_get(journal->inputs, "inputs")));
    snprintf(lost, sizeof lost, "%d", journal->lost);
    if (good)
        finding_add(findings, &rule_hole, journal->path, 0, after, lost, kept);
    else
        finding_add(findings, &rule_unkept, journal->path, 0, after, lost);
    journal->damaged = !good;
    text_release(&text);
    free(kept);
    return good;
}

bool journal_add(Journal *journal, const Input *input, const Scenario *scenario,
                 Findings *findings) {
    cJSON *tree = input_tree(scenario, input);
    bool mended = journal_mend(journal, findings), good = mended && append(journal, tree);
    if (mended && !good)
        finding_add0(findings, &rule_add, journal->path, 0);
    cJSON_AddItemToArray(cJSON_GetObjectItemCaseSensitive(journal->inputs, "inputs"), tree);
    return good;
}

void journal_finish(Journal *journal) {
    if (!journal)
        return;
    unlink(journal->path);
    journal_free(journal);
}

void journal_close(Journal *journal) {
    if (journal)
        journal_free(journal);
}
