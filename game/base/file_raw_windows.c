#include "base/file_raw.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/wide_windows.h"

#include <winioctl.h>

#include "base/arena.h"
#include "base/path.h"

#include "base/banned.h"

enum { QUOTA_EXCEEDED = 1295, STOPPED_ON_LINK = 681 }; /* which not every winerror.h has */

static int errno_of(DWORD error) {
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_NOT_READY:
        return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
        return EACCES;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case QUOTA_EXCEEDED:
        return ENOSPC;
    case ERROR_WRITE_PROTECT:
        return EROFS;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return EEXIST;
    case ERROR_LOCK_VIOLATION:
    case ERROR_IO_PENDING:
        return EWOULDBLOCK;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW:
        return ENAMETOOLONG;
    case ERROR_CANT_RESOLVE_FILENAME:
    case STOPPED_ON_LINK:
        return ELOOP;
    case ERROR_INVALID_FUNCTION:
    case ERROR_NOT_SUPPORTED:
        return EINVAL;
    default:
        return EIO;
    }
}

static int fail(void) {
    errno = errno_of(GetLastError());
    return -1;
}

static int result_of(BOOL good) {
    return good ? 0 : fail();
}

static HANDLE handle_of(int fd) {
    return (HANDLE)_get_osfhandle(fd);
}

/* A virus scanner may have what was written just now for a moment. */
static bool again(int *attempt) {
    enum { MOST = 20, WAIT_MS = 15 };
    DWORD error = GetLastError();
    if ((error != ERROR_SHARING_VIOLATION && error != ERROR_ACCESS_DENIED) || ++*attempt > MOST)
        return false;
    Sleep(WAIT_MS);
    SetLastError(error);
    return true;
}

/* ---- opening and closing ---- */

/* A link to another place; what a cloud keeps is a file like others. */
static bool is_link(HANDLE handle) {
    FILE_ATTRIBUTE_TAG_INFO info;
    return GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &info, sizeof info) &&
           info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT &&
           (info.ReparseTag == IO_REPARSE_TAG_SYMLINK ||
            info.ReparseTag == IO_REPARSE_TAG_MOUNT_POINT);
}

/* All is shared: what is open can be read, replaced and removed by others, as elsewhere. */
static HANDLE open_handle(const char *path, DWORD access, DWORD made, DWORD flags) {
    wchar_t *wide = windows_path(path);
    HANDLE handle =
        CreateFileW(wide, access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                    made, flags | FILE_ATTRIBUTE_NORMAL | FILE_FLAG_BACKUP_SEMANTICS, NULL);
    DWORD error = GetLastError();
    free(wide);
    SetLastError(error);
    return handle;
}

static int descriptor_of(HANDLE handle, int flags) {
    int fd = _open_osfhandle((intptr_t)handle, flags | _O_BINARY | _O_NOINHERIT);
    if (fd < 0)
        CloseHandle(handle);
    return fd;
}

