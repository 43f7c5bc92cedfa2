#include "front/window/ui/window_place.h"

#include <math.h>

#include "base/banned.h"

/* A frame is a bar above and an edge around, which nobody tells before the window stands. */
enum { FRAME_TOP = 36, FRAME_EDGE = 2 };
/* Below this a scale of the desktop would leave no room for a sentence. */
enum { ROOM_WIDTH = 640, ROOM_HEIGHT = 480 };

static const double part_of_large = 0.6, growth = 0.75, step = 0.125, most = 4;

static int at_most(int value, int limit) {
    return value < limit ? value : limit;
}

static int clamp(int value, int low, int high) {
    return value > high ? (high < low ? low : high) : value < low ? low : value;
}

/* Where the corner of a frame may come, so that the inside fits too. */
static SDL_Rect inside(SDL_Rect usable, double scale) {
    int top = (int)(FRAME_TOP * scale), edge = (int)(FRAME_EDGE * scale);
    SDL_Rect in = {usable.x, usable.y, usable.w - 2 * edge, usable.h - top - edge};
    return in.w > 0 && in.h > 0 ? in : usable;
}

SDL_Rect place_first(SDL_Rect usable, double scale) {
    SDL_Rect in = inside(usable, scale);
    double w = PLACE_WIDTH * scale, h = PLACE_HEIGHT * scale;
    double larger = fmin(in.w / w, in.h / h) * part_of_large;
    if (larger > 1) {
        w *= larger;
        h *= larger;
    }
    SDL_Rect at = {0, 0, at_most((int)w, in.w), at_most((int)h, in.h)};
    at.x = in.x + (in.w - at.w) / 2;
    at.y = in.y + (in.h - at.h) / 2;
    return at;
}

static long common(SDL_Rect a, SDL_Rect b) {
    SDL_Rect both;
    return SDL_IntersectRect(&a, &b, &both) ? (long)both.w * both.h : 0;
}

SDL_Rect place_fit(SDL_Rect wanted, const SDL_Rect *usable, int count, double scale) {
    int best = -1;
    long most_common = 0;
    for (int i = 0; i < count; i++) {
        long there = common(wanted, usable[i]);
        if (there > most_common) {
            most_common = there;
            best = i;
        }
    }
    SDL_Rect in = inside(usable[best < 0 ? 0 : best], scale), at = wanted;
    at.w = at_most(at.w, in.w);
    at.h = at_most(at.h, in.h);
    if (best < 0) {
        at.x = in.x + (in.w - at.w) / 2;
        at.y = in.y + (in.h - at.h) / 2;
        return at;
    }
    at.x = clamp(at.x, in.x, in.x + in.w - at.w);
    at.y = clamp(at.y, in.y, in.y + in.h - at.h);
    return at;
}

double place_zoom(int width, int height, double scale) {
    double room = fmin((double)width / ROOM_WIDTH, (double)height / ROOM_HEIGHT);
    double own = fmax(1, fmin(scale, room));
    double large = fmin(width / own / PLACE_WIDTH, height / own / PLACE_HEIGHT);
    double zoom = own * (large > 1 ? 1 + (large - 1) * growth : 1);
    return fmin(floor(zoom / step + 1e-6) * step, most);
}
