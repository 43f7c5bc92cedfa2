#include "front/window/room/projector_counts.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/slips.h"
#include "front/window/room/projector_choose.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_hands.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_said.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_talk.h"
#include "front/window/room/projector_words.h"

#include "base/banned.h"

enum {
    COUNT_WIDTH = 60,
    WAS_WIDTH = 130,
    BAR_WIDTH = 220,
    BESIDE = 620,
    MANY = 4,
    KINDLESS = 4, /* the paper of who gave no kind */
    QUOTE_LETTERS = 110
};

/* ---- a row ---- */

static const char *count_words(const Projector *projector, Ui *ui, int now, int before) {
    const char *digits = meeting_digits(ui, now);
    if (before < 0 || before == now)
        return digits;
    return meeting_fill(ui, projector->lang, MSG_PROJECTOR_WAS, digits, meeting_digits(ui, before),
                        NULL);
}

static bool is_reply(const Projector *projector, int option) {
    return room_turn(projector->room)->options[option].kind == ROOM_OPTION_REPLY;
}

static Colour colour_of(const Projector *projector, int option) {
    return pick_has(projector, option) ? COLOUR_ACCENT : COLOUR_INFO;
}

/* Of many replies the bars are low: all of them are to be seen at once. */
static Slips *bar_of(const Projector *projector, Ui *ui, int option) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    int round = room_round(projector->room), count = projector_count(projector, round, option),
        kinds = 0;
    Slips *slips =
        slips_new(ui, SLIPS_GIVEN, room_there(room, room->at, round),
                  round ? projector_count(projector, 0, option) : -1, colour_of(projector, option));
    if (is_reply(projector, option) && turn->option_count >= MANY)
        slips->height /= 2;
    bool sorted = turn->options[option].kind == ROOM_OPTION_CATEGORY &&
                  turn->options[option].index == projector->scenario->house.complaint;
    for (int i = 0, k = 0; sorted && i < turn->option_count; i++)
        if (turn->options[i].kind == ROOM_OPTION_KIND) {
            int of_kind = projector_count(projector, round, i);
            of_kind = of_kind > count - kinds ? count - kinds : of_kind;
            slips_add(slips, of_kind, slips_pattern(k++));
            kinds += of_kind;
        }
    slips_add(slips, count - kinds, slips_pattern(sorted ? KINDLESS : option));
    return slips;
}

/* Which amounts were meant: "€ 20: 3 · € 40: 2". */
static const char *amounts(const Projector *projector, Ui *ui, int remedy) {
    enum { MOST = SEATS_EVER };
    const Room *room = projector->room;
    RoomChoice *offers = xcalloc(MOST, sizeof *offers);
    int counts[MOST], at = 0;
    double euros[MOST];
    int given[MOST];
    int count = room_offers(room, room->at, room_round(projector->room), offers, counts, MOST);
    for (int i = 0; i < count; i++)
        for (int k = 0; k < offers[i].chosen_count; k++) {
            const Chosen *chosen = &offers[i].chosen[k];
            int same = 0;
            if (chosen->remedy != remedy || chosen->euros <= 0)
                continue;
            while (same < at && euros[same] != chosen->euros)
                same++;
            if (same == at) {
                euros[at] = chosen->euros;
                given[at++] = 0;
            }
            given[same] += counts[i];
        }
    Text all = {0};
    for (int i = 0; i < at; i++) {
        Text amount = {0}, one = {0};
        words_add_euros(&amount, projector->lang, euros[i]);
        msg_fill(&one, projector->lang, MSG_PROJECTOR_AMOUNT_COUNT, text_cstr(&amount),
                 meeting_digits(ui, given[i]));
        text_join(&all, " · ", text_cstr(&one));
        text_release(&amount);
        text_release(&one);
    }
    const char *copy = all.len ? ui_copy(ui, text_cstr(&all)) : NULL;
    text_release(&all);
    free(offers);
    return copy;
}

