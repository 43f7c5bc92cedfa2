#include "base/file_write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file_change.h"
#include "base/file_folder.h"
#include "base/file_read.h"
#include "base/file_temporary.h"
#include "base/path.h"

#include "base/banned.h"

enum { MOST_BESIDE = 10000 };

static bool write_all(int fd, const char *bytes, size_t len) {
    while (len) {
        ssize_t n = write(fd, bytes, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

/* Some file systems cannot sync, which is no failure of the disk. */
static bool synced(int result) {
    return result == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

/* What cannot be replaced: a device, a pipe, a descriptor. */
static FileError write_direct(const char *path, const char *bytes, size_t len) {
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return file_create_error(errno);
    int flags = fcntl(fd, F_GETFL);
    bool good = flags >= 0 && !fcntl(fd, F_SETFL, flags & ~O_NONBLOCK) && write_all(fd, bytes, len);
    return close(fd) == 0 && good ? FILE_OK : FILE_WRITE;
}

/* ---- in its place ---- */

static bool is_there(int folder, const char *name) {
    struct stat status;
    return !fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW);
}

/* Not over a file, also when one was made meanwhile. */
static FileError rename_new(int folder, const char *from, const char *to) {
    if (!renameat2(folder, from, folder, to, RENAME_NOREPLACE))
        return FILE_OK;
    if (errno == EEXIST)
        return FILE_THERE;
    if (errno != EINVAL && errno != ENOSYS)
        return file_create_error(errno);
    if (is_there(folder, to)) /* a file system that cannot do both at once */
        return FILE_THERE;
    return renameat(folder, from, folder, to) ? file_create_error(errno) : FILE_OK;
}

typedef struct Writing {
    const char *bytes;
    size_t len;
    bool replaces;
    const struct stat *old; /* of the file that is replaced, or NULL */
    bool tries;             /* nothing is put in its place */
    bool loose;             /* nothing is synced */
} Writing;

static FileError write_beside(int folder, const char *name, const Writing *w) {
    char temporary[FILE_TEMPORARY_NAME];
    int fd = file_temporary_open(folder, name, temporary);
    if (fd < 0)
        return file_create_error(errno);
    int lock = fcntl(fd, F_DUPFD_CLOEXEC, 0); /* it is locked until it has its name */
    bool good = (!w->old || !fchmod(fd, w->old->st_mode & 0777) || errno == EPERM) &&
                write_all(fd, w->bytes, w->len) && (w->loose || synced(fsync(fd)));
    good = close(fd) == 0 && good;
    FileError error = good ? FILE_OK : FILE_WRITE;
    if (good && !w->tries && !w->replaces)
        error = rename_new(folder, temporary, name);
    else if (good && !w->tries && renameat(folder, temporary, folder, name))
        error = file_create_error(errno);
    if (error != FILE_OK || w->tries)
        unlinkat(folder, temporary, 0);
    if (lock >= 0)
        close(lock);
    if (error == FILE_OK && !w->tries && !w->loose && !synced(fsync(folder)))
        error = FILE_WRITE;
    if (!w->tries)
        file_changed();
    return error;
}

static FileError write_file(const char *path, const Writing *w) {
    const char *name = path_base(path);
    if (!*name || name[strlen(name) - 1] == '/')
        return FILE_CREATE;
    char *folder = path_folder(path);
    int fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    free(folder);
    if (fd < 0)
        return FILE_CREATE;
    FileError error = write_beside(fd, name, w);
    close(fd);
    return error;
}

/* ---- what a path stands for ---- */

static bool holds(const char *path, const Writing *w) {
    Text text = {0};
    bool same = file_read(path, w->len, &text) == FILE_OK && text.len == w->len &&
                !memcmp(text_cstr(&text), w->bytes, w->len);
    text_release(&text);
    return same;
}

static FileError write_over(const char *path, Writing w, const struct stat *old) {
    if (!S_ISREG(old->st_mode))
        return FILE_CREATE;
    if (!w.replaces)
        return !w.tries && holds(path, &w) ? FILE_OK : FILE_THERE;
    if (faccessat(AT_FDCWD, path, W_OK, AT_EACCESS))
        return FILE_CREATE;
    /* a link stays a link: what it points to is replaced */
    char *real = realpath(path, NULL);
    w.old = old;
    FileError error = real ? write_file(real, &w) : FILE_CREATE;
    free(real);
    return error;
}

static bool is_descriptor(const char *path) {
    return !strncmp(path, "/dev/std", 8) || !strncmp(path, "/dev/fd/", 8) ||
           !strncmp(path, "/proc/", 6);
}

static FileError write_any(const char *path, const Writing *w) {
    struct stat status;
    bool there = !stat(path, &status);
    if (is_descriptor(path) || (there && (S_ISCHR(status.st_mode) || S_ISFIFO(status.st_mode))))
        return w->tries ? FILE_OK : write_direct(path, w->bytes, w->len);
    if (there)
        return write_over(path, *w, &status);
    return is_there(AT_FDCWD, path) ? FILE_LINK : write_file(path, w);
}

static FileError write_standard(const char *bytes, size_t len) {
    return !fflush(stdout) && write_all(STDOUT_FILENO, bytes, len) ? FILE_OK : FILE_WRITE;
}

FileError file_write_out(FileOut out, const char *bytes, size_t len) {
    if (!strcmp(out.path, "-"))
        return write_standard(bytes, len);
    return write_any(out.path, &(Writing){.bytes = bytes, .len = len, .replaces = out.force});
}

FileError file_write_cache(const char *path, const char *bytes, size_t len) {
    return write_file(path, &(Writing){bytes, len, .replaces = true, .loose = true});
}

FileError file_write(const char *path, const char *bytes, size_t len) {
    return file_write_out((FileOut){path, true}, bytes, len);
}

FileError file_try(FileOut out) {
    static const char something[4096] = "klachtenspel";
    const Writing w = {
        .bytes = something, .len = sizeof something, .replaces = out.force, .tries = true};
    return strcmp(out.path, "-") != 0 ? write_any(out.path, &w) : FILE_OK;
}

FileError file_try_place(FileOut out) {
    if (!file_is_folder(out.path))
        return file_try(out);
    char *inside = path_join(out.path, "klachtenspel");
    FileError error = file_try((FileOut){inside, true});
    free(inside);
    return error;
}

/* ---- beside ---- */

static char *beside(const char *path, int number) {
    Text name = {0};
    text_addf(&name, "%s.%d", path, number);
    return text_take(&name);
}

FileError file_keep_beside(const char *path, const char *bytes, size_t len, char **kept) {
    int fd = -1;
    char *name = NULL;
    for (int number = 1; fd < 0 && number <= MOST_BESIDE; number++) {
        free(name);
        name = beside(path, number);
        fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0600);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    FileError error = fd < 0 ? file_create_error(errno) : FILE_OK;
    if (fd >= 0) {
        bool good = write_all(fd, bytes, len) && synced(fsync(fd));
        good = close(fd) == 0 && good;
        if (!good) {
            unlink(name);
            error = FILE_WRITE;
        }
        file_changed();
    }
    *kept = error == FILE_OK ? name : NULL;
    if (error != FILE_OK)
        free(name);
    return error;
}

FileError file_move_beside(const char *path, char **kept) {
    FileError error = FILE_THERE;
    *kept = NULL;
    for (int number = 1; error == FILE_THERE && number <= MOST_BESIDE; number++) {
        free(*kept);
        *kept = beside(path, number);
        error = rename_new(AT_FDCWD, path, *kept);
    }
    if (error != FILE_OK) {
        free(*kept);
        *kept = NULL;
    }
    file_changed();
    return error == FILE_THERE ? FILE_CREATE : error;
}

/* ---- records ---- */

FileError file_add_record(int fd, long long *size, const char *bytes, size_t len) {
    ssize_t n;
    do
        n = write(fd, bytes, len);
    while (n < 0 && errno == EINTR);
    if (n == (ssize_t)len && synced(fdatasync(fd))) {
        *size += n;
        file_changed();
        return FILE_OK;
    }
    int cut = ftruncate(fd, *size);
    (void)cut; /* where that fails too, readers skip the torn tail */
    return FILE_WRITE;
}

/* A file that was made just now has its name on disk too. */
static bool sync_name(const char *path) {
    char *folder = path_folder(path);
    int fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    bool good = fd >= 0 && synced(fsync(fd));
    if (fd >= 0)
        close(fd);
    free(folder);
    return good;
}

FileError file_append(const char *path, const char *bytes, size_t len) {
    int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
    struct stat status;
    if (fd < 0)
        return file_create_error(errno);
    FileError error = fstat(fd, &status) || !S_ISREG(status.st_mode) ? FILE_CREATE : FILE_OK;
    if (error == FILE_OK) {
        long long size = status.st_size;
        error = file_add_record(fd, &size, bytes, len);
    }
    if (close(fd) && error == FILE_OK)
        error = FILE_WRITE;
    if (error == FILE_OK && !status.st_size && !sync_name(path))
        error = FILE_WRITE;
    return error;
}
