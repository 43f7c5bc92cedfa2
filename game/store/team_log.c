#include "store/team_log.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/file.h"
#include "store/json_file.h"
#include "store/json_parse.h"

#include "base/banned.h"

RULE_AS(rule_hole, "session-log", SEVERITY_WARNING, MSG_SESSION_LOG_HOLE);
RULE(rule_unkept, "session-log", MSG_SESSION_LOG_UNKEPT);

static const char *const known[] = {"klachtenspel.session-log/1", NULL};
static const char json_end[] = ".json", log_end[] = ".log";
enum { MARK_DIGITS = 16, JSON_END = sizeof json_end - 1, LOG_END = sizeof log_end - 1 };

uint64_t team_log_mark(const char *bytes, size_t len) {
    return XXH3_64bits(bytes, len);
}

Json *team_log_open(const char *session_path, uint64_t *mark, Findings *findings) {
    Text text = {0};
    Json *tree = NULL;
    FileError error = file_read(session_path, FILE_LIMIT_JSON, &text);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), session_path, 0);
    else
        tree = json_parse(text_cstr(&text), text.len, session_path, findings);
    *mark = team_log_mark(text_cstr(&text), text.len);
    text_release(&text);
    return tree;
}

static char *log_path(const char *session_path, uint64_t mark) {
    Text path = {0};
    size_t len = strlen(session_path);
    text_add_bytes(&path, session_path, path_ends(session_path, json_end) ? len - JSON_END : len);
    text_addf(&path, ".%0*" PRIx64 "%s", MARK_DIGITS, mark, log_end);
    return text_take(&path);
}

char *team_log_session(const char *name, uint64_t *mark) {
    size_t len = strlen(name), tail = MARK_DIGITS + LOG_END + 1;
    if (len <= tail || !path_ends(name, log_end) || name[len - tail] != '.')
        return NULL;
    const char *digits = name + len - tail + 1;
    if (strspn(digits, "0123456789abcdef") != MARK_DIGITS)
        return NULL;
    *mark = strtoull(digits, NULL, 16);
    Text session = {0};
    text_add_bytes(&session, name, len - tail);
    text_add(&session, json_end);
    return text_take(&session);
}

/* ---- out ---- */

bool team_log_add(const char *session_path, uint64_t mark, const Calibration *calibration,
                  const CalibrationInput *inputs, int count, Findings *findings) {
    const char *seats[CALIBRATION_SEAT_ROOM];
    Text lines = {0};
    for (int i = 0; i < calibration->seat_count; i++)
        seats[i] = calibration->seats[i].name;
    for (int i = 0; i < count; i++) {
        team_inputs_print(calibration->house, calibration->set, seats, calibration->seat_count,
                          &inputs[i], &lines);
        text_add_char(&lines, '\n');
    }
    bool good = team_log_add_lines(session_path, mark, known[0], &lines, findings);
    text_release(&lines);
    return good;
}

bool team_log_add_lines(const char *session_path, uint64_t mark, const char *schema,
                        const Text *lines, Findings *findings) {
    char *path = log_path(session_path, mark);
    Text all = {0};
    if (!file_exists(path))
        text_addf(&all, "{\"schema\":\"%s\"}\n", schema);
    text_add_bytes(&all, text_cstr(lines), lines->len);
    FileError error = file_append(path, text_cstr(&all), all.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&all);
    free(path);
    return error == FILE_OK;
}

void team_log_remove(const char *session_path, uint64_t mark) {
    char *path = log_path(session_path, mark);
    file_remove(path);
    free(path);
}

/* ---- in ---- */

static bool keep_beside(const char *path, const Text *text, int line, Findings *findings) {
    char number[16], lost[16], *kept = NULL;
    int lines = 0;
    for (const char *at = text_cstr(text); (at = strchr(at, '\n')); at++)
        lines++;
    snprintf(number, sizeof number, "%d", line);
    snprintf(lost, sizeof lost, "%d", lines >= line ? lines - line + 1 : 0);
    bool good = file_keep_beside(path, text_cstr(text), text->len, &kept) == FILE_OK;
    finding_add(findings, good ? &rule_hole : &rule_unkept, path, 0, number, lost,
                kept ? kept : "");
    free(kept);
    return good;
}

bool team_log_damaged(const char *session_path, uint64_t mark, int line, Findings *findings) {
    Text text = {0};
    char *path = log_path(session_path, mark);
    FileError error = file_read(path, FILE_LIMIT_JSON, &text);
    bool good = error == FILE_OK && keep_beside(path, &text, line, findings);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&text);
    free(path);
    return good;
}

/* Lines are written whole with their ends: one without is of a write that was under way. */
static bool read_line(const char *line, size_t len, int number, const char *schema,
                      TeamLogTaker take, void *context) {
    const char *const schemas[] = {schema, NULL};
    Findings ignored;
    findings_init(&ignored, LANG_EN);
    Json *tree = json_parse(line, len, "", &ignored);
    bool good = tree && (number == 1 ? json_schema(tree, schemas, "", &ignored) == 0
                                     : take(context, tree, number, &ignored));
    json_free(tree);
    findings_release(&ignored);
    return good;
}

bool team_log_read_lines(const char *session_path, uint64_t mark, const char *schema,
                         TeamLogTaker take, void *context, Findings *findings) {
    Text text = {0};
    char *path = log_path(session_path, mark);
    FileError error = file_read(path, FILE_LIMIT_JSON, &text);
    bool good = error == FILE_OK || error == FILE_MISSING;
    if (!good)
        finding_add0(findings, file_error_rule(error), path, 0);
    const char *line = text_cstr(&text), *end = line + text.len, *line_end;
    for (int number = 1; good && (line_end = memchr(line, '\n', (size_t)(end - line))); number++) {
        if (!read_line(line, (size_t)(line_end - line), number, schema, take, context)) {
            good = keep_beside(path, &text, number, findings);
            break;
        }
        line = line_end + 1;
    }
    text_release(&text);
    free(path);
    return good;
}

typedef struct Reading {
    TeamInputs *file;
    const House *house;
    const StatementSet *set;
} Reading;

static bool take_input(void *context, const Json *object, int number, Findings *findings) {
    Reading *reading = context;
    return team_inputs_more(reading->file, object, "", number, reading->house, reading->set,
                            findings);
}

bool team_log_read(const char *session_path, uint64_t mark, const House *house,
                   const StatementSet *set, TeamInputs *file, Findings *findings) {
    Reading reading = {file, house, set};
    return team_log_read_lines(session_path, mark, known[0], take_input, &reading, findings);
}
