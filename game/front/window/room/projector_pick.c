#include "front/window/room/projector_pick.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/window/meeting/meeting_words.h"
#include "room/room_counts.h"

#include "base/banned.h"

void pick_begin_empty(Projector *projector) {
    projector->pick = (ProjectorPick){.reply = -1, .category = -1, .kind = -1};
}

/* Where an amount begins: with the least that can be given. */
static double first_amount(const ViewRemedy *remedy) {
    return remedy->any_amount ? remedy->euros_from : remedy->euro_count ? remedy->euros[0] : 0;
}

static void take_offer(Projector *projector, const RoomChoice *offer) {
    const RoomTurn *turn = room_turn(projector->room);
    ProjectorPick *pick = &projector->pick;
    pick->hand_over = offer->hand_over;
    for (int i = 0; i < turn->remedy_count; i++)
        for (int k = 0; k < offer->chosen_count; k++)
            if (offer->chosen[k].remedy == turn->remedies[i].remedy) {
                pick->given[i] = true;
                pick->euros[i] = offer->chosen[k].euros;
            }
}

void pick_begin(Projector *projector) {
    const Room *room = projector->room;
    RoomStage stage = room->stage;
    RoomChoice lead;
    Chosen remedies[OFFER_MOST];
    pick_begin_empty(projector);
    if (stage != ROOM_STAGE_CHOSEN && stage != ROOM_STAGE_MOVED)
        return;
    const RoomTurn *turn = room_turn(room);
    for (int i = 0; turn->way == WAY_OFFER && i < turn->remedy_count && i < OFFER_MOST; i++)
        projector->pick.euros[i] = first_amount(&turn->remedies[i]);
    if (turn->from >= 0 && !(turn->rounds > 1)) /* what failed is not what is said again */
        return;
    if (!room_lead(room, room->at, room_round(room), &lead, remedies))
        return;
    projector->pick.made = true;
    projector->pick.reply = lead.reply;
    projector->pick.category = lead.category;
    projector->pick.kind = lead.kind;
    if (turn->way == WAY_OFFER)
        take_offer(projector, &lead);
}

static int laid(const Projector *projector, Chosen *chosen) {
    const RoomTurn *turn = room_turn(projector->room);
    int count = 0;
    for (int i = 0; i < turn->remedy_count && i < OFFER_MOST; i++)
        if (projector->pick.given[i])
            chosen[count++] =
                (Chosen){.remedy = turn->remedies[i].remedy, .euros = projector->pick.euros[i]};
    return count;
}

bool pick_choice(const Projector *projector, RoomChoice *out, Chosen *chosen) {
    const RoomTurn *turn = room_turn(projector->room);
    const ProjectorPick *pick = &projector->pick;
    *out = (RoomChoice){.way = turn->way, .reply = -1, .category = -1, .kind = -1};
    if (turn->way == WAY_REPLIES) {
        out->reply = pick->reply;
        return pick->reply >= 0;
    }
    if (turn->way == WAY_JUDGE) {
        const House *house = &projector->scenario->house;
        bool sorted = pick->category == house->complaint && house->kind_count > 0;
        out->category = pick->category;
        out->kind = sorted ? pick->kind : -1;
        return pick->category >= 0 && (!sorted || pick->kind >= 0);
    }
    out->chosen_count = laid(projector, chosen);
    out->chosen = chosen;
    out->hand_over = pick->hand_over;
    return true; /* nothing is an offer too */
}

bool pick_wants_kind(const Projector *projector) {
    const House *house = &projector->scenario->house;
    const ProjectorPick *pick = &projector->pick;
    return room_turn(projector->room)->way == WAY_JUDGE && house->kind_count > 0 &&
           pick->category >= 0 && pick->category == house->complaint && pick->kind < 0;
}

static int remedy_place(const RoomTurn *turn, int remedy) {
    for (int i = 0; i < turn->remedy_count; i++)
        if (turn->remedies[i].remedy == remedy)
            return i;
    return -1;
}

bool pick_has(const Projector *projector, int option) {
    const RoomTurn *turn = room_turn(projector->room);
    const RoomOption *of = &turn->options[option];
    const ProjectorPick *pick = &projector->pick;
    switch (of->kind) {
    case ROOM_OPTION_REPLY:
        return pick->reply == of->index;
    case ROOM_OPTION_CATEGORY:
        return pick->category == of->index;
    case ROOM_OPTION_KIND:
        return pick->kind == of->index;
    case ROOM_OPTION_REMEDY:
        return pick->given[remedy_place(turn, of->index)];
    case ROOM_OPTION_HAND_OVER:
        return (int)pick->hand_over == of->index;
    }
    return false;
}

