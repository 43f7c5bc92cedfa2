/* Texts of a file: cleaned, in the language of the play, and their markup checked. */
#ifndef KLACHT_FORMAT_LOAD_TEXTS_H
#define KLACHT_FORMAT_LOAD_TEXTS_H

#include <stdarg.h>

#include "script/format/loader.h"

/* What the file says, cleaned, in the arena; NULL when it is no text. */
const char *loader_said(Loader *loader, const char *bytes, size_t len, int line);
/* That a text was made of a number that is none. */
void loader_check_nan(Loader *loader, const char *bytes, size_t len, int line);
/* The text in the language of the play: what the translator has at this place, or itself. */
const char *loader_translate(Loader *loader, const char *text, int line, const char *note,
                             const char *place, ...) __attribute__((format(printf, 5, 6)));
Markup loader_markup(Loader *loader, const char *source, int line);
/* The same in the language of the play; what is wrong with either text is found. */
Markup loader_shown(Loader *loader, const char *text, int line, const char *note, const char *place,
                    ...) __attribute__((format(printf, 5, 6)));
Markup loader_shown_at(Loader *loader, const char *text, int line, const char *note,
                       const char *place, va_list args) __attribute__((format(printf, 5, 0)));

#endif
