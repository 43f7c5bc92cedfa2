#include "front/window/room/projector_gather.h"

#include "base/utf8.h"
#include "front/shared/session.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_begin.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

/* ---- what was begun before ---- */

void projector_build_entrance(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    projector_page(projector, ui);
    ui_heading(ui, 1, msg(lang, MSG_PROJECTOR_UNFINISHED));
    ui_column(ui, (Box){.gap = SPACE_12});
    for (int i = 0; i < begin_count(projector); i++) {
        const char *when = meeting_when(ui, lang, begin_started(projector, i));
        const char *far = begin_how_far(projector, ui, i);
        Text name = {0};
        text_addf(&name, "%s. %s", when, far);
        ui_card_begin(ui, PROJECTOR_ID_KEPT + i, i + 1, text_cstr(&name));
        projector_say(projector, ui, when)->face = FACE_SEMIBOLD;
        projector_say(projector, ui, far)->colour = COLOUR_MUTED;
        ui_end(ui);
        text_release(&name);
    }
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, PROJECTOR_ID_NEW, msg(lang, MSG_PROJECTOR_NEW));
    ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_RESUME))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

/* With phones, where they were asked for. */
static void begin_new(Projector *projector) {
    begin_anew(projector);
    if (projector->asked.web)
        phones_on(&projector->meeting);
}

bool projector_act_entrance(Projector *projector, const UiAction *action) {
    int at = action->id - PROJECTOR_ID_KEPT;
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == PROJECTOR_ID_BACK)
        app_back(projector->game->app);
    else if (action->id == PROJECTOR_ID_NEW)
        begin_new(projector);
    else if (action->id == MEETING_ID_GO)
        begin_resume(projector, 0);
    else if (at >= 0 && at < begin_count(projector))
        begin_resume(projector, at);
    else
        return false;
    return true;
}

/* ---- who is there ---- */

static int all(const Projector *projector) {
    return room_present(projector->room) + projector->room->people;
}

static void seats(const Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    Lang lang = projector->lang;
    if (!room_present(room))
        return;
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    for (int i = 0; i < room->seat_count; i++) {
        if (!room->seats[i].present)
            continue;
        const char *name = room->seats[i].name;
        PhoneState phone =
            projector->meeting.server ? server_phone(projector->meeting.server, i) : PHONE_NONE;
        Widget *seat = ui_button(ui, PROJECTOR_ID_SEAT + i, name);
        if (phone != PHONE_NONE)
            seat->text = meeting_fill(
                ui, lang, phone == PHONE_AWAY ? MSG_CALIBRATE_SEAT_AWAY : MSG_CALIBRATE_SEAT_PHONE,
                name, NULL, NULL);
        seat->name = meeting_fill(ui, lang, MSG_CALIBRATE_SEAT_REMOVE, name, NULL, NULL);
        seat->icon = ICON_CROSS;
    }
    ui_end(ui);
}

static void hands(const Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    int people = projector->room->people;
    ui_stepper(ui, PROJECTOR_ID_HANDS, msg(lang, MSG_PROJECTOR_HANDS),
               people ? meeting_counted(ui, lang, MSG_PROJECTOR_HANDS_VALUE, people)
                      : msg(lang, MSG_PROJECTOR_HANDS_NONE),
               people, 0, ROOM_MOST_PEOPLE, 1);
}

static void here(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_heading(ui, 3, msg(lang, MSG_PROJECTOR_HERE));
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_END, .wrap = ui_is_narrow(ui)});
    ui_field(ui, PROJECTOR_ID_NAME, msg(lang, MSG_CALIBRATE_NAME), &projector->name);
    ui_button(ui, PROJECTOR_ID_SIT, msg(lang, MSG_CALIBRATE_SIT));
    ui_end(ui);
    meeting_note(ui, msg(lang, MSG_PROJECTOR_HERE_HINT));
    ui_end(ui);
}

static const int seconds_offered[] = {0, 60, 90, 120};
enum { OFFERED = sizeof seconds_offered / sizeof *seconds_offered };

static void time_choice(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const char *labels[OFFERED];
    int chosen = 0;
    for (int i = 0; i < OFFERED; i++) {
        labels[i] = seconds_offered[i]
                        ? meeting_fill(ui, lang, MSG_PROJECTOR_TIME_SECONDS,
                                       meeting_digits(ui, seconds_offered[i]), NULL, NULL)
                        : msg(lang, MSG_PROJECTOR_TIME_NONE);
        if (seconds_offered[i] == projector->room->settings.seconds)
            chosen = i;
    }
    ui_choice(ui, PROJECTOR_ID_TIME, msg(lang, MSG_PROJECTOR_TIME), labels, OFFERED, chosen);
}

static bool act_time(Projector *projector, const UiAction *action) {
    int at = (int)action->number;
    if (action->kind != UI_CHANGE || action->id != PROJECTOR_ID_TIME || at < 0 || at >= OFFERED)
        return false;
    RoomSettings settings = projector->room->settings;
    settings.seconds = seconds_offered[at];
    projector_take(projector, (RoomInput){.kind = ROOM_SET_UP, .settings = settings});
    return true;
}

static void people(Projector *projector, Ui *ui) {
    bool sets_up = projector->room->stage == ROOM_STAGE_SET_UP;
    Lang lang = projector->lang;
    bool narrow = ui_is_narrow(ui);
    Box half = {.gap = SPACE_16, .grow = narrow ? 0 : 1};
    projector_page(projector, ui);
    ui_parts(ui, !narrow, SPACE_48, SPACE_32);
    ui_column(ui, half);
    phones_build(&projector->meeting, ui);
    phones_build_join(&projector->meeting, ui);
    ui_end(ui);
    ui_column(ui, half);
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_WHO));
    projector_say(projector, ui, meeting_counted(ui, lang, MSG_PROJECTOR_WHO_COUNT, all(projector)))
        ->state |= STATE_LIVE;
    hands(projector, ui);
    here(projector, ui);
    seats(projector, ui);
    if (sets_up)
        time_choice(projector, ui);
    meeting_note(ui, msg(lang, MSG_PROJECTOR_KEPT));
    ui_end(ui);
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
}

