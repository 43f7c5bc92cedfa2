/* What the words of one file leave behind while it runs: growing lists, in the order of the file.
 *
 * The lists are the draft's; what they point at lives in the arena of the result. Names of what may
 * stand further on are noted here and resolved when the file has run. */
#ifndef KLACHT_FORMAT_DRAFT_H
#define KLACHT_FORMAT_DRAFT_H

#include "base/names.h"
#include "model/scenario.h"
#include "model/statements.h"
#include "script/source/grammar.h"

#define LIST_OF(type)                                                                              \
    struct {                                                                                       \
        type *items;                                                                               \
        int count, capacity;                                                                       \
    }

/* A place to go to, to be resolved: where it is written, and for whom. */
typedef enum JumpFor {
    JUMP_START,
    JUMP_PATIENCE_OUT,
    JUMP_GO,
    JUMP_REPLY,
    JUMP_RIGHT,
    JUMP_HALF,
    JUMP_WRONG,
    JUMP_FITS,
    JUMP_SHORT,
    JUMP_BEYOND,
    JUMP_HARMFUL,
    JUMP_HANDED_OVER
} JumpFor;
typedef struct Jump {
    const char *name;
    int line, index; /* index: of the moment, reply, judge or offer */
    JumpFor jump_for;
} Jump;

/* Names that the house may bring later: act.after, role.may, the role of a case. */
typedef struct Later {
    NameOf of;
    const char *name;
    int line, index, nth;
    bool may_not; /* of the remedies of a role */
} Later;

typedef struct Heard {
    const char *name;
    int line, reply, nth;
    int mark; /* its name among the marks; -1: none */
} Heard;

typedef struct LineDraft {
    Line line;
    const char *dutch; /* as it stands in the file, cleaned */
    bool translated;
} LineDraft;

typedef struct MarkDraft {
    Mark mark;
    const char *dutch, *translated;
} MarkDraft;

typedef struct OfferLines { /* where its lists stand */
    int needs, welcome, table;
} OfferLines;

/* Of a house, or of what a case brings to its house. */
typedef struct HouseDraft {
    LIST_OF(Category) categories;
    LIST_OF(Kind) kinds;
    LIST_OF(Act) acts;
    LIST_OF(Off) offs;
    LIST_OF(Remedy) remedies;
    LIST_OF(Role) roles;
    LIST_OF(CaseTheme) themes;
    LIST_OF(Mood) moods;
    Names own[NAME_COUNT]; /* ids that this file brought, with their lines */
    bool has_definition, has_weights, has_pass, has_costs, has_pace, has_reading, has_stray;
    int family_lines[FAMILY_COUNT]; /* where each was given; 0: not */
} HouseDraft;

typedef struct CaseDraft {
    bool has_case, has_notice;
    bool late; /* the case stands behind a moment: said once for all that follows */
    int case_line;
    Names flag_names, places, mark_names, reply_ids, text_names;
    int duplicates;              /* names of moments and endings that were given before */
    Names excused;               /* places that are missing for that */
    Names bad_marks;             /* whose words do not stand in their line */
    LIST_OF(const char *) texts; /* values of flags: equal ones are one */
    LIST_OF(Flag) flags;
    LIST_OF(Moment) moments;
    LIST_OF(LineDraft) lines;
    LIST_OF(MarkDraft) marks;
    LIST_OF(Reply) replies;
    LIST_OF(Judge) judges;
    LIST_OF(Offer) offers;
    LIST_OF(OfferLines) offer_lines;
    LIST_OF(Ending) endings;
    LIST_OF(Jump) jumps;
    LIST_OF(Heard) heard;
    LIST_OF(const char *) mark_ids;
    LIST_OF(int) act_uses; /* per act: replies of the present moment that begin with it */
    LIST_OF(int) act_moment;
    int moment; /* the present one, or -1 */
    bool after_ending, has_way, line_open;
} CaseDraft;

typedef struct SetDraft {
    bool has_set;
    LIST_OF(Statement) items;
    LIST_OF(RuleOfThumb) rules;
    Names item_names, rule_names;
} SetDraft;

/* The lists of the house as they now are, for who looks something up. */
void house_draft_show(const HouseDraft *draft, House *house);
void house_draft_release(HouseDraft *draft);
void case_draft_release(CaseDraft *draft);
void set_draft_release(SetDraft *draft);

#endif
