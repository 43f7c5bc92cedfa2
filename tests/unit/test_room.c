/* A room that plays one case together, step by step: what is heard, chosen, said; who comes late
 * or leaves; what is refused. */
#include "unit/room_fixture.h"

static int setup(void **state) {
    (void)state;
    return fixture_open("de-kraan");
}

static int teardown(void **state) {
    (void)state;
    fixture_close();
    return 0;
}

static void begin(int people) {
    STEP(ROOM_SET_UP, .settings = {.seed = 3});
    for (int i = 0; i < people; i++) {
        char name[16];
        snprintf(name, sizeof name, "wie %d", i);
        STEP(ROOM_SEAT, .text = name);
    }
    STEP(ROOM_BEGIN);
}

static const RoomTurn *now(void) {
    return room_turn(fixture.room);
}

static RoomChoice reply(int option) {
    assert_in_range(option, 0, now()->option_count - 1);
    return (RoomChoice){.way = WAY_REPLIES, .reply = now()->options[option].index};
}

static void close_and_go(void) {
    STEP(ROOM_CLOSE);
    STEP(ROOM_NEXT);
}

/* From listening to the choice, with the first seat as the one that is done; all is the room's, so
 * that each reply is open. */
static void listen(void) {
    STEP(ROOM_READY, .seat = 0, .on = true);
    STEP(ROOM_CLOSE);
    for (int c = 0; c < now()->clause_count; c++)
        STEP(ROOM_CLAUSE, .clause = c, .by = ROOM_TAKEN_OVER);
    STEP(ROOM_NEXT);
    assert_in_range(now()->option_count, 4, 9);
    assert_int_equal(fixture.room->stage, ROOM_STAGE_CHOOSE);
}

static void it_begins_with_three(void **state) {
    (void)state;
    REFUSE(MSG_ROOM_NO_PEOPLE, ROOM_BEGIN);
    STEP(ROOM_SEAT, .text = " an\tna ");
    assert_string_equal(fixture.room->seats[0].name, "an na");
    REFUSE(MSG_SESSION_NO_NAME_TAKEN, ROOM_SEAT, .text = "an na");
    REFUSE(MSG_SESSION_NO_NAME, ROOM_SEAT, .text = " \n");
    STEP(ROOM_PEOPLE, .count = 1);
    REFUSE(MSG_ROOM_NO_PEOPLE, ROOM_BEGIN);
    STEP(ROOM_PEOPLE, .count = 2);
    REFUSE(MSG_ROOM_NO_CLOSED, ROOM_MARK, .seat = 0, .on = true);
    STEP(ROOM_BEGIN);
    REFUSE(MSG_SESSION_NO_BEGUN, ROOM_BEGIN);
    REFUSE(MSG_SESSION_NO_BEGUN, ROOM_SET_UP);
    assert_int_equal(fixture.room->stage, ROOM_STAGE_LISTEN);
    assert_true(now()->clause_count > 3);
    assert_int_equal(now()->number, 1);
    assert_int_equal(now()->option_count, 0);
}

