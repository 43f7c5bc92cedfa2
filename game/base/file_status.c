#include "base/file_status.h"

#include <errno.h>

#include "base/file_raw.h"

#include "base/banned.h"

static FileError look(const char *path, bool itself, FileStatus *status) {
    RawStatus raw;
    *status = (FileStatus){0};
    if (raw_status(path, itself, &raw))
        return file_open_error(errno);
    *status = raw.is;
    return FILE_OK;
}

FileError file_status_itself(const char *path, FileStatus *status) {
    return look(path, true, status);
}

FileError file_status(const char *path, FileStatus *status) {
    FileError error = look(path, false, status);
    return error == FILE_MISSING && file_is_there(path) ? FILE_DANGLING : error;
}

bool file_is_there(const char *path) {
    FileStatus status;
    return file_status_itself(path, &status) == FILE_OK;
}

bool file_exists(const char *path) {
    FileStatus status;
    return look(path, false, &status) == FILE_OK;
}

bool file_is_folder(const char *path) {
    FileStatus status;
    return look(path, false, &status) == FILE_OK && status.kind == FILE_KIND_FOLDER;
}

bool file_may_search(const char *folder) {
    return raw_may(folder, RAW_MAY_SEARCH);
}

char *file_real(const char *path) {
    return raw_real(path);
}
