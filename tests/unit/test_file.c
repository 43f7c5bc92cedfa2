/* The door to the disk: odd files, whole writes, names. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/file_change.h"
#include "base/file_raw.h"
#include "base/file_temporary.h"

#include "base/banned.h"

static char *folder;

static int set_up(void **state) {
    (void)state;
    char name[] = "/tmp/klacht-file-XXXXXX";
    folder = mkdtemp(name) ? xstrdup(name) : NULL;
    return folder ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    char command[256];
    snprintf(command, sizeof command, "chmod -R u+rwx %s; rm -rf %s", folder, folder);
    int failed = system(command);
    free(folder);
    return failed;
}

/* Instead of the system's: a disk on which no folder fits. */
static bool full;
int mkdir(const char *path, mode_t mode) {
    if (!full)
        return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    errno = ENOSPC;
    return -1;
}

/* And one that knows no locks. */
static bool lockless;
int flock(int fd, int operation) {
    if (!lockless)
        return (int)syscall(SYS_flock, fd, operation);
    errno = ENOLCK;
    return -1;
}

static void check_read(const char *path, size_t limit, FileError error, const char *bytes) {
    Text text = {0};
    assert_int_equal(file_read(path, limit, &text), error);
    assert_string_equal(text_cstr(&text), bytes);
    text_release(&text);
}

static void reads_regular_files_within_the_limit(void **state) {
    (void)state;
    char *path = path_join(folder, "a");
    assert_int_equal(file_write(path, "hallo", 5), FILE_OK);
    check_read(path, 5, FILE_OK, "hallo");
    check_read(path, 4, FILE_TOO_LARGE, "");
    assert_int_equal(truncate(path, 1LL << 40), 0);
    check_read(path, FILE_LIMIT_JSON, FILE_TOO_LARGE, "");
    free(path);
}

static void refuses_what_is_no_file(void **state) {
    (void)state;
    check_read("/nowhere/at/all", 10, FILE_MISSING, "");
    check_read("", 10, FILE_MISSING, "");
    check_read("/etc/passwd/x", 10, FILE_MISSING, "");
    check_read(folder, 10, FILE_DIRECTORY, "");
    check_read("/dev/zero", 10, FILE_SPECIAL, "");
    char *fifo = path_join(folder, "fifo");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    check_read(fifo, 10, FILE_SPECIAL, "");
    char *link = path_join(folder, "link");
    assert_int_equal(symlink("link", link), 0);
    check_read(link, 10, FILE_LOOP, "");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s/socket", folder);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd >= 0 && !bind(fd, (struct sockaddr *)&address, sizeof address))
        check_read(address.sun_path, 10, FILE_SPECIAL, "");
    close(fd);
    char *longest = xmalloc(5001);
    memset(longest, 'x', 5000);
    longest[5000] = '\0';
    check_read(longest, 10, FILE_NAME, "");
    check_read("/proc/self/mem", 10, FILE_READ, "");
    free(longest);
    free(link);
    free(fifo);
}