/* Per row: seats that mark, seats that are ready without, raised hands of how many; is it heard. */
static void half_of_who_took_part(void **state) {
    (void)state;
    static const struct {
        int marks, ready, hands, people;
        RoomClauseBy by;
        bool heard;
    } rows[] = {
        {2, 2, -1, 0, ROOM_BY_HALF, true},    {1, 2, -1, 0, ROOM_BY_HALF, false},
        {2, 3, -1, 0, ROOM_BY_HALF, false},   {0, 3, -1, 0, ROOM_BY_HALF, false},
        {0, 3, -1, 0, ROOM_TAKEN_OVER, true}, {3, 0, -1, 0, ROOM_LEFT_OUT, false},
        {1, 0, -1, 0, ROOM_BY_HALF, true}, /* who did nothing at all took no part */
        {0, 0, 3, 6, ROOM_BY_HALF, true},     {0, 0, 2, 6, ROOM_BY_HALF, false},
        {1, 1, 2, 4, ROOM_BY_HALF, true},     {1, 1, 1, 4, ROOM_BY_HALF, false},
    };
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        room_free(fixture.room);
        fixture.room = fixture_room();
        begin(6);
        STEP(ROOM_PEOPLE, .count = rows[r].people);
        for (int s = 0; s < rows[r].marks; s++)
            STEP(ROOM_MARK, .seat = s, .clause = 1, .on = true);
        for (int s = 0; s < rows[r].ready; s++)
            STEP(ROOM_READY, .seat = rows[r].marks + s, .on = true);
        assert_int_equal(room_heard(fixture.room, 0, 1), -1);
        assert_false(room_is_heard(fixture.room, 0, 1));
        STEP(ROOM_CLOSE);
        if (rows[r].hands >= 0)
            STEP(ROOM_HANDS_HEARD, .clause = 1, .count = rows[r].hands);
        STEP(ROOM_CLAUSE, .clause = 1, .by = rows[r].by);
        int hands = rows[r].hands > 0 ? rows[r].hands : 0;
        assert_int_equal(room_heard(fixture.room, 0, 1), rows[r].marks + hands);
        assert_int_equal(room_listeners(fixture.room, 0),
                         rows[r].marks + rows[r].ready + rows[r].people);
        assert_int_equal(room_silent(fixture.room, 0), 6 - rows[r].marks - rows[r].ready);
        if (room_is_heard(fixture.room, 0, 1) != rows[r].heard)
            fail_msg("row %zu: heard is not %d", r, rows[r].heard);
        STEP(ROOM_NEXT);
        int count;
        const Turn *turns = play_turns(fixture.room->play, &count);
        assert_int_equal(turns[0].word_count, rows[r].heard);
        assert_int_equal(
            now()->lines[now()->clauses[1].line - 1].clause_marked[now()->clauses[1].clause],
            rows[r].heard);
    }
}

static void what_is_given_again_replaces(void **state) {
    (void)state;
    begin(3);
    int count = fixture.room->count;
    for (int i = 0; i < 50; i++) {
        STEP(ROOM_MARK, .seat = 1, .clause = 2, .on = true);
        STEP(ROOM_MARK, .seat = 1, .clause = 2, .on = i % 2);
        STEP(ROOM_READY, .seat = 1, .on = i % 2);
    }
    assert_int_equal(fixture.room->count, count + 2);
    assert_true(room_seat_marked(fixture.room, 0, 1, 2));
    assert_false(room_seat_marked(fixture.room, 0, 0, 2));
    close_and_go();
    count = fixture.room->count;
    for (int i = 0; i < 50; i++)
        STEP(ROOM_CHOOSE, .seat = 2, .choice = reply(i % now()->option_count));
    assert_int_equal(fixture.room->count, count + 1);
    STEP(ROOM_UNCHOOSE, .seat = 2);
    assert_int_equal(fixture.room->count, count);
    assert_null(room_seat_choice(fixture.room, 0, 2, 0));
    REFUSE(MSG_ROOM_NO_NOTHING_YET, ROOM_CLOSE);
}

static void late_and_away(void **state) {
    (void)state;
    begin(4);
    STEP(ROOM_MARK, .seat = 0, .clause = 0, .on = true);
    STEP(ROOM_MARK, .seat = 1, .clause = 0, .on = true);
    STEP(ROOM_UNSEAT, .seat = 1); /* away before it was shown: as if never there */
    REFUSE(MSG_SESSION_NO_SEAT, ROOM_MARK, .seat = 1, .clause = 0, .on = true);
    STEP(ROOM_SEAT, .text = "laat");
    STEP(ROOM_READY, .seat = 4, .on = true); /* comes in while it is open */
    assert_int_equal(room_silent(fixture.room, 0), -1);
    STEP(ROOM_CLOSE);
    assert_int_equal(room_listeners(fixture.room, 0), 2);
    assert_int_equal(room_silent(fixture.room, 0), 2); /* of five that sat there one was away */
    assert_false(room_was_silent(fixture.room, 0, 1));
    assert_true(room_was_silent(fixture.room, 0, 2));
    assert_false(room_was_silent(fixture.room, 0, 4));
    assert_int_equal(room_heard(fixture.room, 0, 0), 1);
    STEP(ROOM_UNSEAT, .seat = 0); /* away after: stays in what was shown */
    STEP(ROOM_SEAT, .text = "nog later");
    assert_int_equal(room_listeners(fixture.room, 0), 2);
    assert_int_equal(room_heard(fixture.room, 0, 0), 1);
    STEP(ROOM_NEXT);
    REFUSE(MSG_SESSION_NO_SEAT, ROOM_CHOOSE, .seat = 0, .choice = reply(0));
    STEP(ROOM_SEAT, .text = "wie 0"); /* back again, on its own seat */
    STEP(ROOM_CHOOSE, .seat = 0, .choice = reply(0));
    STEP(ROOM_CHOOSE, .seat = 5, .choice = reply(1));
    assert_int_equal(room_done(fixture.room), 2);
    assert_int_equal(room_next_to_act(fixture.room, -1), 2);
    STEP(ROOM_CLOSE);
    assert_int_equal(room_there(fixture.room, 0, 0), 5);
    assert_int_equal(room_choosers(fixture.room, 0, 0), 2);
    STEP(ROOM_UNSEAT, .seat = 5);
    assert_int_equal(room_there(fixture.room, 0, 0), 5);
    assert_int_equal(room_chose(fixture.room, 0, 0, 1), 1);
}

