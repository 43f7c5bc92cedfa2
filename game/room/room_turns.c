#include "room/room_turns.h"

#include <string.h>

#include "room/room_choice.h"
#include "room/room_views.h"

#include "base/banned.h"

static void release_turn(RoomTurn *turn) {
    for (int i = 0; turn->rendered && i < turn->line_count; i++) {
        rendered_release(&turn->rendered[i]);
        clauses_release(&turn->found[i]);
    }
}

RoomTurn *room_turns_now(const Room *room) {
    return room->at < 0 ? NULL : room->turns[room->at];
}

void room_turns_clear(Room *room) {
    for (int i = 0; i < room->turn_count; i++)
        release_turn(room->turns[i]);
    room->turn_count = 0;
    arena_release(&room->made);
    arena_init(&room->made);
    play_restart(room->play, (PlaySetup){.seed = room->settings.seed, .mode = PLAY_PRACTICE});
}

static void add_turn(Room *room, RoomTurn *turn) {
    GROW_BY(room, turns, turn_count, turn_capacity, 1);
    room->turns[room->turn_count] = turn;
    room->at = room->turn_count++;
}

static const Turn *play_turn(const Room *room, int index) {
    int count;
    return &play_turns(room->play, &count)[index];
}

static void take_lines(Room *room, RoomTurn *turn, const View *view) {
    const Turn *shown = play_turn(room, turn->play_turn);
    turn->line_count = view->line_count;
    turn->lines = ARENA_NEW(&room->made, ViewLine, view->line_count);
    turn->rendered = ARENA_NEW(&room->made, Rendered, view->line_count);
    turn->found = ARENA_NEW(&room->made, Clauses, view->line_count);
    turn->marked = ARENA_NEW(&room->made, bool *, view->line_count);
    for (int i = 0; i < view->line_count; i++) {
        ViewLine *line = &turn->lines[i];
        *line = view->lines[i];
        play_render(room->play, shown, &room->scenario->lines[line->line].text, &turn->rendered[i]);
        line->text = &turn->rendered[i];
        line->marked = line->clause_marked = NULL;
        line->clauses = NULL;
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        clauses_find(line->text, &turn->found[i]);
        line->clauses = &turn->found[i];
        int words = line->text->word_count;
        turn->marked[i] = ARENA_NEW(&room->made, bool, words + line->clauses->count);
        line->marked = turn->marked[i];
        line->clause_marked = turn->marked[i] + words;
        turn->clause_count += line->clauses->count;
    }
}

/* Which clauses each mark of the case touches: known to whoever has the case, shown to nobody. */
static void take_signs(Room *room, RoomTurn *turn) {
    const Scenario *scenario = room->scenario;
    const Turn *shown = play_turn(room, turn->play_turn);
    int most = 0, first = 0;
    for (int i = 0; i < turn->line_count; i++)
        most += scenario->lines[turn->lines[i].line].mark_count;
    turn->signs = ARENA_NEW(&room->made, RoomSign, most);
    for (int i = 0; i < turn->line_count; i++) {
        const ViewLine *at = &turn->lines[i];
        const Line *line = &scenario->lines[at->line];
        for (int m = line->first_mark; at->clauses && m < line->first_mark + line->mark_count;
             m++) {
            int from, to;
            play_mark_words(room->play, shown, &scenario->marks[m], &from, &to);
            if (from < 1)
                continue;
            turn->signs[turn->sign_count++] =
                (RoomSign){scenario->marks[m].type, first + clause_of(at->clauses, from),
                           first + clause_of(at->clauses, to)};
        }
        first += at->clauses ? at->clauses->count : 0;
    }
}

static RoomClause clause_in(Room *room, const ViewLine *line, int clause) {
    int from = clause_first_word(line->clauses, clause);
    int to = clause_last_word(line->clauses, clause);
    const MarkupWord *words = line->text->words;
    int begin = words[from - 1].from, end = words[to - 1].to;
    return (RoomClause){.line = line->number,
                        .clause = clause,
                        .from = from,
                        .to = to,
                        .text = arena_copy(&room->made, text_cstr(&line->text->plain) + begin,
                                           (size_t)(end - begin)),
                        .hands = -1};
}

static void take_clauses(Room *room, RoomTurn *turn) {
    int count = 0;
    turn->clauses = ARENA_NEW(&room->made, RoomClause, turn->clause_count);
    turn->marks = ARENA_NEW(&room->made, uint8_t, SEATS_EVER * turn->clause_count);
    for (int i = 0; i < turn->line_count; i++)
        for (int c = 0; turn->lines[i].clauses && c < turn->lines[i].clauses->count; c++)
            turn->clauses[count++] = clause_in(room, &turn->lines[i], c);
}

