#include <string.h>

#include "fuzz/fuzz.h"

#include "base/utf8.h"
#include "cases/ods.h"
#include "cases/statement_table.h"

static void want_whole(const StatementTable *table) {
    for (int i = 0; i < table->count; i++) {
        const char *item = table->items[i];
        FUZZ_HOLDS(*item && utf8_is_valid(item, strlen(item)));
    }
}

/* Statements of a team's own: what a spreadsheet holds becomes CSV, and CSV or a text becomes
 * statements, none of them empty and all of them UTF-8, or it says why not. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    static const char *const names[] = {"own.csv", "own.txt"};
    Text csv = {0};
    Findings findings;
    findings_init(&findings, LANG_NL);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        StatementTable table = {0};
        bool read = statement_table_parse((const char *)bytes, len, names[i], &table, &findings);
        FUZZ_HOLDS(read == (table.count > 0));
        want_whole(&table);
        statement_table_release(&table);
    }
    if (utf8_is_valid((const char *)bytes, len)) {
        ods_content_as_csv((const char *)bytes, len, &csv);
        FUZZ_HOLDS(utf8_is_valid(text_cstr(&csv), csv.len));
    }
    text_release(&csv);
    findings_release(&findings);
    return 0;
}
