#include "front/window/room/projector_words.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/game/look.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_hands.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

static const double SMALL = .2; /* of the height: beside other things */

/* The largest letters in which these words take no more than this share of the height. */
static TypeSize fitting(const Projector *projector, const Ui *ui, double share) {
    const RoomTurn *turn = room_turn(projector->room);
    TypeSize least = projector_type(projector, ui, share < SMALL ? TYPE_REPLY : TYPE_SAID);
    for (TypeSize type = TYPE_TITLE; type > least; type--) {
        int across = ui_letters(ui, type) * 9 / 10, lines = 0;
        across = across > 64 ? 64 : across < 1 ? 1 : across;
        for (int i = 0; i < turn->line_count; i++)
            lines += (int)utf8_count(text_cstr(&turn->lines[i].text->plain)) / across + 2;
        if (lines <= (int)(ui_lines(ui, type) * share))
            return type;
    }
    return least;
}

void words_build_said(const Projector *projector, Ui *ui, double share, bool quiet) {
    const RoomTurn *turn = room_turn(projector->room);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = fitting(projector, ui, share),
                         .told = projector_type(projector, ui, TYPE_REPLY),
                         .quiet = quiet,
                         .without_reply = true};
    ui_column(ui, (Box){.gap = share < SMALL ? SPACE_8 : SPACE_16});
    dialogue_build_turn(&projector->dialogue, ui, turn->play_turn, &show);
    ui_end(ui);
}

const char *words_last(Ui *ui, const RoomTurn *turn, int letters) {
    Text quote = {0};
    int first = turn->clause_count, taken = 0;
    while (first > 0) {
        taken += (int)utf8_count(turn->clauses[first - 1].text) + 1;
        if (first < turn->clause_count && taken > letters)
            break;
        first--;
    }
    text_add(&quote, !turn->clause_count ? "" : first ? "‘… " : "‘");
    for (int c = first; c < turn->clause_count; c++) {
        text_add(&quote, c > first ? " " : "");
        text_add(&quote, turn->clauses[c].text);
    }
    text_add(&quote, turn->clause_count ? "’" : "");
    const char *copy = ui_copy(ui, text_cstr(&quote));
    text_release(&quote);
    return copy;
}

/* ---- while all listen ---- */

static void join_line(const Projector *projector, Ui *ui) {
    if (projector->meeting.server)
        projector_say(projector, ui,
                      meeting_fill(ui, projector->lang, MSG_PROJECTOR_JOIN_AT,
                                   server_url(projector->meeting.server) + strlen("http://"),
                                   server_code(projector->meeting.server), NULL))
            ->colour = COLOUR_MUTED;
}

void projector_build_here(const Projector *projector, Ui *ui, Msg words) {
    const Room *room = projector->room;
    bool any = false;
    for (int i = 0; i < room->seat_count; i++)
        any |= room->seats[i].present && !phones_have(&projector->meeting, i) &&
               !room_seat_done(room, i);
    if (!any)
        return;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER, .wrap = true});
    projector_say(projector, ui, msg(projector->lang, words));
    for (int i = 0; i < room->seat_count; i++)
        if (room->seats[i].present && !phones_have(&projector->meeting, i) &&
            !room_seat_done(room, i))
            ui_button(ui, PROJECTOR_ID_SEAT + i, room->seats[i].name);
    ui_end(ui);
}

bool projector_act_here(Projector *projector, const UiAction *action) {
    int seat = action->id - PROJECTOR_ID_SEAT;
    if (action->kind != UI_PRESS || seat < 0 || seat >= projector->room->seat_count)
        return false;
    projector->voter = seat;
    projector_show(projector, PROJECTOR_SEAT);
    return true;
}

void projector_build_listen(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    bool all = room_present(room) && room_done(room) == room_present(room);
    projector_page_customer(projector, ui, false);
    projector_say(
        projector, ui,
        msg(lang, room_present(room) ? MSG_PROJECTOR_LISTEN_HOW : MSG_PROJECTOR_LISTEN_HANDS))
        ->colour = COLOUR_MUTED;
    words_build_said(projector, ui, .5, false);
    if (room_present(room) && !all)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_SILENT_SOON))->colour = COLOUR_MUTED;
    join_line(projector, ui);
    projector_build_here(projector, ui, MSG_PROJECTOR_MARK_HERE);
    projector_foot(projector, ui);
    projector_build_done(projector, ui, MSG_PROJECTOR_READY);
    hands_build_close(projector, ui, MSG_PROJECTOR_SHOW_HEARD, MSG_PROJECTOR_SHOW_HEARD_EARLY);
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_listen(Projector *projector, const UiAction *action) {
    if (projector_act_here(projector, action))
        return true;
    if (action->kind != UI_PRESS || action->id != MEETING_ID_GO)
        return false;
    hands_close(projector);
    return true;
}

