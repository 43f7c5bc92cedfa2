#include "front/window/room/projector_turns.h"

#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/slips.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_said.h"
#include "front/window/room/projector_talk.h"
#include "front/window/room/projector_words.h"

#include "base/banned.h"

enum {
    WHEN_WIDTH = 110,
    NUMBER_WIDTH = 240,
    COUNT_WIDTH = 96,
    WAS_WIDTH = 150,
    LETTER_WIDTH = 36,
    BAR_WIDTH = 200,
    QUOTE_LETTERS = 160
};

/* "B 7 · A 3": in the order of the screen. */
static const char *split(const Projector *projector, Ui *ui, int turn, int round) {
    const RoomTurn *of = projector->room->turns[turn];
    Text all = {0};
    for (int i = 0; i < of->option_count; i++) {
        int count = room_chose(projector->room, turn, round, i);
        if (projector_has_row(of->options[i].kind) && count > 0)
            text_join(&all, " · ",
                      meeting_fill(ui, projector->lang, MSG_PROJECTOR_ENDED_SPLIT,
                                   of->options[i].kind == ROOM_OPTION_REPLY
                                       ? projector_letter_in(of, ui, i)
                                       : of->options[i].text,
                                   meeting_digits(ui, count), NULL));
    }
    const char *copy = ui_copy(ui, text_cstr(&all));
    text_release(&all);
    return copy;
}

/* What was chosen in a round: when, how many of each, and the same as paper. */
static void round_row(const Projector *projector, Ui *ui, int turn, int round) {
    const Room *room = projector->room;
    const RoomTurn *of = room->turns[turn];
    const char *words = split(projector, ui, turn, round);
    Slips *slips = slips_new(ui, SLIPS_GIVEN, room_there(room, turn, round), -1, COLOUR_INFO);
    for (int i = 0; i < of->option_count; i++) {
        int count = projector_has_row(of->options[i].kind) ? room_chose(room, turn, round, i) : 0;
        slips_add(slips, count > 0 ? count : 0, slips_pattern(i));
    }
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    if (of->rounds > 1) {
        ui_column(ui, (Box){.width = WHEN_WIDTH});
        projector_say(
            projector, ui,
            msg(projector->lang, round ? MSG_PROJECTOR_ENDED_SECOND : MSG_PROJECTOR_ENDED_FIRST))
            ->colour = COLOUR_MUTED;
        ui_end(ui);
    }
    ui_column(ui, (Box){.width = ui_is_narrow(ui) ? 0 : NUMBER_WIDTH});
    projector_say(projector, ui, words);
    ui_end(ui);
    if (!ui_is_narrow(ui))
        slips_build(ui, words, slips)->lay.grow = 1;
    ui_end(ui);
}

/* "2 van 5", "2 van 5 (eerst 1)". */
static const char *count_of(const Projector *projector, Ui *ui, int turn, int option) {
    const Room *room = projector->room;
    int last = room->turns[turn]->rounds - 1, count = room_chose(room, turn, last, option);
    int first = last ? room_chose(room, turn, 0, option) : count;
    const char *now =
        meeting_fill(ui, projector->lang, MSG_PROJECTOR_ENDED_OF, meeting_digits(ui, count),
                     meeting_digits(ui, room_there(room, turn, last)), NULL);
    return first == count ? now
                          : meeting_fill(ui, projector->lang, MSG_PROJECTOR_WAS, now,
                                         meeting_digits(ui, first), NULL);
}

/* How many, and the bar of this option alone. */
static void option_count(const Projector *projector, Ui *ui, int turn, int option,
                         const char *label) {
    const Room *room = projector->room;
    int last = room->turns[turn]->rounds - 1, count = room_chose(room, turn, last, option);
    ui_column(ui, (Box){.width = last ? WAS_WIDTH : COUNT_WIDTH});
    projector_say(projector, ui, count_of(projector, ui, turn, option));
    ui_end(ui);
    if (!count)
        return;
    Slips *slips = slips_new(ui, SLIPS_GIVEN, room_there(room, turn, last), -1, COLOUR_INFO);
    slips->height /= 2;
    slips_add(slips, count, slips_pattern(option));
    ui_column(ui, (Box){.width = BAR_WIDTH});
    slips_build(ui, label, slips);
    ui_end(ui);
}

