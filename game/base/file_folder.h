/* Folders: what stands in them, making and cleaning them. */
#ifndef KLACHT_BASE_FILE_FOLDER_H
#define KLACHT_BASE_FILE_FOLDER_H

#include <stdbool.h>

#include "base/file_error.h"

/* The folder and those above it. Being there already is no error. */
FileError file_make_folder(const char *path);
/* The same of one with what is somebody's own: it is for this user alone, also when it was there,
 * and so are those above it that were not. A link is left to whoever made it. */
FileError file_make_private_folder(const char *path);
FileError file_remove(const char *path);
/* Calls `each` with every name in a folder but those that begin with '.', in no order, until it
 * gives false. */
FileError file_each_name(const char *folder, bool (*each)(void *context, const char *name),
                         void *context);
/* The names in a folder, sorted bytewise, without those that begin with '.'; to free by names_free.
 */
FileError file_names(const char *folder, char ***names, int *count);
void names_free(char **names, int count);

#endif