void projector_build_set_up(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    bool enough = all(projector) >= ROOM_LEAST;
    people(projector, ui);
    if (!enough)
        meeting_note(ui, msg(lang, MSG_PROJECTOR_TOO_FEW));
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    Widget *go = ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_BEGIN));
    go->state |= enough ? STATE_PRIMARY : STATE_DISABLED;
    if (!enough)
        go->hint = msg(lang, MSG_PROJECTOR_TOO_FEW);
    ui_end(ui);
    ui_end(ui);
}

void projector_build_people(Projector *projector, Ui *ui) {
    people(projector, ui);
    ui_button(ui, MEETING_ID_GO, msg(projector->lang, MSG_PROJECTOR_BACK_TO_ROOM))->state |=
        STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

void projector_build_join(Projector *projector, Ui *ui) {
    projector_page(projector, ui);
    phones_build_big(&projector->meeting, ui);
    ui_heading(ui, 3, meeting_counted(ui, projector->lang, MSG_PROJECTOR_WHO_COUNT, all(projector)))
        ->state |= STATE_LIVE;
    phones_build_big_end(ui);
    ui_end(ui);
    meeting_foot_go(&projector->meeting, ui, MSG_PROJECTOR_BACK_TO_ROOM, STATE_PRIMARY);
}

/* A name that was too long is another one now. */
static void say_cut(Projector *projector, const char *typed) {
    const Room *room = projector->room;
    int seat = room_find_seat(room, typed);
    Text text = {0};
    if (utf8_count(typed) <= SEAT_NAME_CHARS || seat < 0)
        return;
    msg_fill(&text, projector->lang, MSG_PROJECTOR_NAME_CUT, room->seats[seat].name);
    meeting_say(&projector->meeting, true, text_cstr(&text));
    text_release(&text);
}

static void sit(Projector *projector) {
    const char *name = field_text(&projector->name);
    if (!seats_name_shows(name))
        meeting_say(&projector->meeting, false, msg(projector->lang, MSG_SESSION_NO_NAME));
    else if (projector_take(projector, (RoomInput){.kind = ROOM_SEAT, .text = name})) {
        say_cut(projector, name);
        field_set(&projector->name, "");
    }
    projector_focus(projector, PROJECTOR_ID_NAME);
}

void projector_stand_up(Projector *projector, int seat) {
    if (!phones_have(&projector->meeting, seat)) {
        projector_take(projector, (RoomInput){.kind = ROOM_UNSEAT, .seat = seat});
        return;
    }
    Msg refused = server_remove(projector->meeting.server, seat);
    meeting_say(&projector->meeting, false,
                refused == MSG_NONE ? NULL : msg(projector->lang, refused));
    projector_moved(projector);
}

static bool gave_ever(const void *context, int seat) {
    const Room *room = ((const Projector *)context)->room;
    for (int i = 0; i < room->count; i++)
        if (room->inputs[i].seat == seat && !room_is_lead(room->inputs[i].kind) &&
            room->inputs[i].kind != ROOM_SEAT && room->inputs[i].kind != ROOM_UNSEAT)
            return true;
    return false;
}

void projector_new_code(Projector *projector) {
    if (phones_new_code(&projector->meeting, gave_ever))
        projector_moved(projector);
}

static bool act_people(Projector *projector, const UiAction *action) {
    int seat = action->id - PROJECTOR_ID_SEAT;
    bool submit = action->kind == UI_SUBMIT && action->id == PROJECTOR_ID_NAME;
    if (submit || (action->kind == UI_PRESS && action->id == PROJECTOR_ID_SIT))
        sit(projector);
    else if (action->kind == UI_CHANGE && action->id == PROJECTOR_ID_HANDS)
        projector_take(projector, (RoomInput){.kind = ROOM_PEOPLE, .count = (int)action->number});
    else if (action->kind == UI_PRESS && seat >= 0 && seat < projector->room->seat_count)
        projector_ask(projector, PROJECTOR_ASKS_REMOVE, seat);
    else if (action->kind == UI_PRESS && action->id == MEETING_ID_NEW_CODE)
        projector_ask(projector, PROJECTOR_ASKS_CODE, -1);
    else if (action->kind == UI_PRESS && action->id == MEETING_ID_BIG) {
        projector->join_from = projector->view;
        projector_show(projector, PROJECTOR_JOIN);
    } else
        return phones_act(&projector->meeting, action);
    return true;
}

static void begin(Projector *projector) {
    RoomSettings settings = projector->room->settings;
    settings.seed = projector->game->has_seed ? projector->game->seed : session_seed();
    if (projector_take(projector, (RoomInput){.kind = ROOM_SET_UP, .settings = settings}))
        projector_take(projector, (RoomInput){.kind = ROOM_BEGIN});
}

bool projector_act_set_up(Projector *projector, const UiAction *action) {
    if (action->kind == UI_PRESS && action->id == MEETING_ID_GO) {
        begin(projector);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == PROJECTOR_ID_BACK) {
        app_back(projector->game->app);
        return true;
    }
    return act_time(projector, action) || act_people(projector, action);
}

bool projector_act_people(Projector *projector, const UiAction *action) {
    if (action->kind != UI_PRESS || action->id != MEETING_ID_GO)
        return act_people(projector, action);
    projector_show(projector, PROJECTOR_SESSION);
    return true;
}
