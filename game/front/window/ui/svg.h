/* Svg: pictures read by SDL2_image, which is loaded with the first one. */
#ifndef KLACHT_UI_SVG_H
#define KLACHT_UI_SVG_H

#include <SDL.h>

/* Loads the library; NULL when it is not there. */
void *svg_load(void);
/* An SVG text as a surface of width × height (0: as it says itself), or NULL. */
SDL_Surface *svg_render(const char *svg, size_t len, int width, int height);
/* The bytes of a PNG as a surface, or NULL. */
SDL_Surface *png_render(const char *png, size_t len);

#endif
