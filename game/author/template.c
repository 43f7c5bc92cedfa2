#include "author/template.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "base/utf8.h"

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

/* The letter without its mark, for those that people here use; 0: it parts words. */
static char plain_letter(int32_t c) {
    static const struct {
        const char *marked;
        char plain;
    } letters[] = {{"àáâäãå", 'a'}, {"ç", 'c'},      {"èéêë", 'e'}, {"ìíîï", 'i'},
                   {"ñ", 'n'},      {"òóôöõø", 'o'}, {"ùúûü", 'u'}, {"ýÿ", 'y'}};
    int32_t lower = utf8_lower(c), other;
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
        return (char)lower;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        for (const char *at = letters[i].marked; *at;) {
            at += utf8_decode(at, &other);
            if (other == lower)
                return letters[i].plain;
        }
    return 0;
}

void template_id_of_title(const char *title, Text *out) {
    enum { MOST = 60 };
    bool gap = false;
    while (*title && out->len < MOST) {
        int32_t c;
        title += utf8_decode(title, &c);
        char letter = c == '\'' || c == 0x2019 ? '\'' : plain_letter(c);
        if (letter == '\'')
            continue;
        if (letter && gap && out->len && out->len + 1 < MOST)
            text_add_char(out, '-');
        gap = !letter;
        if (letter)
            text_add_char(out, letter);
    }
}
