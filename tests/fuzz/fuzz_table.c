#include "fuzz/fuzz.h"

#include "author/table.h"
#include "base/table_bytes.h"
#include "author/table_rows.h"
#include "base/utf8.h"
#include "script/script.h"

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("de-kraan", false);
    return 0;
}

/* A table of a conversation: the case that it becomes is a text that loads, or says why not. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Text wide = {0}, word = {0};
    TableRows rows;
    int row = 0;
    bool is_wide = table_from_wide((const char *)bytes, len, &wide);
    const char *from = is_wide ? text_cstr(&wide) : (const char *)bytes;
    size_t count = is_wide ? wide.len : len;
    if (table_rows_read(&rows, from, count, &row, &word) == TABLE_FINE) {
        const Opened *opened = fuzz_opened("de-kraan", false);
        Text made = {0};
        TableCounts counts;
        Findings findings;
        CaseFile file;
        table_case(&rows, "Fuzz", &made, &counts);
        FUZZ_HOLDS(utf8_valid_until(text_cstr(&made), made.len) == made.len);
        findings_init(&findings, LANG_NL);
        if (script_load_case_text(text_cstr(&made), made.len, "case.lua", "x", &opened->house.house,
                                  NULL, &findings, &file))
            case_file_release(&file);
        findings_release(&findings);
        text_release(&made);
    }
    table_rows_release(&rows);
    text_release(&wide);
    text_release(&word);
    return 0;
}
