/* A case in a zip: unpacked into a temporary folder, within bounds.
 *
 * At most 64 MiB and 1000 files, only names that file_name_is_safe, no links, nothing encrypted;
 * hidden files and what macOS adds are passed over. A part of library.c. */
#ifndef KLACHT_CASES_LIBRARY_ZIP_H
#define KLACHT_CASES_LIBRARY_ZIP_H

#include "base/finding.h"

/* The folder of the case (its name is the id) in a new temporary folder, malloced; NULL with a
 * finding and the exit code. */
char *library_zip_unpack(const char *path, Findings *findings, int *exit_code);
/* Removes what library_zip_unpack made. */
void library_zip_remove(const char *folder);

#endif
