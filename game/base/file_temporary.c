#include "base/file_temporary.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_lock.h"
#include "base/file_raw.h"
#include "base/path.h"
#include "base/system.h"

#include "base/banned.h"

enum { TRIES = 100, NAME_KEPT = 180, DIGITS_LEAST = 9, NS_PER_S = 1000000000 };
static const int64_t OLD_NS = (int64_t)24 * 60 * 60 * NS_PER_S;

/* Between making it and locking it a cleaner may have taken it for a leftover. */
static bool is_ours(int fd) {
    RawStatus status;
    return file_lock_open(fd) != LOCK_BUSY && !raw_status_of(fd, &status) && status.names > 0;
}

/* A name near the limit of the system is cut; the digits keep it apart. */
static char *name_one(const char *path, int attempt) {
    Text name = {0};
    const char *base = path_base(path);
    text_add_bytes(&name, path, (size_t)(base - path));
    text_addf(&name, ".%.*s.%ld%09ld%02d.tmp", NAME_KEPT, base, (long)system_process_id(),
              (long)(system_clock_ns() % NS_PER_S), attempt);
    return text_take(&name);
}

int file_temporary_open(const char *path, unsigned how, char **temporary) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
        *temporary = name_one(path, attempt);
        int fd = raw_open(*temporary, how | RAW_NEW), why = errno;
        if (fd >= 0 && is_ours(fd))
            return fd;
        free(*temporary);
        *temporary = NULL;
        errno = why;
        if (fd < 0 && why != EEXIST)
            return -1;
        if (fd >= 0)
            raw_close(fd);
    }
    errno = EEXIST;
    return -1;
}

typedef struct Cleaning {
    const char *folder, *prefix;
} Cleaning;

static bool is_leftover(const char *name, const char *prefix) {
    size_t len = strlen(name), digits = 0;
    if (name[0] != '.' || len < 8 || !path_ends(name, ".tmp") ||
        strncmp(name + 1, prefix, strlen(prefix)) != 0)
        return false;
    while (digits < len - 4 && isdigit((unsigned char)name[len - 5 - digits]))
        digits++;
    return digits >= DIGITS_LEAST && len > digits + 6 && name[len - 5 - digits] == '.';
}

/* Whoever writes one holds its lock until it has its right name. */
static void clean_one(const char *path) {
    int fd = raw_open(path, RAW_READ | RAW_ITSELF);
    RawStatus status;
    if (fd < 0)
        return;
    if (!raw_status_of(fd, &status) && status.is.kind == FILE_KIND_FILE) {
        LockResult locked = file_lock_open(fd);
        bool old = system_utc_ms() * 1000000 - status.is.changed_ns > OLD_NS;
        if (locked == LOCK_HELD || (locked == LOCK_ABSENT && old))
            raw_remove(path);
    }
    raw_close(fd);
}

static bool clean_leftover(void *context, const char *name) {
    const Cleaning *cleaning = context;
    if (is_leftover(name, cleaning->prefix)) {
        char *path = path_join(cleaning->folder, name);
        clean_one(path);
        free(path);
    }
    return true;
}

void file_clean(const char *folder, const char *prefix) {
    Cleaning cleaning = {folder, prefix};
    raw_names(folder, clean_leftover, &cleaning);
}

void file_clean_beside(const char *path) {
    char *real = raw_real(path); /* behind a link, where it would be written */
    const char *place = real ? real : path;
    char *folder = path_folder(place);
    Text prefix = {0};
    text_addf(&prefix, "%.*s.", NAME_KEPT, path_base(place));
    file_clean(folder, text_cstr(&prefix));
    text_release(&prefix);
    free(folder);
    free(real);
}
