#include "front/window/room/projector_hands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

enum { FIELD_WIDTH = 110, DIGITS = 3 };

static bool hears(const Projector *projector) {
    return projector->room->stage == ROOM_STAGE_HEARD;
}

static int count_now(const Projector *projector, int at) {
    const RoomTurn *turn = room_turn(projector->room);
    return hears(projector) ? turn->clauses[at].hands
                            : turn->options[at].hands[room_round(projector->room)];
}

void hands_release(Projector *projector) {
    for (int i = 0; i < projector->hand_count; i++)
        field_release(&projector->hands[i]);
    free(projector->hands);
    projector->hands = NULL;
    projector->hand_count = 0;
    projector->hands_at = -1;
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
    hands_release(projector);
    projector->hands_at = asked(projector);
    projector->hand_count = hears(projector) ? turn->clause_count : turn->option_count;
    projector->hands = xcalloc((size_t)projector->hand_count + 1, sizeof *projector->hands);
    for (int i = 0; i < projector->hand_count; i++) {
        char digits[16] = "";
        if (count_now(projector, i) >= 0)
            snprintf(digits, sizeof digits, "%d", count_now(projector, i));
        projector->hands[i].limit = DIGITS;
        field_set(&projector->hands[i], digits);
    }
    projector_show(projector, PROJECTOR_COUNT);
}

static const char *words_of(const Projector *projector, Ui *ui, int at) {
    return hears(projector) ? room_turn(projector->room)->clauses[at].text
                            : projector_option(projector, ui, at);
}

static void build_row(Projector *projector, Ui *ui, int at) {
    const char *words = words_of(projector, ui, at);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.width = FIELD_WIDTH});
    ui_field(ui, PROJECTOR_ID_FIELD + at,
             meeting_fill(ui, projector->lang, MSG_PROJECTOR_COUNT_FIELD, words, NULL, NULL),
             &projector->hands[at])
        ->state |= STATE_QUIET;
    ui_end(ui);
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
    for (int i = 0; i < projector->hand_count; i++)
        build_row(projector, ui, i);
    ui_end(ui);
    meeting_foot(ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_COUNT_DONE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

/* Nothing typed is nothing counted. False when it is no number. */
static bool read_count(const char *typed, int *count) {
    char *end;
    if (!*typed) {
        *count = -1;
        return true;
    }
    long number = strtol(typed, &end, 10);
    *count = (int)number;
    return !*end && number >= 0 && number < 1000;
}

static void say_wrong(Projector *projector, int at) {
    Text text = {0};
    char most[16];
    snprintf(most, sizeof most, "%d", projector->room->people);
    msg_fill(&text, projector->lang, MSG_PROJECTOR_COUNT_WRONG, field_text(&projector->hands[at]),
             most);
    meeting_say(&projector->meeting, false, text_cstr(&text));
    text_release(&text);
    projector_focus(projector, PROJECTOR_ID_FIELD + at);
}

/* One count; false with the reason on the screen. */
static bool keep(Projector *projector, int at) {
    int count;
    if (!read_count(field_text(&projector->hands[at]), &count) || count > projector->room->people) {
        say_wrong(projector, at);
        return false;
    }
    if (count == count_now(projector, at))
        return true;
    bool good = projector_take(
        projector, hears(projector)
                       ? (RoomInput){.kind = ROOM_HANDS_HEARD, .clause = at, .count = count}
                       : (RoomInput){.kind = ROOM_HANDS_CHOSE, .option = at, .count = count});
    if (!good)
        projector_focus(projector, PROJECTOR_ID_FIELD + at);
    return good;
}

static void done(Projector *projector) {
    /* what grows less makes room for what grows more */
    for (int i = 0, count; i < projector->hand_count; i++)
        if (read_count(field_text(&projector->hands[i]), &count) &&
            count < count_now(projector, i) && !keep(projector, i))
            return;
    for (int i = 0; i < projector->hand_count; i++)
        if (!keep(projector, i))
            return;
    projector->hands_at = -1;
    pick_begin(projector); /* what most raised a hand for */
    projector_show(projector, PROJECTOR_SESSION);
}

/* Nothing that was typed is lost by looking away from it. */
void hands_leave(Projector *projector) {
    bool typed = false;
    for (int i = 0, count; i < projector->hand_count; i++)
        typed |= !read_count(field_text(&projector->hands[i]), &count) ||
                 count != count_now(projector, i);
    projector->hands_at = typed ? projector->hands_at : -1;
    meeting_say(&projector->meeting, false,
                typed ? msg(projector->lang, MSG_PROJECTOR_COUNT_LEFT) : NULL);
    projector_show(projector, PROJECTOR_SESSION);
}

bool projector_act_hands(Projector *projector, const UiAction *action) {
    int at = action->id - PROJECTOR_ID_FIELD;
    if (action->kind == UI_SUBMIT && at >= 0 && at < projector->hand_count) {
        projector_focus(projector, at + 1 < projector->hand_count ? action->id + 1 : MEETING_ID_GO);
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