static void a_tie_leads_nowhere(void **state) {
    (void)state;
    Chosen remedies[OFFER_MOST];
    RoomChoice lead;
    int order[16];
    begin(5);
    listen();
    STEP(ROOM_CHOOSE, .seat = 0, .choice = reply(0));
    STEP(ROOM_CHOOSE, .seat = 1, .choice = reply(0));
    STEP(ROOM_CHOOSE, .seat = 2, .choice = reply(1));
    STEP(ROOM_CHOOSE, .seat = 3, .choice = reply(1));
    STEP(ROOM_CHOOSE, .seat = 4, .choice = reply(2));
    assert_false(room_lead(fixture.room, 0, 0, &lead, remedies));
    STEP(ROOM_CLOSE);
    assert_false(room_lead(fixture.room, 0, 0, &lead, remedies));
    assert_int_equal(room_minorities(fixture.room, 0, 0, order), 3);
    assert_int_equal(order[0], 2);
    STEP(ROOM_AGAIN);
    assert_int_equal(room_chose(fixture.room, 0, 0, 0), 2);
    assert_int_equal(room_chose(fixture.room, 0, 1, 0), -1);
    STEP(ROOM_CHOOSE, .seat = 0, .choice = reply(1));
    STEP(ROOM_CHOOSE, .seat = 2, .choice = reply(1));
    STEP(ROOM_CHOOSE, .seat = 4, .choice = reply(2));
    assert_int_equal(room_changed(fixture.room, 0), -1);
    STEP(ROOM_CLOSE);
    assert_int_equal(fixture.room->stage, ROOM_STAGE_MOVED);
    assert_true(room_lead(fixture.room, 0, 1, &lead, remedies));
    assert_int_equal(lead.reply, now()->options[1].index);
    assert_int_equal(room_changed(fixture.room, 0), 1);
    assert_int_equal(room_moved(fixture.room, 0, 0, 1), 1);
    /* who chose nothing anew stays with what it chose first */
    assert_int_equal(room_moved(fixture.room, 0, 1, -1), 0);
    assert_int_equal(room_chose(fixture.room, 0, 1, 0), 1);
    assert_int_equal(room_chose(fixture.room, 0, 1, 1), 3);
    assert_int_equal(room_seat_choice(fixture.room, 0, 3, 1)->reply, now()->options[1].index);
    assert_int_equal(room_minorities(fixture.room, 0, 1, order), 2);
    assert_int_equal(order[1], 2);
    REFUSE(MSG_SESSION_NO_NOT_NOW, ROOM_AGAIN);
    STEP(ROOM_SAY, .choice = reply(3));
    assert_int_equal(fixture.room->stage, ROOM_STAGE_SAID);
    assert_true(now()->acted);
    REFUSE(MSG_SESSION_NO_NOT_NOW, ROOM_SAY, .choice = reply(3));
}

