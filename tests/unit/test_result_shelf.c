/* The plays of a case that ended, as a list shows them: from their files, whatever those hold. */
#include "unit/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "store/result.h"
#include "store/result_shelf.h"
#include "temporary.h"

static char *folder;

static void put(const char *name, const char *id, const char *rest) {
    Text text = {0};
    char *path = path_join(folder, name);
    if (id)
        text_addf(&text, "{\"schema\": \"%s\", \"case\": {\"id\": \"%s\"}, %s}", RESULT_SCHEMA, id,
                  rest);
    else
        text_add(&text, rest);
    assert_int_equal(file_write(path, text_cstr(&text), text.len), FILE_OK);
    text_release(&text);
    free(path);
}

static int make(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-shelf");
    setenv("XDG_DATA_HOME", home, 1);
    folder = system_user_folder("results");
    return file_make_folder(folder) != FILE_OK;
}

static int unmake(void **state) {
    (void)state;
    free(folder);
    return 0;
}

static void newest_first_whatever_they_hold(void **state) {
    (void)state;
    ResultShelf shelf;
    put("zaak-20260301-100000-aaaaaaaa.json", "zaak",
        "\"mode\": \"practice\", \"rewound\": true, \"started\": \"2026-03-01T10:00:00.000Z\", "
        "\"passed\": true, \"scores\": {\"total\": 81.5}");
    put("zaak-20260302-100000-bbbbbbbb.json", "zaak",
        "\"mode\": \"assessment\", \"rewound\": false, \"started\": "
        "\"2026-03-02T10:00:00.000Z\", \"passed\": false, \"scores\": {\"total\": null}");
    put("zaak-20260303-100000-cccccccc.json", NULL, "{ half a file");
    put("zaak-20260304-100000-dddddddd.json", "zaak", "\"mode\": \"practice\"");
    /* of another case, and none at all */
    put("zaak-2-20260305-100000-eeeeeeee.json", "zaak-2", "\"mode\": \"practice\"");
    put("zaak-20260306-100000-ffffffff.json", "zaak ", "\"mode\": \"practice\"");
    put("zaak-20260307.json", "zaak", "\"mode\": \"practice\"");
    put("zaak-20260308-100000-99999999.txt", "zaak", "\"mode\": \"practice\"");
    result_shelf_init(&shelf, "zaak", 10);
    assert_int_equal(shelf.count, 4);
    assert_false(shelf.more);
    assert_false(shelf.items[0].readable); /* but it is known when it was */
    assert_true(shelf.items[0].started_ms > shelf.items[1].started_ms);
    assert_false(shelf.items[1].readable);
    assert_true(shelf.items[2].readable);
    assert_true(isnan(shelf.items[2].total));
    assert_false(shelf.items[2].passed);
    assert_int_equal(shelf.items[2].mode, PLAY_ASSESSMENT);
    assert_true(shelf.items[3].readable && shelf.items[3].passed && shelf.items[3].rewound);
    assert_near(shelf.items[3].total, 81.5, 1e-9);
    assert_int_equal(shelf.items[3].started_ms, 1772359200000);
    result_shelf_release(&shelf);
    result_shelf_init(&shelf, "zaak", 2);
    assert_int_equal(shelf.count, 2);
    assert_true(shelf.more);
    result_shelf_release(&shelf);
    result_shelf_init(&shelf, "onbekend", 10);
    assert_int_equal(shelf.count, 0);
    result_shelf_release(&shelf);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(newest_first_whatever_they_hold),
    };
    return cmocka_run_group_tests(tests, make, unmake);
}
