/* The state machine on a case that is built by hand: no Lua, functions in plain C. */
#include "unit/support.h"

#include "play/play.h"
#include "play/score.h"

enum { M_OPEN, M_NAME, M_OFFER, M_CHAT };

static const double refund_euros[] = {20, 40};
static const Category categories[] = {{.id = "complaint", .label = "klacht", .label_words = 1},
                                      {.id = "question", .label = "vraag", .label_words = 1},
                                      {.id = "request", .label = "verzoek", .label_words = 1}};
static const Kind kinds[] = {{.id = "explicit", .label = "expliciet"},
                             {.id = "implicit", .label = "impliciet"}};
static const Act acts[] = {
    {.id = "acknowledge", .label = "a", .empathy = 2, .trust = 8, .patience = 15, .after = -1},
    {.id = "explain",
     .label = "e",
     .empathy = -2,
     .trust = -6,
     .patience = -10,
     .trap = true,
     .after = 0,
     .after_empathy = -1,
     .after_trust = -3,
     .after_patience = -5},
    {.id = "script", .label = "s", .patience = 2, .fades = true, .after = -1},
};
static const Remedy remedies[] = {
    {.id = "apology", .label = "excuses", .label_words = 1, .trust = 5},
    {.id = "refund", .label = "geld", .label_words = 1, .euros = refund_euros, .euro_count = 2}};
static const int may[] = {0, 1};
static const Role roles[] = {
    {.id = "desk", .label = "balie", .euros = 30, .may = may, .may_count = 2}};
static const Mood moods[] = {{.id = "glad", .label = "blij", .below = 101},
                             {.id = "angry", .label = "boos", .below = 30}};

static const int act_ids[] = {0, 1, 2};
static const int heard_weer[] = {0};
static const Change add_one[] = {{.flag = 0, .to = {.type = VALUE_NUMBER, .number = 1}}};
static const Test only_twice[] = {
    {.variable = VARIABLE_FLAG, .is_range = true, .min = 2, .max = INFINITY}};
static const Flag flags[] = {{.name = "keer", .first = {.type = VALUE_NUMBER, .number = 0}}};

#define TEXT(s, n)                                                                                 \
    { .source = s, .words = n }
#define NO_TEXT                                                                                    \
    { .source = "" }
#define ALWAYS                                                                                     \
    { .function = -1 }
static const Line lines[] = {
    {.speaker = SPEAKER_CUSTOMER,
     .text = TEXT("Komt hij weer niet vandaag, met Jansen?", 7),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .first_mark = 0,
     .mark_count = 2,
     .moment = M_OPEN,
     .number = 1},
    {.speaker = SPEAKER_NARRATOR,
     .text = TEXT("Stilte.", 1),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_OPEN,
     .number = 2},
    {.speaker = SPEAKER_NARRATOR,
     .text = TEXT("Wat is dit?", 3),
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_NAME,
     .number = 1},
    {.speaker = SPEAKER_CUSTOMER,
     .text = {.source = "Nog {keer} keer.", .words = 2, .dynamic = true},
     .mood = -1,
     .when = ALWAYS,
     .thought = NO_TEXT,
     .moment = M_CHAT,
     .number = 1},
};
static const Mark marks[] = {
    {.id = "weer",
     .phrase = TEXT("weer", 1),
     .kind = 1,
     .name = 0,
     .line_of = 0,
     .from = 9,
     .to = 13,
     .why = NO_TEXT},
    {.id = "met Jansen",
     .phrase = TEXT("met Jansen", 2),
     .decoy = true,
     .name = 1,
     .line_of = 0,
     .from = 28,
     .to = 38,
     .why = NO_TEXT},
};
static const char *const mark_names[] = {"weer", "met Jansen"};
static const Reply replies[] = {
    {.id = "acknowledge",
     .text = TEXT("U wacht al lang.", 4),
     .acts = act_ids,
     .act_count = 1,
     .go = M_NAME,
     .when = ALWAYS,
     .run = -1,
     .heard = heard_weer,
     .heard_count = 1,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "explain",
     .text = TEXT("Dat komt zo.", 3),
     .acts = act_ids + 1,
     .act_count = 1,
     .go = M_NAME,
     .when = ALWAYS,
     .run = -1,
     .has_takes = true,
     .minutes = 1440,
     .contact = true,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "script",
     .text = TEXT("Begrijpelijk.", 1),
     .acts = act_ids + 2,
     .act_count = 1,
     .go = M_CHAT,
     .when = ALWAYS,
     .run = 0,
     .why = NO_TEXT,
     .moment = M_OPEN},
    {.id = "explain",
     .text = TEXT("Dat komt zo.", 3),
     .acts = act_ids + 1,
     .act_count = 1,
     .go = M_OPEN,
     .add = add_one,
     .add_count = 1,
     .when = ALWAYS,
     .run = -1,
     .why = NO_TEXT,
     .moment = M_CHAT},
    {.id = "script",
     .text = TEXT("Dag.", 1),
     .acts = act_ids + 2,
     .act_count = 1,
     .go = SCENARIO_ENDING,
     .when = {.tests = only_twice, .test_count = 1, .function = 1},
     .run = -1,
     .why = NO_TEXT,
     .moment = M_CHAT},
};
static const int needs[] = {0};
static const Judge judges[] = {
    {.category = 0, .kind = 1, .right = M_OFFER, .half = M_OFFER, .wrong = M_OPEN, .why = NO_TEXT}};
