/* Session files: what is written is read again as the same session; what was changed is refused. */
#include <cjson/cJSON.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/random.h"
#include "base/uuid.h"
#include "store/ballot.h"
#include "store/json.h"
#include "store/json_parse.h"
#include "store/team_inputs.h"
#include "store/team_shelf.h"
#include "team/calibration.h"
#include "team/definition.h"
#include "team/outcome.h"
#include "team/taking_back.h"
#include "team/vote_tally.h"
#include "temporary.h"
#include "team_fixture.h"

static Findings findings;
static const TeamFileInfo info = {"0b0e9c0e", 1795292100000, 1795295712340};

static int setup(void **state) {
    (void)state;
    fixture_init();
    findings_init(&findings, LANG_EN);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    findings_release(&findings);
    return 0;
}

static char *print(const Calibration *calibration) {
    Arena arena;
    CalibrationRecord record;
    Text out = {0};
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    team_file_print(&record, &info, &out);
    arena_release(&arena);
    return text_take(&out);
}

static char *page(const Calibration *calibration, Lang lang) {
    Arena arena;
    CalibrationRecord record;
    Text out = {0};
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    definition_html(&record, "2026-11-21", lang, &out);
    arena_release(&arena);
    return text_take(&out);
}

static cJSON *parse(const char *json) {
    return json_parse(json, strlen(json), "s.json", &findings);
}

/* The session of a file, made anew. */
static Calibration *resume(const char *json) {
    TeamInputs file;
    cJSON *tree = parse(json);
    assert_non_null(tree);
    assert_true(team_inputs_open(tree, "s.json", &fixture_house, &fixture_set, &findings, &file));
    assert_string_equal(file.id, info.id);
    assert_true(file.started_ms == info.started_ms && file.ended_ms == info.ended_ms);
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    for (int i = 0; i < file.count; i++)
        assert_int_equal(calibration_step(calibration, &file.inputs[i]), MSG_NONE);
    team_inputs_release(&file);
    cJSON_Delete(tree);
    return calibration;
}

static int below(Random *random, int count) {
    return (int)random_below(random, (uint32_t)count);
}

/* Any input at all, most of them possible somewhere. */
static CalibrationInput any_input(Random *random, int64_t at_ms) {
    static const char *const texts[] = {"rood", "bl\"auw\\", "g<e>el", "Ren\xC3\xA9",
                                        "=1+1", "",            "{x} *y"};
    CalibrationInput input = {.at_ms = at_ms,
                              /* hands, the last of them: test_session_hands.c */
                              .kind = (CalibrationInputKind)below(random, CALIBRATE_HANDS),
                              .seat = below(random, 6),
                              .item = below(random, FIXTURE_ITEMS + 6),
                              .known = below(random, 2),
                              .judgement = {below(random, 7) - 1, below(random, 4) - 1},
                              .decision = (Decision)below(random, 4),
                              .carried = (Carried)below(random, CARRIED_KINDS),
                              .rule = below(random, 3),
                              .text = below(random, 3) ? texts[below(random, 7)] : NULL,
                              .settings = {.seed = random_next(random) >> 12,
                                           .items = 1 + below(random, 6),
                                           .threshold = 51 + below(random, 50),
                                           .vote_seconds = below(random, 2) * 30,
                                           .number = 1 + below(random, 9)}};
    /* setting up and finishing by chance would leave nothing else to see */
    if ((input.kind == CALIBRATE_FINISH || input.kind == CALIBRATE_BALLOT ||
         input.kind == CALIBRATE_UNSEAT) &&
        below(random, 20))
        input.kind = CALIBRATE_VOTE;
    if (input.judgement.category != COMPLAINT)
        input.judgement.kind = -1;
    return input;
}

