#include "commands/check_watch.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"

#include "base/banned.h"

enum { LOOK_MS = 250, DEEP = 3, FILES_MOST = 5000 };

/* One number for all of the files: their names, sizes and times. FNV-1a (Fowler, Noll, Vo). */
typedef struct Sum {
    uint64_t value;
    int files;
} Sum;

static void mix(Sum *sum, const void *bytes, size_t len) {
    for (size_t i = 0; i < len; i++)
        sum->value = (sum->value ^ ((const unsigned char *)bytes)[i]) * 0x100000001B3u;
}

/* A temporary file of a save is none that counts. */
static void look(Sum *sum, const char *path, int deep) {
    FileStatus status;
    char **names;
    int count = 0;
    if (sum->files++ >= FILES_MOST || file_status(path, &status) != FILE_OK)
        return;
    mix(sum, path, strlen(path));
    if (status.kind != FILE_KIND_FOLDER) {
        mix(sum, &status.size, sizeof status.size);
        mix(sum, &status.changed_ns, sizeof status.changed_ns);
        return;
    }
    if (!deep || file_names(path, &names, &count) != FILE_OK)
        return;
    for (int i = 0; i < count; i++) {
        char *inner = path_join(path, names[i]);
        if (names[i][0] != '.')
            look(sum, inner, deep - 1);
        free(inner);
    }
    names_free(names, count);
}

static uint64_t look_at_all(const char *const *paths, int count) {
    Sum sum = {.value = 0xCBF29CE484222325u};
    for (int i = 0; i < count; i++) {
        char *house = path_join(paths[i], "../house.lua");
        look(&sum, paths[i], DEEP);
        look(&sum, house, 0);
        free(house);
    }
    return sum.value;
}

bool watch_wait(const char *const *paths, int count, const volatile sig_atomic_t *stop) {
    uint64_t first = look_at_all(paths, count), last = first, now = first;
    while (!*stop && (now == first || now != last)) {
        last = now;
        system_sleep_ms(LOOK_MS);
        now = look_at_all(paths, count);
    }
    return !*stop;
}

static bool has(const Findings *findings, const Finding *finding) {
    for (int i = 0; i < findings->count; i++)
        if (findings->items[i].rule == finding->rule &&
            !strcmp(findings->items[i].file, finding->file) &&
            !strcmp(findings->items[i].text, finding->text))
            return true;
    return false;
}

static void say(const Finding *finding, Lang lang, Msg key, Text *out) {
    Text told = {0};
    finding_tell(finding, &told);
    msg_fill(out, lang, key, text_cstr(&told));
    text_add_char(out, '\n');
    text_release(&told);
}

int watch_compare(const Findings *whole, const Findings *last, const Findings *now, bool gone,
                  Lang lang, Text *out) {
    int count = 0;
    for (int i = 0; i < now->count; i++)
        if (!has(whole, &now->items[i]) && !has(last, &now->items[i])) {
            say(&now->items[i], lang, MSG_CHECK_WATCH_NEW, out);
            count++;
        }
    for (int i = 0; gone && i < last->count; i++)
        if (!has(now, &last->items[i])) {
            say(&last->items[i], lang, MSG_CHECK_WATCH_GONE, out);
            count++;
        }
    return count;
}
