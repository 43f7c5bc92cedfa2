#include "commands/window.h"

#include "base/banned.h"

bool window_is_there(void) {
    return false;
}

int window_run(Context *context, const WindowRequest *request) {
    (void)context;
    (void)request;
    return CODE_INTERNAL;
}
