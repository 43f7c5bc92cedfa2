/* What a page makes elements of, and what comes back from them. */
#include "front/window/mirror.h"
#include "front/window/ui/carry.h"
#include "front/window/ui/loop.h"
#include "front/window/ui/motion.h"
#include "ui/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum {
    ID_SCROLL = 1,
    ID_WORDS,
    ID_GO,
    ID_CHECK,
    ID_CHOICE,
    ID_STEPPER,
    ID_FIELD,
    ID_OFF,
    ID_OK,
    ID_CARD
};

static const char spoken[] = "Ik wacht al weken, maar goed.";

typedef struct Demo {
    unsigned char marks[6];
    Field field;
    bool asks, checked, laid;
    int chosen, amount, presses, submits, edits;
} Demo;

static void build(App *app, void *state, Ui *ui) {
    Demo *demo = state;
    const char *kinds[] = {"vraag", "klacht"};
    static const MarkedWord words[6] = {{0, 2, 0},   {3, 8, 0},   {9, 11, 0},
                                        {12, 18, 0}, {19, 23, 1}, {24, 29, 1}};
    (void)app;
    ui_scroll(ui, ID_SCROLL, (Box){.gap = SPACE_16, .pad = SPACE_16, .grow = 1});
    ui_heading(ui, 1, "Wat hoor je?");
    ui_marked(ui, ID_WORDS, TYPE_SPOKEN, spoken, words, 6, demo->marks)->name = "Woorden";
    ui_button(ui, ID_GO, "Verder")->key = SDLK_F2;
    if (demo->laid)
        ui_row(ui, (Box){.height = 60});
    if (demo->laid)
        ui_end(ui);
    ui_card(ui, ID_CARD, 0, "Kaart")->state |= STATE_CARRIED;
    ui_check(ui, ID_CHECK, "excuses", demo->checked);
    ui_choice(ui, ID_CHOICE, "Dit is", kinds, 2, demo->chosen);
    ui_stepper(ui, ID_STEPPER, "bedrag", "25", demo->amount, 0, 75, 25);
    ui_field(ui, ID_FIELD, "Naam", &demo->field);
    ui_button(ui, ID_OFF, "Kan niet")->state |= STATE_DISABLED;
    ui_row(ui, (Box){.height = 900});
    ui_rule(ui);
    ui_end(ui);
    ui_meter(ui, "vertrouwen", "62", 62, COLOUR_INFO);
    ui_end(ui);
    if (demo->asks) {
        ui_layer(ui, true);
        ui_button(ui, ID_OK, "Goed");
        ui_end(ui);
    }
}

static void act(App *app, void *state, const UiAction *action) {
    Demo *demo = state;
    (void)app;
    demo->presses += action->kind == UI_PRESS;
    demo->laid |= action->kind == UI_PRESS && action->id == ID_CARD;
    demo->submits += action->kind == UI_SUBMIT;
    demo->edits += action->kind == UI_EDIT;
    if (action->kind == UI_CHANGE && action->id == ID_CHECK)
        demo->checked = action->number > 0;
    else if (action->kind == UI_CHANGE && action->id == ID_CHOICE)
        demo->chosen = (int)action->number;
    else if (action->kind == UI_CHANGE)
        demo->amount = (int)action->number;
    for (int i = action->first; action->kind == UI_MARK && i <= action->last; i++)
        demo->marks[i] = action->on ? MARK_ON : MARK_NONE;
}

static void close_demo(App *app, void *state) {
    Demo *demo = state;
    (void)app;
    field_release(&demo->field);
}

static const Screen screen = {.name = "demo", .build = build, .act = act, .close = close_demo};

static Demo demo;

static App *open_demo(void) {
    demo = (Demo){.chosen = -1, .amount = 25};
    return ui_test_open(800, 600, 100, SCHEME_LIGHT, LANG_NL, &screen, &demo);
}

static void named(App *app, NamedKind kind, int id, double number, const char *text) {
    app_named(app, &(NamedAct){.kind = kind, .id = id, .number = number, .text = text});
    ui_test_settle(app);
}

