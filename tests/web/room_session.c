/* A room that plays a case together, with the server for phones and without a window, led by lines
 * on standard input.
 *
 * room_session [--address A] [--port N] [--lang nl|en] [--seed N] [--save FILE] SCENARIOS CASE
 * Says "ready URL CODE" first; each line is answered by one line: where it stands then ("listen 0
 * opening replies 0 of 12": stage, turn, moment, way, how many are done), "no …", or what was asked
 * for. --save and `print` write its class file, `result` what came of a play that ended. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_write.h"
#include "cases/opened.h"
#include "driver.h"
#include "front/shared/finish.h"
#include "front/web/served_room.h"
#include "room/room_counts.h"
#include "room/room_undo.h"
#include "store/room_file.h"

#include "base/banned.h"

static Room *room_of(const Driver *driver) {
    return driver->served.session;
}

/* The session as it stands. */
static bool save(const Driver *driver, const char *path) {
    static const RoomFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    Text text = {0};
    room_file_print(room_of(driver), &info, &text);
    bool good = file_write(path, text.bytes, text.len) == FILE_OK;
    text_release(&text);
    return good;
}

/* What came of the play. */
static bool save_result(const Room *room, const char *path) {
    static const ResultInfo info = {.started_ms = 1795292100000, .ended_ms = 1795292700000};
    Findings findings;
    if (play_phase(room->play) != PHASE_ENDED)
        return false;
    findings_init(&findings, LANG_EN);
    char *written =
        finish_write(room->play, &info, (FileOut){.path = path, .force = true}, &findings);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    bool good = written != NULL;
    free(written);
    return good;
}

static void say_where(const Room *room) {
    static const char *const stages[] = {"set-up", "listen", "heard", "choose", "chosen",
                                         "again",  "moved",  "going", "said",   "ended"};
    static const char *const ways[] = {"go", "replies", "judge", "offer"};
    const RoomTurn *turn = room_turn(room);
    printf("%s %d %s %s %d of %d\n", stages[room->stage], room->at,
           turn ? room->scenario->moments[turn->moment].name : "-", turn ? ways[turn->way] : "-",
           room_done(room), room_present(room));
}

static void step(Driver *driver, RoomInput input) {
    input.at_ms = driver_now(driver);
    Msg refused = room_step(room_of(driver), &input);
    if (refused != MSG_NONE)
        printf("no %s\n", msg(LANG_EN, refused));
    else
        say_where(room_of(driver));
}

/* The first choice that somebody made. */
static RoomChoice any_choice(const Room *room) {
    for (int seat = 0; seat < room->seat_count; seat++) {
        const RoomChoice *choice = room_seat_last(room, room->at, seat);
        if (choice)
            return *choice;
    }
    return (RoomChoice){.way = WAY_GO};
}

/* An option (a reply), what most chose, or on a tie what the first chose. */
static void say(Driver *driver, const char *option) {
    const Room *room = room_of(driver);
    const RoomTurn *turn = room_turn(room);
    Chosen remedies[OFFER_MOST];
    RoomInput input = {.kind = ROOM_SAY};
    int at = (int)strtol(option, NULL, 10);
    if (*option && turn && at >= 0 && at < turn->option_count)
        input.choice = (RoomChoice){.way = WAY_REPLIES, .reply = turn->options[at].index};
    else if (!turn || !room_lead(room, room->at, room_round(room), &input.choice, remedies))
        input.choice = any_choice(room);
    step(driver, input);
}

static bool obey(Driver *driver, const char *word, char *rest) {
    static const struct {
        const char *word;
        RoomInputKind kind;
    } plain[] = {{"begin", ROOM_BEGIN},
                 {"next", ROOM_NEXT},
                 {"close", ROOM_CLOSE},
                 {"again", ROOM_AGAIN},
                 {"finish", ROOM_FINISH}};
    int number = (int)strtol(rest, NULL, 10);
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (!strcmp(word, plain[i].word)) {
            step(driver, (RoomInput){.kind = plain[i].kind});
            return true;
        }
    if (!strcmp(word, "seat"))
        step(driver, (RoomInput){.kind = ROOM_SEAT, .text = rest});
    else if (!strcmp(word, "people"))
        step(driver, (RoomInput){.kind = ROOM_PEOPLE, .count = number});
    else if (!strcmp(word, "take")) /* over */
        step(driver, (RoomInput){.kind = ROOM_CLAUSE, .clause = number, .by = ROOM_TAKEN_OVER});
    else if (!strcmp(word, "back"))
        step(driver, (RoomInput){.kind = ROOM_BACK, .turn = number});
    else if (!strcmp(word, "say"))
        say(driver, rest);
    else if (!strcmp(word, "result"))
        printf("%s\n", save_result(room_of(driver), rest) ? "ok" : "no");
    else if (!strcmp(word, "undo"))
        printf("%s\n", room_undo(room_of(driver)) ? "ok" : "no");
    else if (!strcmp(word, "where"))
        say_where(room_of(driver));
    else
        return false;
    return true;
}

int main(int argc, char **argv) {
    Driver driver = {.obey = obey, .save = save, .number = 7};
    int exit_code = 0, at = driver_options(&driver, argc, argv);
    Findings findings;
    Library library;
    Opened opened;
    if (!at)
        return 64;
    findings_init(&findings, LANG_EN);
    library_init(&library, argv[at]);
    if (!opened_init(&opened, &library, argv[at + 1], driver.language, &findings, &exit_code)) {
        findings_print(&findings, stderr, false);
        return exit_code;
    }
    driver.served = served_room(room_new(opened.file.scenario, &opened.file.calls));
    step(&driver, (RoomInput){.kind = ROOM_SET_UP, .settings = {.seed = (uint64_t)driver.number}});
    exit_code = driver_lead(&driver);
    room_free(driver.served.session);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
    return exit_code;
}
