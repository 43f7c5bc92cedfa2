/* An exercise: every line and every moment of the cases that come with it, alone; and of what is
 * picked, that nothing of it was not shown before, and that answers come to the refresher. */
#include "unit/played.h"

#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/shared/exercise.h"
#include "front/shared/turn_facts.h"
#include "temporary.h"

#include "base/banned.h"

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)
static const int64_t begin = 1795292100000;
static Findings findings;
static Library library;
static char *results;

static int set_up(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-exercise");
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    results = system_user_folder("results");
    findings_init(&findings, LANG_NL);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    library_scan(&library);
    return file_make_folder(results) != FILE_OK;
}

static int tear_down(void **state) {
    (void)state;
    free(results);
    findings_release(&findings);
    library_release(&library);
    return 0;
}

/* ---- alone */

static int count_of(const Facts *facts, FactKind kind) {
    int count = 0;
    for (int i = 0; i < facts->count; i++)
        count += facts->items[i].kind == kind;
    return count;
}

/* Marks the clauses of all signals of the line, or all clauses; what is told of it. */
static void listen(const Opened *opened, int line, bool all, Facts *facts, Turn *out) {
    Alone alone;
    alone_init_line(&alone, opened->file.scenario, &opened->file.calls, line);
    assert_int_equal(play_phase(alone.play), PHASE_LISTEN);
    const View *view = play_view(alone.play);
    assert_int_equal(view->line_count, 1);
    ExerciseStep step = {.asks = ASKS_MARKS, .alone = alone};
    int count;
    const Turn *turn = play_turns(alone.play, &count);
    const Line *of = &alone.scenario.lines[line];
    for (int m = of->first_mark; m < of->first_mark + of->mark_count; m++) {
        int from, to;
        play_mark_words(alone.play, turn, &alone.scenario.marks[m], &from, &to);
        int clause = clause_of(play_view(alone.play)->lines[0].clauses, from);
        if (alone.scenario.marks[m].type == MARK_SIGNAL && !all &&
            !play_view(alone.play)->lines[0].clause_marked[clause])
            exercise_mark(&step, from);
    }
    int clauses = play_view(alone.play)->lines[0].clauses->count;
    for (int c = 0; all && c < clauses; c++)
        exercise_mark(&step, clause_first_word(play_view(alone.play)->lines[0].clauses, c));
    assert_int_equal(play_step(alone.play, &(Input){.kind = INPUT_CONTINUE}), PLAY_OK);
    turn_facts_words(facts, alone.play, 0, LANG_NL);
    *out = *play_turns(alone.play, &count);
    assert_int_equal(count, 1);
    alone_release(&alone);
}

static void check_line(const Opened *opened, int line) {
    const Scenario *scenario = opened->file.scenario;
    Facts facts;
    Turn turn;
    int signals = 0;
    for (int m = 0; m < scenario->lines[line].mark_count; m++)
        signals += scenario->marks[scenario->lines[line].first_mark + m].type == MARK_SIGNAL;
    listen(opened, line, false, &facts, &turn);
    assert_int_equal(turn.positives, signals);
    assert_int_equal(turn.hits, signals);
    assert_int_equal(turn.false_alarms, 0);
    assert_int_equal(count_of(&facts, FACT_HEARD), signals);
    assert_int_equal(count_of(&facts, FACT_MISSED), 0);
    facts_release(&facts);
    listen(opened, line, true, &facts, &turn);
    assert_int_equal(turn.hits, signals);
    assert_int_equal(turn.false_alarms, turn.negatives);
    assert_true(count_of(&facts, FACT_DECOY) + count_of(&facts, FACT_STRAY) > 0 || !turn.negatives);
    facts_release(&facts);
}

static void test_alone(void **state) {
    (void)state;
    int lines = 0, moments = 0, choices = 0;
    for (int i = 0; i < library.count; i++) {
        Opened opened;
        int code;
        if (library.items[i].kind != LIBRARY_CASE)
            continue;
        assert_true(opened_init(&opened, &library, library.items[i].id, "nl", &findings, &code));
        const Scenario *scenario = opened.file.scenario;
        for (int l = 0; l < scenario->line_count; l++)
            if (scenario->lines[l].speaker == SPEAKER_CUSTOMER) {
                check_line(&opened, l);
                lines++;
            }
        for (int m = 0; m < scenario->moment_count; m++) {
            Alone alone;
            if (scenario->moments[m].way != WAY_REPLIES || scenario->moments[m].step == STEP_NONE)
                continue;
            moments++;
            if (!alone_init_reply(&alone, scenario, &opened.file.calls, m, 1))
                continue;
            choices++;
            assert_int_equal(play_moment(alone.play), m);
            alone_release(&alone);
        }
        opened_release(&opened);
    }
    print_message("%d lines, %d of %d moments\n", lines, choices, moments);
    assert_true(lines > 300);
    assert_true(choices > moments * 3 / 4);
}

