/* Text as authors write it: {name} puts in a value, *words* stresses, {{ }} ** are the signs.
 *
 * markup_parse checks and counts; markup_render makes what is shown: plain text, paragraphs parted
 * by a blank line ("\n\n"), with the runs that are stressed. Words are what stands between white
 * space. The flat form, in which marks are placed, is the text without markup in which a {name} is
 * the one character U+FFFC followed by nothing; markup_span finds a flat place in what is shown. */
#ifndef KLACHT_MODEL_MARKUP_H
#define KLACHT_MODEL_MARKUP_H

#include "base/text.h"
#include "model/house.h"

/* Folds white space as format.md says (a line break is a space, a blank line a paragraph), also that
 * of word processors, leaves out what cannot be seen, and makes it NFC; malloced. NULL when the
 * bytes are no UTF-8. */
char *markup_clean(const char *bytes, size_t len);

typedef enum MarkupError {
    MARKUP_OK,
    MARKUP_OPEN_BRACE,  /* a { without } */
    MARKUP_CLOSE_BRACE, /* a } without { */
    MARKUP_OPEN_STAR,   /* a * without a second */
    MARKUP_EMPTY_NAME,  /* {} */
} MarkupError;

/* Source is cleaned already and stays the caller's. On an error the text is taken as it stands. */
MarkupError markup_parse(Markup *markup, const char *source);
/* Calls `name` for each {name} in the text, in order. */
void markup_each_name(const char *source, void (*name)(void *context, const char *name, size_t len),
                      void *context);

/* Adds the value of {name} to `out`. */
typedef struct MarkupNames {
    void (*add)(void *context, const char *name, size_t len, Text *out);
    void *context;
} MarkupNames;

typedef struct MarkupRun { /* stressed bytes of the plain text, from up to before to */
    int from, to;
} MarkupRun;

typedef struct MarkupWord { /* bytes of the plain text */
    int from, to;
} MarkupWord;

typedef struct Rendered {
    Text plain;
    MarkupRun *runs;
    int run_count, run_capacity;
    MarkupWord *words;
    int word_count, word_capacity;
    /* flat character i begins at plain byte flat[i]; flat[flat_count] is the end */
    int *flat;
    int flat_count, flat_capacity;
} Rendered;

void rendered_release(Rendered *rendered);
/* The words (from 1, both included) that flat characters from up to before to are part of; 0: none.
 */
void rendered_words(const Rendered *rendered, int from, int to, int *first, int *last);
/* Fills a zeroed or used Rendered. */
void markup_render(const Markup *markup, const MarkupNames *names, Rendered *out);
/* The same for a text without markup: only its words. */
void rendered_take_plain(Rendered *out, const char *plain);
/* The plain text alone. */
void markup_plain(const Markup *markup, const MarkupNames *names, Text *out);
/* Words of what is shown, without rendering where nothing is dynamic. */
int markup_count_words(const Markup *markup, const MarkupNames *names);

/* The flat text (each {name} one U+FFFC), malloced: what phrases are looked for in. */
char *markup_flat(const char *source);
/* Where `phrase` (cleaned source) stands in `source`: from the beginning of a word to the end of
 * one, punctuation aside; curly quotes are straight ones. Counts every start; gives the nth (from 1; 0: the first) in flat
 * characters and returns how many there are. */
int markup_find(const char *source, const char *phrase, int nth, int *from, int *to);
/* Whether two phrases are the same to markup_find. */
bool markup_alike(const char *a, const char *b);

#endif
