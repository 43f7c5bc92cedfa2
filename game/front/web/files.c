#include "front/web/files.h"

#include <stdlib.h>

#include "base/file.h"

#include "base/banned.h"

enum { FILE_MOST = 256 * 1024 };

enum { PARTS = 6 };

/* One answer may be made of several files: a phone asks once. */
static const struct {
    const char *names[PARTS], *type;
} files[ASKED_FILES] = {
    [ASKED_PAGE] = {{"index.html"}, "text/html; charset=utf-8"},
    [ASKED_CHAIR] = {{"index.html"}, "text/html; charset=utf-8"},
    [ASKED_SCRIPT] = {{"app.js", "ballot.js", "table.js", "calibration.js", "room.js", "chair.js"},
                      "text/javascript; charset=utf-8"},
    [ASKED_STYLE] = {{"style.css"}, "text/css; charset=utf-8"},
    [ASKED_WORDS] = {{"words.json"}, "application/json"},
    [ASKED_ICON] = {{"icon.svg"}, "image/svg+xml"},
};

const char *files_type(Asked route) {
    return files[route].type;
}

static bool read_part(Server *server, const char *folder, const char *name, Text *out, Text *why) {
    Text part = {0};
    char *path = path_join(folder, name);
    bool good = file_read(path, FILE_MOST, &part) == FILE_OK;
    if (good)
        text_add_bytes(out, part.bytes, part.len);
    else
        msg_fill(why, server->lang, MSG_WEB_NO_PAGE, path);
    text_release(&part);
    free(path);
    return good;
}

bool files_load(Server *server, const char *assets, Text *why) {
    bool good = true;
    char *folder = path_join(assets, "web");
    for (int i = 0; i < ASKED_FILES && good; i++) {
        Text *file = &server->files[i];
        for (int p = 0; p < PARTS && files[i].names[p] && good; p++)
            good = read_part(server, folder, files[i].names[p], file, why);
        if (good && i == ASKED_WORDS) { /* with the language to begin in */
            char *words = text_take(file);
            text_addf(file, "{\"first\":\"%s\",\"words\":%s}", lang_id(server->lang), words);
            free(words);
        }
    }
    free(folder);
    return good;
}
