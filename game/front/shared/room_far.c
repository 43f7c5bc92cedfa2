#include "front/shared/room_far.h"

#include <stdio.h>

#include "base/banned.h"

void words_add_room_far(Text *text, Lang lang, const RoomShelfItem *item) {
    Text turns = {0};
    char number[16], people[16];
    snprintf(number, sizeof number, "%d", item->turns);
    snprintf(people, sizeof people, "%d", item->people);
    if (item->ended_ms)
        msg_count(&turns, lang, MSG_PROJECTOR_SESSIONS_TURNS, item->turns);
    else if (item->turns)
        msg_fill(&turns, lang, MSG_PROJECTOR_UNFINISHED_TURN, number);
    else
        text_add(&turns, msg(lang, MSG_PROJECTOR_UNFINISHED_NOT_BEGUN));
    msg_fill(text, lang, MSG_PROJECTOR_UNFINISHED_FAR, people, text_cstr(&turns));
    text_release(&turns);
}
