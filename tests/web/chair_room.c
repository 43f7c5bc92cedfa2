/* A room that plays a case, as the trainer leads it. */
#include <stdio.h>
#include <string.h>

#include "front/web/choice_json.h"
#include "front/web/room_json.h"
#include "front/window/room/projector.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_state.h"
#include "store/json_write.h"
#include "web/chair.h"

#include "base/banned.h"

static Projector *projector_of(const Chair *chair) {
    return app_state(chair->game->app);
}

static bool open_room(Chair *chair, const char *what) {
    static const ProjectorStart start = {.web = true};
    Opened *opened = game_open_case(chair->game, what);
    return opened && projector_open(chair->game, opened, &start);
}

static bool is_offered(const Chair *chair) {
    return projector_of(chair)->view == PROJECTOR_ENTRANCE;
}

/* What most chose; at a tie the first, and of an offer that is none the first remedy. */
static bool say(const Chair *chair) {
    const Projector *projector = projector_of(chair);
    int turn = projector->room->at;
    bool picks = room_turn(projector->room)->way != WAY_OFFER;
    for (int i = 0; i < 2 && picks && !projector->pick.made; i++)
        chair_key(chair, SDLK_a); /* out of sight it is shown first */
    if (pick_wants_kind(projector))
        chair_press(chair, PROJECTOR_ID_KIND, SDLK_RIGHT);
    chair_press(chair, MEETING_ID_GO, SDLK_RETURN);
    if (projector->view == PROJECTOR_LAY) {
        RoomChoice choice;
        Chosen chosen[OFFER_MOST];
        if (!pick_choice(projector, &choice, chosen))
            chair_press(chair, PROJECTOR_ID_GIVE, SDLK_SPACE);
        chair_press(chair, MEETING_ID_GO, SDLK_RETURN);
    }
    return projector->room->stage == ROOM_STAGE_SAID && projector->room->at == turn;
}

static bool act(const Chair *chair, const char *word, const char *more) {
    (void)more;
    if (!strcmp(word, "go"))
        return chair_press(chair, MEETING_ID_GO, SDLK_RETURN);
    if (!strcmp(word, "again"))
        return chair_press(chair, PROJECTOR_ID_AGAIN, SDLK_RETURN);
    return !strcmp(word, "say") && say(chair);
}

static int count_steps(const Room *room) {
    int steps = 0;
    for (int i = 0; i < room->count; i++)
        steps += room_is_lead(room->inputs[i].kind) && room->inputs[i].kind != ROOM_SET_UP;
    return steps;
}

static void say_where(const Chair *chair) {
    static const char *const stages[] = {"set-up", "listen", "heard", "choose", "chosen",
                                         "again",  "moved",  "going", "said",   "ended"};
    const Projector *projector = projector_of(chair);
    const Room *room = projector->room;
    const Meeting *meeting = &projector->meeting;
    printf("%s %d %d %d %d %s %s %s\n", stages[room->stage], room->at, count_steps(room),
           room_done(room), room_present(room), meeting->unkept ? "unkept" : "kept",
           meeting->server ? server_url(meeting->server) : "-",
           meeting->server ? server_code(meeting->server) : "-");
}

/* As a phone has the question, without what kind of question it is. */
static int place(const Room *room, int turn) {
    return turn % 1000 * 10000 + room->turns[turn]->moment % 10000;
}

static void say_choice(const Room *room, int turn, int round, int seat) {
    const RoomTurn *at = room->turns[turn];
    const SeatChoice *given = &at->choices[round][seat];
    JsonWriter w;
    Text text = {0};
    if (!given->given || given->stayed)
        return;
    json_write_begin(&w);
    choice_json_add(&w, "mine", &room->scenario->house, at, &given->choice);
    json_write_compact(&w, 0, &text);
    printf("%d|%s|choice%d|%s ", place(room, turn), room->seats[seat].name, round,
           text_cstr(&text));
    text_release(&text);
}

/* Every mark and choice there is: PLACE|NAME|WHAT|VALUE. */
static void say_votes(const Chair *chair) {
    const Room *room = projector_of(chair)->room;
    for (int t = 0; t < room->turn_count; t++)
        for (int s = 0; s < room->seat_count; s++) {
            for (int c = 0; c < room->turns[t]->clause_count; c++)
                if (room_seat_marked(room, t, s, c))
                    printf("%d|%s|mark%d|true ", place(room, t), room->seats[s].name, c);
            if (room->turns[t]->ready[s])
                printf("%d|%s|ready|true ", place(room, t), room->seats[s].name);
            for (int r = 0; r < 2; r++)
                say_choice(room, t, r, s);
        }
    printf("\n");
}

const ChairKind chair_room = {.open = open_room,
                              .is_offered = is_offered,
                              .act = act,
                              .where = say_where,
                              .votes = say_votes};
