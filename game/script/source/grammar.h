/* How a file of words is built: a word, what stands behind it, and a table of fields.
 *
 * The types alone; which words there are stands elsewhere (the format's in vocabulary.h), as const
 * data. What reads a file as text asks here what may stand where. */
#ifndef KLACHT_SOURCE_GRAMMAR_H
#define KLACHT_SOURCE_GRAMMAR_H

#include <stdbool.h>

#include "base/locale.h"

struct Term; /* model/terms.h */

typedef enum FieldType {
    FIELD_TEXT,   /* shown, with markup */
    FIELD_PLAIN,  /* a short text without markup */
    FIELD_ID,     /* a name that the author makes up */
    FIELD_NUMBER, /* low to high */
    FIELD_WHOLE,  /* the same, without a fraction */
    FIELD_BOOLEAN,
    FIELD_DURATION,  /* "30m", "4h", "2d" */
    FIELD_CHOICE,    /* one of `terms`: by id or by the Dutch words */
    FIELD_NAME,      /* names something that is there: `of` */
    FIELD_TABLE,     /* a table with `fields` */
    FIELD_PLACES,    /* the name of a moment or ending, or a table with `fields` of them */
    FIELD_AMOUNTS,   /* numbers; with `fields` also { from = …, to = … } */
    FIELD_FLAGS,     /* name = boolean, number or short text */
    FIELD_ADDITIONS, /* flag = number */
    FIELD_WHEN,      /* { name = value or { min, max } }, or function(s) */
    FIELD_FUNCTION,  /* function(s) */
    FIELD_PICTURE,   /* a picture, or { mood = picture } */
    FIELD_TYPE_COUNT
} FieldType;

typedef enum NameOf {
    NAME_NONE,
    NAME_PLACE,
    NAME_ACT,
    NAME_REMEDY,
    NAME_ROLE,
    NAME_CATEGORY,
    NAME_KIND,
    NAME_MOOD,
    NAME_OFF,
    NAME_THEME,
    NAME_MARK,
    NAME_CASE,
    NAME_RULE,
    NAME_COUNT
} NameOf;

enum { FIELD_REQUIRED = 1, FIELD_LIST = 2 /* one, or a list of them */ };

typedef struct Field {
    const char *name;
    FieldType type;
    Msg help;
    unsigned flags;
    NameOf of;
    double low, high;      /* numbers; equal: any */
    const char *otherwise; /* the default as it is written, or NULL */
    const struct Term *terms;
    const struct Field *fields; /* of a table */
    int field_count;
    int term_count;
} Field;

typedef enum WordTakes { /* what stands behind the word before its table */
                         TAKES_NOTHING,
                         TAKES_TEXT,
                         TAKES_NAME,
                         TAKES_NAME_AND_TEXT
} WordTakes;
typedef struct Word {
    const char *name;
    unsigned files;
    WordTakes takes;
    bool needs_table; /* without one it says nothing */
    const Field *fields;
    int field_count;
    Msg help;
} Word;

typedef struct Grammar {
    const Word *words;
    int count;
} Grammar;

/* The word of that name, or -1. */
int grammar_word(const Grammar *grammar, const char *name);
/* How a word is written, for a remedy: `ending "…" [[…]]`; gives `out`. */
const char *word_form(const Word *word, char out[80]);
/* The field of that name in a list, or -1. */
int field_find(const Field *fields, int count, const char *name);

#endif