static void add_option(RoomTurn *turn, RoomOptionKind kind, int index, const char *text) {
    turn->options[turn->option_count++] = (RoomOption){kind, index, text, {-1, -1}};
}

/* What can be chosen, as the play has it now. */
static void take_options(Room *room, RoomTurn *turn) {
    const View *view = play_view(room->play);
    const House *house = &room->scenario->house;
    int most = view->reply_count + view->remedy_count + house->category_count + house->kind_count +
               HAND_OVER_COUNT;
    turn->options = ARENA_NEW(&room->made, RoomOption, most);
    turn->left = view->left;
    turn->chose = 0;
    play_inputs(room->play, &turn->chose);
    for (int i = 0; turn->way == WAY_REPLIES && i < view->reply_count; i++)
        add_option(turn, ROOM_OPTION_REPLY, view->replies[i].reply,
                   arena_strdup(&room->made, view->replies[i].text));
    for (int i = 0; turn->way == WAY_JUDGE && i < house->category_count; i++)
        add_option(turn, ROOM_OPTION_CATEGORY, i, house->categories[i].label);
    for (int i = 0; turn->way == WAY_JUDGE && house->complaint >= 0 && i < house->kind_count; i++)
        add_option(turn, ROOM_OPTION_KIND, i, house->kinds[i].label);
    if (turn->way != WAY_OFFER)
        return;
    ViewRemedy *remedies = ARENA_NEW(&room->made, ViewRemedy, view->remedy_count);
    for (int i = 0; i < view->remedy_count; i++) {
        remedies[i] = view->remedies[i];
        add_option(turn, ROOM_OPTION_REMEDY, remedies[i].remedy, remedies[i].label);
    }
    turn->remedies = remedies;
    turn->remedy_count = view->remedy_count;
    for (int i = 0; i < HAND_OVER_COUNT; i++)
        add_option(turn, ROOM_OPTION_HAND_OVER, i, NULL);
}

void room_turns_begin(Room *room) {
    const View *view = play_view(room->play);
    if (view->ended) {
        room->stage = ROOM_STAGE_ENDED;
        return;
    }
    RoomTurn *turn = ARENA_NEW(&room->made, RoomTurn, 1);
    turn->moment = play_moment(room->play);
    turn->way = room->scenario->moments[turn->moment].way;
    turn->play_turn = play_turn_count(room->play) - 1;
    turn->number = room->at >= 0 ? room->turns[room->at]->number + 1 : 1;
    turn->from = -1;
    turn->at_ms = play_now(room->play);
    turn->trust = view->trust;
    turn->patience = view->patience;
    turn->mood = view->mood;
    turn->channel = view->channel;
    turn->role = view->role;
    play_inputs(room->play, &turn->begun);
    take_lines(room, turn, view);
    take_clauses(room, turn);
    take_signs(room, turn);
    add_turn(room, turn);
    if (view->listening) {
        room->stage = ROOM_STAGE_LISTEN;
    } else if (view->going) {
        room->stage = ROOM_STAGE_GOING;
    } else {
        room->stage = ROOM_STAGE_CHOOSE;
        take_options(room, turn);
    }
}

static Msg step(Room *room, Input input) {
    return play_step(room->play, &input) == PLAY_OK ? MSG_NONE : MSG_ROOM_NO_CASE;
}

/* The room's marks of a turn, to the play. */
static Msg give_marks(Room *room, RoomTurn *turn, int64_t at_ms) {
    for (int c = 0; c < turn->clause_count; c++) {
        const RoomClause *clause = &turn->clauses[c];
        if (!room_is_heard(room, room->at, c))
            continue;
        Input mark = {.at_ms = at_ms, .kind = INPUT_MARK};
        mark.as.mark.moment = turn->moment;
        mark.as.mark.line = clause->line;
        mark.as.mark.word = clause->from;
        if (step(room, mark) != MSG_NONE)
            return MSG_ROOM_NO_CASE;
    }
    return MSG_NONE;
}

/* As the play shows them: what was marked in the lines. */
static void show_marks(Room *room, RoomTurn *turn) {
    for (int c = 0; c < turn->clause_count; c++) {
        const RoomClause *clause = &turn->clauses[c];
        const ViewLine *line = &turn->lines[clause->line - 1];
        if (!room_is_heard(room, room->at, c))
            continue;
        bool *marked = turn->marked[clause->line - 1];
        marked[clause->from - 1] = true;
        marked[line->text->word_count + clause->clause] = true;
    }
}

