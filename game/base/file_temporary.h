/* Temporary files beside what is being written, `.<name>.<digits>.tmp`: made, and cleaned when an
 * interrupted write has left one. Who writes one holds its lock, so that nobody cleans it. */
#ifndef KLACHT_BASE_FILE_TEMPORARY_H
#define KLACHT_BASE_FILE_TEMPORARY_H

/* Beside `path`, for RAW_WRITE or RAW_APPEND (base/file_raw.h), locked where there are locks;
 * *temporary is its path, malloced. -1 with errno, and NULL. */
int file_temporary_open(const char *path, unsigned how, char **temporary);
/* Removes the leftovers in a folder of names that begin with `prefix`; where there are no locks,
 * those of a day and older. */
void file_clean(const char *folder, const char *prefix);
/* The same of one file, in its own folder. */
void file_clean_beside(const char *path);

#endif
