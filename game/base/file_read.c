#include "base/file_read.h"

#include <errno.h>
#include <string.h>

#include "base/file_raw.h"

#include "base/banned.h"

/* Never trusts the size that the system gave: /proc files say 0, growing ones change. */
static FileError read_all(int fd, size_t limit, Text *out) {
    char block[16384];
    for (;;) {
        long n = raw_read(fd, block, sizeof block);
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
    RawStatus status;
    if (raw_status_of(fd, &status))
        return FILE_READ;
    if (status.is.kind != FILE_KIND_FILE)
        return status.is.kind == FILE_KIND_FOLDER ? FILE_DIRECTORY : FILE_SPECIAL;
    return status.is.size < 0 || (uint64_t)status.is.size > limit ? FILE_TOO_LARGE : FILE_OK;
}

/* Closes fd. */
static FileError read_regular(int fd, size_t limit, Text *out) {
    FileError error = check_regular(fd, limit);
    if (error == FILE_OK)
        error = read_all(fd, limit, out);
    raw_close(fd);
    return error;
}

FileError file_open(const char *path, size_t limit, int *fd) {
    *fd = raw_open(path, RAW_READ);
    FileError error = *fd < 0 ? file_open_error(errno) : check_regular(*fd, limit);
    if (error != FILE_OK && *fd >= 0)
        raw_close(*fd);
    if (error != FILE_OK)
        *fd = -1;
    return error;
}

FileError file_read(const char *path, size_t limit, Text *out) {
    FileError error;
    text_clear(out);
    if (!strcmp(path, "-")) {
        error = read_all(RAW_INPUT, limit, out);
    } else {
        int fd;
        error = file_open(path, limit, &fd);
        if (error == FILE_OK)
            error = read_all(fd, limit, out);
        if (fd >= 0)
            raw_close(fd);
    }
    if (error != FILE_OK)
        text_release(out);
    return error;
}

FileError file_read_private(const char *path, size_t limit, Text *out) {
    enum { OTHERS = 077 };
    int fd;
    RawStatus status;
    text_clear(out);
    FileError error = file_open(path, limit, &fd);
    if (error == FILE_OK && raw_status_of(fd, &status))
        error = FILE_READ;
    if (error == FILE_OK && status.mode & OTHERS)
        error = FILE_EXPOSED;
    if (error == FILE_OK)
        error = read_all(fd, limit, out);
    if (fd >= 0)
        raw_close(fd);
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
    int fd = error == FILE_OK ? raw_open_inside(folder, name) : -1;
    if (fd >= 0)
        error = read_regular(fd, limit, out);
    else if (error == FILE_OK)
        error = file_open_error(errno);
    if (error != FILE_OK)
        text_release(out);
    return error;
}

size_t file_read_at(int fd, uint64_t from, void *bytes, size_t len) {
    size_t got = 0;
    while (got < len) {
        long n = raw_read_at(fd, from + got, (char *)bytes + got, len - got);
        if (n <= 0)
            break;
        got += (size_t)n;
    }
    return got;
}

uint64_t file_size(int fd) {
    RawStatus status;
    return raw_status_of(fd, &status) || status.is.size < 0 ? 0 : (uint64_t)status.is.size;
}

void file_close(int fd) {
    raw_close(fd);
}

FileError file_map(const char *path, size_t limit, const void **bytes, size_t *len) {
    int fd;
    FileError error = file_open(path, limit, &fd);
    *bytes = NULL;
    *len = 0;
    if (error != FILE_OK)
        return error;
    size_t size = (size_t)file_size(fd);
    *bytes = raw_map(fd, size);
    *len = *bytes ? size : 0;
    raw_close(fd);
    return *bytes ? FILE_OK : FILE_READ;
}

void file_unmap(const void *bytes, size_t len) {
    if (bytes)
        raw_unmap((void *)(uintptr_t)bytes, len);
}
