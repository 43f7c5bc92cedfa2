/* Raw: the calls of a system that base/file is made of, a side for each kind (file_raw_posix.c,
 * file_raw_windows.c). Nobody else includes this.
 *
 * A descriptor is a small number that a library may take over (zip_fdopen). What fails gives -1 and
 * errno; an interrupted call is called again. No handle goes over to another program. */
#ifndef KLACHT_BASE_FILE_RAW_H
#define KLACHT_BASE_FILE_RAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file_kind.h"

enum { RAW_INPUT = 0, RAW_OUTPUT = 1 }; /* the standard streams */

/* How to open; a set. Nothing waits for another program, and no terminal is taken. */
enum {
    RAW_READ = 1,
    RAW_WRITE = 2,
    RAW_APPEND = 4,  /* each write goes to the end, wherever that is */
    RAW_MAKE = 8,    /* made when it is not there */
    RAW_NEW = 16,    /* made, and an error when something is there */
    RAW_ITSELF = 32, /* a link is an error */
    RAW_PRIVATE = 64 /* what is made is for this user alone */
};

int raw_open(const char *path, unsigned how);
/* For reading, by a safe name (file_name_is_safe): no part of it is followed when it is a link. */
int raw_open_inside(const char *folder, const char *name);
/* To write to a device or a pipe: here a write waits. */
int raw_open_stream(const char *path);
int raw_close(int fd);
/* Another descriptor of the same open file. */
int raw_copy(int fd);
/* How many bytes; 0 at the end. */
long raw_read(int fd, void *bytes, size_t len);
long raw_read_at(int fd, uint64_t from, void *bytes, size_t len);
long raw_write(int fd, const void *bytes, size_t len);
int raw_cut(int fd, int64_t size);
/* On disk now, or where that cannot be asked for. With its times, or what is needed to read it. */
int raw_sync(int fd);
int raw_sync_data(int fd);
/* The names in the folder of a file are on disk now. */
int raw_sync_folder_of(const char *path);
/* Of an open file, until all its descriptors are closed. Waits for nobody: EWOULDBLOCK when
 * somebody else has it, another errno where there are no locks. */
int raw_lock(int fd);

typedef struct RawStatus {
    FileStatus is;
    uint64_t device, number; /* the same for the same file alone */
    long names;              /* how many it has */
    unsigned mode;           /* for raw_set_mode */
} RawStatus;

int raw_status(const char *path, bool itself, RawStatus *status);
int raw_status_of(int fd, RawStatus *status);
int raw_set_mode(int fd, unsigned mode);
typedef enum RawMay { RAW_MAY_WRITE, RAW_MAY_SEARCH } RawMay;
bool raw_may(const char *path, RawMay what);
char *raw_real(const char *path);

/* In place of what is there. */
int raw_rename(const char *from, const char *to);
/* EEXIST when something is there, also when it came meanwhile. */
int raw_rename_new(const char *from, const char *to);
int raw_remove(const char *path);
int raw_make_folder(const char *path);
/* The folder is for this user alone, where there are such rights. */
int raw_close_folder(const char *path);
/* Calls `each` with every name but "." and "..", as the disk has them, until it gives false. */
int raw_names(const char *folder, bool (*each)(void *context, const char *name), void *context);

/* The bytes of a file as memory to read; NULL when it is empty or cannot be had. */
void *raw_map(int fd, size_t len);
void raw_unmap(void *bytes, size_t len);

#endif
