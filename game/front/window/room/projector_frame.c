#include "front/window/room/projector_frame.h"

#include "front/shared/figures.h"
#include "front/window/game/face.h"
#include "front/window/game/look.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/slips.h"
#include "front/window/room/projector_clock.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

enum {
    FACE_WIDTH = 248,
    FACE_LEAST = 1000,
    FACE_LOW = 560,
    LETTERS = 120,
    LETTER_WIDTH = 36,
    DOTS_MOST = 20,
    DONE_WIDTH = 400
};

TypeSize projector_type(const Projector *projector, const Ui *ui, TypeSize least) {
    return look_far(app_theme(projector->game->app), ui, least);
}

Widget *projector_say(const Projector *projector, Ui *ui, const char *text) {
    Widget *widget = ui_text(ui, projector_type(projector, ui, TYPE_REPLY), text);
    widget->lay.letters = LETTERS;
    return widget;
}

/* ---- where it is ---- */

static Msg where_of(const Projector *projector) {
    static const Msg views[] = {[PROJECTOR_COUNT] = MSG_PROJECTOR_WHERE_COUNT,
                                [PROJECTOR_LAY] = MSG_PROJECTOR_WHERE_LAY,
                                [PROJECTOR_ROADS] = MSG_PROJECTOR_WHERE_ROADS,
                                [PROJECTOR_PAUSE] = MSG_NONE};
    static const Msg stages[] = {[ROOM_STAGE_SET_UP] = MSG_PROJECTOR_WHERE_SET_UP,
                                 [ROOM_STAGE_LISTEN] = MSG_PROJECTOR_WHERE_LISTEN,
                                 [ROOM_STAGE_HEARD] = MSG_PROJECTOR_WHERE_HEARD,
                                 [ROOM_STAGE_CHOOSE] = MSG_PROJECTOR_WHERE_CHOOSE,
                                 [ROOM_STAGE_CHOSEN] = MSG_PROJECTOR_WHERE_CHOSEN,
                                 [ROOM_STAGE_AGAIN] = MSG_PROJECTOR_WHERE_AGAIN,
                                 [ROOM_STAGE_MOVED] = MSG_PROJECTOR_WHERE_MOVED,
                                 [ROOM_STAGE_GOING] = MSG_PROJECTOR_WHERE_GOING,
                                 [ROOM_STAGE_SAID] = MSG_PROJECTOR_WHERE_SAID,
                                 [ROOM_STAGE_ENDED] = MSG_PROJECTOR_WHERE_ENDED};
    return views[projector->view] != MSG_NONE ? views[projector->view]
                                              : stages[projector->room->stage];
}

static const char *where(const Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    if (projector->view == PROJECTOR_ENTRANCE)
        return projector->scenario->title;
    if (projector->view == PROJECTOR_SEAT)
        return meeting_fill(ui, projector->lang, MSG_PROJECTOR_WHERE_SEAT,
                            projector->room->seats[projector->voter].name, NULL, NULL);
    if (projector->view == PROJECTOR_DEBRIEF)
        return meeting_fill(ui, projector->lang, MSG_PROJECTOR_DEBRIEF_WHERE,
                            projector->scenario->title, meeting_digits(ui, projector->page + 1),
                            meeting_digits(ui, projector->pages));
    if (projector->looking && projector->view == PROJECTOR_SESSION)
        return meeting_fill(ui, projector->lang, MSG_PROJECTOR_WHERE_LOOK,
                            projector->scenario->title, NULL, NULL);
    return meeting_fill(ui, projector->lang, where_of(projector), projector->scenario->title,
                        turn ? meeting_digits(ui, turn->number) : NULL, NULL);
}

static Widget *quiet(Ui *ui, int id, const char *words) {
    Widget *button = ui_button(ui, id, words);
    button->state |= STATE_QUIET;
    return button;
}

void projector_off(Widget *button, const char *why) {
    button->state |= STATE_DISABLED;
    button->state &= ~(unsigned)STATE_PRIMARY;
    button->hint = why;
}

/* Both have their places, also while there is nothing to take. */
static void steps(const Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    Widget *undo = quiet(ui, MEETING_ID_UNDO, msg(lang, MSG_CALIBRATE_UNDO));
    undo->hint = msg(lang, MSG_CALIBRATE_UNDO_HINT);
    if (!projector_can_undo(projector))
        projector_off(undo, msg(lang, MSG_PROJECTOR_UNDO_NONE));
    Widget *redo = quiet(ui, MEETING_ID_REDO, msg(lang, MSG_CALIBRATE_REDO));
    if (!projector_can_redo(projector))
        projector_off(redo, msg(lang, MSG_PROJECTOR_REDO_NONE));
}

static void header(const Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    RoomStage stage = projector->room->stage;
    ui_row(ui, (Box){.pad_x = SPACE_24,
                     .pad_y = SPACE_8,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER,
                     .wrap = ui_is_narrow(ui)});
    Widget *place = ui_note(ui, where(projector, ui));
    place->lay.grow = 1;
    place->state |= STATE_LIVE;
    if (projector->view == PROJECTOR_SESSION) {
        if (stage != ROOM_STAGE_SET_UP && stage != ROOM_STAGE_ENDED)
            quiet(ui, MEETING_ID_PEOPLE,
                  meeting_people(&projector->meeting, ui,
                                 room_present(projector->room) + projector->room->people));
        if (!projector->looking)
            quiet(ui, MEETING_ID_LEAVE, msg(lang, MSG_CALIBRATE_LEAVE));
        /* last, so that it never has the focus by itself */
        if (!projector->looking)
            steps(projector, ui);
    }
    ui_end(ui);
    ui_rule(ui);
}

