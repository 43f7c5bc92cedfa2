#include "room/room_counts.h"

#include <stdlib.h>

#include "room/room_choice.h"

#include "base/banned.h"

/* The turn, once what was chosen in that round is shown. */
static const RoomTurn *shown(const Room *room, int turn, int round) {
    if (turn < 0 || turn >= room->turn_count || round < 0 || round > 1)
        return NULL;
    return room->turns[turn]->rounds > round ? room->turns[turn] : NULL;
}

static const RoomOption *option_of(const RoomTurn *turn, int option) {
    return turn && option >= 0 && option < turn->option_count ? &turn->options[option] : NULL;
}

static int hands_of(const RoomOption *option, int round) {
    return option->hands[round] > 0 ? option->hands[round] : 0;
}

int room_there(const Room *room, int turn, int round) {
    const RoomTurn *at = shown(room, turn, round);
    int count = at ? at->people[round] : -1;
    for (int s = 0; at && s < room->seat_count; s++)
        count += at->there[round][s];
    return count;
}

/* Of those without a seat: who raised a hand for any option of a kind; for remedies, of which each
 * may want several, as many as for the one that has most. */
static int hands_up(const RoomTurn *at, int round) {
    int sums[ROOM_OPTION_HAND_OVER + 1] = {0}, most = 0;
    for (int i = 0; i < at->option_count; i++) {
        int hands = hands_of(&at->options[i], round);
        int *sum = &sums[at->options[i].kind];
        *sum = at->options[i].kind == ROOM_OPTION_REMEDY ? (hands > *sum ? hands : *sum)
                                                         : *sum + hands;
    }
    for (int k = 0; k <= ROOM_OPTION_HAND_OVER; k++)
        most = sums[k] > most ? sums[k] : most;
    return most;
}

int room_choosers(const Room *room, int turn, int round) {
    const RoomTurn *at = shown(room, turn, round);
    int count = at ? hands_up(at, round) : -1;
    for (int s = 0; at && s < room->seat_count; s++)
        count += at->choices[round][s].given;
    return count;
}

static bool holds(const RoomChoice *choice, int remedy) {
    for (int i = 0; i < choice->chosen_count; i++)
        if (choice->chosen[i].remedy == remedy)
            return true;
    return false;
}

bool room_has_option(const RoomTurn *turn, const RoomChoice *choice, int option) {
    const RoomOption *of = option_of(turn, option);
    if (!of || choice->way != turn->way)
        return false;
    switch (of->kind) {
    case ROOM_OPTION_REPLY:
        return choice->reply == of->index;
    case ROOM_OPTION_CATEGORY:
        return choice->category == of->index;
    case ROOM_OPTION_KIND:
        return choice->kind == of->index;
    case ROOM_OPTION_REMEDY:
        return holds(choice, of->index);
    case ROOM_OPTION_HAND_OVER:
        return (int)choice->hand_over == of->index;
    }
    return false;
}

static bool seat_has(const RoomTurn *at, int round, int seat, int option) {
    const SeatChoice *given = &at->choices[round][seat];
    return given->given && room_has_option(at, &given->choice, option);
}

int room_chose(const Room *room, int turn, int round, int option) {
    const RoomTurn *at = shown(room, turn, round);
    const RoomOption *of = option_of(at, option);
    int count = of ? hands_of(of, round) : -1;
    for (int s = 0; of && s < room->seat_count; s++)
        count += seat_has(at, round, s, option);
    return count;
}

int room_nothing(const Room *room, int turn, int round) {
    const RoomTurn *at = shown(room, turn, round);
    int count = at ? 0 : -1;
    for (int s = 0; at && at->way == WAY_OFFER && s < room->seat_count; s++) {
        const SeatChoice *given = &at->choices[round][s];
        count += given->given && room_choice_is_nothing(&given->choice);
    }
    return count;
}

int room_told(const Room *room, int turn, int round, int option) {
    int count = room_chose(room, turn, round, option);
    if (count < 0)
        return count;
    const RoomOption *of = &room->turns[turn]->options[option];
    bool decides = of->kind == ROOM_OPTION_HAND_OVER && of->index == HAND_OVER_NONE;
    return count - (decides ? room_nothing(room, turn, round) : 0);
}

int room_moved(const Room *room, int turn, int from, int to) {
    const RoomTurn *at = shown(room, turn, 1);
    int count = at ? 0 : -1;
    for (int s = 0; at && s < room->seat_count; s++) {
        bool first = from < 0 ? !at->choices[0][s].given : seat_has(at, 0, s, from);
        bool second = to < 0 ? !at->choices[1][s].given : seat_has(at, 1, s, to);
        count += first && second;
    }
    return count;
}

int room_changed(const Room *room, int turn) {
    const RoomTurn *at = shown(room, turn, 1);
    int count = at ? 0 : -1;
    for (int s = 0; at && s < room->seat_count; s++) {
        const SeatChoice *first = &at->choices[0][s], *second = &at->choices[1][s];
        count += first->given && second->given && !room_choice_is(&first->choice, &second->choice);
    }
    return count;
}