static void any_session_comes_back(void **state) {
    (void)state;
    Random random;
    int ended = 0, revoted = 0, ruled = 0, brought = 0;
    random_init(&random, 4);
    for (int round = 0; round < 60; round++) {
        Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
        for (int i = 0; i < 600; i++) {
            CalibrationInput input = any_input(&random, i * 7);
            calibration_step(calibration, &input);
            if (below(&random, 40) == 0)
                calibration_undo(calibration);
        }
        char *json = print(calibration);
        Calibration *again = resume(json);
        char *json_again = print(again), *html = page(again, LANG_NL);
        assert_string_equal(json, json_again);
        assert_int_equal(again->stage, calibration->stage);
        assert_null(strstr(html, "g<e>el"));
        ended += again->stage == STAGE_ENDED;
        ruled += again->rule_count > 0;
        for (int i = 0; i < again->item_count; i++)
            revoted += again->items[i].rounds > 1;
        for (int i = 0; i < again->item_count; i++)
            brought += again->items[i].rounds && again->set->items[again->items[i].statement].brought;
        calibration_free(calibration);
        calibration_free(again);
        free(json);
        free(json_again);
        free(html);
    }
    assert_true(ended > 5 && revoted > 5 && ruled > 5 && brought > 5); /* the chance inputs got somewhere */
    assert_int_equal(findings.count, 0);
}

static void step(Calibration *calibration, CalibrationInput input) {
    Msg refused = calibration_step(calibration, &input);
    if (refused != MSG_NONE)
        fail_msg("%s", msg(LANG_EN, refused));
}

#define STEP(...) step(calibration, (CalibrationInput){.kind = __VA_ARGS__})

/* Two items: one decided by the chair with a dissent, one parked. */
static Calibration *made(void) {
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    static const char *const names[] = {"rood", "blauw", "geel"};
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 3, .items = 2, .threshold = 75, .number = 4});
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_SEAT, .text = names[i]);
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    for (int item = 0; item < 2; item++) {
        for (int s = 0; s < 3; s++)
            STEP(CALIBRATE_VOTE, .seat = s, .judgement = {s ? COMPLAINT : QUESTION, -1});
        STEP(CALIBRATE_REVEAL);
        if (item == 0) {
            STEP(CALIBRATE_AGAIN);
            STEP(CALIBRATE_VOTE, .seat = 0, .judgement = {VOTE_DONT_KNOW, -1});
            STEP(CALIBRATE_VOTE, .seat = 1, .judgement = {COMPLAINT, IMPLICIT});
            STEP(CALIBRATE_VOTE, .seat = 2, .judgement = {REQUEST, -1});
            STEP(CALIBRATE_REVEAL);
            STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {COMPLAINT, IMPLICIT},
                 .text = "Geel hoort een <verzoek> & meer.");
            STEP(CALIBRATE_RULE, .text = "Sarcasme \"telt\".", .rule = 2);
        } else {
            STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
        }
        STEP(CALIBRATE_NEXT);
    }
    return calibration;
}

