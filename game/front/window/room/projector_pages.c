#include "front/window/room/projector_pages.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/shared/play_facts.h"
#include "front/shared/room_facts.h"
#include "front/window/game/dialogue_paper.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_debrief.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_turns.h"

#include "base/banned.h"

enum { SCORE_WIDTH = 320, BESIDE = 1000 };

/* ---- which there are ---- */

/* Turns in which something was done, also on a road that was left. */
static bool has_page(const Projector *projector, int turn) {
    const RoomTurn *of = projector->room->turns[turn];
    return of->acted &&
           (of->other_road ? of->said.way != WAY_GO
                           : of->play_turn >= 0 && (of->rounds || of->said.way != WAY_GO));
}

/* The turn of the room in which another thing was tried on purpose, that this is a lesson of; -1:
 * it is one of what most chose. */
static int tried(const Projector *projector, const Fact *lesson) {
    const Room *room = projector->room;
    for (int i = 0; lesson->tone == TONE_WARN && lesson->turn >= 0 && i < room->turn_count; i++)
        if (room->turns[i]->play_turn == lesson->turn && room_was_tried(room, i))
            return i;
    return -1;
}

static int lesson_count(const Projector *projector) {
    const Facts *lessons = &projector->told->lessons;
    int count = 0;
    for (int i = 0; i < lessons->count; i++)
        count += tried(projector, &lessons->items[i]) < 0;
    return count;
}

/* Before those of turns; a play that was stopped has no figures. */
static int first_pages(const Projector *projector) {
    return !projector->told ? 0 : lesson_count(projector) ? 2 : 1;
}

static int pages_count(const Projector *projector) {
    int count = first_pages(projector);
    for (int i = 0; i < projector->room->turn_count; i++)
        count += has_page(projector, i);
    return count;
}

/* The turn of a page, or -1. */
static int turn_of(const Projector *projector, int page) {
    page -= first_pages(projector);
    for (int i = 0; page >= 0 && i < projector->room->turn_count; i++)
        if (has_page(projector, i) && !page--)
            return i;
    return -1;
}

void pages_release(Projector *projector) {
    if (projector->told)
        play_facts_release(projector->told);
    free(projector->told);
    projector->told = NULL;
}

void pages_open(Projector *projector) {
    const Play *play = projector->room->play;
    pages_release(projector);
    if (play_phase(play) == PHASE_ENDED) {
        projector->told = xcalloc(1, sizeof *projector->told);
        play_facts_init(projector->told, play, &projector->opened->file.calls, projector->lang);
    }
    projector->page = 0;
    projector->pages = pages_count(projector);
    projector_show(projector, PROJECTOR_DEBRIEF);
}

/* To the next (1) or the one before (-1), as far as there are. */
static void pages_turn(Projector *projector, int by) {
    int page = projector->page + by;
    if (page < 0 || page >= projector->pages)
        return;
    projector->page = page;
    projector_show(projector, PROJECTOR_DEBRIEF);
    if (page + 1 == projector->pages)
        projector_focus(projector, PROJECTOR_ID_BACK);
}

/* ---- how it ended ---- */

static bool is_lost(const ScoreSum *sum) {
    for (int i = 0; i < sum->count; i++)
        if (sum->parts[i].kind == LOSS_LOST)
            return true;
    return false;
}

/* "Herkennen: 45 (nodig: 65)" */
static void add_figure(Text *text, Lang lang, const ScoreFacts *of) {
    Text name = {0}, figure = {0}, needed = {0};
    words_add_capital(&name, of->name);
    msg_fill(&figure, lang, MSG_PROJECTOR_AMOUNT_COUNT, text_cstr(&name), of->figure);
    text_addf(&needed, "%.0f", of->needed);
    if (of->enough)
        text_add(text, text_cstr(&figure));
    else
        msg_fill(text, lang, MSG_PROJECTOR_DEBRIEF_NEEDS, text_cstr(&figure), text_cstr(&needed));
    text_release(&name);
    text_release(&figure);
    text_release(&needed);
}

