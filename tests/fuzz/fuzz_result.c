#include "fuzz/fuzz.h"

#include "report/result_record.h"
#include "store/inputs.h"
#include "store/json.h"
#include "store/json_parse.h"
#include "store/result_verify.h"

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("de-kraan", false);
    return 0;
}

/* Inputs or a result of De kraan: what can be played gives a result that verifies. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const Opened *opened = fuzz_opened("de-kraan", false);
    const Scenario *scenario = opened->file.scenario;
    Findings findings;
    InputsFile file;
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse((const char *)bytes, len, "file", &findings);
    if (tree && inputs_open(tree, "file", &findings, &file)) {
        Play *play = play_new(scenario, &opened->file.calls, file.setup);
        if (inputs_play(&file, play, false, &findings)) {
            Text said = {0};
            fuzz_play(play, scenario, &opened->file.calls);
            result_verify(tree, play, LANG_NL, &said);
            result_is_whole(tree, play, LANG_NL, &said);
            text_release(&said);
        } else {
            FUZZ_HOLDS(findings.errors > 0);
        }
        play_free(play);
    }
    json_free(tree);
    findings_release(&findings);
    return 0;
}