/* ---- at this machine ---- */

/* The clause of the turn that a word of a line is in, or -1. */
static int clause_at(const RoomTurn *turn, int line, int word) {
    for (int c = 0; c < turn->clause_count; c++) {
        const RoomClause *clause = &turn->clauses[c];
        if (clause->line == turn->lines[line].number && word >= clause->from && word <= clause->to)
            return c;
    }
    return -1;
}

void words_build_seat(const Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    for (int i = 0; i < turn->line_count; i++) {
        const ViewLine *line = &turn->lines[i];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        unsigned char *looks = ui_room(ui, (size_t)line->text->word_count + 1);
        for (int w = 0; w < line->text->word_count; w++) {
            int clause = clause_at(turn, i, w + 1);
            looks[w] = clause >= 0 && room_seat_marked(room, room->at, projector->voter, clause)
                           ? MARK_ON
                           : MARK_NONE;
        }
        look_marked(ui, PROJECTOR_ID_LINE + i, projector_type(projector, ui, TYPE_SPOKEN),
                    line->text, looks)
            ->name = msg(projector->lang, MSG_SCENE_WORDS);
    }
}

static void mark(Projector *projector, RoomInput input, int line, int first, int last) {
    const RoomTurn *turn = room_turn(projector->room);
    int before = -1;
    for (int w = first; w <= last; w++) {
        int clause = clause_at(turn, line, w + 1);
        if (clause < 0 || clause == before)
            continue;
        before = input.clause = clause;
        projector_take(projector, input);
    }
}

bool words_act_seat(Projector *projector, const UiAction *action) {
    const RoomTurn *turn = room_turn(projector->room);
    int line = action->id - PROJECTOR_ID_LINE;
    if (action->kind != UI_MARK || line < 0 || line >= turn->line_count)
        return false;
    mark(projector, (RoomInput){.kind = ROOM_MARK, .seat = projector->voter, .on = action->on},
         line, action->first, action->last);
    return true;
}

/* ---- what was heard ---- */

/* A line with a figure behind each clause that was heard, and how it looks. */
typedef struct Heard {
    Text text;
    MarkedWord *words;
    unsigned char *looks, *depths;
    int count;
} Heard;

static void add_word(Heard *heard, const char *word, size_t len, int clause, MarkLook look,
                     int depth) {
    if (heard->text.len && text_cstr(&heard->text)[heard->text.len - 1] != '\n')
        text_add(&heard->text, " ");
    int from = (int)heard->text.len;
    text_add_bytes(&heard->text, word, len);
    heard->words[heard->count] = (MarkedWord){from, (int)heard->text.len, clause};
    heard->looks[heard->count] = (unsigned char)look;
    heard->depths[heard->count++] = (unsigned char)depth;
}

static MarkLook look_of(const Projector *projector, int clause) {
    const Room *room = projector->room;
    if (room_turn(room)->clauses[clause].by == ROOM_LEFT_OUT)
        return MARK_STRAY;
    return room_heard(room, room->at, clause) > 0 || room_is_heard(room, room->at, clause)
               ? MARK_ON
               : MARK_NONE;
}

static int depth_of(const Projector *projector, int clause) {
    const Room *room = projector->room;
    int of = room_listeners(room, room->at), count = room_heard(room, room->at, clause);
    return of > 0 && count > 0 ? 1 + 254 * count / of : 1;
}

static bool begins_paragraph(const Rendered *text, int word) {
    return word && memchr(text_cstr(&text->plain) + text->words[word - 1].to, '\n',
                          (size_t)(text->words[word].from - text->words[word - 1].to));
}

