/* What stands beside a session file, and what becomes of files that cannot be gone on with. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/json_parse.h"
#include "store/team_log.h"
#include "store/team_names.h"
#include "store/team_phones.h"
#include "store/team_shelf.h"
#include "team/calibration.h"
#include "team/outcome.h"
#include "unit/team_fixture.h"

static char home[] = "/tmp/klacht-kept-XXXXXX";
static char folder[64];
static Findings findings;
static Calibration *calibration;
static char *path;
static uint64_t mark;
static TeamFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};

/* Instead of the system's: a file system without locks. */
static bool no_locks;
int flock(int descriptor, int operation) {
    if (no_locks) {
        errno = ENOLCK;
        return -1;
    }
    return (int)syscall(SYS_flock, descriptor, operation);
}

static void step(CalibrationInput input) {
    Msg refused = calibration_step(calibration, &input);
    if (refused != MSG_NONE)
        fail_msg("%s", msg(LANG_EN, refused));
}

static void save(void) {
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_true(team_shelf_save(path, &record, &info, &mark, &findings));
    arena_release(&arena);
}

/* Two seats at the first vote, on disk. */
static int set_up(void **state) {
    (void)state;
    memcpy(home + strlen(home) - 6, "XXXXXX", 6);
    if (!mkdtemp(home))
        return -1;
    setenv("XDG_DATA_HOME", home, 1);
    snprintf(folder, sizeof folder, "%s/klachtenspel/sessions", home);
    findings_init(&findings, LANG_EN);
    no_locks = false;
    info.ended_ms = 0;
    fixture_init();
    calibration = calibration_new(&fixture_house, &fixture_set);
    step((CalibrationInput){.kind = CALIBRATE_SET_UP,
                            .settings = {.seed = 3, .items = 2, .threshold = 75, .number = 4}});
    step((CalibrationInput){.kind = CALIBRATE_SEAT, .text = "rood"});
    step((CalibrationInput){.kind = CALIBRATE_SEAT, .text = "blauw"});
    step((CalibrationInput){.kind = CALIBRATE_BEGIN});
    for (int i = 0; i < 3; i++)
        step((CalibrationInput){.kind = CALIBRATE_NEXT});
    path = team_shelf_path("proef", info.id, info.started_ms, &findings);
    save();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    char command[96];
    snprintf(command, sizeof command, "rm -rf %s", home);
    calibration_free(calibration);
    findings_release(&findings);
    free(path);
    return system(command);
}

static char *beside(const char *name) {
    return path_join(folder, name);
}

static void put(const char *name, const char *bytes) {
    char *at = beside(name);
    assert_int_equal(file_write(at, bytes, strlen(bytes)), FILE_OK);
    free(at);
}

static bool is_there(const char *name) {
    char *at = beside(name);
    bool there = file_exists(at);
    free(at);
    return there;
}

/* Of the session at `path`. */
static char *log_name(void) {
    Text name = {0};
    text_addf(&name, "proef-2026-11-21-0b0e9c0e.%016llx.log", (unsigned long long)mark);
    return text_take(&name);
}

static void look(TeamShelf *shelf) {
    findings_release(&findings);
    findings_init(&findings, LANG_EN);
    team_shelf_look(&fixture_house, &fixture_set, shelf, &findings);
}

/* ---- the log ---- */

static const CalibrationInput done[] = {
    {.at_ms = 10, .kind = CALIBRATE_SEAT, .text = "geel \"g\""},
    {.at_ms = 20, .kind = CALIBRATE_VOTE, .seat = 2, .judgement = {COMPLAINT, IMPLICIT}},
    {.at_ms = 30, .kind = CALIBRATE_VOTE, .seat = 0, .judgement = {VOTE_DONT_KNOW, -1}},
    {.at_ms = 40, .kind = CALIBRATE_VOTE, .seat = 2, .judgement = {QUESTION, -1}}};
enum { DONE = sizeof done / sizeof *done };

/* As two writes, like phones that do something at two moments. */
static void write_log(void) {
    for (int i = 0; i < DONE; i++)
        step(done[i]);
    assert_true(team_log_add(path, mark, calibration, done, 1, &findings));
    assert_true(team_log_add(path, mark, calibration, done + 1, DONE - 1, &findings));
}

