/* The inside of a Play, for the files of this folder alone.
 *
 * play.c steps, replay.c goes back, turn.c shows a moment and weighs what was marked, act.c applies
 * replies, judgements and offers, view.c shows. Arrays grow and are kept from play to play, so that
 * a simulation allocates nothing per step. */
#ifndef KLACHT_PLAY_STATE_H
#define KLACHT_PLAY_STATE_H

#include <math.h>

#include "base/text.h"
#include "model/clause.h"
#include "model/view.h"
#include "play/chosen.h"
#include "play/record.h"

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

    PlayState *from; /* play_start_at: where it begins; NULL: at the start of the case */

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

/* Euros of the role that are left. */
static inline double state_left(const Play *play) {
    return fmax(0, play->scenario->house.roles[play->core.role].euros - play->core.spent);
}

/* The one copy of a short text in this play, for its Variables. */
const char *play_intern(void *owner, const char *bytes, size_t len);
#endif
