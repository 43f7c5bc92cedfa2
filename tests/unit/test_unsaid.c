/* What was said in own words: whatever it is, it is kept and plays again; and it is left out of
 * what is handed on. */
#include "unit/support.h"

#include "base/random.h"
#include "base/utf8.h"
#include "store/inputs.h"
#include "store/inputs_write.h"
#include "store/json.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/result_id.h"
#include "store/unsaid.h"
#include "unit/hand_case.h"

enum { SENTENCES = 10000 };

static PlayError step(Play *play, int64_t at, Input input) {
    input.at_ms = at;
    return play_step(play, &input);
}

/* Any characters but NUL and surrogates, as many as one may say at most. */
static void add_sentence(Text *text, Random *random, int most) {
    static const int32_t rooms[] = {0x80, 0x250, 0x3000, 0xFFFF, 0x110000};
    int32_t below = rooms[random_below(random, 5)];
    for (int i = (int)random_below(random, (uint32_t)most + 1); i > 0; i--) {
        int32_t c = 1 + (int32_t)random_below(random, (uint32_t)below - 1);
        char bytes[4];
        if (c < 0xD800 || c > 0xDFFF)
            text_add_bytes(text, bytes, (size_t)utf8_encode(c, bytes));
    }
}

/* A play of practice in which so much was said, each taken back by a rewind, and then an answer. */
static Play *talk(void) {
    Play *play = begin(PLAY_PRACTICE);
    Random random;
    random_init(&random, 99);
    int64_t at = 0;
    assert_int_equal(step(play, at, (Input){.kind = INPUT_CONTINUE}), PLAY_OK);
    for (int i = 0; i < SENTENCES; i++) {
        Text text = {0};
        add_sentence(&text, &random, i % 100 ? 40 : PLAY_MOST_SAY);
        assert_int_equal(step(play, at, (Input){.kind = INPUT_SAY, .as.say = text_cstr(&text)}),
                         PLAY_OK);
        assert_int_equal(step(play, ++at, (Input){.kind = INPUT_REWIND, .as.rewind = 1}), PLAY_OK);
        text_release(&text);
    }
    assert_int_equal(step(play, at, (Input){.kind = INPUT_SAY, .as.say = "tot slot"}), PLAY_OK);
    assert_int_equal(step(play, at + 5, (Input){.kind = INPUT_REPLY, .as.reply = 1}), PLAY_OK);
    return play;
}

static Play *play_again(const Json *tree) {
    Findings findings;
    InputsFile file;
    findings_init(&findings, LANG_EN);
    assert_true(inputs_open(tree, "x", &findings, &file));
    Play *play = begin(PLAY_PRACTICE);
    bool plays = inputs_play(&file, play, true, &findings);
    findings_print(&findings, stderr, false);
    assert_true(plays);
    findings_release(&findings);
    return play;
}

static Json *copy_of(const Play *play) {
    Findings findings;
    Text text = {0};
    Json *tree = inputs_tree(play);
    findings_init(&findings, LANG_EN);
    json_print(tree, JSON_SHORTEST, &text);
    json_free(tree);
    tree = json_parse(text_cstr(&text), text.len, "x", &findings);
    findings_print(&findings, stderr, false);
    assert_non_null(tree);
    findings_release(&findings);
    text_release(&text);
    return tree;
}

static void hold_same(const Play *play, const Play *other) {
    int turns, others;
    const Turn *a = play_turns(play, &turns), *b = play_turns(other, &others);
    assert_int_equal(turns, others);
    for (int i = 0; i < turns; i++) {
        assert_int_equal(a[i].moment, b[i].moment);
        assert_int_equal(a[i].reply, b[i].reply);
        assert_near(a[i].trust[1], b[i].trust[1], 0);
        assert_near(a[i].patience[1], b[i].patience[1], 0);
    }
}

static void test_kept(void **state) {
    (void)state;
    Play *play = talk();
    Json *tree = copy_of(play);
    Play *again = play_again(tree);
    int count, others;
    const Input *inputs = play_inputs(play, &count), *copies = play_inputs(again, &others);
    assert_int_equal(count, others);
    assert_int_equal(count, 3 + 2 * SENTENCES);
    for (int i = 0; i < count; i++) {
        assert_int_equal(inputs[i].kind, copies[i].kind);
        if (inputs[i].kind == INPUT_SAY)
            assert_string_equal(inputs[i].as.say, copies[i].as.say);
    }
    hold_same(play, again);
    assert_string_equal(play_turns(again, &count)[0].say, "tot slot");
    json_free(tree);
    play_free(again);
    play_free(play);
}

static void test_left_out(void **state) {
    (void)state;
    Play *play = talk();
    Json *tree = copy_of(play);
    unsaid_inputs(tree);
    Play *again = play_again(tree);
    int count;
    const Input *inputs = play_inputs(again, &count);
    assert_int_equal(count, 2 + SENTENCES);
    for (int i = 0; i < count; i++)
        assert_int_not_equal(inputs[i].kind, INPUT_SAY);
    hold_same(play, again);
    json_free(tree);
    play_free(again);
    play_free(play);
}

/* For others a result has another id, of what is left; one without own words is given as it is. */
static void test_result_for_others(void **state) {
    (void)state;
    Play *play = talk();
    Json *tree = copy_of(play);
    cJSON_AddItemToObject(tree, "id", cJSON_CreateString("x"));
    Json *left = unsaid_result(tree);
    assert_non_null(left);
    assert_true(result_id_fits(left, NULL));
    assert_null(unsaid_result(left));
    json_free(left);
    json_free(tree);
    play_free(play);
}

static void hold_unsaid(const char *given, const char *wanted) {
    Findings findings;
    Text text = {0};
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(given, strlen(given), "x", &findings);
    assert_non_null(tree);
    unsaid_inputs(tree);
    json_print_compact(tree, JSON_SHORTEST, &text);
    assert_string_equal(text_cstr(&text), wanted);
    json_free(tree);
    text_release(&text);
    findings_release(&findings);
}

/* A rewind to what was said leads to just before it; what is no list is left alone. */
static void test_rewinds(void **state) {
    (void)state;
    hold_unsaid("{\"inputs\":[{\"continue\":true},{\"say\":\"x\"},{\"reply\":\"a\"},{\"rewind\":2},"
                "{\"say\":\"y\"},{\"rewind\":3},{\"rewind\":5},{\"rewind\":0}]}",
                "{\"inputs\":[{\"continue\":true},{\"reply\":\"a\"},{\"rewind\":1},{\"rewind\":2},"
                "{\"rewind\":3},{\"rewind\":0}]}");
    hold_unsaid("{\"inputs\":[{\"say\":\"x\"},{\"say\":\"y\"}]}", "{\"inputs\":[]}");
    hold_unsaid("{\"inputs\":[1,{\"rewind\":99},{\"say\":3}]}",
                "{\"inputs\":[1,{\"rewind\":99},{\"say\":3}]}");
    hold_unsaid("{\"inputs\":\"say\"}", "{\"inputs\":\"say\"}");
    hold_unsaid("{}", "{}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kept),
        cmocka_unit_test(test_left_out),
        cmocka_unit_test(test_result_for_others),
        cmocka_unit_test(test_rewinds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
