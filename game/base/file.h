/* Files: the one door to the disk.
 *
 * Reading refuses what is no regular file, what is too large and what waits for ever (a fifo, a
 * device) before a byte is read. Writing is whole or not at all. Every function returns a FileError
 * and gives nothing on failure; paths are UTF-8 or whatever bytes the system has. */
#ifndef KLACHT_BASE_FILE_H
#define KLACHT_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/file_error.h"
#include "base/file_folder.h"
#include "base/path.h"
#include "base/text.h"

enum { FILE_LIMIT_SOURCE = 256 * 1024, FILE_LIMIT_JSON = 64 * 1024 * 1024 };

/* The whole file, at most `limit` bytes. "-" is standard input. The Text is released on failure. */
FileError file_read(const char *path, size_t limit, Text *out);
/* As file_read, for a name inside a folder: no part may leave it, begin with '.' or '-', or be a
 * link; only letters, digits, '.', '_', '-', ' ' and '/' are allowed. */
FileError file_read_inside(const char *folder, const char *name, size_t limit, Text *out);
bool file_name_is_safe(const char *name);
/* Whole or not at all: a temporary file beside it, fsync, rename, fsync of the folder. `path` may
 * be
 * "-" (standard output, checked) or a device such as /dev/full, to which is written directly. */
FileError file_write(const char *path, const char *bytes, size_t len);
/* A copy under the first of PATH.1, PATH.2 … that is free; never replaces a file. *kept is its
 * name, malloced. */
FileError file_keep_beside(const char *path, const char *bytes, size_t len, char **kept);
/* One record at the end, by one write and fdatasync; on failure what was there stays whole. */
FileError file_append(const char *path, const char *bytes, size_t len);

#endif
