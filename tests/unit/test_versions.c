/* Versions of a definition: what came, changed and went, from two records, from one session and
 * from its file, which all say the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "front/shared/versions_told.h"
#include "store/json_parse.h"
#include "store/team_file.h"
#include "store/team_versions.h"
#include "team/calibration.h"
#include "team/outcome.h"
#include "team_fixture.h"

static Arena arena;

static void add_rule(Version *version, const char *text, const char *from, const char *item) {
    const char **items = ARENA_NEW(&arena, const char *, 1);
    *items = item;
    version_add(version, (VersionEntry){.what = CARRIED_RULE,
                                        .text = text,
                                        .from = from,
                                        .items = items,
                                        .item_count = item != NULL});
}

static void add_case(Version *version, const char *id, const char *is, const char *dissent) {
    version_add(version, (VersionEntry){.what = is ? CARRIED_BORDER : CARRIED_PARKED,
                                        .id = id,
                                        .text = id,
                                        .is = is,
                                        .dissent = dissent});
}

/* All changes, each on a line. */
static char *told(const Version *was, const Version *is) {
    VersionChanges changes;
    Text out = {0};
    versions_compare(was, is, &changes);
    for (int i = 0; i < changes.count; i++) {
        Text before = {0}, now = {0};
        version_change_tell_was(&before, LANG_NL, &fixture_house, &changes.items[i]);
        version_change_tell_is(&now, LANG_NL, &fixture_house, &changes.items[i]);
        text_addf(&out, "%s %s: ", version_change_mark(changes.items[i].kind),
                  version_change_id(changes.items[i].kind));
        version_change_tell(&out, LANG_NL, &fixture_house, &changes.items[i]);
        text_addf(&out, " [%s | %s]\n", text_cstr(&before), text_cstr(&now));
        text_release(&before);
        text_release(&now);
    }
    version_changes_release(&changes);
    return text_take(&out);
}

static void all_kinds(void **state) {
    (void)state;
    Version was = {0}, is = {0};
    add_rule(&was, "Blijft.", NULL, NULL);
    add_rule(&was, "Drie vragen.", "R1", "u9");
    add_rule(&was, "Over u8.", NULL, "u8");
    add_rule(&was, "Vervalt.", "R2", NULL);
    add_rule(&is, "Blijft.", NULL, NULL);
    add_rule(&is, "Vier vragen.", "R1", NULL);
    add_rule(&is, "Anders over u8.", NULL, "u8");
    add_rule(&is, "Nieuw.", NULL, "u7");
    add_case(&was, "u1", "complaint", NULL);
    add_case(&was, "u2", "complaint", NULL);
    add_case(&was, "u3", NULL, "Later.");
    add_case(&was, "u4", NULL, NULL);
    add_case(&was, "u5", "request", NULL);
    add_case(&was, "u10", "request", "Iemand twijfelt.");
    add_case(&is, "u1", "complaint", NULL);
    add_case(&is, "u2", "question", "Karel niet.");
    add_case(&is, "u3", "request", NULL);
    add_case(&is, "u5", NULL, "Jurist.");
    add_case(&is, "u6", "complaint", NULL);
    add_case(&is, "u10", "request", NULL);
    char *lines = told(&was, &is);
    assert_string_equal(
        lines,
        "± changed: Regel anders: Vier vragen. (eerst: Drie vragen.) [Drie vragen. | Vier "
        "vragen.]\n"
        "± changed: Regel anders: Anders over u8. (eerst: Over u8.) [Over u8. | Anders over u8.]\n"
        "+ added: Nieuwe regel: Nieuw. [(nog niet) | Nieuw.]\n"
        "− removed: Vervallen regel: Vervalt. [Vervalt. | (niet meer)]\n"
        "± changed: Anders besloten: “u2” noemen wij nu vraag; eerst klacht. "
        "[klacht | vraag. Anders gezien: Karel niet.]\n"
        "± changed: Nu besloten: “u3” noemen wij verzoek. "
        "[nog niet besloten. Waarom: Later. | verzoek]\n"
        "± changed: Weer open: “u5”. Eerst noemden wij dit verzoek. "
        "[verzoek | nog niet besloten. Waarom: Jurist.]\n"
        "+ added: Nieuw grensgeval: “u6” noemen wij klacht. [(nog niet) | klacht]\n"
        "± changed: Anders toegelicht: “u10” "
        "[verzoek. Anders gezien: Iemand twijfelt. | verzoek]\n"
        "− removed: Niet meer geparkeerd: “u4” [nog niet besloten | (niet meer)]\n");
    free(lines);
    lines = told(&is, &is);
    assert_string_equal(lines, "");
    free(lines);
    version_release(&was);
    version_release(&is);
}

