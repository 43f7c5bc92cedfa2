#include "store/result_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/finding.h"
#include "base/system.h"
#include "base/utc.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/setup_fields.h"

#include "base/banned.h"

enum { STAMP = 15 }; /* "20261121-201500" */

/* The time in the name of a result of this case; false when it is none. */
static bool read_name(const char *name, const char *prefix, int64_t *ms) {
    size_t len = strlen(prefix);
    Text time = {0};
    if (strncmp(name, prefix, len) != 0 || strlen(name) < len + STAMP + 1 ||
        name[len + STAMP] != '-' || name[len + 8] != '-' || !path_ends(name, ".json"))
        return false;
    const char *stamp = name + len;
    text_addf(&time, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2s.000Z", stamp, stamp + 4, stamp + 6, stamp + 9,
              stamp + 11, stamp + 13);
    bool is = utc_read(text_cstr(&time), ms);
    text_release(&time);
    return is;
}

/* What stands in the file; false when it is a result of another case. */
static bool read_result(KeptResult *kept, const char *case_id) {
    static const char *const known[] = {RESULT_SCHEMA, RESULT_SCHEMA_OLD, NULL};
    Findings unused; /* who opens it is told */
    int code;
    findings_init(&unused, LANG_NL);
    Json *tree = json_read(kept->path, &unused, &code);
    const char *id = json_string(json_get(tree, "case"), "id");
    const Json *total = json_get(json_get(tree, "scores"), "total");
    kept->readable = tree && id && total && json_schema(tree, known, kept->path, &unused) >= 0 &&
                     setup_read_mode(tree, &kept->mode) &&
                     utc_read(json_string(tree, "started"), &kept->started_ms);
    if (kept->readable) {
        kept->passed = json_is_true(json_get(tree, "passed"));
        kept->rewound = json_is_true(json_get(tree, "rewound"));
        for (Scored s = SCORED_TOTAL; s < SCORED_COUNT; s++)
            if (!json_number(json_get(tree, "scores"), scored_id(s), &kept->scores[s]))
                kept->scores[s] = SCORE_NULL;
        kept->total = kept->scores[SCORED_TOTAL];
    }
    bool ours = !id || !strcmp(id, case_id);
    json_free(tree);
    findings_release(&unused);
    return ours;
}

void result_shelf_init(ResultShelf *shelf, const char *case_id, int most) {
    char *folder = system_user_folder("results"), **names = NULL;
    int name_count = 0;
    Text prefix = {0};
    *shelf = (ResultShelf){0};
    if (folder && file_names(folder, &names, &name_count) != FILE_OK)
        name_count = 0;
    path_add_name(&prefix, case_id);
    text_add_char(&prefix, '-');
    shelf->items = xcalloc((size_t)most + 1, sizeof *shelf->items);
    /* names of one case are in the order of their times */
    for (int i = name_count - 1; i >= 0 && !shelf->more; i--) {
        KeptResult kept = {.total = SCORE_NULL};
        if (!read_name(names[i], text_cstr(&prefix), &kept.started_ms))
            continue;
        kept.path = path_join(folder, names[i]);
        if (!read_result(&kept, case_id)) {
            free(kept.path);
        } else if (shelf->count == most) {
            shelf->more = true;
            free(kept.path);
        } else {
            shelf->items[shelf->count++] = kept;
        }
    }
    text_release(&prefix);
    names_free(names, name_count);
    free(folder);
}

void result_shelf_release(ResultShelf *shelf) {
    for (int i = 0; i < shelf->count; i++)
        free(shelf->items[i].path);
    free(shelf->items);
    *shelf = (ResultShelf){0};
}