/* "klacht: 5 expliciet · 2 impliciet": which paper is which. */
static void kinds_legend(const Projector *projector, Ui *ui, int complaint) {
    const RoomTurn *turn = room_turn(projector->room);
    Colour colour = colour_of(projector, complaint);
    int left = projector_count(projector, room_round(projector->room), complaint);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true, .align = ALIGN_CENTER});
    for (int i = 0, k = 0; i < turn->option_count; i++) {
        if (turn->options[i].kind != ROOM_OPTION_KIND)
            continue;
        int count = projector_count(projector, room_round(projector->room), i);
        Pattern pattern = slips_pattern(k++);
        if (count)
            slips_swatch(ui, pattern, colour,
                         meeting_fill(ui, projector->lang, MSG_PROJECTOR_KIND_COUNT,
                                      turn->options[i].text, meeting_digits(ui, count), NULL));
        left -= count;
    }
    if (left > 0)
        slips_swatch(ui, slips_pattern(KINDLESS), colour,
                     meeting_fill(ui, projector->lang, MSG_PROJECTOR_KIND_COUNT,
                                  msg(projector->lang, MSG_PROJECTOR_KIND_NONE),
                                  meeting_digits(ui, left), NULL));
    ui_end(ui);
}

static bool is_complaint(const Projector *projector, int option) {
    const RoomOption *of = &room_turn(projector->room)->options[option];
    return of->kind == ROOM_OPTION_CATEGORY && of->index == projector->scenario->house.complaint;
}

static void option_words(const Projector *projector, Ui *ui, int option) {
    const RoomTurn *turn = room_turn(projector->room);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    projector_say(projector, ui, projector_option(projector, ui, option));
    if (turn->options[option].kind == ROOM_OPTION_REMEDY) {
        const char *given = amounts(projector, ui, turn->options[option].index);
        if (given)
            projector_say(projector, ui, given)->colour = COLOUR_MUTED;
    }
    if (is_complaint(projector, option))
        kinds_legend(projector, ui, option);
    ui_end(ui);
}

/* Letter, words, count and bar, which stands below a reply and where it is narrow (less than
 * BESIDE); a press makes it what is said. */
static void build_row(const Projector *projector, Ui *ui, int option, int width) {
    int round = room_round(projector->room), count = projector_count(projector, round, option);
    bool narrow = is_reply(projector, option) || width < BESIDE,
         picked = pick_has(projector, option);
    const char *shown =
        count_words(projector, ui, count, round ? projector_count(projector, 0, option) : -1);
    Text name = {0};
    text_addf(&name, "%s. %s: %s", projector_letter(projector, ui, option),
              projector_option(projector, ui, option), shown);
    Widget *card = ui_card_begin(ui, PROJECTOR_ID_OPTION + option, 0, text_cstr(&name));
    card->state |= picked ? STATE_CHECKED : 0;
    const char *letter = projector_letter(projector, ui, option);
    card->key = SDLK_a + (letter[0] - 'A');
    card->lay.pad_y = -SPACE_4;
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .grow = narrow ? 0 : 1});
    projector_build_letter(projector, ui, option);
    option_words(projector, ui, option);
    ui_column(ui, (Box){.width = round ? WAS_WIDTH : COUNT_WIDTH});
    projector_say(projector, ui, shown)->face = picked ? FACE_SEMIBOLD : FACE_REGULAR;
    ui_end(ui);
    Slips *slips = bar_of(projector, ui, option);
    if (narrow)
        ui_end(ui);
    if (!narrow)
        ui_column(ui, (Box){.width = BAR_WIDTH});
    if (slips->part_count || slips->before > 0) /* of nothing there is no bar */
        slips_build(ui, text_cstr(&name), slips);
    ui_end(ui);
    if (!narrow)
        ui_end(ui);
    ui_end(ui);
    text_release(&name);
}

