/* Theme: the tokens of the look, in one place.
 *
 * A Theme is a small value: which of three sets of colours, how large the text is, how dense the
 * screen, how far a large window is zoomed. Sizes that come out are pixels of the window's surface.
 * Nothing else in the window knows a colour or a size of its own. */
#ifndef KLACHT_UI_THEME_H
#define KLACHT_UI_THEME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/letters.h"

typedef enum Scheme { SCHEME_LIGHT, SCHEME_DARK, SCHEME_CONTRAST, SCHEME_COUNT } Scheme;

typedef enum Colour {
    COLOUR_PAPER,     /* the background */
    COLOUR_CARD,      /* what can be chosen */
    COLOUR_HOVER,     /* the same, under the pointer */
    COLOUR_INK,       /* text */
    COLOUR_MUTED,     /* notes */
    COLOUR_CONTROL,   /* edges of controls */
    COLOUR_RULE,      /* thin lines that part things, and the empty part of a meter */
    COLOUR_ACCENT,    /* focus, primary action */
    COLOUR_ON_ACCENT, /* text on it */
    COLOUR_OWN,       /* the paper of what the user said */
    COLOUR_MARKER,    /* highlighter, under ink */
    COLOUR_GOOD,      /* these four always with a shape or a word */
    COLOUR_WARN,
    COLOUR_BAD,
    COLOUR_INFO,
    COLOUR_COUNT
} Colour;

/* The spacing scale, at 100 %. */
enum {
    SPACE_4 = 4,
    SPACE_8 = 8,
    SPACE_12 = 12,
    SPACE_16 = 16,
    SPACE_24 = 24,
    SPACE_32 = 32,
    SPACE_48 = 48,
    SPACE_64 = 64
};
enum { THEME_FIELDS = 6 };
/* One step of the text size, of 100. */
enum { PERCENT_STEP = 10 };
enum { RADIUS_CONTROL = 4, RADIUS_CARD = 12 };
/* Milliseconds of motion; 0 under reduced motion (theme_motion). */
enum { MOTION_HAND = 160, MOTION_ARRIVAL = 240, MOTION_FACE = 400, MOTION_DRAWN = 700 };

typedef struct Theme {
    Scheme scheme;
    int percent;    /* text size, 100 to 200 */
    double density; /* surface pixels per window unit: 1, or 2 on a dense screen */
    double zoom; /* on top of both, all sizes alike: a large window, a desktop that asks for it */
    bool still;  /* reduced motion */
} Theme;

/* Light, 100 %, density and zoom 1. */
Theme theme_default(void);
/* 0xRRGGBB */
uint32_t theme_colour(const Theme *theme, Colour colour);
/* A field behind a picture, by its number from 0. */
uint32_t theme_field(const Theme *theme, int field);
/* Letter size, distance between base lines, and the width of a line of `letters` letters. */
int theme_type(const Theme *theme, TypeSize type);
int theme_leading(const Theme *theme, TypeSize type);
int theme_measure(const Theme *theme, TypeSize type, int letters);
/* A space or size of the scale: grows half as fast as the text. */
int theme_space(const Theme *theme, int units);
/* A radius or a thickness: grows with the window alone. */
int theme_fixed(const Theme *theme, int units);
int theme_motion(const Theme *theme, int milliseconds);
/* The contrast of two colours as WCAG 2 defines it, 1 to 21. */
double theme_contrast(uint32_t a, uint32_t b);

#endif
