/* The file of a room and its log: what goes in comes out, what does not follow is seen, and whatever
 * stands in them does no harm. */
#include <unistd.h>

#include "unit/room_fixture.h"

#include "base/file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/result_verify.h"
#include "store/room_inputs.h"
#include "store/room_shelf.h"
#include "store/team_log.h"
#include "store/team_names.h"
#include "store/team_shelf.h"

static char home[] = "/tmp/klacht-room-XXXXXX";
static RoomFileInfo info;

static int setup(void **state) {
    (void)state;
    memcpy(home + strlen(home) - 6, "XXXXXX", 6);
    if (!mkdtemp(home))
        return -1;
    setenv("XDG_DATA_HOME", home, 1);
    info = (RoomFileInfo){"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    return fixture_open("de-kraan");
}

static int teardown(void **state) {
    (void)state;
    char command[96];
    snprintf(command, sizeof command, "rm -rf %s", home);
    fixture_close();
    return system(command);
}

/* A room after so many inputs that were tried; up to the end when there are enough. */
static void play_on(uint64_t seed, int tries) {
    Random random;
    Chosen chosen[OFFER_MOST];
    random_init(&random, seed);
    for (int i = 0; i < tries && fixture.room->stage != ROOM_STAGE_ENDED; i++) {
        RoomInput input = any_input(&random, chosen);
        if (!is_wild(&random, input.kind))
            room_try(input);
    }
    info.ended_ms = fixture.room->stage == ROOM_STAGE_ENDED ? info.started_ms + 60000 : 0;
}

static void play_anew(uint64_t seed, int tries) {
    room_free(fixture.room);
    fixture.room = fixture_room();
    fixture.now = 0;
    play_on(seed, tries);
}

static char *printed(const Room *room) {
    Text text = {0};
    room_file_print(room, &info, &text);
    return text_take(&text);
}

static Json *parsed(const char *bytes) {
    Json *tree = json_parse(bytes, strlen(bytes), "", &fixture.findings);
    assert_non_null(tree);
    return tree;
}

static void it_comes_out_as_it_went_in(void **state) {
    (void)state;
    int ended = 0;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        Text said = {0};
        play_anew(seed, (int)seed * 100);
        char *one = printed(fixture.room);
        assert_null(strstr(one, "wie ")); /* no name of anybody */
        Json *tree = parsed(one);
        Room *other = fixture_room();
        if (!room_file_take(tree, "/nowhere.class.json", false, other, &fixture.findings)) {
            findings_print(&fixture.findings, stderr, false);
            fail_msg("seed %d is not read", (int)seed);
        }
        assert_int_equal(room_file_differs(tree, other, LANG_EN, &said), 0);
        room_forget_names(fixture.room);
        char *two = printed(other);
        assert_string_equal(one, two);
        if (!json_is_null(json_get(tree, "result"))) {
            assert_int_equal(result_verify(json_get(tree, "result"), other->play, LANG_EN, &said), 0);
            ended++;
        }
        free(one);
        free(two);
        json_free(tree);
        room_free(other);
        text_release(&said);
    }
    assert_true(ended > 2);
}

/* Each number and truth of the turns, one by one, as another. */
static int tamper(Json *value, Json *tree, const Room *room, int *seen) {
    int unseen = 0;
    for (cJSON *at = value->child; at; at = at->next) {
        Text said = {0};
        unseen += tamper(at, tree, room, seen);
        if (cJSON_IsNumber(at))
            cJSON_SetNumberValue(at, at->valuedouble + 1);
        else if (cJSON_IsBool(at))
            at->type ^= cJSON_True | cJSON_False;
        else
            continue;
        (*seen)++;
        unseen += !room_file_differs(tree, room, LANG_EN, &said);
        if (cJSON_IsNumber(at))
            cJSON_SetNumberValue(at, at->valuedouble - 1);
        else
            at->type ^= cJSON_True | cJSON_False;
        text_release(&said);
    }
    return unseen;
}

