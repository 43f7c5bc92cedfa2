/* Setting text, clauses and typing: the parts of the window that need no window. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/glyphs.h"
#include "base/utf8.h"
#include "front/window/ui/field.h"
#include "front/window/ui/layout.h"
#include "front/window/ui/marked.h"
#include "front/window/ui/theme.h"
#include "front/window/ui/words.h"

#include "base/banned.h"

static const char text[] =
    "Ik heb al *drie* keer gebeld; niemand belt terug.\n\nEn de verwarming, die doet "
    "het nog steeds niet, in de Hottentottententententoonstellingszaal.";

static int words_of(const char *s) {
    int count = 0;
    for (bool in = false; *s; s++) {
        bool blank = *s == ' ' || *s == '\n';
        count += !blank && !in;
        in = !blank;
    }
    return count;
}

static void test_layout(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    assert_non_null(fonts);
    Layouts *layouts = layouts_new(fonts, NULL);
    TextSpan span = {10, 16, FACE_SEMIBOLD};
    TextSpec spec = {.text = text, .spans = &span, .span_count = 1, .size = 24, .leading = 36};
    for (int width = 60; width < 1500; width += 97) {
        const Layout *l = layouts_get(layouts, &spec, width);
        assert_ptr_equal(l, layouts_get(layouts, &spec, width));
        assert_int_equal(l->word_count, words_of(text));
        assert_true(l->width <= width);
        int at = 0;
        for (int i = 0; i < l->piece_count; i++) { /* every letter once, in order, inside */
            const LayoutPiece *p = &l->pieces[i];
            assert_true(p->from >= at && p->to > p->from);
            assert_true(p->x + p->width <= width);
            at = p->to;
            SDL_Rect box = layout_piece_box(l, i);
            assert_true(box.y >= 0 && box.y + box.h <= l->height);
            assert_int_equal(layout_word_at(l, box.x + box.w / 2, box.y + box.h / 2, false),
                             p->word);
        }
        assert_int_equal(at, (int)strlen(text));
    }
    const Layout *one = layouts_get(layouts, &spec, 0);
    assert_int_equal(one->line_count, 2); /* two paragraphs */
    assert_int_equal(layout_word_at(one, 100000, one->lines[0].y, true), 8);
    assert_int_equal(layout_word_at(one, 100000, one->lines[0].y, false), -1);
    layouts_free(layouts);
    fonts_free(fonts);
}

/* An amount stands on one line, and so does an hour of the night, wherever there is room for it. */
static void test_words_that_hold_on(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    Layouts *layouts = layouts_new(fonts, NULL);
    static const char held[] = "Wij geven u € 17,50 terug, ook al druppelde het 's nachts nog.";
    TextSpec spec = {.text = held, .size = 20, .leading = 27};
    for (int width = 90; width < 700; width++) {
        const Layout *l = layouts_get(layouts, &spec, width);
        assert_true(l->width <= width);
        for (int w = 0; w + 1 < l->word_count; w++) {
            const char *word = held + l->words[w].from;
            if (strncmp(word, "€", 3) != 0 && strncmp(word, "'s", 2) != 0)
                continue;
            assert_int_equal(l->pieces[l->words[w].piece].line,
                             l->pieces[l->words[w + 1].piece].line);
        }
        layouts_clear(layouts);
    }
    layouts_free(layouts);
    fonts_free(fonts);
}

/* At every width: a last line that would have next to nothing on it has two words, if the line
 * above can spare one; all words stand in their order, inside the breadth, once. */
