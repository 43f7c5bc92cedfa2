/* Paint: the shapes of the look, drawn over SDL's software renderer.
 *
 * Rounded shapes come from corner masks that are rendered once per radius and cut in nine; nothing
 * is allocated while a frame is drawn except the first time a mask, a pattern or an icon is needed.
 * Boxes are pixels of the surface; colours 0xRRGGBB. Nothing here knows a widget. */
#ifndef KLACHT_UI_PAINT_H
#define KLACHT_UI_PAINT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "front/window/ui/layout.h"
#include "front/window/ui/theme.h"

typedef enum Icon {
    ICON_NONE,
    ICON_PHONE,
    ICON_COUNTER,
    ICON_EMAIL,
    ICON_CHAT,
    ICON_LETTER,
    ICON_SOCIAL,
    ICON_WARM,
    ICON_COLD,
    ICON_COIN,
    ICON_TICK,
    ICON_CROSS,
    ICON_PAUSE,
    ICON_PLAY,
    ICON_SPEAKER,
    ICON_PEN,
    ICON_SETTINGS,
    ICON_BACK,
    ICON_CLOCK,
    ICON_COUNT
} Icon;

/* Papers for bars that must be told apart without colour. */
typedef enum Pattern {
    PATTERN_PLAIN,
    PATTERN_STRIPES,
    PATTERN_DOTS,
    PATTERN_GRID,
    PATTERN_WAVES,
    PATTERN_BRICKS,
    PATTERN_COUNT
} Pattern;

typedef struct Paint Paint;

/* The renderer and the layouts stay the caller's; `assets` is the folder of assets. */
Paint *paint_new(SDL_Renderer *renderer, Layouts *layouts, const char *assets);
void paint_free(Paint *paint);
/* The theme is copied; set before each frame. */
void paint_set_theme(Paint *paint, const Theme *theme);
const Theme *paint_theme(const Paint *paint);
/* From here on icons are drawn: the library that reads them is loaded, for which the first picture
 * should not wait. True the first time: what was drawn lacks them. */
bool paint_warm(Paint *paint);

/* What lies outside is not drawn; returns what was set, to set again. w == 0: no clip. */
SDL_Rect paint_clip(Paint *paint, SDL_Rect box);

/* The same, within what is set. */
SDL_Rect paint_clip_more(Paint *paint, SDL_Rect box);

void paint_fill(Paint *paint, SDL_Rect box, uint32_t colour);
/* alpha 0 to 255 */
void paint_veil(Paint *paint, SDL_Rect box, uint32_t colour, int alpha);
/* A filled box with round corners, and the line around one, drawn inside the box. */
void paint_round(Paint *paint, SDL_Rect box, int radius, uint32_t colour);
void paint_border(Paint *paint, SDL_Rect box, int radius, int thickness, uint32_t colour);
/* The mark of the focus: 3 px of accent, 2 px away from the box. */
void paint_focus(Paint *paint, SDL_Rect box, int radius);
/* A filled circle, smooth. */
void paint_dot(Paint *paint, int x, int y, int radius, uint32_t colour);

/* A bar, filled from the left for `share` (0 to 1). */
void paint_meter(Paint *paint, SDL_Rect box, double share, uint32_t colour, uint32_t rest);
void paint_pattern(Paint *paint, SDL_Rect box, Pattern pattern, uint32_t colour);
/* A piece of such paper, in a tint of the colour. */
void paint_paper(Paint *paint, SDL_Rect box, Pattern pattern, Colour colour);
/* A colour between two, `share` (0 to 1) of the way. */
uint32_t paint_mix(uint32_t from, uint32_t to, double share);
void paint_icon(Paint *paint, Icon icon, SDL_Rect box, uint32_t colour);
void paint_text(Paint *paint, const Layout *layout, int x, int y);
/* A word in the middle of a box, in letters of so many pixels; nothing where it does not fit. */
void paint_label(Paint *paint, const char *text, int size, SDL_Rect box, uint32_t colour);

#endif
