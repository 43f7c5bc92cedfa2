#include "commands/cases.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"

#include "base/banned.h"

/* Milliseconds of the processor: far above what any case asks for. */
enum { FUNCTIONS_MS = 20000, EACH_MS = 1 };
enum { MOST_PLACES = 8 }; /* where the case of a result can stand */

bool cases_open(Context *context, const char *name, const char *language, Opened *opened,
                int *code) {
    Findings findings;
    Library library;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    bool open = opened_init(opened, &library, name, language ? language : lang_id(context->lang),
                            &findings, code);
    if (!open)
        command_findings(context, &findings);
    library_release(&library);
    findings_release(&findings);
    return open;
}

/* --- the case of a result --- */

typedef struct Places {
    LibraryEntry entries[MOST_PLACES];
    int count;
} Places;

static bool add_place(Places *places, LibraryEntry *entry) {
    bool fits = entry->kind == LIBRARY_CASE && places->count < MOST_PLACES;
    if (fits)
        places->entries[places->count++] = *entry;
    else
        library_entry_release(entry);
    return fits;
}

/* Those of its id in all roots, and the one around it, which goes first when it has that id. With
 * --scenarios what is found there is meant. */
static void find_places(const Library *library, bool asked, const char *id, const char *around,
                        Places *places) {
    LibraryEntry entry, own;
    if (asked && library_find_in(library, 0, id, &entry) && add_place(places, &entry))
        return;
    bool is_around = library_entry_at(library, around, &own), last = false;
    if (is_around) {
        last = strcmp(own.id, id) != 0;
        if (!last)
            add_place(places, &own);
    }
    for (int i = asked; i < library->root_count; i++)
        if (library_find_in(library, i, id, &entry))
            add_place(places, &entry);
    if (last)
        add_place(places, &own);
}

static bool open_entry(const Library *library, const LibraryEntry *entry, const char *language,
                       Findings *findings, Opened *opened, int *code) {
    LibraryEntry own;
    if (entry->fault.rule) {
        case_fault_add(&entry->fault, findings);
        *code = rule_exit(entry->fault.rule);
        return false;
    }
    if (!library_entry_at(library, entry->folder, &own))
        return false;
    free(own.id);
    own.id = xstrdup(entry->id);
    return opened_take(opened, &own, language, findings, code);
}

/* How well a case fits a result: 0 not at all, 1 it plays, 2 it is the case, 3 by the same rules.
 */
static int fit_of(const InputsFile *inputs, const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    if (strcmp(inputs->case_hash, scenario->hash) != 0)
        return 1;
    return strcmp(inputs->house_hash, scenario->house.hash) != 0 ? 2 : 3;
}

/* Opens the one that fits best, at `at`; what is wrong with the first is said when none can be
 * opened. */
static bool open_best(const Library *library, const InputsFile *inputs, const Places *places,
                      Findings *findings, Opened *opened, int *at, int *code) {
    int best = -1, best_fit = 0;
    for (int i = 0; i < places->count && best_fit < 3; i++) {
        Findings ignored;
        int ignored_code;
        findings_init(&ignored, findings->lang);
        if (open_entry(library, &places->entries[i], inputs->language, &ignored, opened,
                       &ignored_code)) {
            int fit = fit_of(inputs, opened);
            if (fit > best_fit) {
                best_fit = fit;
                best = i;
            }
            opened_release(opened);
        }
        findings_release(&ignored);
    }
    *at = best < 0 ? 0 : best;
    return open_entry(library, &places->entries[*at], inputs->language, findings, opened, code);
}

/* It was played with another than the one that stands nearest. */
static void say_elsewhere(Context *context, const char *path, const Places *places, int at) {
    Text line = {0};
    msg_fill(&line, context->lang, MSG_VERIFY_ELSEWHERE, path, places->entries[at].folder,
             places->entries[0].folder);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

/* The folder of the case that a file could be kept in: CASE/plays/NAME.json or CASE/NAME.json. */
static char *folder_around(const char *folder) {
    char *real = file_real(folder);
    bool kept = real && !strcmp(path_base(real), "plays");
    char *around = kept ? path_folder(real) : xstrdup(folder);
    free(real);
    return around;
}

bool cases_open_result(Context *context, const InputsFile *inputs, Opened *opened, int *code) {
    char *folder = path_folder(inputs->path), *around = folder_around(folder);
    const char *beside[] = {folder, strcmp(folder, ".") != 0 ? "." : NULL, NULL};
    Findings findings;
    Library library;
    Places places = {.count = 0};
    findings_init(&findings, context->lang);
    library_init_beside(&library, context->scenarios, beside);
    find_places(&library, context->scenarios != NULL, inputs->case_id, around, &places);
    int at = 0;
    bool open = places.count && open_best(&library, inputs, &places, &findings, opened, &at, code);
    if (open && at)
        say_elsewhere(context, inputs->path, &places, at);
    if (!places.count)
        library_say_unknown(&library, inputs->case_id, &findings, code);
    if (!open)
        command_findings(context, &findings);
    if (!places.count)
        command_fail(context, *code, MSG_VERIFY_WHERE, inputs->path, inputs->case_id);
    for (int i = 0; i < places.count; i++)
        library_entry_release(&places.entries[i]);
    library_release(&library);
    findings_release(&findings);
    free(folder);
    free(around);
    return open;
}

Budget cases_budget(double count) {
    return budget_of(INT64_MAX, FUNCTIONS_MS + (int64_t)count * EACH_MS);
}