static void the_file(void **state) {
    (void)state;
    Calibration *calibration = made();
    char *json = print(calibration);
    cJSON *tree = parse(json);
    static const char *const keys[] = {"schema",    "id",         "program",  "set",    "house",
                                       "started",   "ended",      "seats",    "settings", "raters",
                                       "items",     "agreement",  "definition", "inputs"};
    int n = 0;
    const cJSON *field;
    cJSON_ArrayForEach(field, tree) assert_string_equal(field->string, keys[n++]);
    assert_string_equal(json_string(tree, "started"), "2026-11-21T20:15:00.000Z");
    const cJSON *item = cJSON_GetArrayItem(json_get(tree, "items"), 0);
    assert_string_equal(json_string(json_get(item, "verdict"), "is"), "complaint");
    assert_string_equal(json_string(json_get(item, "verdict"), "kind"), "implicit");
    assert_string_equal(json_string(item, "decision"), "chair");
    assert_string_equal(json_string(item, "rule"), "Sarcasme \"telt\".");
    assert_int_equal(cJSON_GetArraySize(json_get(item, "votes")), 2);
    const cJSON *vote = cJSON_GetArrayItem(cJSON_GetArrayItem(json_get(item, "votes"), 1), 0);
    assert_true(cJSON_IsNull(json_get(vote, "is"))); /* "don't know" */
    const cJSON *disagreed = json_get(item, "disagreed");
    assert_int_equal(cJSON_GetArraySize(disagreed), 1);
    assert_string_equal(cJSON_GetArrayItem(disagreed, 0)->valuestring, "3");
    assert_null(strstr(json, "geel\"")); /* a seat has a number here, and no name */
    const cJSON *agreement = json_get(tree, "agreement");
    assert_int_equal(cJSON_GetArraySize(agreement), 2);
    const cJSON *percent = json_get(cJSON_GetArrayItem(agreement, 0), "percent");
    assert_true(json_get(percent, "value")->valuedouble == 0.33);
    const cJSON *definition = json_get(tree, "definition");
    assert_int_equal(json_get(definition, "number")->valueint, 4);
    assert_string_equal(json_string(definition, "date"), "2026-11-21");
    assert_int_equal(cJSON_GetArraySize(json_get(definition, "border_cases")), 1);
    assert_int_equal(cJSON_GetArraySize(json_get(definition, "parked")), 1);
    const cJSON *rule = cJSON_GetArrayItem(json_get(definition, "rules"), 0);
    assert_string_equal(json_string(rule, "from"), "R2");
    Judgement verdicts[FIXTURE_ITEMS];
    assert_true(team_file_verdicts(tree, &fixture_house, &fixture_set, verdicts));
    int first = calibration->items[0].statement, second = calibration->items[1].statement;
    assert_int_equal(verdicts[first].category, COMPLAINT);
    assert_int_equal(verdicts[first].kind, IMPLICIT);
    assert_int_equal(verdicts[second].category, VOTE_NONE);
    cJSON_Delete(tree);

    /* the agreement command counts the same votes */
    VoteTable votes;
    VoteTally tally;
    Agreement got;
    BallotSource source = {0};
    vote_table_init(&votes);
    assert_true(
        ballot_parse_json(json, strlen(json), "s.json", BALLOT_FIRST, &findings, &votes, &source));
    assert_int_equal(source.category_count, 6); /* those offered, not only those seen */
    assert_true(vote_tally_init(&tally, &votes, (const char *const *)source.categories,
                                source.category_count, &findings));
    agreement_measure(&tally.ratings, &got);
    assert_int_equal(got.votes, 6);
    /* the same figure as stands in the file and on the screen */
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_true(got.figures[AGREEMENT_AC1].value == record.agreement[0].figures[3].value);
    arena_release(&arena);
    ballot_source_release(&source);
    assert_true(got.figures[AGREEMENT_PERCENT].value > 0.333);
    vote_tally_release(&tally);
    vote_table_release(&votes);
    free(json);
    calibration_free(calibration);
}

