#include "store/journal_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"

#include "base/banned.h"

typedef struct Candidate {
    char *path;
    int64_t changed_ns;
} Candidate;

static int newest_first(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->changed_ns != y->changed_ns)
        return x->changed_ns > y->changed_ns ? -1 : 1;
    return -strcmp(x->path, y->path);
}

void journal_shelf_init(JournalShelf *shelf) {
    char *folder = system_user_folder("journals"), **names = NULL;
    int name_count = 0;
    *shelf = (JournalShelf){0};
    if (folder && file_names(folder, &names, &name_count) != FILE_OK)
        name_count = 0;
    Candidate *candidates = xcalloc((size_t)name_count, sizeof *candidates);
    for (int i = 0; i < name_count; i++) {
        FileStatus status;
        if (!path_ends(names[i], JOURNAL_ENDING))
            continue;
        char *path = path_join(folder, names[i]);
        if (file_status_itself(path, &status) == FILE_OK && status.kind == FILE_KIND_FILE)
            candidates[shelf->count++] = (Candidate){path, status.changed_ns};
        else
            free(path);
    }
    if (shelf->count)
        qsort(candidates, (size_t)shelf->count, sizeof *candidates, newest_first);
    shelf->paths = xcalloc((size_t)shelf->count, sizeof *shelf->paths);
    for (int i = 0; i < shelf->count; i++)
        shelf->paths[i] = candidates[i].path;
    free(candidates);
    names_free(names, name_count);
    free(folder);
}

void journal_shelf_release(JournalShelf *shelf) {
    for (int i = 0; i < shelf->count; i++)
        free(shelf->paths[i]);
    free(shelf->paths);
    *shelf = (JournalShelf){0};
}

Journal *journal_shelf_next(JournalShelf *shelf, Findings *findings) {
    Journal *journal = NULL;
    while (!journal && shelf->at < shelf->count)
        journal = journal_open(shelf->paths[shelf->at++], &shelf->busy, findings);
    return journal;
}

/* What one did that leads to the next turn. */
static bool ends_turn(const Json *input) {
    return json_string(input, "reply") || json_get(input, "offer") || json_get(input, "judge");
}

static bool is_answer(const Json *input) {
    return ends_turn(input) || json_string(input, "say");
}

/* A rewind leads to the state just after so many inputs, whatever came since. */
static int count_those(const Journal *journal, bool (*is)(const Json *input)) {
    const Json *inputs = json_get(journal_inputs(journal), "inputs");
    int count = json_count(inputs), at = 0;
    int *after = xcalloc((size_t)count + 1, sizeof *after);
    for (const Json *input = json_first(inputs); input; input = json_next(input), at++) {
        double kept;
        after[at + 1] =
            json_integer(input, "rewind", 0, at, &kept) ? after[(int)kept] : after[at] + is(input);
    }
    int those = after[count];
    free(after);
    return those;
}

int journal_answers(const Journal *journal) {
    return count_those(journal, is_answer);
}

int journal_turn(const Journal *journal) {
    return count_those(journal, ends_turn) + 1;
}
