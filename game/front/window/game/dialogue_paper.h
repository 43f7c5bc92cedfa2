/* Dialogue on paper: how turns of a play are laid out: balloons, bubbles, sheets and posts by their
 * channel, what was answered on the other side, notes in the margin. Builds into a Ui; keeps
 * nothing.
 */
#ifndef KLACHT_GAME_DIALOGUE_PAPER_H
#define KLACHT_GAME_DIALOGUE_PAPER_H

#include "front/window/game/dialogue.h"
#include "front/window/ui/build.h"

enum { DIALOGUE_MARGIN = 272 }; /* how wide a margin with notes is */

typedef enum DialogueMargin {
    DIALOGUE_BELOW,      /* notes stand below what they are about, indented */
    DIALOGUE_BESIDE,     /* in a margin at the right */
    DIALOGUE_BOTH_SIDES, /* left what was marked and thought, right what the answer did */
    DIALOGUE_ELSEWHERE   /* not with the words: by dialogue_build_notes */
} DialogueMargin;

/* Of which notes the heads alone stand there. */
typedef enum DialogueBrief {
    DIALOGUE_IN_FULL,
    DIALOGUE_BUT_DECOYS, /* of what is told of marks, unless it was marked in vain for a reason */
    DIALOGUE_BUT_ANSWER, /* of all that is told of marks */
    DIALOGUE_BRIEFLY,    /* of all but the first that was missed */
    DIALOGUE_HEADS
} DialogueBrief;

/* Whether a line of the words stays long enough beside so many units of other things: else notes
 * stand below them. */
bool dialogue_has_room(const Ui *ui, int units);

/* How a turn is shown. */
typedef struct DialogueShow {
    DialogueMargin margin;
    TypeSize type;      /* of what the customer says */
    TypeSize told;      /* of what is told beside it; TYPE_NOTE: as it is in a play */
    int letters;        /* at most so many beside each other; 0: as they read best */
    bool quiet;         /* it is over: muted */
    int first_id;       /* its customer's lines can be marked by these ids, + line; 0: only shown */
    int lines;          /* so many of its lines are said, the rest keeps its room; 0: all */
    bool without_reply; /* not yet what was answered */
    bool recalled;      /* what the customer says is to be known now (ui_is_past) */
    bool reply_anchor;  /* what was answered is where what is new begins */
    DialogueBrief brief;
    const Facts *facts; /* told beside what they are about; NULL: nothing is told */
    const Fact
        *felt; /* below what was answered: what it did to the customer; NULL: it is not told */
    bool answer_first; /* of dialogue_build_notes: what the answer was worth comes first */
    bool below;        /* its notes stand below the words, wherever they are built */
    /* one of them; NULL: dialogue_build_note */
    void (*note)(Ui *ui, const Fact *fact, TypeSize type);
} DialogueShow;

/* The lines of a turn, then what was answered. */
void dialogue_build_turn(const Dialogue *dialogue, Ui *ui, int turn, const DialogueShow *show);
/* All that is told of a turn, below each other, in the order of the words it is about. */
void dialogue_build_notes(Ui *ui, const DialogueShow *show);
/* Words of the customer that belong to no turn (an ending), in the form of the channel. */
void dialogue_build_words(const Dialogue *dialogue, Ui *ui, Channel channel, TypeSize type,
                          const char *text);
/* A note: an icon and a head, and the reason; small in a margin, else in the size of what one reads
 * (dialogue_note_type). */
void dialogue_build_note(Ui *ui, const Fact *fact, TypeSize type);
void dialogue_build_told(Ui *ui, Icon icon, Colour colour, const Fact *fact, TypeSize type);
TypeSize dialogue_note_type(DialogueMargin margin);
/* Whether the reason of one of the facts is not there then. */
bool dialogue_hides(DialogueBrief brief, const Facts *facts, const Fact *fact);
/* Told apart from the words: it has a place of its own (said, felt). */
bool dialogue_is_note(const Fact *fact);

#endif
