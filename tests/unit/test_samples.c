/* Files of each kind that only a person's doing makes, for tests/schema: sessions of a team with
 * their logs and phones, votes, journals and settings, all by chance and by seed. With a folder as
 * its argument it leaves them there, as KIND.NUMBER.json; what is a file of lines, a line each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/random.h"
#include "base/system.h"
#include "cases/opened.h"
#include "store/ballot.h"
#include "store/inputs.h"
#include "store/journal.h"
#include "store/journal_record.h"
#include "store/json_file.h"
#include "store/json_print.h"
#include "store/laid.h"
#include "store/room_shelf.h"
#include "store/settings_file.h"
#include "store/team_log.h"
#include "store/team_names.h"
#include "store/team_phones.h"
#include "store/team_shelf.h"
#include "team/calibration.h"
#include "team/outcome.h"
#include "temporary.h"
#include "unit/room_fixture.h"

#include "base/banned.h"

enum { SESSIONS = 12, TRIES = 400, JOURNALS = 8, SETTINGS = 12, ROOMS = 12, ROOM_TRIES = 1500 };

static const char *out;
static int written;
static Findings findings;

static void leave(const char *kind, const char *bytes, size_t len) {
    Text name = {0};
    text_addf(&name, "%s.%d.json", kind, written++);
    char *path = path_join(out, text_cstr(&name));
    assert_int_equal(file_write_cache(path, bytes, len), FILE_OK);
    free(path);
    text_release(&name);
}

static void leave_copy(const char *kind, const char *path) {
    Text text = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    leave(kind, text_cstr(&text), text.len);
    text_release(&text);
}

static void leave_lines(const char *kind, const char *path) {
    Text text = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    for (const char *line = text_cstr(&text), *end; (end = strchr(line, '\n')); line = end + 1)
        leave(kind, line, (size_t)(end - line));
    text_release(&text);
}

/* ---- a team ---- */

static const char *const notes[] = {NULL, "", "Ze zegt het \"nog steeds\".", "…"};

static CalibrationInput by_chance(Random *random, const Opened *opened, int64_t at_ms) {
    static const CalibrationInputKind kinds[] = {
        CALIBRATE_SEAT,   CALIBRATE_UNSEAT, CALIBRATE_BALLOT, CALIBRATE_NEXT,   CALIBRATE_VOTE,
        CALIBRATE_VOTE,   CALIBRATE_VOTE,   CALIBRATE_UNVOTE, CALIBRATE_REVEAL, CALIBRATE_REVEAL,
        CALIBRATE_REVEAL, CALIBRATE_AGAIN,  CALIBRATE_DECIDE, CALIBRATE_DECIDE, CALIBRATE_RULE,
        CALIBRATE_BRING,  CALIBRATE_DROP};
    static const char *const names[] = {"rood", "blauw", "geel \"g\"", "Ömer", "paars"};
    const House *house = &opened->house.house;
    int most = (int)(sizeof kinds / sizeof *kinds);
    CalibrationInput input = {.at_ms = at_ms,
                              .kind = kinds[random_below(random, (uint32_t)most)],
                              .seat = (int)random_below(random, 4),
                              .decision = (Decision)(1 + random_below(random, 3)),
                              .text = notes[random_below(random, 4)]};
    int own = input.kind == CALIBRATE_DROP ? opened->set_file.set.item_count : 0;
    input.item =
        own + (int)random_below(random, (uint32_t)(own ? 2 : opened->set_file.set.item_count));
    input.judgement.category = (int)random_below(random, (uint32_t)house->category_count + 1) - 1;
    input.judgement.kind = input.judgement.category == house->complaint
                               ? (int)random_below(random, (uint32_t)house->kind_count + 1) - 1
                               : -1;
    if (input.kind == CALIBRATE_RULE)
        input.rule = (int)random_below(random, (uint32_t)opened->set_file.set.rule_count + 1);
    if (input.kind == CALIBRATE_SEAT)
        input.text = names[random_below(random, 5)];
    return input;
}

static void leave_session(const Calibration *calibration, const char *path, bool ended,
                          uint64_t *mark) {
    TeamFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000,
                         ended ? 1795295712340 : 0};
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_true(team_shelf_save(path, &record, &info, mark, &findings));
    arena_release(&arena);
    leave_copy("session", path);
}