static void add_line(const Projector *projector, Ui *ui, int line, Heard *out) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    const Rendered *text = turn->lines[line].text;
    size_t most = 2 * (size_t)text->word_count + 1;
    out->words = ui_room(ui, most * sizeof *out->words);
    out->looks = ui_room(ui, most);
    out->depths = ui_room(ui, most);
    for (int w = 0; w < text->word_count; w++) {
        int clause = clause_at(turn, line, w + 1);
        if (begins_paragraph(text, w))
            text_add(&out->text, "\n\n");
        MarkLook look = clause < 0 ? MARK_NONE : look_of(projector, clause);
        add_word(out, text_cstr(&text->plain) + text->words[w].from,
                 (size_t)(text->words[w].to - text->words[w].from), clause, look,
                 look == MARK_ON ? depth_of(projector, clause) : 0);
        int count = clause < 0 ? 0 : room_heard(room, room->at, clause);
        if (count > 0 && w + 1 == turn->clauses[clause].to) {
            char digits[24]; /* with room on both sides, inside its frame */
            int len = snprintf(digits, sizeof digits, "\u00a0%d\u00a0", count);
            add_word(out, digits, (size_t)len, clause, MARK_COUNT, 0);
        }
    }
}

/* What goes along has a line below it: not by the colour alone. */
static void underline(const Projector *projector, Ui *ui, Widget *widget, const Heard *heard) {
    const Room *room = projector->room;
    unsigned char *kept = ui_room(ui, (size_t)heard->count + 1);
    for (int w = 0; w < heard->count; w++)
        kept[w] = heard->words[w].clause >= 0 && heard->looks[w] != MARK_COUNT &&
                  room_is_heard(room, room->at, heard->words[w].clause);
    widget->kept = kept;
}

static void heard_line(const Projector *projector, Ui *ui, int line, TypeSize type) {
    Heard heard = {0};
    add_line(projector, ui, line, &heard);
    Widget *widget = ui_marked(ui, PROJECTOR_ID_LINE + line, type, text_cstr(&heard.text),
                               heard.words, heard.count, heard.looks);
    widget->depths = heard.depths;
    underline(projector, ui, widget, &heard);
    text_release(&heard.text);
}

static void heard_lines(const Projector *projector, Ui *ui) {
    const RoomTurn *turn = room_turn(projector->room);
    TypeSize type = fitting(projector, ui, .45);
    ui_column(ui, (Box){.gap = SPACE_16});
    for (int i = 0; i < turn->line_count; i++) {
        if (turn->lines[i].speaker == SPEAKER_CUSTOMER)
            heard_line(projector, ui, i, type);
        else
            projector_say(projector, ui, text_cstr(&turn->lines[i].text->plain))->colour =
                COLOUR_MUTED;
    }
    ui_end(ui);
}

/* How much there is to say about a clause: most where there is something to hear, least of a few
 * words ("Goedemorgen,"). That it is so is told to nobody. */
static int weight_of(const RoomTurn *turn, int clause) {
    enum { SHORT_WORDS = 3 };
    const RoomClause *of = &turn->clauses[clause];
    int weight = of->to - of->from + 1 < SHORT_WORDS ? 0 : 1;
    for (int i = 0; i < turn->sign_count; i++)
        if (turn->signs[i].first <= clause && clause <= turn->signs[i].last)
            weight = turn->signs[i].type == MARK_SIGNAL ? 3 : weight < 2 ? 2 : weight;
    return weight;
}

/* What fewer than all heard, but somebody did: what weighs most, and of as much what fewest heard;
 * -1: there is nothing to ask of. */
static int fewest(const Projector *projector) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    int of = room_listeners(room, room->at), least = of, most = 0, found = -1;
    for (int c = 0; c < turn->clause_count; c++) {
        int count = room_heard(room, room->at, c), weight = weight_of(turn, c);
        if (count < 1 || count >= of || weight < most || !weight ||
            (weight == most && count >= least))
            continue;
        least = count;
        most = weight;
        found = c;
    }
    return found;
}

/* Whether each clause was heard by all or by nobody. */
static bool is_alike(const Room *room) {
    for (int c = 0; c < room_turn(room)->clause_count; c++) {
        int count = room_heard(room, room->at, c);
        if (count > 0 && count < room_listeners(room, room->at))
            return false;
    }
    return true;
}

