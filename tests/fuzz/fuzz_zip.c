#include "fuzz/fuzz.h"

#include "base/file_folder.h"
#include "cases/case_zip.h"

/* A case in a zip: what it holds is listed and read, within the bounds. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const char *path = fuzz_file(bytes, len);
    CaseZip zip;
    if (!case_zip_look(path, &zip)) {
        Text text = {0};
        char **names = NULL;
        int count = 0;
        case_zip_read(path, zip.set ? "set.lua" : "case.lua", 65536, &text);
        FUZZ_HOLDS(text.len <= 65536);
        if (!case_zip_names(path, "", &names, &count)) {
            for (int i = 0; i < count && i < 20; i++) {
                text_clear(&text);
                case_zip_read(path, names[i], 4096, &text);
                FUZZ_HOLDS(text.len <= 4096);
            }
            names_free(names, count);
        }
        text_release(&text);
    }
    case_zip_release(&zip);
    return 0;
}
