#include "front/window/ui/font.h"

#include <SDL_ttf.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/text.h"
#include "base/utf8.h"

#include "base/banned.h"

static const char *const face_files[FACE_COUNT] = {
    [FACE_REGULAR] = "/usr/share/fonts/opentype/inter/Inter-Regular.otf",
    [FACE_ITALIC] = "/usr/share/fonts/opentype/inter/Inter-Italic.otf",
    [FACE_SEMIBOLD] = "/usr/share/fonts/opentype/inter/Inter-SemiBold.otf",
    [FACE_SEMIBOLD_ITALIC] = "/usr/share/fonts/opentype/inter/Inter-SemiBoldItalic.otf",
};

/* What Inter lacks of base/glyphs.h, and beyond it what a machine happens to have: a name that is
 * typed in another script is better shown than not. Also what stands in for Inter where it is not
 * there. */
static const char *const other_fonts[] = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansSymbols2-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansMath-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    "C:/Windows/Fonts/segoeui.ttf",
    "C:/Windows/Fonts/seguisym.ttf",
    "C:/Windows/Fonts/msyh.ttc",
};
enum { OTHERS = SDL_arraysize(other_fonts), SOURCES = (int)FACE_COUNT + (int)OTHERS };
enum { OPEN_FONTS = 48, LONGEST_RUN = 1024, MOST_BYTES = 256 * 1024 * 1024 };

struct Fonts {
    struct { /* the file of a face or of another font; NULL: not there */
        const void *bytes;
        size_t len;
        bool looked;
    } files[SOURCES];
    struct {
        int source, size;
        TTF_Font *font;
    } open[OPEN_FONTS];
    int count;
};

/* It comes with the program, or with the system. */
static char *find_font(const char *of_system) {
    char *folder = system_shared("fonts"), *path = path_join(folder, path_base(of_system));
    free(folder);
    if (file_exists(path))
        return path;
    free(path);
    return xstrdup(of_system);
}

Fonts *fonts_new(void) {
    if (!TTF_WasInit() && TTF_Init())
        return NULL;
    Fonts *fonts = xcalloc(1, sizeof *fonts);
    return fonts;
}

void fonts_forget(Fonts *fonts) {
    for (int i = 0; i < fonts->count; i++)
        TTF_CloseFont(fonts->open[i].font);
    fonts->count = 0;
}

void fonts_free(Fonts *fonts) {
    if (!fonts)
        return;
    fonts_forget(fonts);
    for (int i = 0; i < SOURCES; i++)
        file_unmap(fonts->files[i].bytes, fonts->files[i].len);
    free(fonts);
    TTF_Quit();
}

static TTF_Font *read_font(Fonts *fonts, int source, int size) {
    if (!fonts->files[source].looked) {
        fonts->files[source].looked = true;
        char *path =
            find_font(source < FACE_COUNT ? face_files[source] : other_fonts[source - FACE_COUNT]);
        /* read once: a font that is opened by its name is read in a thousand small pieces for each
         * size of it */
        file_map(path, MOST_BYTES, &fonts->files[source].bytes, &fonts->files[source].len);
        free(path);
    }
    if (!fonts->files[source].bytes)
        return NULL;
    return TTF_OpenFontRW(
        SDL_RWFromConstMem(fonts->files[source].bytes, (int)fonts->files[source].len), 1, size);
}

/* NULL when that source is not on this machine. */
static TTF_Font *open_font(Fonts *fonts, int source, int size) {
    for (int i = 0; i < fonts->count; i++)
        if (fonts->open[i].source == source && fonts->open[i].size == size)
            return fonts->open[i].font;
    TTF_Font *font = read_font(fonts, source, size);
    if (!font)
        return NULL;
    if (fonts->count == OPEN_FONTS) { /* the oldest makes room */
        TTF_CloseFont(fonts->open[0].font);
        memmove(fonts->open, fonts->open + 1, sizeof fonts->open[0] * (OPEN_FONTS - 1));
        fonts->count--;
    }
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    fonts->open[fonts->count].source = source;
    fonts->open[fonts->count].size = size;
    fonts->open[fonts->count++].font = font;
    return font;
}

/* The font of the face itself; where Inter is not installed, the first font that is. */
static TTF_Font *face_font(Fonts *fonts, Face face, int size) {
    TTF_Font *font = open_font(fonts, (int)face, size);
    if (!font)
        font = open_font(fonts, FACE_REGULAR, size);
    for (int i = FACE_COUNT; !font && i < SOURCES; i++)
        font = open_font(fonts, i, size);
    return font;
}

