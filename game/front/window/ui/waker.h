/* Waker: a thread that waits for descriptors and pushes an SDL event when one can be read.
 *
 * The thread begins with the first descriptor and does no work of its own: a descriptor that was
 * told rests until waker_again, so that the main thread reads it in peace. */
#ifndef KLACHT_UI_WAKER_H
#define KLACHT_UI_WAKER_H

#include <stdint.h>

typedef struct Waker Waker;

/* Events of type `event` (SDL_RegisterEvents) are pushed with the descriptor as user.code. */
Waker *waker_new(uint32_t event);
void waker_free(Waker *waker);
/* 0, or -1 when there are too many (60) or no thread can be made. */
int waker_watch(Waker *waker, int descriptor);
void waker_again(Waker *waker, int descriptor);
void waker_unwatch(Waker *waker, int descriptor);

#endif