/* Without what ties it to the next. */
static const char *quoted(Ui *ui, const char *words) {
    Text text = {0};
    size_t len = strlen(words);
    while (len && strchr(",;: ", words[len - 1]))
        len--;
    text_add_bytes(&text, words, len);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static void talk(const Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    Lang lang = projector->lang;
    int few = fewest(projector), any = 0;
    for (int c = 0; c < room_turn(room)->clause_count; c++)
        any += room_heard(room, room->at, c) > 0;
    if (few >= 0)
        projector_say(projector, ui,
                      meeting_fill(ui, lang, MSG_PROJECTOR_HEARD_FEW,
                                   quoted(ui, room_turn(room)->clauses[few].text),
                                   meeting_digits(ui, room_heard(room, room->at, few)), NULL));
    else if (any && is_alike(room))
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_HEARD_SAME));
    else if (!any && !room->people)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_HEARD_NOBODY));
}

static Msg onward(const RoomTurn *turn) {
    return turn->way == WAY_REPLIES ? MSG_PROJECTOR_TO_ANSWERS
           : turn->way == WAY_JUDGE ? MSG_PROJECTOR_TO_NAMING
           : turn->way == WAY_OFFER ? MSG_PROJECTOR_TO_OFFERING
                                    : MSG_PROJECTOR_ON;
}

void projector_build_heard(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    bool counts = hands_wait(projector);
    projector_page(projector, ui);
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_HEARD_HEAD));
    projector_say(projector, ui,
                  meeting_counted(ui, lang, MSG_PROJECTOR_HEARD_OF, room_listeners(room, room->at)))
        ->colour = COLOUR_MUTED;
    if (room_silent(room, room->at) > 0)
        projector_say(projector, ui,
                      meeting_counted(ui, lang, MSG_PROJECTOR_SILENT, room_silent(room, room->at)));
    ui_end(ui);
    heard_lines(projector, ui);
    talk(projector, ui);
    projector_say(projector, ui, msg(lang, MSG_PROJECTOR_HEARD_LEGEND))->colour = COLOUR_MUTED;
    meeting_foot(&projector->meeting, ui);
    if (room->people)
        ui_button(ui, counts ? MEETING_ID_GO : PROJECTOR_ID_COUNT,
                  msg(lang, MSG_PROJECTOR_COUNT_HANDS))
            ->state |= counts ? STATE_PRIMARY : 0;
    ui_button(ui, counts ? PROJECTOR_ID_COUNT : MEETING_ID_GO, msg(lang, onward(turn)))->state |=
        counts ? 0 : STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

/* Back and forth between taking along and leaving out; what half of them decides is so again. */
static void rule(Projector *projector, int clause) {
    Room *room = projector->room;
    bool heard = room_is_heard(room, room->at, clause);
    RoomClauseBy by = room_turn(room)->clauses[clause].by;
    RoomClauseBy next = by != ROOM_BY_HALF ? ROOM_BY_HALF : heard ? ROOM_LEFT_OUT : ROOM_TAKEN_OVER;
    projector_take(projector, (RoomInput){.kind = ROOM_CLAUSE, .clause = clause, .by = next});
}

/* The clause of a word of the line as it stands there, with its figures. */
static int clause_pressed(const Projector *projector, Ui *ui, int line, int word) {
    Heard heard = {0};
    add_line(projector, ui, line, &heard);
    int clause = word < heard.count ? heard.words[word].clause : -1;
    text_release(&heard.text);
    return clause;
}

bool projector_act_heard(Projector *projector, const UiAction *action) {
    const RoomTurn *turn = room_turn(projector->room);
    bool counts = hands_wait(projector);
    int line = action->id - PROJECTOR_ID_LINE;
    if (action->kind == UI_MARK && line >= 0 && line < turn->line_count) {
        int clause = clause_pressed(projector, app_ui(projector->game->app), line, action->first);
        if (clause >= 0)
            rule(projector, clause);
        return true;
    }
    if (action->kind != UI_PRESS)
        return false;
    bool count = action->id == (counts ? MEETING_ID_GO : PROJECTOR_ID_COUNT);
    if (count)
        hands_count(projector);
    else if (action->id == (counts ? PROJECTOR_ID_COUNT : MEETING_ID_GO))
        projector_take(projector, (RoomInput){.kind = ROOM_NEXT});
    else
        return false;
    return true;
}
