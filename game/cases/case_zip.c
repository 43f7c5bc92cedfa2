#include "cases/case_zip.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/file.h"

#include "base/banned.h"

enum {
    MOST_FILES = 1000,
    MOST_BYTES = 64 * 1024 * 1024,
    MOST_LIST = 1024 * 1024, /* bytes of what names the files */
    MOST_ENDS = 8,
    UNIX_KIND = 0170000, /* of a mode, as zips have it */
    UNIX_LINK = 0120000
};

RULE(rule_broken, "zip-broken", MSG_ZIP_BROKEN);
RULE(rule_large, "zip-large", MSG_ZIP_LARGE);
RULE(rule_name, "zip-name", MSG_ZIP_NAME);
RULE(rule_link, "zip-link", MSG_ZIP_LINK);
RULE(rule_secret, "zip-secret", MSG_ZIP_SECRET);
RULE(rule_method, "zip-method", MSG_ZIP_METHOD);
RULE(rule_many, "zip-cases", MSG_ZIP_CASES);

/* --- what a zip says of itself, before the library believes it --- */

static uint64_t little(const unsigned char *at, int bytes) {
    uint64_t value = 0;
    while (bytes--)
        value = value << 8 | at[bytes];
    return value;
}

static bool is_small(uint64_t files, uint64_t bytes) {
    return files <= MOST_FILES && bytes <= MOST_LIST;
}

/* The record of large zips (zip64), which a zip of any size may have. */
static bool is_small64(int fd, const unsigned char *locator) {
    unsigned char end[56];
    return file_read_at(fd, little(locator + 8, 8), end, sizeof end) < sizeof end ||
           is_small(little(end + 32, 8), little(end + 40, 8));
}

/* The library reads every list of files that the end of a zip seems to name: all are looked at. */
static const Rule *check_end(int fd) {
    enum { END = 22, LOCATOR = 20, MOST_TAIL = END + 65535 };
    uint64_t size = file_size(fd), len = size < MOST_TAIL ? size : MOST_TAIL;
    if (size < END)
        return NULL; /* nothing to believe */
    unsigned char *tail = xmalloc((size_t)len);
    const unsigned char *end = tail;
    const Rule *rule = file_read_at(fd, size - len, tail, (size_t)len) == len ? NULL : &rule_broken;
    for (int ends = 0; !rule && end; end++) {
        end = text_find_bytes(end, (size_t)(tail + len - end), "PK\5\6");
        if (!end || tail + len - end < END)
            break;
        uint64_t bytes = little(end + 12, 4), from = little(end + 16, 4);
        bool fits = from + bytes <= size - (uint64_t)(tail + len - end); /* else it is no end */
        const unsigned char *locator = end - tail >= LOCATOR ? end - LOCATOR : tail;
        if (++ends > MOST_ENDS)
            rule = &rule_broken;
        else if (fits && !is_small(little(end + 10, 2), bytes))
            rule = &rule_large;
        else if (!memcmp(locator, "PK\6\7", 4) && !is_small64(fd, locator))
            rule = &rule_large;
    }
    free(tail);
    return rule;
}

/* A zip that is open, with the names in it. */
typedef struct Zip {
    zip_t *zip;
    char **names; /* per file; NULL: it has none */
    int count;
} Zip;

/* Without the "./" that some put before, and with the / that is meant by the \\ of some programs
 * for Windows: what is asked of names is asked after that. */
static char *plain_name(const char *name) {
    while (!strncmp(name, "./", 2) || !strncmp(name, ".\\", 2))
        name += 2;
    char *plain = xstrdup(name);
    for (char *c = plain; *c; c++)
        if (*c == '\\')
            *c = '/';
    return plain;
}

static void read_names(Zip *zip) {
    zip->count = (int)zip_get_num_entries(zip->zip, 0);
    zip->names = xcalloc((size_t)zip->count + 1, sizeof *zip->names);
    for (int i = 0; i < zip->count; i++) {
        const char *name = zip_get_name(zip->zip, (zip_uint64_t)i, ZIP_FL_ENC_GUESS);
        zip->names[i] = name ? plain_name(name) : NULL;
    }
}

static void close_zip(Zip *zip) {
    if (!zip->zip)
        return;
    zip_discard(zip->zip);
    for (int i = 0; i < zip->count; i++)
        free(zip->names[i]);
    free(zip->names);
    *zip = (Zip){0};
}

/* To close either way. */
static const Rule *open_zip(const char *path, Zip *zip) {
    int fd, error;
    *zip = (Zip){0};
    FileError fault = file_open(path, MOST_BYTES, &fd);
    if (fault != FILE_OK)
        return fault == FILE_TOO_LARGE ? &rule_large : file_error_rule(fault);
    const Rule *rule = check_end(fd);
    zip_t *opened = rule ? NULL : zip_fdopen(fd, 0, &error);
    if (!opened)
        file_close(fd);
    if (rule || !opened)
        return rule ? rule : &rule_broken;
    if (zip_get_num_entries(opened, 0) > MOST_FILES) {
        zip_discard(opened);
        return &rule_large;
    }
    zip->zip = opened;
    read_names(zip);
    return NULL;
}

/* --- names --- */

