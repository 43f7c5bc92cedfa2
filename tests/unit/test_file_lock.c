/* Locks: who is kept out, and what a program that was killed leaves behind. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/file_lock.h"

#include "base/banned.h"

static char folder[] = "/tmp/klacht-lock-XXXXXX";
static char path[64];

static int set_up(void **state) {
    (void)state;
    memcpy(folder + strlen(folder) - 6, "XXXXXX", 6);
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/.a.json.lock", folder);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    unlink(path);
    return rmdir(folder); /* nothing is left in it */
}

/* Instead of the system's: a file system without locks; one where another took the lock, gave it
 * back and removed it between opening and locking. */
static bool absent, overtaken;
int flock(int descriptor, int operation) {
    if (absent) {
        errno = ENOLCK;
        return -1;
    }
    if (overtaken) {
        overtaken = false;
        unlink(path);
    }
    return (int)syscall(SYS_flock, descriptor, operation);
}

/* Who waits need not wait here: the other gives it back after so many times, or never. */
static FileLock given_back;
static int waits, until;
int nanosleep(const struct timespec *wanted, struct timespec *left) {
    (void)wanted;
    (void)left;
    if (++waits == until)
        file_lock_release(&given_back);
    return 0;
}

static void keeps_others_out(void **state) {
    (void)state;
    FileLock lock, other;
    assert_int_equal(file_lock_take(&lock, path), LOCK_HELD);
    assert_int_equal(file_lock_take(&other, path), LOCK_BUSY);
    file_lock_release(&other); /* gives back nothing of the first */
    assert_int_equal(file_lock_take(&other, path), LOCK_BUSY);
    file_lock_clean(folder);
    assert_true(file_exists(path));
    file_lock_release(&lock);
    assert_false(file_exists(path));
    file_lock_release(&lock);
    assert_int_equal(file_lock_take(&other, path), LOCK_HELD);
    file_lock_release(&other);
}

static void waits_for_others(void **state) {
    (void)state;
    FileLock lock;
    assert_int_equal(file_lock_take(&given_back, path), LOCK_HELD);
    assert_int_equal(file_lock_wait(&lock, path), LOCK_BUSY);
    assert_true(waits > 100);
    waits = 0;
    until = 3;
    assert_int_equal(file_lock_wait(&lock, path), LOCK_HELD);
    assert_int_equal(waits, 3);
    file_lock_release(&lock);
}

static void of_an_open_file(void **state) {
    (void)state;
    FILE *file = fopen(path, "w"), *again = fopen(path, "w");
    assert_int_equal(file_lock_open(fileno(file)), LOCK_HELD);
    assert_int_equal(file_lock_open(fileno(again)), LOCK_BUSY);
    fclose(file);
    assert_int_equal(file_lock_open(fileno(again)), LOCK_HELD);
    absent = true;
    assert_int_equal(file_lock_open(fileno(again)), LOCK_ABSENT);
    absent = false;
    fclose(again);
}

static void of_a_program_that_was_killed(void **state) {
    (void)state;
    int ready[2];
    char byte;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (!child) {
        FileLock lock;
        byte = file_lock_take(&lock, path) == LOCK_HELD;
        if (write(ready[1], &byte, 1) == 1)
            pause();
        _exit(1);
    }
    assert_int_equal(read(ready[0], &byte, 1), 1);
    assert_int_equal(byte, 1);
    FileLock lock;
    assert_int_equal(file_lock_take(&lock, path), LOCK_BUSY);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_true(file_exists(path));
    assert_int_equal(file_lock_take(&lock, path), LOCK_HELD);
    file_lock_release(&lock);
    close(ready[0]);
    close(ready[1]);
}

static void cleans(void **state) {
    (void)state;
    char other[80];
    snprintf(other, sizeof other, "%s/.b.tmp", folder);
    assert_int_equal(file_write(path, "", 0), FILE_OK);
    assert_int_equal(file_write(other, "", 0), FILE_OK);
    file_lock_clean(folder);
    assert_false(file_exists(path));
    assert_true(file_exists(other)); /* no lock */
    unlink(other);
    file_lock_clean("/no/such/folder");
}

static void where_there_are_none(void **state) {
    (void)state;
    FileLock lock;
    absent = true;
    assert_int_equal(file_lock_take(&lock, path), LOCK_ABSENT);
    assert_false(file_exists(path));
    absent = false;
    assert_int_equal(file_lock_take(&lock, "/no/such/folder/.lock"), LOCK_ABSENT);
    file_lock_release(&lock);
}

/* A lock on a file that has lost its name keeps nobody out. */
static void removed_in_between(void **state) {
    (void)state;
    FileLock lock, other;
    overtaken = true;
    assert_int_equal(file_lock_take(&lock, path), LOCK_HELD);
    assert_false(overtaken);
    assert_int_equal(file_lock_take(&other, path), LOCK_BUSY);
    file_lock_release(&lock);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(keeps_others_out),     TEST(of_a_program_that_was_killed), TEST(cleans),
        TEST(where_there_are_none), TEST(removed_in_between),           TEST(waits_for_others),
        TEST(of_an_open_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
