#include "front/shared/group_talk.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/group_words.h"
#include "model/markup.h"
#include "play/rules.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

/* The question goes with what stands out: what was not heard, what was chosen instead, or that
 * the group was divided. */
static void say_question(GroupWriter *w, const TalkTurn *turn) {
    Text words = {0};
    if (turn->missed)
        group_mark_words(turn->of, turn->moment, turn->missed->id, &words);
    group_say(w, "lead", turn->missed ? MSG_GROUP_ASK_MISSED : group_question(turn->moment),
              text_cstr(&words), NULL);
    text_release(&words);
}

static void say_heard(GroupWriter *w, const TalkTurn *turn) {
    const ReportMark *missed = turn->missed;
    if (!missed)
        return;
    Text words = {0};
    group_add_heard(w->lang, MSG_GROUP_HEARD_BY, turn->of, turn->moment, missed, &words);
    sheet_say(&w->sheet, "aside", text_cstr(&words));
    text_release(&words);
}

/* ---- what the customer said before ---- */

static bool leads(const Scenario *scenario, const Moment *from, int to) {
    int *places = xmalloc((size_t)rules_most_places(scenario) * sizeof *places);
    int count = rules_places(scenario, from, places);
    bool there = false;
    for (int i = 0; i < count; i++)
        there |= places[i] == to;
    free(places);
    return there;
}

/* Of the moments that lead there, the one that most came by. */
static const ReportMoment *moment_before(const TalkTurn *turn) {
    const ReportMoment *found = NULL;
    const Scenario *told = turn->of->told;
    for (int i = 0; told && turn->moment->place >= 0 && i < turn->of->moment_count; i++) {
        const ReportMoment *moment = &turn->of->moments[i];
        if (moment != turn->moment && moment->place >= 0 && !moment->few &&
            leads(told, &told->moments[moment->place], turn->moment->place) &&
            (!found || moment->shown > found->shown))
            found = moment;
    }
    return found;
}

static void say_before(GroupWriter *w, const TalkTurn *turn) {
    const ReportMoment *before = moment_before(turn);
    Text said = {0};
    if (before)
        group_add_last(turn->of, before, &said);
    if (said.len)
        group_say(w, "tells", MSG_GROUP_BEFORE, text_cstr(&said), NULL);
    text_release(&said);
}

/* ---- first the words ---- */

static void write_heading(GroupWriter *w, const TalkTurn *turn, int number, bool names) {
    Text title = {0}, head = {0}, text = {0};
    group_add_title(w->report, turn->of, &title);
    text_addf(&head, "%d. %s%s", number, text_cstr(&title), names ? ", " : "");
    sheet_words(&w->sheet, &text, text_cstr(&head));
    if (names)
        group_add_moment(w, turn->of, turn->moment, &text);
    sheet_heading(&w->sheet, 3, NULL, &text);
    text_release(&title);
    text_release(&head);
    text_release(&text);
}

static void write_asked(GroupWriter *w, const TalkTurn *turn, int number) {
    Text said = {0};
    group_add_spoken(w, turn->of, turn->moment, &said);
    sheet_part(&w->sheet, "turn whole");
    write_heading(w, turn, number, !said.len);
    say_before(w, turn);
    if (said.len)
        sheet_paragraph(&w->sheet, "quote", &said);
    say_question(w, turn);
    sheet_room(&w->sheet, msg(w->lang, MSG_GROUP_ROOM));
    sheet_part_end(&w->sheet);
    text_release(&said);
}

/* ---- then what was chosen ---- */

static void say_why(GroupWriter *w, Msg key, const Markup *why) {
    Text plain = {0};
    if (why->source && *why->source)
        markup_plain(why, NULL, &plain);
    if (plain.len)
        group_say(w, "aside", key, text_cstr(&plain), NULL);
    text_release(&plain);
}

/* Why by the case: of the strongest, and of what most chose instead. */
static void say_whys(GroupWriter *w, const TalkTurn *turn) {
    const Scenario *told = turn->of->told;
    if (!told || turn->moment->place < 0)
        return;
    const Moment *place = &told->moments[turn->moment->place];
    if (place->way == WAY_JUDGE)
        say_why(w, MSG_CLASS_WHY, &told->judges[place->act].why);
    else if (place->way == WAY_OFFER)
        say_why(w, MSG_CLASS_WHY, &told->offers[place->act].why);
    if (place->way == WAY_REPLIES && turn->best && turn->best->place >= 0)
        say_why(w, MSG_CLASS_WHY, &told->replies[turn->best->place].why);
    if (place->way == WAY_REPLIES && turn->chosen && turn->chosen->place >= 0)
        say_why(w, MSG_CLASS_WHY_CHOSEN, &told->replies[turn->chosen->place].why);
}

static void write_chosen(GroupWriter *w, const TalkTurn *turn, int number) {
    sheet_part(&w->sheet, "turn whole");
    write_heading(w, turn, number, true);
    say_heard(w, turn);
    group_choices(w, turn->of, turn->moment);
    say_whys(w, turn);
    sheet_part_end(&w->sheet);
}

void group_part_talk(GroupWriter *w) {
    TalkTurn turns[TALK_TURNS];
    int count = talk_pick(w->report, turns);
    group_heading(w, 2, "gesprek", msg(w->lang, MSG_GROUP_TALK));
    group_say(w, "aside", count ? MSG_GROUP_TALK_ABOUT : MSG_GROUP_TALK_NONE, NULL);
    for (int i = 0; i < count; i++)
        write_asked(w, &turns[i], i + 1);
    if (!count)
        return;
    sheet_part(&w->sheet, "leaf");
    group_heading(w, 2, "keuzes", msg(w->lang, MSG_GROUP_TALK_CHOICES));
    group_say(w, "aside", MSG_GROUP_WORTH_ABOUT, NULL);
    for (int i = 0; i < count; i++)
        write_chosen(w, &turns[i], i + 1);
    sheet_part_end(&w->sheet);
}
