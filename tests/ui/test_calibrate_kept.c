/* The session on disk while it goes on at the window: killed, a full disk, a clock set back, open
 * twice. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utc.h"
#include "store/json.h"
#include "ui/support_calibrate.h"
#include "ui/support_phones.h"

/* Instead of the system's: a disk that is full, one that is only for the log, one that is
 * read-only, a file system without locks, a clock that is set back. */
static bool full, log_full, read_only, no_locks;
static time_t set_back;

int fsync(int descriptor) {
    if (full) {
        errno = ENOSPC;
        return -1;
    }
    return (int)syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
    if (full || log_full) {
        errno = ENOSPC;
        return -1;
    }
    return (int)syscall(SYS_fdatasync, descriptor);
}

static int open_there(int folder, const char *path, int flags, mode_t mode) {
    if (read_only && flags & O_CREAT) {
        errno = EROFS;
        return -1;
    }
    return (int)syscall(SYS_openat, folder, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? (mode_t)va_arg(more, unsigned) : 0;
    va_end(more);
    return open_there(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? (mode_t)va_arg(more, unsigned) : 0;
    va_end(more);
    return open_there(folder, path, flags, mode);
}

int flock(int descriptor, int operation) {
    if (no_locks) {
        errno = ENOLCK;
        return -1;
    }
    return (int)syscall(SYS_flock, descriptor, operation);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int error = (int)syscall(SYS_clock_gettime, clock, now);
    if (clock == CLOCK_REALTIME)
        now->tv_sec -= set_back;
    return error;
}

static int set_up(void **state) {
    full = log_full = read_only = no_locks = false;
    set_back = 0;
    return team_home(state);
}

/* ---- files ---- */

static const char *sessions(void) {
    static char folder[96];
    snprintf(folder, sizeof folder, "%s/klachtenspel/sessions", team_folder());
    return folder;
}

/* Files there whose names end so; hidden ones too. */
static int count_files(const char *end) {
    char command[192], line[16] = "";
    snprintf(command, sizeof command, "ls -A %s 2>/dev/null | grep -c -- '%s$'", sessions(), end);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    assert_non_null(fgets(line, sizeof line, pipe));
    pclose(pipe);
    return (int)strtol(line, NULL, 10);
}

/* Lines of all files there that hold this. */
static int count_lines_with(const char *piece) {
    char command[256], line[16] = "";
    snprintf(command, sizeof command, "cat %s/* %s/.[!.]* 2>/dev/null | grep -ac -- '%s'",
             sessions(), sessions(), piece);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    assert_non_null(fgets(line, sizeof line, pipe));
    pclose(pipe);
    return (int)strtol(line, NULL, 10);
}

/* What is on disk now is what a program that is killed now would leave: goes on with a copy of it,
 * while the program that is not killed here ends in its own folder. */
static Game *kill_and_begin(Game *game, void **state, const CalibrateStart *start) {
    char from[96], command[256];
    snprintf(from, sizeof from, "%s/klachtenspel", team_folder());
    assert_int_equal(team_home(state), 0);
    snprintf(command, sizeof command, "cp -a %s %s/", from, team_folder());
    assert_int_equal(system(command), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", team_folder(), 1), 0);
    team_end(game);
    game = team_begin();
    team_open(game, start);
    return game;
}

/* ---- killed ---- */

static Game *three_phones(char tokens[3][PHONE_TOKEN]) {
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++) {
        char name[8];
        snprintf(name, sizeof name, "tel-%d", i);
        phone_join(game, name, tokens[i]);
    }
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    return game;
}

static void killed(void **state) {
    char tokens[3][PHONE_TOKEN], url[64], code[16];
    static const CalibrateStart as_before = {.web = true};
    Game *game = three_phones(tokens);
    snprintf(url, sizeof url, "%s", server_url(team_state(game)->meeting.server));
    snprintf(code, sizeof code, "%s", server_code(team_state(game)->meeting.server));
    assert_int_equal(count_files("\\.log"), 0);
    phone_vote(game, tokens[0], "\"question\"");
    phone_vote(game, tokens[1], "\"request\"");
    phone_vote(game, tokens[0], "\"complaint\"");
    assert_int_equal(count_files("\\.log"), 1);
    for (int with_web = 1; with_web >= 0; with_web--) {
        game = kill_and_begin(game, state, with_web ? &as_before : NULL);
        assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
        assert_true(team_shows(game, "Ga verder waar jullie waren"));
        assert_null(team_state(game)->meeting.server);
        team_press(game, CALIBRATE_ID_GO);
        team_assert_stage(game, STAGE_VOTE);
        assert_true(team_shows(game, "Gestemd: 2 van 3"));
        assert_int_equal(count_files("\\.log"), 0); /* the session file has it now */
        /* the phones were on, and are found where they were */
        assert_string_equal(server_url(team_state(game)->meeting.server), url);
        assert_string_equal(server_code(team_state(game)->meeting.server), code);
        assert_true(phone_sees(game, tokens[0], "\"mine\":{\"is\":\"complaint\""));
        assert_true(phone_sees(game, tokens[1], "\"mine\":{\"is\":\"request\""));
        assert_true(phone_sees(game, tokens[2], "\"mine\":null"));
        /* and a seat is no stranger's who can read its name */
        char body[96];
        snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel-0\"}", code);
        char *answer = phone_ask(game, "POST", "/join", NULL, body);
        assert_int_equal(phone_status(answer), 409);
        free(answer);
        assert_int_equal(count_lines_with(tokens[0]), 0); /* nothing on disk opens a seat */
    }
    phone_vote(game, tokens[2], "\"complaint\"");
    assert_true(team_shows(game, "Gestemd: 3 van 3"));
    /* a new one may be begun all the same, and the other stays */
    game = kill_and_begin(game, state, &as_before);
    team_press(game, CALIBRATE_ID_TEAM);
    team_assert_stage(game, STAGE_SET_UP);
    assert_non_null(team_state(game)->meeting.server);
    team_seat(game, "een");
    assert_int_equal(count_files("\\.json"), 2);
    team_end(game);
}

/* A set-up that the same command opened by mistake buries nothing: both are on offer, and the one
 * that was begun is what is gone on with. */
static void another_set_up(void **state) {
    static const CalibrateStart as_before = {.web = true};
    char tokens[3][PHONE_TOKEN], late[PHONE_TOKEN];
    Game *game = three_phones(tokens);
    game = kill_and_begin(game, state, &as_before);
    team_press(game, CALIBRATE_ID_TEAM);
    phone_join(game, "laat", late);
    game = kill_and_begin(game, state, &as_before);
    assert_true(team_shows(game, "3 mensen · 0 van 1 uitspraken besloten"));
    assert_true(team_shows(game, "Andere sessies (1)"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "entrance-unfinished");
    team_press(game, CALIBRATE_ID_OTHERS);
    assert_true(team_shows(game, "1 mens · nog niet begonnen"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "shelf");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_assert_stage(game, STAGE_VOTE);
    assert_true(phone_sees(game, tokens[0], "\"mine\":null"));
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_OTHERS);
    team_press(game, CALIBRATE_ID_KEPT + 1);
    team_assert_stage(game, STAGE_SET_UP);
    assert_int_equal(calibration_present(team_session(game)), 1);
    team_end(game);
}

/* Who puts it away has switched the phones off; they come back when they are switched on. */
static void put_away(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = three_phones(tokens);
    phone_vote(game, tokens[0], "\"question\"");
    team_end(game);
    assert_int_equal(count_files("\\.log"), 1);
    assert_int_equal(count_files("\\.lock"), 0);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    assert_null(team_state(game)->meeting.server);
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_PHONES);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(phone_sees(game, tokens[0], "\"mine\":{\"is\":\"question\""));
    phone_vote(game, tokens[1], "\"request\"");
    team_press(game, CALIBRATE_ID_GO);
    team_decide(game);
    assert_int_equal(count_files("\\.phones"), 1);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    assert_int_equal(count_files("\\.phones"), 0); /* nobody comes back to what has ended */
    team_key(game, SDLK_z, KMOD_CTRL);
    team_assert_stage(game, STAGE_VERDICT);
    assert_int_equal(count_files("\\.phones"), 1);
    team_press(game, CALIBRATE_ID_GO);
    team_end(game);
    assert_int_equal(count_files(""), 2); /* the session file, and who sat where */
}

/* One's own votes, asked for as before. */
static void killed_alone(void **state) {
    static const CalibrateStart as_before = {.solo = true};
    Game *game = team_begin();
    team_open(game, &as_before);
    team_set_items(game, 2);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "eva");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_examples(game);
    team_vote(game, QUESTION, -1);
    game = kill_and_begin(game, state, &as_before);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    ui_test_check(game->app);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_assert_stage(game, STAGE_VOTE);
    assert_int_equal(team_session(game)->at, 1);
    team_end(game);
}

