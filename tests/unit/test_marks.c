/* Marking by clause, and what one says first, on a case that is built by hand. */
#include "unit/support.h"

#include "base/text.h"
#include "unit/hand_case.h"

static PlayError go_on(Play *play, int64_t at) {
    return play_step(play, &(Input){.at_ms = at, .kind = INPUT_CONTINUE});
}

static PlayError mark(Play *play, int word) {
    return play_step(play, &(Input){.kind = INPUT_MARK, .as.mark = {play_moment(play), 1, word}});
}

static PlayError say_first(Play *play, int64_t at, const char *text) {
    return play_step(play, &(Input){.at_ms = at, .kind = INPUT_SAY, .as.say = text});
}

/* "Komt hij weer niet, vandaag, met Jansen?": one word marks its clause. */
static void the_view_knows_clauses(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    const ViewLine *line = &play_view(play)->lines[0];
    int words[7];
    assert_int_equal(line->clauses->count, 3);
    assert_int_equal(clause_last_word(line->clauses, 0), 4);
    assert_null(play_view(play)->lines[1].clauses);
    assert_null(play_view(play)->lines[1].clause_marked);
    assert_int_equal(view_turn_clause(line, 2, words), 1);
    assert_int_equal(words[0], 6);

    mark(play, 3);
    mark(play, 4);
    line = &play_view(play)->lines[0];
    assert_true(line->clause_marked[0]);
    assert_false(line->clause_marked[1]);
    assert_true(line->marked[2]);
    assert_false(line->marked[0]);
    assert_int_equal(view_turn_clause(line, 0, words), 2);
    assert_int_equal(words[0], 3);
    assert_int_equal(words[1], 4);
    mark(play, words[0]);
    assert_true(play_view(play)->lines[0].clause_marked[0]);
    mark(play, words[1]);
    assert_false(play_view(play)->lines[0].clause_marked[0]);
    const Clauses *clauses = play_line_clauses(play, play_turns(play, words), 0);
    assert_int_equal(clauses->count, 3);
    play_free(play);
}

/* Nee, | het is de kraan – | die lekt nu drie weken, | hoor. | Prima hoor. */
static const Line heard_lines[] = {
    {.speaker = SPEAKER_CUSTOMER,
     .text = TEXT("Nee, het is de kraan – die lekt nu drie weken, hoor. Prima hoor.", 14),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .first_mark = 0,
     .mark_count = 3,
     .moment = M_OPEN,
     .number = 1},
};
static const Mark heard_marks[] = {
    {.id = "kraan – die", .type = MARK_SIGNAL, .name = 0, .from = 15, .to = 26, .why = NO_TEXT},
    {.id = "hoor", .type = MARK_DECOY, .name = 1, .from = 47, .to = 51, .why = NO_TEXT},
    {.id = "Nee", .type = MARK_EITHER, .name = 2, .from = 0, .to = 3, .why = NO_TEXT},
};

static void weighing_by_clause(void **state) {
    (void)state;
    static const struct {
        const char *words; /* that are marked, as characters from 'a' for the first */
        int hits, alarms;
        bool heard[3];
        int strays, from, to;
    } rows[] = {
        {"", 0, 0, {false, false, false}, 0, 0, 0},
        {"b", 1, 0, {true, false, false}, 0, 0, 0},   /* any word of a clause that it touches */
        {"k", 1, 0, {true, false, false}, 0, 0, 0},   /* of either of them */
        {"bck", 1, 0, {true, false, false}, 0, 0, 0}, /* but once */
        {"a", 0, 0, {false, false, true}, 0, 0, 0},   /* neither helps nor hurts */
        {"l", 0, 1, {false, true, false}, 0, 0, 0},   /* explained: no stray */
        {"n", 0, 1, {false, false, false}, 1, 13, 14},
        {"mn", 0, 1, {false, false, false}, 1, 13, 14}, /* a clause counts once */
        {"bln", 1, 2, {true, true, false}, 1, 13, 14},
        {"abcdefghijklmn", 1, 2, {true, true, true}, 1, 13, 14},
        {"bb", 0, 0, {false, false, false}, 0, 0, 0}, /* taken back */
    };
    Moment changed[4];
    Scenario own = scenario;
    memcpy(changed, moments, sizeof changed);
    changed[M_OPEN].line_count = 1;
    own.moments = changed;
    own.lines = heard_lines;
    own.marks = heard_marks;
    own.line_count = 1;
    own.mark_count = own.mark_name_count = 3;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Play *play = play_new(&own, &calls, (PlaySetup){.time_factor = 1});
        int count;
        for (const char *w = rows[i].words; *w; w++)
            assert_int_equal(mark(play, *w - 'a' + 1), PLAY_OK);
        go_on(play, 1);
        const Turn *turn = play_turns(play, &count);
        assert_int_equal(turn->positives, 1);
        assert_int_equal(turn->negatives, 2);
        assert_int_equal(turn->hits, rows[i].hits);
        assert_int_equal(turn->false_alarms, rows[i].alarms);
        for (int m = 0; m < 3; m++) {
            assert_int_equal(play_hits(play, turn)[m], rows[i].heard[m]);
            assert_int_equal(play_is_heard(play, m), rows[i].heard[m]);
        }
        assert_int_equal(turn->stray_count, rows[i].strays);
        if (turn->stray_count) {
            assert_int_equal(play_strays(play, turn)->line, 1);
            assert_int_equal(play_strays(play, turn)->from, rows[i].from);
            assert_int_equal(play_strays(play, turn)->to, rows[i].to);
        }
        play_free(play);
    }
}

