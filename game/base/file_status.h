/* What stands at a path, without opening it. */
#ifndef KLACHT_BASE_FILE_STATUS_H
#define KLACHT_BASE_FILE_STATUS_H

#include <stdbool.h>

#include "base/file_error.h"
#include "base/file_kind.h"

/* A link that leads nowhere is FILE_DANGLING. */
FileError file_status(const char *path, FileStatus *status);
/* A link is what stands there, not what it leads to. */
FileError file_status_itself(const char *path, FileStatus *status);
/* Whether something stands there, also a link that leads nowhere. */
bool file_is_there(const char *path);
/* Whether a way leads on to something there. */
bool file_exists(const char *path);
bool file_is_folder(const char *path);
/* Whether what stands in a folder can be looked at. */
bool file_may_search(const char *folder);
/* The same place without links and without "..", malloced; NULL when there is nothing. */
char *file_real(const char *path);

#endif
