#include "front/window/ui/window.h"

#include <string.h>

#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { SCREENS = 16 };

/* What is free of each screen; at least one. */
static int free_screens(SDL_Rect *usable) {
    int count = SDL_GetNumVideoDisplays(), found = 0;
    for (int i = 0; i < count && found < SCREENS; i++)
        found += !SDL_GetDisplayUsableBounds(i, &usable[found]) && !SDL_RectEmpty(&usable[found]);
    if (!found)
        usable[found++] = (SDL_Rect){0, 0, PLACE_WIDTH, PLACE_HEIGHT};
    return found;
}

static void find_place(Window *window, int width, int height) {
    SDL_Rect usable[SCREENS], *at = &window->place.at;
    int count = free_screens(usable);
    if (width)
        *at = (SDL_Rect){SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, width, height};
    else if (window->place.known)
        *at = place_fit(*at, usable, count, window->scale);
    else
        *at = place_first(usable[0], window->scale);
    window->before = window->place;
}

bool window_open(Window *window, const char *title, int width, int height, WindowPlace place,
                 bool full_screen) {
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    *window = (Window){.scale = desktop_scale(), .place = place, .full_screen = full_screen};
    find_place(window, width, height);
    if (full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    else if (place.maximized)
        flags |= SDL_WINDOW_MAXIMIZED;
    const SDL_Rect *at = &window->place.at;
    window->sdl = SDL_CreateWindow(title, at->x, at->y, at->w, at->h, flags);
    if (window->sdl)
        SDL_SetWindowMinimumSize(window->sdl, PLACE_LEAST_WIDTH, PLACE_LEAST_HEIGHT);
    return window->sdl;
}

void window_close(Window *window) {
    if (window->sdl)
        SDL_DestroyWindow(window->sdl);
    window->sdl = NULL;
}

/* X11 puts the frame where a window is asked for, and tells where its inside came. */
static void to_frame(SDL_Window *window, SDL_Rect *at) {
    const char *driver = SDL_GetCurrentVideoDriver();
    int top = 0, left = 0;
    if (driver && !strcmp(driver, "x11") &&
        !SDL_GetWindowBordersSize(window, &top, &left, NULL, NULL)) {
        at->x -= left;
        at->y -= top;
    }
}

/* The size of a maximized window may come before the word that it is one: then it stood where it
 * did before. */
void window_note(Window *window, Uint8 event) {
    Uint32 flags = SDL_GetWindowFlags(window->sdl);
    WindowPlace *place = &window->place;
    SDL_Rect at;
    SDL_GetWindowPosition(window->sdl, &at.x, &at.y);
    SDL_GetWindowSize(window->sdl, &at.w, &at.h);
    to_frame(window->sdl, &at);
    if (event == SDL_WINDOWEVENT_MAXIMIZED && SDL_RectEquals(&at, &place->at))
        *place = window->before;
    if (flags & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_FULLSCREEN_DESKTOP) || window->full_screen)
        return;
    place->maximized = flags & SDL_WINDOW_MAXIMIZED;
    if (place->maximized)
        return;
    if (at.w != place->at.w || at.h != place->at.h)
        window->before = *place;
    place->at = at;
    place->known = true;
}

void window_fill_screen(Window *window, bool on) {
    window->full_screen = on;
    SDL_SetWindowFullscreen(window->sdl, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}
