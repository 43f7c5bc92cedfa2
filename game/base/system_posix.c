#include "base/system.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/path.h"

#include "base/banned.h"

enum { MS_PER_S = 1000, NS_PER_MS = 1000000, NS_PER_S = 1000000000 };

void system_start(int argc, char **argv) {
    (void)argc;
    (void)argv;
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

/* ---- chance and time ---- */

bool system_random(void *bytes, size_t len) {
    return getrandom(bytes, len, GRND_NONBLOCK) == (ssize_t)len;
}

void system_wipe(void *bytes, size_t len) {
    explicit_bzero(bytes, len);
}

/* Of the first clock that there is. */
static struct timespec read_clock(const clockid_t *clocks, int count) {
    struct timespec now = {0};
    for (int i = 0; i < count; i++)
        if (!clock_gettime(clocks[i], &now))
            return now;
    return (struct timespec){0};
}

static int64_t ns_of(struct timespec time) {
    return (int64_t)time.tv_sec * NS_PER_S + time.tv_nsec;
}

static int64_t ms_of(struct timespec time) {
    return (int64_t)time.tv_sec * MS_PER_S + time.tv_nsec / NS_PER_MS;
}

int64_t system_utc_ms(void) {
    static const clockid_t clocks[] = {CLOCK_REALTIME};
    return ms_of(read_clock(clocks, 1));
}

int64_t system_clock_ns(void) {
    static const clockid_t clocks[] = {CLOCK_MONOTONIC, CLOCK_REALTIME};
    return ns_of(read_clock(clocks, 2));
}

int64_t system_passed_ms(void) {
    static const clockid_t clocks[] = {
#ifdef CLOCK_BOOTTIME
        CLOCK_BOOTTIME,
#endif
        CLOCK_MONOTONIC, CLOCK_REALTIME};
    return ms_of(read_clock(clocks, sizeof clocks / sizeof *clocks));
}

int64_t system_processor_ns(void) {
    static const clockid_t clocks[] = {CLOCK_THREAD_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID,
                                       CLOCK_MONOTONIC, CLOCK_REALTIME};
    return ns_of(read_clock(clocks, 4));
}

void system_sleep_ms(int ms) {
    nanosleep(
        &(struct timespec){.tv_sec = ms / MS_PER_S, .tv_nsec = (long)(ms % MS_PER_S) * NS_PER_MS},
        NULL);
}

int system_local_time(int64_t utc_ms, struct tm *local) {
    time_t seconds = (time_t)(utc_ms / MS_PER_S);
    if (localtime_r(&seconds, local))
        return (int)(local->tm_gmtoff / 60);
    *local = (struct tm){.tm_year = 70, .tm_mday = 1};
    return 0;
}

/* ---- places ---- */

char *system_program_folder(void) {
    char program[4096];
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);
    if (len <= 0)
        return NULL;
    program[len] = '\0';
    return path_folder(program);
}

static char *absolute(const char *variable) {
    const char *folder = getenv(variable);
    return folder && *folder == '/' ? xstrdup(folder) : NULL; /* the XDG specification asks so */
}

/* $VARIABLE/klachtenspel, or below the home folder. */
static char *user_folder(const char *variable, const char *below_home) {
    char *folder = absolute(variable), *home = folder ? NULL : absolute("HOME");
    if (home)
        folder = path_join(home, below_home);
    char *own = folder ? path_join(folder, "klachtenspel") : NULL;
    free(home);
    free(folder);
    return own;
}

char *system_data_folder(void) {
    return user_folder("XDG_DATA_HOME", ".local/share");
}

char *system_config_folder(void) {
    return user_folder("XDG_CONFIG_HOME", ".config");
}

char *system_cache_folder(void) {
    return user_folder("XDG_CACHE_HOME", ".cache");
}

char *system_home_folder(void) {
    return absolute("HOME");
}

/* ---- the terminal and the screen ---- */

bool system_is_terminal(FILE *stream) {
    return isatty(fileno(stream)) != 0;
}

int system_getc(FILE *stream) {
    return fgetc(stream);
}

