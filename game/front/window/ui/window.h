/* Window: the one window of the app, where it stands and whether it fills the screen. */
#ifndef KLACHT_UI_WINDOW_H
#define KLACHT_UI_WINDOW_H

#include "front/window/ui/window_place.h"

typedef struct Window {
    SDL_Window *sdl;
    double scale;              /* of the desktop */
    WindowPlace place, before; /* where it stands, and stood before it last changed its size */
    bool full_screen;
} Window;

/* A window of width × height as they are asked for; of width 0 where `place` says, as far as the
 * screens allow. False with SDL_GetError. After SDL_Init. */
bool window_open(Window *window, const char *title, int width, int height, WindowPlace place,
                 bool full_screen);
void window_close(Window *window);
/* Something befell it (SDL_WINDOWEVENT_…): where it is to stand the next time. */
void window_note(Window *window, Uint8 event);
void window_fill_screen(Window *window, bool on);

#endif