static void test_last_lines(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    Layouts *layouts = layouts_new(fonts, NULL);
    static const char told[] =
        "Zo zwaar telt elk mee: herkennen 25, inleven 30, snelheid 15 en "
        "mandaat 30.\nVan twee alinea's was deze hier dan echt de laatste kort.";
    TextSpec spec = {.text = told, .size = 20, .leading = 27};
    int alone = 0;
    for (int width = 120; width < 700; width++) {
        const Layout *l = layouts_get(layouts, &spec, width);
        int line = 0, x = -1, on_last = 0, on_above = 0;
        for (int i = 0; i < l->piece_count; i++) {
            const LayoutPiece *p = &l->pieces[i];
            assert_true(p->x + p->width <= width);
            assert_true(p->line == line ? p->x > x : p->line == line + 1 && p->x == 0);
            line = p->line;
            x = p->x;
            on_last += line == l->line_count - 1;
            on_above += line == l->line_count - 2;
        }
        const LayoutLine *last = &l->lines[l->line_count - 1];
        bool own = told[last->from - 1] == '\n' || last->from == 0; /* all of its paragraph */
        alone += !own && on_last == 1 && on_above > 3 && 5 * last->width < width;
        assert_int_equal(last->to, strlen(told));
        layouts_clear(layouts);
    }
    assert_int_equal(alone, 0);
    layouts_free(layouts);
    fonts_free(fonts);
}

/* A word that is longer than a line parts where a syllable begins, with a hyphen; an address
 * without one. */
static void test_long_words(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    Layouts *layouts = layouts_new(fonts, NULL);
    static const char words[] = "reparatieverzoek";
    static const char *const syllables[] = {"re",        "repa",         "repara",
                                            "reparatie", "reparatiever", words};
    TextSpec spec = {.text = words, .size = 20, .leading = 27};
    int parted = 0;
    for (int width = 60; width < 200; width++) {
        const Layout *l = layouts_get(layouts, &spec, width);
        assert_true(l->width <= width);
        for (int i = 0; i < l->piece_count; i++) {
            bool last = i + 1 == l->piece_count, begins = false;
            for (size_t s = 0; s < sizeof syllables / sizeof *syllables; s++)
                begins |= (int)strlen(syllables[s]) == l->pieces[i].to;
            assert_true(begins);
            assert_true(last == !l->pieces[i].hyphen);
            assert_int_equal(l->pieces[i].line, i); /* nothing stands behind a hyphen */
            parted += !last;
        }
        layouts_clear(layouts);
    }
    assert_true(parted > 100);
    spec.text = "https://klachten.example/reparatieverzoek";
    const Layout *address = layouts_get(layouts, &spec, 90);
    assert_true(address->line_count > 2);
    for (int i = 0; i < address->piece_count; i++)
        assert_int_equal(address->pieces[i].hyphen, 0);
    layouts_free(layouts);
    fonts_free(fonts);
}

/* A line ends at no space that its writer took to hold two words together. */
static void test_spaces_that_hold(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    Layouts *layouts = layouts_new(fonts, NULL);
    static const char held[] = "dat is 12\u00A0345\u202Fkm en\u2007niet meer";
    TextSpec spec = {.text = held, .size = 20, .leading = 27};
    const Layout *l = layouts_get(layouts, &spec, 200);
    assert_int_equal(l->word_count, 5);
    assert_memory_equal(held + l->words[2].from, "12\u00A0345\u202Fkm",
                        strlen("12\u00A0345\u202Fkm"));
    layouts_free(layouts);
    fonts_free(fonts);
}

/* The same words in another breadth and another colour are set anew, but none is shaped anew. */
static void test_words_are_kept(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    Layouts *layouts = layouts_new(fonts, NULL);
    TextSpec spec = {
        .text = "De monteur belt, de monteur komt.", .size = 20, .leading = 27, .colour = 0x123456};
    layouts_get(layouts, &spec, 300);
    LayoutWork once = layouts_work(layouts);
    assert_int_equal(once.set, 1);
    layouts_get(layouts, &spec, 300);
    assert_int_equal(layouts_work(layouts).set, 1);
    layouts_get(layouts, &spec, 100);
    spec.colour = 0x654321;
    layouts_get(layouts, &spec, 300);
    assert_int_equal(layouts_work(layouts).set, 3);
    assert_int_equal(layouts_work(layouts).shaped, once.shaped);
    spec.size = 30; /* another size has other letters */
    layouts_get(layouts, &spec, 300);
    assert_true(layouts_work(layouts).shaped > once.shaped);
    layouts_free(layouts);
    fonts_free(fonts);
}

