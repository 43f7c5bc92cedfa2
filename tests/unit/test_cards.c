/* The cards of the list and the menu: the same before and after a case was opened, kept under what
 * they were made from, and never believed when something is wrong with them. */
#include "unit/scenarios.h"

#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/system.h"
#include "cases/card_reader.h"
#include "cases/card_store.h"
#include "temporary.h"

#include "base/banned.h"

static char *cards; /* the folder of the kept ones */
static CardSources sources;
static LibraryCard card;

static int set_up(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-cards");
    if (!home || setenv("XDG_CACHE_HOME", home, 1))
        return -1;
    char *cache = system_cache_folder();
    cards = path_join(cache, "cards");
    free(cache);
    sources = (CardSources){.language = "nl", .source = {1, 2, 3}, .house = {4, 5, 6}};
    library_card_init(&card);
    const char **teaches = ARENA_NEW(&card.arena, const char *, 2);
    teaches[0] = "een \"woord\"";
    teaches[1] = "twee\n";
    card.title = "De kraan";
    card.summary = "Een huurder belt.";
    card.sector = "huur";
    card.customer = "mevrouw De Vries";
    card.portrait = "vrouw-60";
    card.hash = "xxh128:1";
    card.teaches = teaches;
    card.teach_count = 2;
    card.channel = CHANNEL_CHAT;
    card.minutes = 6.5;
    card.level = 2;
    card.after_count = 1;
    card.whole = true;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    library_card_release(&card);
    free(cards);
    return 0;
}

static bool is_kept(void) {
    LibraryCard kept;
    library_card_init(&kept);
    bool found = card_store_read(&sources, &kept);
    library_card_release(&kept);
    return found;
}

static int count_cards(void) {
    char **names;
    int count;
    file_names(cards, &names, &count);
    names_free(names, count);
    return count;
}

/* The path of the one card that there is. */
static char *only_card(void) {
    char **names;
    int count;
    assert_int_equal(file_names(cards, &names, &count), FILE_OK);
    assert_int_equal(count, 1);
    char *path = path_join(cards, names[0]);
    names_free(names, count);
    return path;
}

static void check_same(const LibraryCard *a, const LibraryCard *b, bool with_hash) {
    assert_string_equal(a->title, b->title);
    assert_string_equal(a->summary, b->summary);
    assert_string_equal(a->sector, b->sector);
    assert_string_equal(a->customer, b->customer);
    assert_string_equal(a->portrait, b->portrait);
    if (with_hash)
        assert_string_equal(a->hash, b->hash);
    assert_int_equal(a->teach_count, b->teach_count);
    for (int i = 0; i < a->teach_count; i++)
        assert_string_equal(a->teaches[i], b->teaches[i]);
    assert_int_equal(a->channel, b->channel);
    assert_true(a->minutes == b->minutes);
    assert_int_equal(a->level, b->level);
    assert_int_equal(a->after_count, b->after_count);
    assert_int_equal(a->item_count, b->item_count);
    assert_int_equal(a->anchor_count, b->anchor_count);
    assert_true(a->whole && b->whole);
}

static void comes_back_as_it_was(void **state) {
    (void)state;
    LibraryCard kept;
    library_card_init(&kept);
    assert_false(card_store_read(&sources, &kept));
    card_store_write(&sources, &card);
    assert_true(card_store_read(&sources, &kept));
    check_same(&card, &kept, true);
    library_card_release(&kept);
    char *path = only_card();
    struct stat before, after;
    assert_int_equal(stat(path, &before), 0);
    card_store_write(&sources, &card); /* it is there: nothing is written */
    assert_int_equal(stat(path, &after), 0);
    assert_true(before.st_ino == after.st_ino);
    free(path);
}

/* A card is of the very files, kind and language. */
static void of_nothing_else(void **state) {
    (void)state;
    CardSources was = sources;
    card_store_write(&sources, &card);
    assert_true(is_kept());
    uint64_t *const numbers[] = {&sources.source.size, &sources.source.high, &sources.source.low,
                                 &sources.words.size,  &sources.words.low,   &sources.house.size,
                                 &sources.house.high,  &sources.house.low};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        (*numbers[i])++;
        assert_false(is_kept());
        (*numbers[i])--;
    }
    sources.set = true;
    assert_false(is_kept());
    sources = was;
    sources.language = "en";
    assert_false(is_kept());
}

