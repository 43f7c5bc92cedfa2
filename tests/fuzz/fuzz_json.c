#include "fuzz/fuzz.h"

#include <string.h>

#include "store/json.h"
#include "store/json_parse.h"
#include "store/json_print.h"

static Json *parse(const Text *text) {
    Findings findings;
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse(text_cstr(text), text->len, "printed", &findings);
    FUZZ_HOLDS(tree);
    findings_release(&findings);
    return tree;
}

/* What is printed is read as the same tree, in both forms. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Findings findings;
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse((const char *)bytes, len, "file", &findings);
    FUZZ_HOLDS(!tree == (findings.errors > 0));
    if (tree) {
        Text whole = {0}, compact = {0}, again = {0};
        json_print(tree, JSON_SHORTEST, &whole);
        json_print_compact(tree, JSON_SHORTEST, &compact);
        Json *first = parse(&whole), *second = parse(&compact);
        json_print(first, JSON_SHORTEST, &again);
        FUZZ_HOLDS(!strcmp(text_cstr(&whole), text_cstr(&again)));
        text_clear(&again);
        json_print(second, JSON_SHORTEST, &again);
        FUZZ_HOLDS(!strcmp(text_cstr(&whole), text_cstr(&again)));
        json_free(first);
        json_free(second);
        json_free(tree);
        text_release(&whole);
        text_release(&compact);
        text_release(&again);
    }
    findings_release(&findings);
    return 0;
}
