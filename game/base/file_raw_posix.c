#include "base/file_raw.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

#include "base/banned.h"

/* ---- opening and closing ---- */

static const int ours = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/* A signal that comes in the middle of a call is no failure of the disk: here and below it is done
 * once more. */
static int open_anyway(const char *path, int flags, mode_t mode) {
    int fd;
    do
        fd = open(path, flags, mode);
    while (fd < 0 && errno == EINTR);
    return fd;
}

int raw_open(const char *path, unsigned how) {
    bool reads = how & RAW_READ, writes = how & (RAW_WRITE | RAW_APPEND);
    int flags = ours | (writes ? reads ? O_RDWR : O_WRONLY : O_RDONLY);
    if (how & RAW_APPEND)
        flags |= O_APPEND;
    if (how & (RAW_MAKE | RAW_NEW))
        flags |= O_CREAT;
    if (how & RAW_NEW)
        flags |= O_EXCL;
    if (how & (RAW_NEW | RAW_ITSELF))
        flags |= O_NOFOLLOW;
    return open_anyway(path, flags, how & RAW_PRIVATE ? 0600 : 0666);
}

int raw_open_inside(const char *folder, const char *name) {
    int fd = open_anyway(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY, 0);
    while (fd >= 0 && name) {
        char part[256];
        const char *slash = strchr(name, '/');
        size_t len = slash ? (size_t)(slash - name) : strlen(name);
        int next = -1;
        if (len >= sizeof part) {
            errno = ENAMETOOLONG;
        } else {
            memcpy(part, name, len);
            part[len] = '\0';
            next = openat(fd, part, O_RDONLY | O_NOFOLLOW | ours | (slash ? O_DIRECTORY : 0));
        }
        int why = errno;
        close(fd);
        errno = why;
        fd = next;
        name = slash ? slash + 1 : NULL;
    }
    return fd;
}

int raw_open_stream(const char *path) {
    int fd = open_anyway(path, O_WRONLY | ours, 0);
    int flags = fd < 0 ? -1 : fcntl(fd, F_GETFL);
    if (flags >= 0 && !fcntl(fd, F_SETFL, flags & ~O_NONBLOCK))
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

/* Which is the one that is not done again: after a signal it is closed all the same. */
int raw_close(int fd) {
    return close(fd) && errno != EINTR ? -1 : 0;
}

int raw_copy(int fd) {
    return fcntl(fd, F_DUPFD_CLOEXEC, 0);
}

/* ---- bytes ---- */

long raw_read(int fd, void *bytes, size_t len) {
    ssize_t n;
    do
        n = read(fd, bytes, len);
    while (n < 0 && errno == EINTR);
    return (long)n;
}

long raw_read_at(int fd, uint64_t from, void *bytes, size_t len) {
    ssize_t n;
    do
        n = pread(fd, bytes, len, (off_t)from);
    while (n < 0 && errno == EINTR);
    return (long)n;
}

long raw_write(int fd, const void *bytes, size_t len) {
    ssize_t n;
    do
        n = write(fd, bytes, len);
    while (n < 0 && errno == EINTR);
    return (long)n;
}

int raw_cut(int fd, int64_t size) {
    int result;
    do
        result = ftruncate(fd, (off_t)size);
    while (result && errno == EINTR);
    return result;
}

/* Some file systems cannot sync, which is no failure of the disk. */
static int synced(int result) {
    return !result || errno == EINVAL || errno == ENOTSUP || errno == EROFS ? 0 : -1;
}

int raw_sync(int fd) {
    int result;
    do
        result = fsync(fd);
    while (result && errno == EINTR);
    return synced(result);
}

int raw_sync_data(int fd) {
    int result;
    do
        result = fdatasync(fd);
    while (result && errno == EINTR);
    return synced(result);
}

int raw_sync_folder_of(const char *path) {
    char *folder = path_folder(path);
    int fd = open_anyway(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY, 0);
    free(folder);
    if (fd < 0)
        return errno == EACCES ? 0 : -1; /* one may write in it and not read it */
    int result = raw_sync(fd), why = errno;
    close(fd);
    errno = why;
    return result;
}

int raw_lock(int fd) {
    int result;
    do
        result = flock(fd, LOCK_EX | LOCK_NB);
    while (result && errno == EINTR);
    return result;
}

/* ---- what is there ---- */

static FileKind kind_of(mode_t mode) {
    return S_ISREG(mode)                     ? FILE_KIND_FILE
           : S_ISDIR(mode)                   ? FILE_KIND_FOLDER
           : S_ISLNK(mode)                   ? FILE_KIND_LINK
           : S_ISCHR(mode) || S_ISFIFO(mode) ? FILE_KIND_STREAM
                                             : FILE_KIND_OTHER;
}

static int take(int result, const struct stat *from, RawStatus *status) {
    *status = (RawStatus){0};
    if (!result)
        *status = (RawStatus){
            .is = {kind_of(from->st_mode), (int64_t)from->st_size,
                   (int64_t)from->st_mtim.tv_sec * 1000000000 + from->st_mtim.tv_nsec},
            .device = (uint64_t)from->st_dev,
            .number = (uint64_t)from->st_ino,
            .names = (long)from->st_nlink,
            .mode = from->st_mode & 0777,
        };
    return result;
}

int raw_status(const char *path, bool itself, RawStatus *status) {
    struct stat from;
    return take(itself ? lstat(path, &from) : stat(path, &from), &from, status);
}

int raw_status_of(int fd, RawStatus *status) {
    struct stat from;
    return take(fstat(fd, &from), &from, status);
}

int raw_set_mode(int fd, unsigned mode) {
    return fchmod(fd, mode);
}

bool raw_may(const char *path, RawMay what) {
    return !faccessat(AT_FDCWD, path, what == RAW_MAY_WRITE ? W_OK : X_OK, AT_EACCESS);
}

char *raw_real(const char *path) {
    return realpath(path, NULL);
}

/* ---- names ---- */

int raw_rename(const char *from, const char *to) {
    return renameat(AT_FDCWD, from, AT_FDCWD, to);
}

int raw_rename_new(const char *from, const char *to) {
    RawStatus status;
#ifdef RENAME_NOREPLACE
    int result = renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    if (!result || (errno != EINVAL && errno != ENOSYS))
        return result;
#endif
    if (raw_status(to, true, &status)) /* a system or a disk that cannot do both at once */
        return raw_rename(from, to);
    errno = EEXIST;
    return -1;
}

int raw_remove(const char *path) {
    return unlink(path);
}

int raw_make_folder(const char *path) {
    return mkdir(path, 0777);
}

int raw_close_folder(const char *path) {
    return chmod(path, 0700);
}

int raw_names(const char *folder, bool (*each)(void *context, const char *name), void *context) {
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    bool more = true;
    if (!dir)
        return -1;
    while (more && (entry = readdir(dir)))
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            more = each(context, entry->d_name);
    closedir(dir);
    return 0;
}

void *raw_map(int fd, size_t len) {
    void *bytes = len ? mmap(NULL, len, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    return bytes == MAP_FAILED ? NULL : bytes;
}

void raw_unmap(void *bytes, size_t len) {
    munmap(bytes, len);
}
