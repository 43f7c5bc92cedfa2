/* What the module klachtenspel-window exports, and under which name. */
#ifndef KLACHT_WINDOW_MODULE_H
#define KLACHT_WINDOW_MODULE_H

#include "front/window/start.h"

#define WINDOW_MODULE_START "klacht_window_start"

int klacht_window_start(const WindowStart *start);

#endif
