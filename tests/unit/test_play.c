/* The state machine on a case that is built by hand: no Lua, functions in plain C. */
#include "unit/support.h"

#include "base/random.h"
#include "play/play.h"
#include "play/tally.h"
#include "unit/hand_case.h"

static PlayError go_on(Play *play, int64_t at) {
    return play_step(play, &(Input){.at_ms = at, .kind = INPUT_CONTINUE});
}

static PlayError mark(Play *play, int64_t at, int line, int word) {
    return play_step(
        play,
        &(Input){.at_ms = at, .kind = INPUT_MARK, .as.mark = {play_moment(play), line, word}});
}

static PlayError say(Play *play, int64_t at, int reply) {
    return play_step(play, &(Input){.at_ms = at, .kind = INPUT_REPLY, .as.reply = reply});
}

static PlayError judge(Play *play, int64_t at, int category, int kind) {
    return play_step(play,
                     &(Input){.at_ms = at, .kind = INPUT_JUDGE, .as.judge = {category, kind}});
}

static PlayError offer(Play *play, int64_t at, int count, const Chosen *chosen,
                       HandOver hand_over) {
    return play_step(
        play, &(Input){.at_ms = at, .kind = INPUT_OFFER, .as.offer = {chosen, count, hand_over}});
}

static PlayError rewind_play(Play *play, int64_t at, int to) {
    return play_step(play, &(Input){.at_ms = at, .kind = INPUT_REWIND, .as.rewind = to});
}

static void a_good_play(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    int turn_count, offered[3];
    assert_int_equal(play_phase(play), PHASE_LISTEN);
    assert_int_equal(mark(play, 1000, 1, 3), PLAY_OK);
    assert_int_equal(mark(play, 1500, 1, 5), PLAY_OK); /* a stray one */
    assert_int_equal(play_offered(play, offered), 0);
    assert_int_equal(go_on(play, 2000), PLAY_OK);
    assert_int_equal(play_offered(play, offered), 3);
    /* 8 words of three replies */
    assert_near(play_allowed_ms(play), 1000 * (8 / 175.0 * 60 + 8 + 6), 1e-6);
    assert_int_equal(say(play, 5000, 0), PLAY_OK);
    assert_near(play_variables(play)->trust, 58, 1e-12);
    assert_near(play_variables(play)->patience, 75, 1e-12);
    assert_int_equal(play_phase(play), PHASE_ACT);
    assert_int_equal(judge(play, 9000, 0, 1), PLAY_OK);
    Chosen chosen[] = {{0, 0}, {1, 20}};
    assert_int_equal(offer(play, 12000, 2, chosen, HAND_OVER_NONE), PLAY_OK);
    chosen[1].euros = 99; /* the play has a copy */
    assert_int_equal(play_phase(play), PHASE_ENDED);
    assert_int_equal(play_ending(play), 0);
    assert_int_equal(go_on(play, 13000), PLAY_ENDED_ALREADY);
    const Turn *turns = play_turns(play, &turn_count);
    assert_int_equal(turn_count, 3);
    assert_int_equal(turns[0].positives, 1);
    assert_int_equal(turns[0].hits, 1);
    assert_int_equal(turns[0].negatives, 2);
    assert_int_equal(turns[0].false_alarms, 1);
    assert_true(play_hits(play, &turns[0])[0]);
    assert_false(play_hits(play, &turns[0])[1]);
    assert_int_equal(turns[0].thinking_ms, 3000);
    assert_near(turns[0].q, 1, 0);
    assert_near(turns[2].decision, 97, 1e-9); /* the refund is none of needs and welcome */
    assert_near(turns[2].chosen[1].euros, 20, 0);
    Scores scores;
    Counts counts;
    tally_play(play, &scores, &counts);
    assert_near(scores.recognition, .6 * 50 + .4 * 100, 1e-9);
    assert_near(scores.empathy, 100, 1e-9);
    assert_near(scores.speed, 100, 1e-9);
    assert_near(scores.mandate, 97, 1e-9);
    assert_near(counts.spent, 20, 0);
    assert_true(scores.passed);
    play_free(play);
}