/* ---- reading records */

enum { ROLE, KEY, PARENT, ID, STATE, X, Y, W, H, NAME, TEXT, VALUE, HINT, SHORTCUT, TYPE, MORE };

/* The record of the first of that role with that name; in *record, until the next. */
static bool find(App *app, const char *role, const char *name, char *record[MORE + 1]) {
    static Text tree;
    mirror_write(app, &tree);
    char *bytes = tree.bytes;
    assert_non_null(bytes);
    for (char *at = strchr(bytes, 0x1E) + 1; *at;) {
        char *end = strchr(at, 0x1E);
        *end = '\0';
        int fields = 0;
        for (char *field = at; field && fields <= MORE; fields++) {
            record[fields] = field;
            field = strchr(field, 0x1F);
            if (field)
                *field++ = '\0';
        }
        assert_int_equal(fields, MORE + 1);
        if (!strcmp(record[ROLE], role) && (!name || !strcmp(record[NAME], name)))
            return true;
        at = end + 1;
    }
    return false;
}

static void tree_as_text(void **state) {
    App *app = open_demo();
    char *record[MORE + 1];
    (void)state;
    assert_true(find(app, "heading", "Wat hoor je?", record));
    assert_string_equal(record[MORE], "1");
    assert_true(find(app, "button", "Verder", record));
    assert_string_equal(record[SHORTCUT], "F2");
    assert_int_equal((int)strtol(record[ID], NULL, 10), ID_GO);
    assert_true(find(app, "meter", "vertrouwen", record));
    assert_string_equal(record[VALUE], "62");
    assert_string_equal(record[MORE], "62 0 100");
    assert_true(find(app, "option", "klacht", record));
    assert_string_equal(record[MORE], "1");
    assert_true(find(app, "field", "Naam", record));
    assert_true(find(app, "marked", "Woorden", record));
    assert_string_equal(record[TEXT], spoken);
    int words = 0;
    for (const char *c = record[MORE]; *c; c++)
        words += *c == ';';
    assert_int_equal(words, 6);
    assert_false(find(app, "rule", NULL, record));
    ui_test_close(app);
}

/* What scrolls stands where it stood: one record says how far it is down. */
static void scrolled(void **state) {
    App *app = open_demo();
    char *record[MORE + 1], *before;
    (void)state;
    assert_true(find(app, "meter", "vertrouwen", record));
    before = xstrdup(record[Y]);
    named(app, NAMED_SCROLL, ID_SCROLL, 120, "");
    assert_true(find(app, "meter", "vertrouwen", record));
    assert_string_equal(record[Y], before);
    assert_true(find(app, "scroll", NULL, record));
    assert_int_equal((int)strtol(record[MORE], NULL, 10), 120);
    free(before);
    ui_test_close(app);
}

static void hands(void **state) {
    App *app = open_demo();
    (void)state;
    named(app, NAMED_PRESS, ID_GO, 0, "");
    assert_int_equal(demo.presses, 1);
    assert_int_equal(ui_focused(app_ui(app)), ID_GO);
    named(app, NAMED_PRESS, ID_CHECK, 0, "");
    assert_true(demo.checked);
    named(app, NAMED_CHANGE, ID_CHOICE, 1, "");
    assert_int_equal(demo.chosen, 1);
    named(app, NAMED_CHANGE, ID_CHOICE, 2, ""); /* there is no such option */
    assert_int_equal(demo.chosen, 1);
    named(app, NAMED_CHANGE, ID_STEPPER, 50, "");
    assert_int_equal(demo.amount, 50);
    named(app, NAMED_CHANGE, ID_STEPPER, 400, "");
    assert_int_equal(demo.amount, 50);
    named(app, NAMED_MARK, ID_WORDS, 2, ""); /* its whole clause */
    assert_int_equal(demo.marks[0], MARK_ON);
    assert_int_equal(demo.marks[3], MARK_ON);
    assert_int_equal(demo.marks[4], MARK_NONE);
    named(app, NAMED_MARK, ID_WORDS, 3, "");
    assert_int_equal(demo.marks[0], MARK_NONE);
    named(app, NAMED_MARK, ID_WORDS, 6, "");
    named(app, NAMED_MARK, ID_WORDS, -1, "");
    assert_int_equal(demo.marks[5], MARK_NONE);
    ui_test_close(app);
}

