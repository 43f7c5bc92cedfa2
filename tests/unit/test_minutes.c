/* Minutes of a kept session: a page, a table, a document; versions of the definition in order of
 * date. Nobody's name is in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "cases/opened.h"
#include "commands/command.h"
#include "commands/dispatch.h"
#include "store/team_file.h"
#include "team/calibration.h"
#include "team/outcome.h"

#define SCENARIOS KLACHT_SOURCE "/scenarios"

static char *out_text, *err_text;

static int run(const char *const *args) {
    size_t out_len, err_len;
    char *argv[16] = {xstrdup("klachtenspel"), xstrdup("agreement"), xstrdup("--scenarios"),
                      xstrdup(SCENARIOS)};
    int argc = 4;
    free(out_text);
    free(err_text);
    FILE *out = open_memstream(&out_text, &out_len), *err = open_memstream(&err_text, &err_len);
    while (*args)
        argv[argc++] = xstrdup(*args++);
    int code = dispatch_main(argc, argv, out, err);
    for (int i = 0; i < argc; i++)
        free(argv[i]);
    fclose(out);
    fclose(err);
    return code;
}
#define RUN(...) run((const char *const[]){__VA_ARGS__, NULL})

static void step(Calibration *calibration, CalibrationInput input) {
    Msg refused = calibration_step(calibration, &input);
    if (refused != MSG_NONE)
        fail_msg("%s", msg(LANG_EN, refused));
}
#define STEP(...) step(calibration, (CalibrationInput){.kind = __VA_ARGS__})

static void to_votes(Calibration *calibration) {
    while (calibration->stage == STAGE_ANCHOR)
        STEP(CALIBRATE_NEXT);
}

/* Of the set that comes with the program; the first decides by the chair, the second parks. */
static void talk(Calibration *calibration, int number) {
    static const char *const names[] = {"Merel", "Vos", "Karel"};
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 3, .items = 2, .threshold = 75, .number = number});
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_SEAT, .text = names[i]);
    if (number > 1)
        STEP(CALIBRATE_CARRY, .carried = CARRIED_RULE, .item = -1, .judgement = {VOTE_NONE, -1},
             .text = "Sarcasme telt.");
    STEP(CALIBRATE_BEGIN);
    to_votes(calibration);
    for (int item = 0; item < 2; item++) {
        for (int s = 0; s < 3; s++)
            STEP(CALIBRATE_VOTE, .seat = s, .judgement = {s, -1});
        STEP(CALIBRATE_REVEAL);
        STEP(CALIBRATE_AGAIN);
        for (int s = 0; s < 3; s++)
            STEP(CALIBRATE_VOTE, .seat = s, .judgement = {s == 2, -1});
        STEP(CALIBRATE_REVEAL);
        STEP(CALIBRATE_DECIDE, .decision = item ? DECISION_PARKED : DECISION_CHAIR,
             .judgement = {item ? VOTE_NONE : 0, -1},
             .text = item ? "Eerst bij de jurist." : "=Iemand hoort <een verzoek>.");
        if (!item)
            STEP(CALIBRATE_RULE,
                 .text = number > 1 ? "Wie iets terug wil, klaagt." : "Sarcasme telt.");
        STEP(CALIBRATE_NEXT);
    }
}

static char *keep(int number, int64_t at) {
    Library library;
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, LANG_EN);
    library_init(&library, SCENARIOS);
    assert_true(opened_init_set(&opened, &library, "is-dit-een-klacht", "nl", &findings, &code));
    Calibration *calibration = calibration_new(&opened.house.house, &opened.set_file.set);
    talk(calibration, number);
    Arena arena;
    CalibrationRecord record;
    Text json = {0};
    char id[] = "0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34";
    id[0] = (char)('0' + number);
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    team_file_print(&record, &(TeamFileInfo){id, at, at + 1}, &json);
    char *path = xstrdup("/tmp/klacht-minutes-XXXXXX");
    int fd = mkstemp(path);
    assert_int_equal(write(fd, text_cstr(&json), json.len), json.len);
    close(fd);
    text_release(&json);
    arena_release(&arena);
    calibration_free(calibration);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
    return path;
}

static void drop(char *path) {
    unlink(path);
    free(path);
}

static void page(void **state) {
    (void)state;
    char *path = keep(1, 1700000000000);
    if (RUN("--format=html", path))
        fail_msg("%s", err_text);
    assert_string_equal(err_text, "");
    assert_non_null(strstr(out_text, "<title>Verslag van de sessie</title>"));
    assert_non_null(strstr(out_text, "14 november 2023"));
    assert_non_null(strstr(out_text, "Besluit van de voorzitter: klacht"));
    assert_non_null(strstr(out_text, "Iemand hoort &lt;een verzoek&gt;."));
    assert_non_null(strstr(out_text, "Waarom: Eerst bij de jurist."));
    assert_non_null(strstr(out_text, "Kies twee collega"));
    assert_non_null(strstr(out_text, "Krippendorff"));
    assert_null(
        strstr(out_text, "De definities naast elkaar")); /* of one there is nothing beside */
    for (int i = 0; i < 3; i++)
        assert_null(strstr(out_text, ((const char *[]){"Merel", "Vos", "Karel"})[i]));
    drop(path);
}

static void table(void **state) {
    (void)state;
    char *path = keep(1, 1700000000000);
    assert_int_equal(RUN("--format=csv", path), 0);
    assert_int_equal(strncmp(out_text, "item,text,decision,is,kind,", 27), 0);
    assert_non_null(strstr(out_text, ",seat_1_before,seat_1_after,seat_2_before"));
    assert_non_null(strstr(out_text, ",chair,complaint,"));
    assert_non_null(strstr(out_text, "\"'=Iemand hoort")); /* no formula */
    assert_null(strstr(out_text, "Merel"));
    assert_int_equal(RUN("--format=csv", path, path), CODE_USAGE);
    drop(path);
}

