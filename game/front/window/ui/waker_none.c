/* Where nothing serves phones, nothing is waited for. */
#include "front/window/ui/waker.h"

#include <stddef.h>

#include "base/banned.h"

Waker *waker_new(uint32_t event) {
    (void)event;
    return NULL;
}

void waker_free(Waker *waker) {
    (void)waker;
}

int waker_watch(Waker *waker, int descriptor) {
    (void)waker;
    (void)descriptor;
    return -1;
}

void waker_again(Waker *waker, int descriptor) {
    (void)waker;
    (void)descriptor;
}

void waker_unwatch(Waker *waker, int descriptor) {
    (void)waker;
    (void)descriptor;
}
