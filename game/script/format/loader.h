/* Reading one file: what the words of the format leave behind while the file runs.
 *
 * Each word adds to growing lists at once (nothing of Lua is kept but functions); what names
 * something that may stand further on is noted and resolved when the file has run. The loader owns
 * its lists; what they point at lives in the arena of the result. Internal to script/. */
#ifndef KLACHT_FORMAT_LOADER_H
#define KLACHT_FORMAT_LOADER_H

#include <stdarg.h>

#include "base/names.h"
#include "model/markup.h"
#include "script/format/vocabulary.h"
#include "script/lua/sandbox.h"
#include "script/script.h"
#include "script/source/place.h"

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
} Heard;

typedef struct LineDraft {
    Line line;
    const char *dutch; /* as it stands in the file, cleaned */
    bool translated;
    int dutch_marks; /* marks whose translation is not in the line */
} LineDraft;

typedef struct MarkDraft {
    Mark mark;
    const char *dutch, *translated;
} MarkDraft;

typedef struct OfferLines { /* where its lists stand */
    int needs, welcome, table;
} OfferLines;

typedef struct FunctionDraft {
    int token; /* of `function` in the source, or -1 */
} FunctionDraft;

typedef struct Pending { /* a word that may still get its text or its table */
    int word;            /* -1: none */
    int line, token, serial;
    const char *name, *text;
    bool bad; /* said already; take no more of it */
} Pending;

typedef struct Loader {
    Sandbox *sandbox;
    Findings *findings;
    const char *path; /* as shown */
    const char *id;
    unsigned file; /* WORD_CASE, WORD_HOUSE or WORD_SET */
    const Translator *translator;
    Arena *arena;
    Source source;
    Text scratch, place; /* kept here, for who leaves in the middle */
    size_t copied;       /* bytes in the arena, bounded as Lua's memory is */
    Pending pending;
    int serial;

    const House *base; /* of a case or set; may be NULL */
    House house;       /* points at the lists below until it is finished */
    LIST_OF(Category) categories;
    LIST_OF(Kind) kinds;
    LIST_OF(Act) acts;
    LIST_OF(Off) offs;
    LIST_OF(Remedy) remedies;
    LIST_OF(Role) roles;
    LIST_OF(CaseTheme) themes;
    LIST_OF(Mood) moods;
    Names own[NAME_COUNT]; /* ids that this file brought */
    bool has_definition, has_weights, has_pass, has_costs, has_pace, has_stray;
    LIST_OF(Later) later;

    Scenario *scenario;
    bool has_case, has_notice, case_bad, case_late;
    int case_line, case_token;
    Names flag_names, places, mark_names, reply_ids, text_names;
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
    LIST_OF(FunctionDraft) functions;
    LIST_OF(int) act_uses; /* per act: replies of the present moment that begin with it */
    LIST_OF(int) act_moment;
    int moment; /* the present one, or -1 */
    bool after_ending, has_way, line_open;

    StatementSet *set;
    bool has_set;
    LIST_OF(Statement) items;
    LIST_OF(RuleOfThumb) rules;
    Names item_names, rule_names;
} Loader;

/* What stands in the table of a word, checked by its list; values are on the stack of Lua. */
typedef struct Fields {
    Loader *loader;
    lua_State *lua;
    const char *word;
    const Field *list;
    int count;
    int base;       /* stack index of the first */
    int brace;      /* token of its {, or -1 */
    int line;       /* of the word, or of the field it is the value of */
    uint64_t meant; /* fields that an unknown one was probably meant to be */
} Fields;

/* loader.c */
void loader_find(Loader *loader, ScriptRule rule, int line, const char *a, const char *b,
                 const char *c);
char *loader_copy(Loader *loader, const char *bytes, size_t len);
void *loader_alloc(Loader *loader, size_t size);
#define LOADER_NEW(loader, type, count)                                                            \
    ((type *)loader_alloc((loader), sizeof(type) * (size_t)(count)))

/* fields.c. `table` 0: none was given. */
void fields_open(Fields *fields, Loader *loader, lua_State *lua, int table, const char *word,
                 const Field *list, int count, int brace, int line);
/* The table that is the value of a field; false when there is none (or it is no table: a finding).
 */
bool fields_inner(const Fields *outer, int field, Fields *inner);
bool fields_has(const Fields *fields, int field);
int fields_type(const Fields *fields, int field);
int fields_line(const Fields *fields, int field);
int fields_item_line(const Fields *fields, int field, int nth);
void fields_wrong(const Fields *fields, int field, int index, int line);
/* The text of the value at a stack index, cleaned, in the arena; NULL with a finding. */
const char *fields_string(const Fields *fields, int field, int index, int line);
const char *fields_plain(const Fields *fields, int field); /* NULL: none */
Markup fields_text(const Fields *fields, int field, const char *note, const char *place, ...)
    __attribute__((format(printf, 4, 5)));
