#include "base/system.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/wide_windows.h"

#include <bcrypt.h>
#include <process.h>
#include <shellapi.h>

#include "base/arena.h"
#include "base/path.h"

#include "base/banned.h"

enum { MS_PER_S = 1000, NS_PER_MS = 1000000 };
enum { TO_1970 = 11644473600 /* seconds, from the beginning that Windows has */ };

/* ---- files for a while ---- */

/* Gone when it is closed; the other program has it too. */
static HANDLE temporary_file(void) {
    wchar_t folder[MAX_PATH + 1], path[MAX_PATH + 1];
    SECURITY_ATTRIBUTES shared = {.nLength = sizeof shared, .bInheritHandle = TRUE};
    if (!GetTempPathW(MAX_PATH, folder) || !GetTempFileNameW(folder, L"kls", 0, path))
        return INVALID_HANDLE_VALUE;
    return CreateFileW(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                       &shared, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
}

static bool read_back(HANDLE file, Text *out) {
    char bytes[8192];
    DWORD got;
    text_clear(out);
    SetFilePointer(file, 0, NULL, FILE_BEGIN);
    while (ReadFile(file, bytes, sizeof bytes, &got, NULL)) {
        if (!got)
            return true;
        text_add_bytes(out, bytes, got);
    }
    return false;
}

/* ---- the start ---- */

static HANDLE unheard; /* what nobody could have read */

static void say_in_a_box(void) {
    Text text = {0};
    fflush(stderr);
    if (read_back(unheard, &text) && text.len) {
        wchar_t *wide = windows_wide(text_cstr(&text));
        MessageBoxW(NULL, wide, L"KlachtenSpel", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
        free(wide);
    }
    text_release(&text);
}

/* A program that was clicked on has nowhere to say what went wrong: it does at its end. */
static void catch_errors(void) {
    HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    if (errors && errors != INVALID_HANDLE_VALUE)
        return;
    unheard = temporary_file();
    int fd = unheard == INVALID_HANDLE_VALUE ? -1 : _open_osfhandle((intptr_t)unheard, _O_BINARY);
    FILE *file = fd >= 0 ? _fdopen(fd, "wb") : NULL;
    if (!file || atexit(say_in_a_box))
        return;
    *stderr = *file; /* one that leads nowhere cannot be opened again */
}

static void use_utf8(DWORD stream) {
    HANDLE handle = GetStdHandle(stream);
    DWORD mode;
    if (GetConsoleMode(handle, &mode))
        SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

/* The language that the user reads Windows in, where no other way says it. */
static void set_language(void) {
    static const wchar_t *const names[] = {L"LC_ALL", L"LC_MESSAGES", L"LANG"};
    wchar_t name[LOCALE_NAME_MAX_LENGTH] = L"";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const wchar_t *value = _wgetenv(names[i]);
        if (value && *value)
            return;
    }
    if (LCIDToLocaleName(MAKELCID(GetUserDefaultUILanguage(), SORT_DEFAULT), name,
                         LOCALE_NAME_MAX_LENGTH, 0))
        _wputenv_s(L"LANG", name);
}

void system_start(int argc, char **argv) {
    static const int streams[] = {0, 1, 2};
    catch_errors();
    for (size_t i = 0; i < sizeof streams / sizeof *streams; i++)
        _setmode(streams[i], _O_BINARY);
    /* a letter of several bytes must not reach the terminal byte by byte */
    setvbuf(stdout, NULL, _IOFBF, BUFSIZ * 8);
    setvbuf(stderr, NULL, _IOFBF, BUFSIZ * 8);
    SetConsoleOutputCP(CP_UTF8);
    use_utf8(STD_OUTPUT_HANDLE);
    use_utf8(STD_ERROR_HANDLE);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX); /* an empty drive asks nothing */
    set_language();
    /* of what this program is told only paths have it, and those may have '/' too */
    for (int i = 1; i < argc; i++)
        for (char *c = argv[i]; *c; c++)
            if (*c == '\\')
                *c = '/';
}

/* ---- chance and time ---- */

bool system_random(void *bytes, size_t len) {
    return BCryptGenRandom(NULL, bytes, (ULONG)len, BCRYPT_USE_SYSTEM_PREFERRED_RNG) >= 0;
}

void system_wipe(void *bytes, size_t len) {
    SecureZeroMemory(bytes, len);
}

/* In tenths of a microsecond. */
static int64_t tenths_of(FILETIME time) {
    return (int64_t)((uint64_t)time.dwHighDateTime << 32 | time.dwLowDateTime);
}

int64_t system_utc_ms(void) {
    FILETIME now;
    GetSystemTimeAsFileTime(&now);
    return tenths_of(now) / 10000 - (int64_t)TO_1970 * MS_PER_S;
}

int64_t system_clock_ns(void) {
    ULONGLONG tenths = 0;
    return QueryUnbiasedInterruptTime(&tenths) ? (int64_t)tenths * 100
                                               : (int64_t)GetTickCount64() * NS_PER_MS;
}

int64_t system_passed_ms(void) {
    return (int64_t)GetTickCount64();
}

int64_t system_processor_ns(void) {
    FILETIME began, ended, kernel, user;
    if (!GetThreadTimes(GetCurrentThread(), &began, &ended, &kernel, &user) &&
        !GetProcessTimes(GetCurrentProcess(), &began, &ended, &kernel, &user))
        return system_clock_ns();
    return (tenths_of(kernel) + tenths_of(user)) * 100;
}

void system_sleep_ms(int ms) {
    Sleep((DWORD)ms);
}

int system_local_time(int64_t utc_ms, struct tm *local) {
    __time64_t seconds = utc_ms / MS_PER_S;
    if (!_localtime64_s(local, &seconds)) {
        struct tm as_utc = *local;
        __time64_t east = _mkgmtime64(&as_utc) - seconds;
        return (int)(east / 60);
    }
    *local = (struct tm){.tm_year = 70, .tm_mday = 1};
    return 0;
}

/* ---- places ---- */

char *system_program_folder(void) {
    enum { MOST = 32768 };
    wchar_t *program = xcalloc(MOST, sizeof *program);
    DWORD len = GetModuleFileNameW(NULL, program, MOST);
    char *plain = len && len < MOST ? windows_plain(program) : NULL;
    char *folder = plain ? path_folder(plain) : NULL;
    free(plain);
    free(program);
    return folder;
}

static char *variable(const wchar_t *name) {
    const wchar_t *value = _wgetenv(name);
    return value && *value ? windows_plain(value) : NULL;
}

static char *below(const wchar_t *name, const char *folder) {
    char *base = variable(name), *path = base ? path_join(base, folder) : NULL;
    free(base);
    return path;
}

/* Not among what follows the user from machine to machine: journals are locked where they are. */
char *system_data_folder(void) {
    return below(L"LOCALAPPDATA", "KlachtenSpel");
}

char *system_config_folder(void) {
    return system_data_folder();
}

char *system_cache_folder(void) {
    return below(L"LOCALAPPDATA", "KlachtenSpel/cache");
}

char *system_home_folder(void) {
    return variable(L"USERPROFILE");
}

/* ---- the terminal and the screen ---- */

static HANDLE handle_of(FILE *stream) {
    return (HANDLE)_get_osfhandle(_fileno(stream));
}

bool system_is_terminal(FILE *stream) {
    DWORD mode;
    return GetConsoleMode(handle_of(stream), &mode) != 0;
}

/* What was typed and not yet taken. */
static struct {
    char *bytes;
    size_t at;
} typed;

/* A line is read as Windows has it: the way by bytes loses what is not ASCII. */
static void read_typed(HANDLE console) {
    enum { MOST = 4096, END = 26 /* Ctrl-Z */ };
    wchar_t line[MOST + 1];
    DWORD len = 0;
    free(typed.bytes);
    typed.at = 0;
    if (!ReadConsoleW(console, line, MOST, &len, NULL))
        len = 0;
    line[len] = L'\0';
    wchar_t *end = wcschr(line, END);
    if (end)
        *end = L'\0';
    typed.bytes = windows_narrow(line);
}

int system_getc(FILE *stream) {
    if (stream != stdin || !system_is_terminal(stream))
        return fgetc(stream);
    if (!typed.bytes || !typed.bytes[typed.at])
        read_typed(handle_of(stream));
    return typed.bytes && typed.bytes[typed.at] ? (unsigned char)typed.bytes[typed.at++] : EOF;
}

int system_columns(FILE *stream) {
    CONSOLE_SCREEN_BUFFER_INFO info;
    return GetConsoleScreenBufferInfo(handle_of(stream), &info)
               ? info.srWindow.Right - info.srWindow.Left + 1
               : 0;
}

bool system_has_display(void) {
    return true;
}

/* A handler reaches nothing but this; it runs on a thread of its own. */
static volatile sig_atomic_t interrupted;

static BOOL WINAPI note(DWORD event) {
    if (event != CTRL_C_EVENT || interrupted)
        return FALSE; /* the system goes on, and ends the program */
    interrupted = 1;
    return TRUE;
}

const volatile sig_atomic_t *system_catch_interrupt(void) {
    interrupted = 0;
    SetConsoleCtrlHandler(note, TRUE);
    return &interrupted;
}

void system_release_interrupt(void) {
    SetConsoleCtrlHandler(note, FALSE);
}

/* ---- other programs and libraries ---- */

/* In quotes; no argument of ours has one in it. */
static wchar_t *command_line(const char *const *arguments) {
    Text line = {0};
    for (int i = 0; arguments[i]; i++)
        text_addf(&line, "%s\"%s\"", i ? " " : "", arguments[i]);
    wchar_t *wide = windows_wide(text_cstr(&line));
    text_release(&line);
    return wide;
}

bool system_launch(const char *const *arguments) {
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION child;
    wchar_t *line = command_line(arguments);
    bool good = CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &start, &child) != 0;
    free(line);
    if (!good)
        return false;
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    return true;
}

