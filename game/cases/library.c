#include "cases/library.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_office.h"
#include "base/system.h"
#include "base/utf8.h"

#include "base/banned.h"

RULE(rule_unknown, "no-such-case", MSG_LIBRARY_UNKNOWN);
RULE(rule_meant, "no-such-case", MSG_LIBRARY_MEANT);
RULE(rule_none, "no-cases", MSG_LIBRARY_NONE);
RULE(rule_empty, "no-case-in-folder", MSG_LIBRARY_EMPTY);
RULE(rule_near, "case-file-name", MSG_LIBRARY_NEAR);
RULE(rule_other, "no-case-file", MSG_LIBRARY_OTHER);
RULE(rule_office, "no-case-file", MSG_LIBRARY_OFFICE);
RULE(rule_table, "no-case-file", MSG_LIBRARY_TABLE);
RULE(rule_no_folder, "no-folder", MSG_LIBRARY_NO_FOLDER);

static void add_root(Library *library, char *path) {
    library->roots =
        xrealloc(library->roots, (size_t)(library->root_count + 1) * sizeof *library->roots);
    library->roots[library->root_count++] = path;
}

void library_init(Library *library, const char *scenarios) {
    library_init_beside(library, scenarios, NULL);
}

void library_init_beside(Library *library, const char *scenarios, const char *const *beside) {
    *library = (Library){0};
    if (scenarios)
        add_root(library, xstrdup(scenarios));
    for (int i = 0; beside && beside[i]; i++)
        add_root(library, xstrdup(beside[i]));
    char *data = system_data_folder();
    if (data)
        add_root(library, path_join(data, "scenarios"));
    free(data);
    add_root(library, system_shared("scenarios"));
    library->listed = scenarios ? 1 : library->root_count;
}

void library_release(Library *library) {
    for (int i = 0; i < library->count; i++)
        library_entry_release(&library->items[i]);
    free(library->items);
    for (int i = 0; i < library->faults.count; i++)
        case_fault_release(&library->faults.items[i]);
    free(library->faults.items);
    for (int i = 0; i < library->root_count; i++)
        free(library->roots[i]);
    free(library->roots);
    *library = (Library){0};
}

char *library_house(const Library *library) {
    for (int i = 0; i < library->root_count; i++) {
        char *house = path_join(library->roots[i], "house.lua");
        if (file_is_there(house))
            return house;
        free(house);
    }
    return NULL;
}

/* The house.lua beside the case's folder, else in a root. */
static char *find_house(const Library *library, const char *folder) {
    const char *base = path_base(folder);
    bool dots = !strcmp(base, ".") || !strcmp(base, "..");
    char *real = dots ? file_real(folder) : NULL;
    char *above = path_folder(real ? real : folder);
    char *house = path_join(above, "house.lua");
    free(above);
    free(real);
    if (file_is_there(house))
        return house;
    free(house);
    return library_house(library);
}

/* --- all that there is --- */

static int by_id(const void *a, const void *b) {
    return strcmp(((const LibraryEntry *)a)->id, ((const LibraryEntry *)b)->id);
}

static bool has_id(const Library *library, int count, const char *id) {
    for (int i = 0; i < count; i++)
        if (!strcmp(library->items[i].id, id))
            return true;
    return false;
}

static void add_fault(Library *library, const CaseFault *fault) {
    GROW(&library->faults, items);
    library->faults.items[library->faults.count++] = *fault;
}

/* True when the names in the root can be had and looked at. One that is not there has none. */
static bool look_at_root(Library *library, const char *root, char ***names, int *count) {
    CaseFault fault = {0};
    FileError error = file_names(root, names, count);
    if (error == FILE_OK && !file_may_search(root))
        error = FILE_CLOSED;
    if (error == FILE_MISSING && file_is_there(root))
        case_fault_set(&fault, &rule_no_folder, root, NULL);
    else if (error != FILE_OK && error != FILE_MISSING)
        case_fault_set(&fault, file_error_rule(error), root, NULL);
    if (fault.rule)
        add_fault(library, &fault);
    return error == FILE_OK;
}