/* In order of date, whatever order they are given in: what each definition changed. */
static void over_time(void **state) {
    (void)state;
    char *first = keep(1, 1700000000000), *second = keep(2, 1710000000000);
    assert_int_equal(RUN("--format=html", second, first), 0);
    assert_non_null(strstr(out_text, "Van definitie 1 naar 2 (9 maart 2024)"));
    assert_non_null(strstr(out_text, "Nieuwe regel: Wie iets terug wil, klaagt."));
    assert_null(strstr(out_text, "Nieuwe regel: Sarcasme telt."));
    assert_non_null(strstr(out_text, "Door de tijd heen"));
    /* and beside each other, each rule and case once */
    assert_non_null(strstr(out_text, "<th scope=\"col\">Definitie 1, 14 november 2023</th>\n"
                                     "<th scope=\"col\">Definitie 2, 9 maart 2024</th>"));
    assert_non_null(strstr(out_text, "<tr><th scope=\"row\">Sarcasme telt.</th><td>ja</td>"
                                     "<td>ja</td></tr>"));
    assert_non_null(strstr(out_text, "<tr><th scope=\"row\">Wie iets terug wil, klaagt.</th>"
                                     "<td>–</td><td>ja</td></tr>"));
    assert_non_null(strstr(out_text, "</th><td>klacht</td><td>klacht</td></tr>"));
    assert_non_null(strstr(out_text, "</th><td>geparkeerd</td><td>geparkeerd</td></tr>"));
    assert_int_equal(RUN("--lang=nl", second, first), 0); /* and as figures */
    const char *old = strstr(out_text, "2023-11-14"), *new = strstr(out_text, "2024-03-09");
    assert_true(old && new &&old < new);
    assert_int_equal(RUN("--json", second, first), 0);
    assert_non_null(strstr(out_text, "\"sessions\": ["));
    /* the same difference for who reads no page: the rule that came, and nothing else */
    const char *versions = strstr(out_text, "\"versions\": [");
    assert_non_null(versions);
    assert_non_null(strstr(versions, "{\"from\": 1, \"to\": 2, \"started\": \"2024-03-09\""));
    assert_non_null(strstr(versions,
                           "{\"change\": \"added\",\n         \"was\": null,\n         \"is\": "
                           "{\"what\": \"rule\", \"text\": \"Wie iets terug wil, klaagt.\""));
    assert_null(strstr(strstr(versions, "\"change\"") + 1, "\"change\""));
    assert_int_equal(RUN("--lang=nl", second, first), 0);
    assert_non_null(strstr(out_text,
                           "Wat er veranderde in de definitie\n"
                           "  Van definitie 1 naar 2 (9 maart 2024)\n"
                           "    + erbij\n"
                           "        eerst: (nog niet) → nu: Wie iets terug wil, klaagt.\n"));
    assert_int_equal(RUN("--lang=nl", first), 0); /* of one there is nothing beside */
    assert_null(strstr(out_text, "Wat er veranderde"));
    drop(first);
    drop(second);
}

static void refused(void **state) {
    (void)state;
    char *path = keep(1, 1700000000000);
    assert_int_equal(RUN("--format=docx", path), CODE_USAGE); /* no place */
    assert_int_equal(RUN("--out=/tmp/x", path), CODE_USAGE);
    assert_int_equal(RUN("--format=html", "/nowhere.json"), CODE_MISSING);
    char *other = xstrdup("/tmp/klacht-minutes-XXXXXX");
    int fd = mkstemp(other);
    assert_int_equal(write(fd, "{\"schema\":\"klachtenspel.votes/1\"}", 33), 33);
    close(fd);
    assert_int_equal(RUN("--format=html", other), CODE_DATA);
    assert_non_null(strstr(err_text, "session-file"));
    drop(other);
    drop(path);
}

/* By pandoc, where it is; else that is said. A stand-in answers for it. */
static void document(void **state) {
    (void)state;
    char *path = keep(1, 1700000000000), folder[] = "/tmp/klacht-pandoc-XXXXXX", out[64], tool[64];
    char *before = xstrdup(getenv("PATH"));
    assert_non_null(mkdtemp(folder));
    snprintf(out, sizeof out, "--out=%s/m.docx", folder);
    snprintf(tool, sizeof tool, "%s/pandoc", folder);
    setenv("PATH", folder, 1);
    assert_int_equal(RUN("--format=docx", out, path), CODE_MISSING);
    assert_non_null(strstr(err_text, "pandoc"));
    FILE *file = fopen(tool, "w");
    fputs("#!/bin/sh\nexec /bin/cat\n", file);
    fclose(file);
    assert_int_equal(chmod(tool, 0755), 0);
    assert_int_equal(RUN("--format=docx", out, path), 0);
    setenv("PATH", before, 1);
    assert_int_equal(access(out + strlen("--out="), R_OK), 0);
    unlink(out + strlen("--out="));
    unlink(tool);
    rmdir(folder);
    free(before);
    drop(path);
}

static int done(void **state) {
    (void)state;
    free(out_text);
    free(err_text);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(page), cmocka_unit_test(table),
                                       cmocka_unit_test(over_time), cmocka_unit_test(refused),
                                       cmocka_unit_test(document)};
    return cmocka_run_group_tests(tests, NULL, done);
}
