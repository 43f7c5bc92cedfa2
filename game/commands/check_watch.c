#include "commands/check_watch.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"

#include "base/banned.h"

enum { LOOK_MS = 250, DEEP = 3 };

static void add_folder(FileWatch *watch, const char *folder, int deep) {
    char **names;
    int count = 0;
    file_watch_add(watch, folder, NULL);
    if (!deep || file_names(folder, &names, &count) != FILE_OK)
        return;
    for (int i = 0; i < count; i++) {
        char *inner = path_join(folder, names[i]);
        if (names[i][0] != '.' && file_is_folder(inner))
            add_folder(watch, inner, deep - 1);
        free(inner);
    }
    names_free(names, count);
}

static void add_path(FileWatch *watch, const char *path) {
    const char *base = path_base(path);
    bool dots = !strcmp(base, ".") || !strcmp(base, "..");
    char *above = dots ? path_join(path, "..") : path_folder(path);
    if (file_is_folder(path))
        add_folder(watch, path, DEEP);
    else
        file_watch_add(watch, above, base);
    file_watch_add(watch, above, "house.lua");
    free(above);
}

static void add_all(FileWatch *watch, const char *const *paths, int count) {
    file_watch_clear(watch);
    for (int i = 0; i < count; i++) {
        char *path = xstrdup(paths[i]);
        for (size_t len = strlen(path); len > 1 && path[len - 1] == '/'; len--)
            path[len - 1] = '\0';
        add_path(watch, path);
        free(path);
    }
}

FileWatch *watch_new(const char *const *paths, int count) {
    FileWatch *watch = file_watch_new();
    add_all(watch, paths, count);
    return watch;
}

bool watch_wait(FileWatch *watch, const char *const *paths, int count,
                const volatile sig_atomic_t *stop) {
    bool changed = false, now;
    do {
        system_sleep_ms(LOOK_MS);
        now = file_watch_changed(watch);
        changed |= now;
    } while (!*stop && (!changed || now));
    if (changed) /* there may be other folders now; what is written from here on is told next */
        add_all(watch, paths, count);
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
