/* Watching: whether something was written, made, renamed or removed in some folders.
 *
 * It tells that, not what: who asks looks again at what he reads. Folders that are not there are
 * waited for. On Linux the system tells (inotify), and there is a descriptor that can be read when
 * it does; elsewhere the folders are looked at each time that one asks. */
#ifndef KLACHT_BASE_FILE_WATCH_H
#define KLACHT_BASE_FILE_WATCH_H

#include <stdbool.h>

typedef struct FileWatch FileWatch;

/* Never NULL; where the system has no room for one, it is as if nothing ever changed there. */
FileWatch *file_watch_new(void);
void file_watch_free(FileWatch *watch);
/* From here on this folder too, without what begins with a point (what editors put there for a
 * while); with `name` that name in it alone. A few hundred of them at most. */
void file_watch_add(FileWatch *watch, const char *folder, const char *name);
/* Nothing any more. */
void file_watch_clear(FileWatch *watch);
/* Readable when there is something to ask for; -1: one has to ask now and then. */
int file_watch_descriptor(const FileWatch *watch);
/* Whether something changed since this was asked last. What changes from here on is told next. */
bool file_watch_changed(FileWatch *watch);

#endif
