#include "cases/library.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/utf8.h"
#include "cases/library_zip.h"

#include "base/banned.h"

RULE(rule_unknown, "no-such-case", MSG_LIBRARY_UNKNOWN);
RULE(rule_none, "no-cases", MSG_LIBRARY_NONE);
RULE(rule_empty, "no-case-in-folder", MSG_LIBRARY_EMPTY);
RULE(rule_other, "no-case-file", MSG_LIBRARY_OTHER);

static void add_root(Library *library, char *path) {
    library->roots =
        xrealloc(library->roots, (size_t)(library->root_count + 1) * sizeof *library->roots);
    library->roots[library->root_count++] = path;
}

void library_init(Library *library, const char *scenarios) {
    *library = (Library){0};
    if (scenarios) {
        add_root(library, xstrdup(scenarios));
        return;
    }
    char *data = path_user_data();
    if (data)
        add_root(library, path_join(data, "scenarios"));
    free(data);
    char *installed = path_join(KLACHT_INSTALLED, "scenarios");
    if (file_is_folder(installed)) {
        add_root(library, installed);
    } else {
        free(installed);
        add_root(library, path_join(KLACHT_TREE, "scenarios"));
    }
}

void library_entry_release(LibraryEntry *entry) {
    if (entry->temporary)
        library_zip_remove(entry->folder);
    free(entry->id);
    free(entry->folder);
    free(entry->file);
    free(entry->house);
    *entry = (LibraryEntry){0};
}

void library_release(Library *library) {
    for (int i = 0; i < library->count; i++)
        library_entry_release(&library->items[i]);
    free(library->items);
    for (int i = 0; i < library->root_count; i++)
        free(library->roots[i]);
    free(library->roots);
    *library = (Library){0};
}

/* A link that leads nowhere is there too: whoever reads it will say what is wrong. */
static bool is_there(const char *path) {
    struct stat status;
    return !lstat(path, &status);
}

/* The house.lua beside the case's folder, else in a root. */
static char *find_house(const Library *library, const char *folder) {
    const char *base = path_base(folder);
    bool dots = !strcmp(base, ".") || !strcmp(base, "..");
    char *real = dots ? realpath(folder, NULL) : NULL;
    char *above = path_folder(real ? real : folder);
    char *house = path_join(above, "house.lua");
    free(above);
    free(real);
    for (int i = 0; !is_there(house); i++) {
        free(house);
        if (i == library->root_count)
            return NULL;
        house = path_join(library->roots[i], "house.lua");
    }
    return house;
}

/* Takes over `file`. */
static void fill(const Library *library, LibraryKind kind, const char *folder, char *file,
                 LibraryEntry *out) {
    char *real = realpath(folder, NULL);
    *out = (LibraryEntry){.kind = kind,
                          .id = xstrdup(path_base(real ? real : folder)),
                          .folder = xstrdup(folder),
                          .file = file,
                          .house = find_house(library, folder)};
    free(real);
}

/* A folder that holds a case or a set. */
static bool fill_folder(const Library *library, const char *folder, LibraryEntry *out) {
    static const char *const names[] = {"case.lua", "set.lua"};
    for (int i = 0; i < 2; i++) {
        char *file = path_join(folder, names[i]);
        if (is_there(file)) {
            fill(library, i ? LIBRARY_SET : LIBRARY_CASE, folder, file, out);
            return true;
        }
        free(file);
    }
    return false;
}

static int by_id(const void *a, const void *b) {
    return strcmp(((const LibraryEntry *)a)->id, ((const LibraryEntry *)b)->id);
}

static bool has_id(const Library *library, int count, const char *id) {
    for (int i = 0; i < count; i++)
        if (!strcmp(library->items[i].id, id))
            return true;
    return false;
}

void library_scan(Library *library) {
    for (int r = 0; r < library->root_count; r++) {
        char **names;
        int name_count, earlier = library->count;
        if (file_names(library->roots[r], &names, &name_count) != FILE_OK)
            continue;
        for (int i = 0; i < name_count; i++) {
            char *folder = path_join(library->roots[r], names[i]);
            LibraryEntry entry;
            if (!has_id(library, earlier, names[i]) && file_is_folder(folder) &&
                fill_folder(library, folder, &entry)) {
                free(entry.id); /* a linked folder is called as the link */
                entry.id = xstrdup(names[i]);
                GROW(library, items);
                library->items[library->count++] = entry;
            }
            free(folder);
        }
        names_free(names, name_count);
    }
    if (library->count)
        qsort(library->items, (size_t)library->count, sizeof *library->items, by_id);
}

