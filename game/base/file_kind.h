/* What may stand at a path. */
#ifndef KLACHT_BASE_FILE_KIND_H
#define KLACHT_BASE_FILE_KIND_H

#include <stdint.h>

typedef enum FileKind {
    FILE_KIND_FILE,
    FILE_KIND_FOLDER,
    FILE_KIND_LINK,   /* file_status_itself alone */
    FILE_KIND_STREAM, /* a terminal, a pipe: written to as it is */
    FILE_KIND_OTHER   /* a disk, a socket */
} FileKind;

typedef struct FileStatus {
    FileKind kind;
    int64_t size;
    int64_t changed_ns; /* since 1970 */
} FileStatus;

#endif
