#include "base/file_watch.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file_status.h"
#include "base/path.h"

#include "base/banned.h"

enum { MOST = 512, ROOM = 16 * 1024 };

typedef struct Wanted {
    char *folder, *name; /* name NULL: all in it */
    int number;          /* of the system; -1: none */
    bool is_there;       /* else a folder above it is looked at */
} Wanted;

struct FileWatch {
    int fd;
    Wanted *items;
    int count, capacity;
};

static const uint32_t asked = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE |
                              IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

FileWatch *file_watch_new(void) {
    FileWatch *watch = xcalloc(1, sizeof *watch);
    watch->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    return watch;
}

void file_watch_free(FileWatch *watch) {
    if (!watch)
        return;
    file_watch_clear(watch);
    if (watch->fd >= 0)
        close(watch->fd);
    free(watch->items);
    free(watch);
}

/* The folder, or the nearest above it that is there. One that comes while it is looked for is seen:
 * it is looked at once more. */
static void look_at(FileWatch *watch, Wanted *wanted) {
    for (int round = 0; round < 4; round++) {
        char *folder = xstrdup(wanted->folder);
        wanted->is_there = true;
        while (!file_is_folder(folder) && strcmp(folder, "/") != 0 && strcmp(folder, ".") != 0) {
            char *above = path_folder(folder);
            free(folder);
            folder = above;
            wanted->is_there = false;
        }
        wanted->number = inotify_add_watch(watch->fd, *folder ? folder : "/", asked | IN_MASK_ADD);
        free(folder);
        if (wanted->is_there == file_is_folder(wanted->folder) && wanted->number >= 0)
            return;
    }
}

void file_watch_add(FileWatch *watch, const char *folder, const char *name) {
    if (watch->fd < 0 || watch->count == MOST)
        return;
    GROW(watch, items);
    Wanted *wanted = &watch->items[watch->count++];
    *wanted = (Wanted){.folder = xstrdup(folder), .name = name ? xstrdup(name) : NULL};
    look_at(watch, wanted);
}

void file_watch_clear(FileWatch *watch) {
    for (int i = 0; i < watch->count; i++) {
        if (watch->items[i].number >= 0)
            inotify_rm_watch(watch->fd, watch->items[i].number);
        free(watch->items[i].folder);
        free(watch->items[i].name);
    }
    watch->count = 0;
}

int file_watch_descriptor(const FileWatch *watch) {
    return watch->fd;
}

static bool concerns(const FileWatch *watch, const struct inotify_event *event) {
    if (event->mask & IN_Q_OVERFLOW)
        return true;
    for (int i = 0; i < watch->count; i++) {
        const Wanted *wanted = &watch->items[i];
        if (wanted->number != event->wd)
            continue;
        bool named = event->len && wanted->is_there;
        if (!named || (wanted->name ? !strcmp(wanted->name, event->name) : *event->name != '.'))
            return true;
    }
    return false;
}

bool file_watch_changed(FileWatch *watch) {
    char bytes[ROOM] __attribute__((aligned(__alignof__(struct inotify_event))));
    bool changed = false;
    ssize_t got;
    while (watch->fd >= 0 && (got = read(watch->fd, bytes, sizeof bytes)) > 0) {
        for (char *at = bytes; at < bytes + got;) {
            struct inotify_event event;
            memcpy(&event, at, sizeof event);
            changed |= concerns(watch, (const struct inotify_event *)(const void *)at);
            at += sizeof event + event.len;
        }
    }
    for (int i = 0; i < watch->count && changed; i++) /* a folder may be another one now */
        look_at(watch, &watch->items[i]);
    return changed;
}