static void judges_names(void **state) {
    (void)state;
    static const char *const good[] = {"a.svg", "a/b.png", "Foto 1.png", "x_y-z.jpg", "a.b.c"};
    static const char *const bad[] = {"",     ".",    "..",    "../a", "a/../b",   "/etc/passwd",
                                      "a//b", "a/",   ".a",    "-a",   "a/.b",     "a/-b",
                                      "a\nb", "a\\b", "a:b",   "~",    "a/./b",    "caf\xc3\xa9",
                                      "a%2e", "\x7f", "$HOME", "a*",   "a/../../b"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(file_name_is_safe(good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(file_name_is_safe(bad[i]));
}

static void reads_inside_a_folder_alone(void **state) {
    (void)state;
    Text text = {0};
    char *in = path_join(folder, "in");
    char *file = path_join(in, "a.txt"), *out = path_join(folder, "out");
    char *link = path_join(in, "link.txt"), *away = path_join(in, "away");
    char *fifo = path_join(in, "fifo.txt");
    assert_int_equal(file_make_folder(in), FILE_OK);
    assert_int_equal(file_write(file, "x", 1), FILE_OK);
    assert_int_equal(file_write(out, "secret", 6), FILE_OK);
    assert_int_equal(symlink(out, link), 0);
    assert_int_equal(symlink("..", away), 0);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    assert_int_equal(file_read_inside(folder, "in/a.txt", 9, &text), FILE_OK);
    assert_string_equal(text_cstr(&text), "x");
    assert_int_equal(file_read_inside(in, "a.txt", 0, &text), FILE_TOO_LARGE);
    assert_int_equal(file_read_inside(in, "link.txt", 9, &text), FILE_LOOP);
    assert_int_not_equal(file_read_inside(in, "away/out", 9, &text), FILE_OK);
    assert_int_equal(file_read_inside(in, "../out", 9, &text), FILE_MISSING);
    assert_int_equal(file_read_inside(in, "fifo.txt", 9, &text), FILE_SPECIAL);
    assert_int_equal(file_read_inside(folder, "in", 9, &text), FILE_DIRECTORY);
    assert_null(text.bytes);
    free(fifo);
    free(away);
    free(link);
    free(out);
    free(file);
    free(in);
}

static void writes_whole_or_not_at_all(void **state) {
    (void)state;
    char *path = path_join(folder, "f"), *link = path_join(folder, "l");
    char **names;
    int count;
    assert_int_equal(file_write(path, "een", 3), FILE_OK);
    assert_int_equal(chmod(path, 0640), 0);
    assert_int_equal(symlink("f", link), 0);
    assert_int_equal(file_write(link, "twee", 4), FILE_OK);
    check_read(path, 10, FILE_OK, "twee");
    struct stat status;
    assert_int_equal(lstat(link, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0640);
    assert_int_equal(file_write(folder, "x", 1), FILE_CREATE);
    assert_int_equal(file_write("/nowhere/f", "x", 1), FILE_CREATE);
    assert_int_equal(file_write("", "x", 1), FILE_CREATE);
    assert_int_equal(file_write("/dev/full", "x", 1), FILE_WRITE);
    assert_int_equal(file_write("/dev/null", "x", 1), FILE_OK);
    char longest[260];
    memset(longest, 'n', 250);
    longest[250] = '\0';
    char *far = path_join(folder, longest);
    assert_int_equal(file_write(far, "x", 1), FILE_OK);
    assert_int_equal(file_names(folder, &names, &count), FILE_OK);
    assert_int_equal(count, 3);
    names_free(names, count);
    free(far);
    free(link);
    free(path);
}

/* A file that is there is replaced where that was said, and a link leads to what is written. */
static void replaces_with_force_alone(void **state) {
    (void)state;
    char *path = path_join(folder, "o"), *link = path_join(folder, "ol");
    char *nowhere = path_join(folder, "on"), *none = path_join(folder, "none");
    struct stat status;
    assert_int_equal(symlink("o", link), 0);
    assert_int_equal(symlink("none", nowhere), 0);
    assert_int_equal(file_try((FileOut){.path = path, .force = false}), FILE_OK);
    assert_false(file_exists(path));
    assert_int_equal(file_write_out((FileOut){.path = path, .force = false}, "een", 3), FILE_OK);
    assert_int_equal(file_write_out((FileOut){.path = path, .force = false}, "een", 3), FILE_OK); /* the same */
    const char *const places[] = {path, link};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(file_write_out((FileOut){.path = places[i], .force = false}, "twee", 4), FILE_THERE);
        assert_int_equal(file_write_out((FileOut){.path = places[i], .force = false}, "en", 2), FILE_THERE);
        assert_int_equal(file_try((FileOut){.path = places[i], .force = false}), FILE_THERE);
        assert_int_equal(file_try((FileOut){.path = places[i], .force = true}), FILE_OK);
        check_read(path, 10, FILE_OK, "een");
    }
    assert_int_equal(file_write_out((FileOut){.path = link, .force = true}, "twee", 4), FILE_OK);
    check_read(path, 10, FILE_OK, "twee");
    assert_int_equal(lstat(link, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    for (int force = 0; force < 2; force++) {
        assert_int_equal(file_write_out((FileOut){.path = nowhere, .force = force}, "x", 1), FILE_LINK);
        assert_int_equal(file_try((FileOut){.path = nowhere, .force = force}), FILE_LINK);
        assert_int_equal(file_write_out((FileOut){.path = "/dev/null", .force = force}, "x", 1), FILE_OK);
        assert_int_equal(file_try((FileOut){.path = "/dev/full", .force = force}), FILE_OK); /* not tried */
        assert_int_equal(file_try((FileOut){.path = folder, .force = force}), FILE_CREATE);
        assert_int_equal(file_try((FileOut){.path = "/nowhere/f", .force = force}), FILE_CREATE);
    }
    assert_false(file_exists(none));
    free(none);
    free(nowhere);
    free(link);
    free(path);
}

/* The disk is full in the middle of a record: the file ends where it ended before. */
static void adds_records_whole(void **state) {
    (void)state;
    char *path = path_join(folder, "j");
    FileLog log, again;
    struct rlimit most, old;
    struct stat status;
    assert_int_equal(file_log_make(&log, path, "aa\n", 3), FILE_OK);
    assert_int_equal(log.size, 3);
    assert_false(log.unlocked);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(file_log_open(&again, path), FILE_BUSY);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    most = (struct rlimit){5, old.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &most), 0);
    assert_int_equal(file_log_add(&log, "bbb\n", 4), FILE_WRITE);
    assert_int_equal(file_log_add(&log, "c\n", 2), FILE_OK);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    check_read(path, 10, FILE_OK, "aa\nc\n");
    assert_int_equal(log.size, 5);
    file_log_close(&log);
    /* whoever opens it says what of it is whole */
    assert_int_equal(file_log_open(&log, path), FILE_OK);
    log.size = 3;
    assert_int_equal(file_log_cut(&log), FILE_OK);
    assert_int_equal(file_log_add(&log, "d\n", 2), FILE_OK);
    check_read(path, 10, FILE_OK, "aa\nd\n");
    file_log_close(&log);
    assert_int_equal(file_remove(path), FILE_OK);
    assert_int_equal(file_log_open(&log, path), FILE_MISSING);
    assert_int_equal(file_log_make(&log, "/nowhere/at/all", "a", 1), FILE_CREATE);
    free(path);
}

static void keeps_a_copy_beside(void **state) {
    (void)state;
    char *path = path_join(folder, "k"), *first, *second;
    assert_int_equal(file_keep_beside(path, "a", 1, &first), FILE_OK);
    assert_int_equal(file_keep_beside(path, "b", 1, &second), FILE_OK);
    assert_string_equal(path_base(first), "k.1");
    assert_string_equal(path_base(second), "k.2");
    check_read(first, 10, FILE_OK, "a");
    check_read(second, 10, FILE_OK, "b");
    free(first);
    assert_int_equal(file_keep_beside("/nowhere/at/all", "a", 1, &first), FILE_CREATE);
    assert_null(first);
    free(second);
    /* by moving: also what may not be read, and a folder */
    assert_int_equal(file_write(path, "c", 1), FILE_OK);
    assert_int_equal(chmod(path, 0), 0);
    assert_int_equal(file_move_beside(path, &first), FILE_OK);
    assert_string_equal(path_base(first), "k.3");
    assert_int_equal(chmod(first, 0600), 0);
    check_read(first, 10, FILE_OK, "c");
    free(first);
    assert_int_equal(file_make_folder(path), FILE_OK);
    assert_int_equal(file_move_beside(path, &first), FILE_OK);
    assert_true(file_is_folder(first) && !file_exists(path));
    free(first);
    assert_int_equal(file_move_beside(path, &first), FILE_CREATE);
    assert_null(first);
    free(path);
}

/* What an interrupted write left goes, but not what is being written. */
static void cleans_leftovers(void **state) {
    (void)state;
    char *left = path_join(folder, ".b.123456789012.tmp"), *other = path_join(folder, ".b.tmp");
    char *longer = path_join(folder, ".b.c.123456789012.tmp"), *path = path_join(folder, "b");
    char *living;
    int writing = file_temporary_open(path, RAW_WRITE, &living);
    assert_true(writing >= 0);
    assert_int_equal(file_write(left, "", 0), FILE_OK);
    assert_int_equal(file_write(other, "", 0), FILE_OK);
    assert_int_equal(file_write(longer, "", 0), FILE_OK);
    file_clean(folder, "x");
    assert_true(file_exists(left));
    file_clean_beside(path);
    assert_false(file_exists(left));
    assert_true(file_exists(other) && file_exists(living));
    file_clean(folder, "");
    assert_false(file_exists(longer));
    assert_true(file_exists(other) && file_exists(living));
    close(writing);
    file_clean(folder, "");
    assert_false(file_exists(living));
    free(path);
    free(living);
    free(longer);
    free(other);
    free(left);
}

/* Where there are no locks nobody knows who lives: what is new stays. */
static void cleans_without_locks(void **state) {
    (void)state;
    char *left = path_join(folder, ".b.123456789012.tmp"), *path = path_join(folder, "b");
    assert_int_equal(file_write(left, "", 0), FILE_OK);
    lockless = true;
    assert_int_equal(file_write(path, "x", 1), FILE_OK);
    file_clean(folder, "");
    assert_true(file_exists(left));
    const struct timespec old[2] = {{.tv_sec = 1000}, {.tv_sec = 1000}};
    assert_int_equal(utimensat(AT_FDCWD, left, old, 0), 0);
    file_clean(folder, "");
    assert_false(file_exists(left));
    lockless = false;
    free(path);
    free(left);
}

static void lists_and_makes_folders(void **state) {
    (void)state;
    char *deep = path_join(folder, "a/b/c"), *file = path_join(folder, "b");
    char **names;
    int count;
    assert_int_equal(file_make_folder(deep), FILE_OK);
    assert_int_equal(file_make_folder(deep), FILE_OK);
    assert_int_equal(file_write(file, "", 0), FILE_OK);
    assert_int_equal(file_make_folder(file), FILE_CREATE);
    char *none = path_join(folder, "d");
    full = true;
    assert_int_equal(file_make_folder(none), FILE_WRITE);
    assert_int_equal(file_make_folder(deep), FILE_OK);
    full = false;
    free(none);
    assert_int_equal(file_names(folder, &names, &count), FILE_OK);
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "a");
    assert_string_equal(names[1], "b");
    names_free(names, count);
    assert_int_equal(file_names(file, &names, &count), FILE_MISSING);
    assert_true(file_is_folder(deep));
    assert_int_equal(file_remove(file), FILE_OK);
    assert_int_equal(file_remove(file), FILE_MISSING);
    free(file);
    free(deep);
}

static void count(void *context) {
    ++*(int *)context;
}

/* Whoever has the disk in memory hears of all that changes on it, and of nothing else. */
static void changes_are_told(void **state) {
    (void)state;
    int changes = 0, known = 0;
    char *path = path_join(folder, "told"), *kept;
    Text text = {0};
    file_on_change(count, &changes);
#define CHANGES(call)                                                                              \
    do {                                                                                           \
        assert_int_equal(call, FILE_OK);                                                           \
        assert_true(changes > known);                                                              \
        known = changes;                                                                           \
    } while (0)
    CHANGES(file_write(path, "a", 1));
    CHANGES(file_append(path, "b", 1));
    CHANGES(file_keep_beside(path, "c", 1, &kept));
    CHANGES(file_remove(kept));
    free(kept);
    CHANGES(file_move_beside(path, &kept));
    CHANGES(file_write_cache(path, "d", 1));
#undef CHANGES
    assert_int_equal(file_read(path, 10, &text), FILE_OK);
    assert_int_equal(file_try((FileOut){.path = path, .force = true}), FILE_OK);
    assert_int_equal(changes, known);
    file_on_change(NULL, NULL);
    assert_int_equal(file_remove(path), FILE_OK);
    assert_int_equal(changes, known);
    text_release(&text);
    free(kept);
    free(path);
}

static void takes_paths_apart(void **state) {
    (void)state;
    static const char *const rows[][3] = {{"a", "a", "."},      {"/a", "a", "/"},
                                          {"a/b", "b", "a"},    {"a/b/", "b/", "a"},
                                          {"/x//y", "y", "/x"}, {"/", "/", "/"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *above = path_folder(rows[i][0]);
        assert_string_equal(path_base(rows[i][0]), rows[i][1]);
        assert_string_equal(above, rows[i][2]);
        free(above);
    }
}

static void every_error_has_words_and_a_code(void **state) {
    (void)state;
    for (int error = FILE_MISSING; error <= FILE_NAME; error++) {
        const Rule *rule = file_error_rule((FileError)error);
        assert_true(*msg(LANG_NL, rule->text) && *msg(LANG_EN, rule->fix));
        assert_int_equal(rule->severity, SEVERITY_ERROR);
        assert_in_range(file_error_exit((FileError)error), 65, 74);
    }
    assert_int_equal(file_error_exit(FILE_WRITE), 74);
    assert_int_equal(file_error_exit(FILE_CREATE), 73);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_regular_files_within_the_limit, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_file, set_up, tear_down),
        cmocka_unit_test(judges_names),
        cmocka_unit_test_setup_teardown(reads_inside_a_folder_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_whole_or_not_at_all, set_up, tear_down),
        cmocka_unit_test_setup_teardown(replaces_with_force_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(adds_records_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_a_copy_beside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(cleans_leftovers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(cleans_without_locks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lists_and_makes_folders, set_up, tear_down),
        cmocka_unit_test_setup_teardown(changes_are_told, set_up, tear_down),
        cmocka_unit_test(takes_paths_apart),
        cmocka_unit_test(every_error_has_words_and_a_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