static void look_at_house(Library *library, const char *root) {
    CaseFault fault;
    char *house = path_join(root, "house.lua");
    if (file_is_there(house) && case_fault_find(&fault, house, FILE_LIMIT_SOURCE))
        add_fault(library, &fault);
    free(house);
}

/* A linked folder is called as the link, a zip as what is in it. */
static void add_entry(Library *library, const char *root, const char *name, int earlier) {
    char *path = path_join(root, name);
    LibraryEntry entry;
    if (library_entry_init(&entry, path)) {
        bool zip = case_files_is_zip(path);
        if (!zip) {
            free(entry.id);
            entry.id = xstrdup(name);
        }
        if (has_id(library, zip ? library->count : earlier, entry.id)) {
            library_entry_release(&entry);
        } else {
            entry.house = find_house(library, path);
            GROW(library, items);
            library->items[library->count++] = entry;
        }
    } else if (file_is_folder(path)) {
        char *near = library_near_name(path);
        CaseFault fault = {0};
        if (near) {
            case_fault_set(&fault, &rule_near, path, near);
            add_fault(library, &fault);
        }
        free(near);
    }
    free(path);
}

/* The folders first: a folder goes before a zip of the same case. */
static void scan_root(Library *library, const char *root) {
    char **names;
    int count, earlier = library->count;
    if (!look_at_root(library, root, &names, &count)) {
        names_free(names, count);
        return;
    }
    look_at_house(library, root);
    for (int zips = 0; zips < 2; zips++)
        for (int i = 0; i < count; i++) {
            char *path = path_join(root, names[i]);
            if (case_files_is_zip(path) == (zips == 1) && strcmp(names[i], "house.lua") != 0)
                add_entry(library, root, names[i], earlier);
            free(path);
        }
    names_free(names, count);
}

void library_scan(Library *library) {
    for (int r = 0; r < library->listed; r++)
        scan_root(library, library->roots[r]);
    if (library->count)
        qsort(library->items, (size_t)library->count, sizeof *library->items, by_id);
}

void library_say_faults(const Library *library, Findings *findings) {
    for (int i = 0; i < library->faults.count; i++)
        case_fault_add(&library->faults.items[i], findings);
    for (int i = 0; i < library->count; i++)
        case_fault_add(&library->items[i].fault, findings);
}

/* --- one of them --- */

/* A folder with a case right here whose name begins with this one, or NULL; malloced. */
static char *begun_here(const char *name) {
    char **names, *found = NULL;
    int count;
    if (file_names(".", &names, &count) != FILE_OK)
        return NULL;
    for (int i = 0; i < count && !found; i++) {
        char *file = path_join(names[i], "case.lua");
        if (*name && text_begins_like(names[i], name) && file_is_there(file))
            found = xstrdup(names[i]);
        free(file);
    }
    names_free(names, count);
    return found;
}