/* Letter (NULL: none) and words; how many stands behind a label, and below an answer. */
static void option_row(const Projector *projector, Ui *ui, int turn, int option,
                       const char *letter) {
    const RoomTurn *of = projector->room->turns[turn];
    const char *label = projector_option_in(projector, ui, &of->options[option]);
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START, .wrap = !letter && ui_is_narrow(ui)});
    if (letter) {
        ui_column(ui, (Box){.width = LETTER_WIDTH});
        projector_say(projector, ui, letter)->face = FACE_SEMIBOLD;
        ui_end(ui);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    }
    Widget *words = projector_say(projector, ui, label);
    words->lay.grow = letter ? 0 : 1;
    words->face = room_has_option(of, &of->said, option) ? FACE_SEMIBOLD : FACE_REGULAR;
    if (letter)
        ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    option_count(projector, ui, turn, option, label);
    if (letter) {
        ui_end(ui);
        ui_end(ui);
    }
    ui_end(ui);
}

/* Each answer or card on its own line: of an offer each may have given several. */
static void option_rows(const Projector *projector, Ui *ui, int turn) {
    const RoomTurn *of = projector->room->turns[turn];
    for (int i = 0; i < of->option_count; i++) {
        bool reply = of->options[i].kind == ROOM_OPTION_REPLY;
        if (reply || (projector_has_row(of->options[i].kind) &&
                      room_chose(projector->room, turn, of->rounds - 1, i) > 0))
            option_row(projector, ui, turn, i, reply ? projector_letter_in(of, ui, i) : NULL);
    }
}

static int signals(const RoomTurn *turn) {
    int count = 0;
    for (int i = 0; i < turn->sign_count; i++)
        count += turn->signs[i].type == MARK_SIGNAL;
    return count;
}

static int heard(const Projector *projector, int turn) {
    const RoomTurn *of = projector->room->turns[turn];
    int count = 0;
    for (int i = 0; i < of->sign_count; i++) {
        bool any = false;
        for (int c = of->signs[i].first; c <= of->signs[i].last; c++)
            any |= room_is_heard(projector->room, turn, c);
        count += of->signs[i].type == MARK_SIGNAL && any;
    }
    return count;
}

void projector_build_turn(const Projector *projector, Ui *ui, int turn, bool whole) {
    const RoomTurn *of = projector->room->turns[turn];
    Lang lang = projector->lang;
    const char *said = projector_said(projector, ui, of);
    if (!of->rounds && !*said)
        return;
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    Widget *head = projector_say(projector, ui,
                                 meeting_fill(ui, lang,
                                              of->other_road  ? MSG_PROJECTOR_ENDED_LEFT
                                              : of->from >= 0 ? MSG_PROJECTOR_ENDED_OTHER
                                                              : MSG_PROJECTOR_ENDED_TURN,
                                              meeting_digits(ui, of->number), NULL, NULL));
    head->face = FACE_SEMIBOLD;
    if (signals(of))
        projector_say(projector, ui,
                      meeting_fill(ui, lang, MSG_PROJECTOR_ENDED_HEARD,
                                   meeting_digits(ui, heard(projector, turn)),
                                   meeting_digits(ui, signals(of)), NULL))
            ->colour = COLOUR_MUTED;
    ui_end(ui);
    const char *words = whole ? words_last(ui, of, QUOTE_LETTERS) : "";
    if (*words)
        projector_say(projector, ui, words);
    if (of->rounds && (whole || of->way == WAY_OFFER))
        option_rows(projector, ui, turn);
    for (int r = 0; !whole && of->way != WAY_OFFER && r < of->rounds; r++)
        round_row(projector, ui, turn, r);
    if (*said)
        projector_say(projector, ui,
                      meeting_fill(ui, lang, MSG_PROJECTOR_ENDED_SAID, said, NULL, NULL));
    ui_end(ui);
    ui_rule(ui);
}
