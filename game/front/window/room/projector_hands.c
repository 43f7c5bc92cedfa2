#include "front/window/room/projector_hands.h"

#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

static bool hears(const Projector *projector) {
    RoomStage stage = projector->room->stage;
    return stage == ROOM_STAGE_LISTEN || stage == ROOM_STAGE_HEARD;
}

static int count_now(const Projector *projector, int at) {
    const RoomTurn *turn = room_turn(projector->room);
    return hears(projector) ? turn->clauses[at].hands
                            : turn->options[at].hands[room_round(projector->room)];
}

void hands_release(Projector *projector) {
    raised_hands_release(&projector->hands);
    projector->hands_at = -1;
}

bool hands_wait(const Projector *projector) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    int count = hears(projector) ? turn->clause_count : turn->option_count;
    for (int i = 0; i < count; i++)
        if (count_now(projector, i) >= 0)
            return false;
    return room->people > 0;
}

/* One question after the other, each with its own. */
static int asked(const Projector *projector) {
    return projector->room->at * ROOM_STAGE_ENDED + (int)projector->room->stage;
}

void hands_count(Projector *projector) {
    const RoomTurn *turn = room_turn(projector->room);
    meeting_say(&projector->meeting, false, NULL);
    if (projector->hands_at == asked(projector)) { /* what was typed and not counted yet */
        projector_show(projector, PROJECTOR_COUNT);
        return;
    }
    projector->hands_at = asked(projector);
    raised_hands_begin(&projector->hands,
                       hears(projector) ? turn->clause_count : turn->option_count);
    for (int i = 0; i < projector->hands.count; i++)
        raised_hands_set(&projector->hands, i, count_now(projector, i));
    projector_show(projector, PROJECTOR_COUNT);
}

void hands_close(Projector *projector) {
    if (hands_wait(projector))
        hands_count(projector);
    else
        projector_take(projector, (RoomInput){.kind = ROOM_CLOSE});
}

void hands_build_close(const Projector *projector, Ui *ui, Msg words, Msg early) {
    const Room *room = projector->room;
    int waits = room_present(room) - room_done(room);
    const char *text = msg(projector->lang, words);
    if (hands_wait(projector))
        text = msg(projector->lang, MSG_PROJECTOR_COUNT_HANDS);
    else if (waits && early != words)
        text = meeting_counted(ui, projector->lang, early, waits);
    ui_button(ui, MEETING_ID_GO, text)->state |= STATE_PRIMARY;
}

static const char *words_of(const Projector *projector, Ui *ui, int at) {
    return hears(projector) ? room_turn(projector->room)->clauses[at].text
                            : projector_option(projector, ui, at);
}

static void build_row(Projector *projector, Ui *ui, int at) {
    const char *words = words_of(projector, ui, at);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    raised_hands_field(ui, projector->lang, &projector->hands, PROJECTOR_ID_FIELD, at, words);
    if (!hears(projector) && projector_is_lettered(projector, at))
        projector_build_letter(projector, ui, at);
    projector_say(projector, ui, words)->lay.grow = 1;
    ui_end(ui);
}

void projector_build_hands(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    projector_page(projector, ui);
    ui_column(ui, (Box){.gap = SPACE_4});
    projector_say(
        projector, ui,
        msg(lang, hears(projector) ? MSG_PROJECTOR_COUNT_HEARD : MSG_PROJECTOR_COUNT_CHOSE));
    projector_say(projector, ui,
                  meeting_counted(ui, lang, MSG_PROJECTOR_COUNT_OF, projector->room->people))
        ->colour = COLOUR_MUTED;
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < projector->hands.count; i++)
        build_row(projector, ui, i);
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_COUNT_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static int now_of(const void *context, int at) {
    return count_now(context, at);
}

static bool take(void *context, int at, int count) {
    Projector *projector = context;
    return projector_take(
        projector, hears(projector)
                       ? (RoomInput){.kind = ROOM_HANDS_HEARD, .clause = at, .count = count}
                       : (RoomInput){.kind = ROOM_HANDS_CHOSE, .option = at, .count = count});
}

static void done(Projector *projector) {
    static const RaisedCalls calls = {now_of, take};
    int wrong = raised_hands_keep(&projector->hands, &projector->meeting, projector->room->people,
                                  &calls, projector);
    if (wrong >= 0) {
        projector_focus(projector, PROJECTOR_ID_FIELD + wrong);
        return;
    }
    projector->hands_at = -1;
    if (room_is_open(projector->room)) { /* what was counted is shown at once */
        projector_take(projector, (RoomInput){.kind = ROOM_CLOSE});
        return;
    }
    pick_begin(projector); /* what most raised a hand for */
    projector_show(projector, PROJECTOR_SESSION);
}

/* Nothing that was typed is lost by looking away from it. */
void hands_leave(Projector *projector) {
    bool typed = false;
    for (int i = 0, count; i < projector->hands.count; i++)
        typed |=
            !raised_hands_read(&projector->hands, i, &count) || count != count_now(projector, i);
    projector->hands_at = typed ? projector->hands_at : -1;
    meeting_say(&projector->meeting, false,
                typed ? msg(projector->lang, MSG_PROJECTOR_COUNT_LEFT) : NULL);
    projector_show(projector, PROJECTOR_SESSION);
}

bool projector_act_hands(Projector *projector, const UiAction *action) {
    int at = action->id - PROJECTOR_ID_FIELD;
    if (action->kind == UI_SUBMIT && at >= 0 && at < projector->hands.count) {
        projector_focus(projector,
                        at + 1 < projector->hands.count ? action->id + 1 : MEETING_ID_GO);
        return true;
    }
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == MEETING_ID_GO)
        done(projector);
    else if (action->id == PROJECTOR_ID_BACK)
        hands_leave(projector);
    else
        return false;
    return true;
}
