#include "base/file_log.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file_change.h"
#include "base/file_lock.h"
#include "base/file_raw.h"
#include "base/file_temporary.h"

#include "base/banned.h"

enum { OTHERS = 077 };

/* One write, then synced; what was not written whole is cut off again. */
static FileError add_record(int fd, int64_t *size, const char *bytes, size_t len) {
    FileError error = FILE_OK;
    if (raw_write(fd, bytes, len) == (long)len && !raw_sync_data(fd)) {
        *size += (int64_t)len;
    } else {
        (void)raw_cut(fd, *size); /* where that fails too, readers skip the torn tail */
        error = FILE_WRITE;
    }
    file_changed();
    return error;
}

/* One that was made when everybody could read it; somebody else's stays as it is. */
static void keep_private(int fd, const RawStatus *status) {
    if (status->mode & OTHERS)
        (void)raw_set_mode(fd, status->mode & ~(unsigned)OTHERS);
}

FileError file_append(const char *path, const char *bytes, size_t len) {
    int fd = raw_open(path, RAW_APPEND | RAW_MAKE | RAW_ITSELF | RAW_PRIVATE);
    RawStatus status;
    if (fd < 0)
        return file_create_error(errno);
    bool good = !raw_status_of(fd, &status) && status.is.kind == FILE_KIND_FILE;
    if (good)
        keep_private(fd, &status);
    int64_t size = status.is.size;
    FileError error = good ? add_record(fd, &size, bytes, len) : FILE_CREATE;
    if (raw_close(fd) && error == FILE_OK)
        error = FILE_WRITE;
    if (error == FILE_OK && !status.is.size && raw_sync_folder_of(path))
        error = FILE_WRITE;
    return error;
}

/* ---- a log ---- */

FileError file_log_make(FileLog *log, const char *path, const char *bytes, size_t len) {
    char *temporary;
    *log = (FileLog){.descriptor = file_temporary_open(path, RAW_APPEND | RAW_PRIVATE, &temporary)};
    if (log->descriptor < 0)
        return file_create_error(errno);
    log->unlocked = file_lock_open(log->descriptor) == LOCK_ABSENT;
    FileError error = file_log_add(log, bytes, len);
    if (error == FILE_OK && raw_rename(temporary, path))
        error = file_create_error(errno);
    if (error == FILE_OK) {
        (void)raw_sync_folder_of(path);
    } else {
        raw_remove(temporary);
        file_log_close(log);
    }
    file_changed();
    free(temporary);
    return error;
}

FileError file_log_open(FileLog *log, const char *path) {
    int fd = raw_open(path, RAW_READ | RAW_APPEND | RAW_ITSELF);
    if (fd < 0 && (errno == EROFS || errno == EACCES))
        fd = raw_open(path, RAW_READ | RAW_ITSELF);
    *log = (FileLog){.descriptor = fd};
    if (fd < 0)
        return file_open_error(errno);
    LockResult locked = file_lock_open(fd);
    log->unlocked = locked == LOCK_ABSENT;
    if (locked != LOCK_BUSY) {
        RawStatus status;
        if (!raw_status_of(fd, &status))
            keep_private(fd, &status);
        return FILE_OK;
    }
    file_log_close(log);
    return FILE_BUSY;
}

FileError file_log_add(FileLog *log, const char *bytes, size_t len) {
    return add_record(log->descriptor, &log->size, bytes, len);
}

FileError file_log_cut(FileLog *log) {
    FileError error = raw_cut(log->descriptor, log->size) ? FILE_WRITE : FILE_OK;
    file_changed();
    return error;
}

void file_log_close(FileLog *log) {
    if (log->descriptor >= 0)
        raw_close(log->descriptor);
    log->descriptor = -1;
}
