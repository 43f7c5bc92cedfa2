/* Letters: how large the window sets its kinds of text, how far apart their lines are, and how wide a
 * word is in Inter; for the window, and for who asks without one whether a text fits. Widths are
 * those of the letters one by one, made at build from the typeface: two that move together are not
 * seen. */
#ifndef KLACHT_BASE_LETTERS_H
#define KLACHT_BASE_LETTERS_H

#include <stddef.h>

typedef enum TypeSize {
    TYPE_NOTE,
    TYPE_INTERFACE,
    TYPE_REPLY,
    TYPE_SAID, /* what is spoken, where there is less room */
    TYPE_SPOKEN,
    TYPE_HEADING,
    TYPE_TITLE,
    TYPE_POSTER, /* a statement for a room: on a projector */
    TYPE_COUNT
} TypeSize;

/* Letters in a line that reads well: no text that flows is broader. */
enum { LETTERS_READABLE = 66 };
/* The mean breadth of a letter in Dutch, in sizes. */
#define LETTERS_MEAN 0.51

/* Pixels at 100 %. */
int letters_size(TypeSize type);
/* From line to line, in sizes. */
double letters_leading(TypeSize type);
/* Pixels of a word of that size, in valid UTF-8. */
double letters_width(const char *word, size_t len, int size);

#endif