/* ---- a disk that is full ---- */

static void a_full_disk(void **state) {
    char tokens[3][PHONE_TOKEN];
    Game *game = three_phones(tokens);
    phone_vote(game, tokens[0], "\"question\"");
    full = true;
    assert_int_equal(phone_tries(game, tokens[1], "\"question\""), 503);
    assert_true(team_shows(game, "Niet bewaard."));
    assert_true(team_shows(game, "schijf"));
    assert_true(team_shows(game, "Gestemd: 2 van 3")); /* in memory it counts */
    assert_true(phone_sees(game, tokens[0], "\"kept\":true"));
    assert_true(phone_sees(game, tokens[1], "\"kept\":false"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "unkept");
    team_press(game, CALIBRATE_ID_LEAVE);
    assert_false(team_shows(game, "Alles is bewaard"));
    team_press(game, CALIBRATE_ID_GO_ON);
    team_press(game, CALIBRATE_ID_GO); /* who leads goes on */
    team_assert_stage(game, STAGE_REVEAL);
    team_press(game, CALIBRATE_ID_AGAIN);
    assert_true(team_shows(game, "Niet bewaard."));
    assert_int_equal(phone_tries(game, tokens[2], "null"), 503);
    ui_test_wait(game->app, 60000); /* it has not given up */
    assert_true(team_shows(game, "Niet bewaard."));
    full = false;
    ui_test_wait(game->app, 2000);
    assert_false(team_shows(game, "Niet bewaard."));
    assert_true(team_shows(game, "De sessie is weer bewaard."));
    assert_true(phone_sees(game, tokens[2], "\"kept\":true"));
    phone_vote(game, tokens[0], "\"request\"");
    game = kill_and_begin(game, state, NULL);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_AGAIN);
    assert_true(team_shows(game, "Gestemd: 2 van 3"));
    team_end(game);
}

