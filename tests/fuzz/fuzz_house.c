#include "fuzz/fuzz.h"

#include "script/script.h"

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("de-kraan", false);
    return 0;
}

/* A house or a set, by the first byte. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Findings findings;
    findings_init(&findings, LANG_NL);
    script_less_time(200);
    if (len && bytes[0] == 's') {
        SetFile set;
        const Opened *opened = fuzz_opened("de-kraan", false);
        if (script_load_set_text((const char *)bytes, len, "set.lua", "x", &opened->house.house,
                                 NULL, &findings, &set))
            set_file_release(&set);
        else
            FUZZ_HOLDS(findings.errors > 0);
    } else {
        HouseFile house;
        if (script_load_house_text((const char *)bytes, len, "house.lua", NULL, &findings, &house))
            house_file_release(&house);
        else
            FUZZ_HOLDS(findings.errors > 0);
    }
    findings_release(&findings);
    return 0;
}
