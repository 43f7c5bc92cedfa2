/* An entry of the library: a case or set as it stands on disk, in a folder or in a zip.
 *
 * Paths only; nothing of what is in the case is read. Owns its strings. */
#ifndef KLACHT_CASES_LIBRARY_ENTRY_H
#define KLACHT_CASES_LIBRARY_ENTRY_H

#include <stdbool.h>

#include "cases/case_files.h"

typedef enum LibraryKind { LIBRARY_CASE, LIBRARY_SET } LibraryKind;

typedef struct LibraryEntry {
    LibraryKind kind;
    char *id;        /* the name of the folder */
    char *folder;    /* path; of a zip that of the zip itself (case_files.h) */
    char *file;      /* its case.lua or set.lua, as findings show it */
    char *house;     /* the house.lua that goes with it, or NULL */
    CaseFault fault; /* with a rule: why it cannot be looked at at all; then it may be no case */
} LibraryEntry;

/* Without a house no case can be opened. */
extern const Rule library_no_house;

/* What stands at a path: false when it is a folder without a case or set, or something else that is
 * none. `house` is left open. */
bool library_entry_init(LibraryEntry *entry, const char *path);
/* The name in a folder that is nearly case.lua or set.lua (Case.lua, case.lua.txt), malloced; NULL:
 * none is. */
char *library_near_name(const char *folder);
/* A .lua file as the case or set of the folder in which it stands. */
void library_entry_init_file(LibraryEntry *entry, const char *path);
void library_entry_release(LibraryEntry *entry);
/* The languages of an entry besides nl: `<lang>.po` files in it, as "en". NULL-ended, malloced.
 * What keeps the folder from being read is in `findings`, which may be NULL. */
char **library_languages(const LibraryEntry *entry, Findings *findings);

#endif
