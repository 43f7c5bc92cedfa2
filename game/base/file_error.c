#include "base/file_error.h"

#include <errno.h>

#include "base/banned.h"

static const struct {
    int exit_code;
    Rule rule;
} errors[] = {
    [FILE_OK] = {0, {"file", SEVERITY_NOTE, MSG_NONE, MSG_NONE}},
    [FILE_MISSING] = {66, {"file-missing", SEVERITY_ERROR, MSG_FILE_MISSING, MSG_FILE_MISSING_FIX}},
    [FILE_DENIED] = {66, {"file-denied", SEVERITY_ERROR, MSG_FILE_DENIED, MSG_FILE_DENIED_FIX}},
    [FILE_DIRECTORY] = {66, {"file-folder", SEVERITY_ERROR, MSG_FILE_FOLDER, MSG_FILE_FOLDER_FIX}},
    [FILE_SPECIAL] = {66, {"file-special", SEVERITY_ERROR, MSG_FILE_SPECIAL, MSG_FILE_SPECIAL_FIX}},
    [FILE_TOO_LARGE] = {65, {"file-large", SEVERITY_ERROR, MSG_FILE_LARGE, MSG_FILE_LARGE_FIX}},
    [FILE_READ] = {74, {"file-read", SEVERITY_ERROR, MSG_FILE_READ, MSG_FILE_READ_FIX}},
    [FILE_CREATE] = {73, {"file-create", SEVERITY_ERROR, MSG_FILE_CREATE, MSG_FILE_CREATE_FIX}},
    [FILE_WRITE] = {74, {"file-write", SEVERITY_ERROR, MSG_FILE_WRITE, MSG_FILE_WRITE_FIX}},
    [FILE_BUSY] = {74, {"file-busy", SEVERITY_ERROR, MSG_FILE_BUSY, MSG_FILE_BUSY_FIX}},
    [FILE_THERE] = {73, {"file-there", SEVERITY_ERROR, MSG_FILE_THERE, MSG_FILE_THERE_FIX}},
    [FILE_LINK] = {73, {"file-link", SEVERITY_ERROR, MSG_FILE_LINK, MSG_FILE_LINK_FIX}},
    [FILE_LOOP] = {66, {"file-loop", SEVERITY_ERROR, MSG_FILE_LOOP, MSG_FILE_LOOP_FIX}},
    [FILE_DANGLING] = {66, {"file-link", SEVERITY_ERROR, MSG_FILE_LINK, MSG_FILE_LINK_FIX}},
    [FILE_CLOSED] = {66, {"file-denied", SEVERITY_ERROR, MSG_FILE_CLOSED, MSG_FILE_CLOSED_FIX}},
    [FILE_NAME] = {66, {"file-name", SEVERITY_ERROR, MSG_FILE_NAME, MSG_FILE_NAME_FIX}},
    [FILE_SHUT] = {74, {"file-shut", SEVERITY_ERROR, MSG_FILE_SHUT, MSG_FILE_SHUT_FIX}},
    [FILE_EXPOSED] = {65, {"file-exposed", SEVERITY_ERROR, MSG_FILE_EXPOSED, MSG_FILE_EXPOSED_FIX}},
};

int file_error_exit(FileError error) {
    return errors[error].exit_code;
}

const Rule *file_error_rule(FileError error) {
    return &errors[error].rule;
}

FileError file_open_error(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FILE_MISSING;
    case EACCES:
    case EPERM:
        return FILE_DENIED;
    case EISDIR:
        return FILE_DIRECTORY;
    case ENXIO:
    case ENODEV:
    case EOPNOTSUPP:
        return FILE_SPECIAL;
    case ELOOP:
        return FILE_LOOP;
    case ENAMETOOLONG:
        return FILE_NAME;
    default:
        return FILE_READ;
    }
}

FileError file_create_error(int error) {
#ifdef EDQUOT
    if (error == EDQUOT)
        return FILE_WRITE;
#endif
    return error == ENOSPC || error == EIO ? FILE_WRITE : FILE_CREATE;
}

int rule_exit(const Rule *rule) {
    for (int e = FILE_MISSING; e <= FILE_EXPOSED; e++)
        if (rule == file_error_rule((FileError)e))
            return file_error_exit((FileError)e);
    return 65;
}

int findings_exit(const Findings *findings) {
    for (int i = 0; i < findings->count; i++)
        if (findings->items[i].severity == SEVERITY_ERROR)
            return rule_exit(findings->items[i].rule);
    return findings->errors ? 65 : 0;
}