void pick_option(Projector *projector, int option) {
    const RoomTurn *turn = room_turn(projector->room);
    const RoomOption *of = &turn->options[option];
    ProjectorPick *pick = &projector->pick;
    pick->made = true;
    if (of->kind == ROOM_OPTION_REPLY) {
        pick->reply = of->index;
    } else if (of->kind == ROOM_OPTION_CATEGORY) {
        pick->kind = pick->category == of->index ? pick->kind : -1;
        pick->category = of->index;
    } else if (of->kind == ROOM_OPTION_KIND) {
        pick->kind = of->index;
    } else if (of->kind == ROOM_OPTION_REMEDY) {
        int place = remedy_place(turn, of->index);
        pick->given[place] = !pick->given[place];
        if (pick->given[place] && pick->euros[place] <= 0)
            pick->euros[place] = first_amount(&turn->remedies[place]);
    } else {
        pick->hand_over = (HandOver)of->index;
    }
}

/* ---- what is offered ---- */

Msg pick_hand_over(HandOver how) {
    return how == HAND_OVER_WARM   ? MSG_PROJECTOR_HAND_OVER_WARM
           : how == HAND_OVER_COLD ? MSG_PROJECTOR_HAND_OVER_COLD
                                   : MSG_PROJECTOR_HAND_OVER_NONE;
}

static const char *euros(Ui *ui, Lang lang, double amount) {
    Text text = {0};
    words_add_euros(&text, lang, amount);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static void amounts(Projector *projector, Ui *ui, const ViewRemedy *remedy, int place) {
    Lang lang = projector->lang;
    double now = projector->pick.euros[place];
    if (remedy->any_amount) {
        double step = remedy->euros_to - remedy->euros_from > 100 ? 5 : 1;
        ui_stepper(ui, PROJECTOR_ID_AMOUNT + place, msg(lang, MSG_PROJECTOR_LAY_AMOUNT),
                   euros(ui, lang, now), now, remedy->euros_from, remedy->euros_to, step);
        return;
    }
    const char **labels = ui_room(ui, (size_t)(remedy->euro_count + 1) * sizeof *labels);
    int chosen = 0;
    for (int i = 0; i < remedy->euro_count; i++) {
        labels[i] = euros(ui, lang, remedy->euros[i]);
        if (fabs(remedy->euros[i] - now) < .005)
            chosen = i;
    }
    ui_choice(ui, PROJECTOR_ID_AMOUNT + place, msg(lang, MSG_PROJECTOR_LAY_AMOUNT), labels,
              remedy->euro_count, chosen);
}

static void hand_over(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const char *labels[3];
    for (int i = 0; i < 3; i++) {
        Text text = {0};
        words_add_capital(&text, msg(lang, pick_hand_over((HandOver)i)));
        labels[i] = ui_copy(ui, text_cstr(&text));
        text_release(&text);
    }
    ui_choice(ui, PROJECTOR_ID_OVER, msg(lang, MSG_PROJECTOR_LAY_OVER), labels, 3,
              (int)projector->pick.hand_over);
}

void pick_build_offer(Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    for (int i = 0; i < turn->remedy_count && i < OFFER_MOST; i++) {
        const ViewRemedy *remedy = &turn->remedies[i];
        bool amounted = remedy->any_amount || remedy->euro_count;
        ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_CENTER, .wrap = true});
        ui_check(ui, PROJECTOR_ID_GIVE + i, remedy->label, projector->pick.given[i])->lay.grow =
            amounted ? 0 : 1;
        if (amounted && projector->pick.given[i])
            amounts(projector, ui, remedy, i);
        ui_end(ui);
    }
    hand_over(projector, ui);
    meeting_note(ui, meeting_fill(ui, projector->lang, MSG_PROJECTOR_LAY_LEFT,
                                  euros(ui, projector->lang, turn->left), NULL, NULL));
}

bool pick_act_offer(Projector *projector, const UiAction *action) {
    const RoomTurn *turn = room_turn(projector->room);
    ProjectorPick *pick = &projector->pick;
    int give = action->id - PROJECTOR_ID_GIVE, amount = action->id - PROJECTOR_ID_AMOUNT;
    if (action->kind != UI_CHANGE || !turn || turn->way != WAY_OFFER)
        return false;
    int most = turn->remedy_count < OFFER_MOST ? turn->remedy_count : OFFER_MOST;
    if (action->id == PROJECTOR_ID_OVER) {
        pick->hand_over = (HandOver)action->number;
    } else if (give >= 0 && give < most) {
        pick->given[give] = action->number > 0;
        if (pick->given[give] && pick->euros[give] <= 0)
            pick->euros[give] = first_amount(&turn->remedies[give]);
    } else if (amount >= 0 && amount < most) {
        const ViewRemedy *remedy = &turn->remedies[amount];
        pick->euros[amount] =
            remedy->any_amount ? action->number : remedy->euros[(int)action->number];
    } else {
        return false;
    }
    return true;
}
