#include "author/template.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

enum { ID_MOST = 60 };

static const char *const case_files[] = {"case.lua", "README.md", "plays/goed.json", NULL};
static const char *const set_files[] = {"set.lua", "README.md", NULL};

bool template_id_is_good(const char *id) {
    size_t len = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return len && !id[len] && id[0] != '-' && len <= ID_MOST;
}

/* "de-kapotte-lift" as "De kapotte lift". */
static void add_title(Text *out, const char *id) {
    size_t at = out->len;
    text_add(out, id);
    for (size_t i = at; i < out->len; i++)
        if (out->bytes[i] == '-')
            out->bytes[i] = ' ';
    if (out->bytes[at] >= 'a' && out->bytes[at] <= 'z')
        out->bytes[at] = (char)(out->bytes[at] - 'a' + 'A');
}

static void add_filled(Text *out, const char *text, const char *id) {
    while (*text) {
        if (!strncmp(text, "@TITLE@", 7)) {
            add_title(out, id);
            text += 7;
        } else if (!strncmp(text, "@ID@", 4)) {
            text_add(out, id);
            text += 4;
        } else {
            text_add_char(out, *text++);
        }
    }
}

/* Reads `from`, writes `to` and its folder. */
static FileError copy(const char *from, const char *to, const char *id, bool *read) {
    Text text = {0}, filled = {0};
    FileError error = file_read(from, FILE_LIMIT_SOURCE, &text);
    *read = error == FILE_OK;
    if (!error) {
        char *folder = path_folder(to);
        error = file_make_folder(folder);
        free(folder);
        add_filled(&filled, text_cstr(&text), id);
    }
    if (!error)
        error = file_write(to, text_cstr(&filled), filled.len);
    text_release(&text);
    text_release(&filled);
    return error;
}

FileError template_make(bool set, const char *folder, const char *id, char **missing) {
    char *source = system_shared(set ? "assets/templates/set" : "assets/templates/case");
    const char *const *files = set ? set_files : case_files;
    FileError error = FILE_OK;
    *missing = NULL;
    for (int i = 0; files[i] && !error; i++) {
        char *from = path_join(source, files[i]), *to = path_join(folder, files[i]);
        bool read;
        error = copy(from, to, id, &read);
        if (error && !read)
            *missing = xstrdup(from);
        free(from);
        free(to);
    }
    free(source);
    return error;
}
