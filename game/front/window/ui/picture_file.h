/* Picture file: a PNG or SVG as a file holds it, drawn so that it fills a box. */
#ifndef KLACHT_UI_PICTURE_FILE_H
#define KLACHT_UI_PICTURE_FILE_H

#include <SDL.h>
#include <stdint.h>

/* As much of the middle of the picture as fills width × height, before `field`; opaque. NULL when
 * it cannot be drawn. */
SDL_Surface *picture_file_draw(const char *bytes, size_t len, int width, int height,
                               uint32_t field);

#endif
