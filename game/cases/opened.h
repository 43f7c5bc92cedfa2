/* An opened case: everything that playing, checking or drawing one needs, found and loaded
 * together.
 *
 * Looks in the Library for the case and its house, puts their translations (the PO files beside
 * them) between the files and the loader, and loads. Prints nothing. Owns all that it holds; the
 * Scenario is good until opened_release. */
#ifndef KLACHT_CASES_OPENED_H
#define KLACHT_CASES_OPENED_H

#include "base/finding.h"
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

typedef struct OpenedCase {
    LibraryEntry entry;
    Translation words, house_words;
    HouseFile house;
    CaseFile file; /* file.scenario, file.calls */
} OpenedCase;

/* A case by id, path or zip (library_open), in `language` or else in Dutch: the language that it is
 * in is file.scenario->language. False with at least one error in findings, the exit code for it in
 * *exit_code, and nothing to release. */
bool opened_init(OpenedCase *opened, const Library *library, const char *name, const char *language,
                 Findings *findings, int *exit_code);
void opened_release(OpenedCase *opened);

typedef struct OpenedSet {
    LibraryEntry entry;
    Translation words, house_words;
    HouseFile house;
    SetFile file;
} OpenedSet;

/* The same for a calibration set. */
bool opened_set_init(OpenedSet *opened, const Library *library, const char *name,
                     const char *language, Findings *findings, int *exit_code);
void opened_set_release(OpenedSet *opened);

/* The exit code that the first error asks for: that of a file error, else 65; 0 without errors. */
int findings_exit(const Findings *findings);

#endif