static void step(Calibration *calibration, CalibrationInput input) {
    assert_int_equal(calibration_step(calibration, &input), MSG_NONE);
}
#define STEP(...) step(calibration, (CalibrationInput){.kind = __VA_ARGS__})

/* Carries a rule and three cases, and decides on one item: at random which. */
static void session(Calibration *calibration) {
    static const Judgement none = {VOTE_NONE, -1};
    STEP(CALIBRATE_CARRY, .carried = CARRIED_RULE, .item = 9, .judgement = none, .text = "Oud.");
    STEP(CALIBRATE_CARRY, .carried = CARRIED_RULE, .item = 8, .judgement = none, .text = "Oud.");
    STEP(CALIBRATE_CARRY, .carried = CARRIED_BORDER, .item = 10, .judgement = {REQUEST, -1},
         .text = "Vos niet.");
    STEP(CALIBRATE_CARRY, .carried = CARRIED_PARKED, .item = 11, .judgement = none,
         .text = "Later.");
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 1, .items = 1, .threshold = 75, .number = 2});
    STEP(CALIBRATE_SEAT, .text = "Merel");
    STEP(CALIBRATE_SEAT, .text = "Vos");
    STEP(CALIBRATE_BEGIN);
    while (calibration->stage == STAGE_ANCHOR)
        STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->items[0].statement, 11); /* what was parked comes first */
    for (int s = 0; s < 2; s++)
        STEP(CALIBRATE_VOTE, .seat = s, .judgement = {s, -1});
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {QUESTION, -1});
    STEP(CALIBRATE_RULE, .text = "Nieuw.");
    STEP(CALIBRATE_FINISH);
}

/* From the record of one session, and from its file. */
static void of_one_session(void **state) {
    (void)state;
    fixture_init();
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    CalibrationRecord record;
    Version was, is, read, read_before;
    Text json = {0};
    Findings findings;
    session(calibration);
    findings_init(&findings, LANG_EN);
    outcome_record(calibration, &arena, &record);
    version_of_record(&record, &arena, &is);
    version_before_record(&record, &arena, &was);
    assert_int_equal(was.count, 3);
    assert_int_equal(was.entries[0].item_count, 2); /* the rule once, with both */
    char *lines = told(&was, &is);
    assert_string_equal(lines, "+ added: Nieuwe regel: Nieuw. [(nog niet) | Nieuw.]\n"
                               "± changed: Nu besloten: “Nou, knap hoor.” noemen wij vraag. "
                               "[nog niet besloten. Waarom: Later. | vraag]\n");
    team_file_print(&record, &(TeamFileInfo){"1", 1, 2}, &json);
    Json *tree = json_parse(text_cstr(&json), json.len, "s.json", &findings);
    assert_true(team_version_read(tree, &arena, &read));
    team_version_read_before(tree, &fixture_set, &read, &arena, &read_before);
    char *from_file = told(&read_before, &read);
    assert_string_equal(from_file, lines);
    version_release(&is);
    assert_false(team_version_read(json_get(tree, "definition"), &arena, &is));
    free(lines);
    free(from_file);
    version_release(&was);
    version_release(&read);
    version_release(&read_before);
    json_free(tree);
    text_release(&json);
    findings_release(&findings);
    calibration_free(calibration);
}

static int begin(void **state) {
    (void)state;
    arena_init(&arena);
    return 0;
}

static int end(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(all_kinds, begin, end),
        cmocka_unit_test_setup_teardown(of_one_session, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
