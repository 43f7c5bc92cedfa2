#include "front/web/room_own.h"

#include "front/shared/room_facts.h"
#include "front/shared/turn_facts.h"
#include "front/web/judging.h"
#include "front/web/room_mine.h"

#include "base/banned.h"

static void add_fact(JsonWriter *w, const Fact *fact) {
    static const char *const tones[] = {
        [TONE_NEUTRAL] = "neutral", [TONE_GOOD] = "good", [TONE_WARN] = "warn"};
    if (!*fact->head && !*fact->body)
        return;
    json_write_object(w, NULL);
    json_write_string(w, "tone", tones[fact->tone]);
    json_write_string(w, "head", fact->head);
    json_write_string(w, "body", fact->body);
    json_write_end(w);
}

/* What was said stands by itself there; what all marked is not what this one did. */
void room_own_add_group(JsonWriter *w, const char *key, const Facts *facts) {
    json_write_array(w, key);
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind != FACT_SAID && !room_fact_is_of_marks(&facts->items[i]))
            add_fact(w, &facts->items[i]);
    json_write_end(w);
}

static void add_facts(JsonWriter *w, const char *key, const Facts *facts) {
    json_write_array(w, key);
    for (int i = 0; i < facts->count; i++)
        add_fact(w, &facts->items[i]);
    json_write_end(w);
}

static void add_heard(JsonWriter *w, const Room *room, const Viewer *viewer, int turn) {
    int play_turn = 0;
    Facts facts;
    Play *play = room_mine(room, viewer, turn, QUESTION_LISTEN)
                     ? room_play_heard(room, turn, viewer->seat, &play_turn)
                     : NULL;
    if (!play)
        return;
    turn_facts_words(&facts, play, play_turn, viewer->lang);
    add_facts(w, "heard", &facts);
    facts_release(&facts);
    play_free(play);
}

/* The last choice that is its own. */
static const RoomChoice *own_last(const Room *room, const Viewer *viewer, int turn) {
    for (int round = 1; round >= 0; round--) {
        const RoomChoice *choice = room_seat_choice(room, turn, viewer->seat, round);
        if (choice && room_mine(room, viewer, turn, round ? QUESTION_AGAIN : QUESTION_CHOOSE))
            return choice;
    }
    return NULL;
}

static void add_chosen(JsonWriter *w, const Room *room, const Viewer *viewer, int turn) {
    const RoomTurn *at = room->turns[turn];
    const RoomChoice *choice = own_last(room, viewer, turn);
    int play_turn = 0;
    Facts facts;
    bool same = choice && at->said.way != WAY_GO && room_choice_is(choice, &at->said);
    if (choice)
        json_write_bool(w, "same", same);
    Play *play = choice && !same ? room_play_chosen(room, turn, choice, &play_turn) : NULL;
    if (!play) /* what all did is told to all */
        return;
    turn_facts_acted(&facts, play, play_turn, viewer->lang);
    add_facts(w, "chose", &facts);
    facts_release(&facts);
    play_free(play);
}

static void add_turn(JsonWriter *w, const Room *room, const Viewer *viewer, int turn) {
    const RoomTurn *at = room->turns[turn];
    Text title = {0};
    if (at->play_turn >= 0 && at->acted)
        turn_add_title(&title, room->play, at->play_turn, viewer->lang);
    json_write_object(w, NULL);
    json_write_number(w, "number", at->number);
    json_write_string(w, "title", text_cstr(&title));
    if (room_was_silent(room, turn, viewer->seat) && room_mine(room, viewer, turn, QUESTION_LISTEN))
        json_write_bool(w, "silent", true);
    add_heard(w, room, viewer, turn);
    add_chosen(w, room, viewer, turn);
    json_write_end(w);
    text_release(&title);
}

/* What is counted of a seat is told to who had it all the time. */
static bool had_all(const Room *room, const Viewer *viewer) {
    for (int i = 0; i < room->turn_count; i++)
        for (RoomQuestion q = QUESTION_LISTEN; q <= QUESTION_AGAIN; q++)
            if (!room_mine(room, viewer, i, q))
                return false;
    return true;
}

bool room_own(const Room *room, const Viewer *viewer, JsonWriter *w) {
    RoomAccount account;
    if (room->stage != ROOM_STAGE_ENDED || !room_account(room, viewer->seat, &account))
        return false;
    json_write_begin(w);
    if (had_all(room, viewer)) {
        json_write_object(w, "account");
        json_write_number(w, "turns", account.turns);
        json_write_number(w, "chose", account.chose);
        json_write_number(w, "signals", account.signals);
        json_write_number(w, "heard", account.heard);
        json_write_number(w, "false_alarms", account.false_alarms);
        json_write_number(w, "with_room", account.with_room);
        json_write_end(w);
    }
    json_write_array(w, "turns");
    for (int i = 0; i < room->turn_count; i++)
        if (!room->turns[i]->other_road)
            add_turn(w, room, viewer, i);
    json_write_end(w);
    return true;
}
