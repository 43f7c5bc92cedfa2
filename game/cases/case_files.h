/* The files of a case: in its folder, or in a zip that is read as one (case_zip.h).
 *
 * `folder` is the path of either. Reads only; every function gives NULL, or the rule that says what
 * is wrong: of a file error (file_error.h) or of a zip, with the name as its argument. */
#ifndef KLACHT_CASES_CASE_FILES_H
#define KLACHT_CASES_CASE_FILES_H

#include <stdbool.h>

#include "base/file_error.h"

/* Something whose name ends in .zip and that is no folder. */
bool case_files_is_zip(const char *folder);
/* One of the files that belong to a case by their name: case.lua, en.po. A link is followed. */
const Rule *case_files_read(const char *folder, const char *name, size_t limit, Text *out);
/* A file that the case itself names: it never leaves the folder (file_read_inside). */
const Rule *case_files_read_inside(const char *folder, const char *name, size_t limit, Text *out);
/* The names in the folder, or in the one of name `below` ("": none) beneath it, sorted; to free by
 * names_free. A folder that is not there has none. */
const Rule *case_files_names(const char *folder, const char *below, char ***names, int *count);
/* There is no such file, and that is all. */
bool case_files_is_missing(const Rule *rule);

/* What keeps something from being read, and where. */
typedef struct CaseFault {
    const Rule *rule; /* NULL: nothing */
    char *at, *arg;   /* the path; what the rule's words name, or NULL */
    int line;         /* 0: all of it */
} CaseFault;

/* False when the path is there and can be opened for reading; else with the fault. */
bool case_fault_find(CaseFault *fault, const char *path, size_t limit);
void case_fault_set(CaseFault *fault, const Rule *rule, const char *at, const char *arg);
void case_fault_add(const CaseFault *fault, Findings *findings); /* nothing without a rule */
/* "PATH: what is wrong", and what to do. */
void case_fault_tell(const CaseFault *fault, Lang lang, Text *out);
void case_fault_release(CaseFault *fault);

#endif