static void what_is_not_possible(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    assert_int_equal(say(play, 0, 1), PLAY_NOT_NOW);
    assert_int_equal(mark(play, 10, 2, 1), PLAY_NO_CUSTOMER);
    assert_int_equal(mark(play, 10, 3, 1), PLAY_NO_LINE);
    assert_int_equal(mark(play, 10, 1, 8), PLAY_NO_WORD);
    assert_int_equal(mark(play, 10, 1, 0), PLAY_NO_WORD);
    assert_int_equal(rewind_play(play, 10, 0), PLAY_NOT_PRACTICE);
    assert_int_equal(mark(play, 10, 1, 3), PLAY_OK);
    assert_int_equal(mark(play, 9, 1, 3), PLAY_TIME_FALLS);
    assert_int_equal(mark(play, 11, 1, 3), PLAY_OK); /* taken back: not heard */
    assert_int_equal(go_on(play, 20), PLAY_OK);
    assert_int_equal(mark(play, 21, 1, 3), PLAY_NOT_NOW);
    assert_int_equal(say(play, 21, 0), PLAY_NOT_OFFERED);
    assert_int_equal(say(play, 21, 3), PLAY_NO_REPLY);
    assert_int_equal(judge(play, 21, 0, 1), PLAY_NOT_NOW);
    assert_int_equal(go_on(play, 21), PLAY_NOT_NOW);
    assert_int_equal(say(play, 22, 1), PLAY_OK);
    assert_int_equal(judge(play, 23, 3, -1), PLAY_NO_CATEGORY);
    assert_int_equal(judge(play, 23, 1, 0), PLAY_NO_KIND);
    assert_int_equal(judge(play, 23, 1, -1), PLAY_OK); /* wrong: back to the start */
    assert_int_equal(play_moment(play), M_OPEN);
    int turn_count, count;
    play_inputs(play, &count);
    assert_int_equal(count, 5); /* refused ones are not kept */
    const Turn *turns = play_turns(play, &turn_count);
    assert_int_equal(turn_count, 3);
    assert_near(turns[1].credit, 0, 0);
    /* waiting a day with a norm of 12 hours: 10 for the act, 5 for the wait */
    assert_near(turns[0].patience[1], 60 - 10 - 5, 1e-12);
    assert_near(play_variables(play)->hours, 24, 1e-12);
    assert_int_equal(play_variables(play)->contacts, 2);
    play_free(play);
}

static void an_offer(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    go_on(play, 1);
    say(play, 2, 1);
    judge(play, 3, 0, 0); /* right but for the kind */
    assert_int_equal(play_moment(play), M_OFFER);
    const Chosen twice[] = {{0, 0}, {0, 0}}, odd[] = {{1, 30}}, free_money[] = {{1, 0}},
                 none[] = {{2, 0}}, much[] = {{1, 40}}, sorry[] = {{0, 0}};
    assert_int_equal(offer(play, 4, 2, twice, HAND_OVER_NONE), PLAY_TWICE);
    assert_int_equal(offer(play, 4, 1, odd, HAND_OVER_NONE), PLAY_NO_AMOUNT);
    assert_int_equal(offer(play, 4, 1, free_money, HAND_OVER_NONE), PLAY_NO_AMOUNT);
    assert_int_equal(offer(play, 4, 1, none, HAND_OVER_NONE), PLAY_NO_REMEDY);
    assert_int_equal(offer(play, 4, 1, much, HAND_OVER_WARM), PLAY_NO_MONEY);
    assert_int_equal(offer(play, 4, 1, much, HAND_OVER_NONE), PLAY_OK); /* beyond what is left */
    assert_int_equal(play_moment(play), M_OPEN);
    assert_near(play_left(play), 0, 0);
    int turn_count;
    const Turn *turns = play_turns(play, &turn_count);
    assert_near(turns[1].credit, .5, 0);
    assert_true(turns[2].decision <= 40);
    go_on(play, 5);
    say(play, 6, 1);
    judge(play, 7, 0, 1);
    /* a hand-over that costs all patience: the case goes where patience runs out */
    assert_int_equal(offer(play, 8, 1, sorry, HAND_OVER_COLD), PLAY_OK);
    assert_int_equal(play_phase(play), PHASE_ENDED);
    assert_int_equal(play_ending(play), 1);
    play_free(play);
}

