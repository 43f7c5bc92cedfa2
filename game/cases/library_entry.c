#include "cases/library_entry.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "cases/case_zip.h"

#include "base/banned.h"

const Rule library_no_house = {"no-house", SEVERITY_ERROR, MSG_OPENED_NO_HOUSE,
                               MSG_OPENED_NO_HOUSE_FIX};

/* Takes over `file`. The id is the name of the folder itself, whatever it was called by. */
static void fill(LibraryEntry *entry, LibraryKind kind, const char *folder, char *file) {
    char *real = file_real(folder);
    *entry = (LibraryEntry){.kind = kind,
                            .id = xstrdup(path_base(real ? real : folder)),
                            .folder = xstrdup(folder),
                            .file = file};
    free(real);
}

static void fill_fault(LibraryEntry *entry, const Rule *rule, const char *path, const char *arg) {
    fill(entry, LIBRARY_CASE, path, xstrdup(path));
    case_fault_set(&entry->fault, rule, path, arg);
}

/* A link that leads nowhere is a file too: whoever reads it will say what is wrong. */
static bool fill_folder(LibraryEntry *entry, const char *folder) {
    static const char *const names[] = {"case.lua", "set.lua"};
    for (int i = 0; i < 2; i++) {
        FileStatus status;
        char *file = path_join(folder, names[i]);
        FileError error = file_status_itself(file, &status);
        if (error == FILE_OK) {
            fill(entry, i ? LIBRARY_SET : LIBRARY_CASE, folder, file);
            return true;
        }
        free(file);
        if (error != FILE_MISSING) {
            error = error == FILE_DENIED ? FILE_CLOSED : error;
            fill_fault(entry, file_error_rule(error), folder, NULL);
            return true;
        }
    }
    return false;
}

static void fill_zip(LibraryEntry *entry, const char *path) {
    CaseZip zip;
    const Rule *rule = case_zip_look(path, &zip);
    if (rule) {
        fill_fault(entry, rule, path, zip.arg);
    } else {
        fill(entry, zip.set ? LIBRARY_SET : LIBRARY_CASE, path,
             path_join(path, zip.set ? "set.lua" : "case.lua"));
        free(entry->id);
        entry->id = xstrdup(zip.id);
    }
    case_zip_release(&zip);
}

bool library_entry_init(LibraryEntry *entry, const char *path) {
    FileStatus status;
    FileError error = file_status(path, &status);
    *entry = (LibraryEntry){0};
    if (error == FILE_MISSING)
        return false;
    if (error != FILE_OK) {
        fill_fault(entry, file_error_rule(error), path, NULL);
        return true;
    }
    if (status.kind == FILE_KIND_FOLDER)
        return fill_folder(entry, path);
    if (!case_files_is_zip(path))
        return false;
    fill_zip(entry, path);
    return true;
}

char *library_near_name(const char *folder) {
    static const char *const names[] = {"case.lua", "set.lua"};
    char **there, *near = NULL;
    int count = 0;
    if (file_names(folder, &there, &count) != FILE_OK)
        count = 0;
    for (int i = 0; i < count && !near; i++)
        for (int n = 0; n < 2 && !near; n++) {
            const char *rest = there[i] + strlen(names[n]);
            bool begins = text_begins_like(there[i], names[n]);
            if (begins && (!*rest || text_is_like(rest, ".txt") || text_is_like(rest, ".lua")))
                near = xstrdup(there[i]);
        }
    if (count || near)
        names_free(there, count);
    return near;
}

void library_entry_init_file(LibraryEntry *entry, const char *path) {
    char *folder = path_folder(path);
    fill(entry, strcmp(path_base(path), "set.lua") != 0 ? LIBRARY_CASE : LIBRARY_SET, folder,
         xstrdup(path));
    free(folder);
}

void library_entry_release(LibraryEntry *entry) {
    case_fault_release(&entry->fault);
    free(entry->id);
    free(entry->folder);
    free(entry->file);
    free(entry->house);
    *entry = (LibraryEntry){0};
}

/* en.po, pt_BR.po; not nl.po: that language needs none. */
static bool is_translation(const char *name) {
    size_t len = strlen(name), letters = strspn(name, "abcdefghijklmnopqrstuvwxyz");
    bool region = name[letters] == '_' && len == letters + 6;
    return path_ends(name, ".po") && letters >= 2 && letters <= 3 &&
           (len == letters + 3 || region) && strcmp(name, "nl.po") != 0;
}

char **library_languages(const LibraryEntry *entry, Findings *findings) {
    char **names, **languages;
    int count, found = 0;
    const Rule *rule = case_files_names(entry->folder, "", &names, &count);
    if (rule && findings)
        finding_add(findings, rule, entry->folder, 0, entry->id);
    languages = xcalloc((size_t)count + 1, sizeof *languages);
    for (int i = 0; i < count; i++) {
        if (!is_translation(names[i]))
            continue;
        languages[found] = xstrdup(names[i]);
        languages[found++][strlen(names[i]) - 3] = '\0';
    }
    names_free(names, count);
    return languages;
}
