#include "base/file_write.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_change.h"
#include "base/file_raw.h"
#include "base/file_read.h"
#include "base/file_status.h"
#include "base/file_temporary.h"
#include "base/path.h"

#include "base/banned.h"

enum { MOST_BESIDE = 10000 };

static FileError write_all(int fd, const char *bytes, size_t len) {
    while (len) {
        long n = raw_write(fd, bytes, len);
        if (n <= 0)
            return n < 0 && errno == EPIPE ? FILE_SHUT : FILE_WRITE;
        bytes += n;
        len -= (size_t)n;
    }
    return FILE_OK;
}

static bool is_descriptor(const char *path) {
    return !strncmp(path, "/dev/std", 8) || !strncmp(path, "/dev/fd/", 8) ||
           !strncmp(path, "/proc/", 6);
}

/* What cannot be replaced: a device, a pipe, a descriptor. */
static FileError write_direct(const char *path, const char *bytes, size_t len) {
    int fd = raw_open_stream(path);
    if (fd < 0)
        return errno == ENXIO && is_descriptor(path) ? FILE_SHUT : file_create_error(errno);
    FileError error = write_all(fd, bytes, len);
    return raw_close(fd) != 0 && !error ? FILE_WRITE : error;
}

/* ---- in its place ---- */

/* Not over a file, also when one was made meanwhile. */
static FileError rename_new(const char *from, const char *to) {
    if (!raw_rename_new(from, to))
        return FILE_OK;
    return errno == EEXIST ? FILE_THERE : file_create_error(errno);
}

typedef struct Writing {
    const char *bytes;
    size_t len;
    bool replaces;
    const RawStatus *old; /* of the file that is replaced, or NULL */
    bool tries;           /* nothing is put in its place */
    bool own;             /* for this user alone */
    bool loose;           /* nothing is synced */
} Writing;

static FileError write_beside(const char *path, const Writing *w) {
    char *temporary;
    int fd = file_temporary_open(path, w->own ? RAW_WRITE | RAW_PRIVATE : RAW_WRITE, &temporary);
    if (fd < 0)
        return file_create_error(errno);
    int lock = raw_copy(fd); /* it is locked until it has its name */
    bool good = (!w->old || w->own || !raw_set_mode(fd, w->old->mode) || errno == EPERM) &&
                !write_all(fd, w->bytes, w->len) && (w->loose || !raw_sync(fd));
    good = raw_close(fd) == 0 && good;
    FileError error = good ? FILE_OK : FILE_WRITE;
    if (good && !w->tries && !w->replaces)
        error = rename_new(temporary, path);
    else if (good && !w->tries && raw_rename(temporary, path))
        error = file_create_error(errno);
    if (error != FILE_OK || w->tries)
        raw_remove(temporary);
    if (lock >= 0)
        raw_close(lock);
    if (error == FILE_OK && !w->tries && !w->loose && raw_sync_folder_of(path))
        error = FILE_WRITE;
    if (!w->tries)
        file_changed();
    free(temporary);
    return error;
}

static FileError write_file(const char *path, const Writing *w) {
    const char *name = path_base(path);
    return *name && name[strlen(name) - 1] != '/' ? write_beside(path, w) : FILE_CREATE;
}

/* ---- what a path stands for ---- */

static bool holds(const char *path, const Writing *w) {
    Text text = {0};
    bool same = file_read(path, w->len, &text) == FILE_OK && text.len == w->len &&
                !memcmp(text_cstr(&text), w->bytes, w->len);
    text_release(&text);
    return same;
}

static FileError write_over(const char *path, Writing w, const RawStatus *old) {
    if (old->is.kind != FILE_KIND_FILE)
        return FILE_CREATE;
    if (!w.replaces)
        return !w.tries && holds(path, &w) ? FILE_OK : FILE_THERE;
    if (!raw_may(path, RAW_MAY_WRITE))
        return FILE_CREATE;
    /* a link stays a link: what it points to is replaced */
    char *real = raw_real(path);
    w.old = old;
    FileError error = real ? write_file(real, &w) : FILE_CREATE;
    free(real);
    return error;
}

static FileError write_any(const char *path, const Writing *w) {
    RawStatus status;
    bool there = !raw_status(path, false, &status);
    if (is_descriptor(path) || (there && status.is.kind == FILE_KIND_STREAM))
        return w->tries ? FILE_OK : write_direct(path, w->bytes, w->len);
    if (there)
        return write_over(path, *w, &status);
    return file_is_there(path) ? FILE_LINK : write_file(path, w);
}

static FileError write_standard(const char *bytes, size_t len) {
    if (fflush(stdout))
        return errno == EPIPE ? FILE_SHUT : FILE_WRITE;
    return write_all(RAW_OUTPUT, bytes, len);
}

FileError file_write_out(FileOut out, const char *bytes, size_t len) {
    if (!strcmp(out.path, "-"))
        return write_standard(bytes, len);
    return write_any(out.path,
                     &(Writing){.bytes = bytes, .len = len, .replaces = out.force, .own = out.own});
}

FileError file_write_cache(const char *path, const char *bytes, size_t len) {
    return write_file(path, &(Writing){bytes, len, .replaces = true, .loose = true, .own = true});
}

FileError file_write(const char *path, const char *bytes, size_t len) {
    return file_write_out((FileOut){path, .force = true}, bytes, len);
}

FileError file_write_private(const char *path, const char *bytes, size_t len) {
    return file_write_out((FileOut){path, .force = true, .own = true}, bytes, len);
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
    FileError error = file_try((FileOut){inside, .force = true});
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
        fd = raw_open(name, RAW_WRITE | RAW_NEW | RAW_PRIVATE);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    FileError error = fd < 0 ? file_create_error(errno) : FILE_OK;
    if (fd >= 0) {
        bool good = !write_all(fd, bytes, len) && !raw_sync(fd);
        good = raw_close(fd) == 0 && good;
        if (!good) {
            raw_remove(name);
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
        error = rename_new(path, *kept);
    }
    if (error != FILE_OK) {
        free(*kept);
        *kept = NULL;
    }
    file_changed();
    return error == FILE_THERE ? FILE_CREATE : error;
}

FileError file_make_private(const char *path) {
    int fd = raw_open(path, RAW_WRITE | RAW_NEW | RAW_PRIVATE);
    if (fd < 0)
        return errno == EEXIST ? FILE_THERE : file_create_error(errno);
    file_changed();
    return raw_close(fd) ? FILE_WRITE : FILE_OK;
}