/* From before the first seat on, with the phones switched off and on meanwhile. */
static void a_read_only_folder(void **state) {
    (void)state;
    char token[PHONE_TOKEN];
    read_only = true;
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    phone_join(game, "tel", token); /* its seat is its own, on disk or not */
    team_seat(game, "hier");
    assert_true(team_shows(game, "Niet bewaard."));
    assert_int_equal(count_files("\\.json"), 0);
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_int_equal(phone_tries(game, token, "\"question\""), 503);
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_PHONES);
    team_press(game, CALIBRATE_ID_PHONES);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(phone_sees(game, token, "\"kept\":false"));
    read_only = false;
    ui_test_wait(game->app, 2000);
    assert_true(phone_sees(game, token, "\"kept\":true"));
    assert_false(team_shows(game, "Niet bewaard."));
    assert_int_equal(count_files("\\.json"), 1);
    assert_int_equal(count_files("\\.lock"), 1); /* now that there can be one */
    team_end(game);
}

/* After a log that could not be added to, its end is not known: the whole is written. */
static void a_log_that_fails(void **state) {
    char tokens[3][PHONE_TOKEN];
    Game *game = three_phones(tokens);
    phone_vote(game, tokens[0], "\"question\"");
    log_full = true;
    assert_int_equal(phone_tries(game, tokens[1], "\"question\""), 503);
    ui_test_wait(game->app, 2000);
    assert_true(phone_sees(game, tokens[1], "\"kept\":true"));
    assert_int_equal(count_files("\\.log"), 0);
    log_full = false;
    phone_vote(game, tokens[2], "\"question\"");
    game = kill_and_begin(game, state, NULL);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Gestemd: 3 van 3"));
    team_end(game);
}

/* Votes that were changed again and again do not pile up for ever. */
static void a_long_log(void **state) {
    char tokens[3][PHONE_TOKEN];
    Game *game = three_phones(tokens);
    phone_vote(game, tokens[0], "\"question\"");
    assert_int_equal(count_files("\\.log"), 1);
    team_state(game)->meeting.logged = 1000 * 1000;
    phone_vote(game, tokens[0], "\"request\"");
    assert_int_equal(count_files("\\.log"), 0);
    phone_vote(game, tokens[1], "\"request\"");
    assert_int_equal(count_files("\\.log"), 1);
    game = kill_and_begin(game, state, NULL);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Gestemd: 2 van 3"));
    team_end(game);
}

