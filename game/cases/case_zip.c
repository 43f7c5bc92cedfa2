#include "cases/case_zip.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cases/zip_open.h"

#include "base/banned.h"

RULE(rule_large, "zip-large", MSG_ZIP_LARGE);
RULE(rule_many, "zip-cases", MSG_ZIP_CASES);

static const ZipBounds bounds = {.files = CASE_ZIP_MOST_FILES,
                                 .bytes = CASE_ZIP_MOST_BYTES,
                                 .list = CASE_ZIP_MOST_LIST,
                                 .rule = &rule_large};

static bool is_case_file(const char *name) {
    const char *base = path_base(name);
    return !strcmp(base, "case.lua") || !strcmp(base, "set.lua");
}

/* Length of the folder of the zip in which the case stands, with its '/': the one that holds all
 * others in which something like a case stands. -1: there is none, or there are more. */
static int find_top(const OpenZip *zip, const char **top) {
    int len = -1;
    *top = "";
    for (int i = 0; i < zip->count; i++) {
        const char *name = zip->names[i];
        if (!name || zip_name_is_hidden(name) || !is_case_file(name))
            continue;
        int own = (int)(path_base(name) - name);
        if (len < 0 || own < len) {
            *top = name;
            len = own;
        }
    }
    for (int i = 0; i < zip->count && len > 0; i++) {
        const char *name = zip->names[i];
        if (name && !zip_name_is_hidden(name) && is_case_file(name) &&
            strncmp(name, *top, (size_t)len) != 0)
            return -1;
    }
    return len;
}

/* The name within the case's folder, or NULL where it stands beside it or cannot be used. */
static const char *inner(const char *name, const char *top, int len) {
    return name && !strncmp(name, top, (size_t)len) && file_name_is_safe(name + len) ? name + len
                                                                                     : NULL;
}

/* How often the case has a file of this name; the first is at *index. */
static int find_file(const OpenZip *zip, const char *top, int len, const char *name, int *index) {
    int found = 0;
    for (int i = 0; i < zip->count; i++) {
        const char *own = inner(zip->names[i], top, len);
        if (own && !strcmp(own, name) && !found++)
            *index = i;
    }
    return found;
}

/* --- looking --- */

static const Rule *refuse(CaseZip *out, const Rule *rule, const char *arg) {
    free(out->arg);
    out->arg = xstrdup(arg);
    return rule;
}

static const Rule *check_all(const OpenZip *zip, CaseZip *out) {
    for (int i = 0; i < zip->count; i++) {
        const Rule *rule = zip_open_check(zip, i);
        if (rule)
            return refuse(out, rule, zip->names[i] ? zip->names[i] : "");
    }
    return NULL;
}

/* The first bytes, as a string of the caller's. */
static char *take(const char *bytes, size_t len) {
    Text text = {0};
    text_add_bytes(&text, bytes, len);
    return len ? text_take(&text) : xstrdup("");
}

/* Length without " (1)" at the end, and the like; `len` where there is none. */
static size_t before_number(const char *name, size_t len) {
    size_t at = len;
    if (at < 3 || name[at - 1] != ')')
        return len;
    for (at--; at && isdigit((unsigned char)name[at - 1]);)
        at--;
    if (!at || name[at - 1] != '(' || at + 1 == len)
        return len;
    for (at--; at && name[at - 1] == ' ';)
        at--;
    return at;
}

/* What programs put behind the name of a file of which there is one already. */
static size_t before_copy(const char *name, size_t len) {
    static const char *const ends[] = {" - kopie", " - copy", " (kopie)",
                                       " (copy)",  " kopie",  " copy"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t own = strlen(ends[i]);
        if (len <= own)
            continue;
        char *end = take(name + len - own, own);
        bool is = text_is_like(end, ends[i]);
        free(end);
        if (is)
            return len - own;
    }
    return before_number(name, len);
}

/* The folder in the zip, or the name of the zip, as it was before it was loaded again or copied. */
static char *id_of(const char *path, const char *top, int len) {
    if (len > 0) {
        char *folder = take(top, (size_t)len - 1); /* without its '/' */
        char *own = xstrdup(path_base(folder));
        free(folder);
        return own;
    }
    const char *base = path_base(path);
    size_t all = strlen(base) - strlen(".zip"), own = all;
    for (size_t next; (next = before_copy(base, own)) && next < own;)
        own = next;
    return all ? take(base, own) : xstrdup("case");
}

const Rule *case_zip_look(const char *path, CaseZip *out) {
    OpenZip zip;
    const char *top;
    int at;
    *out = (CaseZip){0};
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    if (rule)
        return refuse(out, rule, path_base(path));
    rule = check_all(&zip, out);
    int len = rule ? -1 : find_top(&zip, &top);
    if (!rule && len < 0)
        rule = refuse(out, &rule_many, "");
    if (!rule) {
        int cases = find_file(&zip, top, len, "case.lua", &at);
        out->set = !cases;
        out->id = id_of(path, top, len);
        if (cases > 1 || find_file(&zip, top, len, "set.lua", &at) > 1) /* which is right? */
            rule = refuse(out, &zip_broken, top);
    }
    zip_open_close(&zip);
    return rule;
}

void case_zip_release(CaseZip *zip) {
    free(zip->id);
    free(zip->arg);
    *zip = (CaseZip){0};
}

/* --- reading --- */

const Rule *case_zip_read(const char *path, const char *name, size_t limit, Text *out) {
    OpenZip zip;
    const char *top;
    int index = 0;
    text_clear(out);
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    if (rule)
        return rule;
    int len = find_top(&zip, &top);
    rule = len >= 0 && find_file(&zip, top, len, name, &index)
               ? zip_open_read(&zip, index, limit, out)
               : file_error_rule(FILE_MISSING);
    zip_open_close(&zip);
    if (rule)
        text_release(out);
    return rule;
}

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

const Rule *case_zip_names(const char *path, const char *below, char ***names, int *count) {
    struct {
        char **items;
        int count, capacity;
    } list = {0};
    OpenZip zip;
    const char *top;
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    int len = rule ? -1 : find_top(&zip, &top);
    size_t depth = strlen(below);
    for (int i = 0; len >= 0 && i < zip.count; i++) {
        const char *own = inner(zip.names[i], top, len);
        if (!own || strncmp(own, below, depth) != 0 || (depth && own[depth] != '/'))
            continue;
        own += depth + (depth > 0);
        if (strchr(own, '/'))
            continue;
        GROW(&list, items);
        list.items[list.count++] = xstrdup(own);
    }
    zip_open_close(&zip);
    if (list.count)
        qsort(list.items, (size_t)list.count, sizeof *list.items, by_bytes);
    *names = list.items;
    *count = list.count;
    return rule;
}