static void what_does_not_follow_is_seen(void **state) {
    (void)state;
    Text said = {0};
    int seen = 0;
    play_anew(4, 700);
    char *bytes = printed(fixture.room);
    Json *tree = parsed(bytes);
    assert_int_equal(room_file_differs(tree, fixture.room, LANG_NL, &said), 0);
    assert_int_equal(tamper(cJSON_GetObjectItem(tree, "turns"), tree, fixture.room, &seen), 0);
    assert_true(seen > 100);
    cJSON_SetNumberValue(cJSON_GetObjectItem(tree, "seats"), 99);
    assert_int_equal(room_file_differs(tree, fixture.room, LANG_NL, &said), 1);
    assert_string_equal(text_cstr(&said), "seats volgt niet uit wat er is ingestuurd\n");
    json_free(tree);
    free(bytes);
    text_release(&said);
}

static void count_values(const cJSON *value, int *count) {
    (*count)++;
    for (const cJSON *at = value->child; at; at = at->next)
        count_values(at, count);
}

static cJSON *value_at(cJSON *value, int *number) {
    if (!(*number)--)
        return value;
    for (cJSON *at = value->child; at; at = at->next) {
        cJSON *found = value_at(at, number);
        if (found)
            return found;
    }
    return NULL;
}

/* In the place of one value. */
static void spoil(Random *random, cJSON *value) {
    static const double numbers[] = {-1, 0, 0.5, 1e9, 1e300, -9007199254740993.0, 4, 7};
    if (cJSON_IsNumber(value) && random_below(random, 4))
        cJSON_SetNumberValue(value, numbers[random_below(random, 8)]);
    else if (cJSON_IsString(value) && random_below(random, 2))
        cJSON_SetValuestring(value, random_below(random, 2) ? "" : "2");
    else if (cJSON_IsBool(value))
        value->type ^= cJSON_True | cJSON_False;
    else if (value->child && random_below(random, 2))
        cJSON_Delete(cJSON_DetachItemViaPointer(value, value->child));
    else if (value->child)
        cJSON_AddItemToArray(value, cJSON_Duplicate(value->child, true));
}

/* A hostile file is refused with a reason, or it is a room like any. */
static void whatever_stands_there(void **state) {
    (void)state;
    int refused = 0, taken = 0;
    play_anew(7, 900);
    char *bytes = printed(fixture.room);
    for (uint64_t seed = 1; seed <= 1500; seed++) {
        Random random;
        Findings findings;
        findings_init(&findings, LANG_NL);
        random_init(&random, seed);
        Json *tree = parsed(bytes);
        cJSON *inputs = cJSON_GetObjectItem(tree, "inputs");
        for (int n = 0; n < 3; n++) {
            int count = 0;
            count_values(inputs, &count);
            int at = (int)random_below(&random, (uint32_t)count);
            spoil(&random, value_at(inputs, &at));
        }
        Room *room = fixture_room();
        bool good = room_file_take(tree, "/nowhere", false, room, &findings);
        assert_true(good == !findings.count);
        char *own = printed(room); /* what was taken stands */
        refused += !good;
        taken += good;
        free(own);
        room_free(room);
        json_free(tree);
        findings_release(&findings);
    }
    free(bytes);
    print_message("%d refused, %d taken\n", refused, taken);
    assert_true(refused > 300 && taken > 5);
}

