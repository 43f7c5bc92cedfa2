/* Portraits: people in moods as textures, drawn when first needed and kept while used.
 *
 * The library that reads SVG is loaded here, not at the start: most starts show a menu. */
#ifndef KLACHT_UI_PORTRAIT_H
#define KLACHT_UI_PORTRAIT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "front/window/ui/portrait_art.h"

typedef struct Portraits Portraits;

Portraits *portraits_new(SDL_Renderer *renderer, const char *assets);
void portraits_free(Portraits *portraits);
/* The picture, borrowed until the next call that must draw one; NULL when it cannot be drawn.
 * The corners are rounded by `radius` pixels. */
SDL_Texture *portraits_get(Portraits *portraits, int person, PortraitMood mood, int width,
                           int height, uint32_t field, int radius);
/* Does one thing that is likely to be needed: loads the library, draws another mood of the person
 * last asked for. True while there may be more. For moments when nothing else is to be done. */
bool portraits_prepare(Portraits *portraits);
void portraits_clear(Portraits *portraits);

/* Loads the library that reads SVG; NULL when it is not there. */
void *svg_load(void);
/* An SVG text as a surface of width × height, or NULL. */
SDL_Surface *svg_render(const char *svg, size_t len, int width, int height);

#endif