/* Each line of the log that holds this one input. */
static void leave_log(const Calibration *calibration, const char *path, uint64_t mark,
                      const CalibrationInput *input) {
    Text name = {0};
    assert_true(team_log_add(path, mark, calibration, input, 1, &findings));
    text_add_bytes(&name, path, strlen(path) - strlen(".json"));
    text_addf(&name, ".%016llx.log", (unsigned long long)mark);
    leave_lines("session-log", text_cstr(&name));
    team_log_remove(path, mark);
    text_release(&name);
}

static void leave_phones(Random *random, const char *path) {
    TeamPhones phones = {.on = random_below(random, 2), .port = 8787};
    snprintf(phones.address, sizeof phones.address, "192.168.2.%u", random_below(random, 250));
    memset(phones.code, 'K', TEAM_PHONES_CODE);
    if (random_below(random, 2))
        memset(phones.chair, 'c', TEAM_PHONES_MARK);
    for (uint32_t i = 0; i < random_below(random, 4); i++) {
        TeamPhone phone = {.seat = (int)random_below(random, 60),
                           .since_ms = random_below(random, 9000)};
        for (int c = 0; c < TEAM_PHONES_MARK; c++)
            phone.mark[c] = "0123456789abcdef"[random_below(random, 16)];
        team_phones_add(&phones, &phone);
    }
    assert_true(team_phones_save(path, &phones, &findings));
    Text beside = {0};
    text_add_bytes(&beside, path, strlen(path) - strlen(".json"));
    text_add(&beside, ".phones");
    leave_copy("phones", text_cstr(&beside));
    text_release(&beside);
    team_phones_release(&phones);
}

static void leave_names(const char *path) {
    static const char *const names[] = {"rood", "bl\"auw", "…"};
    assert_true(team_names_save(path, names, 3, &findings));
    Text beside = {0};
    text_add_bytes(&beside, path, strlen(path) - strlen(".json"));
    text_add(&beside, ".names");
    leave_copy("names", text_cstr(&beside));
    text_release(&beside);
    assert_true(team_names_remove(path, &findings));
}

static void leave_votes(Random *random, const Opened *opened) {
    const StatementSet *set = &opened->set_file.set;
    const House *house = &opened->house.house;
    Vote votes[20] = {0};
    BallotFile file = {set->id, set->hash, "blauw", votes, (int)random_below(random, 20)};
    for (int i = 0; i < file.count; i++) {
        int category = (int)random_below(random, (uint32_t)house->category_count + 1) - 1;
        votes[i].item = set->items[i].id;
        votes[i].category = category < 0 ? NULL : house->categories[category].id;
        votes[i].kind = category == house->complaint ? house->kinds[0].id : NULL;
        votes[i].at_ms = i * 3000;
        votes[i].note = random_below(random, 2) ? notes[2] : NULL;
    }
    Text text = {0};
    ballot_print(&file, &text);
    leave("votes", text_cstr(&text), text.len);
    text_release(&text);
}

static void one_session(uint64_t seed, const Opened *opened) {
    Random random;
    uint64_t mark = 0;
    random_init(&random, seed);
    Calibration *calibration = calibration_new(&opened->house.house, &opened->set_file.set);
    char *path = team_shelf_path(opened->set_file.set.id, "0b0e9c0e", 1795292100000, &findings);
    CalibrationInput first = {
        .kind = CALIBRATE_SET_UP,
        .settings = {.seed = seed, .items = 4, .threshold = 75, .number = 1 + (int)seed}};
    calibration_step(calibration, &first);
    for (int i = 0; i < TRIES; i++) {
        CalibrationInput input = by_chance(&random, opened, i * 500);
        if (i == 12)
            input = (CalibrationInput){.kind = CALIBRATE_BEGIN, .at_ms = i * 500};
        if (i == TRIES - 1 - (int)(seed % 2) * TRIES)
            input = (CalibrationInput){.kind = CALIBRATE_FINISH, .at_ms = i * 500};
        if (calibration_step(calibration, &input) == MSG_NONE && i % 16 == 0) {
            leave_session(calibration, path, false, &mark);
            leave_log(calibration, path, mark, &input);
        }
    }
    leave_session(calibration, path, seed % 2 == 0, &mark);
    leave_phones(&random, path);
    leave_names(path);
    leave_votes(&random, opened);
    calibration_free(calibration);
    free(path);
}