static void other_heads_are_refused(void **state) {
    (void)state;
    static const char *const fields[] = {"schema", "id", "case", "house", "started", "inputs"};
    play_anew(2, 300);
    char *bytes = printed(fixture.room);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        Findings findings;
        findings_init(&findings, LANG_NL);
        Json *tree = parsed(bytes);
        cJSON_DeleteItemFromObject(tree, fields[i]);
        Room *room = fixture_room();
        assert_false(room_file_take(tree, "/nowhere", false, room, &findings));
        assert_int_equal(findings.count, 1);
        room_free(room);
        json_free(tree);
        findings_release(&findings);
    }
    Json *tree = parsed(bytes);
    cJSON_SetValuestring(cJSON_GetObjectItem(cJSON_GetObjectItem(tree, "case"), "hash"), "x");
    assert_false(room_file_take(tree, "/nowhere", false, fixture.room, &fixture.findings));
    json_free(tree);
    free(bytes);
}

/* ---- on disk ---- */

static char *log_path(const char *path, uint64_t mark) {
    Text at = {0};
    text_add_bytes(&at, path, strlen(path) - strlen(".json"));
    text_addf(&at, ".%016llx.log", (unsigned long long)mark);
    return text_take(&at);
}

/* Three people who listen, on disk with their names; then what phones do, in the log. */
static char *kept(uint64_t *mark) {
    static const RoomInput done[] = {
        {.kind = ROOM_MARK, .seat = 1, .clause = 2, .on = true},
        {.kind = ROOM_MARK, .seat = 2, .clause = 2, .on = true},
        {.kind = ROOM_SEAT, .text = "An \"na\""},
        {.kind = ROOM_MARK, .seat = 1, .clause = 2, .on = false},
        {.kind = ROOM_READY, .seat = 3, .on = true},
    };
    const char *names[] = {"een", "twee", "drie", "An \"na\""};
    for (int i = 0; i < 3; i++)
        STEP(ROOM_SEAT, .text = names[i]);
    STEP(ROOM_BEGIN);
    char *path =
        room_shelf_path("de-kraan", info.id, info.started_ms, &fixture.findings);
    assert_non_null(path);
    assert_true(room_shelf_save(path, fixture.room, &info, mark, &fixture.findings));
    for (size_t i = 0; i < sizeof done / sizeof *done; i++) {
        RoomInput input = done[i];
        input.at_ms = fixture.now += 10;
        assert_int_equal(room_step(fixture.room, &input), MSG_NONE);
        assert_true(room_shelf_log(path, *mark, fixture.room, &input, 1, &fixture.findings));
    }
    assert_true(team_names_save(path, names, 4, &fixture.findings));
    return path;
}

static void it_goes_on_from_disk(void **state) {
    (void)state;
    uint64_t mark;
    RoomKept found;
    char *path = kept(&mark);
    Room *room = fixture_room();
    assert_true(room_shelf_resume(path, room, &fixture.findings, &found));
    assert_string_equal(found.id, info.id);
    assert_true(found.mark == mark && !found.nameless);
    assert_string_equal(room->seats[3].name, "An \"na\"");
    assert_true(room_seat_marked(room, 0, 2, 2) && !room_seat_marked(room, 0, 1, 2));
    char *one = printed(fixture.room), *two = printed(room);
    assert_string_equal(one, two);
    free(one);
    free(two);
    room_kept_release(&found);
    room_free(room);
    assert_true(team_names_remove(path, &fixture.findings));
    room = fixture_room();
    assert_true(room_shelf_resume(path, room, &fixture.findings, &found));
    assert_true(found.nameless);
    assert_string_equal(room->seats[0].name, "1");
    room_kept_release(&found);
    room_free(room);
    free(path);
}

/* The power goes at any byte: what is whole before it is there. */
static void cut_at_any_byte(void **state) {
    (void)state;
    uint64_t mark;
    Text whole = {0};
    char *path = kept(&mark), *log = log_path(path, mark);
    assert_int_equal(file_read(log, FILE_LIMIT_JSON, &whole), FILE_OK);
    int before = 4; /* inputs of the file */
    for (size_t n = 0; n <= whole.len; n++) {
        RoomKept found;
        assert_int_equal(file_write(log, text_cstr(&whole), n), FILE_OK);
        Room *room = fixture_room();
        assert_true(room_shelf_resume(path, room, &fixture.findings, &found));
        int lines = 0;
        for (size_t i = 0; i < n; i++)
            lines += text_cstr(&whole)[i] == '\n';
        /* the fourth takes back what the first did */
        int want = lines > 4 ? lines - 1 - 2 : lines > 0 ? lines - 1 : 0;
        assert_int_equal(room->count, before + want);
        room_kept_release(&found);
        room_free(room);
    }
    assert_int_equal(fixture.findings.count, 0);
    free(path);
    free(log);
    text_release(&whole);
}

