/* Field: text being typed. Bytes are UTF-8; the caret and the anchor stand between graphemes.
 *
 * Knows no screen: a widget shows it, keys and typed text are given to it. The text between caret
 * and anchor is selected. What an input method is composing stands at the caret and is not yet
 * text. */
#ifndef KLACHT_UI_FIELD_H
#define KLACHT_UI_FIELD_H

#include <SDL.h>
#include <stdbool.h>

#include "base/text.h"

typedef struct Field {
    Text text;
    int caret, anchor;  /* bytes */
    bool many_lines;    /* Enter makes a line; else it is refused (and means: done) */
    bool wraps;         /* one line of text, on as many as it takes: Enter means done */
    int limit;          /* bytes at most; 0: 4096 */
    char composing[64]; /* of an input method */
    int scroll;         /* pixels, of the widget that shows it */
} Field;

/* Whether it stands on more than one line. */
bool field_is_high(const Field *field);
void field_release(Field *field);
/* Replaces everything; the caret goes to the end. */
void field_set(Field *field, const char *text);
const char *field_text(const Field *field);
/* Typed or pasted: replaces the selection. Control characters are left out, line ends too where
 * there is one line. False when nothing changed. */
bool field_type(Field *field, const char *text);
void field_compose(Field *field, const char *text);
/* A key; true when it was used. *changed tells whether the text is another. Up and down are not
 * used: they need the lines. */
bool field_key(Field *field, SDL_Keycode key, SDL_Keymod mods, bool *changed);
/* The caret to a byte (the nearest place before it); `select` keeps the anchor. */
void field_place(Field *field, int byte, bool select);
/* The word around a byte becomes selected. */
void field_select_word(Field *field, int byte);
bool field_selection(const Field *field, int *from, int *to);

#endif
