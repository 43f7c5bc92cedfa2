/* Ears: they learn when there is something to hear and not before, once a language; a talk in the
 * terminal without own words asks nothing of them. */
#include "unit/scenarios.h"

#include "base/file.h"
#include "base/text.h"
#include "front/shared/ears.h"
#include "front/text/review.h"
#include "front/text/talk.h"
#include "hear/ear.h"

#define SHELF KLACHT_TESTS "/shelf"
#define TYPED KLACHT_TESTS "/play/talks/good.in"

static void with_case(const char *language, void (*use)(const Opened *opened, Ears *ears),
                      Ears *ears) {
    Library library;
    Findings findings;
    Opened opened;
    int code;
    library_init(&library, SHELF);
    library_scan(&library);
    findings_init(&findings, LANG_NL);
    assert_true(opened_init(&opened, &library, "de-kraan", language, &findings, &code));
    use(&opened, ears);
    opened_release(&opened);
    findings_release(&findings);
    library_release(&library);
}

static void ask(const Opened *opened, Ears *ears) {
    Hearing hearing;
    ear_hear(ears_for(ears, opened->file.scenario), "sorry", &hearing);
    assert_true(hearing.of[FAMILY_APOLOGISE].sure);
}

static void test_once(void **state) {
    (void)state;
    Ears *ears = ears_new(SHELF);
    assert_int_equal(ears_learned(ears), 0);
    with_case("nl", ask, ears);
    with_case("nl", ask, ears);
    assert_int_equal(ears_learned(ears), 1);
    with_case("en", ask, ears);
    assert_int_equal(ears_learned(ears), 2);
    ears_free(ears);
}

/* A talk with what is typed, and its debrief where it comes so far. */
static TalkEnd talk(const Opened *opened, Ears *ears, const char *typed, bool says_first) {
    Findings findings;
    Session session;
    Console console;
    FILE *in = tmpfile(), *out = tmpfile();
    assert_true(in && out && fputs(typed, in) >= 0);
    rewind(in);
    findings_init(&findings, LANG_NL);
    PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE};
    session_init(&session, &opened->file, setup, &findings);
    console_init(&console, in, out, LANG_NL, false);
    TalkSetup how = {.result = true, .says_first = says_first, .ears = ears};
    assert_true(talk_open(&console, &session));
    TalkEnd end = talk_play(&console, &session, &how);
    if (end == TALK_ENDED)
        review_tell(&console, session.play, &opened->file.calls, ears);
    console_release(&console);
    session_release(&session);
    findings_release(&findings);
    fclose(in);
    fclose(out);
    return end;
}

/* From the first line to the ending; the debrief too. */
static void whole_talk(const Opened *opened, Ears *ears) {
    Text typed = {0};
    assert_int_equal(file_read(TYPED, 1 << 20, &typed), FILE_OK);
    assert_int_equal(talk(opened, ears, strchr(text_cstr(&typed), '\n') + 1, false), TALK_ENDED);
    text_release(&typed);
}

static void talk_with_words(const Opened *opened, Ears *ears) {
    talk(opened, ears, "\ndat komt doordat het zo druk is\n1\n\nq\n", true);
}

static void test_talk(void **state) {
    (void)state;
    Ears *ears = ears_new(SHELF);
    with_case("nl", whole_talk, ears);
    assert_int_equal(ears_learned(ears), 0);
    with_case("nl", talk_with_words, ears);
    assert_int_equal(ears_learned(ears), 1);
    ears_free(ears);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_once),
        cmocka_unit_test(test_talk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
