/* Watching: what a check looks at, until something of it changes. */
#ifndef KLACHT_COMMANDS_CHECK_WATCH_H
#define KLACHT_COMMANDS_CHECK_WATCH_H

#include <signal.h>

#include "base/finding.h"

/* Waits until a file at one of the paths (a file, or a folder with what stands in it, three deep)
 * or one of the house files changes, and then until nothing changes any more. False when *stop was
 * set. It looks a few times a second and does nothing in between. */
bool watch_wait(const char *const *paths, int count, const volatile sig_atomic_t *stop);
/* What was found this time and neither the last time nor the last time that all could be read
 * (`whole`), and, with `gone`, the other way round, in lines; the places in a file may have moved.
 * Returns how many. */
int watch_compare(const Findings *whole, const Findings *last, const Findings *now, bool gone,
                  Lang lang, Text *out);

#endif