void library_say_unknown(const Library *library, const char *name, Findings *findings,
                         int *exit_code) {
    Library all = {.listed = library->listed};
    for (int i = 0; i < library->root_count; i++)
        add_root(&all, xstrdup(library->roots[i]));
    *exit_code = 66;
    library_scan(&all);
    char *here = begun_here(name);
    for (int i = 0; i < all.count && !here; i++)
        if (*name && text_begins_like(all.items[i].id, name))
            here = xstrdup(all.items[i].id);
    if (here)
        finding_add(findings, &rule_meant, name, 0, here);
    else if (!all.count && all.faults.count) { /* why there is nothing */
        library_say_faults(&all, findings);
        *exit_code = rule_exit(all.faults.items[0].rule);
    } else if (!all.count) {
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
    free(here);
    library_release(&all);
}

/* An entry that was found; with a fault it is none. */
static bool take(const Library *library, LibraryEntry *out, Findings *findings, int *exit_code) {
    if (out->fault.rule) {
        case_fault_add(&out->fault, findings);
        *exit_code = rule_exit(out->fault.rule);
        library_entry_release(out);
        return false;
    }
    out->house = find_house(library, out->folder);
    return true;
}

static bool refuse(const Rule *rule, const char *name, Findings *findings, int *exit_code) {
    finding_add0(findings, rule, name, 0);
    *exit_code = rule == &rule_empty ? 66 : rule_exit(rule);
    return false;
}

/* By its name in a folder of cases: a folder of that name, else a zip of one. */
static bool find_in_root(const char *root, const char *id, LibraryEntry *out) {
    char *folder = path_join(root, id);
    bool found = file_is_folder(folder) && library_entry_init(out, folder);
    free(folder);
    if (found) {
        free(out->id);
        out->id = xstrdup(id);
        return true;
    }
    Library zips = {.listed = 1};
    add_root(&zips, xstrdup(root));
    library_scan(&zips);
    for (int k = 0; k < zips.count && !found; k++)
        if (!strcmp(zips.items[k].id, id))
            found = library_entry_init(out, zips.items[k].folder);
    library_release(&zips);
    return found;
}

static bool find_by_id(const Library *library, const char *id, LibraryEntry *out) {
    for (int i = 0; i < library->root_count; i++)
        if (find_in_root(library->roots[i], id, out))
            return true;
    return false;
}

static bool is_plain(const char *name) {
    return *name && *name != '.' && !strchr(name, '/');
}

bool library_find_in(const Library *library, int root, const char *id, LibraryEntry *out) {
    if (!is_plain(id) || !find_in_root(library->roots[root], id, out))
        return false;
    out->house = find_house(library, out->folder);
    return true;
}

bool library_entry_at(const Library *library, const char *path, LibraryEntry *out) {
    if (!library_entry_init(out, path))
        return false;
    out->house = find_house(library, out->folder);
    return true;
}

/* A file: case.lua, set.lua, another .lua read as a case, or a zip. */
static bool open_file(const Library *library, const char *path, Findings *findings,
                      LibraryEntry *out, int *exit_code) {
    if (path_ends(path, ".lua")) {
        library_entry_init_file(out, path);
        return take(library, out, findings, exit_code);
    }
    if (library_entry_init(out, path))
        return take(library, out, findings, exit_code);
    Text text = {0};
    FileError error = file_read(path, FILE_LIMIT_SOURCE, &text);
    text_release(&text);
    bool special = error != FILE_OK && error != FILE_TOO_LARGE,
         table = path_ends(path, ".csv") || path_ends(path, ".tsv");
    OfficeKind office = special ? OFFICE_NONE : office_kind(path);
    if (!office)
        return refuse(special ? file_error_rule(error)
                      : table ? &rule_table
                              : &rule_other,
                      path, findings, exit_code);
    finding_add(findings, &rule_office, path, 0, msg(findings->lang, office_name(office)));
    *exit_code = rule_exit(&rule_office);
    return false;
}

static bool open_folder(const Library *library, const char *path, Findings *findings,
                        LibraryEntry *out, int *exit_code) {
    char *folder = xstrdup(path);
    for (size_t len = strlen(folder); len > 1 && folder[len - 1] == '/'; len--)
        folder[len - 1] = '\0';
    bool found = library_entry_init(out, folder);
    char *near = found ? NULL : library_near_name(folder);
    free(folder);
    if (near) {
        finding_add(findings, &rule_near, path, 0, near);
        *exit_code = 66;
        free(near);
        return false;
    }
    return found ? take(library, out, findings, exit_code)
                 : refuse(&rule_empty, path, findings, exit_code);
}

bool library_open(const Library *library, const char *name, Findings *findings, LibraryEntry *out,
                  int *exit_code) {
    *out = (LibraryEntry){0};
    *exit_code = 66;
    bool plain = is_plain(name);
    const char *own = library->listed < library->root_count ? library->roots[0] : NULL;
    if (plain && own && file_is_there(own) && !file_is_folder(own)) /* a slip, not a folder */
        return refuse(&rule_no_folder, own, findings, exit_code);
    if (plain && find_by_id(library, name, out))
        return take(library, out, findings, exit_code);
    if (file_is_folder(name))
        return open_folder(library, name, findings, out, exit_code);
    if (file_is_there(name))
        return open_file(library, name, findings, out, exit_code);
    if (plain && !path_ends(name, ".zip") && !path_ends(name, ".lua"))
        library_say_unknown(library, name, findings, exit_code);
    else
        finding_add0(findings, file_error_rule(FILE_MISSING), name, 0);
    return false;
}
