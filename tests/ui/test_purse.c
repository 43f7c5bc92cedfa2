/* The purse: its figure says what is left, and its coins are as many as that. */
#include "ui/support.h"

#include <stdio.h>
#include <string.h>

#include "front/window/game/purse.h"
#include "front/window/ui/build.h"

typedef struct Case {
    double left, taken;
    const char *said[LANG_COUNT];
    double full; /* 0: as much as there is left */
} Case;

static const Case *shown;

static void build(App *app, void *state, Ui *ui) {
    (void)state;
    ui_column(ui, (Box){.pad = SPACE_24, .gap = SPACE_16, .align = ALIGN_START});
    purse_build(ui, app_lang(app), "medewerker", shown->full > 0 ? shown->full : shown->left,
                shown->left, shown->taken);
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    (void)state;
    (void)action;
}

static void nothing_to_close(App *app, void *state) {
    (void)app;
    (void)state;
}

static const Screen screen = {
    .name = "purse", .build = build, .act = act, .close = nothing_to_close};

static const Case cases[] = {
    {50, 0, {"€ 50 te besteden", "€50 to spend"}, 0},
    {50, 15, {"€ 35 over van € 50", "€35 left of €50"}, 0},
    {50, 50, {"€ 0 over van € 50", "€0 left of €50"}, 0},
    {50, 85, {"€ 35 meer dan je zelf mag uitgeven", "€35 over your own limit"}, 0},
    {17.5, 2.5, {"€ 15 over van € 17,50", "€15 left of €17.50"}, 0},
    {0, 0, {"geen eigen budget", "no budget of your own"}, 0},
    {0, 10, {"€ 10 meer dan je zelf mag uitgeven", "€10 over your own limit"}, 0},
};

static void the_figure_is_what_is_left(void **state) {
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
            shown = &cases[i];
            App *app =
                ui_test_open(400, 300, 100 + 50 * (int)(i % 3), SCHEME_LIGHT, lang, &screen, NULL);
            assert_non_null(ui_test_find(app, WIDGET_LABEL, cases[i].said[lang]));
            ui_test_check(app);
            char name[24];
            snprintf(name, sizeof name, "purse-%d-%d", lang, (int)i);
            ui_test_shot(app, name);
            ui_test_close(app);
        }
}

static int coins_wide(const Case *one) {
    shown = one;
    App *app = ui_test_open(600, 200, 100, SCHEME_LIGHT, LANG_NL, &screen, NULL);
    const Widget *coins = ui_test_find(app, WIDGET_CANVAS, "Je beurs");
    int wide = coins ? coins->box.w : 0;
    ui_test_close(app);
    return wide;
}

/* Spending changes no coin's place; only what goes beyond stands outside. */
static void coins_keep_their_place(void **state) {
    (void)state;
    int full = coins_wide(&cases[0]);
    assert_true(full > 0);
    assert_int_equal(coins_wide(&cases[1]), full);
    assert_int_equal(coins_wide(&cases[2]), full);
    assert_true(coins_wide(&cases[3]) > full);
    assert_int_equal(coins_wide(&cases[5]), 0);
    assert_true(coins_wide(&cases[6]) > 0);
}

/* Of all budgets and whatever was spent of them: who has less has no longer row. */
static void one_never_looks_richer(void **state) {
    (void)state;
    static const double budgets[] = {10, 17.5, 25, 30, 40, 50, 75, 100, 120, 150, 250, 1000};
    for (size_t b = 0; b < sizeof budgets / sizeof *budgets; b++) {
        int before = 0;
        for (int share = 20; share >= 0; share--) {
            Case one = {.left = budgets[b] * share / 20, .full = budgets[b]};
            int wide = coins_wide(&one);
            assert_true(share == 20 || wide <= before);
            before = wide;
        }
    }
    Case most = {.left = 75, .full = 75}, less = {.left = 15, .full = 75};
    assert_true(coins_wide(&less) * 3 < coins_wide(&most));
}

/* A coin is the same in the purses that one meets: who may spend more has more of them. */
static void a_coin_is_a_coin(void **state) {
    (void)state;
    static const double budgets[] = {25, 40, 50, 75};
    int before = 0;
    for (size_t b = 0; b < sizeof budgets / sizeof *budgets; b++) {
        Case one = {.left = budgets[b], .full = budgets[b]};
        int wide = coins_wide(&one);
        assert_true(wide > before);
        before = wide;
        App *app = ui_test_open(600, 200, 100, SCHEME_LIGHT, LANG_NL, &screen, NULL);
        assert_non_null(ui_test_find(app, WIDGET_LABEL, "(een munt is € 5)"));
        ui_test_close(app);
    }
}

/* However much lies beyond it: no coin comes into the room before the figure. */
static void coins_end_before_the_figure(void **state) {
    (void)state;
    for (int percent = 100; percent <= 200; percent += 50) {
        shown = &cases[3];
        App *app = ui_test_open(900, 400, percent, SCHEME_LIGHT, LANG_NL, &screen, NULL);
        const Widget *coins = ui_test_find(app, WIDGET_CANVAS, "Je beurs");
        SDL_Surface *picture = app_picture(app);
        uint32_t bad = theme_colour(app_theme(app), COLOUR_BAD);
        int count = 0, end = coins->box.x + coins->box.w;
        for (int y = coins->box.y; y < coins->box.y + coins->box.h; y++)
            for (int x = end + 1; x < end + 6; x++) {
                uint32_t pixel;
                memcpy(&pixel, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof pixel);
                count += (pixel & 0xFFFFFF) == bad;
            }
        assert_int_equal(count, 0);
        SDL_FreeSurface(picture);
        ui_test_close(app);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_figure_is_what_is_left),
        cmocka_unit_test(coins_keep_their_place),
        cmocka_unit_test(a_coin_is_a_coin),
        cmocka_unit_test(one_never_looks_richer),
        cmocka_unit_test(coins_end_before_the_figure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