static bool leaves(const char *name) {
    if (*name == '/' || (isalpha((unsigned char)name[0]) && name[1] == ':')) /* C:/ */
        return true;
    for (const char *part = name; part; part = strchr(part, '/')) {
        part += *part == '/';
        if (!strncmp(part, "..", 2) && (part[2] == '/' || !part[2]))
            return true;
    }
    return false;
}

/* What other systems and editors add. */
static bool is_hidden(const char *name) {
    return *name == '.' || strstr(name, "/.") || !strncmp(name, "__MACOSX/", 9);
}

static bool is_case_file(const char *name) {
    const char *base = path_base(name);
    return !strcmp(base, "case.lua") || !strcmp(base, "set.lua");
}

/* Length of the folder of the zip in which the case stands, with its '/': the one that holds all
 * others in which something like a case stands. -1: there is none, or there are more. */
static int find_top(const Zip *zip, const char **top) {
    int len = -1;
    *top = "";
    for (int i = 0; i < zip->count; i++) {
        const char *name = zip->names[i];
        if (!name || is_hidden(name) || !is_case_file(name))
            continue;
        int own = (int)(path_base(name) - name);
        if (len < 0 || own < len) {
            *top = name;
            len = own;
        }
    }
    for (int i = 0; i < zip->count && len > 0; i++) {
        const char *name = zip->names[i];
        if (name && !is_hidden(name) && is_case_file(name) && strncmp(name, *top, (size_t)len) != 0)
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
static int find_file(const Zip *zip, const char *top, int len, const char *name,
                     zip_uint64_t *index) {
    int found = 0;
    for (int i = 0; i < zip->count; i++) {
        const char *own = inner(zip->names[i], top, len);
        if (own && !strcmp(own, name) && !found++)
            *index = (zip_uint64_t)i;
    }
    return found;
}

/* --- looking --- */

static const Rule *refuse(CaseZip *out, const Rule *rule, const char *arg) {
    free(out->arg);
    out->arg = xstrdup(arg);
    return rule;
}

static bool is_link(zip_t *zip, zip_uint64_t index) {
    zip_uint8_t system;
    zip_uint32_t attributes;
    return !zip_file_get_external_attributes(zip, index, 0, &system, &attributes) &&
           system == ZIP_OPSYS_UNIX && (attributes >> 16 & UNIX_KIND) == UNIX_LINK;
}

static bool is_secret(const zip_stat_t *status) {
    return (status->valid & ZIP_STAT_ENCRYPTION_METHOD) && status->encryption_method != ZIP_EM_NONE;
}

static const Rule *check_all(const Zip *zip, CaseZip *out) {
    for (int i = 0; i < zip->count; i++) {
        zip_stat_t status;
        const char *name = zip->names[i];
        if (!name || zip_stat_index(zip->zip, (zip_uint64_t)i, 0, &status))
            return refuse(out, &rule_broken, name ? name : "");
        if (leaves(name))
            return refuse(out, &rule_name, name);
        if (is_hidden(name))
            continue;
        if (is_link(zip->zip, (zip_uint64_t)i))
            return refuse(out, &rule_link, name);
        if (is_secret(&status))
            return refuse(out, &rule_secret, name);
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
    Zip zip;
    const char *top;
    zip_uint64_t at;
    *out = (CaseZip){0};
    const Rule *rule = open_zip(path, &zip);
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
            rule = refuse(out, &rule_broken, top);
    }
    close_zip(&zip);
    return rule;
}

void case_zip_release(CaseZip *zip) {
    free(zip->id);
    free(zip->arg);
    *zip = (CaseZip){0};
}

/* --- reading --- */

/* What a zip says of a size proves nothing: never more than one byte over the limit is read. */
static const Rule *read_entry(zip_t *zip, zip_uint64_t index, size_t limit, Text *out) {
    zip_stat_t status;
    if (zip_stat_index(zip, index, 0, &status))
        return &rule_broken;
    if (is_link(zip, index))
        return &rule_link;
    if (is_secret(&status))
        return &rule_secret;
    if (status.valid & ZIP_STAT_COMP_METHOD && status.comp_method != ZIP_CM_STORE &&
        status.comp_method != ZIP_CM_DEFLATE)
        return &rule_method;
    zip_file_t *in = zip_fopen_index(zip, index, 0);
    if (!in)
        return &rule_broken;
    char block[16384];
    zip_int64_t n = 0;
    while (out->len <= limit && (n = zip_fread(in, block, sizeof block)) > 0)
        text_add_bytes(out, block, (size_t)n);
    zip_fclose(in);
    return n < 0 ? &rule_broken : out->len > limit ? file_error_rule(FILE_TOO_LARGE) : NULL;
}

const Rule *case_zip_read(const char *path, const char *name, size_t limit, Text *out) {
    Zip zip;
    const char *top;
    zip_uint64_t index = 0;
    text_clear(out);
    const Rule *rule = open_zip(path, &zip);
    if (rule)
        return rule;
    int len = find_top(&zip, &top);
    rule = len >= 0 && find_file(&zip, top, len, name, &index)
               ? read_entry(zip.zip, index, limit, out)
               : file_error_rule(FILE_MISSING);
    close_zip(&zip);
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
    Zip zip;
    const char *top;
    const Rule *rule = open_zip(path, &zip);
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
    close_zip(&zip);
    if (list.count)
        qsort(list.items, (size_t)list.count, sizeof *list.items, by_bytes);
    *names = list.items;
    *count = list.count;
    return rule;
}