void projector_page(Projector *projector, Ui *ui) {
    ui_column(ui, (Box){.grow = 1});
    header(projector, ui);
    meeting_page(ui, LETTERS);
}

/* ---- the customer ---- */

static bool has_face(const Ui *ui) {
    return ui_width(ui) >= FACE_LEAST && ui_height(ui) >= FACE_LOW;
}

int projector_beside(const Ui *ui) {
    return ui_width(ui) - (has_face(ui) ? FACE_WIDTH + SPACE_24 : 0) - 2 * SPACE_32;
}

static void feeling(const Projector *projector, Ui *ui, Msg name, double number) {
    Text value = {0};
    text_addf(&value, "%.0f", number);
    ui_meter(ui, msg(projector->lang, name), ui_copy(ui, text_cstr(&value)), number, COLOUR_INK);
    text_release(&value);
}

static void customer(const Projector *projector, Ui *ui, bool now) {
    const RoomTurn *turn = room_turn(projector->room);
    const View *view = play_view(projector->room->play);
    ui_column(ui, (Box){.width = FACE_WIDTH, .gap = SPACE_12, .pad = SPACE_12});
    face_build(ui, projector->scenario->customer_name, projector->scenario,
               now ? view->mood : turn->mood, now ? view->channel : turn->channel)
        ->lay.grow = 1;
    Widget *name =
        ui_text(ui, projector_type(projector, ui, TYPE_REPLY), projector->scenario->customer_name);
    name->face = FACE_SEMIBOLD;
    feeling(projector, ui, MSG_PROJECTOR_SAID_TRUST, now ? view->trust : turn->trust);
    feeling(projector, ui, MSG_PROJECTOR_SAID_PATIENCE, now ? view->patience : turn->patience);
    ui_end(ui);
}

void projector_page_customer(Projector *projector, Ui *ui, bool now) {
    ui_column(ui, (Box){.grow = 1});
    header(projector, ui);
    ui_row(ui, (Box){.grow = 1, .align = ALIGN_STRETCH});
    if (has_face(ui)) {
        customer(projector, ui, now);
        ui_within(ui, projector_beside(ui) + 2 * SPACE_32);
    }
    meeting_page(ui, LETTERS);
}

void projector_foot(const Projector *projector, Ui *ui) {
    ui_within(ui, 0);
    ui_end(ui); /* the column and the scroll of the page are closed with the row of the customer */
    ui_end(ui);
    ui_end(ui);
    meeting_row(&projector->meeting, ui);
}

void projector_build_done(const Projector *projector, Ui *ui, Msg words) {
    const Room *room = projector->room;
    int done = room_settled(room), present = room_present(room);
    const char *time = clock_words(projector, ui);
    if (!present && !time)
        return;
    ui_column(ui, (Box){.gap = SPACE_4, .width = DONE_WIDTH});
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START, .wrap = true});
    const char *text = meeting_fill(ui, projector->lang, words, meeting_digits(ui, done),
                                    meeting_digits(ui, present), NULL);
    if (present)
        projector_say(projector, ui, text)->state |= STATE_LIVE;
    if (time) {
        Widget *left = projector_say(projector, ui, time);
        left->face = FACE_SEMIBOLD;
        left->state |= projector->time_over ? STATE_LIVE : 0; /* not at every second */
    }
    ui_end(ui);
    if (present && present <= DOTS_MOST)
        slips_dots(ui, text, done, present);
    ui_end(ui);
}

/* ---- options ---- */

/* Its place among those of its sort. */
static int place_of(const RoomTurn *turn, int option) {
    int place = 0;
    for (int i = 0; i < option; i++)
        place += turn->options[i].kind == turn->options[option].kind;
    return place;
}

const char *projector_letter_in(const RoomTurn *turn, Ui *ui, int option) {
    char letter[2] = {(char)('A' + place_of(turn, option) % 26), 0};
    return ui_copy(ui, letter);
}

const char *projector_letter(const Projector *projector, Ui *ui, int option) {
    return projector_letter_in(room_turn(projector->room), ui, option);
}

bool projector_is_lettered(const Projector *projector, int option) {
    RoomOptionKind kind = room_turn(projector->room)->options[option].kind;
    return kind == ROOM_OPTION_REPLY || kind == ROOM_OPTION_CATEGORY || kind == ROOM_OPTION_REMEDY;
}

void projector_build_letter(const Projector *projector, Ui *ui, int option) {
    ui_column(ui, (Box){.width = LETTER_WIDTH});
    Widget *letter = projector_say(projector, ui, projector_letter(projector, ui, option));
    letter->face = FACE_SEMIBOLD;
    letter->colour = COLOUR_ACCENT;
    ui_end(ui);
}

const char *projector_option_in(const Projector *projector, Ui *ui, const RoomOption *of) {
    Text text = {0};
    if (of->kind == ROOM_OPTION_REPLY)
        return of->text;
    if (of->kind == ROOM_OPTION_HAND_OVER)
        words_add_capital(&text, msg(projector->lang, pick_hand_over((HandOver)of->index)));
    else
        words_add_capital(&text, of->text);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

const char *projector_option(const Projector *projector, Ui *ui, int option) {
    return projector_option_in(projector, ui, &room_turn(projector->room)->options[option]);
}

const char *projector_short(const Projector *projector, Ui *ui, int option) {
    const RoomOption *of = &room_turn(projector->room)->options[option];
    if (of->kind == ROOM_OPTION_REPLY)
        return projector_letter(projector, ui, option);
    return of->text ? of->text : projector_option(projector, ui, option);
}