/* ---- exercises */

static void put(const char *id, const char *play, int day) {
    ResultInfo info = {.started_ms = begin + day * DAY_MS,
                       .ended_ms = begin + day * DAY_MS + 500000};
    Json *tree = played(id, play, &info);
    Text text = {0}, name = {0};
    text_addf(&name, "%s-", id);
    utc_add_stamp(&name, info.started_ms);
    text_addf(&name, "-%s.json", json_string(tree, "id"));
    json_print(tree, 2, &text);
    char *path = path_join(results, text_cstr(&name));
    assert_int_equal(file_write(path, text.bytes, text.len), FILE_OK);
    json_free(tree);
    free(path);
    text_release(&text);
    text_release(&name);
}

static void read_all(Training *training) {
    training_init(training, &findings);
    while (training_read_on(training, 1000, NULL, &findings))
        ;
}

static bool was_shown(const Training *training, const Item *item) {
    bool shown = item->type == REFRESH_STATEMENT;
    for (int i = 0; i < training->own.count && !shown; i++) {
        Arena arena;
        Record record;
        arena_init(&arena);
        if (own_plays_record(&training->own, i, &arena, &record) &&
            !strcmp(record.case_id, item->home))
            for (int t = 0; t < record.turn_count; t++)
                shown |= !strcmp(record.turns[t].moment, item->moment);
        arena_release(&arena);
    }
    return shown;
}

static const RefresherHome homes[] = {
    {"chapeau", 3}, {"de-kraan", 1}, {"de-lamp-in-de-hal", 2}, {"te-laat-voor-het-afscheid", 4}};

static void test_exercise(void **state) {
    (void)state;
    Training training;
    Exercise exercise;
    read_all(&training); /* nothing was played: nothing is shown */
    exercise_init(&exercise, &training, &library, homes, 4, begin, LANG_NL);
    assert_int_equal(exercise.count, 0);
    exercise_release(&exercise);
    training_release(&training);
    put("de-kraan", "verdedigen", 0);
    put("te-laat-voor-het-afscheid", "goed", 1); /* it warns of what it is about */
    read_all(&training);
    assert_int_equal(training.plays, 2);
    int64_t now = begin + 2 * DAY_MS;
    exercise_init(&exercise, &training, &library, homes, 4, now, LANG_NL);
    assert_int_equal(exercise.count, EXERCISE_STEPS);
    for (int i = 0; i < exercise.count; i++) {
        ExerciseStep *step = &exercise.steps[i];
        const Item *item = step->item;
        Text context = {0};
        assert_true(was_shown(&training, item));
        assert_string_not_equal(item->home, "te-laat-voor-het-afscheid");
        assert_int_equal(step->asks == ASKS_REPLY, i == REFRESHER_LINES);
        exercise_add_context(&exercise, step, &context);
        assert_true(context.len > 8);
        text_release(&context);
        int seen = item->seen;
        if (step->asks == ASKS_MARKS)
            exercise_heard(&exercise, step, now + i); /* marks nothing */
        else if (step->asks == ASKS_NAME)
            exercise_name(&exercise, step, step->statement->category, now + i);
        else
            exercise_reply(&exercise, step, play_view(step->alone.play)->replies[0].reply, now + i);
        assert_true(step->answered);
        assert_true(step->facts.count > 0);
        assert_int_equal(item->seen, seen + 1);
        if (item->type == REFRESH_SIGNAL || item->type == REFRESH_STATEMENT)
            assert_int_equal(step->right, item->type == REFRESH_STATEMENT);
        assert_true(step->due > refresher_day(now));
        exercise_heard(&exercise, step, now + 99); /* an answer is one */
        assert_int_equal(item->seen, seen + 1);
    }
    exercise_release(&exercise);
    /* the same day once more: nothing of it comes twice */
    RefresherPick pick;
    RefresherAsk ask = {.homes = homes, .home_count = 4, .day = refresher_day(now)};
    refresher_pick(&training.refresher, &ask, &pick);
    for (int i = 0; i < pick.line_count; i++)
        assert_true(pick.lines[i]->last_ms < now);
    training_release(&training);
    assert_int_equal(findings.errors, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_alone),
                                       cmocka_unit_test(test_exercise)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