static void loops_and_functions(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    int offered[3], turn_count;
    go_on(play, 1);
    assert_int_equal(say(play, 2, 2), PLAY_OK); /* run adds 2 */
    assert_near(play_variables(play)->flags[0].number, 2, 0);
    const View *view = play_view(play);
    assert_string_equal(text_cstr(&view->lines[0].text->plain), "Nog 2 keer.");
    assert_int_equal(view->lines[0].text->word_count, 3);
    go_on(play, 3);
    assert_int_equal(play_offered(play, offered), 2);
    assert_int_equal(say(play, 4, 3), PLAY_OK); /* explain, not after acknowledging */
    go_on(play, 5);
    say(play, 6, 2);
    go_on(play, 7);
    assert_int_equal(say(play, 8, 4), PLAY_OK); /* script for the third time */
    assert_int_equal(play_phase(play), PHASE_ENDED);
    const Turn *turns = play_turns(play, &turn_count);
    assert_int_equal(turn_count, 4);
    assert_near(turns[0].patience[1] - turns[0].patience[0], 2, 1e-12);
    assert_near(turns[2].patience[1] - turns[2].patience[0], 0, 1e-12);
    assert_near(turns[3].patience[1] - turns[3].patience[0], -5, 1e-12);
    Rendered then = {0};
    play_render(play, &turns[1], &lines[3].text, &then); /* as it was shown then */
    assert_string_equal(text_cstr(&then.plain), "Nog 2 keer.");
    play_render(play, &turns[3], &lines[3].text, &then);
    assert_string_equal(text_cstr(&then.plain), "Nog 5 keer.");
    rendered_release(&then);
    play_free(play);
}

static void a_failing_function(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT);
    go_on(play, 1);
    broken = true;
    assert_int_equal(say(play, 2, 2), PLAY_SCRIPT);
    assert_int_equal(play_phase(play), PHASE_FAILED);
    assert_string_equal(play_failure(play), "case.lua:9: stuk");
    int count;
    play_inputs(play, &count);
    assert_int_equal(count, 2);
    assert_int_equal(go_on(play, 3), PLAY_NOT_NOW);
    play_free(play);
}

static void rewinding(void **state) {
    (void)state;
    Play *play = begin(PLAY_PRACTICE), *straight = begin(PLAY_PRACTICE);
    mark(play, 100, 1, 3);
    go_on(play, 200);
    say(play, 300, 1);       /* input 3 */
    judge(play, 400, 1, -1); /* 4 */
    assert_int_equal(rewind_play(play, 500, 6), PLAY_NO_REWIND);
    assert_int_equal(rewind_play(play, 500, 2), PLAY_OK); /* 5: the options of the first moment */
    assert_int_equal(play_phase(play), PHASE_ACT);
    assert_int_equal(play_options_ms(play), 500);
    assert_near(play_variables(play)->patience, 60, 0);
    say(play, 700, 0);                                    /* 6: open, for it was heard */
    assert_int_equal(rewind_play(play, 800, 5), PLAY_OK); /* 7: to the state after a rewind */
    assert_int_equal(play_moment(play), M_OPEN);
    say(play, 900, 0);
    judge(play, 1000, 0, 1);
    const Chosen chosen[] = {{0, 0}, {1, 20}};
    assert_int_equal(offer(play, 1100, 2, chosen, HAND_OVER_NONE), PLAY_OK);
    assert_int_equal(go_on(play, 1150), PLAY_ENDED_ALREADY);
    assert_int_equal(rewind_play(play, 1200, 9), PLAY_ENDED_ALREADY);
    assert_true(play_take_back(play)); /* the last turn once more */
    assert_int_equal(play_phase(play), PHASE_ACT);
    assert_false(play_take_back(play));
    assert_int_equal(rewind_play(play, 1200, 9), PLAY_OK);
    assert_int_equal(play_phase(play), PHASE_ACT);
    assert_int_equal(offer(play, 1300, 2, chosen, HAND_OVER_NONE), PLAY_OK);
    assert_int_equal(play_phase(play), PHASE_ENDED);
    assert_true(play_rewound(play));

    mark(straight, 100, 1, 3);
    go_on(straight, 800);
    say(straight, 900, 0);
    judge(straight, 1000, 0, 1);
    offer(straight, 1100, 2, chosen, HAND_OVER_NONE);
    Scores a, b;
    Counts ca, cb;
    tally_play(play, &a, &ca);
    tally_play(straight, &b, &cb);
    assert_near(a.total, b.total, 0);
    assert_near(a.recognition, b.recognition, 0);
    assert_int_equal(ca.replies, cb.replies);
    int count, turn_count;
    play_inputs(play, &count);
    assert_int_equal(count, 11);
    const Turn *turns = play_turns(play, &turn_count);
    assert_int_equal(turn_count, 3);
    assert_int_equal(turns[0].at_ms, 800);
    assert_int_equal(turns[0].thinking_ms, 100);
    play_free(play);
    play_free(straight);
}