/* The next definition begins with what this one had, says what is new, and hands it all on. */
static void carried_on(void **state) {
    (void)state;
    Calibration *before = made(), *calibration = calibration_new(&fixture_house, &fixture_set);
    int decided = before->items[0].statement, parked = before->items[1].statement, count;
    char *json = print(before);
    Arena arena;
    arena_init(&arena);
    cJSON *tree = parse(json);
    CalibrationInput *inputs =
        team_file_carried(tree, &fixture_house, &fixture_set, &arena, &count);
    assert_int_equal(count, 3);
    for (int i = 0; i < count; i++)
        step(calibration, inputs[i]);
    free(inputs);
    cJSON_Delete(tree);
    arena_release(&arena);
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 8, .items = 3, .threshold = 75, .number = 5});
    STEP(CALIBRATE_SEAT, .text = "rood");
    STEP(CALIBRATE_SEAT, .text = "geel");
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->items[0].statement, parked); /* comes first */
    assert_int_equal(calibration->rule_count, 1); /* to start from */
    assert_string_equal(calibration->rules[0].text, "Sarcasme \"telt\".");
    STEP(CALIBRATE_VOTE, .seat = 0, .judgement = {REQUEST, -1});
    STEP(CALIBRATE_VOTE, .seat = 1, .judgement = {REQUEST, -1});
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {REQUEST, -1});
    STEP(CALIBRATE_RULE, .text = "Een vraag om iets is een verzoek.");
    STEP(CALIBRATE_FINISH);
    free(json);
    json = print(calibration);
    tree = parse(json);
    const cJSON *definition = json_get(tree, "definition"), *rules = json_get(definition, "rules"),
                *borders = json_get(definition, "border_cases");
    assert_int_equal(cJSON_GetArraySize(rules), 2);
    const cJSON *old = cJSON_GetArrayItem(rules, 0), *young = cJSON_GetArrayItem(rules, 1);
    assert_string_equal(json_string(old, "rule"), "Sarcasme \"telt\".");
    assert_string_equal(json_string(old, "from"), "R2");
    assert_string_equal(cJSON_GetArrayItem(json_get(old, "items"), 0)->valuestring,
                        fixture_items[decided].id);
    assert_string_equal(json_string(young, "rule"), "Een vraag om iets is een verzoek.");
    assert_int_equal(cJSON_GetArraySize(borders), 1);
    assert_string_equal(json_string(cJSON_GetArrayItem(borders, 0), "item"),
                        fixture_items[decided].id);
    assert_string_equal(json_string(cJSON_GetArrayItem(borders, 0), "dissent"),
                        "Geel hoort een <verzoek> & meer.");
    assert_int_equal(cJSON_GetArraySize(json_get(definition, "parked")), 0); /* decided now */
    char *html = page(calibration, LANG_NL);
    const char *new_one = strstr(html, "Nieuw in deze definitie");
    assert_non_null(new_one);
    assert_true(new_one > strstr(html, "Een vraag om iets"));
    assert_null(strstr(new_one + 1, "Nieuw in deze definitie")); /* the rest is from before */
    free(html);
    cJSON_Delete(tree);
    Calibration *again = resume(json);
    char *same = print(again);
    assert_string_equal(json, same);
    free(same);
    free(json);
    calibration_free(again);
    calibration_free(calibration);
    calibration_free(before);
}

/* Two statements of the team's own: one decided with a rule, one parked with a reason. */
static Calibration *made_with_own(void) {
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 3, .items = 0, .threshold = 75, .number = 4});
    STEP(CALIBRATE_SEAT, .text = "rood");
    STEP(CALIBRATE_SEAT, .text = "geel");
    STEP(CALIBRATE_BRING, .text = "  Fijn zo'n {*lift*}, <echt>.\n");
    STEP(CALIBRATE_BRING, .text = "Dan bel ik wel weer.");
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    for (int item = 0; item < 2; item++) {
        STEP(CALIBRATE_VOTE, .seat = 0, .judgement = {COMPLAINT, IMPLICIT});
        STEP(CALIBRATE_VOTE, .seat = 1, .judgement = {item ? REQUEST : COMPLAINT, -1});
        STEP(CALIBRATE_REVEAL);
        if (item) {
            STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED, .text = "Eerst terugluisteren.");
        } else {
            STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {COMPLAINT, IMPLICIT});
            STEP(CALIBRATE_RULE, .text = "Sarcasme telt.");
        }
        STEP(CALIBRATE_NEXT);
    }
    return calibration;
}

/* What a team brought itself is in its file in full, without a reference, and comes back of it. */
static void brought_in_the_file(void **state) {
    (void)state;
    Calibration *calibration = made_with_own();
    char *json = print(calibration);
    cJSON *tree = parse(json);
    const cJSON *item = cJSON_GetArrayItem(json_get(tree, "items"), 0),
                *own = cJSON_GetArrayItem(json_get(tree, "brought"), 0);
    assert_true(cJSON_IsNull(json_get(item, "reference")));
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "brought")), 2);
    assert_string_equal(json_string(own, "text"), "Fijn zo'n {*lift*}, <echt>.");
    assert_string_equal(json_string(own, "item"), json_string(item, "item"));
    assert_int_equal(strncmp(json_string(own, "item"), "own-", 4), 0);
    Calibration *again = resume(json);
    char *same = print(again), *html = page(again, LANG_NL);
    assert_string_equal(json, same);
    assert_non_null(strstr(html, "n {*lift*}, &lt;echt&gt;."));
    assert_non_null(strstr(html, "Eerst terugluisteren."));
    VoteTable votes; /* counted as any other */
    vote_table_init(&votes);
    assert_true(
        ballot_parse_json(json, strlen(json), "s.json", BALLOT_LAST, &findings, &votes, NULL));
    assert_int_equal(votes.count, 4);
    assert_string_equal(votes.items[0].item, json_string(own, "item"));
    vote_table_release(&votes);
    free(same);
    free(html);
    calibration_free(again);
    cJSON_Delete(tree);
    free(json);
    calibration_free(calibration);
}

