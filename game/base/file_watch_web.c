#include "base/file_watch.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

/* Nobody but the page writes its files. */
struct FileWatch {
    int nothing;
};

FileWatch *file_watch_new(void) {
    return xcalloc(1, sizeof(FileWatch));
}

void file_watch_free(FileWatch *watch) {
    free(watch);
}

void file_watch_add(FileWatch *watch, const char *folder, const char *name) {
    (void)watch;
    (void)folder;
    (void)name;
}

void file_watch_clear(FileWatch *watch) {
    (void)watch;
}

int file_watch_descriptor(const FileWatch *watch) {
    (void)watch;
    return -1;
}

bool file_watch_changed(FileWatch *watch) {
    (void)watch;
    return false;
}
