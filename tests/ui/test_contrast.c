/* The colours, measured: text and edges on what they stand on, in all three schemes; and in high
 * contrast what is drawn: white lines around what can be chosen, a line around what is marked. */
#include "ui/support.h"

#include <string.h>

#include "base/banned.h"

static double on(const Theme *theme, Colour colour, Colour ground) {
    return theme_contrast(theme_colour(theme, colour), theme_colour(theme, ground));
}

static void expect(const Theme *theme, Colour colour, Colour ground, double least) {
    double is = on(theme, colour, ground);
    if (is < least)
        fail_msg("scheme %d: colour %d on %d has %.2f, not %.2f", (int)theme->scheme, (int)colour,
                 (int)ground, is, least);
}

/* What is under the pointer may be a little less. */
static void colours_can_be_read(void **state) {
    (void)state;
    for (int s = 0; s < SCHEME_COUNT; s++) {
        Theme theme = theme_default();
        theme.scheme = (Scheme)s;
        bool high = s == SCHEME_CONTRAST;
        for (int ground = COLOUR_PAPER; ground <= COLOUR_HOVER; ground++) {
            bool over = ground == COLOUR_HOVER;
            expect(&theme, COLOUR_INK, (Colour)ground, over ? 11 : 13);
            expect(&theme, COLOUR_MUTED, (Colour)ground, 7);
            expect(&theme, COLOUR_CONTROL, (Colour)ground, high ? 7 : over ? 3 : 3.7);
            expect(&theme, COLOUR_ACCENT, (Colour)ground, high ? 7 : 5);
            for (int c = COLOUR_GOOD; c <= COLOUR_INFO; c++)
                expect(&theme, (Colour)c, (Colour)ground, high ? 7 : 5.5);
        }
        expect(&theme, COLOUR_MUTED, COLOUR_OWN, 7);
        expect(&theme, COLOUR_INK, COLOUR_MARKER, high ? 7 : 5);
        expect(&theme, COLOUR_ON_ACCENT, COLOUR_ACCENT, high ? 7 : 5);
    }
}

enum { ID_CARD = 1, ID_WORDS, ID_BUTTON, ID_CHOSEN };

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    static const MarkedWord words[] = {{0, 3, 0}, {4, 8, 1}};
    static const unsigned char looks[] = {MARK_NONE, MARK_ON};
    ui_column(ui, (Box){.pad = SPACE_32, .gap = SPACE_24});
    ui_column(ui, (Box){.card = true, .pad = SPACE_16});
    ui_note(ui, "a sheet");
    ui_end(ui);
    ui_card(ui, ID_CARD, 1, "a card");
    ui_card(ui, ID_CHOSEN, 2, "chosen")->state |= STATE_CHECKED;
    ui_marked(ui, ID_WORDS, TYPE_SPOKEN, "een twee", words, 2, looks);
    ui_button(ui, ID_BUTTON, "a button");
    ui_end(ui);
}

static const Screen screen = {.name = "contrast", .build = build};

static uint32_t at(const SDL_Surface *picture, int x, int y) {
    uint32_t colour;
    memcpy(&colour, (const char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
    return colour & 0xFFFFFF;
}

/* How thick the line is that its left edge is drawn with, halfway down. */
static int edge_of(const SDL_Surface *picture, const SDL_Rect *box) {
    int thick = 0, y = box->y + box->h / 2;
    while (thick < 20 && at(picture, box->x + thick, y) == 0xFFFFFF)
        thick++;
    return thick;
}

static void white_lines(void **state) {
    (void)state;
    App *app = ui_test_open(640, 480, 100, SCHEME_CONTRAST, LANG_NL, &screen, NULL);
    ui_focus(app_ui(app), ID_BUTTON);
    ui_test_settle(app);
    SDL_Surface *picture = app_picture(app);
    assert_int_equal(edge_of(picture, &ui_test_find(app, WIDGET_LABEL, "a sheet")->parent->box), 2);
    assert_int_equal(edge_of(picture, &ui_find(app_ui(app), ID_CARD)->box), 2);
    assert_int_equal(edge_of(picture, &ui_find(app_ui(app), ID_BUTTON)->box), 2);
    const Widget *words = ui_find(app_ui(app), ID_WORDS);
    SDL_Point word = ui_test_word(app, words, 1);
    uint32_t line = theme_colour(app_theme(app), COLOUR_ACCENT);
    int lines = 0;
    for (int y = word.y - 30; y < word.y + 30; y++)
        lines += at(picture, word.x, y) == line && at(picture, word.x, y - 1) != line;
    assert_int_equal(lines, 2); /* above and below the word */
    SDL_FreeSurface(picture);
    ui_test_close(app);
}

/* What is chosen has no edge in the colour of the focus, in any scheme. */
static void chosen_is_not_focused(void **state) {
    (void)state;
    for (int s = 0; s < SCHEME_COUNT; s++) {
        App *app = ui_test_open(640, 480, 100, (Scheme)s, LANG_NL, &screen, NULL);
        SDL_Surface *picture = app_picture(app);
        SDL_Rect box = ui_find(app_ui(app), ID_CHOSEN)->box;
        uint32_t accent = theme_colour(app_theme(app), COLOUR_ACCENT);
        uint32_t ink = theme_colour(app_theme(app), COLOUR_INK);
        for (int x = box.x - 8; x < box.x + 8; x++)
            assert_int_not_equal(at(picture, x, box.y + box.h / 2), accent);
        assert_int_equal(at(picture, box.x + 1, box.y + box.h / 2), ink);
        SDL_FreeSurface(picture);
        ui_test_close(app);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(colours_can_be_read),
        cmocka_unit_test(white_lines),
        cmocka_unit_test(chosen_is_not_focused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
