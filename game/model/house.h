/* The house: what an organisation lays down once for all its cases.
 *
 * Plain data, read-only once loaded; lives in an arena of whoever loaded it. A Scenario holds a
 * House of its own: the house's, with what the case itself brought. Everything names everything
 * else by index into these arrays, -1 for none. All texts are NFC UTF-8 with white space folded.
 * `label` is shown, in the language of the play; `written` is the label as the file has it, by
 * which a case may name the thing (NULL: as label). */
#ifndef KLACHT_MODEL_HOUSE_H
#define KLACHT_MODEL_HOUSE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "model/terms.h"

/* A text as it is written: with {name}, *stress* and the doubled signs (see markup.h). */
typedef struct Markup {
    const char *source; /* never NULL */
    int words;          /* words once the markup is gone; with a {name} in it, without those */
    bool dynamic;       /* has a {name}: must be filled in to be counted */
} Markup;

typedef struct Category {
    const char *id, *label, *written;
    int label_words, line;
    Markup why;
} Category;

typedef struct Kind {
    const char *id, *label, *written;
    Markup why;
    int line;
} Kind;

typedef struct Act {
    const char *id, *label, *written;
    double empathy, trust, patience;
    bool trap, fades;
    Family family; /* of who hears it in a sentence, or FAMILY_NONE */
    int after;     /* the act after which it weighs the following, or -1 */
    double after_empathy, after_trust, after_patience;
    Markup why;
    int line;
} Act;

/* The right thing in the wrong place: its numbers replace those of the acts. */
typedef struct Off {
    const char *id, *label, *written;
    double empathy, trust, patience;
    Markup why;
    int line;
} Off;

typedef struct Remedy {
    const char *id, *label, *written;
    const char *says; /* in words to the customer, {euros} for the amount; NULL: by its label */
    int label_words;
    double trust, patience;
    const double *euros; /* the amounts on offer, as written */
    int euro_count;      /* 0: no list */
    bool any_amount;     /* any whole amount from euros_from to euros_to, both included */
    double euros_from, euros_to;
    bool critical;
    int line;
} Remedy;

typedef struct Role {
    const char *id, *label, *written;
    double euros;
    const int *may; /* remedies, in the order written */
    int may_count;
    const int *may_not; /* can lie on the table, and counts as harmful in every offer */
    int may_not_count;
    int line;
} Role;

typedef struct CaseTheme { /* what a case teaches about: reports count by them */
    const char *id, *label, *written;
    int line;
} CaseTheme;

typedef struct Mood {
    const char *id, *label, *written;
    bool has_below; /* else only a line asks for it */
    double below;
    int line;
} Mood;

typedef struct Weights {
    double recognition, empathy, speed, mandate;
} Weights;

/* What a passed play needs; `has_` false: nothing is asked. */
typedef struct Pass {
    double recognition, empathy, speed, mandate, total;
    bool has_recognition, has_empathy, has_speed, has_mandate, has_total;
    bool has_outcome;
    int outcome; /* Outcome: the worst ending that passes */
} Pass;

typedef struct House {
    const char *path; /* of house.lua, for findings */
    Markup definition;
    const Category *categories;
    const Kind *kinds;
    const Act *acts;
    const Off *offs;
    const Remedy *remedies;
    const Role *roles;
    const CaseTheme *themes;
    const Mood *moods; /* as written */
    int category_count, kind_count, act_count, remedy_count, role_count, mood_count;
    int off_count, theme_count;
    int complaint;       /* the category with the id `complaint`, or -1 */
    int explain, defend; /* the acts that results count, or -1 */
    Markup stray;        /* said of a marked clause that nothing explains */
    Weights weights;
    Pass pass;
    double hand_over_cost;
    double words_per_minute, think_seconds;
    ReadingLevel level;               /* that no text should go beyond */
    const char *const *allowed_words; /* no mistakes, whatever a dictionary says */
    int allowed_word_count;
    /* Phrases by which a family is heard, "dat komt door*; het systeem": hear/markers.h; NULL: none
     */
    const char *markers[FAMILY_COUNT];
    char hash[48]; /* "xxh128:…" of what decides a play and its score */
} House;

/* By id first, then by the label as written; -1 when there is none. */
int house_find_category(const House *house, const char *name);
int house_find_kind(const House *house, const char *name);
int house_find_act(const House *house, const char *name);
int house_find_remedy(const House *house, const char *name);
int house_find_role(const House *house, const char *name);
int house_find_mood(const House *house, const char *name);
int house_find_off(const House *house, const char *name);
int house_find_theme(const House *house, const char *name);
/* The family of an act of this id where no house says it: that of the shipped ones. */
Family act_usual_family(const char *id);
/* "klacht (impliciet)"; kind -1: none. */
void house_add_judgement(Text *text, const House *house, int category, int kind);
bool remedy_has_amounts(const Remedy *remedy);
/* Whether these euros are one of its amounts; 0 for a remedy without amounts. */
bool remedy_takes(const Remedy *remedy, double euros);
bool role_may(const Role *role, int remedy);
bool role_may_not(const Role *role, int remedy);
/* The face that feelings give: format.md, `mood`; -1 in a house without moods. */
int house_mood_of(const House *house, double trust, double patience);

#endif
