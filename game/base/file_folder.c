#include "base/file_folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file_change.h"

#include "base/banned.h"

enum { MOST_NAMES = 100000 };

bool file_exists(const char *path) {
    struct stat status;
    return !stat(path, &status);
}

bool file_is_folder(const char *path) {
    struct stat status;
    return !stat(path, &status) && S_ISDIR(status.st_mode);
}

FileError file_remove(const char *path) {
    if (!unlink(path)) {
        file_changed();
        return FILE_OK;
    }
    return errno == ENOENT || errno == ENOTDIR ? FILE_MISSING : FILE_WRITE;
}

FileError file_make_folder(const char *path) {
    if (!*path)
        return FILE_CREATE;
    char *own = xstrdup(path);
    for (char *c = own + 1; *c; c++) {
        if (*c != '/')
            continue;
        *c = '\0';
        (void)mkdir(own, 0777); /* what is missing shows at the last one */
        *c = '/';
    }
    int why = mkdir(own, 0777) ? errno : 0; /* before stat has an errno of its own */
    FileError error = FILE_OK;
    if (why && !file_is_folder(own))
        error = file_create_error(why);
    free(own);
    return error;
}

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

FileError file_names(const char *folder, char ***names, int *count) {
    struct {
        char **items;
        int count, capacity;
    } list = {0};
    DIR *dir = opendir(folder);
    *names = NULL;
    *count = 0;
    if (!dir)
        return errno == EACCES || errno == EPERM ? FILE_CLOSED
               : errno == ELOOP                  ? FILE_LOOP
               : errno == ENAMETOOLONG           ? FILE_NAME
                                                 : FILE_MISSING;
    const struct dirent *entry;
    while (list.count < MOST_NAMES && (entry = readdir(dir))) {
        if (entry->d_name[0] == '.')
            continue;
        GROW(&list, items);
        list.items[list.count++] = xstrdup(entry->d_name);
    }
    closedir(dir);
    if (list.count)
        qsort(list.items, (size_t)list.count, sizeof *list.items, by_bytes);
    *names = list.items;
    *count = list.count;
    return FILE_OK;
}

void names_free(char **names, int count) {
    for (int i = 0; i < count; i++)
        free(names[i]);
    free(names);
}