/* NULL when none has it. */
static TTF_Font *other_font(Fonts *fonts, int size, int32_t c) {
    for (int i = FACE_COUNT; i < SOURCES; i++) {
        TTF_Font *other = open_font(fonts, i, size);
        if (other && TTF_GlyphIsProvided32(other, (Uint32)c))
            return other;
    }
    return NULL;
}

static TTF_Font *font_for(Fonts *fonts, Face face, int size, int32_t c) {
    TTF_Font *own = face_font(fonts, face, size);
    if (c < 0x80 || !own || TTF_GlyphIsProvided32(own, (Uint32)c))
        return own;
    TTF_Font *other = other_font(fonts, size, c);
    return other ? other : own;
}

bool fonts_have(Fonts *fonts, int32_t codepoint) {
    enum { ANY_SIZE = 16 };
    TTF_Font *own = face_font(fonts, FACE_REGULAR, ANY_SIZE);
    return (own && TTF_GlyphIsProvided32(own, (Uint32)codepoint)) ||
           other_font(fonts, ANY_SIZE, codepoint);
}

/* Marks, joiners and variation selectors stay with the letter before them. */
static bool stays(int32_t c) {
    return (c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0xFE00 && c <= 0xFE0F);
}

/* Copies the longest beginning that one font can show into `run`; returns its length in bytes. */
static size_t next_run(Fonts *fonts, Face face, int size, const char *bytes, size_t len,
                       char run[LONGEST_RUN], TTF_Font **font) {
    size_t at = 0;
    *font = NULL;
    while (at < len) {
        int32_t c;
        size_t n = (size_t)utf8_decode(bytes + at, &c);
        if (n > len - at)
            n = len - at;
        if (at + n >= LONGEST_RUN)
            break;
        TTF_Font *wanted = at && stays(c) ? *font : font_for(fonts, face, size, c);
        if (*font && wanted != *font)
            break;
        *font = wanted;
        at += n;
    }
    memcpy(run, bytes, at);
    run[at] = '\0';
    return at;
}

int fonts_width(Fonts *fonts, Face face, int size, const char *bytes, size_t len) {
    int width = 0;
    while (len) {
        char run[LONGEST_RUN];
        TTF_Font *font;
        size_t n = next_run(fonts, face, size, bytes, len, run, &font);
        int w = 0;
        if (font && !TTF_SizeUTF8(font, run, &w, NULL))
            width += w;
        bytes += n;
        len -= n;
    }
    return width;
}

int fonts_ascent(Fonts *fonts, Face face, int size) {
    TTF_Font *font = face_font(fonts, face, size);
    return font ? TTF_FontAscent(font) : size;
}

int fonts_height(Fonts *fonts, Face face, int size) {
    TTF_Font *font = face_font(fonts, face, size);
    return font ? TTF_FontHeight(font) : size;
}

SDL_Surface *fonts_render(Fonts *fonts, Face face, int size, const char *bytes, size_t len,
                          int *down) {
    char run[LONGEST_RUN];
    TTF_Font *font;
    if (next_run(fonts, face, size, bytes, len, run, &font) < len || !font)
        return NULL;
    *down = fonts_ascent(fonts, face, size) - TTF_FontAscent(font);
    return TTF_RenderUTF8_Blended(font, run, (SDL_Color){255, 255, 255, 255});
}

void fonts_draw(Fonts *fonts, Face face, int size, uint32_t colour, const char *bytes, size_t len,
                SDL_Surface *onto, int x, int y) {
    SDL_Color ink = {(Uint8)(colour >> 16), (Uint8)(colour >> 8), (Uint8)colour, 255};
    int base = y + fonts_ascent(fonts, face, size);
    while (len) {
        char run[LONGEST_RUN];
        TTF_Font *font;
        size_t n = next_run(fonts, face, size, bytes, len, run, &font);
        int width = 0;
        SDL_Surface *word = font ? TTF_RenderUTF8_Blended(font, run, ink) : NULL;
        if (word) {
            SDL_Rect to = {x, base - TTF_FontAscent(font), word->w, word->h};
            SDL_SetSurfaceBlendMode(word, SDL_BLENDMODE_BLEND);
            SDL_BlitSurface(word, NULL, onto, &to);
            SDL_FreeSurface(word);
            TTF_SizeUTF8(font, run, &width, NULL);
        }
        x += width;
        bytes += n;
        len -= n;
    }
}