/* Whatever befell it: it is no card, and is made anew. */
static void damaged_ones_are_none(void **state) {
    (void)state;
    Text good = {0};
    card_store_write(&sources, &card);
    char *path = only_card();
    assert_int_equal(file_read(path, 65536, &good), FILE_OK);
    for (size_t i = 0; i < good.len; i++) {
        good.bytes[i] ^= 1;
        assert_int_equal(file_write_cache(path, good.bytes, good.len), FILE_OK);
        assert_false(is_kept());
        good.bytes[i] ^= 1;
        assert_int_equal(file_write_cache(path, good.bytes, i), FILE_OK); /* cut off */
        assert_false(is_kept());
    }
    text_add_char(&good, ' ');
    assert_int_equal(file_write_cache(path, good.bytes, good.len), FILE_OK);
    assert_false(is_kept());
    card_store_write(&sources, &card);
    assert_true(is_kept());
    free(path);
    text_release(&good);
}

/* A right digest over what is no card: somebody made it, or another version of the program. */
static void made_up_ones_are_none(void **state) {
    (void)state;
    static const char *const bodies[] = {
        "",
        "[]",
        "{}",
        "null",
        "{\"title\":\"x\"",
        "{\"title\":\"\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[],\"channel\":"
        "\"chat\","
        "\"minutes\":6,\"level\":0,\"after\":0,\"items\":-1,\"anchors\":-1}",
        "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[1],"
        "\"channel\":\"chat\","
        "\"minutes\":6,\"level\":0,\"after\":0,\"items\":-1,\"anchors\":-1}",
        "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[],"
        "\"channel\":\"fax\","
        "\"minutes\":6,\"level\":0,\"after\":0,\"items\":-1,\"anchors\":-1}",
        "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[],"
        "\"channel\":\"chat\","
        "\"minutes\":1e300,\"level\":0,\"after\":0,\"items\":-1,\"anchors\":-1}",
        "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[],"
        "\"channel\":\"chat\","
        "\"minutes\":6,\"level\":1e9,\"after\":0,\"items\":-1,\"anchors\":-1}",
        "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\",\"portrait\":\"\","
        "\"hash\":\"\",\"teaches\":[],"
        "\"channel\":\"chat\","
        "\"minutes\":6,\"level\":0,\"after\":0,\"items\":2147483648,\"anchors\":-1}",
    };
    card_store_write(&sources, &card);
    char *path = only_card();
    for (size_t i = 0; i <= sizeof bodies / sizeof *bodies; i++) {
        bool sound =
            i == sizeof bodies / sizeof *bodies; /* so that the others fail for what they say */
        const char *body =
            sound ? "{\"title\":\"x\",\"summary\":\"\",\"sector\":\"\",\"customer\":\"\","
                    "\"portrait\":\"\",\"hash\":\"\",\"teaches\":[],"
                    "\"channel\":\"chat\",\"minutes\":6,\"level\":0,\"after\":0,\"items\":-1,"
                    "\"anchors\":-1}"
                  : bodies[i];
        FileDigest digest = file_digest(body, strlen(body));
        Text text = {0};
        text_addf(&text, "klachtenspel.card/2 %s %llu %016llx%016llx\n%s", path_base(path),
                  (unsigned long long)digest.size, (unsigned long long)digest.high,
                  (unsigned long long)digest.low, body);
        assert_int_equal(file_write_cache(path, text.bytes, text.len), FILE_OK);
        assert_int_equal(is_kept(), sound);
        text_release(&text);
    }
    free(path);
}

static void what_is_no_file_is_no_card(void **state) {
    (void)state;
    Text good = {0};
    card_store_write(&sources, &card);
    char *path = only_card();
    char *other = path_join(cards, "ander");
    assert_int_equal(file_read(path, 65536, &good), FILE_OK);
    assert_int_equal(file_write(other, good.bytes, good.len), FILE_OK);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(symlink(other, path), 0);
    assert_false(is_kept());
    card_store_write(&sources, &card); /* takes the place of the link and leaves the other alone */
    assert_true(is_kept());
    struct stat status;
    assert_int_equal(lstat(path, &status), 0);
    assert_true(S_ISREG(status.st_mode));
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_false(is_kept());
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_false(is_kept());
    card_store_write(&sources, &card); /* cannot be written, and that is all */
    assert_false(is_kept());
    free(other);
    free(path);
    text_release(&good);
}

