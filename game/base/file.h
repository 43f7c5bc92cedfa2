/* Files: the one door to the disk.
 *
 * Reading refuses what is no regular file, what is too large and what waits for ever (a fifo, a
 * device) before a byte is read. Writing is whole or not at all. Every function returns a FileError
 * and gives nothing on failure; paths are UTF-8 or whatever bytes the system has. */
#ifndef KLACHT_BASE_FILE_H
#define KLACHT_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/finding.h"
#include "base/text.h"

typedef enum FileError {
    FILE_OK,
    FILE_MISSING,   /* 66: no such file */
    FILE_DENIED,    /* 66: may not be read */
    FILE_DIRECTORY, /* 66 */
    FILE_SPECIAL,   /* 66: a fifo, a device, a socket */
    FILE_TOO_LARGE, /* 65 */
    FILE_READ,      /* 74: an error while reading */
    FILE_CREATE,    /* 73: cannot be created there */
    FILE_WRITE,     /* 74: the disk is full, or failed */
    FILE_BUSY,      /* 74: locked by another program */
    FILE_LOOP,      /* 66: links that go round */
    FILE_NAME,      /* 66: a name that is too long */
} FileError;

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
/* The folder and those above it. Being there already is no error. */
FileError file_make_folder(const char *path);
bool file_exists(const char *path);
bool file_is_folder(const char *path);
FileError file_remove(const char *path);
/* The names in a folder, sorted bytewise, without those that begin with '.'; to free by names_free.
 */
FileError file_names(const char *folder, char ***names, int *count);
void names_free(char **names, int count);
/* Leftovers of interrupted writes (.<name>.<digits>.tmp) in a folder. */
void file_clean(const char *folder);

/* "a/b" of "a" and "b", malloced. */
char *path_join(const char *folder, const char *name);
/* What stands behind the last '/', borrowed; "x/y/" gives "y/". */
const char *path_base(const char *path);
/* The folder a path stands in ("." without one), malloced. */
char *path_folder(const char *path);
/* $XDG_DATA_HOME/klachtenspel and $XDG_CONFIG_HOME/klachtenspel (or below $HOME), malloced; NULL
 * when neither is known. They are not made. */
char *path_user_data(void);
char *path_user_config(void);

/* What an errno of making a file or folder means: FILE_WRITE for a full disk, else FILE_CREATE. */
FileError file_create_error(int error);
/* The exit code (sysexits) and the rule for the finding that says what was wrong. */
int file_error_exit(FileError error);
const Rule *file_error_rule(FileError error);

#endif
