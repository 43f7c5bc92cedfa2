/* House edit: each value of the shipped house.lua, changed alone, changes that value in the loaded
 * house and the bytes of that value in the file; odd layout, CRLF and comments stay; what Lua works
 * out is not changed; what would be wrong is refused and nothing is written. */
#include "unit/support.h"

#include <sys/stat.h>
#include <unistd.h>

#include "author/house_bytes.h"
#include "author/house_change.h"
#include "base/file_read.h"
#include "base/file_write.h"
#include "base/path.h"
#include "script/source/tokens.h"
#include "temporary.h"

#define SHIPPED_HOUSE KLACHT_SOURCE "/scenarios/house.lua"

static Findings findings;
static HouseEdit edit;

static int set_up(void **state) {
    (void)state;
    findings_init(&findings, LANG_NL);
    edit = (HouseEdit){0};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    if (edit.path)
        house_edit_release(&edit);
    findings_release(&findings);
    return 0;
}

static void open_text(const char *text) {
    if (!house_edit_open_text(&edit, text, strlen(text), "house.lua", &findings)) {
        findings_print(&findings, stderr, false);
        fail();
    }
}

static HouseItem *item_of(HousePart part, int of) {
    HouseItem *item = house_edit_item(&edit, part, of);
    assert_non_null(item);
    return item;
}

static HouseItem *of_role(HousePart part, const char *role) {
    return item_of(part, house_find_role(&edit.file.house, role));
}

static char *new_text(void) {
    Text out = {0};
    house_bytes_add(&edit, &out);
    return text_take(&out);
}

/* What stands in `from` to `to` of the first text is all in which the second differs. */
static void assert_only(const char *text, const char *from, const char *to) {
    char *now = new_text();
    const char *at = strstr(text, from);
    Text wanted = {0};
    assert_non_null(at);
    text_add_bytes(&wanted, text, (size_t)(at - text));
    text_add(&wanted, to);
    text_add(&wanted, at + strlen(from));
    assert_string_equal(now, text_cstr(&wanted));
    text_release(&wanted);
    free(now);
}

/* ---- the house that comes with the program */

/* A value that is another than the one there is. */
static void change(HouseItem *item) {
    const House *house = &edit.file.house;
    if (item->part == HOUSE_DEFINITION || item->part == HOUSE_LABEL) {
        assert_int_equal(house_edit_set_text(item, &edit, "iets \"anders\" \\ en meer"),
                         HOUSE_TAKEN);
    } else if (item->part == HOUSE_MAY) {
        const Role *role = &house->roles[item->of];
        for (int i = 0; i < house->remedy_count; i++)
            if (i % 5 == 0 && !role_may_not(role, i))
                assert_int_equal(
                    house_edit_set_may(item, &edit, house->remedies[i].id, !item->may[i]),
                    HOUSE_TAKEN);
    } else {
        double number = item->number > item->least ? item->number - 1 : item->number + 1;
        assert_int_equal(house_edit_set_number(item, number), HOUSE_TAKEN);
    }
}

static bool has_same_may(const Role *a, const Role *b) {
    for (int i = 0; i < 200; i++)
        if (role_may(a, i) != role_may(b, i))
            return false;
    return true;
}

/* How many values of the two houses differ: of what can be changed, and of all else. */
static int differences(const House *a, const House *b) {
    int count = strcmp(a->definition.source, b->definition.source) != 0;
    count += (a->pass.total != b->pass.total) + (a->pass.recognition != b->pass.recognition) +
             (a->pass.empathy != b->pass.empathy) + (a->pass.mandate != b->pass.mandate) +
             (a->pass.outcome != b->pass.outcome) + (a->pass.speed != b->pass.speed);
    count += a->role_count != b->role_count || a->remedy_count != b->remedy_count ||
             a->act_count != b->act_count || a->hand_over_cost != b->hand_over_cost ||
             a->weights.empathy != b->weights.empathy;
    for (int i = 0; i < a->role_count && i < b->role_count; i++) {
        const Role *x = &a->roles[i], *y = &b->roles[i];
        count += (strcmp(x->label, y->label) != 0) + (x->euros != y->euros) + !has_same_may(x, y) +
                 (x->may_not_count != y->may_not_count) + (strcmp(x->id, y->id) != 0);
    }
    return count;
}

