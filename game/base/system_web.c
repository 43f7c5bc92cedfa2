/* In a page there is no folder of the program and no terminal: what comes with it stands in
 * /share, and the page (front/page) keeps the user's folder. The same side serves node, where the
 * program is a file on a disk. */
#include "base/system.h"

#include <emscripten.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/path.h"

#include "base/banned.h"

enum { MS_PER_S = 1000, NS_PER_MS = 1000000 };

/* The page counts what passed while nobody could see it. */
EM_JS(double, web_clock_ms, (void),
      { return performance.now() - (Module.page ? Module.page.hiddenMs : 0); });
EM_JS(double, web_passed_ms, (void), { return performance.now(); });
EM_JS(double, web_utc_ms, (void), { return Date.now(); });
/* Nobody tells a page what the processor gave it; node does. Who counts asks every few steps, so
 * what passed between two questions was work up to some milliseconds; beyond that the page stood
 * still, and a machine that is busy with something else would refuse what is fine. */
EM_JS(double, web_processor_ms, (void), {
    if (typeof process == 'undefined' || !process.cpuUsage) {
        var now = performance.now();
        var seen = Module.processor || (Module.processor = {at : now, ms : 0});
        seen.ms += Math.min(now - seen.at, 10);
        seen.at = now;
        return seen.ms;
    }
    var used = process.cpuUsage();
    return (used.user + used.system) / 1000;
});
EM_JS(int, web_is_terminal, (int descriptor),
      { return typeof process != 'undefined' && require('tty').isatty(descriptor) ? 1 : 0; });

static char *program;

void system_start(int argc, char **argv) {
    free(program);
    program = argc > 0 && argv[0][0] == '/' ? path_folder(argv[0]) : NULL;
}

/* ---- chance and time ---- */

bool system_random(void *bytes, size_t len) {
    enum { AT_ONCE = 256 };
    unsigned char *at = bytes;
    for (; len; at += AT_ONCE) {
        size_t part = len < AT_ONCE ? len : AT_ONCE;
        if (getentropy(at, part))
            return false;
        len -= part;
    }
    return true;
}

void system_wipe(void *bytes, size_t len) {
    explicit_bzero(bytes, len);
}

int64_t system_utc_ms(void) {
    return (int64_t)web_utc_ms();
}

int64_t system_clock_ns(void) {
    return (int64_t)(web_clock_ms() * NS_PER_MS);
}

int64_t system_passed_ms(void) {
    return (int64_t)web_passed_ms();
}

int64_t system_processor_ns(void) {
    return (int64_t)(web_processor_ms() * NS_PER_MS);
}

void system_sleep_ms(int ms) {
    usleep((unsigned)ms * 1000);
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
    return xstrdup(program ? program : "/");
}

static char *user_folder(const char *variable, const char *below_home) {
    const char *base = getenv(variable), *home = getenv("HOME");
    if (base && *base == '/')
        return path_join(base, "klachtenspel");
    if (!home || *home != '/')
        return NULL;
    char *above = path_join(home, below_home), *folder = path_join(above, "klachtenspel");
    free(above);
    return folder;
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
    const char *home = getenv("HOME");
    return home && *home == '/' ? xstrdup(home) : NULL;
}

/* ---- the terminal and the screen ---- */

bool system_is_terminal(FILE *stream) {
    return web_is_terminal(fileno(stream)) != 0;
}

int system_getc(FILE *stream) {
    return fgetc(stream);
}

int system_columns(FILE *stream) {
    (void)stream;
    return 0;
}

bool system_has_display(void) {
    return false;
}

static volatile sig_atomic_t interrupted; /* never: nothing interrupts a page */

const volatile sig_atomic_t *system_catch_interrupt(void) {
    return &interrupted;
}

void system_release_interrupt(void) {}

/* ---- other programs and libraries ---- */

FilterResult system_filter(const char *const *arguments, const Text *in, Text *out, Text *said) {
    (void)arguments;
    (void)in;
    text_clear(out);
    text_clear(said);
    return FILTER_ABSENT;
}

bool system_launch(const char *const *arguments) {
    (void)arguments;
    return false;
}

void *system_library(const char *path) {
    (void)path;
    return NULL;
}

void *system_symbol(void *library, const char *name) {
    (void)library;
    (void)name;
    return NULL;
}

int system_process_id(void) {
    return 1;
}
