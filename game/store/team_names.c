#include "store/team_names.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "store/json_file.h"
#include "store/json_write.h"

#include "base/banned.h"

static const char *const known[] = {"klachtenspel.names/1", NULL};
static const char json_end[] = ".json", names_end[] = ".names";
enum { SEATS_MOST = 1000 };

static char *names_path(const char *session_path) {
    Text path = {0};
    size_t len = strlen(session_path);
    if (path_ends(session_path, json_end))
        len -= sizeof json_end - 1;
    text_add_bytes(&path, session_path, len);
    text_add(&path, names_end);
    return text_take(&path);
}

char *team_names_session(const char *name) {
    if (!path_ends(name, names_end))
        return NULL;
    Text path = {0};
    text_add_bytes(&path, name, strlen(name) - (sizeof names_end - 1));
    text_add(&path, json_end);
    return text_take(&path);
}

bool team_names_save(const char *session_path, const char *const *names, int count,
                     Findings *findings) {
    JsonWriter w;
    Text text = {0};
    json_write_begin(&w);
    json_write_string(&w, "schema", known[0]);
    json_write_array(&w, "names");
    for (int i = 0; i < count; i++) {
        json_write_object(&w, NULL);
        json_write_number(&w, "seat", i + 1);
        json_write_string(&w, "name", names[i]);
        json_write_end(&w);
    }
    json_write_end(&w);
    json_write_print(&w, 0, &text);
    char *path = names_path(session_path);
    file_make_private(path); /* what replaces a file has its mode from the beginning */
    FileError error = file_write_private(path, text_cstr(&text), text.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    text_release(&text);
    free(path);
    return error == FILE_OK;
}

static void put_name(TeamNames *names, int seat, const char *name) {
    if (seat >= names->count) {
        names->items = xrealloc(names->items, (size_t)(seat + 1) * sizeof *names->items);
        while (names->count <= seat)
            names->items[names->count++] = NULL;
    }
    free(names->items[seat]);
    names->items[seat] = xstrdup(name);
}

void team_names_read(const char *session_path, TeamNames *names) {
    Findings ignored;
    int code;
    char *path = names_path(session_path);
    *names = (TeamNames){0};
    findings_init(&ignored, LANG_EN);
    Json *tree = json_read(path, &ignored, &code);
    if (tree && json_schema(tree, known, path, &ignored) == 0)
        for (const Json *one = json_first(json_get(tree, "names")); one; one = json_next(one)) {
            const char *name = json_string(one, "name");
            double seat;
            if (name && *name && json_integer(one, "seat", 1, SEATS_MOST, &seat))
                put_name(names, (int)seat - 1, name);
        }
    json_free(tree);
    findings_release(&ignored);
    free(path);
}

void team_names_release(TeamNames *names) {
    for (int i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
    *names = (TeamNames){0};
}

bool team_names_remove(const char *session_path, Findings *findings) {
    char *path = names_path(session_path);
    FileError error = file_remove(path);
    if (error == FILE_MISSING)
        error = FILE_OK;
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    free(path);
    return error == FILE_OK;
}