static void handed(const Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    Text all = {0};
    int round = room_round(projector->room),
        nothing = room_nothing(projector->room, projector->room->at, round);
    for (int i = 0; i < turn->option_count; i++) {
        int count = room_told(projector->room, projector->room->at, round, i);
        if (turn->options[i].kind != ROOM_OPTION_HAND_OVER || count < 1)
            continue;
        text_join(&all, " · ",
                  meeting_fill(ui, projector->lang, MSG_PROJECTOR_AMOUNT_COUNT,
                               projector_option(projector, ui, i), meeting_digits(ui, count),
                               NULL));
    }
    if (nothing > 0) {
        Text name = {0};
        words_add_capital(&name, msg(projector->lang, MSG_PROJECTOR_NOTHING));
        text_join(&all, " · ",
                  meeting_fill(ui, projector->lang, MSG_PROJECTOR_AMOUNT_COUNT, text_cstr(&name),
                               meeting_digits(ui, nothing), NULL));
        text_release(&name);
    }
    if (all.len)
        projector_say(projector, ui, text_cstr(&all));
    text_release(&all);
}

static void rows(const Projector *projector, Ui *ui, int width) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    int there = room_there(room, room->at, room_round(projector->room));
    int chose = room_choosers(room, room->at, room_round(projector->room));
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < turn->option_count; i++)
        if (projector_has_row(turn->options[i].kind))
            build_row(projector, ui, i, width);
    handed(projector, ui);
    if (there > chose && !hands_wait(projector))
        projector_say(projector, ui,
                      meeting_counted(ui, projector->lang, MSG_PROJECTOR_NOT_CHOSEN, there - chose))
            ->colour = COLOUR_MUTED;
    ui_end(ui);
}

/* ---- the page ---- */

/* Where kinds can be asked they have their room below what is talked about, and so has the line
 * about them: nothing moves away from a hand. */
static void kind_choice(Projector *projector, Ui *ui) {
    const House *house = &projector->scenario->house;
    if (room_turn(projector->room)->way != WAY_JUDGE || !house->kind_count || house->complaint < 0)
        return;
    ui_column(ui, (Box){.awaited = projector->pick.category != house->complaint});
    const char **labels = ui_room(ui, (size_t)(house->kind_count + 1) * sizeof *labels);
    for (int k = 0; k < house->kind_count; k++)
        labels[k] = house->kinds[k].label;
    ui_choice(ui, PROJECTOR_ID_KIND, msg(projector->lang, MSG_PROJECTOR_ASK_KIND), labels,
              house->kind_count, projector->pick.kind);
    ui_end(ui);
    ui_column(ui, (Box){.awaited = !pick_wants_kind(projector)});
    projector_say(projector, ui, msg(projector->lang, MSG_PROJECTOR_TIE_KIND));
    ui_end(ui);
}

/* "Dit zeggen we: B", or what it is when an offer is laid. */
static const char *say_words(const Projector *projector, Ui *ui, bool ready) {
    const RoomTurn *turn = room_turn(projector->room);
    Lang lang = projector->lang;
    if (turn->way == WAY_OFFER)
        return msg(lang, MSG_PROJECTOR_LAY);
    for (int i = 0; ready && i < turn->option_count; i++)
        if (turn->options[i].kind != ROOM_OPTION_KIND && pick_has(projector, i))
            return meeting_fill(
                ui, lang, turn->way == WAY_JUDGE ? MSG_PROJECTOR_SAY_NAME : MSG_PROJECTOR_SAY_IT,
                projector_short(projector, ui, i), NULL, NULL);
    return msg(lang, turn->way == WAY_JUDGE ? MSG_PROJECTOR_SAY_NAME_NONE : MSG_PROJECTOR_SAY);
}

