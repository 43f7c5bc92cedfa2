/* Translate: the PO file of a case, set or house, written or brought in step with its Dutch texts.
 *
 * What stands in a PO file that cannot be read would be lost: then nothing is written, and it is
 * said. Prints nothing. */
#ifndef KLACHT_AUTHOR_TRANSLATE_H
#define KLACHT_AUTHOR_TRANSLATE_H

#include "author/refresh.h"
#include "cases/library.h"

typedef struct TranslateSource { /* what is translated */
    char *file, *folder, *stem;  /* stem: "house", or NULL: the PO is LANG.po */
    char *project;
    Extract extract;
} TranslateSource;

/* The texts of a case or set in a folder, which has a house; of a house.lua by its path. False with
 * findings, and nothing to release. */
bool translate_source_entry(TranslateSource *source, const LibraryEntry *entry, Findings *findings);
bool translate_source_house(TranslateSource *source, const char *path, Findings *findings);
void translate_source_release(TranslateSource *source);

/* "FOLDER/en.po", malloced. */
char *translate_path(const TranslateSource *source, const char *language);
/* Reads it when it is there, and writes what is to stand in it; false with findings. */
bool translate_refresh(const TranslateSource *source, const char *language, Findings *findings,
                       RefreshCounts *counts);

#endif
