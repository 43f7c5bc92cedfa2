#include "room/room_machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "room/room_question.h"
#include "room/room_turns.h"
#include "room/room_views.h"

#include "base/banned.h"

static void start_over(Room *room) {
    room->settings = (RoomSettings){.seed = 1};
    room->stage = ROOM_STAGE_SET_UP;
    room->at = -1;
    room->seat_count = room->people = room->opened = 0;
    room->finished = false;
    room_turns_clear(room);
}

Room *room_new(const Scenario *scenario, const ScriptCalls *calls) {
    Room *room = xcalloc(1, sizeof *room);
    room->scenario = scenario;
    room->calls = calls;
    arena_init(&room->names);
    arena_init(&room->made);
    room->play = play_new(scenario, calls, (PlaySetup){.seed = 1});
    start_over(room);
    return room;
}

/* What an input has of its own. */
static void release_input(const RoomInput *input) {
    free((void *)(uintptr_t)input->choice.chosen);
}

void room_forget_undone(Room *room) {
    while (room->undone_count)
        release_input(&room->undone[--room->undone_count].input);
}

void room_free(Room *room) {
    if (!room)
        return;
    room_turns_clear(room);
    room_forget_undone(room);
    while (room->count)
        release_input(&room->inputs[--room->count]);
    play_free(room->play);
    free(room->turns);
    free(room->inputs);
    free(room->undone);
    arena_release(&room->names);
    arena_release(&room->made);
    free(room);
}

/* From the inputs to the seats, so that a name that is a number is nobody else's meanwhile. */
void room_forget_names(Room *room) {
    const char *labels[SEATS_EVER];
    for (int i = 0; i < room->seat_count; i++) {
        char number[16];
        snprintf(number, sizeof number, "%d", i + 1);
        labels[i] = arena_strdup(&room->names, number);
    }
    for (int k = 0; k < room->count; k++)
        if (room->inputs[k].kind == ROOM_SEAT)
            room->inputs[k].text = labels[room_find_seat(room, room->inputs[k].text)];
    for (int i = 0; i < room->seat_count; i++)
        room->seats[i].name = labels[i];
    room_forget_undone(room);
}

