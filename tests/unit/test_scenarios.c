/* The cases and sets that come with the program: complete in both languages, with what a case must
 * hold to teach (enough moments, signals, decoys, ways to go wrong), one for every theme. */
#include "unit/scenarios.h"

#include "base/file.h"
#include "cases/catalog.h"

static bool is_complaint(const Scenario *scenario) {
    for (int i = 0; i < scenario->judge_count; i++)
        if (scenario->judges[i].category == scenario->house.complaint)
            return true;
    return false;
}

/* Whether a signal (or a decoy) is what opens the reply. */
static bool opened_by(const Scenario *scenario, const Reply *reply, bool decoy) {
    for (int h = 0; h < reply->heard_count; h++)
        for (int m = 0; m < scenario->mark_count; m++)
            if (scenario->marks[m].name == reply->heard[h] &&
                (scenario->marks[m].type == MARK_DECOY) == decoy)
                return true;
    return false;
}

static bool has_file(const Opened *opened, const char *name) {
    char *path = path_join(opened->entry.folder, name);
    bool there = file_exists(path);
    free(path);
    return there;
}

static int count_plays(const Opened *opened) {
    char *folder = path_join(opened->entry.folder, "plays"), **names;
    int count = 0;
    if (file_names(folder, &names, &count) == FILE_OK)
        names_free(names, count);
    free(folder);
    return count;
}

static int led_astray; /* cases in which a decoy opens a reply */

static int look_at_contents(const Opened *opened) {
    const Scenario *s = opened->file.scenario;
    const House *house = &s->house;
    int faults = 0, signals = 0, hidden = 0, decoys = 0, heard = 0, astray = 0, traps = 0;
    int thoughts = 0, good = 0, bad = 0, harmful = 0, welcome = 0;
    for (int i = 0; i < s->mark_count; i++) {
        decoys += s->marks[i].type == MARK_DECOY;
        signals += s->marks[i].type == MARK_SIGNAL;
        hidden += s->marks[i].type == MARK_SIGNAL &&
                  strcmp(house->kinds[s->marks[i].kind].id, "explicit");
    }
    for (int i = 0; i < s->reply_count; i++) {
        heard += opened_by(s, &s->replies[i], false);
        astray += opened_by(s, &s->replies[i], true);
        for (int a = 0; a < s->replies[i].act_count; a++)
            traps += house->acts[s->replies[i].acts[a]].trap;
    }
    for (int i = 0; i < s->line_count; i++)
        thoughts += *s->lines[i].thought.source != '\0';
    for (int i = 0; i < s->offer_count; i++) {
        harmful += s->offers[i].harmful_count;
        welcome += s->offers[i].welcome_count;
    }
    for (int i = 0; i < s->ending_count; i++) {
        good += s->endings[i].outcome <= OUTCOME_SATISFIED;
        bad += s->endings[i].outcome > OUTCOME_SATISFIED;
    }
    faults +=
        want(s->moment_count >= 13, "%s: %d moments, at least 13 wanted\n", s->id, s->moment_count);
    if (is_complaint(s)) {
        faults += want(signals >= 4, "%s: %d signals, at least 4 wanted\n", s->id, signals);
        faults +=
            want(hidden >= 2, "%s: %d implicit or indirect, at least 2 wanted\n", s->id, hidden);
        faults += want(heard >= 2, "%s: %d replies on a signal, at least 2 wanted\n", s->id, heard);
        faults += want(s->offer_count && harmful && welcome,
                       "%s: %d offers, %d harmful and %d welcome remedies\n", s->id, s->offer_count,
                       harmful, welcome);
        faults +=
            want(bad >= 2, "%s: %d endings that are not good, at least 2 wanted\n", s->id, bad);
    }
    faults += want(decoys >= 3, "%s: %d decoys, at least 3 wanted\n", s->id, decoys);
    led_astray += astray > 0;
    faults += want(s->judge_count >= 1, "%s: nothing to judge\n", s->id);
    faults += want(traps >= 1, "%s: no trap\n", s->id);
    faults += want(thoughts >= 2, "%s: %d thoughts, at least 2 wanted\n", s->id, thoughts);
    faults += want(s->has_norm, "%s: no norm of lead time\n", s->id);
    faults += want(s->has_step[STEP_FOLLOW_UP], "%s: no follow-up\n", s->id);
    faults += want(good >= 1, "%s: no good ending\n", s->id);
    faults += want(s->level > 0, "%s: no level\n", s->id);
    faults += want(s->teach_count >= 1, "%s: teaches nothing\n", s->id);
    faults += want(has_file(opened, "README.md"), "%s: no sheet (README.md)\n", s->id);
    faults += want(has_file(opened, "plays/goed.json"), "%s: no plays/goed.json\n", s->id);
    faults += want(count_plays(opened) >= 3, "%s: %d kept plays, at least 3 wanted\n", s->id,
                   count_plays(opened));
    return faults;
}

