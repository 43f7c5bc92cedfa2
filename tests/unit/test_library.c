/* Where cases are found, and cases in a zip. */
#include "unit/support.h"

#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include "base/file.h"
#include "cases/library.h"

#include "base/banned.h"

static char *folder; /* with `cases` (a house, two cases, a set) and `out` (a case alone) */
static Findings findings;
static Library library;

static void put(const char *name, const char *text) {
    char *path = path_join(folder, name), *above = path_folder(path);
    assert_int_equal(file_make_folder(above), FILE_OK);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    free(above);
    free(path);
}

static int set_up(void **state) {
    (void)state;
    char name[] = "/tmp/klacht-library-XXXXXX";
    folder = mkdtemp(name) ? xstrdup(name) : NULL;
    if (!folder)
        return -1;
    setenv("TMPDIR", folder, 1);
    put("cases/house.lua", "");
    put("cases/de-kraan/case.lua", "");
    put("cases/de-kraan/en.po", "");
    put("cases/de-kraan/fy.po", "");
    put("cases/de-kraan/notes.txt", "");
    put("cases/stilte/case.lua", "");
    put("cases/oefening/set.lua", "");
    put("cases/leeg/readme", "");
    put("out/los/case.lua", "");
    findings_init(&findings, LANG_NL);
    char *root = path_join(folder, "cases");
    library_init(&library, root);
    free(root);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    char command[256];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    library_release(&library);
    findings_release(&findings);
    free(folder);
    return system(command);
}

static void lists_what_is_there(void **state) {
    (void)state;
    library_scan(&library);
    assert_int_equal(library.count, 3);
    assert_string_equal(library.items[0].id, "de-kraan");
    assert_string_equal(library.items[1].id, "oefening");
    assert_int_equal(library.items[1].kind, LIBRARY_SET);
    assert_string_equal(library.items[2].id, "stilte");
    char **languages = library_languages(&library.items[0], &findings);
    assert_string_equal(languages[0], "en");
    assert_string_equal(languages[1], "fy");
    assert_null(languages[2]);
    free(languages[0]);
    free(languages[1]);
    free(languages);
}

/* By `name` below the folder, or as it is when it begins with '='. */
static void check_open(const char *name, const char *id, LibraryKind kind, const char *house) {
    LibraryEntry entry;
    int code = -1;
    char *path = *name == '=' ? xstrdup(name + 1) : path_join(folder, name);
    char *home = house ? path_join(folder, house) : NULL;
    if (!library_open(&library, path, &findings, &entry, &code))
        fail_msg("%s: %s", name, findings.items[0].text);
    assert_string_equal(entry.id, id);
    assert_int_equal(entry.kind, kind);
    assert_true(file_exists(entry.file) || case_files_is_zip(entry.folder));
    if (home)
        assert_string_equal(entry.house, home);
    else
        assert_null(entry.house);
    library_entry_release(&entry);
    free(home);
    free(path);
}

static void opens_by_id_and_path(void **state) {
    (void)state;
    check_open("=de-kraan", "de-kraan", LIBRARY_CASE, "cases/house.lua");
    check_open("=oefening", "oefening", LIBRARY_SET, "cases/house.lua");
    check_open("cases/stilte", "stilte", LIBRARY_CASE, "cases/house.lua");
    check_open("cases/stilte/", "stilte", LIBRARY_CASE, "cases/house.lua");
    check_open("cases/stilte/case.lua", "stilte", LIBRARY_CASE, "cases/house.lua");
    check_open("cases/oefening/set.lua", "oefening", LIBRARY_SET, "cases/house.lua");
    check_open("out/los", "los", LIBRARY_CASE, "cases/house.lua"); /* the root's */
    put("out/house.lua", "");
    check_open("out/los", "los", LIBRARY_CASE, "out/house.lua");
    char *there = path_join(folder, "out/los");
    char *back = getcwd(NULL, 0);
    assert_int_equal(chdir(there), 0);
    LibraryEntry entry;
    int code;
    assert_true(library_open(&library, ".", &findings, &entry, &code));
    assert_string_equal(entry.id, "los");
    assert_non_null(strstr(entry.house, "/out/house.lua"));
    library_entry_release(&entry);
    assert_int_equal(chdir(back), 0);
    free(back);
    free(there);
}

