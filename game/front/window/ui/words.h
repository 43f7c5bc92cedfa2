/* Words: how wide a word is and what it looks like, of those that were set lately.
 *
 * The same few words stand in every text, and a text is set again in each size and colour that it
 * is shown in: a word is shaped and drawn once for all of them. Knows no colour: a word is kept as
 * how much of each pixel its letters cover. Bounded; what it has not, it asks of Fonts. For layout
 * alone. */
#ifndef KLACHT_UI_WORDS_H
#define KLACHT_UI_WORDS_H

#include "front/window/ui/font.h"

typedef struct Words Words;

/* The fonts stay the caller's. */
Words *words_new(Fonts *fonts);
void words_free(Words *words);
/* Forgets everything: other sizes are wanted from now on. */
void words_clear(Words *words);
/* As fonts_width. */
int words_width(Words *words, Face face, int size, const char *bytes, size_t len);
/* As fonts_draw. `onto` has this colour everywhere, and is clear where nothing was drawn. */
void words_draw(Words *words, Face face, int size, uint32_t colour, const char *bytes, size_t len,
                SDL_Surface *onto, int x, int y);
/* How many it had not, since the beginning. */
unsigned words_shaped(const Words *words);

#endif