/* From a long way on, each rewind gives a few inputs again and not all. */
static void rewinding_often(void **state) {
    (void)state;
    enum { MARKS = 100, TIMES = 300 };
    Play *play = begin(PLAY_PRACTICE);
    go_on(play, 1);
    assert_int_equal(say(play, 2, 2), PLAY_OK);
    go_on(play, 3);
    assert_int_equal(say(play, 4, 3), PLAY_OK);
    for (int i = 0; i < MARKS; i++)
        assert_int_equal(mark(play, 5, 1, 3), PLAY_OK);
    asked = 0;
    for (int i = 0; i < TIMES; i++) {
        assert_int_equal(rewind_play(play, 6, 4 + MARKS - i % 3), PLAY_OK);
        assert_int_equal(mark(play, 6, 1, 1 + i % 2), PLAY_OK);
    }
    assert_in_range(asked, 1, 10);
    int count;
    const Turn *turns = play_turns(play, &count);
    assert_int_equal(count, 3);
    assert_int_equal(turns[0].reply, 2);
    assert_int_equal(turns[1].reply, 3);
    assert_near(turns[1].patience[0], turns[0].patience[1], 0);
    play_free(play);
}

/* What a list of inputs with rewinds comes to when each rewind begins anew: the same list without
 * what was gone back from. A rewind leaves nothing behind but the time at which the moment
 * appeared, so it is given again. */
static void check_way(Play *play) {
    int count, length = 0, turn_count, way_count;
    const Input *inputs = play_inputs(play, &count);
    int *way = xmalloc((size_t)(count + 1) * sizeof *way);
    for (int at = count; at > 0;) {
        way[length++] = at - 1;
        at = inputs[at - 1].kind == INPUT_REWIND ? inputs[at - 1].as.rewind : at - 1;
    }
    Play *straight = begin(PLAY_PRACTICE);
    for (int given = 0; length--; given++) {
        Input input = inputs[way[length]];
        if (input.kind == INPUT_REWIND)
            input.as.rewind = given;
        assert_int_equal(play_step(straight, &input), PLAY_OK);
    }
    const Turn *turns = play_turns(play, &turn_count);
    const Turn *others = play_turns(straight, &way_count);
    assert_int_equal(turn_count, way_count);
    for (int i = 0; i < turn_count; i++) {
        const Turn *a = &turns[i], *b = &others[i];
        assert_int_equal(a->moment, b->moment);
        assert_int_equal(a->at_ms, b->at_ms);
        assert_int_equal(a->reply, b->reply);
        assert_int_equal(a->hits, b->hits);
        assert_int_equal(a->false_alarms, b->false_alarms);
        assert_int_equal(a->word_count, b->word_count);
        assert_near(a->trust[1], b->trust[1], 0);
        assert_near(a->patience[0], b->patience[0], 0);
        assert_int_equal(a->thinking_ms, b->thinking_ms);
        assert_int_equal(a->shown_count, b->shown_count);
        assert_memory_equal(play_shown(play, a), play_shown(straight, b),
                            (size_t)a->shown_count * sizeof(int));
        assert_memory_equal(play_words(play, a), play_words(straight, b),
                            (size_t)a->word_count * sizeof(WordMark));
    }
    assert_int_equal(play_phase(play), play_phase(straight));
    assert_near(play_variables(play)->flags[0].number, play_variables(straight)->flags[0].number,
                0);
    free(way);
    play_free(straight);
}

