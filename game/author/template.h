/* Templates: the folders that a new case or set begins as (assets/templates).
 *
 * Copies a handful of known files with the id and a title put in. Never overwrites: the folder must
 * not be there yet. Owns nothing. */
#ifndef KLACHT_AUTHOR_TEMPLATE_H
#define KLACHT_AUTHOR_TEMPLATE_H

#include <stdbool.h>

#include "base/file.h"

/* [a-z0-9-]+, beginning with a letter or digit, at most 60 characters. */
bool template_id_is_good(const char *id);
/* Makes `folder` as a case (or a set) with this id. FILE_MISSING with *missing (malloced path) when
 * the template itself is not there. */
FileError template_make(bool set, const char *folder, const char *id, char **missing);

#endif
