#include "fuzz/fuzz.h"

#include <string.h>

#include "cases/catalog.h"
#include "cases/catalog_write.h"

static void write_entries(const Catalog *catalog, Text *out) {
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    catalog_write(entries, count, out);
}

/* What is written of a PO file is read as the same. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Findings findings;
    findings_init(&findings, LANG_NL);
    Catalog *catalog = catalog_parse((const char *)bytes, len, "file", &findings);
    if (catalog) {
        Text first = {0}, second = {0};
        write_entries(catalog, &first);
        Catalog *again = catalog_parse(text_cstr(&first), first.len, "written", &findings);
        FUZZ_HOLDS(again);
        write_entries(again, &second);
        FUZZ_HOLDS(!strcmp(text_cstr(&first), text_cstr(&second)));
        catalog_free(again);
        catalog_free(catalog);
        text_release(&first);
        text_release(&second);
    }
    findings_release(&findings);
    return 0;
}
