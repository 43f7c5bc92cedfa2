#include "front/web/room_json.h"

#include <string.h>

#include "front/shared/room_facts.h"
#include "front/web/choice_json.h"
#include "front/web/judging.h"
#include "front/web/room_mine.h"
#include "front/web/room_own.h"
#include "model/terms.h"

#include "base/banned.h"

/* With its moment: after a step back a turn of the same number may be another. */
int room_json_open(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    RoomQuestion question = room->stage == ROOM_STAGE_LISTEN  ? QUESTION_LISTEN
                            : room->stage == ROOM_STAGE_AGAIN ? QUESTION_AGAIN
                                                              : QUESTION_CHOOSE;
    if (!room_is_open(room))
        return -1;
    return (room->at % 1000 * 10000 + turn->moment % 10000) * 10 + (int)question;
}

static bool is_counted(const Room *room) {
    return room->stage == ROOM_STAGE_CHOSEN || room->stage == ROOM_STAGE_MOVED ||
           room->stage == ROOM_STAGE_SAID;
}

/* ---- what the customer says ---- */

static void add_part(JsonWriter *w, const char *text, size_t len) {
    Text piece = {0};
    text_add_bytes(&piece, text, len);
    json_write_object(w, NULL);
    json_write_string(w, "t", text_cstr(&piece));
    text_release(&piece);
}

/* What of a clause this phone may know. */
static void add_clause(JsonWriter *w, const Room *room, const Viewer *viewer, int clause,
                       bool own) {
    int count = room->stage == ROOM_STAGE_LISTEN ? -1 : room_heard(room, room->at, clause);
    json_write_number(w, "c", clause);
    json_write_bool(w, "mine", own && room_seat_marked(room, room->at, viewer->seat, clause));
    if (count < 0)
        return;
    json_write_number(w, "n", count);
    json_write_bool(w, "ours", room_is_heard(room, room->at, clause));
}

