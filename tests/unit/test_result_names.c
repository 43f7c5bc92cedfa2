/* The list of results: it says what is in the folder, whoever changed it and whatever became of the
 * list, and costs no look at the folder as long as nothing changed. */
#include "unit/support.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/random.h"
#include "base/system.h"
#include "store/result_names.h"
#include "temporary.h"

static const char *home;
static char *folder, *list;

static int make(void **state) {
    (void)state;
    home = temporary_folder("klacht-names");
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    folder = system_user_folder("results");
    char *cache = system_cache_folder();
    list = path_join(cache, "results.list");
    free(cache);
    return file_make_folder(folder) != FILE_OK;
}

static int unmake(void **state) {
    (void)state;
    free(folder);
    free(list);
    return 0;
}

static void put(const char *name) {
    char *path = path_join(folder, name);
    assert_int_equal(file_write_cache(path, "{}", 2), FILE_OK);
    free(path);
}

static void take_away(const char *name) {
    char *path = path_join(folder, name);
    assert_int_equal(file_remove(path), FILE_OK);
    free(path);
}

/* As if the folder last changed long ago: then a list of it holds. */
static void let_it_rest(void) {
    static int rest; /* a time that it never had */
    const time_t past = system_utc_ms() / 1000 - 1000 + rest++;
    const struct timespec then[2] = {{.tv_sec = past}, {.tv_sec = past, .tv_nsec = 7}};
    assert_int_equal(utimensat(AT_FDCWD, folder, then, 0), 0);
}

/* Whether the list was made anew; the names are those, in order. */
static bool looks(const char *const *wanted, int count) {
    ResultNames names;
    result_names_init(&names);
    assert_int_equal(names.count, count);
    for (int i = 0; i < count; i++)
        assert_string_equal(names.items[i], wanted[i]);
    bool made = names.made;
    result_names_release(&names);
    return made;
}

#define A "de-kraan-20260301-100000-aaaaaaaa.json"
#define B "de-kraan-20260302-100000-bbbbbbbb.json"
#define C "zaak-20260302-100000-cccccccc.json"

static void holds_as_long_as_nothing_changed(void **state) {
    static const char *const first[] = {A, C}, *const both[] = {A, B, C}, *const last[] = {B, C};
    (void)state;
    assert_true(looks(NULL, 0));
    put(A);
    put(C);
    put("notes.txt");
    assert_true(looks(first, 2));
    assert_true(looks(first, 2)); /* the folder changed just now: once more */
    let_it_rest();
    assert_true(looks(first, 2));
    assert_false(looks(first, 2));
    put(B); /* as a copy that came by hand */
    assert_true(looks(both, 3));
    let_it_rest();
    looks(both, 3);
    assert_false(looks(both, 3));
    take_away(A);
    assert_true(looks(last, 2));
}

/* Bytes at a place of the list; -1: it is cut off there. */
static void damage(long at, int byte) {
    Text text = {0};
    assert_int_equal(file_read(list, 1 << 20, &text), FILE_OK);
    if (byte < 0)
        text.len = (size_t)at < text.len ? (size_t)at : text.len;
    else
        text.bytes[(size_t)at % text.len] = (char)byte;
    assert_int_equal(file_write_cache(list, text_cstr(&text), text.len), FILE_OK);
    text_release(&text);
}

static void a_wrong_list_is_made_anew(void **state) {
    static const char *const both[] = {B, C};
    Random random;
    (void)state;
    random_init(&random, 3);
    let_it_rest();
    looks(both, 2);
    assert_false(looks(both, 2));
    assert_int_equal(file_remove(list), FILE_OK);
    assert_true(looks(both, 2));
    for (int i = 0; i < 200; i++) {
        Text before = {0}, after = {0};
        assert_int_equal(file_read(list, 1 << 20, &before), FILE_OK);
        damage(random_below(&random, 200), i % 4 ? (int)random_below(&random, 256) : -1);
        assert_int_equal(file_read(list, 1 << 20, &after), FILE_OK);
        bool same = before.len == after.len && !memcmp(before.bytes, after.bytes, before.len);
        assert_true(looks(both, 2) == !same);
        text_release(&before);
        text_release(&after);
    }
    /* that of another folder */
    char *other = path_join(home, "other"), *data = path_join(other, "klachtenspel");
    char *results = path_join(data, "results"), *was = folder;
    setenv("XDG_DATA_HOME", other, 1);
    assert_int_equal(file_make_folder(results), FILE_OK);
    folder = results;
    let_it_rest();
    assert_true(looks(NULL, 0));
    folder = was;
    setenv("XDG_DATA_HOME", home, 1);
    assert_true(looks(both, 2));
    free(results);
    free(data);
    free(other);
}

