#include "base/file_watch.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_folder.h"
#include "base/file_status.h"
#include "base/path.h"

#include "base/banned.h"

enum { MOST = 512 };

struct FileWatch {
    struct {
        char *folder, *name;
    } * items;
    int count, capacity;
    uint64_t seen; /* of all that stood there: name, size, time */
};

FileWatch *file_watch_new(void) {
    return xcalloc(1, sizeof(FileWatch));
}

void file_watch_free(FileWatch *watch) {
    if (!watch)
        return;
    file_watch_clear(watch);
    free(watch->items);
    free(watch);
}

/* FNV-1a (Fowler, Noll, Vo). */
static uint64_t mix(uint64_t sum, const void *bytes, size_t len) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < len; i++)
        sum = (sum ^ at[i]) * 0x100000001B3u;
    return sum;
}

static uint64_t look(const FileWatch *watch) {
    uint64_t sum = 0xCBF29CE484222325u;
    for (int i = 0; i < watch->count; i++) {
        char **names = NULL;
        int count = 0;
        if (file_names(watch->items[i].folder, &names, &count))
            continue;
        for (int n = 0; n < count; n++) {
            FileStatus status;
            const char *name = watch->items[i].name;
            if (name ? strcmp(name, names[n]) != 0 : *names[n] == '.')
                continue;
            char *path = path_join(watch->items[i].folder, names[n]);
            sum = mix(sum, names[n], strlen(names[n]));
            if (!file_status(path, &status)) {
                sum = mix(sum, &status.size, sizeof status.size);
                sum = mix(sum, &status.changed_ns, sizeof status.changed_ns);
            }
            free(path);
        }
        names_free(names, count);
    }
    return sum;
}

void file_watch_add(FileWatch *watch, const char *folder, const char *name) {
    if (watch->count == MOST)
        return;
    GROW(watch, items);
    watch->items[watch->count].folder = xstrdup(folder);
    watch->items[watch->count++].name = name ? xstrdup(name) : NULL;
    watch->seen = look(watch);
}

void file_watch_clear(FileWatch *watch) {
    for (int i = 0; i < watch->count; i++) {
        free(watch->items[i].folder);
        free(watch->items[i].name);
    }
    watch->count = 0;
}

int file_watch_descriptor(const FileWatch *watch) {
    (void)watch;
    return -1;
}

bool file_watch_changed(FileWatch *watch) {
    uint64_t now = look(watch);
    bool changed = now != watch->seen;
    watch->seen = now;
    return changed;
}
