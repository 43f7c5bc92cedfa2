/* Whole plays of a room by seats and a trainer drawn by a seed: what holds whatever they do. */
#include "unit/room_fixture.h"

#include "store/json_file.h"
#include "store/result.h"
#include "store/result_verify.h"

enum { SEEDS = 40, MOST_STEPS = 3000 };

static int setup(void **state) {
    (void)state;
    return fixture_open("de-kraan");
}

static int teardown(void **state) {
    (void)state;
    fixture_close();
    return 0;
}

/* ---- all of a room, as text ---- */

static void add_choice(Text *out, const RoomChoice *choice) {
    text_addf(out, " (%d %d %d %d %d", (int)choice->way, choice->reply, choice->category,
              choice->kind, (int)choice->hand_over);
    for (int i = 0; i < choice->chosen_count; i++)
        text_addf(out, " %d:%g", choice->chosen[i].remedy, choice->chosen[i].euros);
    text_add(out, ")");
}

static void add_seat(Text *out, const Room *room, int t, int seat) {
    const RoomTurn *turn = room->turns[t];
    text_addf(out, "\n  seat %d %d %d", seat, turn->ready[seat], turn->listened[seat]);
    for (int c = 0; c < turn->clause_count; c++)
        text_addf(out, "%d", room_seat_marked(room, t, seat, c));
    for (int round = 0; round < 2; round++) {
        const RoomChoice *choice = room_seat_choice(room, t, seat, round);
        text_addf(out, " %d", turn->there[round][seat]);
        if (choice)
            add_choice(out, choice);
    }
}

static void add_turn(Text *out, const Room *room, int t) {
    const RoomTurn *turn = room->turns[t];
    text_addf(out, "\nturn %d moment %d number %d from %d other %d heard %d rounds %d acted %d "
                   "people %d %d %d begun %d chose %d mood %d",
              t, turn->moment, turn->number, turn->from, turn->other_road, turn->has_heard,
              turn->rounds, turn->acted, turn->listen_people, turn->people[0], turn->people[1],
              turn->begun, turn->chose, turn->mood);
    add_choice(out, &turn->said);
    for (int i = 0; i < turn->line_count; i++)
        text_addf(out, "\n  line %d %s", turn->lines[i].number,
                  text_cstr(&turn->lines[i].text->plain));
    for (int c = 0; c < turn->clause_count; c++)
        text_addf(out, "\n  clause %d.%d [%s] by %d hands %d heard %d %d", turn->clauses[c].line,
                  turn->clauses[c].clause, turn->clauses[c].text, (int)turn->clauses[c].by,
                  turn->clauses[c].hands, room_heard(room, t, c), room_is_heard(room, t, c));
    for (int i = 0; i < turn->option_count; i++)
        text_addf(out, "\n  option %d %d %s hands %d %d: %d %d", (int)turn->options[i].kind,
                  turn->options[i].index, turn->options[i].text ? turn->options[i].text : "-",
                  turn->options[i].hands[0], turn->options[i].hands[1],
                  room_chose(room, t, 0, i), room_chose(room, t, 1, i));
    for (int s = 0; s < room->seat_count; s++)
        add_seat(out, room, t, s);
}

static char *told(const Room *room) {
    Text out = {0};
    int count;
    const Input *inputs = play_inputs(room->play, &count);
    text_addf(&out, "stage %d at %d people %d finished %d seed %llu seconds %d", (int)room->stage,
              room->at, room->people, room->finished, (unsigned long long)room->settings.seed,
              room->settings.seconds);
    for (int s = 0; s < room->seat_count; s++)
        text_addf(&out, "\n%s %d", room->seats[s].name, room->seats[s].present);
    for (int t = 0; t < room->turn_count; t++)
        add_turn(&out, room, t);
    text_addf(&out, "\nplay: turns %d phase %d", play_turn_count(room->play),
              (int)play_phase(room->play));
    for (int i = 0; i < count; i++)
        text_addf(&out, " %d@%lld", (int)inputs[i].kind, (long long)inputs[i].at_ms);
    return text_take(&out);
}

static void same(const char *what, int seed, char *one, char *two) {
    if (strcmp(one, two)) {
        int at = 0;
        while (one[at] == two[at])
            at++;
        at = at > 200 ? at - 200 : 0;
        fail_msg("seed %d: %s is another room:\n%.500s\n--- not\n%.500s", seed, what, one + at,
                 two + at);
    }
    free(one);
    free(two);
}

/* ---- what holds after each step ---- */

static void is_blind(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    if (!turn)
        return;
    int t = room->at, open = room_round(room);
    Chosen remedies[OFFER_MOST];
    RoomChoice lead;
    if (room->stage == ROOM_STAGE_LISTEN) {
        assert_int_equal(room_listeners(room, t), -1);
        for (int c = 0; c < turn->clause_count; c++) {
            assert_int_equal(room_heard(room, t, c), -1);
            assert_false(room_is_heard(room, t, c));
        }
        for (int i = 0; i < turn->line_count; i++)
            for (int c = 0; turn->lines[i].clauses && c < turn->lines[i].clauses->count; c++)
                assert_false(turn->lines[i].clause_marked[c]);
        assert_int_equal(turn->option_count, 0);
    }
    if (room->stage != ROOM_STAGE_CHOOSE && room->stage != ROOM_STAGE_AGAIN)
        return;
    for (int i = 0; i < turn->option_count; i++)
        assert_int_equal(room_chose(room, t, open, i), -1);
    assert_int_equal(room_choosers(room, t, open), -1);
    assert_int_equal(room_there(room, t, open), -1);
    assert_int_equal(room_changed(room, t), -1);
    assert_false(room_lead(room, t, open, &lead, remedies));
}

