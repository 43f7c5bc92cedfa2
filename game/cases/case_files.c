#include "cases/case_files.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cases/case_zip.h"

#include "base/banned.h"

bool case_files_is_zip(const char *folder) {
    size_t len = strlen(folder);
    return len >= 4 && text_is_like(folder + len - 4, ".zip") && !file_is_folder(folder);
}

/* A link to what is not there is no missing file: somebody put it there. */
static const Rule *rule_of(FileError error, const char *path) {
    if (error == FILE_MISSING && file_is_there(path))
        error = FILE_DANGLING;
    return error == FILE_OK ? NULL : file_error_rule(error);
}

const Rule *case_files_read(const char *folder, const char *name, size_t limit, Text *out) {
    if (case_files_is_zip(folder))
        return case_zip_read(folder, name, limit, out);
    char *path = path_join(folder, name);
    const Rule *rule = rule_of(file_read(path, limit, out), path);
    free(path);
    return rule;
}

const Rule *case_files_read_inside(const char *folder, const char *name, size_t limit, Text *out) {
    if (case_files_is_zip(folder))
        return case_zip_read(folder, name, limit, out);
    FileError error = file_read_inside(folder, name, limit, out);
    return error == FILE_OK ? NULL : file_error_rule(error);
}

const Rule *case_files_names(const char *folder, const char *below, char ***names, int *count) {
    if (case_files_is_zip(folder))
        return case_zip_names(folder, below, names, count);
    char *path = *below ? path_join(folder, below) : xstrdup(folder);
    const Rule *rule = rule_of(file_names(path, names, count), path);
    free(path);
    return case_files_is_missing(rule) ? NULL : rule;
}

bool case_files_is_missing(const Rule *rule) {
    return rule == file_error_rule(FILE_MISSING);
}

bool case_fault_find(CaseFault *fault, const char *path, size_t limit) {
    int fd;
    const Rule *rule = rule_of(file_open(path, limit, &fd), path);
    if (fd >= 0)
        file_close(fd);
    if (rule)
        case_fault_set(fault, rule, path, NULL);
    return rule != NULL;
}

void case_fault_set(CaseFault *fault, const Rule *rule, const char *at, const char *arg) {
    *fault = (CaseFault){rule, xstrdup(at), arg ? xstrdup(arg) : NULL, 0};
}

void case_fault_add(const CaseFault *fault, Findings *findings) {
    if (fault->rule)
        finding_add(findings, fault->rule, fault->at, fault->line, fault->arg ? fault->arg : "");
}

void case_fault_tell(const CaseFault *fault, Lang lang, Text *out) {
    Findings one;
    findings_init(&one, lang);
    case_fault_add(fault, &one);
    finding_tell(&one.items[0], out);
    findings_release(&one);
}

void case_fault_release(CaseFault *fault) {
    free(fault->at);
    free(fault->arg);
    *fault = (CaseFault){0};
}
