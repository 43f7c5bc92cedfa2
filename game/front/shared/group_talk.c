#include "front/shared/group_talk.h"

#include <math.h>
#include <string.h>

#include "front/shared/group_words.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

/* The question goes with what stands out: what was not heard, what was chosen instead, or that
 * the group was divided. */
static void say_question(GroupWriter *w, const TalkTurn *turn) {
    if (turn->missed)
        group_say(w, "lead", MSG_GROUP_ASK_MISSED, turn->missed->id, NULL);
    else
        group_say(w, "lead", group_question(turn->moment), NULL);
}

static void say_heard(GroupWriter *w, const TalkTurn *turn) {
    if (!turn->missed)
        return;
    Text share = {0};
    group_add_percent(w, &share, turn->missed->share);
    group_say(w, "aside", MSG_GROUP_HEARD_BY, turn->missed->id, text_cstr(&share), NULL);
    text_release(&share);
}

static void write_turn(GroupWriter *w, const TalkTurn *turn, int number) {
    Text head = {0}, text = {0};
    sheet_part(&w->sheet, "turn");
    text_addf(&head, "%d. %s, ", number, turn->of->title);
    sheet_words(&w->sheet, &text, text_cstr(&head));
    group_add_moment(w, turn->of, turn->moment, &text);
    sheet_heading(&w->sheet, 3, NULL, &text);
    text_clear(&text);
    group_add_spoken(w, turn->of, turn->moment, &text);
    if (text.len)
        sheet_paragraph(&w->sheet, "quote", &text);
    say_question(w, turn);
    say_heard(w, turn);
    group_choices(w, turn->of, turn->moment);
    sheet_room(&w->sheet, msg(w->lang, MSG_GROUP_ROOM));
    sheet_part_end(&w->sheet);
    text_release(&head);
    text_release(&text);
}

void group_part_talk(GroupWriter *w) {
    TalkTurn turns[TALK_TURNS];
    int count = talk_pick(w->report, turns);
    group_heading(w, 2, "gesprek", msg(w->lang, MSG_GROUP_TALK));
    group_say(w, "aside", count ? MSG_GROUP_TALK_ABOUT : MSG_GROUP_TALK_NONE, NULL);
    for (int i = 0; i < count; i++)
        write_turn(w, &turns[i], i + 1);
}
