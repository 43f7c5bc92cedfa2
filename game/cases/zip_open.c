#include "cases/zip_open.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/arena.h"
#include "base/file.h"

#include "base/banned.h"

enum {
    MOST_ENDS = 8,
    UNIX_KIND = 0170000, /* of a mode, as zips have it */
    UNIX_LINK = 0120000
};

const Rule zip_broken = {"zip-broken", SEVERITY_ERROR, MSG_ZIP_BROKEN, MSG_ZIP_BROKEN_FIX};
RULE(rule_name, "zip-name", MSG_ZIP_NAME);
RULE(rule_link, "zip-link", MSG_ZIP_LINK);
RULE(rule_secret, "zip-secret", MSG_ZIP_SECRET);
RULE(rule_method, "zip-method", MSG_ZIP_METHOD);

/* --- what a zip says of itself, before the library believes it --- */

static uint64_t little(const unsigned char *at, int bytes) {
    uint64_t value = 0;
    while (bytes--)
        value = value << 8 | at[bytes];
    return value;
}

static bool is_small(const ZipBounds *bounds, uint64_t files, uint64_t bytes) {
    return files <= bounds->files && bytes <= bounds->list;
}

/* The record of large zips (zip64), which a zip of any size may have. */
static bool is_small64(const ZipBounds *bounds, int fd, const unsigned char *locator) {
    unsigned char end[56];
    return file_read_at(fd, little(locator + 8, 8), end, sizeof end) < sizeof end ||
           is_small(bounds, little(end + 32, 8), little(end + 40, 8));
}

/* The library reads every list of files that the end of a zip seems to name: all are looked at. */
static const Rule *check_end(const ZipBounds *bounds, int fd) {
    enum { END = 22, LOCATOR = 20, MOST_TAIL = END + 65535 };
    uint64_t size = file_size(fd), len = size < MOST_TAIL ? size : MOST_TAIL;
    if (size < END)
        return NULL; /* nothing to believe */
    unsigned char *tail = xmalloc((size_t)len);
    const unsigned char *end = tail;
    const Rule *rule = file_read_at(fd, size - len, tail, (size_t)len) == len ? NULL : &zip_broken;
    for (int ends = 0; !rule && end; end++) {
        end = text_find_bytes(end, (size_t)(tail + len - end), "PK\5\6");
        if (!end || tail + len - end < END)
            break;
        uint64_t bytes = little(end + 12, 4), from = little(end + 16, 4);
        bool fits = from + bytes <= size - (uint64_t)(tail + len - end); /* else it is no end */
        const unsigned char *locator = end - tail >= LOCATOR ? end - LOCATOR : tail;
        if (++ends > MOST_ENDS)
            rule = &zip_broken;
        else if (fits && !is_small(bounds, little(end + 10, 2), bytes))
            rule = bounds->rule;
        else if (!memcmp(locator, "PK\6\7", 4) && !is_small64(bounds, fd, locator))
            rule = bounds->rule;
    }
    free(tail);
    return rule;
}

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

static void read_names(OpenZip *zip) {
    zip->count = (int)zip_get_num_entries(zip->zip, 0);
    zip->names = xcalloc((size_t)zip->count + 1, sizeof *zip->names);
    for (int i = 0; i < zip->count; i++) {
        const char *name = zip_get_name(zip->zip, (zip_uint64_t)i, ZIP_FL_ENC_GUESS);
        zip->names[i] = name ? plain_name(name) : NULL;
    }
}

void zip_open_close(OpenZip *zip) {
    if (!zip->zip)
        return;
    zip_discard(zip->zip);
    for (int i = 0; i < zip->count; i++)
        free(zip->names[i]);
    free(zip->names);
    *zip = (OpenZip){0};
}

const Rule *zip_open_path(const char *path, const ZipBounds *bounds, OpenZip *zip) {
    int fd, error;
    *zip = (OpenZip){0};
    FileError fault = file_open(path, bounds->bytes, &fd);
    if (fault != FILE_OK)
        return fault == FILE_TOO_LARGE ? bounds->rule : file_error_rule(fault);
    const Rule *rule = check_end(bounds, fd);
    zip_t *opened = rule ? NULL : zip_fdopen(fd, 0, &error);
    if (!opened)
        file_close(fd);
    if (rule || !opened)
        return rule ? rule : &zip_broken;
    if (zip_get_num_entries(opened, 0) > (zip_int64_t)bounds->files) {
        zip_discard(opened);
        return bounds->rule;
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

bool zip_name_is_hidden(const char *name) {
    return *name == '.' || strstr(name, "/.") || !strncmp(name, "__MACOSX/", 9);
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

const Rule *zip_open_check(const OpenZip *zip, int entry) {
    zip_stat_t status;
    const char *name = zip->names[entry];
    if (!name || zip_stat_index(zip->zip, (zip_uint64_t)entry, 0, &status))
        return &zip_broken;
    if (leaves(name))
        return &rule_name;
    if (zip_name_is_hidden(name))
        return NULL;
    if (is_link(zip->zip, (zip_uint64_t)entry))
        return &rule_link;
    return is_secret(&status) ? &rule_secret : NULL;
}

/* What a zip says of a size proves nothing. */
const Rule *zip_open_read(const OpenZip *open, int entry, size_t limit, Text *out) {
    zip_t *zip = open->zip;
    zip_uint64_t index = (zip_uint64_t)entry;
    zip_stat_t status;
    if (zip_stat_index(zip, index, 0, &status))
        return &zip_broken;
    if (is_link(zip, index))
        return &rule_link;
    if (is_secret(&status))
        return &rule_secret;
    if (status.valid & ZIP_STAT_COMP_METHOD && status.comp_method != ZIP_CM_STORE &&
        status.comp_method != ZIP_CM_DEFLATE)
        return &rule_method;
    zip_file_t *in = zip_fopen_index(zip, index, 0);
    if (!in)
        return &zip_broken;
    char block[16384];
    zip_int64_t n = 0;
    while (out->len <= limit && (n = zip_fread(in, block, sizeof block)) > 0)
        text_add_bytes(out, block, (size_t)n);
    zip_fclose(in);
    return n < 0 ? &zip_broken : out->len > limit ? file_error_rule(FILE_TOO_LARGE) : NULL;
}