static void check_refused(const char *name, const char *rule, int code) {
    LibraryEntry entry;
    int given = -1;
    findings_release(&findings);
    char *path = *name == '=' ? xstrdup(name + 1) : path_join(folder, name);
    if (library_open(&library, path, &findings, &entry, &given))
        fail_msg("%s was opened", name);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, rule);
    assert_int_equal(given, code);
    free(path);
}

static void says_what_is_not_there(void **state) {
    (void)state;
    check_refused("=de-kran", "no-such-case", 66);
    assert_non_null(strstr(findings.items[0].fix, "de-kraan, oefening"));
    check_refused("=", "file-missing", 66);
    check_refused("=..", "no-case-in-folder", 66);
    check_refused("=../nergens/x", "file-missing", 66);
    check_refused("cases/leeg", "no-case-in-folder", 66);
    check_refused("cases/nergens", "file-missing", 66);
    check_refused("cases/nergens.zip", "file-missing", 66);
    check_refused("cases/leeg/readme", "no-case-file", 65);
    char *fifo = path_join(folder, "fifo");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    check_refused("fifo", "file-special", 66);
    free(fifo);
    library_release(&library);
    library_init(&library, "/nowhere");
    check_refused("=er-is-er-geen", "no-cases", 66);
}

typedef struct ZipFile {
    const char *name, *text;
    bool link, secret;
} ZipFile;

static void make_zip(const char *name, const ZipFile *files, int count) {
    char *path = path_join(folder, name);
    int error;
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error);
    assert_non_null(zip);
    for (int i = 0; i < count; i++) {
        zip_source_t *source = zip_source_buffer(zip, files[i].text, strlen(files[i].text), 0);
        zip_int64_t index = zip_file_add(zip, files[i].name, source, ZIP_FL_ENC_UTF_8);
        assert_true(index >= 0);
        if (files[i].link)
            zip_file_set_external_attributes(zip, (zip_uint64_t)index, 0, ZIP_OPSYS_UNIX,
                                             (zip_uint32_t)(S_IFLNK | 0777) << 16);
        if (files[i].secret)
            zip_file_set_encryption(zip, (zip_uint64_t)index, ZIP_EM_AES_256, "x");
    }
    assert_int_equal(zip_close(zip), 0);
    free(path);
}

static void check_zip(const char *name, const char *id) {
    LibraryEntry entry;
    int code = -1;
    char *path = path_join(folder, name);
    Text text = {0};
    if (!library_open(&library, path, &findings, &entry, &code))
        fail_msg("%s: %s", name, findings.items[0].text);
    assert_string_equal(entry.id, id);
    assert_string_equal(entry.folder, path);
    assert_null(case_files_read(entry.folder, "case.lua", 100, &text));
    assert_string_equal(text_cstr(&text), "case {}");
    assert_null(case_files_read(entry.folder, "plays/goed.json", 100, &text));
    assert_string_equal(text_cstr(&text), "{}");
    assert_ptr_equal(case_files_read(entry.folder, "case.lua", 6, &text),
                     file_error_rule(FILE_TOO_LARGE));
    assert_true(case_files_is_missing(case_files_read(entry.folder, "case.luas", 9, &text)));
    assert_true(case_files_is_missing(case_files_read_inside(entry.folder, "../x", 9, &text)));
    char **languages = library_languages(&entry, &findings), **names;
    int count;
    assert_string_equal(languages[0], "en");
    assert_null(languages[1]);
    assert_null(case_files_names(entry.folder, "plays", &names, &count));
    assert_int_equal(count, 1);
    assert_string_equal(names[0], "goed.json");
    names_free(names, count);
    names_free(languages, 1);
    library_entry_release(&entry);
    text_release(&text);
    free(path);
}

