/* The window as a module of its own: commands that show no window do not load SDL. */
#include "front/window/module.h"

#include "base/banned.h"

KLACHT_EXPORT int klacht_window_start(const WindowStart *start) {
    return window_start(start);
}
