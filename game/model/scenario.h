/* A case: plain data, read-only once loaded, in an arena of its own.
 *
 * Moments, marks and replies stand in flat arrays in file order; a moment holds ranges of them.
 * Places to go to are moments (index) or endings (index + SCENARIO_ENDING). */
#ifndef KLACHT_MODEL_SCENARIO_H
#define KLACHT_MODEL_SCENARIO_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/house.h"
#include "model/terms.h"

typedef enum Speaker { SPEAKER_CUSTOMER, SPEAKER_NARRATOR, SPEAKER_COLLEAGUE } Speaker;

typedef enum ValueType { VALUE_BOOLEAN, VALUE_NUMBER, VALUE_TEXT } ValueType;
/* What a case may give a number, and as much below zero: no sum of a play is infinite then. */
#define VALUE_NUMBER_MOST 1e15
typedef struct Value {
    ValueType type;
    bool boolean;
    double number;
    const char *text; /* interned: equal texts of one play or scenario have equal pointers */
} Value;

typedef struct Flag {
    const char *name;
    Value first;
    int line;
} Flag;

/* What a `when` table asks of one variable; bounds included. */
typedef enum Variable { /* those of every case; flags follow from VARIABLE_FLAG on */
                        VARIABLE_TRUST,
                        VARIABLE_PATIENCE,
                        VARIABLE_SPENT,
                        VARIABLE_CONTACTS,
                        VARIABLE_HOURS,
                        VARIABLE_FLAG
} Variable;
typedef struct Test {
    int variable;
    bool is_range;
    double min, max; /* a range; -INFINITY, INFINITY where not given */
    Value is;        /* else equal to this */
    int line;
} Test;

/* A condition: all tests hold and, when there is one, the function says so. */
typedef struct Condition {
    const Test *tests;
    int test_count;
    int function; /* of the ScriptCalls, or -1 */
} Condition;

/* What a function of a case does with one variable. */
typedef enum UseKind {
    USE_READS,    /* any value may matter */
    USE_COMPARES, /* only on which side of `number` it lies, or whether it is that */
    USE_SETS,     /* to `number`, or to a constant that is none */
    USE_ADDS,     /* `number`, and reads it for nothing else */
    USE_WRITES    /* any value */
} UseKind;
typedef struct FunctionUse {
    int variable;
    UseKind kind;
    double number;
} FunctionUse;
typedef struct FunctionUses {
    const FunctionUse *items;
    int count;
    bool all; /* it may read and write anything */
} FunctionUses;

typedef struct Change { /* of `set` and `add` */
    int flag;
    Value to; /* for add: the number */
    int line;
} Change;

/* Words of a customer line that hide a complaint (signal), only look like it (decoy), or can
 * honestly be heard both ways (either). */
typedef enum MarkType { MARK_SIGNAL, MARK_DECOY, MARK_EITHER, MARK_TYPE_COUNT } MarkType;
typedef struct Mark {
    const char *id;
    Markup phrase; /* as written */
    int nth;       /* 0: not given */
    MarkType type;
    int kind;     /* signals: of the house */
    int name;     /* equal for marks with equal ids: what `heard` asks for */
    int line_of;  /* the Line it belongs to */
    int from, to; /* where it stands in the line: characters of markup_flat, from up to before to */
    Markup why;
    int line;
} Mark;

typedef struct Line {
    Speaker speaker;
    Markup text;
    int mood; /* overrides the face, or -1 */
    Condition when;
    Markup thought; /* source "" for none */
    int first_mark, mark_count;
    int moment, number; /* number: in its moment in the file, from 1, of all speakers */
    int line;
} Line;

typedef struct Reply {
    const char *id;
    Markup text;
    const int *acts; /* each once, in the order written */
    int act_count;
    int off; /* of the house: its numbers replace those of the acts; -1: none */
    int go;
    bool has_trust, has_patience, has_empathy; /* else the acts' */
    double trust, patience, empathy;
    const Change *set, *add;
    int set_count, add_count;
    Condition when;
    int run;        /* function or -1 */
    double minutes; /* takes; has_takes false: none */
    bool has_takes, contact;
    HandOver hand_over;
    double euros;
    const int *heard; /* mark names, any of them; count 0: none asked */
    int heard_count;
    Markup why;
    int moment, line;
} Reply;