static void by_raised_hands(void **state) {
    (void)state;
    Chosen remedies[OFFER_MOST];
    RoomChoice lead;
    STEP(ROOM_PEOPLE, .count = 20);
    STEP(ROOM_BEGIN);
    STEP(ROOM_HANDS_HEARD, .clause = 0, .count = 10);
    STEP(ROOM_HANDS_HEARD, .clause = 1, .count = 9);
    REFUSE(MSG_ROOM_NO_COUNT, ROOM_HANDS_HEARD, .clause = 1, .count = 21);
    close_and_go();
    assert_true(now()->lines[now()->clauses[0].line - 1].clause_marked[0]);
    assert_false(now()->lines[now()->clauses[1].line - 1].clause_marked[now()->clauses[1].clause]);
    STEP(ROOM_CLOSE);
    STEP(ROOM_HANDS_CHOSE, .option = 0, .count = 12);
    REFUSE(MSG_ROOM_NO_COUNT, ROOM_HANDS_CHOSE, .option = 1, .count = 9);
    STEP(ROOM_HANDS_CHOSE, .option = 1, .count = 7);
    assert_int_equal(room_choosers(fixture.room, 0, 0), 19);
    assert_int_equal(room_there(fixture.room, 0, 0), 20);
    assert_true(room_lead(fixture.room, 0, 0, &lead, remedies));
    STEP(ROOM_SAY, .choice = lead);
    STEP(ROOM_NEXT);
    assert_int_equal(now()->number, 2);
}

static void back_to_another_road(void **state) {
    (void)state;
    Room *room = fixture.room;
    begin(3);
    listen();
    REFUSE(MSG_ROOM_NO_BACK, ROOM_BACK, .turn = 0);
    STEP(ROOM_CHOOSE, .seat = 0, .choice = reply(0));
    STEP(ROOM_CLOSE);
    STEP(ROOM_SAY, .choice = reply(0));
    STEP(ROOM_NEXT);
    STEP(ROOM_READY, .seat = 0, .on = true);
    STEP(ROOM_BACK, .turn = 0);
    assert_int_equal(room->stage, ROOM_STAGE_CHOSEN);
    assert_int_equal(room->turn_count, 3);
    assert_true(room->turns[0]->other_road && room->turns[1]->other_road);
    assert_int_equal(now()->from, 0);
    assert_int_equal(now()->number, 1);
    assert_int_equal(room_chose(room, 2, 0, 0), 1);
    assert_int_equal(room_chose(room, 0, 0, 0), 1);
    STEP(ROOM_AGAIN);
    STEP(ROOM_CHOOSE, .seat = 1, .choice = reply(1));
    STEP(ROOM_CLOSE);
    STEP(ROOM_SAY, .choice = reply(1));
    assert_true(play_rewound(room->play));
    REFUSE(MSG_ROOM_NO_BACK, ROOM_BACK, .turn = 0);
    assert_int_equal(room->turns[0]->said.reply, room->turns[0]->options[0].index);
    STEP(ROOM_BACK, .turn = 2); /* as it lay the second time */
    assert_int_equal(room_chose(room, 3, 0, 1), 1);
    assert_int_equal(room_chose(room, 3, 0, 0), 1); /* who stayed too */
}

static void taken_back_and_again(void **state) {
    (void)state;
    Room *room = fixture.room;
    begin(3);
    listen();
    STEP(ROOM_CHOOSE, .seat = 0, .choice = reply(0));
    STEP(ROOM_CHOOSE, .seat = 1, .choice = reply(1));
    RoomUndo takes = room_undo_takes(room);
    assert_int_equal(takes.kind, ROOM_NEXT);
    assert_int_equal(takes.given, 2);
    STEP(ROOM_CLOSE);
    takes = room_undo_takes(room);
    assert_int_equal(takes.kind, ROOM_CLOSE);
    assert_int_equal(takes.given, 0);
    STEP(ROOM_UNSEAT, .seat = 1);
    STEP(ROOM_SEAT, .text = "wie 1");
    STEP(ROOM_UNSEAT, .seat = 1);
    STEP(ROOM_UNSEAT, .seat = 2);
    assert_int_equal(room_undo_takes(room).given, 1); /* who is away would not be counted again */
    assert_true(room_undo(room));
    assert_int_equal(room->stage, ROOM_STAGE_CHOOSE);
    assert_int_equal(room_done(room), 1);
    assert_true(room_redo(room));
    assert_int_equal(room_choosers(room, 0, 0), 2);
    assert_true(room_undo(room));
    STEP(ROOM_SEAT, .text = "wie 1");
    STEP(ROOM_CHOOSE, .seat = 1, .choice = reply(1));
    STEP(ROOM_SEAT, .text = "wie 2");
    STEP(ROOM_CLOSE);
    assert_true(room_undo(room));
    assert_int_equal(room_done(room), 2);
    assert_true(room_undo(room));
    assert_int_equal(room->stage, ROOM_STAGE_HEARD);
    STEP(ROOM_SEAT, .text = "erbij"); /* seats come and go meanwhile */
    STEP(ROOM_UNSEAT, .seat = 1);
    assert_true(room_redo(room));
    assert_int_equal(room->stage, ROOM_STAGE_CHOOSE);
    assert_int_equal(room_done(room), 1);
    assert_true(room_redo(room));
    assert_int_equal(room->stage, ROOM_STAGE_CHOSEN);
    assert_false(room_can_redo(room));
    assert_true(room_undo(room));
    STEP(ROOM_CHOOSE, .seat = 2, .choice = reply(0));
    assert_false(room_redo(room)); /* another way was taken */
    while (room_undo(room)) {
    }
    assert_int_equal(room->stage, ROOM_STAGE_SET_UP);
    assert_int_equal(room->seat_count, 4);
}

