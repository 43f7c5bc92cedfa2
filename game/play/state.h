/* The inside of a Play, for the files of this folder alone.
 *
 * play.c steps, replay.c goes back, turn.c shows a moment and weighs what was marked, act.c applies
 * replies, judgements and offers, view.c shows. Arrays grow and are kept from play to play, so that
 * a simulation allocates nothing per step. */
#ifndef KLACHT_PLAY_STATE_H
#define KLACHT_PLAY_STATE_H

#include "base/text.h"
#include "play/play.h"

/* What decides how a play goes on, but for flags, acts said and what was heard. */
typedef struct Core {
    int moment, ending, role;
    Channel channel;
    Phase phase;
    double trust, patience, spent, minutes;
    int contacts;
    int64_t now_ms, options_ms;
} Core;

/* What a line is made of as it is shown; the same every time when nothing is dynamic, else for one
 * showing of its moment. */
typedef struct LineWords {
    bool known;
    uint32_t stamp; /* of the turn it was measured for */
    int word_count;
    /* of a customer line: */
    Clauses clauses;
    uint8_t *touched; /* per clause, by what: a bit per MarkType */
    int touched_capacity;
    int positives, negatives;
} LineWords;

typedef struct ChosenPool {
    Chosen **blocks;
    int block_count, block, used;
} ChosenPool;

enum { CHOSEN_BLOCK = 1024 };

struct Play {
    const Scenario *scenario;
    ScriptCalls calls;
    PlaySetup setup;
    Core core;
    Value *flags;        /* flag_count */
    uint8_t *said;       /* per act of the house: replies with it, up to 255 */
    uint8_t *heard;      /* per mark name */
    uint8_t *offered;    /* per reply of the present moment: OPEN_… bits */
    Variables variables; /* as functions see them */
    bool rewound;
    PlayAsks asks;

    Turn *turns;
    int turn_count, turn_capacity;
    uint32_t stamp; /* of the last turn */
    int *shown;
    int shown_count, shown_capacity;
    WordMark *words;
    int word_count, word_capacity;
    bool *hits;
    int hit_count, hit_capacity;
    Stray *strays;
    int stray_count, stray_capacity;
    Value *turn_flags; /* flag_count per turn: for texts shown again */
    int turn_flag_capacity;

    Input *inputs;
    int input_count, input_capacity;
    ChosenPool input_pool, turn_pool;
    char **says; /* the texts of INPUT_SAY */
    int say_count, say_capacity;

    LineWords *line_words;
    int *mark_from, *mark_to;
    Rendered scratch;

    const char **strings; /* interned texts of flags */
    int string_count, string_capacity;
    Text failure;

    /* replay.c */
    Play *self;                /* for reading, which may fill in the turns */
    bool partial;              /* turns before the present one are not there */
    struct KeptPoint **points; /* by the inputs given, NULL where none is kept */
    int point_capacity;
    int *chain; /* of a way, from its end: how many inputs were given at each step */
    int chain_capacity;

    /* probe.c: the point that play_hold remembers */
    struct {
        Core core;
        Turn turn;
        Value *flags;
        uint8_t *said, *heard, *offered;
        int turn_count, shown_count, word_count, hit_count, stray_count, input_count;
        ChosenPool input_pool, turn_pool; /* how far they were used */
    } held;

    /* view.c */
    View view;
    bool view_fresh;
    ViewLine *view_lines;
    Rendered *view_rendered;
    bool **view_marked; /* per word, then per clause */
    Clauses *view_clauses;
    int view_line_capacity;
    ViewReply *view_replies;
    Text *view_texts;
    int view_reply_capacity;
    ViewRemedy *view_remedies;
    int view_remedy_capacity;
    Text view_ending;
};

static inline Turn *turn_now(Play *play) {
    return &play->turns[play->turn_count - 1];
}

/* turn.c: shows a moment (or an ending); a fault of the case ends the play. */
PlayError turn_begin(Play *play, int place, int64_t at_ms);
/* Ends the listening of the present turn: what stood marked counts from here on. */
PlayError turn_listened(Play *play, int64_t at_ms);
/* Marks or unmarks a word. */
PlayError turn_mark(Play *play, int moment, int line, int word);
/* The turn is left for `place` at `at_ms`. */
PlayError turn_leave(Play *play, int place, int64_t at_ms);
bool condition_holds(Play *play, const Condition *condition, bool *holds);
const LineWords *turn_line_words(Play *play, const Turn *turn, int line);
void variables_refresh(Play *play);

/* act.c */
PlayError act_reply(Play *play, int reply, int64_t at_ms);
PlayError act_judge(Play *play, int category, int kind, int64_t at_ms);
PlayError act_offer(Play *play, const Chosen *chosen, int count, HandOver hand_over, int64_t at_ms);

/* view.c */
MarkupNames turn_names(const Play *play, const Turn *turn, void *context);
typedef struct NamesContext {
    const Play *play;
    const Turn *turn;
} NamesContext;

/* The one copy of a short text in this play, for its Variables. */
const char *play_intern(void *owner, const char *bytes, size_t len);
Chosen *chosen_take(ChosenPool *pool, int count);
void chosen_reset(ChosenPool *pool);
void chosen_release(ChosenPool *pool);

#endif
