/* Templates: the folders that a new case or set begins as (assets/templates).
 *
 * Copies a handful of known files with the id and a title put in. Never overwrites: the folder must
 * not be there yet. Owns nothing. */
#ifndef KLACHT_AUTHOR_TEMPLATE_H
#define KLACHT_AUTHOR_TEMPLATE_H

#include <stdbool.h>

#include "base/file.h"

/* Makes `folder` as a case with that id and title. */
FileError template_make_titled(const char *folder, const char *id, const char *title,
                               char **missing);
/* Makes `folder` as a case (or a set) with this id. FILE_MISSING with *missing (malloced path) when
 * the template itself is not there. */
FileError template_make(bool set, const char *folder, const char *id, char **missing);
/* The title that an id gives: "de-kapotte-lift" is "De kapotte lift". */
void template_add_title(Text *out, const char *id);

#endif
