/* Reading files: what is no regular file, what is too large and what waits for ever (a fifo, a
 * device) is refused before a byte is read. */
#ifndef KLACHT_BASE_FILE_READ_H
#define KLACHT_BASE_FILE_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/file_error.h"
#include "base/text.h"

enum { FILE_LIMIT_SOURCE = 256 * 1024, FILE_LIMIT_JSON = 64 * 1024 * 1024 };

/* The whole file, at most `limit` bytes. "-" is standard input. The Text is released on failure. */
FileError file_read(const char *path, size_t limit, Text *out);
/* A descriptor to read it by piece by piece, for the caller to close; -1 on failure. */
FileError file_open(const char *path, size_t limit, int *fd);
/* As file_read, for a name inside a folder: no part may leave it, begin with '.' or '-', or be a
 * link; only letters, digits, '.', '_', '-', ' ' and '/' are allowed. */
FileError file_read_inside(const char *folder, const char *name, size_t limit, Text *out);
bool file_name_is_safe(const char *name);

#endif
