/* Templates: the folders that a new case or set begins as (assets/templates).
 *
 * Copies a handful of known files with the id and a title put in. Never overwrites: the folder must
 * not be there yet. Owns nothing. */
#ifndef KLACHT_AUTHOR_TEMPLATE_H
#define KLACHT_AUTHOR_TEMPLATE_H

#include <stdbool.h>

#include "base/file.h"
#include "base/text.h"

/* [a-z0-9-]+, beginning with a letter or digit, at most 60 characters. */
bool template_id_is_good(const char *id);
/* The id that a title gives: "Café De Zon!" is "cafe-de-zon"; empty when nothing of it can stand in
 * one. */
void template_id_of_title(const char *title, Text *out);
/* Makes `folder` as a case with that id and title. */
FileError template_make_titled(const char *folder, const char *id, const char *title,
                               char **missing);
/* Makes `folder` as a case (or a set) with this id. FILE_MISSING with *missing (malloced path) when
 * the template itself is not there. */
FileError template_make(bool set, const char *folder, const char *id, char **missing);

#endif