static void adds_up(const Room *room) {
    for (int t = 0; t < room->turn_count; t++) {
        const RoomTurn *turn = room->turns[t];
        for (int c = 0; c < turn->clause_count && turn->has_heard; c++)
            assert_in_range(room_heard(room, t, c), 0, SEATS_EVER + ROOM_MOST_PEOPLE);
        for (int round = 0; round < turn->rounds; round++) {
            int sum = 0, choosers = room_choosers(room, t, round), kinds = 0;
            for (int i = 0; i < turn->option_count; i++) {
                int chose = room_chose(room, t, round, i);
                if (turn->options[i].kind == ROOM_OPTION_KIND)
                    kinds += turn->options[i].hands[round] > 0;
                else if (turn->options[i].kind != ROOM_OPTION_REMEDY)
                    sum += chose;
            }
            if (turn->way != WAY_OFFER && !kinds)
                assert_int_equal(sum, choosers);
        }
    }
}

/* ---- a play ---- */

static Room *replayed(const Room *room) {
    Room *other = fixture_room();
    for (int i = 0; i < room->count; i++)
        assert_int_equal(room_step(other, &room->inputs[i]), MSG_NONE);
    assert_int_equal(other->count, room->count);
    return other;
}

static void check_replay(const Room *room, int seed) {
    Room *other = replayed(room);
    same("its replay", seed, told(room), told(other));
    room_free(other);
}

static void check_undo(Room *room, int seed) {
    if (room_undo_takes(room).kind == ROOM_INPUT_KINDS)
        return;
    char *before = told(room);
    int given = room_undo_takes(room).given, count = room->count;
    assert_true(room_undo(room));
    if (room->undone[room->undone_count - 1].input.kind != ROOM_CLOSE)
        assert_int_equal(room->count, count - 1 - given);
    check_replay(room, seed);
    assert_true(room_redo(room));
    same("what was taken back and again", seed, told(room), before);
}

static bool verifies(const Room *room) {
    Text differences = {0};
    Json *result =
        result_tree(room->play, &(ResultInfo){.started_ms = 1000, .ended_ms = 2000});
    Play *again = play_new(room->scenario, room->calls, play_setup(room->play));
    int count;
    const Input *inputs = play_inputs(room->play, &count);
    for (int i = 0; i < count; i++)
        assert_int_equal(play_step(again, &inputs[i]), PLAY_OK);
    bool good = !result_verify(result, again, LANG_EN, &differences);
    if (!good)
        print_error("%s\n", text_cstr(&differences));
    play_free(again);
    json_free(result);
    text_release(&differences);
    return good;
}

static void check_account(const Room *room) {
    for (int s = 0; s < room->seat_count; s++) {
        RoomAccount account;
        int signals = 0, heard = 0, false_alarms = 0;
        assert_true(room_account(room, s, &account));
        for (int t = 0; t < room->turn_count; t++) {
            int at;
            Play *play = room_play_heard(room, t, s, &at);
            assert_true((play != NULL) == room->turns[t]->listened[s]);
            if (play && !room->turns[t]->other_road) {
                int count;
                const Turn *turn = &play_turns(play, &count)[at];
                signals += turn->positives;
                heard += turn->hits;
                false_alarms += turn->false_alarms;
            }
            play_free(play);
            Play *chosen = room_play_chosen(room, t, room_seat_last(room, t, s), &at);
            assert_true((chosen != NULL) == (room_seat_last(room, t, s) != NULL));
            play_free(chosen);
        }
        assert_int_equal(account.heard, heard);
        assert_int_equal(account.signals, signals);
        assert_int_equal(account.false_alarms, false_alarms);
        assert_true(account.with_room <= account.chose && account.chose <= account.turns);
    }
}

static int play_by(int seed) {
    Random random;
    Chosen chosen[OFFER_MOST];
    Room *room = fixture.room;
    random_init(&random, (uint64_t)seed);
    int ended = 0;
    for (int i = 0; i < MOST_STEPS && !ended; i++) {
        RoomInput input = any_input(&random, chosen);
        if (is_wild(&random, input.kind))
            continue;
        room_try(input);
        is_blind(room);
        adds_up(room);
        if (!random_below(&random, 60))
            check_replay(room, seed);
        if (!random_below(&random, 30))
            check_undo(room, seed);
        ended = room->stage == ROOM_STAGE_ENDED && !random_below(&random, 3);
    }
    check_replay(room, seed);
    return ended;
}

static void whatever_they_do(void **state) {
    (void)state;
    int ended = 0, verified = 0, other_roads = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
        room_free(fixture.room);
        fixture.room = fixture_room();
        fixture.now = 0;
        ended += play_by(seed);
        for (int t = 0; t < fixture.room->turn_count; t++)
            other_roads += fixture.room->turns[t]->other_road;
        if (fixture.room->stage == ROOM_STAGE_ENDED)
            check_account(fixture.room);
        if (play_phase(fixture.room->play) != PHASE_ENDED)
            continue;
        assert_true(verifies(fixture.room));
        verified++;
    }
    print_message("%d rooms ended, %d with the case, %d turns on other roads\n", ended, verified,
                  other_roads);
    assert_true(ended > SEEDS / 2 && verified > SEEDS / 4 && other_roads > SEEDS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(whatever_they_do, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
