/* Dialogue: the conversation of a play, turn by turn: what was said, what was marked in it,
 * what was answered, and beside it what is told about that. For the scene and the debrief;
 * dialogue_paper lays it out.
 *
 * Renders each turn once and follows a rewind (dialogue_follow, after each step). Borrows the Play,
 * which outlives it; owns the texts. Computes nothing about a play: notes are facts (front/shared).
 */
#ifndef KLACHT_GAME_DIALOGUE_H
#define KLACHT_GAME_DIALOGUE_H

#include "front/shared/ears.h"
#include "front/shared/turn_facts.h"
#include "play/play.h"

typedef struct DialogueTurn {
    uint32_t stamp; /* of the turn as it was rendered */
    bool acted;     /* the rest of it is there too */
    Channel channel;
    Rendered *lines;
    unsigned char **marked; /* per line and word: MARK_ON where its clause is marked */
    int line_count;
    Rendered said; /* the reply */
    char *noted;   /* what it was called: "klacht (impliciet)"; NULL */
    char *offered; /* what was laid on the table, as it was said; NULL */
    char *own;     /* what one would have said first; NULL */
    Facts coach;   /* turn_facts_coach */
    bool unfolded; /* the reasons in it are read, where only heads stand: the scene's */
} DialogueTurn;

typedef struct Dialogue {
    const Play *play;
    Lang lang;
    Ears *ears; /* for what was said in own words; NULL: nothing is told of it here */
    DialogueTurn *turns;
    int count, capacity;
} Dialogue;

void dialogue_init(Dialogue *dialogue, const Play *play, Lang lang);
void dialogue_release(Dialogue *dialogue);
/* After a step or a mark: renders what came, forgets what was rewound. Cheap when nothing did. */
void dialogue_follow(Dialogue *dialogue);
/* Whether the lines of this turn are balloons that can come one after the other. */
bool dialogue_is_spoken(const Dialogue *dialogue, int turn);

#endif