/* The ids that there are, and the one that was probably meant. */
static void say_unknown(const Library *library, const char *name, Findings *findings) {
    Library all = {0};
    for (int i = 0; i < library->root_count; i++)
        add_root(&all, xstrdup(library->roots[i]));
    library_scan(&all);
    if (!all.count) {
        finding_add(findings, &rule_none, name, 0, all.root_count ? all.roots[0] : "");
    } else {
        const char **ids = xcalloc((size_t)all.count, sizeof *ids);
        Text list = {0};
        for (int i = 0; i < all.count; i++)
            ids[i] = all.items[i].id;
        int nearest = utf8_nearest(name, ids, all.count);
        if (nearest >= 0)
            text_add(&list, ids[nearest]);
        for (int i = 0; i < all.count; i++)
            if (i != nearest)
                text_join(&list, ", ", ids[i]);
        finding_add(findings, &rule_unknown, name, 0, text_cstr(&list));
        text_release(&list);
        free(ids);
    }
    library_release(&all);
}

static bool ends_with(const char *text, const char *end) {
    size_t len = strlen(text), tail = strlen(end);
    return len >= tail && !strcmp(text + len - tail, end);
}

/* A file: case.lua, set.lua, another .lua read as a case, or a zip. */
static bool open_file(const Library *library, const char *path, Findings *findings,
                      LibraryEntry *out, int *exit_code) {
    if (ends_with(path, ".lua")) {
        bool set = !strcmp(path_base(path), "set.lua");
        char *folder = path_folder(path);
        fill(library, set ? LIBRARY_SET : LIBRARY_CASE, folder, xstrdup(path), out);
        free(folder);
        return true;
    }
    if (ends_with(path, ".zip") || ends_with(path, ".ZIP")) {
        char *folder = library_zip_unpack(path, findings, exit_code);
        if (!folder)
            return false;
        if (!fill_folder(library, folder, out)) {
            finding_add0(findings, &rule_empty, path, 0);
            library_zip_remove(folder);
            free(folder);
            *exit_code = 65;
            return false;
        }
        out->temporary = true;
        free(folder);
        return true;
    }
    Text text = {0};
    FileError error = file_read(path, FILE_LIMIT_SOURCE, &text);
    text_release(&text);
    bool special = error != FILE_OK && error != FILE_TOO_LARGE;
    finding_add0(findings, special ? file_error_rule(error) : &rule_other, path, 0);
    *exit_code = special ? file_error_exit(error) : 65;
    return false;
}

bool library_open(const Library *library, const char *name, Findings *findings, LibraryEntry *out,
                  int *exit_code) {
    *out = (LibraryEntry){0};
    *exit_code = 66;
    bool plain = *name && *name != '.' && !strchr(name, '/');
    for (int i = 0; plain && i < library->root_count; i++) {
        char *folder = path_join(library->roots[i], name);
        bool found = file_is_folder(folder) && fill_folder(library, folder, out);
        free(folder);
        if (found) {
            free(out->id);
            out->id = xstrdup(name);
            return true;
        }
    }
    if (file_is_folder(name)) {
        char *folder = xstrdup(name);
        for (size_t len = strlen(folder); len > 1 && folder[len - 1] == '/'; len--)
            folder[len - 1] = '\0';
        bool found = fill_folder(library, folder, out);
        free(folder);
        if (!found)
            finding_add0(findings, &rule_empty, name, 0);
        return found;
    }
    if (is_there(name))
        return open_file(library, name, findings, out, exit_code);
    if (plain && !ends_with(name, ".zip") && !ends_with(name, ".lua"))
        say_unknown(library, name, findings);
    else
        finding_add0(findings, file_error_rule(FILE_MISSING), name, 0);
    return false;
}

char **library_languages(const LibraryEntry *entry) {
    char **names, **languages;
    int count, found = 0;
    if (file_names(entry->folder, &names, &count) != FILE_OK)
        count = 0;
    languages = xcalloc((size_t)count + 1, sizeof *languages);
    for (int i = 0; i < count; i++) {
        size_t len = strlen(names[i]);
        size_t letters = strspn(names[i], "abcdefghijklmnopqrstuvwxyz");
        bool region = names[i][letters] == '_' && len == letters + 6; /* pt_BR.po */
        if (!ends_with(names[i], ".po") || letters < 2 || letters > 3 ||
            (len != letters + 3 && !region) || !strcmp(names[i], "nl.po"))
            continue;
        languages[found] = xstrdup(names[i]);
        languages[found++][len - 3] = '\0';
    }
    names_free(names, count);
    return languages;
}