static void without_a_place_nothing_is_kept(void **state) {
    (void)state;
    setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
    card_store_write(&sources, &card);
    assert_false(is_kept());
    setenv("XDG_CACHE_HOME", "relative", 1);
    char *home = getenv("HOME") ? xstrdup(getenv("HOME")) : NULL;
    unsetenv("HOME");
    card_store_write(&sources, &card);
    assert_false(is_kept());
    if (home)
        setenv("HOME", home, 1);
    free(home);
}

/* The oldest go, and nothing that is no card. */
static void never_too_many(void **state) {
    (void)state;
    card_store_write(&sources, &card);
    char *note = path_join(cards, "van-een-ander.txt");
    assert_int_equal(file_write(note, "x", 1), FILE_OK);
    for (int i = 1; i < 2 * CARD_STORE_MOST; i++) {
        sources.source.size = (uint64_t)i + 1;
        card_store_write(&sources, &card);
        assert_true(is_kept());
    }
    assert_in_range(count_cards(), CARD_STORE_MOST / 2, CARD_STORE_MOST + 1);
    assert_true(file_exists(note));
    free(note);
    sources.source.size = 1;
    assert_false(is_kept());
    Text long_title = {0};
    for (int i = 0; i < 70000; i++)
        text_add_char(&long_title, 'x');
    card.title = text_cstr(&long_title);
    int before = count_cards();
    card_store_write(&sources, &card);
    assert_int_equal(count_cards(), before);
    text_release(&long_title);
}

/* Two programs write and read the same cards: each reading gives a whole card or none. */
static void many_at_once(void **state) {
    (void)state;
    pid_t children[4];
    for (int c = 0; c < 4; c++) {
        children[c] = fork();
        assert_true(children[c] >= 0);
        if (children[c])
            continue;
        for (int i = 0; i < 300; i++) {
            sources.source.size = (uint64_t)(i % 5);
            card.title = c % 2 ? "De ene" : "De andere";
            card_store_write(&sources, &card);
            LibraryCard kept;
            library_card_init(&kept);
            if (!card_store_read(&sources, &kept))
                _exit(1);
            library_card_release(&kept);
        }
        _exit(0);
    }
    for (int c = 0; c < 4; c++) {
        int status;
        assert_int_equal(waitpid(children[c], &status, 0), children[c]);
        assert_int_equal(status, 0);
    }
    assert_int_equal(count_cards(), 5);
}

/* --- of cases --- */

static void read_card(const LibraryEntry *entry, const char *language, LibraryCard *out) {
    CardReader reader;
    Findings findings;
    findings_init(&findings, LANG_EN);
    card_reader_init(&reader, language);
    card_reader_read(&reader, entry, &findings, out);
    assert_int_equal(findings.count, 0);
    assert_null(out->fault.rule);
    findings_release(&findings);
    card_reader_release(&reader);
}

/* Of every case and set that comes with the program, in both languages: what its head says is what
 * opening it gives, and that is what is read afterwards. */
static void the_same_before_and_after(void **state) {
    (void)state;
    static const char *const languages[] = {"nl", "en"};
    Library library;
    library_init(&library, SHIPPED);
    library_scan(&library);
    assert_true(library.count > 10);
    for (int i = 0; i < library.count; i++)
        for (int l = 0; l < 2; l++) {
            const LibraryEntry *entry = &library.items[i];
            LibraryCard before, after, truth;
            Findings findings;
            Opened opened;
            int code;
            read_card(entry, languages[l], &before);
            assert_string_equal(before.hash, "");
            findings_init(&findings, LANG_EN);
            assert_true(
                opened_init_any(&opened, &library, entry->id, languages[l], &findings, &code));
            if (entry->kind == LIBRARY_SET)
                library_card_of_set(&truth, &opened.set_file.set);
            else
                library_card_of_case(&truth, opened.file.scenario);
            opened_release(&opened);
            findings_release(&findings);
            read_card(entry, languages[l], &after);
            check_same(&before, &truth, false);
            check_same(&after, &truth, true);
            library_card_release(&before);
            library_card_release(&after);
            library_card_release(&truth);
        }
    library_release(&library);
}

static void put(const char *folder, const char *name, const char *text) {
    char *path = path_join(folder, name), *above = path_folder(path);
    assert_int_equal(file_make_folder(above), FILE_OK);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    free(above);
    free(path);
}

