/* The door through which every text of a file passes, in another language or to be gathered. */
#ifndef KLACHT_FORMAT_TRANSLATOR_H
#define KLACHT_FORMAT_TRANSLATOR_H

/* Every text of a file passes through here with its place (`opening/line/2`, format.md): returns
 * the text to use (the same pointer for no translation). `note` says what it is for a translator
 * (the act of a reply …) or is NULL; `line` is that of the text in the file. */
typedef struct Translator {
    const char *(*text)(void *context, const char *place, const char *text, int line,
                        const char *note);
    void *context;
    const char *language; /* "nl" without a translation */
} Translator;

#endif
