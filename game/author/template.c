#include "author/template.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

static const char *const case_files[] = {"case.lua", "README.md", "plays/goed.json", NULL};
static const char *const set_files[] = {"set.lua", "README.md", NULL};

void template_add_title(Text *out, const char *id) {
    size_t at = out->len;
    text_add(out, id);
    for (size_t i = at; i < out->len; i++)
        if (out->bytes[i] == '-')
            out->bytes[i] = ' ';
    if (out->bytes[at] >= 'a' && out->bytes[at] <= 'z')
        out->bytes[at] = (char)(out->bytes[at] - 'a' + 'A');
}

/* As it may stand between quotation marks in Lua. */
static void add_own_title(Text *out, const char *title) {
    for (; *title; title++) {
        if (*title == '"' || *title == '\\')
            text_add_char(out, '\\');
        text_add_char(out, *title);
    }
}

static void add_filled(Text *out, const char *text, const char *id, const char *title) {
    while (*text) {
        if (!strncmp(text, "@TITLE@", 7)) {
            if (title)
                add_own_title(out, title);
            else
                template_add_title(out, id);
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
static FileError copy(const char *from, const char *to, const char *id, const char *title,
                      bool *read) {
    Text text = {0}, filled = {0};
    FileError error = file_read(from, FILE_LIMIT_SOURCE, &text);
    *read = error == FILE_OK;
    if (!error) {
        char *folder = path_folder(to);
        error = file_make_folder(folder);
        free(folder);
        add_filled(&filled, text_cstr(&text), id, title);
    }
    if (!error)
        error = file_write(to, text_cstr(&filled), filled.len);
    text_release(&text);
    text_release(&filled);
    return error;
}

static FileError make(bool set, const char *folder, const char *id, const char *title,
                      char **missing) {
    char *source = system_shared(set ? "assets/templates/set" : "assets/templates/case");
    const char *const *files = set ? set_files : case_files;
    FileError error = FILE_OK;
    *missing = NULL;
    for (int i = 0; files[i] && !error; i++) {
        char *from = path_join(source, files[i]), *to = path_join(folder, files[i]);
        bool read;
        error = copy(from, to, id, title, &read);
        if (error && !read)
            *missing = xstrdup(from);
        free(from);
        free(to);
    }
    free(source);
    return error;
}

FileError template_make(bool set, const char *folder, const char *id, char **missing) {
    return make(set, folder, id, NULL, missing);
}

FileError template_make_titled(const char *folder, const char *id, const char *title,
                               char **missing) {
    return make(false, folder, id, title, missing);
}
