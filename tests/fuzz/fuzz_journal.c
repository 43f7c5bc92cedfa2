#include "fuzz/fuzz.h"

#include <string.h>

#include "store/journal_record.h"
#include "store/json.h"

/* Records that are read are written as the same bytes. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    Text text = {0};
    text_add_bytes(&text, (const char *)bytes, len);
    const char *at = text_cstr(&text), *end = at + text.len;
    for (;;) {
        const char *from = at;
        Json *tree = journal_record_read(&at, end, "file");
        if (!tree)
            break;
        FUZZ_HOLDS(at > from && at <= end);
        Text again = {0};
        journal_record_add(&again, tree);
        const char *second = text_cstr(&again);
        Json *same = journal_record_read(&second, second + again.len, "again");
        FUZZ_HOLDS(same);
        json_free(same);
        json_free(tree);
        text_release(&again);
    }
    text_release(&text);
    return 0;
}
