/* A folder of its own for a test program, gone when the program ends, however its tests went. */
#ifndef KLACHT_TESTS_TEMPORARY_H
#define KLACHT_TESTS_TEMPORARY_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char temporary_folders[64][64];
static int temporary_count;
static pid_t temporary_owner;

static inline int temporary_remove_one(const char *path, const struct stat *status, int type,
                                       struct FTW *walk) {
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

static inline void temporary_remove(void) {
    while (temporary_count && temporary_owner == getpid()) /* not at the end of a child */
        nftw(temporary_folders[--temporary_count], temporary_remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* "/tmp/NAME-XXXXXX", made; NULL when it cannot be. */
static inline const char *temporary_folder(const char *name) {
    char *folder = temporary_folders[temporary_count];
    snprintf(folder, sizeof *temporary_folders, "/tmp/%s-XXXXXX", name);
    if (temporary_count == 63 || !mkdtemp(folder) || (!temporary_count && atexit(temporary_remove)))
        return NULL;
    temporary_owner = getpid();
    temporary_count++;
    return folder;
}

#endif
