#include "base/wide_windows.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/arena.h"

#include "base/banned.h"

wchar_t *windows_wide(const char *text) {
    int len = MultiByteToWideChar(CP_UTF8, 0, text, -1, NULL, 0);
    wchar_t *wide = xcalloc((size_t)(len > 0 ? len : 1), sizeof *wide);
    MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, len);
    return wide;
}

/* Without its mark a path may have 260 letters. */
wchar_t *windows_path(const char *path) {
    enum { LONG = 240 };
    wchar_t *wide = windows_wide(path);
    DWORD len = GetFullPathNameW(wide, 0, NULL, NULL);
    if (len < LONG)
        return wide;
    static const wchar_t mark[] = L"\\\\?\\", share[] = L"\\\\?\\UNC";
    wchar_t *whole = xcalloc((size_t)len + 16, sizeof *whole), *to = whole;
    wchar_t *full = xcalloc((size_t)len + 1, sizeof *full), *from = full;
    GetFullPathNameW(wide, len + 1, full, NULL);
    bool on_share = !wcsncmp(full, L"\\\\", 2);
    if (on_share && (full[2] == L'?' || full[2] == L'.')) {
        free(whole);
        free(wide);
        return full;
    }
    for (const wchar_t *c = on_share ? share : mark; *c; c++)
        *to++ = *c;
    for (from += on_share; *from; from++)
        *to++ = *from;
    free(full);
    free(wide);
    return whole;
}

char *windows_narrow(const wchar_t *text) {
    int len = WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text, -1, NULL, 0, NULL, NULL);
    if (len <= 0)
        return NULL;
    char *narrow = xmalloc((size_t)len);
    WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text, -1, narrow, len, NULL, NULL);
    return narrow;
}

char *windows_plain(const wchar_t *path) {
    static const wchar_t mark[] = L"\\\\?\\", share[] = L"\\\\?\\UNC\\";
    bool on_share = !wcsncmp(path, share, wcslen(share));
    if (on_share)
        path += wcslen(share) - 2;
    else if (!wcsncmp(path, mark, wcslen(mark)))
        path += wcslen(mark);
    char *plain = windows_narrow(path);
    for (char *c = plain; c && *c; c++)
        if (*c == '\\')
            *c = '/';
    if (on_share && plain)
        plain[0] = '/'; /* the C of UNC */
    return plain;
}
