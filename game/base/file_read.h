/* Reading files: what is no regular file, what is too large and what waits for ever (a fifo, a
 * device) is refused before a byte is read. */
#ifndef KLACHT_BASE_FILE_READ_H
#define KLACHT_BASE_FILE_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file_error.h"
#include "base/text.h"

enum { FILE_LIMIT_SOURCE = 256 * 1024, FILE_LIMIT_JSON = 64 * 1024 * 1024 };

/* The whole file, at most `limit` bytes. "-" is standard input. The Text is released on failure. */
FileError file_read(const char *path, size_t limit, Text *out);
/* The same of a secret: FILE_EXPOSED where others than its owner may do anything with it. */
FileError file_read_private(const char *path, size_t limit, Text *out);
/* A descriptor to read it by piece by piece, to be closed by file_close; -1 on failure. */
FileError file_open(const char *path, size_t limit, int *fd);
/* How many bytes could be had. */
size_t file_read_at(int fd, uint64_t from, void *bytes, size_t len);
uint64_t file_size(int fd);
void file_close(int fd);
/* The whole file as memory that is shared with whoever reads it too; given back by file_unmap. An
 * empty one is FILE_READ. */
FileError file_map(const char *path, size_t limit, const void **bytes, size_t *len);
void file_unmap(const void *bytes, size_t len);
/* As file_read, for a name inside a folder: no part may leave it, begin with '.' or '-', or be a
 * link; only letters, digits, '.', '_', '-', ' ' and '/' are allowed. */
FileError file_read_inside(const char *folder, const char *name, size_t limit, Text *out);
bool file_name_is_safe(const char *name);

#endif
