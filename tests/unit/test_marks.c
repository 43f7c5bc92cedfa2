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

/* "Komt hij weer niet vandaag, met Jansen?": one word marks its clause. */
static void the_view_knows_clauses(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    const ViewLine *line = &play_view(play)->lines[0];
    int words[7];
    assert_int_equal(line->clauses->count, 2);
    assert_int_equal(clause_last_word(line->clauses, 0), 5);
    assert_null(play_view(play)->lines[1].clauses);
    assert_null(play_view(play)->lines[1].clause_marked);
    assert_int_equal(view_turn_clause(line, 1, words), 1);
    assert_int_equal(words[0], 6);

    mark(play, 3);
    mark(play, 5);
    line = &play_view(play)->lines[0];
    assert_true(line->clause_marked[0]);
    assert_false(line->clause_marked[1]);
    assert_true(line->marked[2]);
    assert_false(line->marked[0]);
    assert_int_equal(view_turn_clause(line, 0, words), 2);
    assert_int_equal(words[0], 3);
    assert_int_equal(words[1], 5);
    mark(play, words[0]);
    assert_true(play_view(play)->lines[0].clause_marked[0]);
    mark(play, words[1]);
    assert_false(play_view(play)->lines[0].clause_marked[0]);
    const Clauses *clauses = play_line_clauses(play, play_turns(play, words), 0);
    assert_int_equal(clauses->count, 2);
    play_free(play);
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
        cmocka_unit_test(saying_it_first),
        cmocka_unit_test(how_much_one_says),
        cmocka_unit_test(the_channel),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