/* Whoever leaves meanwhile is not told that it was kept, and what could not be kept is tried once
 * more. */
static void leaving_a_full_disk(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 1);
    full = true;
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Niet bewaard."));
    full = false;
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ANCHOR);
    assert_int_equal(team_session(game)->at, 1);
    team_end(game);
}

/* ---- a clock that is set back ---- */

static void a_clock_set_back(void **state) {
    char tokens[3][PHONE_TOKEN];
    Game *game = three_phones(tokens);
    phone_vote(game, tokens[0], "\"question\"");
    set_back = 3 * 86400;
    phone_vote(game, tokens[1], "\"question\"");
    game = kill_and_begin(game, state, NULL);
    assert_true(team_shows(game, "Ga verder waar jullie waren"));
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Gestemd: 2 van 3"));
    phone_vote(game, tokens[2], "\"question\"");
    team_press(game, CALIBRATE_ID_GO);
    team_decide(game);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    char *path = strdup(team_state(game)->meeting.path);
    team_end(game);
    cJSON *tree = team_read_json(path);
    int64_t started, ended;
    double last = 0, at;
    assert_true(utc_read(json_string(tree, "started"), &started));
    assert_true(utc_read(json_string(tree, "ended"), &ended));
    assert_true(ended >= started);
    for (const Json *input = json_first(json_get(tree, "inputs")); input;
         input = json_next(input)) {
        assert_true(json_number(input, "at_ms", &at));
        assert_true(at >= last);
        last = at;
    }
    json_free(tree);
    free(path);
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shows(game, "definitie 2"));
    team_end(game);
}

/* ---- others ---- */

static void open_elsewhere(void **state) {
    (void)state;
    Findings findings;
    FileLock other;
    findings_init(&findings, LANG_NL);
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 1);
    char *path = strdup(team_state(game)->meeting.path);
    assert_false(team_shelf_lock(path, &other, &findings)); /* who leads has it */
    team_end(game);
    assert_true(team_shelf_lock(path, &other, &findings));
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shows(game, "al open, in een ander venster of programma"));
    assert_false(team_shows(game, "Ga verder waar jullie waren"));
    team_end(game);
    file_lock_release(&other);
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shelf_lock(path, &other, &findings)); /* between looking and going on */
    team_press(game, CALIBRATE_ID_GO);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    assert_true(team_shows(game, "al open, in een ander venster of programma"));
    assert_false(team_shows(game, "Ga verder waar jullie waren"));
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_SET_UP);
    team_end(game);
    file_lock_release(&other);
    findings_release(&findings);
    free(path);
}

static void without_locks(void **state) {
    (void)state;
    no_locks = true;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_seat(game, "a");
    assert_true(team_shows(game, "niet te zien of een ander programma"));
    team_seat(game, "b");
    assert_false(team_shows(game, "niet te zien of een ander programma"));
    assert_int_equal(count_files("\\.lock"), 0);
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "niet te zien of een ander programma"));
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_end(game);
}

/* Said, and left as they are. */
static void a_damaged_session(void **state) {
    (void)state;
    Text before = {0}, after = {0};
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 1);
    char *path = strdup(team_state(game)->meeting.path);
    team_end(game);
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &before), FILE_OK);
    assert_int_equal(file_write(path, before.bytes, before.len / 2), FILE_OK);
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shows(game, path));
    assert_true(team_shows(game, "kan niet worden gelezen"));
    assert_false(team_shows(game, "Ga verder waar jullie waren"));
    ui_test_check(game->app);
    team_gather(game, 2, 1);
    team_end(game);
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &after), FILE_OK);
    assert_int_equal(after.len, before.len / 2);
    text_release(&before);
    text_release(&after);
    free(path);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEST(killed),
        TEST(another_set_up),
        TEST(put_away),
        TEST(killed_alone),
        TEST(a_full_disk),
        TEST(a_read_only_folder),
        TEST(a_log_that_fails),
        TEST(a_long_log),
        TEST(leaving_a_full_disk),
        TEST(a_clock_set_back),
        TEST(open_elsewhere),
        TEST(without_locks),
        TEST(a_damaged_session),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
