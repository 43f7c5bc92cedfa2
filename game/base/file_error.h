/* What can be wrong with a file or a folder: its exit code and its words. */
#ifndef KLACHT_BASE_FILE_ERROR_H
#define KLACHT_BASE_FILE_ERROR_H

#include "base/finding.h"

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
    FILE_THERE,     /* 73: a file that is not to be replaced */
    FILE_LINK,      /* 73: a link that leads nowhere, to be written */
    FILE_LOOP,      /* 66: links that go round, or are not allowed here */
    FILE_DANGLING,  /* 66: a link that leads nowhere, to be read */
    FILE_CLOSED,    /* 66: a folder that may not be read or searched */
    FILE_NAME,      /* 66: a name that is too long */
    FILE_SHUT,      /* 74: a pipe that nobody reads any more */
    FILE_EXPOSED,   /* 65: a secret that others can read */
} FileError;

/* What an errno of opening for reading, or of making a file or folder, means: a full disk is
 * FILE_WRITE. */
FileError file_open_error(int error);
FileError file_create_error(int error);
/* The exit code (sysexits) and the rule for the finding that says what was wrong. */
int file_error_exit(FileError error);
const Rule *file_error_rule(FileError error);
/* The exit code of one rule: that of a file error, else 65. */
int rule_exit(const Rule *rule);
/* The exit code that the first error of a list asks for: that of a file error, else 65; 0 without
 * errors. */
int findings_exit(const Findings *findings);

#endif
