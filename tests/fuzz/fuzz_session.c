#include "fuzz/fuzz.h"

#include "store/json.h"
#include "store/json_parse.h"
#include "store/team_inputs.h"

static void replay(const Opened *opened, const TeamInputs *inputs) {
    Calibration *session = calibration_new(&opened->house.house, &opened->set_file.set);
    int taken = 0;
    for (int i = 0; i < inputs->count; i++)
        taken += calibration_step(session, &inputs->inputs[i]) == MSG_NONE;
    FUZZ_HOLDS(taken == session->count);
    fuzz_session(session);
    calibration_free(session);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("is-dit-een-klacht", true);
    return 0;
}

/* A session file: what it leads to is written, and read as the same steps. @S and @O stand for what
 * the set and the house are now. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const Opened *opened = fuzz_opened("is-dit-een-klacht", true);
    const FuzzWord words[] = {{'S', opened->set_file.set.hash}, {'O', opened->house.house.hash}};
    Findings findings;
    TeamInputs inputs;
    Text filled = {0};
    fuzz_fill_in((const char *)bytes, len, words, 2, &filled);
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse(text_cstr(&filled), filled.len, "file", &findings);
    if (tree && team_inputs_open(tree, "file", &opened->house.house, &opened->set_file.set,
                                 &findings, &inputs)) {
        replay(opened, &inputs);
        team_inputs_release(&inputs);
    }
    json_free(tree);
    findings_release(&findings);
    text_release(&filled);
    return 0;
}
