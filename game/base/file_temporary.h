/* Temporary files beside what is being written, `.<name>.<digits>.tmp`: made, and cleaned when an
 * interrupted write has left one. Who writes one holds its lock, so that nobody cleans it. */
#ifndef KLACHT_BASE_FILE_TEMPORARY_H
#define KLACHT_BASE_FILE_TEMPORARY_H

#include <stdbool.h>

enum { FILE_TEMPORARY_NAME = 256 };

/* For writing, in the open folder, locked where there are locks; its name goes to `temporary`. -1
 * with errno. */
int file_temporary_open(int folder, const char *name, char temporary[FILE_TEMPORARY_NAME]);
/* Removes the leftovers in a folder of names that begin with `prefix`; where there are no locks,
 * those of a day and older. */
void file_clean(const char *folder, const char *prefix);
/* The same of one file, in its own folder. */
void file_clean_beside(const char *path);

#endif
