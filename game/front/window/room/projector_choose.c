#include "front/window/room/projector_choose.h"

#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_hands.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_words.h"
#include "room/room_choice.h"

#include "base/banned.h"

Msg projector_question(const RoomTurn *turn) {
    return turn->way == WAY_JUDGE   ? MSG_PROJECTOR_ASK_JUDGE
           : turn->way == WAY_OFFER ? MSG_PROJECTOR_ASK_OFFER
                                    : MSG_PROJECTOR_ASK_REPLY;
}

/* ---- for all ---- */

static void build_option(const Projector *projector, Ui *ui, int option) {
    ui_row(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_8});
    projector_build_letter(projector, ui, option);
    projector_say(projector, ui, projector_option(projector, ui, option))->lay.grow = 1;
    ui_end(ui);
}

/* Short ones stand beside each other, behind what is asked (MSG_NONE: it is said above). */
static void build_labels(const Projector *projector, Ui *ui, RoomOptionKind kind, Msg asked) {
    const RoomTurn *turn = room_turn(projector->room);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER, .wrap = true});
    if (asked != MSG_NONE)
        projector_say(projector, ui, msg(projector->lang, asked))->colour = COLOUR_MUTED;
    for (int i = 0; i < turn->option_count; i++)
        if (turn->options[i].kind == kind) {
            ui_row(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_8});
            if (projector_is_lettered(projector, i))
                projector_build_letter(projector, ui, i);
            projector_say(projector, ui, projector_option(projector, ui, i));
            ui_end(ui);
        }
    ui_end(ui);
}

static void options(const Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    if (turn->way == WAY_JUDGE) {
        build_labels(projector, ui, ROOM_OPTION_CATEGORY, MSG_NONE);
        if (projector->scenario->house.kind_count)
            build_labels(projector, ui, ROOM_OPTION_KIND, MSG_PROJECTOR_ASK_KIND);
        return;
    }
    if (turn->way == WAY_OFFER) {
        build_labels(projector, ui, ROOM_OPTION_REMEDY, MSG_NONE);
        build_labels(projector, ui, ROOM_OPTION_HAND_OVER, MSG_PROJECTOR_LAY_OVER);
        return;
    }
    for (int i = 0; i < turn->option_count; i++)
        build_option(projector, ui, i);
}

/* How one chooses is said until all know it; then many answers take its place. */
static bool is_known(const Room *room) {
    enum { MANY = 4 };
    const RoomTurn *turn = room_turn(room);
    return room->stage == ROOM_STAGE_CHOOSE && turn->number > 1 && turn->way == WAY_REPLIES &&
           turn->option_count >= MANY;
}

void projector_build_choose(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    Msg how = room->stage == ROOM_STAGE_AGAIN ? MSG_PROJECTOR_AGAIN_HOW
              : room_present(room)            ? MSG_PROJECTOR_CHOOSE_BLIND
                                              : MSG_PROJECTOR_CHOOSE_HANDS;
    projector_page_customer(projector, ui, false);
    words_build_said(projector, ui, .12, true);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_heading(ui, 2, msg(lang, projector_question(turn)));
    if (!is_known(room))
        projector_say(projector, ui, msg(lang, how))->colour = COLOUR_MUTED;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_4});
    options(projector, ui);
    ui_end(ui);
    projector_build_here(projector, ui, MSG_PROJECTOR_CHOOSE_HERE);
    projector_foot(projector, ui);
    bool again = room->stage == ROOM_STAGE_AGAIN; /* who says nothing stays */
    projector_build_done(projector, ui, MSG_PROJECTOR_CHOSEN_OF);
    hands_build_close(projector, ui, MSG_PROJECTOR_SHOW_CHOSEN,
                      again ? MSG_PROJECTOR_SHOW_CHOSEN : MSG_PROJECTOR_SHOW_CHOSEN_EARLY);
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_choose(Projector *projector, const UiAction *action) {
    if (projector_act_here(projector, action)) {
        pick_begin_empty(projector);
        return true;
    }
    if (action->kind != UI_PRESS || action->id != MEETING_ID_GO)
        return false;
    hands_close(projector);
    return true;
}

/* ---- one seat at this machine ---- */

