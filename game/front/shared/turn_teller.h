/* Turn teller: what the files that tell a turn share (turn_marks, turn_acts, turn_facts): the turn,
 * where its facts go, and the ways in which one is said. For those files alone. */
#ifndef KLACHT_SHARED_TURN_TELLER_H
#define KLACHT_SHARED_TURN_TELLER_H

#include "base/locale.h"
#include "front/shared/fact.h"
#include "front/shared/turn_group.h"
#include "play/play.h"

typedef struct TurnTeller {
    Facts *facts;
    const Play *play;
    const Scenario *scenario;
    const House *house;
    const Turn *turn;
    Lang lang;
    bool briefly;           /* as the coach does */
    const TurnGroup *group; /* who played it together; NULL: one player */
} TurnTeller;

/* The text of a line, reply or reason as it was shown in the turn; the same between quotes. */
void turn_add_shown(const TurnTeller *t, Text *text, const Markup *markup);
void turn_add_quoted(const TurnTeller *t, Text *text, const Markup *markup);
/* A fact whose body is a reason of the case. */
Fact *turn_add_with_why(const TurnTeller *t, FactKind kind, FactTone tone, const Text *head,
                        const Markup *why);
/* What this name means. */
Fact *turn_add_meaning(const TurnTeller *t, const char *label, const Markup *why);
Fact *turn_add_msg(const TurnTeller *t, FactKind kind, FactTone tone, Msg key);

#endif
