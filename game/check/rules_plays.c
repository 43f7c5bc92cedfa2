#include "check/rules_plays.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "check/route.h"
#include "store/inputs.h"
#include "store/json_file.h"
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

static void check_kept(Check *check, const char *path) {
    int code;
    InputsFile file;
    Json *tree = json_read(path, check->findings, &code);
    if (tree && inputs_open(tree, path, check->findings, &file)) {
        Play *play = play_new(check->scenario, check->calls, file.setup);
        if (inputs_play(&file, play, false, check->findings) && file.case_id) {
            Text differences = {0};
            if (result_verify(tree, play, check->findings->lang, &differences))
                add_difference(check, path, &differences);
            text_release(&differences);
        }
        play_free(play);
    }
    json_free(tree);
}

void check_kept_plays(Check *check) {
    char *folder = path_join(check->entry->folder, "plays");
    char **names;
    int count;
    if (file_is_folder(folder) && file_names(folder, &names, &count) == FILE_OK) {
        for (int i = 0; i < count; i++) {
            size_t len = strlen(names[i]);
            if (len < 6 || strcmp(names[i] + len - 5, ".json") != 0)
                continue;
            char *path = path_join(folder, names[i]);
            check_kept(check, path);
            free(path);
        }
        names_free(names, count);
    }
    free(folder);
}