static void seat_cards(Projector *projector, Ui *ui, RoomOptionKind kind) {
    const RoomTurn *turn = room_turn(projector->room);
    for (int i = 0, place = 0; i < turn->option_count; i++)
        if (turn->options[i].kind == kind) {
            Widget *card =
                ui_card(ui, PROJECTOR_ID_OPTION + i, ++place, projector_option(projector, ui, i));
            if (pick_has(projector, i))
                card->state |= STATE_CHECKED;
        }
}

/* A complaint was picked, and its kind is still to be told. */
static bool wants_kind(const Projector *projector) {
    const House *house = &projector->scenario->house;
    return room_turn(projector->room)->way == WAY_JUDGE && house->kind_count &&
           projector->pick.category >= 0 && projector->pick.category == house->complaint;
}

static void seat_choices(Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    if (turn->way == WAY_OFFER)
        pick_build_offer(projector, ui);
    else if (turn->way == WAY_REPLIES)
        seat_cards(projector, ui, ROOM_OPTION_REPLY);
    else if (!wants_kind(projector))
        seat_cards(projector, ui, ROOM_OPTION_CATEGORY);
    else
        seat_cards(projector, ui, ROOM_OPTION_KIND);
}

static Msg ready_words(const Projector *projector) {
    RoomChoice choice;
    Chosen chosen[OFFER_MOST];
    if (projector->room->stage == ROOM_STAGE_LISTEN)
        return MSG_PROJECTOR_SEAT_READY;
    return pick_choice(projector, &choice, chosen) && room_choice_is_nothing(&choice)
               ? MSG_PROJECTOR_SEAT_NOTHING
               : MSG_PROJECTOR_SEAT_OFFER;
}

void projector_build_seat(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const RoomTurn *turn = room_turn(projector->room);
    bool listens = projector->room->stage == ROOM_STAGE_LISTEN;
    projector_page(projector, ui);
    ui_heading(ui, 1, projector->room->seats[projector->voter].name)->colour = COLOUR_ACCENT;
    if (listens) {
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_LISTEN_HOW))->colour = COLOUR_MUTED;
        words_build_seat(projector, ui);
    } else {
        words_build_said(projector, ui, .12, true);
        ui_heading(
            ui, 2,
            msg(lang, wants_kind(projector) ? MSG_PROJECTOR_ASK_KIND : projector_question(turn)));
        ui_column(ui, (Box){.gap = SPACE_8});
        seat_choices(projector, ui);
        ui_end(ui);
    }
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_PROJECTOR_SEAT_CANCEL))->state |= STATE_QUIET;
    if (listens || turn->way == WAY_OFFER)
        ui_button(ui, PROJECTOR_ID_READY, msg(lang, ready_words(projector)))->state |=
            STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void pass_on(Projector *projector) {
    projector_show(projector, PROJECTOR_SESSION);
}

static void choose(Projector *projector) {
    RoomInput input = {.kind = ROOM_CHOOSE, .seat = projector->voter};
    Chosen chosen[OFFER_MOST];
    if (pick_choice(projector, &input.choice, chosen) && projector_take(projector, input))
        pass_on(projector);
    else if (wants_kind(projector))
        projector_show(projector, PROJECTOR_SEAT);
}

static bool act_choice(Projector *projector, const UiAction *action) {
    const RoomTurn *turn = room_turn(projector->room);
    int option = action->id - PROJECTOR_ID_OPTION;
    if (action->kind != UI_PRESS || option < 0 || option >= turn->option_count)
        return pick_act_offer(projector, action);
    pick_option(projector, option);
    choose(projector);
    return true;
}

bool projector_act_seat(Projector *projector, const UiAction *action) {
    bool listens = projector->room->stage == ROOM_STAGE_LISTEN;
    if (listens ? words_act_seat(projector, action) : act_choice(projector, action))
        return true;
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == PROJECTOR_ID_BACK)
        pass_on(projector);
    else if (action->id != PROJECTOR_ID_READY)
        return false;
    else if (!listens)
        choose(projector);
    else if (projector_take(projector,
                            (RoomInput){.kind = ROOM_READY, .seat = projector->voter, .on = true}))
        pass_on(projector);
    return true;
}