/* Hands are counted; and the log has a count in it. */
static void session_by_hands(const Opened *opened) {
    static const CalibrationInput steps[] = {
        {.kind = CALIBRATE_SET_UP,
         .settings = {.seed = 1, .items = 1, .threshold = 75, .number = 2, .hands = 12}},
        {.kind = CALIBRATE_BEGIN},
        {.kind = CALIBRATE_HANDS, .judgement = {0, -1}, .count = 7},
        {.kind = CALIBRATE_HANDS, .judgement = {VOTE_DONT_KNOW, -1}, .count = 2},
        {.kind = CALIBRATE_REVEAL},
        {.kind = CALIBRATE_AGAIN},
        {.kind = CALIBRATE_HANDS, .judgement = {1, -1}, .count = 12},
        {.kind = CALIBRATE_REVEAL},
        {.kind = CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {1, -1}},
        {.kind = CALIBRATE_FINISH}};
    uint64_t mark = 0;
    Calibration *calibration = calibration_new(&opened->house.house, &opened->set_file.set);
    char *path = team_shelf_path(opened->set_file.set.id, "0b0e9c0f", 1795292200000, &findings);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        while (calibration->stage == STAGE_ANCHOR)
            calibration_step(calibration, &(CalibrationInput){.kind = CALIBRATE_NEXT});
        assert_int_equal(calibration_step(calibration, &steps[i]), MSG_NONE);
        leave_session(calibration, path, i + 1 == sizeof steps / sizeof *steps, &mark);
        leave_log(calibration, path, mark, &steps[i]);
    }
    calibration_free(calibration);
    free(path);
}

static void leaves_sessions(void **state) {
    Library library;
    Opened opened;
    int code;
    (void)state;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    assert_true(opened_init_set(&opened, &library, "is-dit-een-klacht", "nl", &findings, &code));
    for (uint64_t seed = 1; seed <= SESSIONS; seed++)
        one_session(seed, &opened);
    session_by_hands(&opened);
    opened_release(&opened);
    library_release(&library);
}

/* ---- a room ---- */

static void leave_room(const char *path, const Room *room, uint64_t *mark) {
    bool ended = room->stage == ROOM_STAGE_ENDED;
    RoomFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000,
                         ended ? 1795295712340 : 0};
    assert_true(room_shelf_save(path, room, &info, mark, &findings));
    leave_copy("class", path);
}

static void leave_room_log(const char *path, uint64_t mark, const RoomInput *input) {
    Text name = {0};
    assert_true(room_shelf_log(path, mark, fixture.room, input, 1, &findings));
    text_add_bytes(&name, path, strlen(path) - strlen(".json"));
    text_addf(&name, ".%016llx.log", (unsigned long long)mark);
    leave_lines("class-log", text_cstr(&name));
    team_log_remove(path, mark);
    text_release(&name);
}

static void one_room(uint64_t seed, const char *path) {
    Random random;
    Chosen chosen[OFFER_MOST];
    uint64_t mark = 0;
    random_init(&random, seed);
    fixture.now = 0;
    for (int i = 0; i < ROOM_TRIES && fixture.room->stage != ROOM_STAGE_ENDED; i++) {
        RoomInput input = any_input(&random, chosen);
        if (is_wild(&random, input.kind) || room_try(input) != MSG_NONE || i % 40)
            continue;
        input.at_ms = fixture.now;
        leave_room(path, fixture.room, &mark);
        leave_room_log(path, mark, &input);
    }
    leave_room(path, fixture.room, &mark);
}

static void leaves_rooms(void **state) {
    (void)state;
    assert_int_equal(fixture_open("de-kraan"), 0);
    char *path = room_shelf_path("de-kraan", "0b0e9c0e", 1795292100000, &findings);
    for (uint64_t seed = 1; seed <= ROOMS; seed++) {
        room_free(fixture.room);
        fixture.room = fixture_room();
        one_room(seed, path);
    }
    fixture_close();
    free(path);
}

/* ---- who plays ---- */

static void leave_journal(const char *path) {
    Text text = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    const char *at = text_cstr(&text), *end = at + text.len;
    for (Json *record; (record = journal_record_read(&at, end, path));) {
        Text line = {0};
        json_print_compact(record, JSON_SHORTEST, &line);
        leave("journal", text_cstr(&line), line.len);
        text_release(&line);
        json_free(record);
    }
    assert_true(at == end);
    text_release(&text);
}

