/* Records at the end of a file: each is there whole or not at all, also after a power cut. */
#ifndef KLACHT_BASE_FILE_LOG_H
#define KLACHT_BASE_FILE_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file_error.h"

/* One record at the end of a file, by one write that is synced; made when it is not there, and for
 * this user alone. On failure it ends where it did. */
FileError file_append(const char *path, const char *bytes, size_t len);

/* A file that is open while records are added, one by one and each as above; for this user alone,
 * and locked while it is open. */
typedef struct FileLog {
    int descriptor; /* -1: closed */
    bool unlocked;  /* there are no locks where it is */
    int64_t size; /* of what is whole: the next record stands behind it, what is behind it is cut */
} FileLog;

/* A new one with its first record, before it has the name by which others find it. */
FileError file_log_make(FileLog *log, const char *path, const char *bytes, size_t len);
/* One that is there, with size 0: the caller reads it and says what is whole. FILE_BUSY: somebody
 * else has it. One that can only be read is opened too, and takes nothing. */
FileError file_log_open(FileLog *log, const char *path);
FileError file_log_add(FileLog *log, const char *bytes, size_t len);
/* It ends after `size`. */
FileError file_log_cut(FileLog *log);
void file_log_close(FileLog *log);

#endif
