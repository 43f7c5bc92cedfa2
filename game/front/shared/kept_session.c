#include "front/shared/kept_session.h"

#include <stdio.h>
#include <string.h>

#include "base/utc.h"
#include "store/json_file.h"
#include "team/outcome.h"

#include "base/banned.h"

RULE(not_session, "session-file", MSG_MINUTES_NOT_SESSION);
RULE(not_taken, "session-inputs", MSG_MINUTES_NOT_TAKEN);

static bool step_through(KeptSession *kept, const char *path, Findings *findings) {
    const TeamInputs *file = &kept->file;
    kept->session = calibration_new(&kept->opened.house.house, &kept->opened.set_file.set);
    for (int i = 0; i < file->count; i++)
        if (calibration_step(kept->session, &file->inputs[i]) != MSG_NONE) {
            Text number = {0};
            text_addf(&number, "%d", i + 1);
            finding_add(findings, &not_taken, path, 0, text_cstr(&number));
            text_release(&number);
            calibration_free(kept->session);
            return false;
        }
    return true;
}

static void set_date(KeptSession *kept) {
    Text date = {0};
    utc_add_date(&date, kept->file.ended_ms ? kept->file.ended_ms : kept->file.started_ms);
    snprintf(kept->date, sizeof kept->date, "%.10s", text_cstr(&date));
    text_release(&date);
}

static bool open_tree(KeptSession *kept, const Json *tree, const Library *library, const char *path,
                      Findings *findings, int *exit_code) {
    const Json *set = json_get(tree, "set");
    const char *id = json_string(set, "id"), *language = json_string(set, "language"),
               *schema = json_string(tree, "schema");
    if (!schema || strcmp(schema, "klachtenspel.session/1") || !id) {
        finding_add0(findings, &not_session, path, 0);
        return false;
    }
    if (!opened_init_set(&kept->opened, library, id, language ? language : "nl", findings,
                         exit_code))
        return false;
    if (!team_inputs_open(tree, path, &kept->opened.house.house, &kept->opened.set_file.set,
                          findings, &kept->file)) {
        opened_release(&kept->opened);
        return false;
    }
    if (!step_through(kept, path, findings)) {
        team_inputs_release(&kept->file);
        opened_release(&kept->opened);
        return false;
    }
    outcome_record(kept->session, &kept->arena, &kept->record);
    set_date(kept);
    return true;
}

bool kept_session_open(KeptSession *kept, const Library *library, const char *path,
                       Findings *findings, int *exit_code) {
    *kept = (KeptSession){0};
    arena_init(&kept->arena);
    Json *tree = json_read(path, findings, exit_code);
    *exit_code = tree ? 65 : *exit_code;
    bool good = tree && open_tree(kept, tree, library, path, findings, exit_code);
    json_free(tree);
    if (good)
        *exit_code = 0;
    else
        arena_release(&kept->arena);
    return good;
}

void kept_session_release(KeptSession *kept) {
    calibration_free(kept->session);
    team_inputs_release(&kept->file);
    opened_release(&kept->opened);
    arena_release(&kept->arena);
}
