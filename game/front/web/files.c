#include "front/web/files.h"

#include <stdlib.h>

#include "base/file.h"

#include "base/banned.h"

enum { FILE_MOST = 256 * 1024 };

static const struct {
    const char *name, *type;
} files[ASKED_FILES] = {
    [ASKED_PAGE] = {"index.html", "text/html; charset=utf-8"},
    [ASKED_SCRIPT] = {"app.js", "text/javascript; charset=utf-8"},
    [ASKED_STYLE] = {"style.css", "text/css; charset=utf-8"},
    [ASKED_WORDS] = {"words.json", "application/json"},
    [ASKED_ICON] = {"icon.svg", "image/svg+xml"},
};

const char *files_type(Asked route) {
    return files[route].type;
}

bool files_load(Server *server, const char *assets, Text *why) {
    bool good = true;
    char *folder = path_join(assets, "web");
    for (int i = 0; i < ASKED_FILES && good; i++) {
        Text *file = &server->files[i];
        char *path = path_join(folder, files[i].name);
        good = file_read(path, FILE_MOST, file) == FILE_OK;
        if (!good)
            msg_fill(why, server->lang, MSG_WEB_NO_PAGE, path);
        if (good && i == ASKED_WORDS) { /* with the language to begin in */
            char *words = text_take(file);
            text_addf(file, "{\"first\":\"%s\",\"words\":%s}", lang_id(server->lang), words);
            free(words);
        }
        free(path);
    }
    free(folder);
    return good;
}