typedef struct Judge {
    int category, kind; /* kind -1: any */
    const int *also;
    int also_count;
    int right, half, wrong; /* where to go */
    Markup why;
    int line;
} Judge;

typedef struct Offer {
    const int *needs, *welcome, *harmful; /* remedies */
    int need_count, welcome_count, harmful_count;
    const int
        *table; /* remedies that lie on the table; NULL: all that the role may and may not give */
    int table_count;
    bool has_fair;
    double fair_low, fair_high;
    Route route;
    bool has_takes;
    double minutes;
    bool hand_over_has_takes;
    double hand_over_minutes, hand_over_trust, hand_over_patience;
    int fits, short_of, beyond, handed_over; /* where to go, fallbacks filled in */
    int harmed;                              /* where something harmful leads, else as short_of */
    Markup why;
    int line;
} Offer;

typedef enum Way { WAY_GO, WAY_REPLIES, WAY_JUDGE, WAY_OFFER } Way;

typedef struct Moment {
    const char *name;
    Step step;
    Route route;
    int role;    /* from here on, or -1 */
    int channel; /* Channel from here on, or -1 */
    int first_line, line_count;
    Way way;
    int first_reply, reply_count; /* WAY_REPLIES */
    int act;                      /* WAY_JUDGE: of judges; WAY_OFFER: of offers */
    int go;                       /* WAY_GO */
    int line, go_line;
} Moment;

typedef struct Ending {
    const char *name;
    Markup text;
    Outcome outcome;
    int line;
} Ending;

enum { SCENARIO_ENDING = 1 << 28, SCENARIO_NOWHERE = -1 };

typedef struct Scenario {
    const char *id, *path, *folder;
    const char *language; /* of the texts as they stand here */
    const char *title, *summary, *sector;
    Channel channel;
    int role; /* at the start */
    double minutes;
    const char *const *teaches;
    int teach_count;
    const int *themes; /* of the house */
    int theme_count;
    bool has_norm;
    double norm_minutes, norm_limit_minutes;
    int norm_contacts;
    const char *customer_name, *portrait; /* one of the program's people, or a picture */
    const char *const *portraits;         /* per mood of the house a picture or NULL; NULL: none */
    double trust, patience;
    int earlier;
    bool is_colleague; /* who talks is no customer: of the house itself */
    int level;
    const char *const *after;
    int after_count;
    const Flag *flags;
    int flag_count;
    int start;
    int patience_out; /* where the case goes, or SCENARIO_NOWHERE */
    Markup notice, notice_help;
    bool has_notice;
    const Moment *moments;
    const Line *lines;
    const Mark *marks;
    const Reply *replies;
    const Judge *judges;
    const Offer *offers;
    const Ending *endings;
    int moment_count, line_count, mark_count, reply_count, judge_count, offer_count, ending_count;
    int mark_name_count; /* different mark ids */
    const char *const *mark_names;
    int function_count;        /* of the ScriptCalls that belong to this case */
    const uint64_t *functions; /* per function a digest of what it says, for the hash */
    const FunctionUses *function_uses;
    House house;               /* with the case's own acts, remedies and roles */
    bool has_step[STEP_COUNT]; /* on a moment with replies */
    char hash[48];
    Arena arena; /* all of the above */
} Scenario;

const char *mark_type_id(MarkType type); /* "signal", "decoy", "either": as the format calls it */
/* An index into moments, or SCENARIO_NOWHERE; scenario_find_place finds endings too. */
int scenario_find_moment(const Scenario *scenario, const char *name);
int scenario_find_place(const Scenario *scenario, const char *name);
const char *scenario_place_name(const Scenario *scenario, int place);
/* The picture to show with this mood of the house (-1: none in particular): where the case gives
 * pictures by mood and none for this one, that of the nearest mood. */
const char *scenario_portrait(const Scenario *scenario, int mood);
/* Where a case of this level, that comes after so many others, stands on the path for new staff: by
 * level, and within one those first that come after fewer; what has no level (0) comes last. */
int scenario_path_order(int level, int after);
void scenario_free(Scenario *scenario);

#endif