static void foot(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    RoomChoice choice;
    Chosen chosen[OFFER_MOST];
    bool waits = hands_wait(projector), offer = room_turn(room)->way == WAY_OFFER;
    bool ready = offer || pick_choice(projector, &choice, chosen);
    if (room->people)
        ui_button(ui, PROJECTOR_ID_COUNT, msg(lang, MSG_PROJECTOR_COUNT_HANDS))->state |=
            waits ? STATE_PRIMARY : 0;
    Widget *again = ui_button(ui, PROJECTOR_ID_AGAIN, msg(lang, MSG_PROJECTOR_AGAIN));
    if (room->stage != ROOM_STAGE_CHOSEN)
        projector_off(again, msg(lang, MSG_PROJECTOR_AGAIN_ONCE));
    Widget *say = ui_button(ui, MEETING_ID_GO, say_words(projector, ui, ready));
    if (!ready) {
        say->state |= STATE_DISABLED;
        say->hint =
            msg(lang, pick_wants_kind(projector) ? MSG_PROJECTOR_TIE_KIND : MSG_PROJECTOR_SAY_PICK);
    } else if (!waits) {
        say->state |= STATE_PRIMARY;
    }
}

/* What it is about: the last words of the customer, and where one is back. */
static void head(const Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    Lang lang = projector->lang;
    const char *words = words_last(ui, turn, QUOTE_LETTERS);
    ui_column(ui, (Box){.gap = SPACE_4});
    if (*words)
        projector_say(projector, ui, words)->colour = COLOUR_MUTED;
    Widget *heading = ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_COUNTS_HEAD));
    heading->id = PROJECTOR_ID_HEAD;
    heading->state |= STATE_FOCUSABLE;
    if (turn->from >= 0)
        projector_say(projector, ui,
                      meeting_fill(ui, lang, MSG_PROJECTOR_BACK_AT,
                                   meeting_digits(ui, turn->number),
                                   projector_said(projector, ui, room->turns[turn->from]), NULL));
    ui_end(ui);
}

void projector_build_counts(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    bool narrow = ui_width(ui) < 1200, moved = room->stage == ROOM_STAGE_MOVED;
    RoomChoice lead;
    Chosen remedies[OFFER_MOST];
    bool led = room_lead(room, room->at, room_round(projector->room), &lead, remedies);
    projector_page(projector, ui);
    head(projector, ui);
    if (!led && !hands_wait(projector) && turn->way != WAY_OFFER)
        projector_say(projector, ui, msg(lang, moved ? MSG_PROJECTOR_SAY_PICK : MSG_PROJECTOR_TIE));
    ui_parts(ui, !narrow, SPACE_32, SPACE_24);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 5});
    rows(projector, ui, ui_width(ui) * (narrow ? 8 : 5) / 8 - 2 * SPACE_32);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 3});
    if (moved)
        talk_build_moves(projector, ui);
    else if (!hands_wait(projector))
        talk_build(projector, ui);
    kind_choice(projector, ui);
    ui_end(ui);
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
    foot(projector, ui);
    ui_end(ui);
    ui_end(ui);
}

static void say(Projector *projector) {
    RoomInput input = {.kind = ROOM_SAY};
    Chosen chosen[OFFER_MOST];
    if (room_turn(projector->room)->way == WAY_OFFER)
        projector_show(projector, PROJECTOR_LAY);
    else if (pick_choice(projector, &input.choice, chosen))
        projector_take(projector, input);
}

bool projector_act_counts(Projector *projector, const UiAction *action) {
    const RoomTurn *turn = room_turn(projector->room);
    int option = action->id - PROJECTOR_ID_OPTION;
    if (action->kind == UI_CHANGE && action->id == PROJECTOR_ID_KIND) {
        projector->pick.kind = (int)action->number;
        return true;
    }
    if (action->kind != UI_PRESS)
        return false;
    if (option >= 0 && option < turn->option_count) {
        pick_option(projector, option);
        projector_focus(projector, pick_wants_kind(projector) ? PROJECTOR_ID_KIND : MEETING_ID_GO);
    } else if (action->id == PROJECTOR_ID_COUNT)
        hands_count(projector);
    else if (action->id == PROJECTOR_ID_AGAIN)
        projector_take(projector, (RoomInput){.kind = ROOM_AGAIN});
    else if (action->id == MEETING_ID_GO)
        say(projector);
    else
        return false;
    return true;
}