bool fields_number(const Fields *fields, int field, double *value);
bool fields_boolean(const Fields *fields, int field);
bool fields_duration(const Fields *fields, int field, double *minutes);
int fields_choice(const Fields *fields, int field); /* index of its terms; -1: none */
int fields_name(const Fields *fields, int field);   /* index in the house; -1: none */
int fields_names(const Fields *fields, int field, const int **out);
/* How many values: 0 without the field, 1 for a single one, else the length of the list. Pushes the
 * nth (from 1). */
int fields_list(const Fields *fields, int field);
void fields_push(const Fields *fields, int field, int nth);
/* Numbers of a list, each within bounds. */
int fields_amounts(const Fields *fields, int field, const double **out);
void fields_jump(const Fields *fields, int field, JumpFor jump_for, int index);
/* A function to keep: its number. */
int fields_function(const Fields *fields, int field);

/* load_names.c. The thing with this id, or -1. */
int loader_find_id(const Loader *loader, NameOf of, const char *id);
/* By id, else by label as written, with a finding when there is none or two share that label; -2
 * when there is no house to look in. */
int loader_resolve(Loader *loader, NameOf of, const char *name, int line);
const char *loader_nearest_flag(const Loader *loader, const char *name, bool with_variables);
void loader_later(Loader *loader, const Later *later);

/* load_house.c: the lists of the house as they grow, for who looks something up. */
void loader_refresh_house(Loader *loader);

/* load_texts.c */
const char *loader_clean(Loader *loader, const char *bytes, size_t len);
/* The text in the language of the play: what the translator has at this place, or itself. */
const char *loader_translate(Loader *loader, const char *text, int line, const char *note,
                             const char *place, ...) __attribute__((format(printf, 5, 6)));
Markup loader_markup(Loader *loader, const char *source, int line);
/* The same in the language of the play; what is wrong with either text is found. */
Markup loader_shown(Loader *loader, const char *text, int line, const char *note, const char *place,
                    ...) __attribute__((format(printf, 5, 6)));
Markup loader_shown_at(Loader *loader, const char *text, int line, const char *note,
                       const char *place, va_list args);
/* The key of a table at a stack index, when it can name something; else NULL. */
const char *loader_key(lua_State *lua, int index);
Condition loader_condition(const Fields *fields, int field);
bool loader_value(const Fields *fields, int field, int index, int line, const char *name,
                  Value *value);

/* The words; the text and name are in loader->pending. */
typedef void LoadWord(Loader *loader, const Fields *fields);
LoadWord load_case, load_moment, load_ending, load_line, load_mark, load_thought, load_reply,
    load_judge, load_offer, load_go, load_notice, load_set, load_rule, load_item, load_definition,
    load_category, load_kind, load_act, load_off, load_remedy, load_role, load_theme, load_stray,
    load_mood, load_weights, load_pass, load_costs, load_pace;
void loader_close_moment(Loader *loader);
/* load_moment.c: the marks of the line that is now complete. */
void loader_close_line(Loader *loader);
/* True when a moment is begun and may still get lines; else a finding. */
bool loader_in_moment(Loader *loader, int line);
bool loader_begin_way(Loader *loader, Way way, int line);

/* load_roles.c: what offers name against the roles that can stand before them. */
void loader_check_roles(Loader *loader);

/* load_finish.c: what is left to resolve; then the result in the arena. */
void finish_house(Loader *loader);
void finish_case(Loader *loader);
void finish_set(Loader *loader);
void build_house(Loader *loader, House *house);
void build_scenario(Loader *loader);

/* diagnose.c: turns the trouble of the sandbox into one finding of rule, line and args. */
void diagnose_syntax(Loader *loader, const char *message);
bool diagnose_cut_comment(Loader *loader, int line);
void diagnose_error(Sandbox *sandbox, const Source *source, Lang lang);
/* Texts that swallowed what follows them: a finding, also where Lua sees no fault. */
bool diagnose_swallowed(Loader *loader, bool strict);

/* scan.c: the first place at which a file that does not parse went wrong; false when none is seen.
 */
bool scan_source(Loader *loader);
/* A field without its equals sign, in a file that Lua may well read; false when there is none. */
bool scan_missing_equals(Loader *loader);

/* lint.c: what would be slow inside the parser; false with a finding. */
bool lint_source(Loader *loader);

#endif
