/* Fonts: Inter in four faces, opened when first used, and what it lacks from other fonts.
 *
 * The fallback is per character: a string is cut into runs that one font can show. Sizes are
 * pixels. Owns every font it opens; surfaces that it renders are the caller's. */
#ifndef KLACHT_UI_FONT_H
#define KLACHT_UI_FONT_H

#include <SDL.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum Face {
    FACE_REGULAR,
    FACE_ITALIC,
    FACE_SEMIBOLD,
    FACE_SEMIBOLD_ITALIC,
    FACE_COUNT
} Face;

typedef struct Fonts Fonts;

/* NULL with SDL_GetError when there is no font at all. */
Fonts *fonts_new(void);
void fonts_free(Fonts *fonts);
/* Closes all fonts: after a change of text size the old sizes are not needed again. */
void fonts_forget(Fonts *fonts);

/* Whether a font of this machine has the character; base/glyphs.h says which every machine has. */
bool fonts_have(Fonts *fonts, int32_t codepoint);
/* The width of the bytes set on one line. */
int fonts_width(Fonts *fonts, Face face, int size, const char *bytes, size_t len);
/* From the top of a line to its base line, and the height of the letters' box. */
int fonts_ascent(Fonts *fonts, Face face, int size);
int fonts_height(Fonts *fonts, Face face, int size);
/* The bytes in white on a clear surface of their own, ARGB8888, to free; NULL where one font does
 * not show them all. `down`: how far below the top of the letters' box it begins. */
SDL_Surface *fonts_render(Fonts *fonts, Face face, int size, const char *bytes, size_t len,
                          int *down);
/* Draws the bytes into an ARGB8888 surface with the top of the letters' box at (x, y), replacing
 * what is there. The colour is 0xRRGGBB. */
void fonts_draw(Fonts *fonts, Face face, int size, uint32_t colour, const char *bytes, size_t len,
                SDL_Surface *onto, int x, int y);

#endif
