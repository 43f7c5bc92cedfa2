/* The case.lua of a renaming: by its tokens, so that a comment or a text is never taken for a name. */
#ifndef KLACHT_AUTHOR_RENAME_SOURCE_H
#define KLACHT_AUTHOR_RENAME_SOURCE_H

#include "author/rename.h"

/* Adds the new case.lua; returns how many places were changed. */
int rename_source(const Rename *rename, const char *bytes, size_t len, Text *out);

#endif
