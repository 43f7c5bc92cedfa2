#include "cases/library_zip.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include "base/file.h"

#include "base/banned.h"

enum { MOST_FILES = 1000, MOST_BYTES = 64 * 1024 * 1024 };

RULE(rule_broken, "zip-broken", MSG_ZIP_BROKEN);
RULE(rule_large, "zip-large", MSG_ZIP_LARGE);
RULE(rule_name, "zip-name", MSG_ZIP_NAME);
RULE(rule_link, "zip-link", MSG_ZIP_LINK);
RULE(rule_secret, "zip-secret", MSG_ZIP_SECRET);
RULE(rule_many, "zip-cases", MSG_ZIP_CASES);

typedef struct Unpacking {
    const char *path;
    Findings *findings;
    int *exit_code;
    zip_t *zip;
    char *top;    /* the folder of the zip in which the case stands, with its '/'; "" for none */
    char *folder; /* where it goes */
    size_t bytes;
} Unpacking;

static bool fail(Unpacking *u, const Rule *rule, const char *arg, int code) {
    finding_add(u->findings, rule, u->path, 0, arg);
    *u->exit_code = code;
    return false;
}

/* What other systems add: hidden files, __MACOSX. */
static bool is_passed_over(const char *name) {
    return *name == '.' ? strncmp(name, "./", 2) && strncmp(name, "../", 3)
                        : !strncmp(name, "__MACOSX/", 9) || strstr(name, "/.DS_Store");
}

/* A folder's name ends in a slash. */
static bool is_safe(const char *name) {
    size_t len = strlen(name);
    Text safe = {0};
    text_add_bytes(&safe, name, len && name[len - 1] == '/' ? len - 1 : len);
    bool good = file_name_is_safe(text_cstr(&safe));
    text_release(&safe);
    return good;
}

/* The one folder (or none) of the zip that holds a case.lua or set.lua. */
static bool find_top(Unpacking *u) {
    zip_int64_t count = zip_get_num_entries(u->zip, 0);
    for (zip_int64_t i = 0; i < count; i++) {
        const char *name = zip_get_name(u->zip, (zip_uint64_t)i, ZIP_FL_ENC_GUESS);
        const char *base = name ? path_base(name) : "";
        if (!name || is_passed_over(name) || (strcmp(base, "case.lua") && strcmp(base, "set.lua")))
            continue;
        if (!is_safe(name)) /* its folder's name is going to be made */
            return fail(u, &rule_name, name, 65);
        Text top = {0};
        text_add_bytes(&top, name, (size_t)(base - name));
        text_add(&top, "");
        if (u->top && strcmp(u->top, text_cstr(&top)) != 0) {
            text_release(&top);
            return fail(u, &rule_many, "", 65);
        }
        free(u->top);
        u->top = text_take(&top);
    }
    return u->top || fail(u, &rule_many, "", 65);
}

static bool write_entry(Unpacking *u, zip_uint64_t index, const char *to) {
    char *above = path_folder(to);
    FileError error = file_make_folder(above);
    free(above);
    FILE *out = error == FILE_OK ? fopen(to, "wbx") : NULL;
    if (!out && (errno == EEXIST || error == FILE_CREATE)) /* a name twice, or as file and folder */
        return fail(u, &rule_broken, path_base(to), 65);
    if (!out)
        return fail(u, file_error_rule(FILE_WRITE), "", file_error_exit(FILE_WRITE));
    zip_file_t *in = zip_fopen_index(u->zip, index, 0);
    char block[16384];
    zip_int64_t n = in ? 0 : -1;
    bool large = false, written = true;
    while (in && !large && written && (n = zip_fread(in, block, sizeof block)) > 0) {
        u->bytes += (size_t)n; /* what the zip says of itself proves nothing */
        large = u->bytes > MOST_BYTES;
        written = fwrite(block, 1, (size_t)n, out) == (size_t)n;
    }
    int broken = in ? zip_fclose(in) : 1;
    written = !fclose(out) && written;
    if (large)
        return fail(u, &rule_large, "", 65);
    if (!written)
        return fail(u, file_error_rule(FILE_WRITE), "", file_error_exit(FILE_WRITE));
    return (n == 0 && !broken) || fail(u, &rule_broken, path_base(to), 65);
}