/* What a hand does is seen to happen, also by its name: a card glides, the pen draws. */
static void seen_to_happen(void **state) {
    (void)state;
    for (int still = 0; still < 2; still++) {
        App *app = open_demo();
        Theme theme = *app_theme(app);
        SDL_Point away = {0, 0};
        theme.still = still;
        app_set_theme(app, theme);
        ui_test_settle(app);
        named(app, NAMED_PRESS, ID_CARD, 0, "");
        assert_true(demo.laid);
        carry_over(app_ui(app), &away);
        assert_int_equal(away.y < 0, !still);
        ui_test_wait(app, MOTION_HAND);
        assert_null(carry_over(app_ui(app), &away));
        named(app, NAMED_MARK, ID_WORDS, 2, "");
        ui_test_wait(app, MOTION_HAND / 2);
        assert_int_equal(motion_stroked(app_ui(app), ID_WORDS) < 1, !still);
        ui_test_close(app);
    }
}

static void typing(void **state) {
    App *app = open_demo();
    char *record[MORE + 1];
    (void)state;
    named(app, NAMED_EDIT, ID_FIELD, 4, "Jané");
    assert_string_equal(field_text(&demo.field), "Jané");
    assert_int_equal(demo.field.caret, 3); /* between letters: é has two bytes */
    assert_int_equal(demo.edits, 1);
    named(app, NAMED_EDIT, ID_FIELD, 3, "a\tb\n"); /* as a field takes what is pasted */
    assert_true(find(app, "field", "Naam", record));
    assert_string_equal(record[VALUE], field_text(&demo.field));
    assert_null(strpbrk(record[VALUE], "\t\n"));
    named(app, NAMED_EDIT, ID_FIELD, 0, "");
    assert_string_equal(field_text(&demo.field), "");
    named(app, NAMED_SUBMIT, ID_FIELD, 0, "");
    assert_int_equal(demo.submits, 1);
    ui_test_close(app);
}

/* What a hand cannot reach, nobody can by its name. */
static void out_of_reach(void **state) {
    App *app = open_demo();
    (void)state;
    named(app, NAMED_PRESS, ID_OFF, 0, "");
    named(app, NAMED_PRESS, ID_WORDS, 0, "");
    named(app, NAMED_PRESS, 77, 0, "");
    named(app, NAMED_PRESS, 0, 0, "");
    named(app, NAMED_EDIT, ID_GO, 0, "x");
    named(app, NAMED_SUBMIT, ID_GO, 0, "");
    assert_int_equal(demo.presses + demo.submits + demo.edits, 0);
    demo.asks = true;
    app_rebuild(app);
    named(app, NAMED_PRESS, ID_GO, 0, ""); /* below a modal layer */
    assert_int_equal(demo.presses, 0);
    named(app, NAMED_PRESS, ID_OK, 0, "");
    assert_int_equal(demo.presses, 1);
    ui_test_close(app);
}

static void screens_are_counted(void **state) {
    App *app = open_demo();
    unsigned number = app_screen_number(app);
    (void)state;
    ui_test_settle(app);
    assert_int_equal(app_screen_number(app), number);
    app_push(app, &ui_test_nothing, NULL);
    assert_int_not_equal(app_screen_number(app), number);
    number = app_screen_number(app);
    app_back(app);
    assert_int_not_equal(app_screen_number(app), number);
    ui_test_close(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tree_as_text),   cmocka_unit_test(scrolled),
        cmocka_unit_test(hands),          cmocka_unit_test(typing),
        cmocka_unit_test(out_of_reach),   cmocka_unit_test(screens_are_counted),
        cmocka_unit_test(seen_to_happen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
