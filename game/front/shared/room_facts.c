#include "front/shared/room_facts.h"

#include "front/shared/turn_facts.h"
#include "room/room_account.h"
#include "room/room_choice.h"
#include "room/room_counts.h"
#include "room/room_views.h"

#include "base/banned.h"

typedef struct Listeners {
    const Room *room;
    int turn;
} Listeners;

/* The most that heard any clause of these words. */
static bool heard(const void *context, int line, int from, int to, int *count, int *of) {
    const Listeners *listeners = context;
    const RoomTurn *turn = listeners->room->turns[listeners->turn];
    bool counted = false;
    *of = room_listeners(listeners->room, listeners->turn);
    *count = 0;
    for (int c = 0; c < turn->clause_count; c++) {
        const RoomClause *clause = &turn->clauses[c];
        counted |= clause->hands >= 0;
        if (clause->line != turn->lines[line].number || clause->to < from || clause->from > to)
            continue;
        int some = room_heard(listeners->room, listeners->turn, c);
        *count = some > *count ? some : *count;
    }
    return *of > 0 && (counted || !turn->listen_people);
}

void room_facts(Facts *facts, const Room *room, int turn, Lang lang) {
    const RoomTurn *of = room->turns[turn];
    Listeners listeners = {room, turn};
    TurnGroup group = {heard, &listeners};
    int play_turn = of->play_turn;
    if (play_turn >= 0) {
        turn_facts_group(facts, room->play, play_turn, &group, lang);
        return;
    }
    Play *play = room_play_chosen(room, turn, &of->said, &play_turn);
    if (play)
        turn_facts_group(facts, play, play_turn, &group, lang);
    else
        facts_init(facts);
    play_free(play);
}

bool room_fact_is_of_marks(const Fact *fact) {
    switch (fact->kind) {
    case FACT_HEARD:
    case FACT_MISSED:
    case FACT_DECOY:
    case FACT_EITHER:
    case FACT_STRAY:
    case FACT_QUIET:
    case FACT_MEANING:
        return true;
    default:
        return false;
    }
}

bool room_was_tried(const Room *room, int turn) {
    const RoomTurn *of = room->turns[turn];
    RoomChoice lead;
    Chosen remedies[OFFER_MOST];
    return of->said.way != WAY_GO && of->rounds &&
           room_lead(room, turn, of->rounds - 1, &lead, remedies) &&
           !room_choice_is(&lead, &of->said);
}
