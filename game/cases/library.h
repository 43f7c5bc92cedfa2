/* The library: where cases, sets and house.lua are found (paths only; loading is script's).
 *
 * Roots in order: --scenarios DIR, the user's data folder, the installed or source tree. A case by
 * its id and a house.lua are looked for in all of them, each by itself; with --scenarios that
 * folder alone is listed. A zip in a root is a case like a folder. */
#ifndef KLACHT_CASES_LIBRARY_H
#define KLACHT_CASES_LIBRARY_H

#include "cases/library_entry.h"

typedef struct Library {
    char **roots;
    int root_count;
    int listed; /* the first of them, which library_scan goes through */
    LibraryEntry *items;
    int count, capacity;
    struct { /* roots and house.lua files that cannot be read */
        CaseFault *items;
        int count, capacity;
    } faults;
} Library;

void library_init(Library *library, const char *scenarios); /* NULL: the usual places */
/* The same with these folders (NULL-ended) after --scenarios and before the usual places. */
void library_init_beside(Library *library, const char *scenarios, const char *const *beside);
void library_release(Library *library);
/* All cases and sets of the roots that are listed, sorted by id; an id found in an earlier root
 * hides later ones, and a folder a zip. What is there and cannot be looked at is an entry too, with
 * its fault. */
void library_scan(Library *library);
/* A finding for each fault of the roots and of the entries. */
void library_say_faults(const Library *library, Findings *findings);
/* One case or set by id, by the path of its folder, of its case.lua or set.lua, or of a zip of one.
 * False with a finding; *exit_code is that of the finding. */
bool library_open(const Library *library, const char *name, Findings *findings, LibraryEntry *out,
                  int *exit_code);
/* One of this id in the root of that place alone, a folder before a zip. It may have a fault. */
bool library_find_in(const Library *library, int root, const char *id, LibraryEntry *out);
/* The first house.lua of the roots, malloced, or NULL. */
char *library_house(const Library *library);
/* What stands at a path, with its house; false when that is no case or set. It may have a fault. */
bool library_entry_at(const Library *library, const char *path, LibraryEntry *out);
/* That none has this name: the ids that there are, and the one that was probably meant. */
void library_say_unknown(const Library *library, const char *name, Findings *findings,
                         int *exit_code);

#endif