/* A line of it is damaged: what stands before it is taken, and the whole is kept beside. */
static void damaged_in_the_middle(void **state) {
    (void)state;
    uint64_t mark;
    RoomKept found;
    Text whole = {0};
    char *path = kept(&mark), *log = log_path(path, mark);
    assert_int_equal(file_read(log, FILE_LIMIT_JSON, &whole), FILE_OK);
    char *third = strstr(whole.bytes, "\"seat\":\"4\"");
    third = third ? third : strstr(whole.bytes, "\"seat\":");
    third[1] = 'x';
    assert_int_equal(file_write(log, text_cstr(&whole), whole.len), FILE_OK);
    Room *room = fixture_room();
    assert_true(room_shelf_resume(path, room, &fixture.findings, &found));
    assert_int_equal(fixture.findings.count, 1);
    assert_true(room->count < fixture.room->count);
    room_kept_release(&found);
    room_free(room);
    free(path);
    free(log);
    text_release(&whole);
}

static void the_shelf_has_what_did_not_end(void **state) {
    (void)state;
    uint64_t mark;
    RoomShelf shelf;
    FileLock lock = {0};
    char *path = kept(&mark);
    room_shelf_look("de-kraan", false, &shelf, &fixture.findings);
    assert_int_equal(shelf.count, 1);
    assert_string_equal(shelf.items[0].path, path);
    assert_int_equal(shelf.items[0].people, 3);
    assert_int_equal(shelf.items[0].turns, 1);
    room_shelf_release(&shelf);
    room_shelf_look("een-andere", false, &shelf, &fixture.findings);
    assert_int_equal(shelf.count, 0);
    room_shelf_release(&shelf);
    assert_true(team_shelf_lock(path, &lock, &fixture.findings));
    room_shelf_look(NULL, false, &shelf, &fixture.findings);
    assert_int_equal(shelf.count, 0);
    assert_int_equal(fixture.findings.count, 1); /* it is open elsewhere */
    room_shelf_release(&shelf);
    file_lock_release(&lock);
    STEP(ROOM_FINISH);
    info.ended_ms = info.started_ms + 5000;
    assert_true(room_shelf_save(path, fixture.room, &info, &mark, &fixture.findings));
    room_shelf_look(NULL, false, &shelf, &fixture.findings);
    assert_int_equal(shelf.count, 0);
    assert_int_equal(fixture.findings.count, 1);
    room_shelf_release(&shelf);
    room_shelf_look(NULL, true, &shelf, &fixture.findings); /* to look back at */
    assert_int_equal(shelf.count, 1);
    assert_string_equal(shelf.items[0].path, path);
    assert_true(shelf.items[0].ended_ms == info.ended_ms);
    room_shelf_release(&shelf);
    free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_comes_out_as_it_went_in, setup, teardown),
        cmocka_unit_test_setup_teardown(what_does_not_follow_is_seen, setup, teardown),
        cmocka_unit_test_setup_teardown(whatever_stands_there, setup, teardown),
        cmocka_unit_test_setup_teardown(other_heads_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(it_goes_on_from_disk, setup, teardown),
        cmocka_unit_test_setup_teardown(cut_at_any_byte, setup, teardown),
        cmocka_unit_test_setup_teardown(damaged_in_the_middle, setup, teardown),
        cmocka_unit_test_setup_teardown(the_shelf_has_what_did_not_end, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