/* The option of its kind that has more than each other; -1: none has. */
static int most_of(const Room *room, int turn, int round, RoomOptionKind kind) {
    const RoomTurn *at = room->turns[turn];
    int best = -1, most = 0;
    for (int i = 0; i < at->option_count; i++) {
        int count = at->options[i].kind == kind ? room_chose(room, turn, round, i) : 0;
        if (count == most)
            best = -1; /* as many */
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

static int by_euros(const void *a, const void *b) {
    const double *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* The amount that most gave, the lower of as many; where nobody gave one, the lowest there is. */
static double usual_euros(const Room *room, const RoomTurn *at, int round, int remedy) {
    double given[SEATS_EVER], usual = 0;
    int count = 0, most = 0;
    for (int s = 0; s < room->seat_count; s++)
        for (int i = 0;
             at->choices[round][s].given && i < at->choices[round][s].choice.chosen_count; i++)
            if (at->choices[round][s].choice.chosen[i].remedy == remedy)
                given[count++] = at->choices[round][s].choice.chosen[i].euros;
    if (!count) {
        const Remedy *of = &room->scenario->house.remedies[remedy];
        for (int i = 0; i < rules_amount_count(of); i++)
            usual = !i || rules_amount(of, i) < usual ? rules_amount(of, i) : usual;
        return usual;
    }
    qsort(given, (size_t)count, sizeof *given, by_euros);
    for (int i = 0, run = 0; i < count; i++) {
        run = i && given[i] <= given[i - 1] ? run + 1 : 1;
        if (run > most) {
            most = run;
            usual = given[i];
        }
    }
    return usual;
}

static bool lead_offer(const Room *room, int turn, int round, RoomChoice *out,
                       Chosen remedies[OFFER_MOST]) {
    const RoomTurn *at = room->turns[turn];
    int way = most_of(room, turn, round, ROOM_OPTION_HAND_OVER);
    int choosers = room_choosers(room, turn, round);
    if (way < 0)
        return false;
    out->hand_over = (HandOver)at->options[way].index;
    out->chosen = remedies;
    for (int i = 0; i < at->option_count && out->chosen_count < OFFER_MOST; i++) {
        int remedy = at->options[i].index, count = room_chose(room, turn, round, i);
        if (at->options[i].kind != ROOM_OPTION_REMEDY || !count || count * 2 < choosers ||
            !rules_can_choose(&room->scenario->house.remedies[remedy], out->hand_over))
            continue;
        remedies[out->chosen_count++] = (Chosen){remedy, usual_euros(room, at, round, remedy)};
    }
    return true;
}

bool room_lead(const Room *room, int turn, int round, RoomChoice *out,
               Chosen remedies[OFFER_MOST]) {
    const RoomTurn *at = shown(room, turn, round);
    if (!at)
        return false;
    *out = (RoomChoice){.way = at->way, .reply = -1, .category = -1, .kind = -1};
    if (at->way == WAY_OFFER)
        return lead_offer(room, turn, round, out, remedies);
    bool replies = at->way == WAY_REPLIES;
    int lead = most_of(room, turn, round, replies ? ROOM_OPTION_REPLY : ROOM_OPTION_CATEGORY);
    if (lead < 0)
        return false;
    if (replies) {
        out->reply = at->options[lead].index;
        return true;
    }
    out->category = at->options[lead].index;
    int kind = out->category == room->scenario->house.complaint
                   ? most_of(room, turn, round, ROOM_OPTION_KIND)
                   : -1;
    out->kind = kind < 0 ? -1 : at->options[kind].index;
    return true;
}

static bool speaks(RoomOptionKind kind) {
    return kind == ROOM_OPTION_REPLY || kind == ROOM_OPTION_CATEGORY || kind == ROOM_OPTION_REMEDY;
}

int room_minorities(const Room *room, int turn, int round, int *out) {
    const RoomTurn *at = shown(room, turn, round);
    Chosen remedies[OFFER_MOST];
    RoomChoice lead;
    int count = 0;
    bool leads = room_lead(room, turn, round, &lead, remedies);
    for (int i = 0; at && i < at->option_count; i++) {
        int chose = room_chose(room, turn, round, i), to = count;
        if (!speaks(at->options[i].kind) || !chose || (leads && room_has_option(at, &lead, i)))
            continue;
        for (; to > 0 && room_chose(room, turn, round, out[to - 1]) > chose; to--)
            out[to] = out[to - 1];
        out[to] = i;
        count++;
    }
    return count;
}

int room_offers(const Room *room, int turn, int round, RoomChoice *out, int *counts, int most) {
    const RoomTurn *at = shown(room, turn, round);
    int found = 0;
    for (int s = 0; at && at->way == WAY_OFFER && s < room->seat_count; s++) {
        const SeatChoice *given = &at->choices[round][s];
        int i = 0;
        while (i < found && given->given && !room_choice_is(&out[i], &given->choice))
            i++;
        if (!given->given || i == most)
            continue;
        if (i == found) {
            out[found] = given->choice;
            counts[found++] = 0;
        }
        RoomChoice choice = out[i];
        int count = counts[i] + 1;
        for (; i > 0 && counts[i - 1] < count; i--) {
            out[i] = out[i - 1];
            counts[i] = counts[i - 1];
        }
        out[i] = choice;
        counts[i] = count;
    }
    return found;
}
