#include "front/window/ui/theme.h"

#include <math.h>

#include "base/banned.h"

static const uint32_t colours[SCHEME_COUNT][COLOUR_COUNT] = {
    [SCHEME_LIGHT] =
        {
            [COLOUR_PAPER] = 0xF7F2E8,
            [COLOUR_CARD] = 0xFFFDF8,
            [COLOUR_HOVER] = 0xFFF6DD,
            [COLOUR_INK] = 0x1D2433,
            [COLOUR_MUTED] = 0x434A58,
            [COLOUR_CONTROL] = 0x857A68,
            [COLOUR_RULE] = 0xDDD3C1,
            [COLOUR_ACCENT] = 0xB5400F,
            [COLOUR_ON_ACCENT] = 0xFFFDF8,
            [COLOUR_OWN] = 0xF1E4CB,
            [COLOUR_MARKER] = 0xFFD94A,
            [COLOUR_GOOD] = 0x176B4D,
            [COLOUR_WARN] = 0x8A5200,
            [COLOUR_BAD] = 0xA3231B,
            [COLOUR_INFO] = 0x1F4E9E,
        },
    [SCHEME_DARK] =
        {
            [COLOUR_PAPER] = 0x161A20,
            [COLOUR_CARD] = 0x20262F,
            [COLOUR_HOVER] = 0x2A323D,
            [COLOUR_INK] = 0xEEF0F3,
            [COLOUR_MUTED] = 0xC4CCD6,
            [COLOUR_CONTROL] = 0x7A8594,
            [COLOUR_RULE] = 0x38414D,
            [COLOUR_ACCENT] = 0xFF9A62,
            [COLOUR_ON_ACCENT] = 0x161A20,
            [COLOUR_OWN] = 0x2E3947,
            [COLOUR_MARKER] = 0x775A00,
            [COLOUR_GOOD] = 0x62D0A2,
            [COLOUR_WARN] = 0xF2B35E,
            [COLOUR_BAD] = 0xFF8F85,
            [COLOUR_INFO] = 0x8DB7FF,
        },
    [SCHEME_CONTRAST] =
        {
            [COLOUR_PAPER] = 0x000000,
            [COLOUR_CARD] = 0x000000,
            [COLOUR_HOVER] = 0x2B2B2B,
            [COLOUR_INK] = 0xFFFFFF,
            [COLOUR_MUTED] = 0xFFFFFF,
            [COLOUR_CONTROL] = 0xFFFFFF,
            [COLOUR_RULE] = 0x6F6F6F,
            [COLOUR_ACCENT] = 0xFFD400,
            [COLOUR_ON_ACCENT] = 0x000000,
            [COLOUR_OWN] = 0x1A1A1A,
            [COLOUR_MARKER] = 0x0B4FC4,
            [COLOUR_GOOD] = 0x6BFF9E,
            [COLOUR_WARN] = 0xFFD400,
            [COLOUR_BAD] = 0xFF9C94,
            [COLOUR_INFO] = 0x8CC8FF,
        },
};

static const uint32_t fields[SCHEME_COUNT][THEME_FIELDS] = {
    [SCHEME_LIGHT] = {0xE9C77B, 0xE7AC93, 0xA9BFD2, 0xB2CDA8, 0xDCC9AA, 0xC4B5D6},
    [SCHEME_DARK] = {0x9A782F, 0x945A45, 0x4C6A86, 0x56784E, 0x7D6A4C, 0x6C5B87},
    [SCHEME_CONTRAST] = {0xE9C77B, 0xE7AC93, 0xA9BFD2, 0xB2CDA8, 0xDCC9AA, 0xC4B5D6},
};

Theme theme_default(void) {
    return (Theme){.scheme = SCHEME_LIGHT, .percent = 100, .density = 1, .zoom = 1};
}

uint32_t theme_colour(const Theme *theme, Colour colour) {
    return colours[theme->scheme][colour];
}

uint32_t theme_field(const Theme *theme, int field) {
    return fields[theme->scheme][field];
}

static int scaled(const Theme *theme, double pixels, double growth) {
    double scale = 1 + (theme->percent / 100.0 - 1) * growth;
    return (int)lround(pixels * scale * theme->density * theme->zoom);
}

int theme_type(const Theme *theme, TypeSize type) {
    /* what is large already grows less, or a title would fill the window */
    return scaled(theme, letters_size(type), type >= TYPE_TITLE ? 0.6 : 1);
}

int theme_leading(const Theme *theme, TypeSize type) {
    return (int)lround(theme_type(theme, type) * letters_leading(type));
}

int theme_measure(const Theme *theme, TypeSize type, int letters) {
    return (int)lround(theme_type(theme, type) * LETTERS_MEAN * letters);
}

int theme_space(const Theme *theme, int units) {
    return scaled(theme, units, 0.5);
}

int theme_fixed(const Theme *theme, int units) {
    return scaled(theme, units, 0);
}

int theme_motion(const Theme *theme, int milliseconds) {
    return theme->still ? 0 : milliseconds;
}

static double luminance(uint32_t colour) {
    double sum = 0;
    static const double weight[3] = {0.0722, 0.7152, 0.2126};
    for (int i = 0; i < 3; i++) {
        double c = (double)(colour >> (8 * i) & 0xFF) / 255;
        sum += weight[i] * (c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double theme_contrast(uint32_t a, uint32_t b) {
    double x = luminance(a), y = luminance(b);
    return x > y ? (x + 0.05) / (y + 0.05) : (y + 0.05) / (x + 0.05);
}