static void add_parts(JsonWriter *w, const Room *room, const Viewer *viewer, const ViewLine *line,
                      int *clause, bool own) {
    const char *text = text_cstr(&line->text->plain);
    int at = 0;
    json_write_array(w, "parts");
    for (int c = 0; line->clauses && c < line->clauses->count; c++) {
        const MarkupWord *words = line->text->words;
        int from = words[clause_first_word(line->clauses, c) - 1].from;
        int to = words[clause_last_word(line->clauses, c) - 1].to;
        if (from > at) {
            add_part(w, text + at, (size_t)(from - at));
            json_write_end(w);
        }
        add_part(w, text + from, (size_t)(to - from));
        add_clause(w, room, viewer, (*clause)++, own);
        json_write_end(w);
        at = to;
    }
    if (text[at]) {
        add_part(w, text + at, strlen(text + at));
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_lines(JsonWriter *w, const Room *room, const Viewer *viewer) {
    static const char *const speakers[] = {[SPEAKER_CUSTOMER] = "customer",
                                           [SPEAKER_NARRATOR] = "narrator",
                                           [SPEAKER_COLLEAGUE] = "colleague"};
    const RoomTurn *turn = room_turn(room);
    bool own = room_mine(room, viewer, room->at, QUESTION_LISTEN);
    int clause = 0;
    json_write_array(w, "lines");
    for (int i = 0; i < turn->line_count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "who", speakers[turn->lines[i].speaker]);
        add_parts(w, room, viewer, &turn->lines[i], &clause, own);
        json_write_end(w);
    }
    json_write_end(w);
}

/* ---- what can be chosen ---- */

static void add_amounts(JsonWriter *w, const RoomTurn *turn, int remedy) {
    for (int i = 0; i < turn->remedy_count; i++) {
        const ViewRemedy *r = &turn->remedies[i];
        if (r->remedy != remedy)
            continue;
        json_write_array(w, "euros");
        for (int e = 0; e < r->euro_count; e++)
            json_write_number(w, NULL, r->euros[e]);
        json_write_end(w);
        if (r->any_amount) {
            json_write_number(w, "from", r->euros_from);
            json_write_number(w, "to", r->euros_to);
        }
    }
}

static void add_option(JsonWriter *w, const Room *room, int index) {
    static const char *const kinds[] = {[ROOM_OPTION_REPLY] = "reply",
                                        [ROOM_OPTION_CATEGORY] = "category",
                                        [ROOM_OPTION_KIND] = "kind",
                                        [ROOM_OPTION_REMEDY] = "remedy",
                                        [ROOM_OPTION_HAND_OVER] = "hand"};
    const RoomTurn *turn = room_turn(room);
    const RoomOption *option = &turn->options[index];
    json_write_object(w, NULL);
    json_write_string(w, "kind", kinds[option->kind]);
    if (option->kind == ROOM_OPTION_HAND_OVER)
        json_write_string(w, "id", hand_over_id((HandOver)option->index));
    else
        json_write_string(w, "t", option->text);
    if (option->kind == ROOM_OPTION_REMEDY)
        add_amounts(w, turn, option->index);
    if (is_counted(room)) {
        json_write_array(w, "n");
        for (int round = 0; round < turn->rounds; round++)
            json_write_number(w, NULL, room_told(room, room->at, round, index));
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_own_choice(JsonWriter *w, const char *key, const Room *room, const Viewer *viewer,
                           int round) {
    bool own = room_mine(room, viewer, room->at, round ? QUESTION_AGAIN : QUESTION_CHOOSE);
    choice_json_add(w, key, &room->scenario->house, room_turn(room),
                    own ? room_seat_choice(room, room->at, viewer->seat, round) : NULL);
}

static void add_choosing(JsonWriter *w, const Room *room, const Viewer *viewer) {
    static const char *const ways[] = {
        [WAY_GO] = "go", [WAY_REPLIES] = "replies", [WAY_JUDGE] = "judge", [WAY_OFFER] = "offer"};
    const RoomTurn *turn = room_turn(room);
    int round = room_round(room);
    json_write_string(w, "way", ways[turn->way]);
    json_write_array(w, "options");
    for (int i = 0; i < turn->option_count; i++)
        add_option(w, room, i);
    json_write_end(w);
    if (turn->way == WAY_OFFER)
        json_write_number(w, "left", turn->left);
    add_own_choice(w, "mine", room, viewer, round);
    if (round)
        add_own_choice(w, "first", room, viewer, 0);
    if (!is_counted(room) || !turn->rounds)
        return;
    json_write_number(w, "there", room_there(room, room->at, turn->rounds - 1));
    json_write_number(w, "choosers", room_choosers(room, room->at, turn->rounds - 1));
    json_write_array(w, "nothing");
    for (int r = 0; r < turn->rounds; r++)
        json_write_number(w, NULL, room_nothing(room, room->at, r));
    json_write_end(w);
}

/* ---- what came of it ---- */

static void add_said(JsonWriter *w, const Room *room, const Viewer *viewer) {
    const RoomTurn *turn = room_turn(room);
    Facts facts;
    choice_json_add(w, "said", &room->scenario->house, turn, &turn->said);
    if (turn->play_turn < 0)
        return;
    room_facts(&facts, room, room->at, viewer->lang);
    room_own_add_group(w, "facts", &facts);
    facts_release(&facts);
}

/* What is open now, for who can still give something. */
static void add_open(JsonWriter *w, const Room *room, const Viewer *viewer) {
    json_write_number(w, "vote", room_json_open(room));
    json_write_bool(w, "kept", viewer->kept);
    json_write_number(w, "voted", room_settled(room));
    if (room->stage == ROOM_STAGE_LISTEN)
        json_write_bool(w, "ready",
                        room_seat_done(room, viewer->seat) &&
                            room_mine(room, viewer, room->at, QUESTION_LISTEN));
    if (viewer->ends_ms >= 0)
        json_write_number(w, "ends", (double)viewer->ends_ms);
}

/* How many took part, and whether this phone did. */
static void add_listeners(JsonWriter *w, const Room *room, const Viewer *viewer) {
    json_write_number(w, "listeners", room_listeners(room, room->at));
    json_write_bool(w, "silent",
                    room_mine(room, viewer, room->at, QUESTION_LISTEN) &&
                        room_was_silent(room, room->at, viewer->seat));
}

static void add_turn(JsonWriter *w, const Room *room, const Viewer *viewer) {
    const RoomTurn *turn = room_turn(room);
    json_write_number(w, "item", turn->number);
    json_write_string(w, "role", turn->role);
    json_write_bool(w, "back", turn->from >= 0);
    add_lines(w, room, viewer);
    if (room_is_open(room))
        add_open(w, room, viewer);
    if (room->stage == ROOM_STAGE_HEARD)
        add_listeners(w, room, viewer);
    if (turn->option_count && room->stage != ROOM_STAGE_LISTEN && room->stage != ROOM_STAGE_HEARD)
        add_choosing(w, room, viewer);
    if (room->stage == ROOM_STAGE_SAID)
        add_said(w, room, viewer);
}

void room_json_state(const Room *room, const Viewer *viewer, JsonWriter *w) {
    static const char *const names[] = {
        [ROOM_STAGE_SET_UP] = "lobby",       [ROOM_STAGE_LISTEN] = "listen",
        [ROOM_STAGE_HEARD] = "heard",        [ROOM_STAGE_CHOOSE] = "choose",
        [ROOM_STAGE_CHOSEN] = "chosen",      [ROOM_STAGE_AGAIN] = "choose-again",
        [ROOM_STAGE_MOVED] = "chosen-again", [ROOM_STAGE_GOING] = "going",
        [ROOM_STAGE_SAID] = "said",          [ROOM_STAGE_ENDED] = "ended"};
    json_write_begin(w);
    json_write_string(w, "stage", names[room->stage]);
    json_write_string(w, "name", room->seats[viewer->seat].name);
    json_write_number(w, "seats", room_present(room));
    if (room->stage == ROOM_STAGE_ENDED)
        json_write_number(w, "own", room->count);
    else if (room->stage != ROOM_STAGE_SET_UP)
        add_turn(w, room, viewer);
}

void room_json_house(const Room *room, JsonWriter *w) {
    const Scenario *scenario = room->scenario;
    json_write_begin(w);
    json_write_string(w, "mode", "room");
    json_write_string(w, "title", scenario->title);
    json_write_string(w, "language", scenario->language);
    json_write_string(w, "summary", scenario->summary);
    json_write_string(w, "customer", scenario->customer_name);
    judging_add_house(w, &scenario->house);
}
