#include "base/file_read.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
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

static FileError check_regular(int fd, size_t limit) {
    struct stat status;
    if (fstat(fd, &status))
        return FILE_READ;
    if (S_ISDIR(status.st_mode))
        return FILE_DIRECTORY;
    if (!S_ISREG(status.st_mode))
        return FILE_SPECIAL;
    return status.st_size < 0 || (uintmax_t)status.st_size > limit ? FILE_TOO_LARGE : FILE_OK;
}

/* Closes fd. */
static FileError read_regular(int fd, size_t limit, Text *out) {
    FileError error = check_regular(fd, limit);
    if (error == FILE_OK)
        error = read_all(fd, limit, out);
    close(fd);
    return error;
}

FileError file_open(const char *path, size_t limit, int *fd) {
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    FileError error = *fd < 0 ? file_open_error(errno) : check_regular(*fd, limit);
    if (error != FILE_OK && *fd >= 0)
        close(*fd);
    if (error != FILE_OK)
        *fd = -1;
    return error;
}

FileError file_read(const char *path, size_t limit, Text *out) {
    FileError error;
    text_clear(out);
    if (!strcmp(path, "-")) {
        error = read_all(STDIN_FILENO, limit, out);
    } else {
        int fd;
        error = file_open(path, limit, &fd);
        if (error == FILE_OK)
            error = read_all(fd, limit, out);
        if (fd >= 0)
            close(fd);
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
