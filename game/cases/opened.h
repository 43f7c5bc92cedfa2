/* An opened case or set: everything that playing, checking or drawing one needs, found and loaded
 * together.
 *
 * Looks in the Library for it and its house, puts their translations (the PO files beside
 * them) between the files and the loader, and loads. Prints nothing. Owns all that it holds; the
 * Scenario is good until opened_release. */
#ifndef KLACHT_CASES_OPENED_H
#define KLACHT_CASES_OPENED_H

#include "base/file_digest.h"
#include "base/file_error.h"
#include "base/text.h"
#include "cases/catalog.h"
#include "cases/library.h"
#include "script/script.h"

/* One file's translation, as a Translator of script.h. */
typedef struct Translation {
    Catalog *catalog; /* NULL: texts stay as they are */
    char *language;   /* "nl" without a catalog */
    Translator translator;
} Translation;

/* Reads FOLDER/STEM.LANGUAGE.po, or FOLDER/LANGUAGE.po without a stem. False when there is none
 * (the texts then stay Dutch); a broken one is a finding. */
bool translation_init(Translation *translation, const char *folder, const char *stem,
                      const char *language, Findings *findings);
void translation_release(Translation *translation);

typedef struct Opened {
    LibraryEntry entry; /* its kind says which of the files below there is */
    Translation words, house_words;
    HouseFile house;
    FileDigest house_digest;
    Text source;      /* of its case.lua or set.lua */
    CaseFile file;    /* file.scenario, file.calls */
    SetFile set_file; /* set_file.set */
} Opened;

/* A case by id, path or zip (library_open), in `language` or else in Dutch: the language that it is
 * in is file.scenario->language. False with at least one error in findings, the exit code for it in
 * *exit_code, and nothing to release. */
bool opened_init(Opened *opened, const Library *library, const char *name, const char *language,
                 Findings *findings, int *exit_code);
/* A calibration set; whichever of the two it is. */
bool opened_init_set(Opened *opened, const Library *library, const char *name, const char *language,
                     Findings *findings, int *exit_code);
bool opened_init_any(Opened *opened, const Library *library, const char *name, const char *language,
                     Findings *findings, int *exit_code);
/* An entry of library_open, which it takes over either way. */
bool opened_take(Opened *opened, LibraryEntry *entry, const char *language, Findings *findings,
                 int *exit_code);
void opened_release(Opened *opened);

/* A house by itself, in a language or else in Dutch. */
typedef struct OpenedHouse {
    Translation words;
    HouseFile file; /* file.house */
} OpenedHouse;

/* The house.lua of the roots. False with an error in findings, and nothing to release. */
bool opened_house_init(OpenedHouse *opened, const Library *library, const char *language,
                       Findings *findings);
void opened_house_release(OpenedHouse *opened);

#endif