/* Random plays that go back to random states: read or not on the way, they come to the same. */
static void rewinding_at_random(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        Random random;
        random_init(&random, seed);
        Play *play = begin(PLAY_PRACTICE);
        int64_t now = 0;
        for (int i = 0; i < 600; i++) {
            int count;
            play_inputs(play, &count);
            now += random_below(&random, 3);
            uint32_t what = random_below(&random, 10);
            if (play_phase(play) == PHASE_ENDED)
                break;
            if (what < 2) {
                rewind_play(play, now, (int)random_below(&random, (uint32_t)count + 1));
            } else if (play_phase(play) == PHASE_LISTEN && what < 8) {
                mark(play, now, 1, 1 + (int)random_below(&random, 7));
            } else if (play_phase(play) == PHASE_LISTEN) {
                go_on(play, now);
            } else if (play_moment(play) == M_OPEN || play_moment(play) == M_CHAT) {
                say(play, now, play_moment(play) == M_OPEN ? 2 : 3);
            }
            if (what == 9 && i % 20 == 0)
                check_way(play);
        }
        check_way(play);
        play_free(play);
    }
}

static void saving_and_restoring(void **state) {
    (void)state;
    Play *play = begin(PLAY_ASSESSMENT), *other = begin(PLAY_ASSESSMENT);
    void *saved = malloc(play_state_size(play));
    int offered[3];
    mark(play, 1, 1, 3);
    go_on(play, 2);
    play_save(play, saved);
    play_restore(other, saved);
    assert_int_equal(play_phase(other), PHASE_ACT);
    assert_int_equal(play_offered(other, offered), 3);
    assert_int_equal(say(play, 3, 0), say(other, 3, 0));
    assert_near(play_variables(other)->patience, play_variables(play)->patience, 0);
    assert_int_equal(play_moment(other), play_moment(play));
    free(saved);
    play_free(play);
    play_free(other);
}

/* A function that fails where the play is put back: it does not go on from there. */
static void restoring_where_a_function_fails(void **state) {
    (void)state;
    Moment silent[4];
    memcpy(silent, moments, sizeof silent);
    silent[M_CHAT].line_count = 0;
    scenario.moments = silent;
    Play *play = begin(PLAY_ASSESSMENT), *other = begin(PLAY_ASSESSMENT);
    void *saved = malloc(play_state_size(play));
    go_on(play, 1);
    assert_int_equal(say(play, 2, 2), PLAY_OK);
    assert_int_equal(play_phase(play), PHASE_ACT);
    play_save(play, saved);
    play_restore(other, saved);
    assert_int_equal(play_phase(other), PHASE_ACT);
    broken = true;
    play_restore(other, saved);
    assert_int_equal(play_phase(other), PHASE_FAILED);
    assert_int_equal(say(other, 3, 3), PLAY_NOT_NOW);
    scenario.moments = moments;
    free(saved);
    play_free(play);
    play_free(other);
}

static void order_by_seed(void **state) {
    (void)state;
    int first[3], again[3], differs = 0;
    Play *play = begin(PLAY_ASSESSMENT);
    mark(play, 1, 1, 3);
    go_on(play, 2);
    assert_int_equal(play_offered_shuffled(play, first), 3);
    assert_int_equal(play_offered_shuffled(play, again), 3);
    assert_memory_equal(first, again, sizeof first);
    for (uint64_t seed = 1; seed < 20; seed++) {
        play_restart(play, (PlaySetup){.seed = seed, .time_factor = 1});
        mark(play, 1, 1, 3);
        go_on(play, 2);
        play_offered_shuffled(play, again);
        differs += memcmp(first, again, sizeof first) != 0;
    }
    assert_true(differs > 5);
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_good_play),
        cmocka_unit_test(what_is_not_possible),
        cmocka_unit_test(an_offer),
        cmocka_unit_test(loops_and_functions),
        cmocka_unit_test(a_failing_function),
        cmocka_unit_test(rewinding),
        cmocka_unit_test(rewinding_often),
        cmocka_unit_test(rewinding_at_random),
        cmocka_unit_test(saving_and_restoring),
        cmocka_unit_test(restoring_where_a_function_fails),
        cmocka_unit_test(order_by_seed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
