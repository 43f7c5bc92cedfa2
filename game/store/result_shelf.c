#include "store/result_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/finding.h"
#include "base/utc.h"
#include "store/json_file.h"
#include "store/result.h"
#include "store/result_names.h"
#include "store/setup_fields.h"

#include "base/banned.h"

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
    ResultNames names;
    Text name = {0};
    int from, to;
    *shelf = (ResultShelf){.items = xcalloc((size_t)most + 1, sizeof *shelf->items)};
    path_add_name(&name, case_id);
    result_names_init(&names);
    result_names_of(&names, case_id, &from, &to);
    for (int i = to - 1; i >= from && !shelf->more; i--) {
        KeptResult kept = {.total = SCORE_NULL};
        size_t case_len;
        if (!result_name_read(names.items[i], &case_len, &kept.started_ms) || case_len != name.len)
            continue; /* of a case whose name begins so too */
        kept.path = path_join(names.folder, names.items[i]);
        if (!read_result(&kept, case_id)) {
            free(kept.path);
        } else if (shelf->count == most) {
            shelf->more = true;
            free(kept.path);
        } else {
            shelf->items[shelf->count++] = kept;
        }
    }
    text_release(&name);
    result_names_release(&names);
}

void result_shelf_release(ResultShelf *shelf) {
    for (int i = 0; i < shelf->count; i++)
        free(shelf->items[i].path);
    free(shelf->items);
    *shelf = (ResultShelf){0};
}