/* A session that begins with what the file says the one before had. */
static Calibration *begun_after(const char *json) {
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    Arena arena;
    int count;
    arena_init(&arena);
    cJSON *tree = parse(json);
    CalibrationInput *inputs =
        team_file_carried(tree, &fixture_house, &fixture_set, &arena, &count);
    for (int i = 0; i < count; i++)
        calibration_step(calibration, &inputs[i]);
    free(inputs);
    arena_release(&arena);
    cJSON_Delete(tree);
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 8, .items = 1, .threshold = 75, .number = 5});
    STEP(CALIBRATE_SEAT, .text = "rood");
    STEP(CALIBRATE_SEAT, .text = "geel");
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    return calibration;
}

/* The next definition, and the one after it, have the statements, the rule and why one was parked. */
static void brought_is_carried(void **state) {
    (void)state;
    Calibration *first = made_with_own();
    char *json = print(first);
    for (int next = 0; next < 2; next++) {
        Calibration *calibration = begun_after(json);
        const Statement *parked = &calibration->set->items[calibration->items[0].statement];
        assert_string_equal(parked->text.source, "Dan bel ik wel weer.");
        assert_int_equal(calibration->item_count, 2); /* what was decided is not voted on again */
        STEP(CALIBRATE_FINISH);
        free(json);
        json = print(calibration);
        cJSON *tree = parse(json);
        const cJSON *definition = json_get(tree, "definition");
        const cJSON *was = cJSON_GetArrayItem(json_get(definition, "parked"), 0),
                    *border = cJSON_GetArrayItem(json_get(definition, "border_cases"), 0),
                    *rule = cJSON_GetArrayItem(json_get(definition, "rules"), 0);
        assert_string_equal(json_string(was, "dissent"), "Eerst terugluisteren.");
        assert_string_equal(json_string(border, "text"), "Fijn zo'n {*lift*}, <echt>.");
        assert_string_equal(cJSON_GetArrayItem(json_get(rule, "items"), 0)->valuestring,
                            json_string(border, "item"));
        cJSON_Delete(tree);
        Calibration *again = resume(json);
        calibration_free(again);
        calibration_free(calibration);
    }
    free(json);
    calibration_free(first);
}

static char *replaced(const char *json, const char *from, const char *to) {
    Text out = {0};
    const char *at = strstr(json, from);
    assert_non_null(at);
    text_add_bytes(&out, json, (size_t)(at - json));
    text_add(&out, to);
    text_add(&out, at + strlen(from));
    return text_take(&out);
}

static void refused(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *rule;
    } changes[] = {
        {"session/1", "session/2", NULL},
        {"xxh128:set", "xxh128:ander", "session-set"},
        {"xxh128:house", "xxh128:ander", "session-set"},
        {"\"proef\"", "\"andere\"", "session-set"},
        {"2026-11-21T20:15:00.000Z", "gisteren", "session-field"},
        {"\"inputs\": [", "\"outputs\": [", "session-field"},
        {"\"set_up\"", "\"setup\"", "session-field"},
        {"        \"threshold\": 75", "        \"threshold\": \"75\"", "session-field"},
        {"\"begin\": true", "\"begin\": 1", "session-field"},
        {"\"vote\": { \"seat\": \"1\"", "\"vote\": { \"seat\": \"9\"", "session-field"},
        {"\"vote\": { \"seat\": \"1\", \"is\": \"question\"",
         "\"vote\": { \"seat\": \"1\", \"is\": \"vraagje\"", "session-field"},
        {"\"how\": \"chair\"", "\"how\": \"koning\"", "session-field"},
        {"\"from\": \"R2\" } }", "\"from\": \"R9\" } }", "session-field"},
        {"\"seat\": \"1\" },", "\"seat\": 3 },", "session-field"},
    };
    Calibration *calibration = made();
    char *json = print(calibration);
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        TeamInputs file;
        char *changed = replaced(json, changes[i].from, changes[i].to);
        cJSON *tree = parse(changed);
        assert_non_null(tree);
        findings_release(&findings);
        assert_false(
            team_inputs_open(tree, "s.json", &fixture_house, &fixture_set, &findings, &file));
        assert_true(findings.count > 0);
        if (changes[i].rule)
            assert_string_equal(findings.items[0].rule->id, changes[i].rule);
        cJSON_Delete(tree);
        free(changed);
    }
    free(json);
    calibration_free(calibration);
}