/* The bytes before the value and behind it. */
static void assert_rest_is_same(const HouseItem *item, const char *text) {
    const Lexeme *first = &edit.source->items[item->token];
    size_t start = (size_t)first->start, len = strlen(text);
    int last = item->part == HOUSE_MAY ? source_skip(edit.source, item->token) : item->token;
    size_t behind = edit.bytes.len - (size_t)edit.source->items[last].end;
    assert_memory_equal(text, edit.bytes.bytes, start);
    assert_true(len >= behind + start);
    assert_memory_equal(text + len - behind, edit.bytes.bytes + edit.bytes.len - behind, behind);
}

static void test_each_of_the_shipped(void **state) {
    (void)state;
    assert_true(house_edit_open(&edit, SHIPPED_HOUSE, &findings));
    int count = edit.count, written = 0;
    assert_int_equal(count, 1 + 6 + 3 * edit.file.house.role_count);
    char *same = new_text();
    assert_string_equal(same, edit.bytes.bytes);
    free(same);
    for (int i = 0; i < count; i++) {
        bool speed = edit.items[i].part == HOUSE_PASS && edit.items[i].of == HOUSE_SPEED;
        assert_int_equal(edit.items[i].stand, speed ? HOUSE_ABSENT : HOUSE_WRITTEN);
        if (speed)
            continue;
        written++;
        change(&edit.items[i]);
        assert_true(house_item_is_changed(&edit.items[i], &edit));
        char *text = new_text();
        HouseFile loaded;
        if (!script_load_house_text(text, strlen(text), "house.lua", NULL, &findings, &loaded)) {
            findings_print(&findings, stderr, false);
            fail_msg("item %d: %s", i, text);
        }
        assert_int_equal(findings.count, 0);
        assert_int_equal(differences(&edit.file.house, &loaded.house), 1);
        assert_rest_is_same(&edit.items[i], text);
        house_file_release(&loaded);
        free(text);
        house_edit_release(&edit);
        assert_true(house_edit_open(&edit, SHIPPED_HOUSE, &findings));
    }
    assert_int_equal(written, count - 1);
}