static bool unpack_entry(Unpacking *u, zip_uint64_t index) {
    zip_stat_t status;
    zip_uint8_t system;
    zip_uint32_t attributes;
    if (zip_stat_index(u->zip, index, ZIP_FL_ENC_GUESS, &status) || !(status.valid & ZIP_STAT_NAME))
        return fail(u, &rule_broken, "", 65);
    const char *name = status.name;
    size_t top = strlen(u->top), len = strlen(name);
    if (is_passed_over(name) || !len)
        return true;
    bool folder = name[len - 1] == '/';
    if (!is_safe(name))
        return fail(u, &rule_name, name, 65);
    if (!zip_file_get_external_attributes(u->zip, index, 0, &system, &attributes) &&
        system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16))
        return fail(u, &rule_link, name, 65);
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
        return fail(u, &rule_secret, name, 65);
    if (folder || strncmp(name, u->top, top) != 0)
        return true;
    char *to = path_join(u->folder, name + top);
    bool good = write_entry(u, index, to);
    free(to);
    return good;
}

/* TMPDIR/klachtenspel-XXXXXX/ID: the folder's name is the id of the case. */
static bool make_folder(Unpacking *u) {
    const char *base = getenv("TMPDIR");
    char *above = path_join(base && *base == '/' ? base : "/tmp", "klachtenspel-XXXXXX");
    Text id = {0};
    if (*u->top) {
        const char *name = path_base(u->top);
        text_add_bytes(&id, name, strlen(name) - 1);
    } else {
        const char *name = path_base(u->path);
        size_t len = strlen(name);
        text_add_bytes(&id, name, len > 4 ? len - 4 : len);
    }
    FileError error = FILE_OK;
    if (!mkdtemp(above)) {
        error = file_create_error(errno);
    } else {
        u->folder = path_join(above, id.len ? text_cstr(&id) : "case");
        if (mkdir(u->folder, 0700)) {
            error = file_create_error(errno);
            rmdir(above);
            free(u->folder);
            u->folder = NULL;
        }
    }
    text_release(&id);
    free(above);
    return u->folder || fail(u, file_error_rule(error), "", file_error_exit(error));
}

static bool unpack(Unpacking *u) {
    zip_int64_t count = zip_get_num_entries(u->zip, 0);
    if (count > MOST_FILES)
        return fail(u, &rule_large, "", 65);
    if (!find_top(u) || !make_folder(u))
        return false;
    for (zip_int64_t i = 0; i < count; i++)
        if (!unpack_entry(u, (zip_uint64_t)i))
            return false;
    return true;
}

char *library_zip_unpack(const char *path, Findings *findings, int *exit_code) {
    Unpacking u = {.path = path, .findings = findings, .exit_code = exit_code};
    Text bytes = {0};
    FileError error = file_read(path, MOST_BYTES, &bytes);
    if (error != FILE_OK) {
        fail(&u, file_error_rule(error), "", file_error_exit(error));
        return NULL;
    }
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t *source = zip_source_buffer_create(text_cstr(&bytes), bytes.len, 0, &why);
    u.zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &why) : NULL;
    zip_error_fini(&why);
    bool good = false;
    if (!u.zip) {
        if (source)
            zip_source_free(source);
        fail(&u, &rule_broken, path_base(path), 65);
    } else {
        good = unpack(&u);
        zip_discard(u.zip);
    }
    if (!good && u.folder) {
        library_zip_remove(u.folder);
        free(u.folder);
        u.folder = NULL;
    }
    free(u.top);
    text_release(&bytes);
    return u.folder;
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *walk) {
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

void library_zip_remove(const char *folder) {
    char *above = path_folder(folder);
    if (!strncmp(path_base(above), "klachtenspel-", 13))
        nftw(above, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    free(above);
}
