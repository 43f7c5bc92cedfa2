/* Folders: what stands in them, making and cleaning them. */
#ifndef KLACHT_BASE_FILE_FOLDER_H
#define KLACHT_BASE_FILE_FOLDER_H

#include "base/file_error.h"

/* The folder and those above it. Being there already is no error. */
FileError file_make_folder(const char *path);
FileError file_remove(const char *path);
/* The names in a folder, sorted bytewise, without those that begin with '.'; to free by names_free.
 */
FileError file_names(const char *folder, char ***names, int *count);
void names_free(char **names, int count);

#endif
