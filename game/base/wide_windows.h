/* Text as Windows has it (UTF-16) and as this program has it (UTF-8), for the sides of Windows.
 * Includes windows.h, whose names clash with ours: after nothing but plain headers. */
#ifndef KLACHT_BASE_WIDE_WINDOWS_H
#define KLACHT_BASE_WIDE_WINDOWS_H

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

/* Malloced; bytes that are no UTF-8 come as the sign for that. */
wchar_t *windows_wide(const char *text);
/* A path: absolute and marked as long where it is, for the functions that end in W. */
wchar_t *windows_path(const char *path);
/* Malloced; NULL for what is no UTF-16. */
char *windows_narrow(const wchar_t *text);
/* The same of a path, with '/'. */
char *windows_plain(const wchar_t *path);

#endif
