#include "base/path.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

char *path_join(const char *folder, const char *name) {
    Text path = {0};
    size_t len = strlen(folder);
    text_add(&path, folder);
    if (len && folder[len - 1] != '/')
        text_add_char(&path, '/');
    text_add(&path, name);
    return text_take(&path);
}

const char *path_base(const char *path) {
    size_t i = strlen(path);
    while (i && path[i - 1] == '/')
        i--;
    while (i && path[i - 1] != '/')
        i--;
    return path + i;
}

bool path_ends(const char *path, const char *end) {
    size_t len = strlen(path), tail = strlen(end);
    return len >= tail && !strcmp(path + len - tail, end);
}

char *path_folder(const char *path) {
    const char *base = path_base(path);
    if (base == path)
        return xstrdup(*path == '/' ? "/" : ".");
    size_t len = (size_t)(base - path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    Text folder = {0};
    text_add_bytes(&folder, path, len);
    return text_take(&folder);
}

void path_add_name(Text *out, const char *name) {
    for (const char *c = name; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || *c == '-' || *c == '_';
        text_add_char(out, plain ? *c : '_');
    }
}
