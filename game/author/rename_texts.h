/* The translations and kept plays of a renaming. */
#ifndef KLACHT_AUTHOR_RENAME_TEXTS_H
#define KLACHT_AUTHOR_RENAME_TEXTS_H

#include "author/rename.h"
#include "cases/catalog.h"
#include "play/play.h"
#include "store/inputs.h"

/* Adds the new PO file; false when nothing in it changes. */
bool rename_catalog(const Rename *rename, const Catalog *catalog, Text *out);
/* Adds the text of a kept play with its inputs renamed; `bytes` are those of the file. `play` is a
 * new one of the case as it was, in the language of the file; false when the file does not play to
 * an end in it. What else a result says is of the case as it was. */
bool rename_play(const Rename *rename, const InputsFile *file, Play *play, const char *bytes,
                 size_t len, Text *out);

#endif
