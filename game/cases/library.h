/* The library: where cases, sets and house.lua are found (paths only; loading is script's).
 *
 * Roots in order: --scenarios DIR (then that alone), the user's data folder, the installed or
 * source tree. */
#ifndef KLACHT_CASES_LIBRARY_H
#define KLACHT_CASES_LIBRARY_H

#include <stdbool.h>

#include "base/finding.h"

typedef enum LibraryKind { LIBRARY_CASE, LIBRARY_SET } LibraryKind;

typedef struct LibraryEntry {
    LibraryKind kind;
    char *id;       /* the folder's name */
    char *folder;   /* path */
    char *file;     /* case.lua or set.lua in it */
    char *house;    /* the house.lua that goes with it, or NULL */
    bool temporary; /* unpacked from a zip: library_entry_release removes it */
} LibraryEntry;

typedef struct Library {
    char **roots;
    int root_count;
    LibraryEntry *items;
    int count, capacity;
} Library;

void library_init(Library *library, const char *scenarios); /* NULL: the usual places */
void library_release(Library *library);
/* All cases and sets, sorted by id; an id found in an earlier root hides later ones. */
void library_scan(Library *library);
/* One case or set by id, by the path of its folder, of its case.lua or set.lua, or of a zip of one
 * (unpacked within bounds into a temporary folder). False with a finding; *exit_code is 66 or 65.
 */
bool library_open(const Library *library, const char *name, Findings *findings, LibraryEntry *out,
                  int *exit_code);
void library_entry_release(LibraryEntry *entry);
/* The languages of an entry besides nl: `<lang>.po` files in it, as "en". NULL-ended, malloced. */
char **library_languages(const LibraryEntry *entry);

#endif
