/* Paths: putting them together and taking them apart. Nothing here looks at the disk. */
#ifndef KLACHT_BASE_PATH_H
#define KLACHT_BASE_PATH_H

#include <stdbool.h>

#include "base/text.h"

/* "a/b" of "a" and "b", malloced. */
char *path_join(const char *folder, const char *name);
/* What stands behind the last '/', borrowed; "x/y/" gives "y/". */
const char *path_base(const char *path);
/* Whether it ends so: path_ends(name, ".json"). */
bool path_ends(const char *path, const char *end);
/* The folder a path stands in ("." without one), malloced. */
char *path_folder(const char *path);
/* Adds an id as it may stand in the name of a file: letters, digits, '-' and '_'; the rest as '_'.
 */
void path_add_name(Text *out, const char *name);

#endif