static void score(const Projector *projector, Ui *ui, const ScoreFacts *of) {
    Text figure = {0}, sum = {0};
    bool narrow = ui_width(ui) < BESIDE;
    add_figure(&figure, projector->lang, of);
    if (of->value >= 0 && of->sum.count)
        score_sum_add(&sum, &of->sum, projector->lang);
    ui_parts(ui, !narrow, SPACE_24, SPACE_4);
    ui_column(ui, (Box){.width = narrow ? 0 : SCORE_WIDTH});
    Widget *words = projector_say(projector, ui, text_cstr(&figure));
    words->face = FACE_SEMIBOLD;
    words->colour = of->enough ? COLOUR_INK : COLOUR_WARN;
    ui_end(ui);
    if (sum.len)
        projector_say(projector, ui, text_cstr(&sum))->lay.grow = narrow ? 0 : 1;
    ui_end(ui);
    text_release(&figure);
    text_release(&sum);
}

static void build_figures(const Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const PlayFacts *told = projector->told;
    bool passed = told->scores.passed;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_icon(ui, passed ? ICON_TICK : ICON_CROSS, 36, passed ? COLOUR_GOOD : COLOUR_WARN);
    ui_heading(ui, 1,
               msg(lang, passed ? MSG_PROJECTOR_DEBRIEF_PASSED : MSG_PROJECTOR_DEBRIEF_NOT_PASSED))
        ->lay.grow = 1;
    ui_end(ui);
    Text ended = {0};
    text_add(&ended, told->outcome);
    if (told->ending.asked && !told->ending.enough) {
        text_add_char(&ended, ' ');
        words_add_capital(&ended, told->ending.word);
        text_add_char(&ended, '.');
    }
    projector_say(projector, ui, text_cstr(&ended));
    text_release(&ended);
    ui_column(ui, (Box){.gap = SPACE_12});
    for (int s = 0; s < SCORED_COUNT; s++)
        score(projector, ui, &told->each[s]);
    ui_end(ui);
    projector_say(projector, ui,
                  msg(lang, is_lost(&told->each[SCORED_SPEED].sum) ? MSG_PROJECTOR_DEBRIEF_LOST
                                                                   : MSG_PROJECTOR_DEBRIEF_CLOCK))
        ->colour = COLOUR_MUTED;
}

/* ---- what the coach says ---- */

/* It has words for one player alone: that is said first. */
static void coach(const Projector *projector, Ui *ui, Msg heading) {
    ui_heading(ui, 2, msg(projector->lang, heading));
    projector_say(projector, ui, msg(projector->lang, MSG_PROJECTOR_SAID_COACH))->colour =
        COLOUR_MUTED;
}

static void lesson(const Projector *projector, Ui *ui, const Fact *fact) {
    Lang lang = projector->lang;
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    ui_icon(ui, fact->tone == TONE_GOOD ? ICON_TICK : ICON_CROSS, 28,
            fact->tone == TONE_GOOD ? COLOUR_GOOD : COLOUR_WARN);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    Text head = {0};
    if (fact->turn >= 0)
        msg_fill(&head, lang, MSG_PROJECTOR_ROAD, meeting_digits(ui, fact->turn + 1), fact->head);
    projector_say(projector, ui, fact->turn >= 0 ? text_cstr(&head) : fact->head)->face =
        FACE_SEMIBOLD;
    text_release(&head);
    if (*fact->body)
        projector_say(projector, ui, fact->body);
    if (*fact->advice)
        projector_say(projector, ui, fact->advice)->colour = COLOUR_ACCENT;
    ui_end(ui);
    ui_end(ui);
}