/* The inputs of the session file and its log; how many, and what was said of them. */
static int read_back(TeamInputs *file, bool *good) {
    Text text = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    Json *tree = json_parse(text_cstr(&text), text.len, path, &findings);
    assert_true(team_log_mark(text_cstr(&text), text.len) == mark);
    assert_true(team_inputs_open(tree, path, &fixture_house, &fixture_set, &findings, file));
    int whole = file->count;
    *good = team_log_read(path, mark, &fixture_house, &fixture_set, file, &findings);
    json_free(tree);
    text_release(&text);
    return file->count - whole;
}

/* ---- who voted what ---- */

/* No file of a session has a name and a vote; each is for its owner alone. */
static void names_are_apart(void **state) {
    (void)state;
    static const char *const names[] = {"rood", "blauw"};
    struct stat status;
    Text votes = {0}, who = {0};
    TeamInputs file;
    bool good;
    step((CalibrationInput){.kind = CALIBRATE_VOTE, .judgement = {QUESTION, -1}});
    step((CalibrationInput){.kind = CALIBRATE_VOTE, .seat = 1, .judgement = {REQUEST, -1}});
    assert_true(team_names_save(path, names, 2, &findings));
    save();
    char *beside_it = beside("proef-2026-11-21-0b0e9c0e.names");
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &votes), FILE_OK);
    assert_int_equal(file_read(beside_it, FILE_LIMIT_JSON, &who), FILE_OK);
    assert_null(strstr(text_cstr(&votes), "rood"));
    assert_null(strstr(text_cstr(&votes), "blauw"));
    assert_non_null(strstr(text_cstr(&who), "blauw"));
    assert_null(strstr(text_cstr(&who), "question"));
    assert_int_equal(stat(beside_it, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(stat(folder, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    read_back(&file, &good);
    assert_string_equal(file.inputs[1].text, "rood");
    assert_string_equal(file.inputs[2].text, "blauw");
    team_inputs_release(&file);
    /* erased, seats have their numbers */
    assert_true(team_names_remove(path, &findings));
    assert_true(team_names_remove(path, &findings));
    assert_false(file_exists(beside_it));
    read_back(&file, &good);
    assert_string_equal(file.inputs[1].text, "1");
    assert_string_equal(file.inputs[2].text, "2");
    assert_int_equal(file.inputs[file.count - 1].seat, 1);
    team_inputs_release(&file);
    text_release(&votes);
    text_release(&who);
    free(beside_it);
}

/* Of before seats had numbers: names stand in the file, and are read as they are. */
static void an_older_file(void **state) {
    (void)state;
    Text text = {0}, old = {0};
    TeamInputs file;
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    for (const char *at = text_cstr(&text); *at;) {
        static const struct {
            const char *from, *to;
        } changes[] = {{"  \"seats\": \"numbered\",\n", ""},
                       {"\"name\": \"1\"", "\"name\": \"2\""},
                       {"\"name\": \"2\"", "\"name\": \"anna\""},
                       {"\"seat\": \"1\"", "\"seat\": \"2\""},
                       {"\"seat\": \"2\"", "\"seat\": \"anna\""}};
        size_t i = 0, most = sizeof changes / sizeof *changes;
        while (i < most && strncmp(at, changes[i].from, strlen(changes[i].from)) != 0)
            i++;
        if (i < most) {
            text_add(&old, changes[i].to);
            at += strlen(changes[i].from);
        } else {
            text_add_char(&old, *at++);
        }
    }
    assert_true(old.len < text.len);
    static const char *const names[] = {"niemand", "nooit"};
    assert_true(team_names_save(path, names, 2, &findings)); /* not of this one */
    Json *tree = json_parse(text_cstr(&old), old.len, path, &findings);
    assert_true(team_inputs_open(tree, path, &fixture_house, &fixture_set, &findings, &file));
    assert_string_equal(file.inputs[1].text, "2"); /* as somebody was called */
    assert_string_equal(file.inputs[2].text, "anna");
    team_inputs_release(&file);
    json_free(tree);
    text_release(&text);
    text_release(&old);
}

static void the_log(void **state) {
    (void)state;
    TeamInputs file;
    bool good;
    assert_int_equal(read_back(&file, &good), 0); /* without one */
    assert_true(good);
    team_inputs_release(&file);
    write_log();
    static const char *const names[] = {"rood", "blauw", "geel \"g\""};
    assert_true(team_names_save(path, names, 3, &findings));
    assert_int_equal(read_back(&file, &good), DONE);
    assert_true(good);
    Calibration *again = calibration_new(&fixture_house, &fixture_set);
    for (int i = 0; i < file.count; i++)
        assert_int_equal(calibration_step(again, &file.inputs[i]), MSG_NONE);
    assert_int_equal(again->count, calibration->count);
    for (int s = 0; s < 3; s++) {
        SeatVote one = calibration_open_votes(calibration)[s],
                 two = calibration_open_votes(again)[s];
        assert_string_equal(again->seats[s].name, calibration->seats[s].name);
        assert_int_equal(one.judgement.category, two.judgement.category);
        assert_int_equal(one.judgement.kind, two.judgement.kind);
        assert_true(one.at_ms == two.at_ms);
    }
    calibration_free(again);
    team_inputs_release(&file);
    save(); /* now the session file has it, and goes on from other bytes */
    assert_int_equal(read_back(&file, &good), 0);
    team_inputs_release(&file);
    assert_int_equal(findings.count, 0);
}

/* A write that was under way when the program was killed: what it held was promised to nobody. */
static void a_torn_end(void **state) {
    (void)state;
    write_log();
    Text text = {0};
    char *name = log_name(), *at = beside(name);
    assert_int_equal(file_read(at, FILE_LIMIT_JSON, &text), FILE_OK);
    size_t last = text.len - 1;
    while (text.bytes[last - 1] != '\n')
        last--;
    for (size_t cut = last; cut < text.len; cut++) {
        TeamInputs file;
        bool good;
        assert_int_equal(file_write(at, text.bytes, cut), FILE_OK);
        assert_int_equal(read_back(&file, &good), DONE - 1);
        assert_true(good);
        team_inputs_release(&file);
    }
    assert_int_equal(findings.count, 0);
    text_release(&text);
    free(name);
    free(at);
}

/* What stands before the damage counts; the whole of it is kept. */
static void a_damaged_log(void **state) {
    (void)state;
    static const struct {
        const char *from, *to;
        int left;
    } damages[] = {{"\"seat\":\"1\"", "\"seat\":\"\t\"", 2},
                   {"\"seat\":\"1\"", "\"seat\":\"9\"", 2},
                   {"\"vote\"", "\"veto\"", 1},
                   {"session-log/1", "session-log/2", 0}};
    write_log();
    Text text = {0};
    char *name = log_name(), *at = beside(name);
    assert_int_equal(file_read(at, FILE_LIMIT_JSON, &text), FILE_OK);
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        TeamInputs file;
        Text changed = {0}, copy = {0}, copy_path = {0};
        bool good;
        const char *found = strstr(text_cstr(&text), damages[i].from);
        assert_non_null(found);
        text_add_bytes(&changed, text.bytes, (size_t)(found - text.bytes));
        text_add(&changed, damages[i].to);
        text_add(&changed, found + strlen(damages[i].from));
        assert_int_equal(file_write(at, changed.bytes, changed.len), FILE_OK);
        findings_release(&findings);
        findings_init(&findings, LANG_EN);
        assert_int_equal(read_back(&file, &good), damages[i].left);
        assert_true(good);
        assert_int_equal(findings.count, 1);
        assert_string_equal(findings.items[0].rule->id, "session-log");
        text_addf(&copy_path, "%s.%zu", at, i + 1);
        assert_non_null(strstr(findings.items[0].fix, text_cstr(&copy_path)));
        assert_int_equal(file_read(text_cstr(&copy_path), FILE_LIMIT_JSON, &copy), FILE_OK);
        assert_string_equal(text_cstr(&copy), text_cstr(&changed));
        team_inputs_release(&file);
        text_release(&changed);
        text_release(&copy);
        text_release(&copy_path);
    }
    text_release(&text);
    free(name);
    free(at);
}

/* ---- what phones come back by ---- */

static void phones(void **state) {
    (void)state;
    TeamPhones out = {.on = true, .address = "192.168.1.20", .port = 4711, .code = "K7M3XW"}, in;
    struct stat status;
    TeamPhone one = {.seat = 0, .mark = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"},
              two = {.seat = 7,
                     .mark = "ffeeddccbbaa9988776655443322110000112233445566778899aabbccddeeff",
                     .since_ms = 4711};
    team_phones_add(&out, &one);
    team_phones_add(&out, &two);
    assert_false(team_phones_read(path, &in));
    assert_true(team_phones_save(path, &out, &findings));
    assert_true(team_phones_save(path, &out, &findings)); /* over the one before */
    char *at = beside("proef-2026-11-21-0b0e9c0e.phones");
    assert_int_equal(stat(at, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_true(team_phones_read(path, &in));
    assert_true(in.on);
    assert_string_equal(in.address, out.address);
    assert_int_equal(in.port, 4711);
    assert_string_equal(in.code, out.code);
    assert_int_equal(in.count, 2);
    assert_int_equal(in.items[1].seat, 7);
    assert_string_equal(in.items[1].mark, out.items[1].mark);
    assert_true(in.items[1].since_ms == 4711);
    team_phones_release(&in);
    static const char *const bad[] = {
        "", "{", "{\"schema\":\"klachtenspel.phones/3\"}",
        "{\"schema\":\"klachtenspel.phones/2\",\"address\":\"1.2.3.4\","
        "\"port\":99999,\"code\":\"K7M3XW\",\"phones\":[]}",
        "{\"schema\":\"klachtenspel.phones/2\",\"address\":\"1.2.3.4\","
        "\"port\":99,\"code\":\"K7M3XW\",\"phones\":[{\"seat\":1,"
        "\"mark\":\"kort\",\"since_ms\":0}]}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        put("proef-2026-11-21-0b0e9c0e.phones", bad[i]);
        assert_false(team_phones_read(path, &in));
    }
    team_phones_remove(path);
    assert_false(file_exists(at));
    team_phones_release(&out);
    free(at);
}

/* ---- the shelf ---- */

/* A file of this set, made of the one at `path`. */
static void put_changed(const char *name, const char *from, const char *to) {
    Text text = {0}, changed = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    const char *found = strstr(text_cstr(&text), from);
    assert_non_null(found);
    text_add_bytes(&changed, text.bytes, (size_t)(found - text.bytes));
    text_add(&changed, to);
    text_add(&changed, found + strlen(from));
    put(name, text_cstr(&changed));
    text_release(&text);
    text_release(&changed);
}

static const Finding *said_of(const char *name) {
    for (int i = 0; i < findings.count; i++)
        if (!strcmp(path_base(findings.items[i].file), name))
            return &findings.items[i];
    return NULL;
}

static void assert_said(const char *name, const char *rule) {
    const Finding *finding = said_of(name);
    if (!finding)
        fail_msg("nothing is said of %s", name);
    assert_string_equal(finding->rule->id, rule);
    assert_int_equal(finding->severity, SEVERITY_WARNING);
}

/* Said, left as they are, and not on offer; a sound one is. */
static void what_cannot_be_gone_on_with(void **state) {
    (void)state;
    static const char torn[] = "proef-2026-11-22-00000001.json",
                      newer[] = "proef-2026-11-22-00000002.json",
                      other_set[] = "proef-2026-11-22-00000003.json",
                      other_house[] = "proef-2026-11-22-00000004.json",
                      english[] = "proef-2026-11-20-00000005.json",
                      foreign[] = "proef-2-2026-11-22-00000006.json";
    char *before[4] = {0};
    const char *const names[] = {torn, newer, other_set, other_house};
    put(torn, "{ \"schema\": \"klachtenspel.session/1\",\n");
    put_changed(newer, "session/1", "session/2");
    put_changed(other_set, "xxh128:set", "xxh128:ander");
    put_changed(other_house, "xxh128:house", "xxh128:ander");
    put(foreign, "{");
    for (int i = 0; i < 4; i++) {
        Text text = {0};
        char *at = beside(names[i]);
        assert_int_equal(file_read(at, FILE_LIMIT_JSON, &text), FILE_OK);
        before[i] = text_take(&text);
        free(at);
    }
    TeamShelf shelf;
    look(&shelf);
    assert_string_equal(shelf.items[0].path, path);
    assert_int_equal(findings.count, 4);
    assert_said(torn, "session-unread");
    assert_int_equal(said_of(torn)->line, 2);
    assert_said(newer, "session-unread");
    assert_said(other_set, "session-set");
    assert_said(other_house, "session-set");
    for (int i = 0; i < 4; i++) {
        Text text = {0};
        char *at = beside(names[i]);
        assert_int_equal(file_read(at, FILE_LIMIT_JSON, &text), FILE_OK);
        assert_string_equal(text_cstr(&text), before[i]);
        text_release(&text);
        free(at);
        free(before[i]);
    }
    team_shelf_release(&shelf);
    /* in another language the words have another hash: that is looked at when it is opened */
    put_changed(english, "\"xxh128:set\", \"language\": \"nl\"",
                "\"xxh128:words\", \"language\": \"en\"");
    look(&shelf);
    assert_null(said_of(english));
    team_shelf_release(&shelf);
}

static void open_elsewhere(void **state) {
    (void)state;
    FileLock lock, other;
    TeamShelf shelf;
    assert_true(team_shelf_lock(path, &lock, &findings));
    assert_int_equal(findings.count, 0);
    look(&shelf);
    assert_int_equal(shelf.count, 0);
    assert_int_equal(findings.count, 1);
    assert_said(path_base(path), "session-open");
    team_shelf_release(&shelf);
    assert_false(team_shelf_lock(path, &other, &findings));
    assert_int_equal(findings.errors, 1);
    file_lock_release(&lock);
    look(&shelf);
    assert_string_equal(shelf.items[0].path, path);
    assert_int_equal(findings.count, 0);
    team_shelf_release(&shelf);
    /* where there are no locks it goes on, and says so */
    no_locks = true;
    look(&shelf);
    assert_string_equal(shelf.items[0].path, path);
    assert_true(team_shelf_lock(path, &lock, &findings));
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "session-lock");
    assert_int_equal(findings.errors, 0);
    file_lock_release(&lock);
    team_shelf_release(&shelf);
}

/* What programs left that were killed in the midst of something. */
static void cleaning(void **state) {
    (void)state;
    static const char temporary[] = ".proef-2026-11-21-0b0e9c0e.json.12345678901234500.tmp",
                      lock[] = ".proef-2026-11-21-0b0e9c0e.json.lock",
                      old[] = "proef-2026-11-21-0b0e9c0e.0123456789abcdef.log",
                      unread[] = "proef-2026-11-22-00000001.0123456789abcdef.log",
                      ended[] = "proef-2026-11-20-00000002.phones",
                      gone[] = "proef-2026-11-20-00000003.phones",
                      own[] = "proef-2026-11-21-0b0e9c0e.phones";
    char *now = log_name();
    write_log();
    put(temporary, "{");
    put(lock, "");
    put(old, "{}\n");
    put("proef-2026-11-22-00000001.json", "{");
    put(unread, "{}\n");
    put_changed("proef-2026-11-20-00000002.json", "\"ended\": null",
                "\"ended\": \"2026-11-20T20:15:00.000Z\"");
    put(ended, "{}");
    put(gone, "{}");
    put(own, "{}");
    TeamShelf shelf;
    FileLock held;
    no_locks = true; /* nobody can know whether somebody else has it open */
    look(&shelf);
    assert_true(is_there(old) && is_there(ended));
    team_shelf_release(&shelf);
    no_locks = false;
    assert_true(team_shelf_lock(path, &held, &findings));
    look(&shelf);
    assert_true(is_there(old) && is_there(lock)); /* is in use */
    assert_false(is_there(temporary));
    assert_false(is_there(ended));
    assert_false(is_there(gone));
    team_shelf_release(&shelf);
    file_lock_release(&held);
    put(lock, "");
    look(&shelf);
    assert_false(is_there(old) || is_there(lock));
    assert_true(is_there(now) && is_there(unread) && is_there(own));
    team_shelf_release(&shelf);
    free(now);
}

/* With a clock that was set back between two sessions: the later one has the higher number. */
static void a_clock_set_back(void **state) {
    (void)state;
    static const char later[] = "proef-2020-01-01-00000001.json",
                      last[] = "proef-2020-01-01-00000002.json";
    char *two = beside(later), *three = beside(last);
    info.ended_ms = info.started_ms + 1000;
    save();
    put_changed("a.json", "2026-11-21T20:15:00.000Z", "2020-01-01T10:00:00.000Z");
    free(path);
    path = beside("a.json");
    put_changed(later, "\"number\": 4,\n    \"date\"", "\"number\": 5,\n    \"date\"");
    put_changed("b.json", "\"number\": 4,\n    \"date\"", "\"number\": 6,\n    \"date\"");
    file_remove(path);
    free(path);
    path = beside("b.json");
    put_changed(last, "\"ended\": \"2026-11-21T20:15:01.000Z\"", "\"ended\": null");
    file_remove(path);
    TeamShelf shelf;
    look(&shelf);
    assert_string_equal(shelf.latest, two);
    assert_string_equal(shelf.items[0].path, three);
    assert_int_equal(shelf.next_number, 6);
    team_shelf_release(&shelf);
    free(two);
    free(three);
}

/* Each that did not end, those that were begun first: gathering people again buries nothing. */
static void all_that_did_not_end(void **state) {
    (void)state;
    TeamShelf shelf;
    calibration_free(calibration);
    free(path);
    calibration = calibration_new(&fixture_house, &fixture_set);
    step((CalibrationInput){.kind = CALIBRATE_SET_UP,
                            .settings = {.seed = 3, .items = 2, .threshold = 75, .number = 4}});
    step((CalibrationInput){.kind = CALIBRATE_SEAT, .text = "geel"});
    TeamFileInfo later = {"00000007-6a52", info.started_ms + 5000, 0}, was = info;
    info = later;
    path = team_shelf_path("proef", info.id, info.started_ms, &findings);
    save(); /* people are gathered, nothing is begun */
    put_changed("proef-2026-11-20-00000008.json", "\"id\": \"00000007", "\"id\": \"00000008");
    info = was;
    look(&shelf);
    assert_int_equal(shelf.count, 3);
    assert_non_null(strstr(shelf.items[0].path, "0b0e9c0e"));
    assert_int_equal(shelf.items[0].people, 2);
    assert_int_equal(shelf.items[0].items, 2);
    assert_int_equal(shelf.items[0].decided, 0);
    assert_true(shelf.items[0].started_ms == was.started_ms);
    assert_int_equal(shelf.items[1].items, 0);
    assert_int_equal(shelf.items[1].people, 1);
    team_shelf_drop(&shelf, 0);
    assert_int_equal(shelf.count, 2);
    assert_non_null(strstr(shelf.items[0].path, "00000008"));
    team_shelf_release(&shelf);
}

/* ---- many ---- */

/* A file that no session writes (there are 128 seats at most), read in one go over it. */
static void tens_of_thousands(void **state) {
    (void)state;
    enum { SEATS = 30000, VOTES = 120000 };
    Text text = {0}, all = {0};
    TeamInputs file;
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    const char *inputs = strstr(text_cstr(&text), "\"inputs\": [");
    assert_non_null(inputs);
    text_add_bytes(&all, text.bytes, (size_t)(inputs - text.bytes));
    text_add(&all, "\"inputs\": [ { \"at_ms\": 0, \"begin\": true }");
    for (int i = 0; i < SEATS; i++)
        text_addf(&all, ",{\"at_ms\":%d,\"seat\":\"stoel-%d\"}", i, i);
    for (int i = 0; i < VOTES; i++)
        text_addf(&all,
                  ",{\"at_ms\":%d,\"ballot\":{\"seat\":\"stoel-%d\",\"item\":\"u%d\",\"is\":"
                  "\"request\",\"kind\":null}}",
                  i, SEATS - 1 - i % SEATS, 3 + i % (FIXTURE_ITEMS - 3));
    text_add(&all, "]}");
    Json *tree = json_parse(text_cstr(&all), all.len, path, &findings);
    assert_non_null(tree);
    assert_true(team_inputs_open(tree, path, &fixture_house, &fixture_set, &findings, &file));
    assert_int_equal(file.count, 1 + SEATS + VOTES);
    assert_int_equal(file.inputs[file.count - 1].seat, SEATS - 1 - (VOTES - 1) % SEATS);
    assert_int_equal(file.inputs[file.count - 1].item, 3 + (VOTES - 1) % (FIXTURE_ITEMS - 3));
    team_inputs_release(&file);
    json_free(tree);
    text_release(&text);
    text_release(&all);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(names_are_apart),
        TEST(an_older_file),
        TEST(the_log),
        TEST(a_torn_end),
        TEST(a_damaged_log),
        TEST(phones),
        TEST(what_cannot_be_gone_on_with),
        TEST(open_elsewhere),
        TEST(cleaning),
        TEST(a_clock_set_back),
        TEST(all_that_did_not_end),
        TEST(tens_of_thousands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