static void test_contents(void **state) {
    (void)state;
    led_astray = 0;
    assert_int_equal(each_case("nl", look_at_contents), 0);
    assert_true(led_astray >= 6);
}

static void test_english(void **state) {
    (void)state;
    assert_int_equal(each_case("en", NULL), 0);
}

typedef struct Wordbook {
    Catalog *catalog;
    char *path;
    int faults;
} Wordbook;

static const char *translate(void *context, const char *place, const char *text, int line,
                             const char *note) {
    (void)note;
    Wordbook *book = context;
    CatalogMatch match;
    const char *found = catalog_find(book->catalog, place, text, &match);
    if (!found || match == CATALOG_STALE) {
        print_error("%s: %s (line %d) is %s\n", book->path, place, line,
                    found ? "stale" : "not translated");
        book->faults++;
    }
    return found ? found : text;
}

/* Reads one file of the house, a case or a set with its English, and counts what is missing. */
static int look_at_words(const char *folder, const char *po, const char *id, const char *file,
                         LibraryKind kind, const House *house, HouseFile *house_out) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    Wordbook book = {.path = path_join(folder, po)};
    book.catalog = catalog_read(folder, po, &findings);
    int faults = want(book.catalog != NULL, "%s: not there\n", book.path);
    if (book.catalog) {
        Translator translator = {.text = translate, .context = &book, .language = "en"};
        if (house_out) {
            faults += !script_load_house(file, &translator, &findings, house_out);
        } else if (kind == LIBRARY_CASE) {
            CaseFile case_file;
            if (script_load_case(file, id, house, &translator, &findings, &case_file))
                case_file_release(&case_file);
        } else {
            SetFile set_file;
            if (script_load_set(file, id, house, &translator, &findings, &set_file))
                set_file_release(&set_file);
        }
        int count;
        const CatalogEntry *entries = catalog_entries(book.catalog, &count);
        for (int i = 0; i < count; i++)
            faults += want(!entries[i].fuzzy, "%s:%d: fuzzy\n", book.path, entries[i].line);
    }
    findings_print(&findings, stderr, false);
    faults += findings.count + book.faults;
    catalog_free(book.catalog);
    free(book.path);
    findings_release(&findings);
    return faults;
}

static void test_every_text_has_english(void **state) {
    (void)state;
    HouseFile house;
    Library library;
    int faults = look_at_words(SHIPPED, "house.en.po", "house", SHIPPED "/house.lua", LIBRARY_CASE,
                               NULL, &house);
    assert_int_equal(faults, 0);
    library_init(&library, SHIPPED);
    library_scan(&library);
    for (int i = 0; i < library.count; i++) {
        const LibraryEntry *entry = &library.items[i];
        faults += look_at_words(entry->folder, "en.po", entry->id, entry->file, entry->kind,
                                &house.house, NULL);
    }
    library_release(&library);
    house_file_release(&house);
    assert_int_equal(faults, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_contents),
        cmocka_unit_test(test_english),
        cmocka_unit_test(test_every_text_has_english),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
