#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

/* Never trusts the size that the system gave: /proc files say 0, growing ones change. */
static FileError read_all(int fd, size_t limit, Text *out) {
    char block[16384];
    for (;;) {
        ssize_t n = read(fd, block, sizeof block);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno == EISDIR ? FILE_DIRECTORY : FILE_READ;
        if (n == 0)
            return FILE_OK;
        if ((size_t)n > limit - out->len)
            return FILE_TOO_LARGE;
        text_add_bytes(out, block, (size_t)n);
    }
}

/* Closes fd. */
static FileError read_regular(int fd, size_t limit, Text *out) {
    struct stat status;
    FileError error = FILE_OK;
    if (fstat(fd, &status))
        error = FILE_READ;
    else if (S_ISDIR(status.st_mode))
        error = FILE_DIRECTORY;
    else if (!S_ISREG(status.st_mode))
        error = FILE_SPECIAL;
    else if (status.st_size < 0 || (uintmax_t)status.st_size > limit)
        error = FILE_TOO_LARGE;
    else
        error = read_all(fd, limit, out);
    close(fd);
    return error;
}

FileError file_read(const char *path, size_t limit, Text *out) {
    FileError error;
    text_clear(out);
    if (!strcmp(path, "-")) {
        error = read_all(STDIN_FILENO, limit, out);
    } else {
        int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        error = fd < 0 ? file_open_error(errno) : read_regular(fd, limit, out);
    }
    if (error != FILE_OK)
        text_release(out);
    return error;
}

bool file_name_is_safe(const char *name) {
    bool at_start = true;
    for (const char *c = name; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || *c == '_' || *c == ' ';
        if (*c == '/') {
            if (at_start)
                return false;
            at_start = true;
        } else if (plain || (!at_start && (*c == '.' || *c == '-'))) {
            at_start = false;
        } else {
            return false;
        }
    }
    return !at_start;
}

/* A safe name has no "..", and no part is followed when it is a link: so it stays beneath. */
FileError file_read_inside(const char *folder, const char *name, size_t limit, Text *out) {
    text_clear(out);
    FileError error = file_name_is_safe(name) ? FILE_OK : FILE_MISSING;
    int fd = -1;
    if (error == FILE_OK) {
        fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
        if (fd < 0)
            error = file_open_error(errno);
    }
    const char *part = name;
    while (error == FILE_OK && part) {
        char own[256];
        const char *slash = strchr(part, '/');
        size_t len = slash ? (size_t)(slash - part) : strlen(part);
        if (len >= sizeof own) {
            error = FILE_NAME;
            break;
        }
        memcpy(own, part, len);
        own[len] = '\0';
        int next = openat(fd, own,
                          O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY |
                              (slash ? O_DIRECTORY : 0));
        if (next < 0)
            error = file_open_error(errno);
        close(fd);
        fd = next;
        part = slash ? slash + 1 : NULL;
    }
    if (error == FILE_OK)
        error = read_regular(fd, limit, out);
    else if (fd >= 0)
        close(fd);
    if (error != FILE_OK)
        text_release(out);
    return error;
}

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

static int open_temporary(int folder, const char *name, char *temporary, size_t size) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    for (int attempt = 0; attempt < 100; attempt++) {
        /* a name near the limit of the system is cut; the digits keep it apart */
        snprintf(temporary, size, ".%.180s.%ld%09ld%02d.tmp", name, (long)getpid(), now.tv_nsec,
                 attempt);
        int fd = openat(folder, temporary,
                        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0666);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

/* `old` is the file that is replaced, or NULL. */
static FileError write_beside(int folder, const char *name, const struct stat *old,
                              const char *bytes, size_t len) {
    char temporary[256];
    int fd = open_temporary(folder, name, temporary, sizeof temporary);
    if (fd < 0)
        return file_create_error(errno);
    bool good = (!old || !fchmod(fd, old->st_mode & 0777) || errno == EPERM) &&
                write_all(fd, bytes, len) && synced(fsync(fd));
    good = close(fd) == 0 && good;
    FileError error = good ? FILE_OK : FILE_WRITE;
    if (good && renameat(folder, temporary, folder, name))
        error = file_create_error(errno);
    if (error != FILE_OK)
        unlinkat(folder, temporary, 0);
    else if (!synced(fsync(folder)))
        error = FILE_WRITE;
    return error;
}

static FileError replace(const char *path, const struct stat *old, const char *bytes, size_t len) {
    const char *name = path_base(path);
    if (!*name || name[strlen(name) - 1] == '/')
        return FILE_CREATE;
    char *folder = path_folder(path);
    int fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    free(folder);
    if (fd < 0)
        return FILE_CREATE;
    /* shared: file_clean keeps away from a folder that is being written to */
    (void)flock(fd, LOCK_SH | LOCK_NB);
    FileError error = write_beside(fd, name, old, bytes, len);
    close(fd);
    return error;
}

FileError file_write(const char *path, const char *bytes, size_t len) {
    if (!strcmp(path, "-"))
        return !fflush(stdout) && write_all(STDOUT_FILENO, bytes, len) ? FILE_OK : FILE_WRITE;
    if (!strncmp(path, "/dev/std", 8) || !strncmp(path, "/dev/fd/", 8) ||
        !strncmp(path, "/proc/", 6))
        return write_direct(path, bytes, len);
    struct stat status;
    if (stat(path, &status))
        return replace(path, NULL, bytes, len);
    if (S_ISCHR(status.st_mode) || S_ISFIFO(status.st_mode))
        return write_direct(path, bytes, len);
    if (!S_ISREG(status.st_mode) || faccessat(AT_FDCWD, path, W_OK, AT_EACCESS))
        return FILE_CREATE;
    /* a link stays a link: what it points to is replaced */
    char *real = realpath(path, NULL);
    FileError error = real ? replace(real, &status, bytes, len) : FILE_CREATE;
    free(real);
    return error;
}

FileError file_keep_beside(const char *path, const char *bytes, size_t len, char **kept) {
    enum { MOST = 10000 };
    int fd = -1;
    Text name = {0};
    for (int number = 1; fd < 0 && number <= MOST; number++) {
        text_clear(&name);
        text_addf(&name, "%s.%d", path, number);
        fd =
            open(name.bytes, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0600);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    FileError error = fd < 0 ? file_create_error(errno) : FILE_OK;
    if (fd >= 0) {
        bool good = write_all(fd, bytes, len) && synced(fsync(fd));
        good = close(fd) == 0 && good;
        if (!good) {
            unlink(name.bytes);
            error = FILE_WRITE;
        }
    }
    *kept = error == FILE_OK ? text_take(&name) : NULL;
    text_release(&name);
    return error;
}

FileError file_append(const char *path, const char *bytes, size_t len) {
    int fd = open(
        path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0666);
    if (fd < 0)
        return file_create_error(errno);
    struct stat status;
    FileError error = FILE_OK;
    if (fstat(fd, &status) || !S_ISREG(status.st_mode)) {
        error = FILE_CREATE;
    } else if (!write_all(fd, bytes, len) || !synced(fdatasync(fd))) {
        error = FILE_WRITE;
        if (ftruncate(fd, status.st_size))
            error = FILE_WRITE; /* a torn tail: readers skip it */
    }
    if (close(fd) && error == FILE_OK)
        error = FILE_WRITE;
    if (error == FILE_OK && status.st_size == 0) {
        char *folder = path_folder(path);
        int above = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
        if (above >= 0) {
            if (!synced(fsync(above)))
                error = FILE_WRITE;
            close(above);
        }
        free(folder);
    }
    return error;
}
