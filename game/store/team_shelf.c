#include "store/team_shelf.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/file.h"
#include "store/json.h"

#include "base/banned.h"

static const Rule no_home = {"no-home", SEVERITY_WARNING, MSG_SESSION_FILE_HOME,
                             MSG_SESSION_FILE_HOME_FIX};

static char *shelf_folder(void) {
    char *data = path_user_data();
    char *folder = data ? path_join(data, "sessions") : NULL;
    free(data);
    return folder;
}

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

void session_shelf_look(const char *set_id, SessionShelf *out) {
    char *folder = shelf_folder(), **names = NULL, began[32] = "", ended[32] = "", alone[32] = "";
    int count = 0;
    *out = (SessionShelf){.next_number = 1};
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
        cJSON *tree = json_read(path, &findings, &code);
        const char *schema = json_string(tree, "schema"),
                   *id = json_string(json_get(tree, "set"), "id"),
                   *started = json_string(tree, "started");
        double number;
        if (schema && !strcmp(schema, "klachtenspel.session/1") && id && !strcmp(id, set_id) &&
            started && json_integer(json_get(tree, "definition"), "number", 1, 1e9, &number)) {
            bool open = cJSON_IsNull(json_get(tree, "ended"));
            /* who votes alone decides nothing for the team */
            if (cJSON_IsTrue(json_get(json_get(tree, "settings"), "solo"))) {
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
        cJSON_Delete(tree);
        free(path);
        findings_release(&findings);
    }
    names_free(names, count);
    free(folder);
}

void session_shelf_release(SessionShelf *shelf) {
    free(shelf->unfinished);
    free(shelf->solo);
    free(shelf->latest);
    *shelf = (SessionShelf){0};
}

char *session_new_id(void) {
    unsigned char bytes[16] = {0};
    Text id = {0};
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        memset(bytes, 0, sizeof bytes);
    bytes[6] = (unsigned char)((bytes[6] & 0x0F) | 0x40);
    bytes[8] = (unsigned char)((bytes[8] & 0x3F) | 0x80);
    for (int i = 0; i < 16; i++)
        text_addf(&id, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", bytes[i]);
    return text_take(&id);
}

char *session_shelf_path(const char *set_id, const char *id, int64_t started_ms,
                         Findings *findings) {
    char *folder = shelf_folder();
    FileError error = folder ? file_make_folder(folder) : FILE_OK;
    if (!folder || error != FILE_OK) {
        finding_add0(findings, folder ? file_error_rule(error) : &no_home,
                     folder ? folder : "sessions", 0);
        free(folder);
        return NULL;
    }
    Text name = {0};
    for (const char *c = set_id; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || *c == '-' || *c == '_';
        text_add_char(&name, plain ? *c : '_');
    }
    text_add_char(&name, '-');
    session_file_date(started_ms, &name);
    text_addf(&name, "-%.8s.json", id);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

bool session_shelf_save(const char *path, const CalibrationRecord *record,
                        const SessionFileInfo *info, Findings *findings) {
    Text text = {0};
    session_file_print(record, info, &text);
    FileError error = file_write(path, text_cstr(&text), text.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&text);
    return error == FILE_OK;
}
