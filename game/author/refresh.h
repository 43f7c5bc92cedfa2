/* Refresh: a PO file brought in step with the Dutch texts (format.md).
 *
 * A translation is found again at its place, else by its text where the place moved; where only the
 * place is the same, the text was changed: the old translation stays, marked fuzzy, with the old
 * text beside it. What no text asks for any more is kept as obsolete. Nothing that a translator
 * wrote is lost: translations, comments, flags, fields of the header. Reads and writes no file. */
#ifndef KLACHT_AUTHOR_REFRESH_H
#define KLACHT_AUTHOR_REFRESH_H

#include "author/extract.h"
#include "cases/catalog.h"

typedef struct RefreshHead { /* for fields that the header lacks */
    const char *project;     /* the id of the case */
    const char *language;    /* "en" */
    const char *date;        /* "2026-01-31 12:00+0100" */
} RefreshHead;

typedef struct RefreshCounts {
    int texts;        /* in the file now */
    int fresh;        /* not there before */
    int moved;        /* found by their text */
    int stale;        /* fuzzy */
    int untranslated; /* without any translation */
    int typed_over;   /* another text was typed as msgid, and nothing as msgstr: now a comment */
    int typed_line;   /* of the first of these, in the old file; 0: none */
} RefreshCounts;

/* `file` is how references name the source: "case.lua". old NULL: there is none yet. */
void refresh_catalog(const Extract *extract, const char *file, const Catalog *old,
                     const RefreshHead *head, Text *out, RefreshCounts *counts);

#endif