/* In own words, once, when the options are there; nothing but the list of inputs differs. */
static void saying_it_first(void **state) {
    (void)state;
    Play *play = begin(PLAY_PRACTICE);
    char text[] = "Wat vervelend, weer niet?";
    int count;
    assert_int_equal(say_first(play, 1, text), PLAY_NOT_NOW);
    mark(play, 3);
    go_on(play, 2);
    double allowed = play_allowed_ms(play);
    assert_true(play_view(play)->may_say);
    assert_int_equal(say_first(play, 3, text), PLAY_OK);
    text[0] = 'X'; /* the play has a copy */
    assert_false(play_view(play)->may_say);
    assert_int_equal(say_first(play, 4, "nog eens"), PLAY_SAID);
    assert_near(play_allowed_ms(play), allowed, 0);
    const Turn *turn = play_turns(play, &count);
    assert_string_equal(turn->say, "Wat vervelend, weer niet?");
    const Input *inputs = play_inputs(play, &count);
    assert_int_equal(count, 3);
    assert_string_equal(inputs[2].as.say, "Wat vervelend, weer niet?");

    assert_int_equal(play_step(play, &(Input){.at_ms = 5, .kind = INPUT_REPLY}), PLAY_OK);
    assert_int_equal(say_first(play, 6, ""), PLAY_OK); /* of each act apart; it may be nothing */
    assert_int_equal(play_step(play, &(Input){.at_ms = 7, .kind = INPUT_REWIND, .as.rewind = 3}),
                     PLAY_OK);
    assert_int_equal(say_first(play, 8, "nog eens"), PLAY_SAID);
    assert_string_equal(play_turns(play, &count)->say, "Wat vervelend, weer niet?");
    play_free(play);
}

static void how_much_one_says(void **state) {
    (void)state;
    Play *play = begin(PLAY_PRACTICE);
    Text text = {0};
    for (int i = 0; i < PLAY_MOST_SAY; i++)
        text_add(&text, "é"); /* characters count, not bytes */
    go_on(play, 1);
    text_add(&text, "!");
    assert_int_equal(say_first(play, 2, text.bytes), PLAY_SAY_LONG);
    text.bytes[text.len - 1] = '\0';
    assert_int_equal(say_first(play, 2, text.bytes), PLAY_OK);
    text_release(&text);
    play_free(play);
}

/* A mail, then a call: the channel holds until another moment changes it. */
static void the_channel(void **state) {
    (void)state;
    Moment changed[4];
    Scenario two = scenario;
    memcpy(changed, moments, sizeof changed);
    changed[M_NAME].channel = CHANNEL_CHAT;
    two.moments = changed;
    two.channel = CHANNEL_EMAIL;
    Play *play = play_new(&two, &calls, (PlaySetup){.time_factor = 1});
    assert_int_equal(play_channel(play), CHANNEL_EMAIL);
    go_on(play, 1);
    play_step(play, &(Input){.at_ms = 2, .kind = INPUT_REPLY, .as.reply = 1});
    assert_int_equal(play_view(play)->channel, CHANNEL_CHAT);
    play_step(play, &(Input){.at_ms = 3, .kind = INPUT_JUDGE, .as.judge = {1, -1}});
    assert_int_equal(play_moment(play), M_OPEN);
    assert_int_equal(play_channel(play), CHANNEL_CHAT);
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_view_knows_clauses),
        cmocka_unit_test(weighing_by_clause),
        cmocka_unit_test(saying_it_first),
        cmocka_unit_test(how_much_one_says),
        cmocka_unit_test(the_channel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
