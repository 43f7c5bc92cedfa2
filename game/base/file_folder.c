#include "base/file_folder.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_change.h"
#include "base/file_raw.h"
#include "base/file_status.h"

#include "base/banned.h"

enum { MOST_NAMES = 1000000 };

FileError file_remove(const char *path) {
    if (!raw_remove(path)) {
        file_changed();
        return FILE_OK;
    }
    return errno == ENOENT || errno == ENOTDIR ? FILE_MISSING : FILE_WRITE;
}

static int make_one(const char *path, bool private) {
    if (raw_make_folder(path))
        return errno;
    if (private)
        (void)raw_close_folder(path);
    return 0;
}

static FileError make_folders(const char *path, bool private) {
    if (!*path)
        return FILE_CREATE;
    char *own = xstrdup(path);
    for (char *c = own + 1; *c; c++) {
        if (*c != '/')
            continue;
        *c = '\0';
        (void)make_one(own, private); /* what is missing shows at the last one */
        *c = '/';
    }
    int why = make_one(own, private); /* before stat has an errno of its own */
    FileError error = FILE_OK;
    if (why && !file_is_folder(own))
        error = file_create_error(why);
    free(own);
    return error;
}

FileError file_make_folder(const char *path) {
    return make_folders(path, false);
}

FileError file_make_private_folder(const char *path) {
    FileStatus status;
    FileError error = make_folders(path, true);
    if (error == FILE_OK && file_status_itself(path, &status) == FILE_OK &&
        status.kind == FILE_KIND_FOLDER)
        (void)raw_close_folder(path); /* somebody else's stays as it is */
    return error;
}

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

typedef struct NameList {
    char **items;
    int count, capacity;
} NameList;

static bool add_name(void *context, const char *name) {
    NameList *list = context;
    GROW(list, items);
    list->items[list->count++] = xstrdup(name);
    return list->count < MOST_NAMES;
}

typedef struct Each {
    bool (*each)(void *context, const char *name);
    void *context;
} Each;

static bool unless_hidden(void *context, const char *name) {
    const Each *each = context;
    return name[0] == '.' || each->each(each->context, name);
}

FileError file_each_name(const char *folder, bool (*each)(void *context, const char *name),
                         void *context) {
    Each whole = {each, context};
    if (raw_names(folder, unless_hidden, &whole))
        return errno == EACCES || errno == EPERM ? FILE_CLOSED
               : errno == ELOOP                  ? FILE_LOOP
               : errno == ENAMETOOLONG           ? FILE_NAME
                                                 : FILE_MISSING;
    return FILE_OK;
}

FileError file_names(const char *folder, char ***names, int *count) {
    NameList list = {0};
    *names = NULL;
    *count = 0;
    FileError error = file_each_name(folder, add_name, &list);
    if (error != FILE_OK)
        return error;
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
