/* The words of the format as one list: fields, types, defaults, bounds and help.
 *
 * Const data, in the order of format.md. The loader checks files by it, `api` prints it, and the
 * editor stubs and the reference chapter are made of it. Help stands in
 * assets/locale/<lang>.words.po under `word.<word>` and `word.<word>.<field>`. */
#ifndef KLACHT_FORMAT_VOCABULARY_H
#define KLACHT_FORMAT_VOCABULARY_H

#include <stdbool.h>

#include "model/terms.h"

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
    const Term *terms;
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
enum { WORD_CASE = 1, WORD_HOUSE = 2, WORD_SET = 4 }; /* the files it stands in */

typedef struct Word {
    const char *name;
    unsigned files;
    WordTakes takes;
    bool needs_table; /* without one it says nothing */
    const Field *fields;
    int field_count;
    Msg help;
} Word;

typedef enum WordId {
    WORD_ID_CASE,
    WORD_ID_MOMENT,
    WORD_ID_ENDING,
    WORD_ID_CUSTOMER,
    WORD_ID_NARRATOR,
    WORD_ID_COLLEAGUE,
    WORD_ID_SIGNAL,
    WORD_ID_DECOY,
    WORD_ID_EITHER,
    WORD_ID_THOUGHT,
    WORD_ID_REPLY,
    WORD_ID_JUDGE,
    WORD_ID_OFFER,
    WORD_ID_GO,
    WORD_ID_NOTICE,
    WORD_ID_SET,
    WORD_ID_RULE,
    WORD_ID_ITEM,
    WORD_ID_DEFINITION,
    WORD_ID_CATEGORY,
    WORD_ID_KIND,
    WORD_ID_ACT,
    WORD_ID_OFF,
    WORD_ID_REMEDY,
    WORD_ID_ROLE,
    WORD_ID_THEME,
    WORD_ID_STRAY,
    WORD_ID_MOOD,
    WORD_ID_WEIGHTS,
    WORD_ID_PASS,
    WORD_ID_COSTS,
    WORD_ID_PACE,
    WORD_COUNT
} WordId;

extern const Word format_words[WORD_COUNT];
const char *field_type_id(FieldType type);
/* The word of that name, or -1. */
int word_find(const char *name);
/* The field of that name in a list, or -1. */
int field_find(const Field *fields, int count, const char *name);

/* Places of the fields in their lists. */
enum {
    CASE_TITLE,
    CASE_SUMMARY,
    CASE_SECTOR,
    CASE_CHANNEL,
    CASE_ROLE,
    CASE_MINUTES,
    CASE_TEACHES,
    CASE_THEMES,
    CASE_NORM,
    CASE_CUSTOMER,
    CASE_FLAGS,
    CASE_START,
    CASE_LEVEL,
    CASE_AFTER,
    CASE_ON,
    CASE_FIELDS
};
enum { NORM_TIME, NORM_LIMIT, NORM_CONTACTS, NORM_FIELDS };
enum { PERSON_NAME, PERSON_PORTRAIT, PERSON_TRUST, PERSON_PATIENCE, PERSON_EARLIER, PERSON_FIELDS };
enum { ON_PATIENCE_OUT, ON_FIELDS };
enum { MOMENT_STEP, MOMENT_ROUTE, MOMENT_ROLE, MOMENT_CHANNEL, MOMENT_FIELDS };
enum { ENDING_OUTCOME, ENDING_FIELDS };
enum { LINE_MOOD, LINE_WHEN, LINE_FIELDS };
enum { MARK_WHY, MARK_NTH, MARK_ID, MARK_KIND, SIGNAL_FIELDS, PLAIN_MARK_FIELDS = MARK_KIND };
enum {
    REPLY_ACT,
    REPLY_OFF,
    REPLY_GO,
    REPLY_WHY,
    REPLY_ID,
    REPLY_HEARD,
    REPLY_WHEN,
    REPLY_RUN,
    REPLY_SET,
    REPLY_ADD,
    REPLY_TAKES,
    REPLY_CONTACT,
    REPLY_HAND_OVER,
    REPLY_EUROS,
    REPLY_EMPATHY,
    REPLY_TRUST,
    REPLY_PATIENCE,
    REPLY_FIELDS
};
enum { JUDGE_IS, JUDGE_KIND, JUDGE_ALSO, JUDGE_WHY, JUDGE_GO, JUDGE_FIELDS };
enum { GO_RIGHT, GO_HALF, GO_WRONG, JUDGE_GO_FIELDS };
enum {
    OFFER_NEEDS,
    OFFER_WELCOME,
    OFFER_HARMFUL,
    OFFER_TABLE,
    OFFER_FAIR,
    OFFER_ROUTE,
    OFFER_WHY,
    OFFER_TAKES,
    OFFER_HAND_OVER,
    OFFER_GO,
    OFFER_FIELDS
};
enum { HAND_TAKES, HAND_TRUST, HAND_PATIENCE, HAND_FIELDS };
enum { GO_FITS, GO_SHORT, GO_BEYOND, GO_HARMFUL, GO_HANDED_OVER, OFFER_GO_FIELDS };
enum { NOTICE_HELP, NOTICE_FIELDS };
enum { SET_TITLE, SET_QUESTION, SET_FIELDS };
enum {
    ITEM_IS,
    ITEM_KIND,
    ITEM_WHY,
    ITEM_ASK,
    ITEM_DIFFICULTY,
    ITEM_SECTOR,
    ITEM_ALSO,
    ITEM_BORDERLINE,
    ITEM_ANCHOR,
    ITEM_RULES,
    ITEM_FIELDS
};
enum { LABEL, LABEL_WHY, LABEL_WHY_FIELDS, LABEL_FIELDS = LABEL_WHY };
enum {
    ACT_LABEL,
    ACT_EMPATHY,
    ACT_TRUST,
    ACT_PATIENCE,
    ACT_TRAP,
    ACT_FADES,
    ACT_AFTER,
    ACT_WHY,
    ACT_FIELDS
};
enum { OFF_LABEL, OFF_EMPATHY, OFF_TRUST, OFF_PATIENCE, OFF_WHY, OFF_FIELDS };
enum { AFTER_ACT, AFTER_EMPATHY, AFTER_TRUST, AFTER_PATIENCE, AFTER_FIELDS };
enum { REMEDY_LABEL, REMEDY_TRUST, REMEDY_PATIENCE, REMEDY_EUROS, REMEDY_CRITICAL, REMEDY_FIELDS };
enum { AMOUNTS_FROM, AMOUNTS_TO, AMOUNTS_FIELDS };
enum { ROLE_LABEL, ROLE_EUROS, ROLE_MAY, ROLE_MAY_NOT, ROLE_FIELDS };
enum { MOOD_LABEL, MOOD_BELOW, MOOD_FIELDS };
enum {
    SCORE_RECOGNITION,
    SCORE_EMPATHY,
    SCORE_SPEED,
    SCORE_MANDATE,
    SCORE_TOTAL,
    PASS_OUTCOME,
    PASS_FIELDS,
    WEIGHTS_FIELDS = SCORE_TOTAL
};
enum { COSTS_HAND_OVER, COSTS_FIELDS };
enum { PACE_WORDS, PACE_THINK, PACE_FIELDS };

#endif