static SDL_Surface *page_of(uint32_t colour) {
    SDL_Surface *page = SDL_CreateRGBSurfaceWithFormat(0, 200, 60, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_FillRect(page, NULL, colour);
    return page;
}

static int furthest(const SDL_Surface *a, const SDL_Surface *b) {
    int most = 0;
    for (int i = 0; i < a->h * a->pitch; i++) {
        int by = abs(((const Uint8 *)a->pixels)[i] - ((const Uint8 *)b->pixels)[i]);
        most = by > most ? by : most;
    }
    return most;
}

/* A word looks as its font draws it: the first time, from what was kept, where several fonts show
 * it, where it is too long to be kept, and where it sticks out of its page. */
static void test_words_look_the_same(void **state) {
    (void)state;
    static const char *const shown[] = {"Waarom", "ja→nee", "verantwoordelijkheidsgevoel", "é"};
    enum { INK = 0x1D2433, FACES = 2 };
    Fonts *fonts = fonts_new();
    Words *words = words_new(fonts);
    for (size_t i = 0; i < SDL_arraysize(shown); i++)
        for (int at = -12; at < 190; at += 100)
            for (int times = 0; times < 2; times++) {
                size_t len = strlen(shown[i]);
                SDL_Surface *one = page_of(INK), *other = page_of(INK);
                fonts_draw(fonts, FACE_ITALIC, 24, INK, shown[i], len, one, at, at / 2);
                words_draw(words, FACE_ITALIC, 24, INK, shown[i], len, other, at, at / 2);
                assert_true(furthest(one, other) <= 2); /* SDL rounds down */
                SDL_FreeSurface(one);
                SDL_FreeSurface(other);
            }
    words_free(words);
    fonts_free(fonts);
}

static void test_fallback(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    const char *signs = "→ ✓ ▶ ☎ ü Ж α ă";
    assert_true(fonts_width(fonts, FACE_REGULAR, 20, signs, strlen(signs)) > 100);
    assert_int_equal(fonts_width(fonts, FACE_REGULAR, 20, "", 0), 0);
    fonts_free(fonts);
}

/* What the checker promises of the window: a font has it, and it runs from left to right. */
static void test_promised_glyphs(void **state) {
    (void)state;
    Fonts *fonts = fonts_new();
    int count = 0, missing = 0;
    for (int32_t c = ' '; c < 0xFE00; c++) {
        if (!glyph_is_shown(c) || utf8proc_category(c) == UTF8PROC_CATEGORY_CN || utf8_is_unsafe(c))
            continue;
        count++;
        if (!fonts_have(fonts, c) && ++missing < 10)
            print_error("no font has U+%04X\n", (unsigned)c);
        int direction = utf8proc_get_property(c)->bidi_class;
        assert_true(direction != UTF8PROC_BIDI_CLASS_R && direction != UTF8PROC_BIDI_CLASS_AL);
    }
    assert_true(count > 2500);
    assert_int_equal(missing, 0);
    assert_false(fonts_have(fonts, 0xE0000));
    fonts_free(fonts);
}

/* What the pen goes by: words of one clause stand side by side. */
static void test_clauses(void **state) {
    (void)state;
    static const int ends[][2] = {{0, 1}, {2, 3}, {4, 7}, {8, 10}};
    MarkedWord words[11];
    int count = 11, first, last;
    for (int w = 0, c = 0; w < count; w++) {
        c += w > ends[c][1];
        words[w] = (MarkedWord){.clause = c};
    }
    for (int w = 0; w < count; w++) {
        int c = words[w].clause;
        marked_clause(words, count, w, &first, &last);
        assert_int_equal(first, ends[c][0]);
        assert_int_equal(last, ends[c][1]);
        assert_int_equal(marked_step(words, count, w, 1), ends[c < 3 ? c + 1 : c][0]);
        assert_int_equal(marked_step(words, count, w, -1), ends[c ? c - 1 : c][0]);
    }
}

static void test_graphemes(void **state) {
    (void)state;
    /* e with an accent of its own, a family of one letter as a reader sees it, a flag */
    const char *s = "ae\xCC\x81👩‍👧z🇳🇱";
    size_t len = strlen(s), at = 0, places[8];
    int count = 0;
    for (; at < len; count++) {
        places[count] = at;
        at = utf8_next_grapheme(s, len, at);
    }
    assert_int_equal(count, 5);
    for (int i = count; i-- > 0; at = places[i])
        assert_int_equal(utf8_last_grapheme(s, len, at), places[i]);
    assert_int_equal(utf8_last_grapheme(s, len, 0), 0);
    assert_int_equal(utf8_next_grapheme(s, len, len), len);
}

static void test_field(void **state) {
    (void)state;
    Field field = {.limit = 12};
    bool changed;
    assert_true(field_type(&field, "ab\ncd\x01"));
    assert_string_equal(field_text(&field), "ab cd");
    assert_false(field_type(&field, "\xFF"));
    field_type(&field, "één twee drie");
    assert_true(field.text.len <= 12 && utf8_is_valid(field_text(&field), field.text.len));
    field_set(&field, "één twee");
    assert_true(field_key(&field, SDLK_LEFT, KMOD_CTRL | KMOD_SHIFT, &changed));
    int from, to;
    assert_true(field_selection(&field, &from, &to));
    assert_int_equal(to - from, 4);
    assert_true(field_type(&field, "x"));
    assert_string_equal(field_text(&field), "één x");
    field_key(&field, SDLK_HOME, KMOD_NONE, &changed);
    field_key(&field, SDLK_DELETE, KMOD_NONE, &changed);
    assert_true(changed);
    assert_string_equal(field_text(&field), "én x");
    field_key(&field, SDLK_BACKSPACE, KMOD_NONE, &changed);
    assert_false(changed);
    field_key(&field, SDLK_DELETE, KMOD_CTRL, &changed);
    assert_string_equal(field_text(&field), "x");
    assert_false(field_key(&field, SDLK_RETURN, KMOD_NONE, &changed));
    field_place(&field, 99, false);
    assert_int_equal(field.caret, 1);
    field_set(&field, "é");
    field_place(&field, 1, false); /* not inside a letter */
    assert_int_equal(field.caret, 0);
    field_release(&field);
}

static void test_theme(void **state) {
    (void)state;
    Theme theme = theme_default();
    int before = theme_type(&theme, TYPE_REPLY), space = theme_space(&theme, SPACE_16);
    theme.percent = 200;
    assert_int_equal(theme_type(&theme, TYPE_REPLY), 2 * before);
    assert_int_equal(theme_space(&theme, SPACE_16), space * 3 / 2);
    assert_true(theme_contrast(0, 0xFFFFFF) > 20.9);
    theme.still = true;
    assert_int_equal(theme_motion(&theme, MOTION_FACE), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_layout),
        cmocka_unit_test(test_words_that_hold_on),
        cmocka_unit_test(test_last_lines),
        cmocka_unit_test(test_spaces_that_hold),
        cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_words_are_kept),
        cmocka_unit_test(test_words_look_the_same),
        cmocka_unit_test(test_fallback),
        cmocka_unit_test(test_promised_glyphs),
        cmocka_unit_test(test_clauses),
        cmocka_unit_test(test_graphemes),
        cmocka_unit_test(test_field),
        cmocka_unit_test(test_theme),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
