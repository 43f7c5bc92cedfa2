/* Results for a test as the program makes them: kept plays of the cases that come with it. */
#ifndef KLACHT_TESTS_PLAYED_H
#define KLACHT_TESTS_PLAYED_H

#include "unit/support.h"

#include "cases/opened.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/result.h"

/* scenarios/ID/plays/NAME.json as a result, to free by json_free. */
static inline Json *played(const char *id, const char *name, const ResultInfo *info) {
    Findings findings;
    Library library;
    Opened opened;
    InputsFile inputs;
    Json *result = NULL;
    char path[4096];
    int code;
    snprintf(path, sizeof path, KLACHT_SOURCE "/scenarios/%s/plays/%s.json", id, name);
    findings_init(&findings, LANG_EN);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    Json *tree = json_read(path, &findings, &code);
    if (tree && inputs_open(tree, path, &findings, &inputs) &&
        opened_init(&opened, &library, id, inputs.language, &findings, &code)) {
        Play *play = play_new(opened.file.scenario, &opened.file.calls, inputs.setup);
        if (inputs_play(&inputs, play, false, &findings))
            result = result_tree(play, info);
        play_free(play);
        opened_release(&opened);
    }
    if (!result) {
        findings_print(&findings, stderr, false);
        fail_msg("%s cannot be played", path);
    }
    json_free(tree);
    library_release(&library);
    findings_release(&findings);
    return result;
}

#endif
