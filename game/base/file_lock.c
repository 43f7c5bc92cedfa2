#include "base/file_lock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/path.h"

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
    struct stat own, named;
    return !fstat(descriptor, &own) && !lstat(path, &named) && own.st_ino == named.st_ino &&
           own.st_dev == named.st_dev;
}

LockResult file_lock_open(int descriptor) {
    int result;
    do
        result = flock(descriptor, LOCK_EX | LOCK_NB);
    while (result && errno == EINTR);
    return !result ? LOCK_HELD : errno == EWOULDBLOCK ? LOCK_BUSY : LOCK_ABSENT;
}

LockResult file_lock_take(FileLock *lock, const char *path) {
    enum { TRIES = 100 };
    *lock = (FileLock){.descriptor = -1};
    for (int i = 0; i < TRIES; i++) {
        int fd =
            open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
        if (fd < 0)
            return LOCK_ABSENT;
        LockResult result = file_lock_open(fd);
        if (result != LOCK_HELD) {
            if (result == LOCK_ABSENT) /* nobody can hold it */
                unlink(path);
            close(fd);
            return result;
        }
        if (still_has_name(fd, path)) {
            *lock = (FileLock){fd, xstrdup(path)};
            return LOCK_HELD;
        }
        close(fd);
    }
    return LOCK_BUSY;
}

LockResult file_lock_wait(FileLock *lock, const char *path) {
    enum { WAITS = 200, WAIT_NS = 10 * 1000 * 1000 };
    LockResult result = file_lock_take(lock, path);
    for (int i = 0; result == LOCK_BUSY && i < WAITS; i++) {
        nanosleep(&(struct timespec){.tv_nsec = WAIT_NS}, NULL);
        result = file_lock_take(lock, path);
    }
    return result;
}

void file_lock_release(FileLock *lock) {
    if (lock->path) {
        unlink(lock->path);
        close(lock->descriptor);
        free(lock->path);
    }
    *lock = (FileLock){.descriptor = -1};
}

static bool is_lock(const char *name) {
    return name[0] == '.' && strlen(name) > 1 + strlen(lock_end) && path_ends(name, lock_end);
}

void file_lock_clean(const char *folder) {
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    while (dir && (entry = readdir(dir))) {
        if (!is_lock(entry->d_name))
            continue;
        FileLock lock;
        char *path = path_join(folder, entry->d_name);
        if (file_lock_take(&lock, path) == LOCK_HELD)
            file_lock_release(&lock);
        free(path);
    }
    if (dir)
        closedir(dir);
}
