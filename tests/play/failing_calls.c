/* Loaded before the program (LD_PRELOAD): calls that write below FAIL_UNDER fail from the one with
 * number FAIL_AT on, with the error FAIL_ERROR; with FAIL_ONCE that one alone; with FAIL_AT=each
 * every one of them the first time it is tried. How many there were goes to FAIL_COUNT. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int calls;
static bool just; /* the last one failed: what is tried again goes well */

static bool below(const char *path) {
    const char *under = getenv("FAIL_UNDER");
    return under && path && !strncmp(path, under, strlen(under));
}

static bool is_ours(int fd) {
    char link[64], path[4096];
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    errno = kept;
    if (n <= 0)
        return false;
    path[n] = '\0';
    return below(path);
}

/* No signal ends the calls that only change names. */
static bool is_signal(void) {
    const char *error = getenv("FAIL_ERROR");
    return error && !strcmp(error, "EINTR");
}

static bool fails(void) {
    const char *at = getenv("FAIL_AT"), *error = getenv("FAIL_ERROR");
    int number = at ? (int)strtol(at, NULL, 10) : 0;
    calls++;
    if (!at || !error)
        return false;
    bool each = !strcmp(at, "each");
    bool now = each ? !just : getenv("FAIL_ONCE") ? calls == number : number > 0 && calls >= number;
    just = now;
    if (now)
        errno = !strcmp(error, "ENOSPC") ? ENOSPC : !strcmp(error, "EIO") ? EIO : EINTR;
    return now;
}

__attribute__((destructor)) static void say_count(void) {
    const char *path = getenv("FAIL_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%d\n", calls);
        fclose(file);
    }
}

#define REAL(name) ((name##_fn)dlsym(RTLD_NEXT, #name))
typedef ssize_t (*write_fn)(int, const void *, size_t);
typedef int (*fsync_fn)(int);
typedef int (*fdatasync_fn)(int);
typedef int (*ftruncate_fn)(int, off_t);
typedef int (*open_fn)(const char *, int, ...);
typedef int (*open64_fn)(const char *, int, ...);
typedef int (*renameat_fn)(int, const char *, int, const char *);
typedef int (*renameat2_fn)(int, const char *, int, const char *, unsigned);
typedef int (*mkdir_fn)(const char *, mode_t);

ssize_t write(int fd, const void *bytes, size_t len) {
    if (is_ours(fd) && fails())
        return -1;
    return REAL(write)(fd, bytes, len);
}

int fsync(int fd) {
    return is_ours(fd) && fails() ? -1 : REAL(fsync)(fd);
}

int fdatasync(int fd) {
    return is_ours(fd) && fails() ? -1 : REAL(fdatasync)(fd);
}

int ftruncate(int fd, off_t size) {
    return is_ours(fd) && fails() ? -1 : REAL(ftruncate)(fd, size);
}

int open(const char *path, int flags, ...) {
    va_list args;
    va_start(args, flags);
    mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
    va_end(args);
    if (flags & (O_WRONLY | O_RDWR | O_CREAT) && below(path) && fails())
        return -1;
    return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list args;
    va_start(args, flags);
    mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
    va_end(args);
    if (flags & (O_WRONLY | O_RDWR | O_CREAT) && below(path) && fails())
        return -1;
    return REAL(open64)(path, flags, mode);
}

int renameat(int from_at, const char *from, int to_at, const char *to) {
    return below(to) && !is_signal() && fails() ? -1 : REAL(renameat)(from_at, from, to_at, to);
}

int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags) {
    return below(to) && !is_signal() && fails() ? -1 : REAL(renameat2)(from_at, from, to_at, to, flags);
}

int mkdir(const char *path, mode_t mode) {
    return below(path) && !is_signal() && fails() ? -1 : REAL(mkdir)(path, mode);
}
