#include "report/results_zip.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cases/zip_open.h"
#include "store/json_file.h"

#include "base/banned.h"

enum {
    MOST_ZIP_FILES = 1000000,
    MOST_ZIP_LIST = 256 * 1024 * 1024, /* bytes of what names them */
    MOST_ZIP_BYTES = 1024 * 1024 * 1024
};
#define MOST_UNPACKED ((uint64_t)16 * 1024 * 1024 * 1024)

RULE(rule_zip, "zip-large", MSG_RECORD_ZIP_LARGE);

static const ZipBounds bounds = {
    .files = MOST_ZIP_FILES, .list = MOST_ZIP_LIST, .bytes = MOST_ZIP_BYTES, .rule = &rule_zip};

typedef struct Entry {
    const char *name;
    int index;
} Entry;

static int by_name(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* Those with a name that a result has, in order; to be freed. */
static Entry *list(const OpenZip *zip, int *count) {
    Entry *entries = xcalloc((size_t)zip->count + 1, sizeof *entries);
    *count = 0;
    for (int i = 0; i < zip->count; i++)
        if (zip->names[i] && path_ends(zip->names[i], ".json") &&
            !zip_name_is_hidden(zip->names[i]))
            entries[(*count)++] = (Entry){zip->names[i], i};
    qsort(entries, (size_t)*count, sizeof *entries, by_name);
    return entries;
}

int results_zip_each(const char *path, ZipTaker take, void *context) {
    OpenZip zip;
    int count, given = 0;
    uint64_t left = MOST_UNPACKED;
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    if (rule)
        given++;
    bool more = !rule || take(context, path, rule, NULL);
    Entry *entries = list(&zip, &count);
    for (int i = 0; more && i < count; i++) {
        Text text = {0}, place = {0};
        text_addf(&place, "%s/%s", path, entries[i].name);
        rule = zip_open_check(&zip, entries[i].index);
        if (!rule)
            rule = zip_open_read(&zip, entries[i].index, FILE_LIMIT_JSON, &text);
        bool over = !rule && text.len > left;
        left -= over || rule ? 0 : text.len;
        given++;
        more = take(context, text_cstr(&place), over ? &rule_zip : rule, &text) && !over;
        text_release(&text);
        text_release(&place);
    }
    free(entries);
    zip_open_close(&zip);
    return given;
}