/* What was written over what was brought is refused, or brings nothing. */
static void brought_by_a_stranger(void **state) {
    (void)state;
    static const char bring[] = "\"text\": \"Dan bel ik wel weer.\", \"vote\": true";
    static const char *const changes[] = {
        "\"text\": 7, \"vote\": true", "\"text\": \"\\u200b \\n\", \"vote\": true",
        "\"text\": \"Dan bel ik wel weer.\", \"vote\": 1", "\"vote\": true",
        "\"text\": \"Dan bel ik wel weer.\""};
    Calibration *calibration = made_with_own();
    char *json = print(calibration);
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        TeamInputs file;
        char *changed = replaced(json, bring, changes[i]);
        cJSON *tree = parse(changed);
        assert_non_null(tree);
        assert_false(
            team_inputs_open(tree, "s.json", &fixture_house, &fixture_set, &findings, &file));
        assert_string_equal(findings.items[0].rule->id, "session-field");
        findings_release(&findings);
        cJSON_Delete(tree);
        free(changed);
    }
    /* words that are not those of the id are nobody's */
    char *other = replaced(json, "\"text\": \"Dan bel ik wel weer.\" }",
                           "\"text\": \"Koop nu.\" }");
    Calibration *next = begun_after(other);
    assert_int_equal(next->item_count, 1);
    assert_false(next->set->items[next->items[0].statement].brought);
    calibration_free(next);
    free(other);
    free(json);
    calibration_free(calibration);
}

/* Whatever is done to a file, reading it ends in findings or in inputs that can be stepped. */
static void mangle(Calibration *calibration) {
    char *json = print(calibration);
    size_t len = strlen(json);
    Random random;
    random_init(&random, 9);
    for (int i = 0; i < 1500; i++) {
        char *bytes = xstrdup(json);
        size_t at = random_below(&random, (uint32_t)len),
               from = random_below(&random, (uint32_t)len);
        size_t n = 1 + random_below(&random, 12);
        if (at + n < len && from + n < len)
            memcpy(bytes + at, json + from, n);
        cJSON *tree = parse(bytes);
        TeamInputs file;
        if (tree &&
            team_inputs_open(tree, "s.json", &fixture_house, &fixture_set, &findings, &file)) {
            Calibration *again = calibration_new(&fixture_house, &fixture_set);
            for (int k = 0; k < file.count; k++)
                calibration_step(again, &file.inputs[k]);
            calibration_free(again);
            team_inputs_release(&file);
        }
        VoteTable votes;
        vote_table_init(&votes);
        ballot_parse_json(bytes, len, "s.json", BALLOT_LAST, &findings, &votes, NULL);
        vote_table_release(&votes);
        cJSON_Delete(tree);
        findings_release(&findings);
        free(bytes);
    }
    free(json);
    calibration_free(calibration);
}

static void mangled(void **state) {
    (void)state;
    mangle(made());
    mangle(made_with_own());
}