/* All of it at once, and back: the file is what it was but for the order in its lists. */
static void test_all_and_back(void **state) {
    (void)state;
    const char *home = temporary_folder("house-edit");
    char *path = path_join(home, "house.lua");
    Text shipped = {0};
    assert_int_equal(file_read(SHIPPED_HOUSE, FILE_LIMIT_SOURCE, &shipped), FILE_OK);
    assert_int_equal(file_write(path, shipped.bytes, shipped.len), FILE_OK);
    assert_true(house_edit_open(&edit, path, &findings));
    for (int i = 0; i < edit.count; i++)
        if (edit.items[i].stand == HOUSE_WRITTEN)
            change(&edit.items[i]);
    if (!house_edit_write(&edit, &findings)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    assert_false(house_edit_is_changed(&edit));
    HouseEdit first;
    assert_true(house_edit_open(&first, SHIPPED_HOUSE, &findings));
    for (int i = 0; i < edit.count; i++) {
        HouseItem *item = &edit.items[i];
        const HouseItem *old = &first.items[i];
        for (int k = 0; item->may && k < edit.file.house.remedy_count; k++)
            house_edit_set_may(item, &edit, edit.file.house.remedies[k].id, old->may[k]);
        if (old->text && item->part != HOUSE_PASS)
            assert_int_equal(house_edit_set_text(item, &edit, old->text), HOUSE_TAKEN);
        if (item->stand == HOUSE_WRITTEN && !item->may)
            house_edit_set_number(item, old->number);
    }
    assert_true(house_edit_write(&edit, &findings));
    assert_int_equal(differences(&edit.file.house, &first.file.house), 0);
    house_edit_release(&first);
    text_release(&shipped);
    free(path);
}

/* ---- another layout */

static const char odd[] = "\xEF\xBB\xBF-- het huis\r\n"
                          "definition( --[[ hier ]] [=[\r\n  Een klacht\r\n  is [dit]]. ]=])\r\n"
                          "remedy 'a' {} remedy 'b' { label = 'De b' };remedy \"c\" {}\r\n"
                          "remedy \"d\" {}\r\n"
                          "category \"complaint\" { label = \"klacht\" }\r\n"
                          "pass{total=--[[ de som ]]60.0;['empathy'] = 5e1 -- genoeg\r\n"
                          ",outcome='tevreden'}\r\n"
                          "role( 'x' )({ -- eerst\r\n"
                          "\teuros = 0x10, may={'a' --[[ de a ]],\r\n"
                          "\t\"De b\", -- en b\r\n"
                          "\t'c'}, label=\"de \\\"x\\\"\" })\r\n"
                          "role \"y\" { may = 'a' }\r\n"
                          "role \"z\" { may = {} }\r\n";

static void test_odd_layout(void **state) {
    (void)state;
    open_text(odd);
    HouseItem *item = item_of(HOUSE_DEFINITION, 0);
    assert_string_equal(item->text, "  Een klacht\n  is [dit]]. ");
    assert_int_equal(item->line, 2);
    assert_int_equal(house_edit_set_text(item, &edit, "een\ntwee]]"), HOUSE_TAKEN);
    assert_only(odd, "  Een klacht\r\n  is [dit]]. ", "een\r\ntwee]]");
    assert_int_equal(house_edit_set_text(item, &edit, item->was_text), HOUSE_TAKEN);

    item = item_of(HOUSE_PASS, HOUSE_TOTAL);
    assert_int_equal(house_edit_set_number(item, 62.5), HOUSE_TAKEN);
    assert_only(odd, "60.0", "62.5");
    assert_int_equal(house_edit_set_number(item, 60), HOUSE_TAKEN);
    assert_only(odd, "het", "het"); /* not 60 for 60.0 */
    item = item_of(HOUSE_PASS, HOUSE_EMPATHY);
    assert_int_equal(house_edit_set_number(item, 100), HOUSE_TAKEN);
    assert_only(odd, "5e1", "100");
    house_edit_set_number(item, 50);
    item = item_of(HOUSE_PASS, HOUSE_OUTCOME);
    assert_int_equal(house_edit_set_number(item, OUTCOME_RESIGNED), HOUSE_TAKEN);
    assert_only(odd, "tevreden", "resigned");
    house_edit_set_number(item, OUTCOME_SATISFIED);

    item = of_role(HOUSE_EUROS, "x");
    assert_near(item->number, 16, 0);
    house_edit_set_number(item, 17);
    assert_only(odd, "0x10", "17");
    house_edit_set_number(item, 16);
    item = of_role(HOUSE_LABEL, "x");
    assert_string_equal(item->text, "de \"x\"");
    house_edit_set_text(item, &edit, "\"\\");
    assert_only(odd, "de \\\"x\\\"", "\\\"\\\\");
    house_edit_set_text(item, &edit, item->was_text);
    assert_int_equal(of_role(HOUSE_EUROS, "y")->stand, HOUSE_ABSENT);
    assert_int_equal(of_role(HOUSE_EUROS, "y")->line, 14);
    assert_false(house_edit_is_changed(&edit));
}

static void test_odd_lists(void **state) {
    (void)state;
    static const struct {
        const char *role, *remedies; /* these are turned over */
        const char *from, *to;
    } all[] = {
        {"x", "d", "'c'}", "'c', \"d\"}"},
        {"x", "b", "\r\n\t\"De b\", -- en b", "\r\n\t-- en b"},
        {"x", "c", "\"De b\", -- en b\r\n\t'c'}", "\"De b\" -- en b\r\n}"},
        {"x", "a", "{'a' --[[ de a ]],\r\n", "{ --[[ de a ]]\r\n"},
        {"x", "bc", "{'a' --[[ de a ]],\r\n\t\"De b\", -- en b\r\n\t'c'}",
         "{'a' --[[ de a ]]\r\n\t-- en b\r\n}"},
        {"x", "abcd", "{'a' --[[ de a ]],\r\n\t\"De b\", -- en b\r\n\t'c'}",
         "{ \"d\" --[[ de a ]]\r\n\t-- en b\r\n}"},
        {"y", "b", "may = 'a'", "may = { \"a\", \"b\" }"},
        {"y", "a", "may = 'a'", "may = {}"},
        {"z", "cd", "may = {}", "may = { \"c\", \"d\" }"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        open_text(odd);
        HouseItem *item = of_role(HOUSE_MAY, all[i].role);
        assert_int_equal(item->stand, HOUSE_WRITTEN);
        for (const char *s = all[i].remedies; *s; s++) {
            char id[2] = {*s};
            int remedy = house_find_remedy(&edit.file.house, id);
            house_edit_set_may(item, &edit, id, !item->may[remedy]);
        }
        assert_only(odd, all[i].from, all[i].to);
        char *text = new_text();
        HouseFile loaded;
        assert_true(
            script_load_house_text(text, strlen(text), "house.lua", NULL, &findings, &loaded));
        const Role *role = &loaded.house.roles[house_find_role(&loaded.house, all[i].role)];
        for (int k = 0; k < loaded.house.remedy_count; k++)
            assert_int_equal(role_may(role, k), item->may[k]);
        house_file_release(&loaded);
        free(text);
        house_edit_release(&edit);
    }
}

/* ---- what Lua works out */

static const char computed[] = "local much = 50\n"
                               "definition(\"Een \" .. \"klacht.\")\n"
                               "category \"complaint\" { label = \"klacht\" }\n"
                               "remedy \"a\" {}\n"
                               "local all = { \"a\" }\n"
                               "pass { total = much, empathy = 5 * 10, mandate = 40 }\n"
                               "role \"x\" { euros = much, may = all }\n"
                               "for _, name in ipairs { \"y\", \"z\" } do\n"
                               "  role(name) { euros = 20, may = { \"a\" } }\n"
                               "end\n";

static void test_computed(void **state) {
    (void)state;
    open_text(computed);
    static const struct {
        HousePart part;
        int of, line;
        HouseStand stand;
        double number;
    } all[] = {{HOUSE_DEFINITION, 0, 2, HOUSE_COMPUTED, 0},
               {HOUSE_PASS, HOUSE_TOTAL, 6, HOUSE_COMPUTED, 50},
               {HOUSE_PASS, HOUSE_EMPATHY, 6, HOUSE_COMPUTED, 50},
               {HOUSE_PASS, HOUSE_MANDATE, 6, HOUSE_WRITTEN, 40},
               {HOUSE_PASS, HOUSE_OUTCOME, 6, HOUSE_ABSENT, 0},
               {HOUSE_EUROS, 0, 7, HOUSE_COMPUTED, 50},
               {HOUSE_MAY, 0, 7, HOUSE_COMPUTED, 0},
               {HOUSE_LABEL, 0, 7, HOUSE_ABSENT, 0},
               {HOUSE_EUROS, 1, 9, HOUSE_COMPUTED, 20},
               {HOUSE_MAY, 2, 9, HOUSE_COMPUTED, 0}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        HouseItem *item = item_of(all[i].part, all[i].of);
        assert_int_equal(item->stand, all[i].stand);
        assert_int_equal(item->line, all[i].line);
        assert_near(item->number, all[i].number, 0);
        if (item->stand != HOUSE_WRITTEN) {
            assert_int_equal(house_edit_set_number(item, 1), HOUSE_IS_FIXED);
            assert_int_equal(house_edit_set_text(item, &edit, "x"), HOUSE_IS_FIXED);
            assert_int_equal(house_edit_set_may(item, &edit, "a", false), HOUSE_IS_FIXED);
        }
    }
    assert_string_equal(item_of(HOUSE_DEFINITION, 0)->text, "Een klacht.");
}

/* ---- what is refused */

static void test_refused(void **state) {
    (void)state;
    open_text("definition [[Een klacht.]]\ncategory \"complaint\" { label = \"klacht\" }\n"
              "remedy \"a\" {}\npass { total = 60, outcome = \"satisfied\" }\n"
              "role \"x\" { label = \"de x\", euros = 5, may = { \"a\" } }\n");
    HouseItem *item = item_of(HOUSE_DEFINITION, 0);
    assert_int_equal(house_edit_set_text(item, &edit, " \n "), HOUSE_EMPTY);
    assert_int_equal(house_edit_set_text(item, &edit, "a ]] b"), HOUSE_CLOSES);
    assert_int_equal(house_edit_set_text(item, &edit, "a [b]"), HOUSE_CLOSES);
    assert_int_equal(house_edit_set_text(item, &edit, "a\x01"), HOUSE_SIGNS);
    assert_int_equal(house_edit_set_text(item, &edit, "a\xC3"), HOUSE_SIGNS);
    HouseItem *label = item_of(HOUSE_LABEL, 0), *euros = item_of(HOUSE_EUROS, 0);
    assert_int_equal(house_edit_set_text(label, &edit, "de\nx"), HOUSE_SIGNS);
    assert_int_equal(house_edit_set_number(euros, -1), HOUSE_BOUNDS);
    assert_int_equal(house_edit_set_number(euros, 1000001), HOUSE_BOUNDS);
    assert_int_equal(house_edit_set_number(euros, (double)NAN), HOUSE_BOUNDS);
    assert_int_equal(house_edit_set_number(item_of(HOUSE_PASS, HOUSE_TOTAL), 101), HOUSE_BOUNDS);
    HouseItem *outcome = item_of(HOUSE_PASS, HOUSE_OUTCOME);
    assert_int_equal(house_edit_set_number(outcome, OUTCOME_COUNT), HOUSE_UNKNOWN);
    assert_int_equal(house_edit_set_number(outcome, 0.5), HOUSE_UNKNOWN);
    assert_int_equal(house_edit_set_may(item_of(HOUSE_MAY, 0), &edit, "b", true), HOUSE_UNKNOWN);
    assert_false(house_edit_is_changed(&edit));
}

static char *write_house(const char *text) {
    const char *home = temporary_folder("house-edit");
    char *path = path_join(home, "house.lua");
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    assert_true(house_edit_open(&edit, path, &findings));
    return path;
}

static void assert_file_is(const char *path, const char *text) {
    Text now = {0};
    assert_int_equal(file_read(path, FILE_LIMIT_SOURCE, &now), FILE_OK);
    assert_string_equal(text_cstr(&now), text);
    text_release(&now);
}

/* Another program wrote it in the meantime. */
static void test_changed_on_disk(void **state) {
    (void)state;
    char *path = write_house(odd);
    assert_int_equal(file_write(path, computed, strlen(computed)), FILE_OK);
    house_edit_set_number(item_of(HOUSE_PASS, HOUSE_TOTAL), 70);
    assert_false(house_edit_write(&edit, &findings));
    assert_int_equal(findings.errors, 1);
    assert_string_equal(findings.items[0].rule->id, "house-changed");
    assert_file_is(path, computed);
    assert_near(item_of(HOUSE_PASS, HOUSE_TOTAL)->number, 70, 0); /* nothing is lost */
    free(path);
}

/* What the loader finds wrong is not written; it is the loader that says so. */
static void test_loader_refuses(void **state) {
    (void)state;
    char *path = write_house(odd);
    house_edit_set_text(item_of(HOUSE_DEFINITION, 0), &edit, "Een {onbekende} klacht");
    assert_false(house_edit_write(&edit, &findings));
    assert_true(findings.count > 0);
    assert_int_equal(findings.items[0].line, 2);
    assert_file_is(path, odd);
    house_edit_set_text(item_of(HOUSE_DEFINITION, 0), &edit, "Een klacht");
    assert_true(house_edit_write(&edit, &findings));
    assert_string_equal(item_of(HOUSE_DEFINITION, 0)->was_text, "Een klacht");
    free(path);
}

/* A figure that Lua makes another of: what is written would change both. */
static void test_more_than_meant(void **state) {
    (void)state;
    static const char both[] = "definition [[Een klacht.]]\nremedy \"a\" {}\n"
                               "category \"complaint\" { label = \"klacht\" }\n"
                               "local real = pass\n"
                               "local pass = function(t) t.empathy = t.total real(t) end\n"
                               "pass { total = 60 }\n"
                               "role \"w\" { euros = 5 }\n";
    char *path = write_house(both);
    HouseItem *item = item_of(HOUSE_PASS, HOUSE_TOTAL);
    assert_int_equal(item->stand, HOUSE_WRITTEN);
    house_edit_set_number(item, 61);
    assert_false(house_edit_write(&edit, &findings));
    assert_string_equal(findings.items[0].rule->id, "house-other");
    assert_file_is(path, both);
    house_edit_set_number(item, 60);
    house_edit_set_number(of_role(HOUSE_EUROS, "w"), 6);
    assert_true(house_edit_write(&edit, &findings));
    assert_near(of_role(HOUSE_EUROS, "w")->number, 6, 0);
    free(path);
}

static void test_unwritable(void **state) {
    (void)state;
    if (!geteuid())
        skip();
    char *path = write_house(odd), *folder = path_folder(path);
    house_edit_set_number(item_of(HOUSE_PASS, HOUSE_TOTAL), 70);
    assert_int_equal(chmod(folder, 0500), 0);
    bool wrote = house_edit_write(&edit, &findings);
    assert_int_equal(chmod(folder, 0700), 0);
    assert_false(wrote);
    assert_int_equal(findings.errors, 1);
    assert_file_is(path, odd);
    free(folder);
    free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_each_of_the_shipped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_all_and_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_odd_layout, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_odd_lists, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_computed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_changed_on_disk, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_loader_refuses, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_more_than_meant, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unwritable, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