static Msg set_up(Room *room, const RoomSettings *settings) {
    if (room->stage != ROOM_STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (settings->seconds < 0 || settings->seconds > ROOM_MOST_SECONDS ||
        settings->seed > ROOM_MOST_SEED)
        return MSG_ROOM_NO_SETTINGS;
    room->settings = *settings;
    return MSG_NONE;
}

static Msg leave_seat(Room *room, int seat) {
    if (!seats_has(room->seats, room->seat_count, seat))
        return MSG_SESSION_NO_SEAT;
    room->seats[seat].present = false;
    if (room_is_open(room))
        room_question_clear(room, seat);
    return MSG_NONE;
}

/* Of what was closed and is still talked about the number may be put right. */
static Msg set_people(Room *room, int count) {
    RoomTurn *turn = room_turns_now(room);
    if (room->stage == ROOM_STAGE_ENDED)
        return MSG_SESSION_NO_ENDED;
    if (count < 0 || count > ROOM_MOST_PEOPLE)
        return MSG_ROOM_NO_COUNT;
    room->people = count;
    if (room->stage == ROOM_STAGE_HEARD)
        turn->listen_people = count;
    if (room->stage == ROOM_STAGE_CHOSEN || room->stage == ROOM_STAGE_MOVED)
        turn->people[room_round(room)] = count;
    return MSG_NONE;
}

static Msg begin(Room *room) {
    if (room->stage != ROOM_STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (room_present(room) + room->people < ROOM_LEAST)
        return MSG_ROOM_NO_PEOPLE;
    play_restart(room->play, (PlaySetup){.seed = room->settings.seed, .mode = PLAY_PRACTICE});
    if (play_phase(room->play) == PHASE_FAILED)
        return MSG_ROOM_NO_CASE;
    room_turns_begin(room);
    return MSG_NONE;
}

static Msg next(Room *room, int64_t at_ms) {
    if (room->stage == ROOM_STAGE_HEARD)
        return room_turns_listened(room, at_ms);
    if (room->stage == ROOM_STAGE_GOING)
        return room_turns_go(room, at_ms);
    if (room->stage != ROOM_STAGE_SAID)
        return MSG_SESSION_NO_NOT_NOW;
    room_turns_begin(room);
    return MSG_NONE;
}

static Msg finish(Room *room) {
    if (room->stage == ROOM_STAGE_SET_UP || room->stage == ROOM_STAGE_ENDED)
        return MSG_SESSION_NO_NOT_NOW;
    room->finished = play_phase(room->play) != PHASE_ENDED;
    room->stage = ROOM_STAGE_ENDED;
    return MSG_NONE;
}

/* The one way forward; what the input points to is the room's own already. */
static Msg apply(Room *room, const RoomInput *input) {
    switch (input->kind) {
    case ROOM_SET_UP:
        return set_up(room, &input->settings);
    case ROOM_SEAT: /* at the end too: who comes back then still wants to see what was its own */
        return seats_take(room->seats, &room->seat_count, SEATS_MOST, input->text);
    case ROOM_UNSEAT:
        return leave_seat(room, input->seat);
    case ROOM_PEOPLE:
        return set_people(room, input->count);
    case ROOM_BEGIN:
        return begin(room);
    case ROOM_MARK:
        return room_question_mark(room, input);
    case ROOM_READY:
        return room_question_ready(room, input);
    case ROOM_CHOOSE:
    case ROOM_UNCHOOSE:
        return room_question_choose(room, input);
    case ROOM_HANDS_HEARD:
        return room_question_hands_heard(room, input);
    case ROOM_HANDS_CHOSE:
        return room_question_hands_chose(room, input);
    case ROOM_CLOSE:
        return room_question_close(room);
    case ROOM_CLAUSE:
        return room_question_rule(room, input);
    case ROOM_NEXT:
        return next(room, input->at_ms);
    case ROOM_AGAIN:
        if (room->stage != ROOM_STAGE_CHOSEN)
            return MSG_SESSION_NO_NOT_NOW;
        room->stage = ROOM_STAGE_AGAIN;
        return MSG_NONE;
    case ROOM_SAY:
        if (room->stage != ROOM_STAGE_CHOSEN && room->stage != ROOM_STAGE_MOVED)
            return MSG_SESSION_NO_NOT_NOW;
        return room_turns_say(room, &input->choice, input->at_ms);
    case ROOM_BACK:
        return room_turns_back(room, input->turn, input->at_ms);
    case ROOM_FINISH:
        return finish(room);
    case ROOM_INPUT_KINDS:
        break;
    }
    return MSG_SESSION_NO_NOT_NOW;
}

/* `end`: how many inputs there are with this one. */
static Msg advance(Room *room, const RoomInput *input, int end) {
    RoomStage stage = room->stage;
    int at = room->at;
    Msg refused = apply(room, input);
    if (refused == MSG_NONE && (stage != room->stage || at != room->at))
        room->opened = end;
    return refused;
}

bool room_is_lead(RoomInputKind kind) {
    return kind != ROOM_SEAT && kind != ROOM_UNSEAT && kind != ROOM_MARK && kind != ROOM_READY &&
           kind != ROOM_CHOOSE && kind != ROOM_UNCHOOSE;
}

RoomInput room_take_out(Room *room, int at) {
    RoomInput out = room->inputs[at];
    room->count--;
    memmove(room->inputs + at, room->inputs + at + 1,
            (size_t)(room->count - at) * sizeof *room->inputs);
    return out;
}

void room_put_in(Room *room, int at, const RoomInput *input) {
    GROW(room, inputs);
    memmove(room->inputs + at + 1, room->inputs + at,
            (size_t)(room->count - at) * sizeof *room->inputs);
    room->inputs[at] = *input;
    room->count++;
}

static bool replaces(const RoomInput *now, const RoomInput *before) {
    switch (now->kind) {
    case ROOM_MARK:
        return before->kind == ROOM_MARK && before->clause == now->clause;
    case ROOM_READY:
        return before->kind == ROOM_READY;
    case ROOM_CHOOSE:
    case ROOM_UNCHOOSE:
        return before->kind == ROOM_CHOOSE;
    default:
        return false;
    }
}

/* What the seat gave to what is open that this input stands instead of; -1 when there is none. */
static int find_given(const Room *room, const RoomInput *input) {
    for (int i = room->count - 1; i >= room->opened; i--) {
        if (room_is_lead(room->inputs[i].kind) || room->inputs[i].seat != input->seat ||
            room->inputs[i].kind == ROOM_SEAT)
            continue;
        if (room->inputs[i].kind == ROOM_UNSEAT)
            return -1;
        if (replaces(input, &room->inputs[i]))
            return i;
    }
    return -1;
}

/* What is given again replaces what was given before, and what is taken back leaves no trace:
 * however often a phone changes its mind, the list stays as long as the session. */
static void keep(Room *room, const RoomInput *input) {
    bool gives =
        !room_is_lead(input->kind) && input->kind != ROOM_SEAT && input->kind != ROOM_UNSEAT;
    int same = gives ? find_given(room, input) : -1;
    if (input->kind == ROOM_SET_UP && room->count &&
        room->inputs[room->count - 1].kind == ROOM_SET_UP)
        same = room->count - 1;
    if (same >= 0) {
        RoomInput old = room_take_out(room, same);
        release_input(&old);
    }
    if (input->kind == ROOM_UNCHOOSE ||
        ((input->kind == ROOM_MARK || input->kind == ROOM_READY) && !input->on))
        return;
    GROW(room, inputs);
    room->inputs[room->count++] = *input;
}

static int by_remedy(const void *a, const void *b) {
    const Chosen *x = a, *y = b;
    return x->remedy < y->remedy ? -1 : x->remedy > y->remedy;
}

/* By its way, and nothing besides; its remedies copied and in order. */
static RoomChoice own_choice(const RoomChoice *choice) {
    RoomChoice own = {.way = choice->way, .reply = -1, .category = -1, .kind = -1};
    if (choice->way == WAY_REPLIES)
        own.reply = choice->reply;
    if (choice->way == WAY_JUDGE) {
        own.category = choice->category;
        own.kind = choice->kind;
    }
    if (choice->way != WAY_OFFER)
        return own;
    own.hand_over = choice->hand_over;
    own.chosen_count = choice->chosen_count;
    if (choice->chosen_count < 1 || choice->chosen_count > OFFER_MOST)
        return own; /* nothing, or refused */
    size_t count = (size_t)choice->chosen_count;
    Chosen *chosen = xcalloc(count, sizeof *chosen);
    memcpy(chosen, choice->chosen, count * sizeof *chosen);
    qsort(chosen, count, sizeof *chosen, by_remedy);
    own.chosen = chosen;
    return own;
}

/* The room's own copy. */
static RoomInput own_input(Room *room, const RoomInput *input) {
    RoomInput own = *input;
    bool has_choice = input->kind == ROOM_CHOOSE || input->kind == ROOM_SAY;
    char *text = input->kind == ROOM_SEAT ? seats_clean(input->text, SEAT_NAME_CHARS) : NULL;
    own.text = text ? arena_strdup(&room->names, text) : NULL;
    own.choice = has_choice ? own_choice(&input->choice) : (RoomChoice){.way = WAY_GO};
    free(text);
    if (room->count && own.at_ms < room->inputs[room->count - 1].at_ms)
        own.at_ms = room->inputs[room->count - 1].at_ms;
    return own;
}

Msg room_step(Room *room, const RoomInput *input) {
    RoomInput own = own_input(room, input);
    Msg refused = advance(room, &own, room->count + 1);
    if (refused == MSG_NONE) {
        keep(room, &own);
        if (own.kind != ROOM_SEAT && own.kind != ROOM_UNSEAT)
            room_forget_undone(room); /* another way was taken */
        return MSG_NONE;
    }
    if (own.text) /* else whoever is refused could fill the memory */
        arena_give_back(&room->names, (void *)(uintptr_t)own.text, strlen(own.text) + 1);
    release_input(&own);
    if (refused == MSG_ROOM_NO_CASE)
        room_replay(room);
    return refused;
}

void room_replay(Room *room) {
    start_over(room);
    for (int i = 0; i < room->count; i++)
        advance(room, &room->inputs[i], i + 1);
}