int raw_open(const char *path, unsigned how) {
    bool reads = how & RAW_READ, writes = how & (RAW_WRITE | RAW_APPEND);
    bool itself = how & (RAW_ITSELF | RAW_NEW);
    DWORD access = (reads ? GENERIC_READ : 0) | (writes ? GENERIC_WRITE : 0);
    DWORD made = how & RAW_NEW ? CREATE_NEW : how & RAW_MAKE ? OPEN_ALWAYS : OPEN_EXISTING;
    HANDLE handle = open_handle(path, access, made, itself ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    if (handle == INVALID_HANDLE_VALUE)
        return fail();
    if (itself && is_link(handle)) {
        CloseHandle(handle);
        errno = ELOOP;
        return -1;
    }
    int flags = writes ? reads ? _O_RDWR : _O_WRONLY : _O_RDONLY;
    return descriptor_of(handle, how & RAW_APPEND ? flags | _O_APPEND : flags);
}

/* Each part is looked at before the next: a safe name has no "..", so it stays beneath. */
int raw_open_inside(const char *folder, const char *name) {
    char *path = xstrdup(folder);
    int fd = -1;
    for (const char *part = name; part;) {
        const char *slash = strchr(part, '/');
        Text own = {0};
        text_add_bytes(&own, part, slash ? (size_t)(slash - part) : strlen(part));
        char *next = path_join(path, text_cstr(&own));
        text_release(&own);
        free(path);
        path = next;
        if (fd >= 0)
            _close(fd);
        fd = raw_open(path, RAW_READ | RAW_ITSELF);
        part = fd >= 0 && slash ? slash + 1 : NULL;
    }
    int why = errno;
    free(path);
    errno = why;
    return fd;
}

int raw_open_stream(const char *path) {
    HANDLE handle = open_handle(path, GENERIC_WRITE, OPEN_EXISTING, 0);
    return handle == INVALID_HANDLE_VALUE ? fail() : descriptor_of(handle, _O_WRONLY);
}

int raw_close(int fd) {
    return _close(fd);
}

int raw_copy(int fd) {
    return _dup(fd);
}

/* ---- bytes ---- */

static unsigned at_most(size_t len) {
    return len > INT_MAX ? INT_MAX : (unsigned)len;
}

long raw_read(int fd, void *bytes, size_t len) {
    RawStatus status;
    int n = _read(fd, bytes, at_most(len)), why = errno;
    bool folder = n < 0 && !raw_status_of(fd, &status) && status.is.kind == FILE_KIND_FOLDER;
    errno = folder ? EISDIR : why;
    return n;
}

long raw_read_at(int fd, uint64_t from, void *bytes, size_t len) {
    OVERLAPPED at = {.Offset = (DWORD)from, .OffsetHigh = (DWORD)(from >> 32)};
    DWORD got;
    if (ReadFile(handle_of(fd), bytes, at_most(len), &got, &at))
        return (long)got;
    return GetLastError() == ERROR_HANDLE_EOF ? 0 : fail();
}

long raw_write(int fd, const void *bytes, size_t len) {
    return _write(fd, bytes, at_most(len));
}

int raw_cut(int fd, int64_t size) {
    FILE_END_OF_FILE_INFO end = {.EndOfFile = {.QuadPart = size}};
    return result_of(
        SetFileInformationByHandle(handle_of(fd), FileEndOfFileInfo, &end, sizeof end));
}

int raw_sync(int fd) {
    return FlushFileBuffers(handle_of(fd)) || errno_of(GetLastError()) == EINVAL ? 0 : fail();
}

int raw_sync_data(int fd) {
    return raw_sync(fd);
}

/* MoveFileEx is asked to write the names through. */
int raw_sync_folder_of(const char *path) {
    (void)path;
    return 0;
}

/* Behind all that a file can hold: a lock keeps others from the bytes it is on, and these are to be
 * read. */
int raw_lock(int fd) {
    OVERLAPPED at = {.Offset = 0xFFFFFFFE, .OffsetHigh = 0x7FFFFFFF};
    return result_of(LockFileEx(handle_of(fd), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY,
                                0, 1, 0, &at));
}

/* ---- what is there ---- */

static int64_t ns_since_1970(FILETIME time) {
    int64_t tenths = (int64_t)((uint64_t)time.dwHighDateTime << 32 | time.dwLowDateTime);
    return (tenths - INT64_C(116444736000000000)) * 100;
}

static int status_of(HANDLE handle, bool itself, RawStatus *status) {
    BY_HANDLE_FILE_INFORMATION info;
    DWORD type = GetFileType(handle);
    *status = (RawStatus){0};
    if (type == FILE_TYPE_CHAR || type == FILE_TYPE_PIPE) {
        status->is.kind = FILE_KIND_STREAM;
        return 0;
    }
    if (!GetFileInformationByHandle(handle, &info))
        return fail();
    *status = (RawStatus){
        .is = {info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY ? FILE_KIND_FOLDER : FILE_KIND_FILE,
               (int64_t)((uint64_t)info.nFileSizeHigh << 32 | info.nFileSizeLow),
               ns_since_1970(info.ftLastWriteTime)},
        .device = info.dwVolumeSerialNumber,
        .number = (uint64_t)info.nFileIndexHigh << 32 | info.nFileIndexLow,
        .names = (long)info.nNumberOfLinks,
    };
    if (itself && is_link(handle))
        status->is.kind = FILE_KIND_LINK;
    return 0;
}

int raw_status(const char *path, bool itself, RawStatus *status) {
    DWORD flags = itself ? FILE_FLAG_OPEN_REPARSE_POINT : 0;
    HANDLE handle = open_handle(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING, flags);
    *status = (RawStatus){0};
    if (handle == INVALID_HANDLE_VALUE)
        return fail();
    int result = status_of(handle, itself, status), why = errno;
    CloseHandle(handle);
    errno = why;
    return result;
}

int raw_status_of(int fd, RawStatus *status) {
    return status_of(handle_of(fd), false, status);
}

/* What is replaced gives its rights to what replaces it: both have those of the folder. */
int raw_set_mode(int fd, unsigned mode) {
    (void)fd;
    (void)mode;
    return 0;
}

bool raw_may(const char *path, RawMay what) {
    wchar_t *wide = windows_path(path);
    DWORD attributes = GetFileAttributesW(wide);
    free(wide);
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (what != RAW_MAY_WRITE || !(attributes & FILE_ATTRIBUTE_READONLY));
}

char *raw_real(const char *path) {
    enum { MOST = 32768 };
    HANDLE handle = open_handle(path, 0, OPEN_EXISTING, 0);
    if (handle == INVALID_HANDLE_VALUE) {
        fail();
        return NULL;
    }
    wchar_t *real = xcalloc(MOST, sizeof *real);
    DWORD len = GetFinalPathNameByHandleW(handle, real, MOST, VOLUME_NAME_DOS);
    char *plain = len && len < MOST ? windows_plain(real) : NULL;
    CloseHandle(handle);
    free(real);
    return plain;
}

/* ---- names ---- */

static int rename_to(const char *from, const char *to, DWORD how) {
    wchar_t *one = windows_path(from), *other = windows_path(to);
    int attempt = 0;
    BOOL good;
    do
        good = MoveFileExW(one, other, how | MOVEFILE_WRITE_THROUGH);
    while (!good && again(&attempt));
    int result = result_of(good), why = errno;
    free(one);
    free(other);
    errno = why;
    return result;
}

int raw_rename(const char *from, const char *to) {
    return rename_to(from, to, MOVEFILE_REPLACE_EXISTING);
}

int raw_rename_new(const char *from, const char *to) {
    return rename_to(from, to, 0);
}

int raw_remove(const char *path) {
    wchar_t *wide = windows_path(path);
    int attempt = 0;
    BOOL good;
    do
        good = DeleteFileW(wide);
    while (!good && again(&attempt));
    int result = result_of(good), why = errno;
    free(wide);
    errno = why;
    return result;
}

int raw_make_folder(const char *path) {
    wchar_t *wide = windows_path(path);
    int result = result_of(CreateDirectoryW(wide, NULL)), why = errno;
    free(wide);
    errno = why;
    return result;
}

/* A folder of the user is for this user alone by what it stands in. */
int raw_close_folder(const char *path) {
    (void)path;
    return 0;
}

int raw_names(const char *folder, bool (*each)(void *context, const char *name), void *context) {
    char *pattern = path_join(folder, "*");
    wchar_t *wide = windows_path(pattern);
    WIN32_FIND_DATAW found;
    HANDLE search = FindFirstFileW(wide, &found);
    bool more = true;
    free(wide);
    free(pattern);
    if (search == INVALID_HANDLE_VALUE)
        return fail();
    do {
        char *name = windows_narrow(found.cFileName);
        if (name && strcmp(name, ".") != 0 && strcmp(name, "..") != 0)
            more = each(context, name);
        free(name);
    } while (more && FindNextFileW(search, &found));
    FindClose(search);
    return 0;
}

void *raw_map(int fd, size_t len) {
    HANDLE mapping = CreateFileMappingW(handle_of(fd), NULL, PAGE_READONLY, 0, 0, NULL);
    void *bytes = mapping && len ? MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, len) : NULL;
    if (mapping)
        CloseHandle(mapping); /* the view keeps it */
    return bytes;
}

void raw_unmap(void *bytes, size_t len) {
    (void)len;
    UnmapViewOfFile(bytes);
}
