#include "base/file_lock.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_raw.h"
#include "base/path.h"
#include "base/system.h"

#include "base/banned.h"

static const char lock_end[] = ".lock";

char *file_lock_beside(const char *path) {
    Text lock = {0};
    const char *name = path_base(path);
    text_add_bytes(&lock, path, (size_t)(name - path));
    text_addf(&lock, ".%s%s", name, lock_end);
    return text_take(&lock);
}

/* Who gave it back removed the name: a lock on what has no name any more keeps out nobody. */
static bool still_has_name(int descriptor, const char *path) {
    RawStatus own, named;
    return !raw_status_of(descriptor, &own) && !raw_status(path, true, &named) &&
           own.number == named.number && own.device == named.device;
}

LockResult file_lock_open(int descriptor) {
    return !raw_lock(descriptor) ? LOCK_HELD : errno == EWOULDBLOCK ? LOCK_BUSY : LOCK_ABSENT;
}

LockResult file_lock_take(FileLock *lock, const char *path) {
    enum { TRIES = 100 };
    *lock = (FileLock){.descriptor = -1};
    for (int i = 0; i < TRIES; i++) {
        int fd = raw_open(path, RAW_READ | RAW_WRITE | RAW_MAKE | RAW_ITSELF | RAW_PRIVATE);
        if (fd < 0)
            return LOCK_ABSENT;
        LockResult result = file_lock_open(fd);
        if (result != LOCK_HELD) {
            if (result == LOCK_ABSENT) /* nobody can hold it */
                raw_remove(path);
            raw_close(fd);
            return result;
        }
        if (still_has_name(fd, path)) {
            *lock = (FileLock){fd, xstrdup(path)};
            return LOCK_HELD;
        }
        raw_close(fd);
    }
    return LOCK_BUSY;
}

LockResult file_lock_wait(FileLock *lock, const char *path) {
    enum { WAITS = 200, WAIT_MS = 10 };
    LockResult result = file_lock_take(lock, path);
    for (int i = 0; result == LOCK_BUSY && i < WAITS; i++) {
        system_sleep_ms(WAIT_MS);
        result = file_lock_take(lock, path);
    }
    return result;
}

void file_lock_release(FileLock *lock) {
    if (lock->path) {
        raw_remove(lock->path);
        raw_close(lock->descriptor);
        free(lock->path);
    }
    *lock = (FileLock){.descriptor = -1};
}

static bool is_lock(const char *name) {
    return name[0] == '.' && strlen(name) > 1 + strlen(lock_end) && path_ends(name, lock_end);
}

static bool clean_one(void *context, const char *name) {
    FileLock lock;
    char *path = is_lock(name) ? path_join(context, name) : NULL;
    if (path && file_lock_take(&lock, path) == LOCK_HELD)
        file_lock_release(&lock);
    free(path);
    return true;
}

void file_lock_clean(const char *folder) {
    char *own = xstrdup(folder);
    raw_names(own, clean_one, own);
    free(own);
}
