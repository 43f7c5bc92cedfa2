/* Writing files: whole or not at all, and never over what was not meant.
 *
 * What is written stands in a temporary file beside it first, is synced and put in its place by one
 * rename. A link stays a link: the file it leads to is written, and a link that leads nowhere is
 * refused. "-" is standard output; a device or a pipe is written to as it is. */
#ifndef KLACHT_BASE_FILE_WRITE_H
#define KLACHT_BASE_FILE_WRITE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/file_error.h"

/* Where somebody asked for something to be written. */
typedef struct FileOut {
    const char *path; /* NULL: it was not said */
    bool force;       /* what is there may be replaced */
    bool own;         /* it is for this user alone, also when it was there */
} FileOut;

/* Replaces what is there. */
FileError file_write(const char *path, const char *bytes, size_t len);
/* The same of what is somebody's own: for this user alone, whatever was there. */
FileError file_write_private(const char *path, const char *bytes, size_t len);
/* The same for what can be made again: whole or not at all to who reads it, but nothing is synced,
 * so after a power cut it may hold anything. A link in its place is replaced. */
FileError file_write_cache(const char *path, const char *bytes, size_t len);
/* Without force, FILE_THERE when a file is there with something else in it. */
FileError file_write_out(FileOut out, const char *bytes, size_t len);
/* What file_write_out would come to, before there is anything to write: something is written beside
 * it and taken away again. A device or a pipe is not tried. */
FileError file_try(FileOut out);
/* The same where a folder stands for a new file in it. */
FileError file_try_place(FileOut out);

/* A copy under the first of PATH.1, PATH.2 … that is free; never replaces a file. *kept is its
 * name, malloced. */
FileError file_keep_beside(const char *path, const char *bytes, size_t len, char **kept);
/* The same by moving what is there, which need not be readable. */
FileError file_move_beside(const char *path, char **kept);

/* An empty file for this user alone; FILE_THERE when there is one. What replaces it stays so. */
FileError file_make_private(const char *path);

#endif