static void the_page(void **state) {
    (void)state;
    Calibration *calibration = made();
    char *nl = page(calibration, LANG_NL), *en = page(calibration, LANG_EN);
    assert_non_null(strstr(nl, "<html lang=\"nl\">"));
    assert_non_null(strstr(nl, "Definitie 4, vastgesteld op 21 november 2026"));
    assert_non_null(strstr(nl, "Een klacht is onvrede &lt;en&gt; meer."));
    assert_non_null(strstr(nl, "Sarcasme &quot;telt&quot;."));
    assert_non_null(strstr(nl, "Geel hoort een &lt;verzoek&gt; &amp; meer."));
    assert_non_null(strstr(nl, "klacht (impliciet)"));
    assert_non_null(strstr(nl, "33 %"));
    assert_null(strstr(nl, "rood")); /* nobody is named */
    assert_null(strstr(nl, "<script"));
    assert_non_null(strstr(en, "21 November 2026"));
    free(nl);
    free(en);
    calibration_free(calibration);
}

static void vote_files(void **state) {
    (void)state;
    const Vote votes[] = {{.item = "u1", .category = "complaint", .kind = "implicit", .at_ms = 7},
                          {.item = "u2", .at_ms = 9, .note = "Lastig \"dit\""}};
    const BallotFile file = {"proef", "xxh128:set", "rood", votes, 2};
    Text out = {0};
    VoteTable read;
    BallotSource source = {0};
    ballot_print(&file, &out);
    vote_table_init(&read);
    assert_true(ballot_parse_json(text_cstr(&out), out.len, "v.json", BALLOT_LAST, &findings, &read,
                                  &source));
    assert_string_equal(source.hash, "xxh128:set");
    assert_string_equal(source.set, "proef");
    assert_int_equal(read.count, 2);
    assert_string_equal(read.items[0].rater, "rood");
    assert_string_equal(read.items[0].kind, "implicit");
    assert_null(read.items[1].category);
    assert_string_equal(read.items[1].note, "Lastig \"dit\"");
    assert_true(read.items[1].at_ms == 9);
    ballot_source_release(&source);
    vote_table_release(&read);
    text_release(&out);
}

static void shelf(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-shelf");
    assert_non_null(home);
    setenv("XDG_DATA_HOME", home, 1);
    TeamShelf kept;
    uint64_t mark;
    team_shelf_look(&fixture_house, &fixture_set, &kept, &findings);
    assert_int_equal(kept.count, 0);
    assert_null(kept.latest);
    assert_int_equal(kept.next_number, 1);
    team_shelf_release(&kept);

    Calibration *calibration = made(); /* its definition has number 4 */
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    char *paths[3];
    for (int i = 0; i < 3; i++) {
        char *id = uuid_random();
        assert_int_equal(strlen(id), 36);
        TeamFileInfo file = {id, info.started_ms + i * 86400000, i == 1 ? 0 : info.ended_ms};
        paths[i] = team_shelf_path("proef", id, file.started_ms, &findings);
        assert_non_null(paths[i]);
        assert_true(team_shelf_save(paths[i], &record, &file, &mark, &findings));
        free(id);
    }
    char *other = team_shelf_path("ander", "12345678", 0, &findings);
    assert_true(strstr(other, "ander-1970-01-01-12345678.json") != NULL);
    assert_int_equal(file_write(other, "{", 1), FILE_OK); /* a torn file is passed over */
    team_shelf_look(&fixture_house, &fixture_set, &kept, &findings);
    assert_string_equal(kept.items[0].path, paths[1]);
    assert_string_equal(kept.latest, paths[2]);
    assert_int_equal(kept.next_number, 5);
    team_shelf_release(&kept);
    assert_int_equal(findings.count, 0);
    assert_false(team_shelf_save("/dev/full", &record, &info, &mark, &findings));
    assert_int_equal(findings.count, 1);
    for (int i = 0; i < 3; i++) {
        file_remove(paths[i]);
        free(paths[i]);
    }
    file_remove(other);
    free(other);
    arena_release(&arena);
    calibration_free(calibration);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(any_session_comes_back),
                                       TEST(the_file),
                                       TEST(carried_on),
                                       TEST(refused),
                                       TEST(mangled),
                                       TEST(brought_in_the_file),
                                       TEST(brought_is_carried),
                                       TEST(brought_by_a_stranger),
                                       TEST(the_page),
                                       TEST(vote_files),
                                       TEST(shelf)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
