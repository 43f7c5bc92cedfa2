#include "front/window/room/projector_said.h"

#include <string.h>

#include "front/shared/figures.h"
#include "front/shared/room_facts.h"
#include "front/window/game/dialogue_ending.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_words.h"
#include "room/room_choice.h"

#include "base/banned.h"

enum { BESIDE = 760, SAID_LETTERS = 90 };

/* "bedrag als gebaar (€ 25)" */
static void add_remedy(Text *text, const Projector *projector, const Chosen *chosen) {
    Text one = {0};
    text_add(&one, projector->scenario->house.remedies[chosen->remedy].label);
    if (chosen->euros > 0) {
        text_add(&one, " (");
        words_add_euros(&one, projector->lang, chosen->euros);
        text_add(&one, ")");
    }
    text_join(text, ", ", text_cstr(&one));
    text_release(&one);
}

const char *projector_said(const Projector *projector, Ui *ui, const RoomTurn *turn) {
    const House *house = &projector->scenario->house;
    const RoomChoice *said = &turn->said;
    Text text = {0};
    for (int i = 0; said->way == WAY_REPLIES && i < turn->option_count; i++)
        if (turn->options[i].kind == ROOM_OPTION_REPLY && turn->options[i].index == said->reply)
            words_add_beginning(&text, turn->options[i].text, SAID_LETTERS);
    if (said->way == WAY_JUDGE)
        house_add_judgement(&text, house, said->category, said->kind);
    for (int i = 0; said->way == WAY_OFFER && i < said->chosen_count; i++)
        add_remedy(&text, projector, &said->chosen[i]);
    if (room_choice_is_nothing(said))
        text_add(&text, msg(projector->lang, MSG_PROJECTOR_NOTHING));
    if (said->way == WAY_OFFER && said->hand_over != HAND_OVER_NONE)
        text_join(&text, ", ", msg(projector->lang, pick_hand_over(said->hand_over)));
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static const Fact *felt(const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == FACT_FEELINGS)
            return &facts->items[i];
    return NULL;
}

static bool has_ended(const Projector *projector) {
    return play_phase(projector->room->play) == PHASE_ENDED;
}

static void ending(const Projector *projector, Ui *ui) {
    const View *view = play_view(projector->room->play);
    if (has_ended(projector))
        dialogue_build_ending(&projector->dialogue, ui, view->channel,
                              projector_type(projector, ui, TYPE_REPLY), view->ending_text);
}

/* What was said and what it did, beside each other where both are read well. */
void projector_build_said(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const RoomTurn *turn = room_turn(projector->room);
    Facts facts;
    room_facts(&facts, projector->room, projector->room->at, lang);
    bool beside = projector_beside(ui) >= BESIDE;
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = projector_type(projector, ui, TYPE_REPLY),
                         .told = projector_type(projector, ui, TYPE_REPLY),
                         .facts = &facts,
                         .felt = felt(&facts),
                         .answer_first = true,
                         .below = true};
    projector_page_customer(projector, ui, true);
    ui_parts(ui, beside, SPACE_32, SPACE_24);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = beside ? 1 : 0});
    dialogue_build_turn(&projector->dialogue, ui, turn->play_turn, &show);
    ending(projector, ui);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = beside ? 1 : 0});
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_SAID_HEAD));
    projector_say(projector, ui, msg(lang, MSG_PROJECTOR_SAID_COACH))->colour = COLOUR_MUTED;
    dialogue_build_notes(ui, &show);
    ui_end(ui);
    ui_end(ui);
    projector_foot(projector, ui);
    ui_button(ui, PROJECTOR_ID_ROADS, msg(lang, MSG_PROJECTOR_OTHER_ROAD));
    ui_button(ui, MEETING_ID_GO,
              msg(lang, ui_below(ui, MEETING_ID_PAGE) ? MSG_SCENE_READ_ON
                        : has_ended(projector)        ? MSG_PROJECTOR_TO_END
                                                      : MSG_PROJECTOR_TO_NEXT))
        ->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    facts_release(&facts);
}

/* What is still below the edge is read first. */
static void go_on(Projector *projector) {
    Ui *ui = app_ui(projector->game->app);
    if (ui_below(ui, MEETING_ID_PAGE))
        ui_scroll_on(ui, MEETING_ID_PAGE);
    else
        projector_take(projector, (RoomInput){.kind = ROOM_NEXT});
}

bool projector_act_said(Projector *projector, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == MEETING_ID_GO)
        go_on(projector);
    else if (action->id == PROJECTOR_ID_ROADS)
        projector_show(projector, PROJECTOR_ROADS);
    else
        return false;
    return true;
}

/* ---- nothing to choose ---- */

void projector_build_going(Projector *projector, Ui *ui) {
    projector_page_customer(projector, ui, false);
    words_build_said(projector, ui, .6, false);
    projector_foot(projector, ui);
    ui_button(ui, MEETING_ID_GO, msg(projector->lang, MSG_PROJECTOR_ON))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_going(Projector *projector, const UiAction *action) {
    return action->kind == UI_PRESS && action->id == MEETING_ID_GO &&
           projector_take(projector, (RoomInput){.kind = ROOM_NEXT});
}

/* ---- another road ---- */

void projector_build_roads(Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    Lang lang = projector->lang;
    projector_page(projector, ui);
    projector_say(projector, ui, msg(lang, MSG_PROJECTOR_ROADS_HINT))->colour = COLOUR_MUTED;
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = room->turn_count - 1; i >= 0; i--)
        if (room_can_back(room, i))
            ui_card(ui, PROJECTOR_ID_TURN + i, 0,
                    meeting_fill(ui, lang, MSG_PROJECTOR_ROAD,
                                 meeting_digits(ui, room->turns[i]->number),
                                 projector_said(projector, ui, room->turns[i]), NULL));
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_roads(Projector *projector, const UiAction *action) {
    int turn = action->id - PROJECTOR_ID_TURN;
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == PROJECTOR_ID_BACK)
        projector_show(projector, PROJECTOR_SESSION);
    else if (turn >= 0 && turn < projector->room->turn_count)
        projector_take(projector, (RoomInput){.kind = ROOM_BACK, .turn = turn});
    else
        return false;
    return true;
}