static bool run(const char *const *arguments, HANDLE files[3], DWORD *code) {
    STARTUPINFOW start = {.cb = sizeof start,
                          .dwFlags = STARTF_USESTDHANDLES,
                          .hStdInput = files[0],
                          .hStdOutput = files[1],
                          .hStdError = files[2]};
    PROCESS_INFORMATION child;
    wchar_t *line = command_line(arguments);
    bool good = CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL, NULL, &start,
                               &child) != 0;
    free(line);
    if (!good)
        return false;
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, code);
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    return true;
}

FilterResult system_filter(const char *const *arguments, const Text *in, Text *out, Text *said) {
    HANDLE files[3] = {temporary_file(), temporary_file(), temporary_file()};
    FilterResult result = FILTER_NO_ROOM;
    DWORD written, code = 1;
    bool there = true;
    for (int i = 0; i < 3; i++)
        there = there && files[i] != INVALID_HANDLE_VALUE;
    if (there && WriteFile(files[0], text_cstr(in), (DWORD)in->len, &written, NULL)) {
        SetFilePointer(files[0], 0, NULL, FILE_BEGIN);
        bool ran = run(arguments, files, &code);
        bool wrote = read_back(files[1], out) && read_back(files[2], said) && out->len;
        result = !ran ? FILTER_ABSENT : !code && wrote ? FILTER_GOOD : FILTER_FAILED;
    }
    for (int i = 0; i < 3; i++)
        if (files[i] != INVALID_HANDLE_VALUE)
            CloseHandle(files[i]);
    if (result == FILTER_NO_ROOM)
        errno = ENOSPC;
    return result;
}

void *system_library(const char *path) {
    wchar_t *wide = windows_path(path);
    for (wchar_t *c = wide; *c; c++) /* which the loader asks for */
        if (*c == L'/')
            *c = L'\\';
    HMODULE library = LoadLibraryW(wide);
    free(wide);
    return library;
}

void *system_symbol(void *library, const char *name) {
    FARPROC found = GetProcAddress(library, name);
    void *symbol;
    memcpy(&symbol, &found, sizeof symbol); /* C has no cast from a function to void * */
    return symbol;
}

int system_process_id(void) {
    return _getpid();
}
