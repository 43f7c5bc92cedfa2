#include "fuzz/fuzz.h"

#include "policy/simulate.h"
#include "script/head.h"
#include "script/script.h"

static bool verify(void *context, const Play *play, uint64_t number) {
    const CaseFile *file = context;
    (void)number;
    fuzz_play(play, file->scenario, &file->calls);
    return true;
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("de-kraan", false);
    return 0;
}

/* A case that loads can be played, and its plays can be verified. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const Opened *opened = fuzz_opened("de-kraan", false);
    Findings findings;
    Arena arena;
    ScriptHead head;
    CaseFile file;
    arena_init(&arena);
    script_read_head((const char *)bytes, len, false, &arena, &head);
    arena_release(&arena);
    findings_init(&findings, LANG_NL);
    script_less_time(200);
    if (script_load_case_text((const char *)bytes, len, "case.lua", "x", &opened->house.house, NULL,
                              &findings, &file)) {
        Simulated simulated;
        Budget time = budget_of(20000000, 300);
        SimulateSetup setup = {.seed = 7,
                               .runs = 3,
                               .time_factor = 1,
                               .time = &time,
                               .played = verify,
                               .context = &file};
        simulate(file.scenario, &file.calls, POLICY_RANDOM, &setup, &simulated);
        simulated_release(&simulated);
        case_file_release(&file);
    } else {
        FUZZ_HOLDS(findings.errors > 0);
    }
    findings_release(&findings);
    return 0;
}