/* Where nothing can be kept, it is looked at each time. */
static void without_a_cache(void **state) {
    static const char *const both[] = {B, C};
    (void)state;
    char *file = path_join(home, "no-folder");
    assert_int_equal(file_write(file, "x", 1), FILE_OK);
    setenv("XDG_CACHE_HOME", file, 1);
    assert_true(looks(both, 2));
    assert_true(looks(both, 2));
    setenv("XDG_CACHE_HOME", home, 1);
    free(file);
}

/* Two programs that write results and look, and a third that looks on. */
static void two_that_write(void **state) {
    enum { EACH = 60 };
    (void)state;
    pid_t writers[2];
    for (int w = 0; w < 2; w++) {
        writers[w] = fork();
        assert_true(writers[w] >= 0);
        for (int i = 0; !writers[w] && i < EACH; i++) {
            ResultNames names;
            char name[80];
            snprintf(name, sizeof name, "twee-202604%02d-1000%02d-%08x.json", i % 28 + 1, i,
                     (unsigned)w);
            put(name);
            result_names_init(&names);
            bool mine = false; /* what one wrote oneself is there at once */
            for (int n = 0; n < names.count; n++)
                mine = mine || !strcmp(names.items[n], name);
            result_names_release(&names);
            if (!mine)
                _exit(1);
        }
        if (!writers[w])
            _exit(0);
    }
    for (int w = 0; w < 2; w++) {
        int status;
        waitpid(writers[w], &status, 0);
        assert_true(WIFEXITED(status) && !WEXITSTATUS(status));
    }
    ResultNames names;
    int from, to;
    result_names_init(&names);
    result_names_of(&names, "twee", &from, &to);
    assert_int_equal(to - from, 2 * EACH);
    for (int i = 1; i < names.count; i++)
        assert_true(strcmp(names.items[i - 1], names.items[i]) < 0);
    result_names_of(&names, "de-kraan", &from, &to);
    assert_int_equal(to - from, 1);
    result_names_of(&names, "de", &from, &to);
    assert_int_equal(to - from, 1); /* which is of another: its name says so */
    result_names_of(&names, "niets", &from, &to);
    assert_int_equal(from, to);
    result_names_release(&names);
}

static void names_say_case_and_time(void **state) {
    size_t len;
    int64_t ms;
    (void)state;
    assert_true(result_name_read(A, &len, &ms));
    assert_int_equal(len, strlen("de-kraan"));
    assert_int_equal(ms, 1772359200000);
    assert_true(result_name_read("zaak-20260301-100000-aaaaaaaa (1).json", &len, &ms));
    assert_true(result_name_read("zaak-2-20260301-100000-x.json", &len, &ms));
    assert_int_equal(len, strlen("zaak-2"));
    assert_false(result_name_read("zaak-20260301-100000-aaaaaaaa.txt", &len, &ms));
    assert_false(result_name_read("zaak-20260301.json", &len, &ms));
    assert_false(result_name_read("zaak-20260301-100000-a\nb.json", &len, &ms));
    assert_false(result_name_read("-20260301-100000-a.json", &len, &ms));
    assert_false(result_name_read("", &len, &ms));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holds_as_long_as_nothing_changed),
        cmocka_unit_test(a_wrong_list_is_made_anew),
        cmocka_unit_test(without_a_cache),
        cmocka_unit_test(two_that_write),
        cmocka_unit_test(names_say_case_and_time),
    };
    return cmocka_run_group_tests(tests, make, unmake);
}
