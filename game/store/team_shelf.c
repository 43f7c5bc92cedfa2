#include "store/team_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utc.h"
#include "store/json_file.h"

#include "base/banned.h"

RULE_AS(no_home, "no-home", SEVERITY_WARNING, MSG_SESSION_FILE_HOME);

/* Puts the path where it belongs when its session began later than the one there. */
static void keep_newest(char **kept, char *kept_started, size_t room, const char *path,
                        const char *started) {
    size_t len = strlen(started);
    if (len >= room || (*kept && strcmp(started, kept_started) <= 0))
        return;
    free(*kept);
    *kept = xstrdup(path);
    memcpy(kept_started, started, len + 1);
}

void team_shelf_look(const char *set_id, TeamShelf *out) {
    char *folder = path_user_folder("sessions"), **names = NULL, began[32] = "", ended[32] = "",
         alone[32] = "";
    int count = 0;
    *out = (TeamShelf){.next_number = 1};
    if (!folder || file_names(folder, &names, &count) != FILE_OK)
        count = 0;
    for (int i = 0; i < count; i++) {
        size_t len = strlen(names[i]);
        if (len < 5 || strcmp(names[i] + len - 5, ".json"))
            continue;
        Findings findings;
        int code;
        findings_init(&findings, LANG_EN);
        char *path = path_join(folder, names[i]);
        Json *tree = json_read(path, &findings, &code);
        const char *schema = json_string(tree, "schema"),
                   *id = json_string(json_get(tree, "set"), "id"),
                   *started = json_string(tree, "started");
        double number;
        if (schema && !strcmp(schema, "klachtenspel.session/1") && id && !strcmp(id, set_id) &&
            started && json_integer(json_get(tree, "definition"), "number", 1, 1e9, &number)) {
            bool open = json_is_null(json_get(tree, "ended"));
            /* who votes alone decides nothing for the team */
            if (json_is_true(json_get(json_get(tree, "settings"), "solo"))) {
                if (open)
                    keep_newest(&out->solo, alone, sizeof alone, path, started);
            } else if (open) {
                keep_newest(&out->unfinished, began, sizeof began, path, started);
            } else {
                keep_newest(&out->latest, ended, sizeof ended, path, started);
                if ((int)number >= out->next_number)
                    out->next_number = (int)number + 1;
            }
        }
        json_free(tree);
        free(path);
        findings_release(&findings);
    }
    names_free(names, count);
    free(folder);
}

void team_shelf_release(TeamShelf *shelf) {
    free(shelf->unfinished);
    free(shelf->solo);
    free(shelf->latest);
    *shelf = (TeamShelf){0};
}

char *team_shelf_path(const char *set_id, const char *id, int64_t started_ms, Findings *findings) {
    char *folder = path_user_folder("sessions");
    FileError error = folder ? file_make_folder(folder) : FILE_OK;
    if (!folder || error != FILE_OK) {
        finding_add0(findings, folder ? file_error_rule(error) : &no_home,
                     folder ? folder : "sessions", 0);
        free(folder);
        return NULL;
    }
    Text name = {0};
    path_add_name(&name, set_id);
    text_add_char(&name, '-');
    utc_add_date(&name, started_ms);
    text_addf(&name, "-%.8s.json", id);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

bool team_shelf_save(const char *path, const CalibrationRecord *record, const TeamFileInfo *info,
                     Findings *findings) {
    Text text = {0};
    team_file_print(record, info, &text);
    FileError error = file_write(path, text_cstr(&text), text.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&text);
    return error == FILE_OK;
}
