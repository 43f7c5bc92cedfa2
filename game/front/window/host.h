/* Host: what the window asks of where it runs. On a desktop that is little (host_native.c); in a
 * page, whose browser gives the frames, keeps the files and shows the tree to who cannot see, it is
 * more (host_web.c). */
#ifndef KLACHT_WINDOW_HOST_H
#define KLACHT_WINDOW_HOST_H

#include "front/window/ui/app.h"

typedef struct HostCalls {
    void (*looks)(void *context); /* the look that the system asks for is another (desktop.h) */
    int (*ended)(void *context);  /* frees the app; the exit code */
} HostCalls;

/* Lets the app run by app_turn until it ends, then calls `ended` and returns what that gave. Where
 * the frames come from outside it does not return: what the app needs must not stand on the
 * stack. */
int host_run(App *app, const HostCalls *calls, void *context);
/* Something among the user's files was written or removed: it is on disk, and where the disk is
 * memory alone it is to be kept (file_on_change). */
void host_saved(void *context);
/* A play is done, and its result is the file at `path`. */
void host_result(const char *path);
/* Lets the user choose files that are then as if they were dropped on the window; NULL: he has them
 * at hand by himself. */
void (*host_chooser(void))(void);
/* A frame was drawn: the tree on the screen is another one (app_on_frame). */
void host_tree(App *app, void *context);

#endif
