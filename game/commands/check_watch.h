/* Watching: what a check looks at, until something of it changes. */
#ifndef KLACHT_COMMANDS_CHECK_WATCH_H
#define KLACHT_COMMANDS_CHECK_WATCH_H

#include <signal.h>

#include "base/file_watch.h"
#include "base/finding.h"

/* Begins to look at the paths (a file, or a folder with what stands in it, three deep) and the
 * house files beside them; to free by file_watch_free. */
FileWatch *watch_new(const char *const *paths, int count);
/* Waits until something of it has changed since it was made or last waited for, and then until
 * nothing changes any more. False when *stop was set. */
bool watch_wait(FileWatch *watch, const char *const *paths, int count,
                const volatile sig_atomic_t *stop);
/* What was found this time and neither the last time nor the last time that all could be read
 * (`whole`), and, with `gone`, the other way round, in lines; the places in a file may have moved.
 * Returns how many. */
int watch_compare(const Findings *whole, const Findings *last, const Findings *now, bool gone,
                  Lang lang, Text *out);

#endif
