/* Every reader that has a fuzzer, given the input in seeds/: what was trouble once, and examples.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "fuzz/fuzz.h"

/* What one_… and init_… are is said by CMakeLists.txt, a line for each fuzzer. */
#define READER(name)                                                                               \
    int one_##name(const uint8_t *bytes, size_t len);                                              \
    int init_##name(int *argc, char ***argv) __attribute__((weak));
#include "readers.h"
#undef READER

static const struct {
    const char *name;
    int (*one)(const uint8_t *bytes, size_t len);
    int (*init)(int *argc, char ***argv);
} readers[] = {
#define READER(name) {#name, one_##name, init_##name},
#include "readers.h"
#undef READER
};

static int take_all(const char *folder, int (*one)(const uint8_t *bytes, size_t len)) {
    char **names = NULL;
    int count = 0, taken = 0;
    if (file_names(folder, &names, &count) != FILE_OK)
        return 0;
    for (int i = 0; i < count; i++) {
        char *path = path_join(folder, names[i]);
        Text text = {0};
        if (file_read(path, FILE_LIMIT_JSON, &text) == FILE_OK) {
            fprintf(stderr, "%s\n", path); /* the last one that was said is the one that fails */
            one((const uint8_t *)text_cstr(&text), text.len);
            taken++;
        }
        text_release(&text);
        free(path);
    }
    names_free(names, count);
    return taken;
}

static void readers_hold(void **state) {
    (void)state;
    int taken = 0;
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        char *folder = path_join(KLACHT_SOURCE "/tests/fuzz/seeds", readers[i].name);
        if (readers[i].init)
            readers[i].init(NULL, NULL);
        taken += take_all(folder, readers[i].one);
        free(folder);
    }
    assert_true(taken >= 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(readers_hold)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
