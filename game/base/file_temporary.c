#include "base/file_temporary.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file_lock.h"
#include "base/path.h"

#include "base/banned.h"

enum { TRIES = 100, NAME_KEPT = 180, DIGITS_LEAST = 9, OLD_SECONDS = 24 * 60 * 60 };

/* Between making it and locking it a cleaner may have taken it for a leftover. */
static bool is_ours(int fd) {
    struct stat status;
    return file_lock_open(fd) != LOCK_BUSY && !fstat(fd, &status) && status.st_nlink > 0;
}

int file_temporary_open(int folder, const char *name, char temporary[FILE_TEMPORARY_NAME]) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    for (int attempt = 0; attempt < TRIES; attempt++) {
        /* a name near the limit of the system is cut; the digits keep it apart */
        snprintf(temporary, FILE_TEMPORARY_NAME, ".%.*s.%ld%09ld%02d.tmp", NAME_KEPT, name,
                 (long)getpid(), now.tv_nsec, attempt);
        int fd = openat(folder, temporary,
                        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0666);
        if (fd < 0 && errno != EEXIST)
            return -1;
        if (fd >= 0 && is_ours(fd))
            return fd;
        if (fd >= 0)
            close(fd);
    }
    errno = EEXIST;
    return -1;
}

static bool is_leftover(const char *name, const char *prefix) {
    size_t len = strlen(name), digits = 0;
    if (name[0] != '.' || len < 8 || !path_ends(name, ".tmp") ||
        strncmp(name + 1, prefix, strlen(prefix)) != 0)
        return false;
    while (digits < len - 4 && isdigit((unsigned char)name[len - 5 - digits]))
        digits++;
    return digits >= DIGITS_LEAST && len > digits + 6 && name[len - 5 - digits] == '.';
}

/* Whoever writes one holds its lock until it has its right name. */
static void clean_one(int folder, const char *name) {
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat status;
    if (fd < 0)
        return;
    if (!fstat(fd, &status) && S_ISREG(status.st_mode)) {
        LockResult locked = file_lock_open(fd);
        bool old = time(NULL) - status.st_mtim.tv_sec > OLD_SECONDS;
        if (locked == LOCK_HELD || (locked == LOCK_ABSENT && old))
            unlinkat(folder, name, 0);
    }
    close(fd);
}

void file_clean(const char *folder, const char *prefix) {
    DIR *dir = opendir(folder);
    if (!dir)
        return;
    const struct dirent *entry;
    while ((entry = readdir(dir)))
        if (is_leftover(entry->d_name, prefix))
            clean_one(dirfd(dir), entry->d_name);
    closedir(dir);
}

void file_clean_beside(const char *path) {
    char *real = realpath(path, NULL); /* behind a link, where it would be written */
    const char *place = real ? real : path;
    char *folder = path_folder(place);
    Text prefix = {0};
    text_addf(&prefix, "%.*s.", NAME_KEPT, path_base(place));
    file_clean(folder, text_cstr(&prefix));
    text_release(&prefix);
    free(folder);
    free(real);
}