/* A title that Lua works out is the id until the case was opened; a file that never ends is read as
 * quickly as any other, for it is not run. */
static void nothing_is_run(void **state) {
    (void)state;
    const char *folder = temporary_folder("klacht-cards");
    Text sound = {0}, made = {0};
    assert_int_equal(file_read(KLACHT_TESTS "/cli/case.lua", 65536, &sound), FILE_OK);
    char *at = strstr(sound.bytes, "title"), *end = strchr(at, ',');
    text_add_bytes(&made, sound.bytes, (size_t)(at - sound.bytes));
    text_addf(&made, "title = \"De \" .. \"lamp\"%s", end);
    Text house = {0};
    assert_int_equal(file_read(KLACHT_TESTS "/cli/house.lua", 65536, &house), FILE_OK);
    put(folder, "house.lua", text_cstr(&house));
    put(folder, "gemaakt/case.lua", text_cstr(&made));
    put(folder, "lus/case.lua", "while true do end case { title = \"Lus\" }");
    Library library;
    library_init(&library, folder);
    library_scan(&library);
    assert_int_equal(library.count, 2);
    LibraryCard read;
    read_card(&library.items[1], "nl", &read);
    assert_string_equal(read.title, "Lus");
    library_card_release(&read);
    read_card(&library.items[0], "nl", &read);
    assert_string_equal(read.title, "gemaakt");
    assert_false(read.whole);
    library_card_release(&read);
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, LANG_NL);
    assert_true(opened_init(&opened, &library, "gemaakt", "nl", &findings, &code));
    opened_release(&opened);
    findings_release(&findings);
    read_card(&library.items[0], "nl", &read);
    assert_string_equal(read.title, "De lamp");
    assert_true(read.whole);
    library_card_release(&read);
    put(folder, "house.lua", ""); /* another house: the card was of the one before */
    read_card(&library.items[0], "nl", &read);
    assert_string_equal(read.title, "gemaakt");
    library_card_release(&read);
    library_release(&library);
    text_release(&house);
    text_release(&made);
    text_release(&sound);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

/* A library that comes with its cards: no case is read for a list, and a card that is damaged is
 * none. */
static void comes_with_the_library(void **state) {
    (void)state;
    LibraryCard found;
    Text bytes = {0};
    card_store_write(&sources, &card);
    char *kept = only_card(), *folder = system_shared("cards");
    char *path = path_join(folder, "proef-van-een-kaart.nl.card");
    assert_int_equal(file_read(kept, 1 << 16, &bytes), FILE_OK);
    assert_int_equal(file_make_folder(folder), FILE_OK);
    assert_int_equal(file_write(path, bytes.bytes, bytes.len), FILE_OK);
    library_card_init(&found);
    assert_true(card_store_shared("proef-van-een-kaart", "nl", &found));
    check_same(&card, &found, true);
    library_card_release(&found);
    library_card_init(&found);
    assert_true(
        card_store_shared("proef-van-een-kaart", "en", &found)); /* there is none in English */
    library_card_release(&found);
    library_card_init(&found);
    assert_false(card_store_shared("proef-van-geen-kaart", "nl", &found));
    assert_false(card_store_shared("../cards/proef-van-een-kaart", "nl", &found));
    bytes.bytes[bytes.len - 3] ^= 1;
    assert_int_equal(file_write(path, bytes.bytes, bytes.len), FILE_OK);
    assert_false(card_store_shared("proef-van-een-kaart", "nl", &found));
    assert_int_equal(file_write(path, bytes.bytes, 20), FILE_OK);
    assert_false(card_store_shared("proef-van-een-kaart", "nl", &found));
    library_card_release(&found);
    file_remove(path);
    file_remove(folder);
    file_remove(kept);
    text_release(&bytes);
    free(path);
    free(folder);
    free(kept);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(comes_back_as_it_was),
        TEST(comes_with_the_library),
        TEST(of_nothing_else),
        TEST(damaged_ones_are_none),
        TEST(made_up_ones_are_none),
        TEST(what_is_no_file_is_no_card),
        TEST(without_a_place_nothing_is_kept),
        TEST(never_too_many),
        TEST(many_at_once),
        TEST(the_same_before_and_after),
        TEST(nothing_is_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
