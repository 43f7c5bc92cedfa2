/* A calibration session with the voting server and without a window, led by lines on standard
 * input.
 *
 * web_session [--address A] [--port N] [--lang nl|en] [--items N] [--save FILE] SCENARIOS SET
 * Says "ready URL CODE" first; each line is answered by one line: "ok STAGE AT …", "no …" or what
 * was asked for. Tests drive it together with phones; `seat` and `vote` drive it without. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cases/opened.h"
#include "driver.h"
#include "front/web/served_calibration.h"
#include "store/team_shelf.h"
#include "team/outcome.h"
#include "team/taking_back.h"

#include "base/banned.h"

static const char *const stages[] = {"set-up", "anchor", "vote",    "reveal",
                                     "again",  "moved",  "verdict", "ended"};

static bool save(const Driver *driver, const char *path) {
    static const TeamFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    Findings findings;
    Arena arena;
    CalibrationRecord record;
    findings_init(&findings, LANG_EN);
    arena_init(&arena);
    outcome_record(driver->served.session, &arena, &record);
    uint64_t mark;
    bool good = team_shelf_save(path, &record, &info, &mark, &findings);
    findings_print(&findings, stderr, false);
    arena_release(&arena);
    findings_release(&findings);
    return good;
}

static Calibration *calibration_of(const Driver *driver) {
    return driver->served.session;
}

/* "complaint", "complaint/implicit", "-" (don't know). */
static Judgement judgement_of(const House *house, char *word) {
    Judgement judgement = {VOTE_DONT_KNOW, -1};
    char *kind = word ? strchr(word, '/') : NULL;
    if (kind)
        *kind++ = '\0';
    if (word && strcmp(word, "-") != 0)
        judgement.category = house_find_category(house, word);
    if (kind)
        judgement.kind = house_find_kind(house, kind);
    return judgement;
}

static void step(Driver *driver, CalibrationInput input) {
    input.at_ms = driver_now(driver);
    Msg refused = calibration_step(driver->served.session, &input);
    if (refused != MSG_NONE)
        printf("no %s\n", msg(LANG_EN, refused));
    else
        printf("ok %s %d\n", stages[calibration_of(driver)->stage], calibration_of(driver)->at);
}

/* The open votes, as "seat:category/kind". */
static void say_votes(const Driver *driver) {
    const Calibration *c = calibration_of(driver);
    int round = calibration_round(c);
    for (int i = 0; c->at >= 0 && c->items && i < c->seat_count; i++) {
        Judgement j = c->items[c->at].votes[round][i].judgement;
        printf("%d:%d/%d ", i, j.category, j.kind);
    }
    printf("\n");
}

static void decide(Driver *driver, char *how, char *what) {
    CalibrationInput input = {.kind = CALIBRATE_DECIDE, .decision = DECISION_CHAIR};
    if (how && !strcmp(how, "parked"))
        input.decision = DECISION_PARKED;
    if (how && !strcmp(how, "consensus"))
        input.decision = DECISION_CONSENSUS;
    input.judgement = judgement_of(calibration_of(driver)->house, what);
    step(driver, input);
}

static bool obey(Driver *driver, const char *word, char *rest) {
    static const struct {
        const char *word;
        CalibrationInputKind kind;
    } plain[] = {{"begin", CALIBRATE_BEGIN},
                 {"next", CALIBRATE_NEXT},
                 {"reveal", CALIBRATE_REVEAL},
                 {"again", CALIBRATE_AGAIN},
                 {"finish", CALIBRATE_FINISH}};
    Calibration *calibration = calibration_of(driver);
    char *more = NULL;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (!strcmp(word, plain[i].word)) {
            step(driver, (CalibrationInput){.kind = plain[i].kind});
            return true;
        }
    if (!strcmp(word, "rule") || !strcmp(word, "seat")) {
        step(driver, (CalibrationInput){.kind = *word == 'r' ? CALIBRATE_RULE : CALIBRATE_SEAT,
                                        .text = rest});
        return true;
    }
    char *first = strtok_r(rest, " ", &more), *second = strtok_r(NULL, " ", &more);
    if (!strcmp(word, "vote")) {
        step(driver, (CalibrationInput){.kind = CALIBRATE_VOTE,
                                        .seat = first ? (int)strtol(first, NULL, 10) : 0,
                                        .judgement = judgement_of(calibration->house, second)});
    } else if (!strcmp(word, "decide")) {
        decide(driver, first, second);
    } else if (!strcmp(word, "undo")) {
        printf("%s\n", calibration_undo(calibration) ? "ok" : "no");
    } else if (!strcmp(word, "votes")) {
        say_votes(driver);
    } else if (!strcmp(word, "voted")) {
        printf("%d of %d\n", calibration_voted(calibration), calibration_present(calibration));
    } else {
        return false;
    }
    return true;
}

int main(int argc, char **argv) {
    Driver driver = {.obey = obey, .save = save, .number = 12};
    int exit_code = 0, at = driver_options(&driver, argc, argv);
    if (!at)
        return 64;
    CalibrationSettings settings = {
        .seed = 7, .items = (int)driver.number, .threshold = 75, .number = 1};
    Findings findings;
    Library library;
    Opened opened;
    findings_init(&findings, LANG_EN);
    library_init(&library, argv[at]);
    if (!opened_init_set(&opened, &library, argv[at + 1], driver.language, &findings, &exit_code)) {
        findings_print(&findings, stderr, false);
        return exit_code;
    }
    driver.served = served_calibration(calibration_new(&opened.house.house, &opened.set_file.set));
    step(&driver, (CalibrationInput){.kind = CALIBRATE_SET_UP, .settings = settings});
    exit_code = driver_lead(&driver);
    calibration_free(driver.served.session);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
    return exit_code;
}