/* Nothing is unpacked: what is in the folder is what was put there. */
static void check_untouched(int expected) {
    char **left;
    int count;
    assert_int_equal(file_names(folder, &left, &count), FILE_OK);
    assert_int_equal(count, expected);
    names_free(left, count);
}

static void opens_zips(void **state) {
    (void)state;
    const ZipFile flat[] = {{.name = "case.lua", .text = "case {}"},
                            {.name = "en.po", .text = ""},
                            {.name = "plays/goed.json", .text = "{}"}};
    const ZipFile deep[] = {{.name = "de-mail/en.po", .text = ""},
                            {.name = "__MACOSX/._case.lua", .text = "x"},
                            {.name = ".DS_Store", .text = "x"},
                            {.name = "./de-mail/plays/goed.json", .text = "{}"},
                            {.name = "de-mail/oud/case.lua", .text = "x"},
                            {.name = "nl.po", .text = "x"},
                            {.name = "de-mail/case.lua", .text = "case {}"}};
    make_zip("vlak.zip", flat, 3);
    make_zip("diep.zip", deep, 7);
    check_zip("vlak.zip", "vlak");
    check_zip("diep.zip", "de-mail");
    check_untouched(4);
}

/* One file that the case does not use keeps nobody from the rest. */
static void passes_over_odd_names(void **state) {
    (void)state;
    static const char *const odd[] = {
        "lamp/case.lua~",       "lamp/.case.lua.swp",  "lamp/~$notes.docx", "lamp/foto (1).png",
        "lamp/caf\xC3\xA9.png", "lamp/.vscode/x.json", "lamp/foto's.png",   "lamp/a\nb"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        const ZipFile files[] = {{.name = odd[i], .text = "x"},
                                 {.name = "lamp/en.po", .text = ""},
                                 {.name = "lamp/plays/goed.json", .text = "{}"},
                                 {.name = "lamp/case.lua", .text = "case {}"}};
        make_zip("odd.zip", files, 4);
        check_zip("odd.zip", "lamp");
    }
    const ZipFile folder_too[] = {{.name = "lamp (1)/case.lua", .text = "case {}"},
                                  {.name = "lamp (1)/plays/goed.json", .text = "{}"},
                                  {.name = "lamp (1)/en.po", .text = ""}};
    make_zip("odd.zip", folder_too, 3);
    check_zip("odd.zip", "lamp (1)");
}

/* Some programs for Windows part folders by a backslash. */
static void reads_backslashes(void **state) {
    (void)state;
    static const ZipFile windows[] = {{.name = ".\\lamp\\case.lua", .text = "case {}"},
                                      {.name = "lamp\\en.po", .text = ""},
                                      {.name = "lamp\\plays\\goed.json", .text = "{}"}};
    make_zip("windows.zip", windows, 3);
    check_zip("windows.zip", "lamp");
}

