/* What is recorded when a play ends: killed between any two steps, on a full disk, on any day. */
#include "unit/hand_case.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utc.h"
#include "front/shared/finish.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/result_verify.h"
#include "store/settings_file.h"
#include "unit/journals.h"

#include "base/banned.h"

/* ---- instead of the system's ---- */

/* Before which of the steps that change the disk the program is killed; 0: never. */
static int kill_at, steps;
static void step(void) {
    if (kill_at && ++steps == kill_at)
        _exit(9);
}

#define STEP(number, ...) (step(), (int)syscall(number, __VA_ARGS__))

ssize_t write(int fd, const void *bytes, size_t len) {
    step();
    return syscall(SYS_write, fd, bytes, len);
}

int fsync(int fd) {
    return STEP(SYS_fsync, fd);
}

int fdatasync(int fd) {
    return STEP(SYS_fdatasync, fd);
}

int unlink(const char *path) {
    return STEP(SYS_unlinkat, AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int how) {
    return STEP(SYS_unlinkat, folder, path, how);
}

int renameat(int from, const char *old, int to, const char *new) {
    return STEP(SYS_renameat2, from, old, to, new, 0);
}

int renameat2(int from, const char *old, int to, const char *new, unsigned how) {
    return STEP(SYS_renameat2, from, old, to, new, how);
}

/* What a hand did to the clock of the system, and what passed, in seconds. */
static int64_t set_by, passed;
int clock_gettime(clockid_t clock, struct timespec *now) {
    int failed = (int)syscall(SYS_clock_gettime, clock, now);
    now->tv_sec += clock == CLOCK_REALTIME ? set_by + passed : passed;
    return failed;
}

/* ---- a play ---- */

static char home[] = "/tmp/klacht-finish-XXXXXX";
static char *data;
static CaseFile file;
static Findings findings;
static Settings settings;
static Session session;

static int set_up(void **state) {
    (void)state;
    memcpy(home + strlen(home) - 6, "XXXXXX", 6);
    if (!mkdtemp(home))
        return -1;
    data = path_join(home, "klachtenspel");
    file = (CaseFile){.scenario = &scenario, .calls = calls};
    findings_init(&findings, LANG_NL);
    settings_init(&settings);
    kill_at = 0;
    set_by = passed = 0;
    return setenv("XDG_CONFIG_HOME", home, 1) || setenv("XDG_DATA_HOME", home, 1);
}

static int tear_down(void **state) {
    (void)state;
    char command[80];
    snprintf(command, sizeof command, "rm -rf %s", home);
    findings_release(&findings);
    settings_release(&settings);
    free(data);
    return system(command);
}

enum { INPUTS = 5 };

/* The inputs of the whole play from number `from` on, up to `to`. */
static void give(int from, int to, volatile int *confirmed) {
    Chosen chosen[] = {{0, 0}, {1, 20}};
    const Input inputs[INPUTS] = {
        {.kind = INPUT_MARK, .as.mark = {M_OPEN, 1, 3}},
        {.kind = INPUT_CONTINUE},
        {.kind = INPUT_REPLY, .as.reply = 0},
        {.kind = INPUT_JUDGE, .as.judge = {0, 1}},
        {.kind = INPUT_OFFER, .as.offer = {.chosen = chosen, .count = 2}},
    };
    for (int i = from; i < to; i++) {
        assert_int_equal(session_step(&session, inputs[i]), PLAY_OK);
        if (confirmed)
            *confirmed = i + 1;
    }
    assert_int_equal(play_phase(session.play) == PHASE_ENDED, to == INPUTS);
}

static void begin_session(void) {
    session_init(&session, &file, (PlaySetup){.seed = 7, .time_factor = 1}, &findings);
    session_keep(&session, "proef", "jip");
    session_go_on(&session);
}

static char *finish(const char *out) {
    return finish_play(&session, (FileOut){.path = out}, &settings, &findings);
}

/* All of it in a program that is killed; false when it came to its end. */
static bool killed(int at, volatile int *confirmed, void (*run)(volatile int *confirmed)) {
    int status;
    pid_t child = fork();
    if (!child) {
        kill_at = at;
        steps = 0;
        run(confirmed);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && (WEXITSTATUS(status) == 9 || WEXITSTATUS(status) == 0));
    return WEXITSTATUS(status) == 9;
}

static void play_whole(volatile int *confirmed) {
    begin_session();
    give(0, INPUTS, confirmed);
    free(finish(NULL));
    session_release(&session);
}

/* Goes on with what was left, to the end; false when nothing was. */
static bool take_up(volatile int *confirmed) {
    Journal *journal = journal_latest(&findings);
    if (!journal)
        return false;
    int inputs;
    session_init(&session, &file, (PlaySetup){.seed = 7, .time_factor = 1}, &findings);
    assert_true(session_resume(&session, journal));
    assert_true(session_take_up(&session));
    play_inputs(session.play, &inputs);
    assert_in_range(inputs, *confirmed, *confirmed + 1);
    give(inputs, INPUTS, NULL);
    free(finish(NULL));
    session_release(&session);
    return true;
}

static void take_up_somewhere(volatile int *confirmed) {
    take_up(confirmed);
}

/* How many names a folder has; with `hidden` those that begin with '.'. */
static int names_in(const char *folder, bool hidden) {
    char command[128];
    int count = 0;
    snprintf(command, sizeof command, "ls -A %s/%s 2>/dev/null | grep -c '^%s'", data, folder,
             hidden ? "\\." : "[^.]");
    FILE *list = popen(command, "r");
    assert_int_equal(fscanf(list, "%d", &count), 1);
    pclose(list);
    return count;
}

static int plays(void) {
    Settings kept;
    settings_init(&kept);
    settings_read(&kept, &findings);
    const SettingsBest *best = settings_best(&kept, "proef");
    int count = best ? best->plays : 0;
    settings_release(&kept);
    return count;
}

/* One result, counted once, and nothing else; `none`: none at all. */
static void check_recorded(bool none) {
    assert_int_equal(names_in("journals", false), 0);
    assert_int_equal(names_in("results", false), none ? 0 : 1);
    assert_int_equal(plays(), none ? 0 : 1);
    assert_int_equal(findings.count, 0);
    begin_session(); /* the next start cleans what was left */
    session_give_up(&session);
    finish_try((FileOut){0}, &findings);
    settings_write(&settings, &findings);
    session_release(&session);
    assert_int_equal(names_in("journals", true), 0);
    assert_int_equal(names_in("results", true), 0);
    assert_int_equal(names_in(".", true), 0);
}

static void again(void) {
    tear_down(NULL);
    assert_int_equal(set_up(NULL), 0);
}

static volatile int *shared(void) {
    void *memory =
        mmap(NULL, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_true(memory != MAP_FAILED);
    return memory;
}

/* ---- tests ---- */

static void killed_anywhere(void **state) {
    (void)state;
    volatile int *confirmed = shared();
    bool more = true;
    int at = 1, resumed = 0;
    for (; more; at++) {
        *confirmed = 0;
        more = killed(at, confirmed, play_whole);
        bool left = take_up(confirmed);
        resumed += left;
        assert_true(left || !*confirmed || *confirmed == INPUTS);
        check_recorded(!left && !*confirmed);
        again();
    }
    assert_in_range(at, 25, 200); /* it was killed in many places, and mostly there was a play */
    assert_in_range(resumed, at / 2, at);
}

/* And killed once more while what was left is recorded. */
static void killed_twice(void **state) {
    (void)state;
    volatile int *confirmed = shared();
    bool more = true;
    for (int at = 15; more; at += 3) {
        bool again_more = true;
        for (int second = 1; again_more; second += 5) {
            *confirmed = 0;
            more = killed(at, confirmed, play_whole);
            again_more = killed(second, confirmed, take_up_somewhere);
            take_up(confirmed);
            check_recorded(false);
            again();
        }
    }
}

/* Where there is no place the result waits in memory, and the play on disk. */
static void finds_another_place(void **state) {
    (void)state;
    char *closed = path_join(data, "results"), *there = path_join(home, "elders");
    begin_session();
    give(0, INPUTS, NULL);
    assert_int_equal(file_make_folder(data), FILE_OK);
    assert_int_equal(file_write(closed, "", 0), FILE_OK);
    finish_try((FileOut){0}, &findings);
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.errors, 0);
    assert_null(finish(NULL));
    assert_int_equal(findings.errors, 1);
    assert_int_equal(plays(), 0);
    bool all;
    assert_int_equal(session_save(&session, &all), INPUTS);
    assert_true(all);
    assert_int_equal(names_in("journals", false), 1);
    int64_t ended = session_end(&session).ended_ms;
    assert_int_equal(file_write(there, "kostbaar", 8), FILE_OK);
    assert_null(finish(there)); /* nothing is replaced */
    assert_int_equal(unlink(there), 0);
    char *path = finish(there);
    assert_string_equal(path, there);
    assert_int_equal(session_end(&session).ended_ms, ended);
    assert_int_equal(plays(), 1);
    assert_int_equal(names_in("journals", false), 0);
    session_release(&session);
    free(path);
    free(there);
    free(closed);
}

/* The disk was full in mid-play and at the end, and then it was not. */
static void after_a_full_disk(void **state) {
    (void)state;
    struct rlimit none, old;
    bool all;
    begin_session();
    assert_true(session_is_kept(&session));
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    none = (struct rlimit){10, old.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
    give(0, INPUTS, NULL);
    assert_false(session_is_kept(&session));
    assert_int_equal(findings.count, 1);
    assert_null(finish(NULL));
    assert_int_equal(session_save(&session, &all), 0);
    assert_false(all);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_int_equal(session_save(&session, &all), INPUTS);
    assert_true(all);
    char *path = finish(NULL);
    assert_non_null(path);
    assert_int_equal(plays(), 1);
    assert_int_equal(names_in("journals", false), 0);
    session_release(&session);
    free(path);
}

/* That the settings cannot be kept is no worse for the result. */
static void without_settings(void **state) {
    (void)state;
    char *config = path_join(home, "config");
    assert_int_equal(file_write(config, "", 0), FILE_OK);
    setenv("XDG_CONFIG_HOME", config, 1);
    begin_session();
    give(0, INPUTS, NULL);
    char *path = finish(NULL);
    assert_non_null(path);
    assert_int_equal(findings.errors, 0);
    assert_int_equal(findings.count, 1);
    assert_non_null(strstr(findings.items[0].text, "beste scores"));
    assert_int_equal(names_in("journals", false), 0);
    session_release(&session);
    free(path);
    free(config);
}

/* The result at `path`, replayed from its inputs, is the same; its two times. */
static void check_times(const char *path, int64_t *started, int64_t *ended) {
    int code;
    InputsFile inputs;
    Json *tree = json_read(path, &findings, &code);
    assert_true(inputs_open(tree, path, &findings, &inputs));
    Play *play = begin(PLAY_PRACTICE);
    play_restart(play, inputs.setup);
    assert_true(inputs_play(&inputs, play, false, &findings));
    Text differences = {0};
    if (result_verify(tree, play, LANG_EN, &differences))
        fail_msg("%s", text_cstr(&differences));
    assert_true(utc_read(json_string(tree, "started"), started));
    assert_true(utc_read(json_string(tree, "ended"), ended));
    text_release(&differences);
    play_free(play);
    json_free(tree);
}

/* Put back or forward in mid-play: the end is the beginning and what passed. */
static void whatever_the_clock_does(void **state) {
    (void)state;
    static const int64_t by[] = {-7200, 7200, -86400 * 365 * 60LL, 86400 * 365 * 60LL};
    for (int i = 0; i < 4; i++) {
        int64_t started, ended;
        begin_session();
        passed += 100;
        set_by = by[i];
        give(0, INPUTS, NULL);
        passed += 20;
        char *path = finish(NULL);
        assert_non_null(path);
        check_times(path, &started, &ended);
        assert_in_range(ended - started, 120 * 1000, 150 * 1000);
        session_release(&session);
        free(path);
        /* and one that begins then, is left, and taken up on another day */
        begin_session();
        passed += 50;
        give(0, 2, NULL);
        session_release(&session);
        set_by = 0;
        session_init(&session, &file, (PlaySetup){.seed = 7, .time_factor = 1}, &findings);
        assert_true(session_resume(&session, journal_latest(&findings)));
        assert_true(session_take_up(&session));
        session_go_on(&session);
        passed += 7;
        give(2, INPUTS, NULL);
        path = finish(NULL);
        assert_non_null(path);
        check_times(path, &started, &ended);
        assert_true(ended - started >= 57 * 1000);
        session_release(&session);
        free(path);
    }
    assert_int_equal(findings.count, 0);
}

static void writes_any_day(void **state) {
    (void)state;
    static const struct {
        int64_t ms;
        const char *time, *stamp;
    } rows[] = {{0, "1970-01-01T00:00:00.000Z", "19700101-000000"},
                {-1, "1969-12-31T23:59:59.999Z", "19691231-235959"},
                {-86400000, "1969-12-31T00:00:00.000Z", "19691231-000000"},
                {-2208988800001, "1899-12-31T23:59:59.999Z", "18991231-235959"},
                {2147483648000, "2038-01-19T03:14:08.000Z", "20380119-031408"},
                {4102444800123, "2100-01-01T00:00:00.123Z", "21000101-000000"},
                {253402300799999, "9999-12-31T23:59:59.999Z", "99991231-235959"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text text = {0};
        int64_t ms = 5;
        utc_add_time(&text, rows[i].ms);
        assert_string_equal(text_cstr(&text), rows[i].time);
        assert_true(utc_read(rows[i].time, &ms));
        assert_int_equal(ms, rows[i].ms);
        text_clear(&text);
        utc_add_stamp(&text, rows[i].ms);
        assert_string_equal(text_cstr(&text), rows[i].stamp);
        text_release(&text);
    }
    Text text = {0};
    utc_add_date(&text, 253402300800000);
    assert_string_equal(text_cstr(&text), "1970-01-01"); /* what does not fit */
    text_release(&text);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(killed_anywhere),   TEST(killed_twice),     TEST(finds_another_place),
        TEST(after_a_full_disk), TEST(without_settings), TEST(whatever_the_clock_does),
        TEST(writes_any_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