Msg room_turns_listened(Room *room, int64_t at_ms) {
    RoomTurn *turn = room->turns[room->at];
    if (give_marks(room, turn, at_ms) != MSG_NONE)
        return MSG_ROOM_NO_CASE;
    show_marks(room, turn);
    if (step(room, (Input){.at_ms = at_ms, .kind = INPUT_CONTINUE}) != MSG_NONE)
        return MSG_ROOM_NO_CASE;
    turn->acted = turn->way == WAY_GO;
    room->stage = turn->acted ? ROOM_STAGE_SAID : ROOM_STAGE_CHOOSE;
    if (!turn->acted)
        take_options(room, turn);
    return MSG_NONE;
}

Msg room_turns_go(Room *room, int64_t at_ms) {
    if (step(room, (Input){.at_ms = at_ms, .kind = INPUT_CONTINUE}) != MSG_NONE)
        return MSG_ROOM_NO_CASE;
    room->turns[room->at]->acted = true;
    room_turns_begin(room);
    return MSG_NONE;
}

bool room_turns_can(const Room *room, const RoomTurn *turn, const RoomChoice *choice) {
    const House *house = &room->scenario->house;
    if (choice->way != turn->way)
        return false;
    switch (choice->way) {
    case WAY_REPLIES:
        for (int i = 0; i < turn->option_count; i++)
            if (turn->options[i].index == choice->reply)
                return true;
        return false;
    case WAY_JUDGE:
        return choice->category >= 0 && choice->category < house->category_count &&
               choice->kind >= -1 && choice->kind < house->kind_count &&
               (choice->kind < 0 || choice->category == house->complaint);
    case WAY_OFFER:
        return choice->hand_over < HAND_OVER_COUNT && choice->chosen_count >= 0 &&
               play_check_offer(room->play,
                                &room->scenario->offers[room->scenario->moments[turn->moment].act],
                                choice->chosen, choice->chosen_count, choice->hand_over) == PLAY_OK;
    case WAY_GO:
        break;
    }
    return false;
}

Msg room_turns_say(Room *room, const RoomChoice *choice, int64_t at_ms) {
    RoomTurn *turn = room->turns[room->at];
    if (!room_turns_can(room, turn, choice))
        return MSG_ROOM_NO_CHOICE;
    if (step(room, room_choice_input(choice, at_ms)) != MSG_NONE)
        return MSG_ROOM_NO_CASE;
    turn->said = *choice;
    turn->acted = true;
    room->stage = ROOM_STAGE_SAID;
    return MSG_NONE;
}

/* The same choice once more, as it lay when it was last shown. */
static RoomTurn *again(Room *room, int from) {
    const RoomTurn *old = room->turns[from];
    RoomTurn *turn = ARENA_NEW(&room->made, RoomTurn, 1);
    int round = old->rounds > 1;
    *turn = *old;
    turn->from = from;
    turn->rendered = NULL; /* the lines are those of `old`, which releases them */
    turn->found = NULL;
    turn->rounds = 1;
    memcpy(turn->choices[0], old->choices[round], sizeof turn->choices[0]);
    memcpy(turn->there[0], old->there[round], sizeof turn->there[0]);
    memset(turn->choices[1], 0, sizeof turn->choices[1]);
    memset(turn->there[1], 0, sizeof turn->there[1]);
    turn->people[0] = old->people[round];
    turn->people[1] = 0;
    turn->options = ARENA_NEW(&room->made, RoomOption, old->option_count);
    for (int i = 0; i < old->option_count; i++) {
        turn->options[i] = old->options[i];
        turn->options[i].hands[0] = old->options[i].hands[round];
        turn->options[i].hands[1] = -1;
    }
    turn->said = (RoomChoice){.way = WAY_GO};
    turn->acted = false;
    return turn;
}

Msg room_turns_back(Room *room, int turn, int64_t at_ms) {
    if (!room_can_back(room, turn))
        return MSG_ROOM_NO_BACK;
    RoomTurn *anew = again(room, turn);
    if (play_phase(room->play) == PHASE_ENDED)
        play_take_back(room->play);
    Input rewind = {.at_ms = at_ms, .kind = INPUT_REWIND};
    rewind.as.rewind = anew->chose;
    if (step(room, rewind) != MSG_NONE)
        return MSG_ROOM_NO_CASE;
    for (int i = 0; i < room->turn_count; i++) {
        RoomTurn *left = room->turns[i];
        if (left->other_road || left->number < anew->number)
            continue;
        left->other_road = true;
        left->play_turn = -1;
    }
    anew->play_turn = play_turn_count(room->play) - 1;
    anew->at_ms = at_ms;
    play_inputs(room->play, &anew->chose);
    add_turn(room, anew);
    room->finished = false;
    room->stage = ROOM_STAGE_CHOSEN;
    return MSG_NONE;
}