/* What was loaded twice or copied is the same case. */
static void takes_copies_for_one(void **state) {
    (void)state;
    static const ZipFile flat[] = {{.name = "case.lua", .text = "case {}"},
                                   {.name = "en.po", .text = ""},
                                   {.name = "plays/goed.json", .text = "{}"}};
    static const char *const names[][2] = {
        {"lamp (1).zip", "lamp"},     {"lamp(12).zip", "lamp"},
        {"lamp - kopie.zip", "lamp"}, {"lamp - Kopie (2).zip", "lamp"},
        {"lamp - Copy.zip", "lamp"},  {"lamp (kopie).zip", "lamp"},
        {"lamp copy.zip", "lamp"},    {"de-kopie.zip", "de-kopie"},
        {"(1).zip", "(1)"},           {"lamp ().zip", "lamp ()"},
        {"lamp-2.zip", "lamp-2"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        make_zip(names[i][0], flat, 3);
        check_zip(names[i][0], names[i][1]);
    }
}

/* A zip in a root is a case like a folder, by the name that it has inside. */
static void lists_zips(void **state) {
    (void)state;
    static const ZipFile one[] = {{.name = "de-mail/case.lua", .text = "case {}"}};
    static const ZipFile set[] = {{.name = "set.lua", .text = "set {}"}};
    static const ZipFile same[] = {{.name = "stilte/case.lua", .text = "case {}"}};
    make_zip("cases/post (2).zip", one, 1);
    make_zip("cases/uitspraken.zip", set, 1);
    make_zip("cases/a.zip", same, 1); /* hidden by the folder */
    put("cases/kapot.zip", "geen zip");
    library_scan(&library);
    static const char *const ids[] = {"de-kraan", "de-mail", "kapot.zip",
                                      "oefening", "stilte",  "uitspraken"};
    assert_int_equal(library.count, 6);
    for (int i = 0; i < 6; i++)
        assert_string_equal(library.items[i].id, ids[i]);
    assert_int_equal(library.items[5].kind, LIBRARY_SET);
    assert_false(case_files_is_zip(library.items[4].folder));
    library_say_faults(&library, &findings);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "zip-broken");
    check_open("=de-mail", "de-mail", LIBRARY_CASE, "cases/house.lua");
    check_open("cases/uitspraken.zip", "uitspraken", LIBRARY_SET, "cases/house.lua");
}

static void refuses_bad_zips(void **state) {
    (void)state;
    static const ZipFile leaves[] = {{.name = "case.lua", .text = "x"},
                                     {.name = "a/../../x.lua", .text = "x"}};
    static const ZipFile root[] = {{.name = "case.lua", .text = "x"},
                                   {.name = "/etc/x", .text = "x"}};
    /* the case's own folder: its name is checked before it is made */
    static const ZipFile above[] = {{.name = "../case.lua", .text = "x"}};
    static const ZipFile inside[] = {{.name = "a/../case.lua", .text = "x"}};
    static const ZipFile link[] = {{.name = "case.lua", .text = "/etc/passwd", .link = true}};
    static const ZipFile secret[] = {{.name = "case.lua", .text = "x", .secret = true}};
    static const ZipFile two[] = {{.name = "a/case.lua", .text = "x"},
                                  {.name = "b/case.lua", .text = "x"}};
    static const ZipFile none[] = {{.name = "readme", .text = "x"}};
    static const ZipFile back[] = {{.name = "case.lua", .text = "x"},
                                   {.name = "a\\..\\x.lua", .text = "x"}};
    static const ZipFile share[] = {{.name = "case.lua", .text = "x"},
                                    {.name = "\\\\pc\\x.lua", .text = "x"}};
    static const ZipFile drive[] = {{.name = "case.lua", .text = "x"},
                                    {.name = "C:\\x.lua", .text = "x"}};
    make_zip("share.zip", share, 2);
    make_zip("drive.zip", drive, 2);
    make_zip("leaves.zip", leaves, 2);
    make_zip("root.zip", root, 2);
    make_zip("above.zip", above, 1);
    make_zip("inside.zip", inside, 1);
    make_zip("link.zip", link, 1);
    make_zip("secret.zip", secret, 1);
    make_zip("two.zip", two, 2);
    make_zip("none.zip", none, 1);
    make_zip("back.zip", back, 2);
    put("text.zip", "geen zip");
    put("empty.zip", "");
    check_refused("share.zip", "zip-name", 65);
    check_refused("drive.zip", "zip-name", 65);
    check_refused("leaves.zip", "zip-name", 65);
    check_refused("root.zip", "zip-name", 65);
    check_refused("above.zip", "zip-name", 65);
    check_refused("inside.zip", "zip-name", 65);
    check_refused("back.zip", "zip-name", 65);
    check_refused("link.zip", "zip-link", 65);
    check_refused("secret.zip", "zip-secret", 65);
    check_refused("two.zip", "zip-cases", 65);
    check_refused("none.zip", "zip-cases", 65);
    check_refused("text.zip", "zip-broken", 65);
    check_refused("empty.zip", "zip-broken", 65);
}

