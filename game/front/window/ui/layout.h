/* Layout: text set into lines of words, once.
 *
 * A TextSpec says what and how; layouts_get gives it set at a width, from a store that keeps what
 * was asked for lately. A Layout is read-only and borrowed until it was not asked for in three
 * sweeps. Words are what stands between white space; a word is one or more pieces (a change of
 * face, or a word longer than the line). Drawing it makes a texture the first time. All places are
 * pixels from the top left. */
#ifndef KLACHT_UI_LAYOUT_H
#define KLACHT_UI_LAYOUT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "front/window/ui/font.h"

typedef struct TextSpan { /* bytes set in another face */
    int from, to;
    Face face;
} TextSpan;

typedef struct TextSpec {
    const char *text; /* UTF-8; "\n" ends a line, "\n\n" a paragraph */
    const TextSpan *spans;
    int span_count;
    Face face;
    int size, leading; /* pixels */
    uint32_t colour;
    bool spaces; /* keep white space as it is typed (text fields) */
} TextSpec;

typedef struct LayoutPiece {
    int from, to; /* bytes */
    int word, line, x, width;
    Face face;
    int hyphen; /* how wide the one behind it is, for a word that is parted there; 0: none */
} LayoutPiece;

typedef struct LayoutWord {
    int from, to;
    int piece, piece_count;
} LayoutWord;

typedef struct LayoutLine {
    int from, to; /* bytes, without the white space that was broken at */
    int y, width;
} LayoutLine;

typedef struct Layout {
    int slot;          /* in the store */
    int width, height; /* of what is set; not wider than was asked unless one letter is */
    int ascent, letter_height;
    LayoutPiece *pieces;
    LayoutWord *words;
    LayoutLine *lines;
    int piece_count, word_count, line_count;
} Layout;

typedef struct Layouts Layouts;

/* The fonts and the renderer stay the caller's. */
Layouts *layouts_new(Fonts *fonts, SDL_Renderer *renderer);
void layouts_free(Layouts *layouts);
/* The text set at most `width` pixels wide; width <= 0: lines are not broken. */
const Layout *layouts_get(Layouts *layouts, const TextSpec *spec, int width);
/* Draws one: makes its texture when it has none. */
void layouts_draw(Layouts *layouts, const Layout *layout, int x, int y);
/* Ends a round of asking: forgets what was not asked for in the last three. */
void layouts_sweep(Layouts *layouts);
/* After a frame: when the textures have become many, those not drawn in it are given back. */
void layouts_trim(Layouts *layouts);
/* Forgets everything: after a change of text size. */
void layouts_clear(Layouts *layouts);

/* What was done since the beginning. For tests: it should not grow with what is there already. */
typedef struct LayoutWork {
    unsigned set;      /* texts set into lines */
    unsigned rendered; /* textures made of them */
    unsigned shaped;   /* words that no text had lately */
} LayoutWork;
LayoutWork layouts_work(const Layouts *layouts);

/* The box of a piece: from the top of its letters, as high as they are. */
SDL_Rect layout_piece_box(const Layout *layout, int piece);
/* The word at a place, or -1; `near` takes the nearest word there is. */
int layout_word_at(const Layout *layout, int x, int y, bool near);
/* The line on which the caret before this byte stands. */
int layout_line_of(const Layout *layout, int byte);

#endif
