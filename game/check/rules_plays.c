#include "check/rules_plays.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "check/route.h"
#include "store/inputs.h"
#include "store/json_parse.h"
#include "store/result_verify.h"

#include "base/banned.h"

RULE_AS(rule_differs, "kept-play", SEVERITY_ERROR, MSG_CHECK_KEPT);

/* The first line of what differs. */
static void add_difference(Check *check, const char *path, Text *differences) {
    char *end = differences->bytes ? strchr(differences->bytes, '\n') : NULL;
    if (end)
        *end = '\0';
    finding_add(check->findings, &rule_differs, path, 0, text_cstr(differences));
}

static void check_kept(Check *check, const char *bytes, size_t len, const char *path) {
    InputsFile file;
    Json *tree = json_parse(bytes, len, path, check->findings);
    if (tree && inputs_open(tree, path, check->findings, &file)) {
        Play *play = play_new(check->scenario, check->calls, file.setup);
        if (!calls_spent(check->calls) && inputs_play(&file, play, false, check->findings) &&
            file.case_id) {
            Text differences = {0};
            if (result_verify(tree, play, check->findings->lang, &differences))
                add_difference(check, path, &differences);
            text_release(&differences);
        }
        play_free(play);
    }
    json_free(tree);
}

static void read_kept(Check *check, const char *name) {
    const char *folder = check->entry->folder;
    Text text = {0};
    char *inner = path_join("plays", name), *path = path_join(folder, inner);
    const Rule *rule = case_files_read(folder, inner, FILE_LIMIT_JSON, &text);
    if (rule)
        finding_add(check->findings, rule, path, 0, name);
    else
        check_kept(check, text_cstr(&text), text.len, path);
    text_release(&text);
    free(path);
    free(inner);
}

void check_kept_plays(Check *check) {
    char **names;
    int count;
    const Rule *rule = case_files_names(check->entry->folder, "plays", &names, &count);
    if (rule) {
        char *path = path_join(check->entry->folder, "plays");
        finding_add(check->findings, rule, path, 0, "plays");
        free(path);
    }
    for (int i = 0; i < count; i++)
        if (path_ends(names[i], ".json"))
            read_kept(check, names[i]);
    names_free(names, count);
}
