#include "front/window/host.h"

#include <stddef.h>

#include "front/window/ui/loop.h"

#include "base/banned.h"

int host_run(App *app, const HostCalls *calls, void *context) {
    app_run(app);
    return calls->ended(context);
}

void host_saved(void *context) {
    (void)context;
}

void host_result(const char *path) {
    (void)path;
}

void (*host_chooser(void))(void) {
    return NULL;
}

void host_tree(App *app, void *context) {
    (void)app;
    (void)context;
}