static const Offer offers[] = {{.needs = needs,
                                .need_count = 1,
                                .has_fair = true,
                                .fair_low = 10,
                                .fair_high = 25,
                                .fits = SCENARIO_ENDING,
                                .short_of = M_OPEN,
                                .beyond = M_OPEN,
                                .handed_over = M_OPEN,
                                .hand_over_patience = -200,
                                .why = NO_TEXT}};
static const Moment moments[] = {
    {.name = "open",
     .step = STEP_LISTEN,
     .role = -1,
     .first_line = 0,
     .line_count = 2,
     .way = WAY_REPLIES,
     .first_reply = 0,
     .reply_count = 3},
    {.name = "name", .role = -1, .first_line = 2, .line_count = 1, .way = WAY_JUDGE, .act = 0},
    {.name = "offer", .role = -1, .first_line = 0, .line_count = 0, .way = WAY_OFFER, .act = 0},
    {.name = "chat",
     .role = -1,
     .first_line = 3,
     .line_count = 1,
     .way = WAY_REPLIES,
     .first_reply = 3,
     .reply_count = 2},
};
static const Ending endings[] = {
    {.name = "blij", .text = TEXT("Dank u.", 2), .outcome = OUTCOME_DELIGHTED},
    {.name = "weg", .text = TEXT("Dag.", 1), .outcome = OUTCOME_LOST}};

static Scenario scenario = {
    .id = "proef",
    .path = "case.lua",
    .folder = ".",
    .language = "nl",
    .title = "Proef",
    .customer_name = "mevrouw",
    .role = 0,
    .has_norm = true,
    .norm_minutes = 720,
    .norm_limit_minutes = 14400,
    .norm_contacts = 1,
    .trust = 50,
    .patience = 60,
    .flags = flags,
    .flag_count = 1,
    .start = M_OPEN,
    .patience_out = SCENARIO_ENDING + 1,
    .notice = NO_TEXT,
    .notice_help = NO_TEXT,
    .moments = moments,
    .lines = lines,
    .marks = marks,
    .replies = replies,
    .judges = judges,
    .offers = offers,
    .endings = endings,
    .moment_count = 4,
    .line_count = 4,
    .mark_count = 2,
    .reply_count = 5,
    .judge_count = 1,
    .offer_count = 1,
    .ending_count = 2,
    .mark_name_count = 2,
    .mark_names = mark_names,
    .function_count = 2,
    .has_step = {false, true, false, false, false, false},
    .house = {.path = "house.lua",
              .categories = categories,
              .kinds = kinds,
              .acts = acts,
              .remedies = remedies,
              .roles = roles,
              .moods = moods,
              .category_count = 3,
              .kind_count = 2,
              .act_count = 3,
              .remedy_count = 2,
              .role_count = 1,
              .mood_count = 2,
              .complaint = 0,
              .explain = 1,
              .defend = -1,
              .weights = {25, 30, 15, 30},
              .words_per_minute = 175,
              .think_seconds = 8},
};

static bool broken;

static bool call_test(void *host, int function, Variables *s, bool *holds) {
    (void)host;
    *holds = function == 1 && s->flags[0].number < 99;
    return !broken;
}

static bool call_run(void *host, int function, Variables *s) {
    (void)host;
    (void)function;
    s->flags[0] = (Value){.type = VALUE_NUMBER, .number = s->flags[0].number + 2};
    return !broken;
}

static const char *call_failure(void *host) {
    (void)host;
    return "case.lua:9: stuk";
}

static const ScriptCalls calls = {NULL, call_test, call_run, call_failure};

static Play *begin(PlayMode mode) {
    broken = false;
    return play_new(&scenario, &calls, (PlaySetup){.seed = 7, .mode = mode, .time_factor = 1});
}

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
    assert_int_equal(mark(play, 1500, 1, 1), PLAY_OK); /* a stray one */
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
    score_play(play, &scores, &counts);
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
    assert_int_equal(rewind_play(play, 1200, 0), PLAY_ENDED_ALREADY);
    assert_true(play_rewound(play));

    mark(straight, 100, 1, 3);
    go_on(straight, 800);
    say(straight, 900, 0);
    judge(straight, 1000, 0, 1);
    offer(straight, 1100, 2, chosen, HAND_OVER_NONE);
    Scores a, b;
    Counts ca, cb;
    score_play(play, &a, &ca);
    score_play(straight, &b, &cb);
    assert_near(a.total, b.total, 0);
    assert_near(a.recognition, b.recognition, 0);
    assert_int_equal(ca.replies, cb.replies);
    int count, turn_count;
    play_inputs(play, &count);
    assert_int_equal(count, 10);
    const Turn *turns = play_turns(play, &turn_count);
    assert_int_equal(turn_count, 3);
    assert_int_equal(turns[0].at_ms, 800);
    assert_int_equal(turns[0].thinking_ms, 100);
    play_free(play);
    play_free(straight);
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
        cmocka_unit_test(saving_and_restoring),
        cmocka_unit_test(order_by_seed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
