#include "front/window/room/projector_talk.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/room/projector_frame.h"

#include "base/banned.h"

enum { NUMBER_WIDTH = 32 };

int projector_count(const Projector *projector, int round, int option) {
    const Room *room = projector->room;
    int count = room_chose(room, room->at, round, option);
    return count < 0 ? 0 : count;
}

/* Ways of handing over and kinds are rows of a quieter sort. */
bool projector_has_row(RoomOptionKind kind) {
    return kind != ROOM_OPTION_KIND && kind != ROOM_OPTION_HAND_OVER;
}

/* ---- the talk ---- */

static void prompt(const Projector *projector, Ui *ui, int number, Msg key, int option) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_column(ui, (Box){.width = NUMBER_WIDTH});
    Widget *digits = projector_say(projector, ui, meeting_digits(ui, number));
    digits->face = FACE_SEMIBOLD;
    digits->colour = COLOUR_ACCENT;
    ui_end(ui);
    projector_say(projector, ui,
                  meeting_fill(ui, projector->lang, key,
                               option < 0 ? NULL : projector_short(projector, ui, option), NULL,
                               NULL))
        ->lay.grow = 1;
    ui_end(ui);
}

/* The option that most chose: the first of those with as many; -1: none was chosen. */
static int most(const Projector *projector) {
    const RoomTurn *turn = room_turn(projector->room);
    int best = -1, count = 0;
    for (int i = 0; i < turn->option_count; i++)
        if (projector_has_row(turn->options[i].kind) &&
            projector_count(projector, room_round(projector->room), i) > count) {
            best = i;
            count = projector_count(projector, room_round(projector->room), i);
        }
    return best;
}

/* Of who is alone: without a name. */
static Msg alone(const RoomTurn *turn) {
    return turn->way == WAY_JUDGE   ? MSG_PROJECTOR_TALK_ONE_NAME
           : turn->way == WAY_OFFER ? MSG_PROJECTOR_TALK_ONE_OFFER
                                    : MSG_PROJECTOR_TALK_ONE;
}

/* Who sees it as few do speaks first; of one person nobody is asked who it was. */
void talk_build(const Projector *projector, Ui *ui) {
    enum { FEW_MOST = 3 };
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    int *few = xcalloc((size_t)turn->option_count + 1, sizeof *few), number = 0;
    int count = room_minorities(room, room->at, room_round(projector->room), few);
    int lead = most(projector), round = room_round(room);
    bool all =
        lead >= 0 && projector_count(projector, round, lead) == room_there(room, room->at, round);
    ui_heading(ui, 3, msg(projector->lang, MSG_PROJECTOR_TALK));
    for (int i = 0; i < count && i < FEW_MOST; i++) {
        bool one = projector_count(projector, room_round(projector->room), few[i]) == 1;
        Msg key = one ? alone(turn) : i ? MSG_PROJECTOR_TALK_NEXT : MSG_PROJECTOR_TALK_FIRST;
        prompt(projector, ui, ++number, key, few[i]);
        if (few[i] == lead)
            lead = -1;
    }
    if (lead >= 0)
        prompt(projector, ui, ++number,
               count ? MSG_PROJECTOR_TALK_MANY
               : all ? MSG_PROJECTOR_TALK_ALL
                     : MSG_PROJECTOR_TALK_FIRST,
               lead);
    else if (!count)
        prompt(projector, ui, ++number, MSG_PROJECTOR_TALK_NONE, -1);
    prompt(projector, ui, ++number,
           turn->way == WAY_JUDGE   ? MSG_PROJECTOR_TALK_CUSTOMER_NAME
           : turn->way == WAY_OFFER ? MSG_PROJECTOR_TALK_CUSTOMER_OFFER
                                    : MSG_PROJECTOR_TALK_CUSTOMER,
           -1);
    free(few);
}

/* ---- who moved ---- */

static void moved_line(const Projector *projector, Ui *ui, int from, int to, int count) {
    Lang lang = projector->lang;
    Text line = {0};
    msg_fill(&line, lang, MSG_PROJECTOR_MOVED_ONE, meeting_digits(ui, count),
             from < 0 ? msg(lang, MSG_PROJECTOR_MOVED_NOTHING)
                      : projector_short(projector, ui, from),
             to < 0 ? msg(lang, MSG_PROJECTOR_MOVED_NOTHING) : projector_short(projector, ui, to));
    projector_say(projector, ui, text_cstr(&line));
    text_release(&line);
}

void talk_build_moves(const Projector *projector, Ui *ui) {
    const Room *room = projector->room;
    const RoomTurn *turn = room_turn(room);
    Lang lang = projector->lang;
    int stayed = 0, moved = 0;
    ui_heading(ui, 3, msg(lang, MSG_PROJECTOR_MOVED));
    if (turn->way == WAY_OFFER) {
        int changed = room_changed(room, room->at);
        projector_say(projector, ui,
                      changed > 0 ? meeting_counted(ui, lang, MSG_PROJECTOR_MOVED_CHANGED, changed)
                                  : msg(lang, MSG_PROJECTOR_MOVED_NOBODY));
        return;
    }
    for (int from = -1; from < turn->option_count; from++)
        for (int to = -1; to < turn->option_count; to++) {
            bool rows = (from < 0 || projector_has_row(turn->options[from].kind)) &&
                        (to < 0 || projector_has_row(turn->options[to].kind));
            int count = rows ? room_moved(room, room->at, from, to) : 0;
            if (count <= 0)
                continue;
            if (from == to) {
                stayed += from < 0 ? 0 : count;
            } else {
                moved_line(projector, ui, from, to, count);
                moved += count;
            }
        }
    if (stayed)
        projector_say(projector, ui, meeting_counted(ui, lang, MSG_PROJECTOR_MOVED_STAYED, stayed));
    else if (!moved && room_present(room))
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_MOVED_NOBODY));
    if (room->people)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_MOVED_HANDS))->colour = COLOUR_MUTED;
}