/* A lesson of this turn is none, since another thing was tried in it. */
static bool is_left_out(const Projector *projector, int turn) {
    const Facts *lessons = &projector->told->lessons;
    for (int i = 0; i < lessons->count; i++)
        if (tried(projector, &lessons->items[i]) == turn)
            return true;
    return false;
}

static void build_lessons(const Projector *projector, Ui *ui) {
    const Facts *lessons = &projector->told->lessons;
    coach(projector, ui, MSG_PROJECTOR_DEBRIEF_LESSONS);
    ui_column(ui, (Box){.gap = SPACE_24});
    for (int i = 0; i < lessons->count; i++)
        if (tried(projector, &lessons->items[i]) < 0)
            lesson(projector, ui, &lessons->items[i]);
    for (int t = 0; t < projector->room->turn_count; t++)
        if (is_left_out(projector, t))
            projector_say(projector, ui,
                          meeting_fill(ui, projector->lang, MSG_PROJECTOR_DEBRIEF_TRIED,
                                       meeting_digits(ui, projector->room->turns[t]->number), NULL,
                                       NULL))
                ->colour = COLOUR_MUTED;
    ui_end(ui);
}

/* ---- a turn ---- */

static void build_turn(const Projector *projector, Ui *ui, int turn) {
    bool beside = ui_width(ui) >= BESIDE;
    Facts facts;
    room_facts(&facts, projector->room, turn, projector->lang);
    DialogueShow show = {.margin = DIALOGUE_ELSEWHERE,
                         .type = projector_type(projector, ui, TYPE_REPLY),
                         .told = projector_type(projector, ui, TYPE_REPLY),
                         .facts = &facts,
                         .answer_first = true,
                         .below = true};
    ui_parts(ui, beside, SPACE_32, SPACE_24);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = beside ? 1 : 0});
    ui_heading(ui, 2, msg(projector->lang, MSG_PROJECTOR_DEBRIEF_CHOSE));
    projector_build_turn(projector, ui, turn, true);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = beside ? 1 : 0});
    coach(projector, ui, MSG_PROJECTOR_DEBRIEF_COACH);
    dialogue_build_notes(ui, &show);
    ui_end(ui);
    ui_end(ui);
    facts_release(&facts);
}

/* ---- the page ---- */

void projector_build_pages(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    int count = projector->pages, turn = turn_of(projector, projector->page);
    projector_page(projector, ui);
    if (turn >= 0)
        build_turn(projector, ui, turn);
    else if (projector->page)
        build_lessons(projector, ui);
    else if (projector->told)
        build_figures(projector, ui);
    meeting_foot(&projector->meeting, ui);
    bool last = projector->page + 1 >= count;
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_PROJECTOR_BACK_TO_ROOM))->state |=
        last ? STATE_PRIMARY : STATE_QUIET;
    if (projector->told)
        ui_button(ui, PROJECTOR_ID_DEBRIEF, msg(lang, MSG_PROJECTOR_DEBRIEF_ALL))->state |=
            STATE_QUIET;
    Widget *previous =
        ui_button(ui, PROJECTOR_ID_PREVIOUS, msg(lang, MSG_PROJECTOR_DEBRIEF_PREVIOUS));
    if (!projector->page)
        projector_off(previous, msg(lang, MSG_PROJECTOR_PAGE_FIRST));
    Widget *next = ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_DEBRIEF_NEXT));
    next->state |= STATE_PRIMARY;
    if (last)
        projector_off(next, msg(lang, MSG_PROJECTOR_PAGE_LAST));
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_pages(Projector *projector, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == PROJECTOR_ID_DEBRIEF)
        projector_debrief(projector);
    else if (action->id == PROJECTOR_ID_PREVIOUS)
        pages_turn(projector, -1);
    else if (action->id == MEETING_ID_GO)
        pages_turn(projector, 1);
    else if (action->id == PROJECTOR_ID_BACK)
        projector_show(projector, PROJECTOR_SESSION);
    else
        return false;
    return true;
}