static void what_does_not_exist_is_refused(void **state) {
    (void)state;
    begin(3);
    int clauses = now()->clause_count;
    REFUSE(MSG_ROOM_NO_CLAUSE, ROOM_MARK, .seat = 0, .clause = -1, .on = true);
    REFUSE(MSG_ROOM_NO_CLAUSE, ROOM_MARK, .seat = 0, .clause = clauses, .on = true);
    REFUSE(MSG_SESSION_NO_SEAT, ROOM_MARK, .seat = -1, .on = true);
    REFUSE(MSG_SESSION_NO_SEAT, ROOM_READY, .seat = 3, .on = true);
    REFUSE(MSG_ROOM_NO_NOTHING_YET, ROOM_CLOSE);
    REFUSE(MSG_ROOM_NO_COUNT, ROOM_PEOPLE, .count = -1);
    REFUSE(MSG_ROOM_NO_COUNT, ROOM_PEOPLE, .count = ROOM_MOST_PEOPLE + 1);
    listen();
    REFUSE(MSG_ROOM_NO_CHOICE, ROOM_CHOOSE, .seat = 0);
    REFUSE(MSG_ROOM_NO_CHOICE, ROOM_CHOOSE, .seat = 0,
           .choice = {.way = WAY_REPLIES, .reply = 9999});
    REFUSE(MSG_ROOM_NO_CHOICE, ROOM_CHOOSE, .seat = 0, .choice = {.way = WAY_JUDGE});
    REFUSE(MSG_SESSION_NO_SEAT, ROOM_UNSEAT, .seat = 77);
    REFUSE(MSG_ROOM_NO_BACK, ROOM_BACK, .turn = -1);
    REFUSE(MSG_ROOM_NO_BACK, ROOM_BACK, .turn = 9);
    REFUSE(MSG_SESSION_NO_NOT_NOW, ROOM_INPUT_KINDS);
    REFUSE(MSG_SESSION_NO_NOT_NOW, ROOM_CLAUSE, .clause = 0);
}

static void the_room_is_full(void **state) {
    (void)state;
    for (int i = 0; i < SEATS_EVER; i++) {
        char name[16];
        snprintf(name, sizeof name, "z%d", i);
        if (i >= SEATS_MOST)
            STEP(ROOM_UNSEAT, .seat = i - SEATS_MOST);
        STEP(ROOM_SEAT, .text = name);
        if (i == SEATS_MOST - 1)
            REFUSE(MSG_SESSION_NO_ROOM, ROOM_SEAT, .text = "te veel");
    }
    STEP(ROOM_UNSEAT, .seat = SEATS_EVER - 1);
    REFUSE(MSG_SESSION_NO_ROOM, ROOM_SEAT, .text = "te veel");
    STEP(ROOM_SEAT, .text = "z0");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_begins_with_three, setup, teardown),
        cmocka_unit_test_setup_teardown(half_of_who_took_part, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_given_again_replaces, setup, teardown),
        cmocka_unit_test_setup_teardown(late_and_away, setup, teardown),
        cmocka_unit_test_setup_teardown(a_tie_leads_nowhere, setup, teardown),
        cmocka_unit_test_setup_teardown(by_raised_hands, setup, teardown),
        cmocka_unit_test_setup_teardown(back_to_another_road, setup, teardown),
        cmocka_unit_test_setup_teardown(taken_back_and_again, setup, teardown),
        cmocka_unit_test_setup_teardown(what_does_not_exist_is_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(the_room_is_full, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