int system_columns(FILE *stream) {
    struct winsize size;
    return system_is_terminal(stream) && !ioctl(fileno(stream), TIOCGWINSZ, &size) ? size.ws_col
                                                                                   : 0;
}

bool system_has_display(void) {
    const char *display = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
    return (display && *display) || (wayland && *wayland);
}

/* A handler reaches nothing but this. */
static volatile sig_atomic_t interrupted;

static void note(int number) {
    (void)number;
    interrupted = 1;
}

static void handle(void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

const volatile sig_atomic_t *system_catch_interrupt(void) {
    interrupted = 0;
    handle(note, (int)SA_RESETHAND);
    return &interrupted;
}

void system_release_interrupt(void) {
    handle(SIG_DFL, 0);
}

/* ---- other programs and libraries ---- */

/* It reads and writes files without a name, so neither side can wait for the other. */
static int run(const char *const *arguments, FILE *const streams[3], int *status) {
    posix_spawn_file_actions_t actions;
    char **own = (char **)(uintptr_t)arguments; /* it changes none of them */
    pid_t child;
    posix_spawn_file_actions_init(&actions);
    for (int i = 0; i < 3; i++)
        posix_spawn_file_actions_adddup2(&actions, fileno(streams[i]), i);
    int error = posix_spawnp(&child, arguments[0], &actions, NULL, own, environ);
    posix_spawn_file_actions_destroy(&actions);
    while (!error && waitpid(child, status, 0) < 0)
        if (errno != EINTR)
            return errno;
    return error;
}

static bool read_back(FILE *file, Text *out) {
    char bytes[8192];
    size_t got;
    text_clear(out);
    rewind(file);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        text_add_bytes(out, bytes, got);
    return !ferror(file);
}

FilterResult system_filter(const char *const *arguments, const Text *in, Text *out, Text *said) {
    enum { NOT_FOUND = 127 };
    FILE *const streams[3] = {tmpfile(), tmpfile(), tmpfile()};
    FilterResult result = FILTER_NO_ROOM;
    if (streams[0] && streams[1] && streams[2] &&
        fwrite(text_cstr(in), 1, in->len, streams[0]) == in->len && !fflush(streams[0]) &&
        !fseek(streams[0], 0, SEEK_SET)) {
        int status = 0, error = run(arguments, streams, &status);
        bool ended = !error && WIFEXITED(status);
        bool wrote = read_back(streams[1], out) && read_back(streams[2], said) && out->len;
        result = error || (ended && WEXITSTATUS(status) == NOT_FOUND) ? FILTER_ABSENT
                 : ended && !WEXITSTATUS(status) && wrote             ? FILTER_GOOD
                                                                      : FILTER_FAILED;
    }
    int why = errno;
    for (int i = 0; i < 3; i++)
        if (streams[i])
            fclose(streams[i]);
    errno = why;
    return result;
}

/* By a child that ends at once, so that the program is nobody's to wait for. What keeps it from
 * starting comes back through a pipe that closes when it starts. */
bool system_launch(const char *const *arguments) {
    int pipes[2], error = 0, status;
    if (pipe2(pipes, O_CLOEXEC))
        return false;
    pid_t child = fork();
    if (!child) {
        int null = open("/dev/null", O_RDWR);
        for (int i = 0; i < 3 && null >= 0; i++)
            dup2(null, i);
        setsid();
        pid_t own = fork();
        if (!own)
            execvp(arguments[0], (char *const *)(uintptr_t)arguments);
        error = errno;
        _exit(own <= 0 && write(pipes[1], &error, sizeof error) < 0);
    }
    close(pipes[1]);
    error = child < 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    int told;
    if (child > 0 && read(pipes[0], &told, sizeof told) == (ssize_t)sizeof told && told)
        error = told;
    close(pipes[0]);
    return !error;
}

void *system_library(const char *path) {
    return dlopen(path, RTLD_LAZY | RTLD_LOCAL); /* of what it needs in turn little is used */
}

void *system_symbol(void *library, const char *name) {
    return dlsym(library, name);
}

int system_process_id(void) {
    return (int)getpid();
}
