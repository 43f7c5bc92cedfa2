#include "base/file_change.h"

#include <stddef.h>

#include "base/banned.h"

static struct {
    void (*changed)(void *context);
    void *context;
} told;

void file_on_change(void (*changed)(void *context), void *context) {
    told.changed = changed;
    told.context = context;
}

void file_changed(void) {
    if (told.changed)
        told.changed(told.context);
}