/* A play of a kept list of inputs, with what lies on its table, up to a point by chance. */
static void one_journal(uint64_t seed, Opened *opened, const InputsFile *inputs) {
    PlaySetup setup = inputs->setup;
    setup.seed = seed;
    setup.mode = PLAY_PRACTICE;
    setup.time_factor = seed % 3 ? 1.5 : 0;
    Play *play = play_new(opened->file.scenario, &opened->file.calls, setup);
    Journal *journal =
        journal_begin(play, opened->entry.folder, seed % 2 ? "rood-7" : NULL, LANG_NL, &findings);
    assert_non_null(journal);
    int number = 0;
    for (const Json *input = json_first(inputs->inputs); input; input = json_next(input)) {
        int count;
        Laid laid = {.cards = {{"apology", ""}, {"refund", "15"}},
                     .count = (int)seed % 3,
                     .hand_over = (HandOver)(seed % 3),
                     .time_over = seed % 2};
        if (number % 3 == 0)
            assert_true(journal_lay(journal, laid_tree(&laid), &findings));
        assert_true(input_step(input, ++number, "x", play, &findings));
        const Input *all = play_inputs(play, &count);
        assert_true(journal_add(journal, &all[count - 1], opened->file.scenario, &findings));
    }
    if (seed % 2)
        journal_end(journal, 1795292112463);
    else if (play_take_back(play))
        journal_take_back(journal, &findings);
    journal_accept(journal, opened->file.scenario, &findings);
    leave_journal(journal_path(journal));
    journal_finish(journal);
    play_free(play);
}

static void leaves_journals(void **state) {
    Library library;
    Opened opened;
    InputsFile inputs;
    int code;
    (void)state;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    assert_true(opened_init(&opened, &library, "de-kraan", "nl", &findings, &code));
    Json *tree = json_read(KLACHT_SOURCE "/scenarios/de-kraan/plays/goed.json", &findings, &code);
    assert_true(inputs_open(tree, "goed.json", &findings, &inputs));
    for (uint64_t seed = 1; seed <= JOURNALS; seed++)
        one_journal(seed, &opened, &inputs);
    json_free(tree);
    opened_release(&opened);
    library_release(&library);
}

static void leaves_settings(void **state) {
    Random random;
    (void)state;
    random_init(&random, 5);
    for (int i = 0; i < SETTINGS; i++) {
        static const char *const cases[] = {"de-kraan", "chapeau", "zelf-gemaakt"};
        const double scores[4] = {83.333333333, SCORE_NULL, 100, 0};
        Settings settings;
        char *folder = system_config_folder(), *path = path_join(folder, "settings.json");
        file_remove(path);
        settings_init(&settings);
        settings_read(&settings, &findings);
        settings.has_lang = random_below(&random, 2);
        settings.has_still = random_below(&random, 2);
        settings.still = random_below(&random, 2);
        settings_set_alias(&settings, random_below(&random, 2) ? "rood-7" : "");
        settings.mode = random_below(&random, 2) ? PLAY_PRACTICE : PLAY_ASSESSMENT;
        settings.say_first = (SayFirst)random_below(&random, SAY_FIRST_COUNT);
        settings.time_factor = random_below(&random, 2) ? 1.5 : 0;
        settings.theme = (SettingsTheme)random_below(&random, SETTINGS_THEME_COUNT);
        if (random_below(&random, 2))
            settings.window =
                (SettingsWindow){.known = true, .x = -20, .width = 900, .height = 600};
        settings.hints[random_below(&random, SETTINGS_HINTS)] = 3;
        for (uint32_t n = random_below(&random, 6); n; n--) {
            Text play = {0};
            text_addf(&play, "%u-abc", n);
            settings_note(&settings, cases[random_below(&random, 3)],
                          random_below(&random, 2) ? text_cstr(&play) : NULL,
                          random_below(&random, 3) ? 81.25 : SCORE_NULL, random_below(&random, 2),
                          scores);
            text_release(&play);
        }
        assert_true(settings_write(&settings, &findings));
        leave_copy("settings", path);
        settings_release(&settings);
        free(path);
        free(folder);
    }
}

static int set_up(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    findings_release(&findings);
    return written > 200 ? 0 : -1;
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_sessions),
        cmocka_unit_test(leaves_rooms),
        cmocka_unit_test(leaves_journals),
        cmocka_unit_test(leaves_settings),
    };
    const char *home = temporary_folder("klacht-samples");
    out = argc > 1 ? argv[1] : home;
    if (!home || setenv("XDG_DATA_HOME", home, 1) || setenv("XDG_CONFIG_HOME", home, 1) ||
        setenv("XDG_CACHE_HOME", home, 1))
        return 1;
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
