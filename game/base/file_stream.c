#include "base/file_stream.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_change.h"
#include "base/file_raw.h"
#include "base/file_status.h"
#include "base/file_temporary.h"
#include "base/path.h"
#include "base/text.h"

#include "base/banned.h"

enum { PIECE = 256 * 1024 };

struct FileStream {
    char *path, *temporary; /* temporary NULL: written to as it is */
    int fd, lock;
    bool replaces;
    FileError error;
    Text waiting;
};

static void flush(FileStream *stream) {
    const char *bytes = text_cstr(&stream->waiting);
    size_t len = stream->waiting.len;
    while (len && stream->error == FILE_OK) {
        long n = raw_write(stream->fd, bytes, len);
        if (n <= 0) {
            stream->error = n < 0 && errno == EPIPE ? FILE_SHUT : FILE_WRITE;
            break;
        }
        bytes += n;
        len -= (size_t)n;
    }
    text_clear(&stream->waiting);
}

/* Beside what it will be; a link stays a link. */
static FileError open_beside(FileStream *stream, FileOut out, const RawStatus *old) {
    if (old && old->is.kind != FILE_KIND_FILE)
        return FILE_CREATE;
    if (old && !out.force)
        return FILE_THERE;
    if (!old && file_is_there(out.path))
        return FILE_LINK;
    if (old && !raw_may(out.path, RAW_MAY_WRITE))
        return FILE_CREATE;
    stream->path = old ? raw_real(out.path) : xstrdup(out.path);
    if (!stream->path || !*path_base(stream->path))
        return FILE_CREATE;
    file_clean_beside(stream->path);
    stream->fd = file_temporary_open(stream->path, out.own ? RAW_WRITE | RAW_PRIVATE : RAW_WRITE,
                                     &stream->temporary);
    if (stream->fd < 0)
        return file_create_error(errno);
    stream->lock = raw_copy(stream->fd); /* it is locked until it has its name */
    if (old && !out.own && raw_set_mode(stream->fd, old->mode) && errno != EPERM)
        return FILE_WRITE;
    stream->replaces = out.force;
    return FILE_OK;
}

static FileError open_any(FileStream *stream, FileOut out) {
    RawStatus status;
    if (!strcmp(out.path, "-")) {
        stream->fd = fflush(stdout) ? -1 : raw_copy(RAW_OUTPUT);
        return stream->fd < 0 ? FILE_WRITE : FILE_OK;
    }
    bool there = !raw_status(out.path, false, &status);
    if (!there || status.is.kind != FILE_KIND_STREAM)
        return open_beside(stream, out, there ? &status : NULL);
    stream->fd = raw_open_stream(out.path);
    return stream->fd < 0 ? file_create_error(errno) : FILE_OK;
}

static void release(FileStream *stream) {
    if (stream->lock >= 0)
        raw_close(stream->lock);
    free(stream->path);
    free(stream->temporary);
    text_release(&stream->waiting);
    free(stream);
}

FileStream *file_stream_open(FileOut out, FileError *error) {
    FileStream *stream = xcalloc(1, sizeof *stream);
    stream->fd = stream->lock = -1;
    *error = open_any(stream, out);
    if (*error == FILE_OK)
        return stream;
    file_stream_close(stream, false);
    return NULL;
}

FileError file_stream_add(FileStream *stream, const char *bytes, size_t len) {
    if (stream->error == FILE_OK)
        text_add_bytes(&stream->waiting, bytes, len);
    if (stream->waiting.len >= PIECE)
        flush(stream);
    return stream->error;
}

static FileError put_in_place(FileStream *stream) {
    if (!(stream->replaces ? raw_rename : raw_rename_new)(stream->temporary, stream->path))
        return raw_sync_folder_of(stream->path) ? FILE_WRITE : FILE_OK;
    return !stream->replaces && errno == EEXIST ? FILE_THERE : file_create_error(errno);
}

FileError file_stream_close(FileStream *stream, bool keep) {
    if (keep)
        flush(stream);
    FileError error = stream->error;
    if (keep && !error && stream->temporary && raw_sync(stream->fd))
        error = FILE_WRITE;
    if (stream->fd >= 0 && raw_close(stream->fd) && !error)
        error = FILE_WRITE;
    if (keep && !error && stream->temporary)
        error = put_in_place(stream);
    if (stream->temporary && (!keep || error))
        raw_remove(stream->temporary);
    if (stream->temporary)
        file_changed();
    release(stream);
    return error;
}