static void put_bytes(const char *name, const char *bytes, size_t len) {
    char *path = path_join(folder, name);
    assert_int_equal(file_write(path, bytes, len), FILE_OK);
    free(path);
}

/* What the end of a zip says of the rest is looked at before anything is made of it. */
static void believes_no_ends(void **state) {
    (void)state;
    static const char many[] = "PK\5\6\0\0\0\0\xE9\3\xE9\3\1\0\0\0\0\0\0\0\0";    /* 1001 files */
    static const char long_list[] = "PK\5\6\0\0\0\0\1\0\1\0\1\0\x10\0\0\0\0\0\0"; /* 1 MB */
    static const char none[] = "PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    Text text = {0};
    text_add_char(&text, 'x');
    text_add_bytes(&text, many, sizeof many);
    put_bytes("many.zip", text.bytes, text.len);
    check_refused("many.zip", "zip-large", 65);
    text_clear(&text);
    for (int i = 0; i < 0x100002; i++)
        text_add_char(&text, 'x');
    text_add_bytes(&text, long_list, sizeof long_list);
    put_bytes("list.zip", text.bytes, text.len);
    check_refused("list.zip", "zip-large", 65);
    text_clear(&text);
    for (int i = 0; i < 9; i++)
        text_add_bytes(&text, none, sizeof none);
    put_bytes("ends.zip", text.bytes, text.len);
    check_refused("ends.zip", "zip-broken", 65);
    text_clear(&text); /* a record of a large zip, that says more than the end itself */
    text_add_bytes(&text, "PK\6\6\x2C\0\0\0\0\0\0\0\x2D\0\x2D\0\0\0\0\0\0\0\0\0", 24);
    text_add_bytes(&text, "\xE9\3\0\0\0\0\0\0\xE9\3\0\0\0\0\0\0", 16);
    text_add_bytes(&text, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    text_add_bytes(&text, "PK\6\7\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0", 20);
    text_add_bytes(&text, none, sizeof none);
    put_bytes("end64.zip", text.bytes, text.len);
    check_refused("end64.zip", "zip-large", 65);
    text_release(&text);
}

static void bounds_zips(void **state) {
    (void)state;
    enum { FILES = 1001 };
    ZipFile *many = xcalloc(FILES, sizeof *many);
    char(*names)[16] = xcalloc(FILES, sizeof *names);
    for (int i = 0; i < FILES; i++) {
        snprintf(names[i], sizeof names[i], "f%d", i);
        many[i] = (ZipFile){.name = i ? names[i] : "case.lua", .text = "x"};
    }
    make_zip("many.zip", many, FILES);
    check_refused("many.zip", "zip-large", 65);
    Text large = {0};
    for (int i = 0; i < 70 * 16; i++)
        for (int j = 0; j < 64; j++)
            text_add(&large, "0123456789abcdef");
    while (large.len < 70u * 1024 * 1024) {
        size_t len = large.len;
        char *copy = xstrdup(large.bytes);
        text_add_bytes(&large, copy, len);
        free(copy);
    }
    ZipFile bomb[] = {{.name = "case.lua", .text = large.bytes}};
    make_zip("bomb.zip", bomb, 1);
    char *path = path_join(folder, "bomb.zip");
    Text text = {0};
    assert_ptr_equal(case_files_read(path, "case.lua", FILE_LIMIT_SOURCE, &text),
                     file_error_rule(FILE_TOO_LARGE));
    assert_null(text.bytes);
    free(path);
    check_untouched(4);
    text_release(&large);
    free(names);
    free(many);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lists_what_is_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(opens_by_id_and_path, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_what_is_not_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(opens_zips, set_up, tear_down),
        cmocka_unit_test_setup_teardown(passes_over_odd_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_backslashes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_copies_for_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lists_zips, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_bad_zips, set_up, tear_down),
        cmocka_unit_test_setup_teardown(believes_no_ends, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bounds_zips, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
