/* Place: where the window stands on the screens that there are, and how large things are in it.
 *
 * Plain arithmetic over rectangles in units of the screen; asks nothing of SDL, so a test can give
 * it any screens. A rectangle has the corner of the window's frame and the size of its inside:
 * where a window is made says where its frame goes, and how large it is inside. */
#ifndef KLACHT_UI_WINDOW_PLACE_H
#define KLACHT_UI_WINDOW_PLACE_H

#include <SDL.h>
#include <stdbool.h>

typedef struct WindowPlace {
    bool known; /* it stood somewhere before */
    bool maximized;
    SDL_Rect at; /* when it is not maximized and does not fill the screen */
} WindowPlace;

/* The least that a window is made. */
enum { PLACE_LEAST_WIDTH = 480, PLACE_LEAST_HEIGHT = 360 };
/* What 100 % was designed for. */
enum { PLACE_WIDTH = 1280, PLACE_HEIGHT = 720 };

/* A first window on a screen of which `usable` is free: in its middle, no larger than that, and of
 * a large screen a good part. `scale`: see place_zoom. */
SDL_Rect place_first(SDL_Rect usable, double scale);
/* `wanted` as it can be had now: on the screen where most of it is, whole and with its frame in
 * reach; in the middle of the first when it would be on none. There is at least one screen. */
SDL_Rect place_fit(SDL_Rect wanted, const SDL_Rect *usable, int count, double scale);
/* How much larger than designed everything is drawn in a window of this many units: the scale that
 * the desktop asks for (1: none) as far as there is room, and more in a large window, in steps. */
double place_zoom(int width, int height, double scale);

#endif
