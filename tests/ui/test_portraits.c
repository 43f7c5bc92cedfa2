/* Every person in every mood can be drawn, and no two moods look alike. With KLACHT_SHEET=FILE.png
 * all of them are also put into one picture, to look at (scripts/contact-sheet). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <SDL.h>
#include <SDL_image.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/face.h"
#include "front/window/game/portrait_art.h"
#include "model/people.h"

#include "base/banned.h"

#define ASSETS KLACHT_SOURCE "/assets"

static SDL_Surface *draw(int person, PortraitMood mood, bool blink, int size, int high,
                         uint32_t field) {
    Text svg = {0};
    assert_int_equal(portrait_svg(ASSETS, person, mood, blink, size, high, field, &svg), 0);
    assert_null(strstr(text_cstr(&svg), "#FF00FF"));
    assert_null(strchr(text_cstr(&svg), '{'));
    SDL_RWops *bytes = SDL_RWFromConstMem(svg.bytes, (int)svg.len);
    SDL_Surface *face = IMG_LoadSVG_RW(bytes);
    SDL_RWclose(bytes);
    text_release(&svg);
    assert_non_null(face);
    assert_int_equal(face->w, size);
    assert_int_equal(face->h, high);
    return face;
}

static int pixels_that_differ(const SDL_Surface *a, const SDL_Surface *b) {
    int count = 0;
    for (int y = 0; y < a->h; y++)
        count += memcmp((const char *)a->pixels + y * a->pitch,
                        (const char *)b->pixels + y * b->pitch, (size_t)a->w * 4) != 0;
    return count;
}

/* How much all pixels differ together. */
static int far_apart(const SDL_Surface *a, const SDL_Surface *b) {
    int sum = 0;
    for (int y = 0; y < a->h; y++)
        for (int x = 0; x < a->w * 4; x++)
            sum += abs(((const unsigned char *)a->pixels)[y * a->pitch + x] -
                       ((const unsigned char *)b->pixels)[y * b->pitch + x]);
    return sum;
}

static void test_people(void **state) {
    (void)state;
    for (int i = 0; i < PERSON_COUNT; i++)
        assert_int_equal(portrait_find(person_ids[i]), i);
    int stranger = portrait_find("iemand-anders");
    assert_in_range(stranger, 0, PERSON_COUNT - 1);
    assert_int_equal(portrait_find("iemand-anders"), stranger);
    for (int m = 0; m < PORTRAIT_MOODS; m++)
        assert_int_equal(portrait_mood_find(portrait_mood_word((PortraitMood)m)), m);
    assert_int_equal(portrait_mood_find("puzzled"), PORTRAIT_NEUTRAL);
}

static void test_moods_differ(void **state) {
    (void)state;
    for (int person = 0; person < PERSON_COUNT; person++) {
        SDL_Surface *faces[PORTRAIT_MOODS];
        for (int m = 0; m < PORTRAIT_MOODS; m++)
            faces[m] = draw(person, (PortraitMood)m, false, 96, 96, 0xE9C77B);
        for (int a = 0; a < PORTRAIT_MOODS; a++)
            for (int b = a + 1; b < PORTRAIT_MOODS; b++)
                assert_true(pixels_that_differ(faces[a], faces[b]) > 40);
        for (int m = 0; m < PORTRAIT_MOODS; m++)
            SDL_FreeSurface(faces[m]);
    }
}

/* On the way from one mood to another nothing leaps: each picture is nearer to the one before it
 * than the two ends are, and the eyes are closed in the middle. */
static void test_steps(void **state) {
    (void)state;
    enum { SIZE = 200 };
    for (int from = 0; from < PORTRAIT_MOODS; from++)
        for (int to = 0; to < PORTRAIT_MOODS; to++) {
            int steps = portrait_steps((PortraitMood)from, (PortraitMood)to);
            assert_in_range(steps, 2, PICTURE_STEPS);
            assert_int_equal(steps, portrait_steps((PortraitMood)to, (PortraitMood)from));
        }
    assert_true(portrait_steps(PORTRAIT_TENSE, PORTRAIT_RESIGNED) >
                portrait_steps(PORTRAIT_NEUTRAL, PORTRAIT_POLITE));
    PictureMaker maker = face_maker(ASSETS);
    assert_int_equal(maker.between(maker.context, "man-40/tense", "vrouw-30/glad"), 0);
    assert_int_equal(maker.between(maker.context, "/a folder//file.png", "man-40/glad"), 0);
    int steps = maker.between(maker.context, "man-40/tense", "man-40/resigned");
    SDL_Surface *before = draw(person_find("man-40"), PORTRAIT_TENSE, false, SIZE, SIZE, 0);
    SDL_Surface *end = draw(person_find("man-40"), PORTRAIT_RESIGNED, false, SIZE, SIZE, 0);
    int whole = far_apart(before, end);
    for (int i = 1; i <= steps; i++) {
        Text name = {0}, svg = {0};
        picture_step_add(&name, "man-40/tense", "man-40/resigned", i, steps);
        assert_true(maker.make(maker.context, text_cstr(&name), SIZE, SIZE, 0, &svg));
        SDL_RWops *bytes = SDL_RWFromConstMem(svg.bytes, (int)svg.len);
        SDL_Surface *step = IMG_LoadSVG_RW(bytes);
        SDL_RWclose(bytes);
        assert_true(far_apart(before, step) * 3 < whole * 2);
        SDL_FreeSurface(before);
        before = step;
        text_release(&name);
        text_release(&svg);
    }
    assert_true(far_apart(before, end) * 3 < whole * 2);
    SDL_FreeSurface(before);
    SDL_FreeSurface(end);
}

static void test_missing_folder(void **state) {
    (void)state;
    Text svg = {0};
    assert_int_not_equal(portrait_svg("/nowhere", 0, PORTRAIT_GLAD, false, 96, 96, 0, &svg), 0);
    text_release(&svg);
}

static void test_sheet(void **state) {
    (void)state;
    static const uint32_t fields[] = {0xE9C77B, 0xE7AC93, 0xA9BFD2, 0xB2CDA8, 0xDCC9AA, 0xC4B5D6};
    const char *path = getenv("KLACHT_SHEET"), *wanted = getenv("KLACHT_SHEET_SIZE");
    if (!path)
        skip();
    int size = wanted ? (int)strtol(wanted, NULL, 10) : 200, step = size + 12;
    const char *tall = getenv("KLACHT_SHEET_HEIGHT");
    int high = tall ? (int)strtol(tall, NULL, 10) : size, down = high + 12;
    SDL_Surface *sheet = SDL_CreateRGBSurfaceWithFormat(
        0, PORTRAIT_MOODS * step + 12, PERSON_COUNT * down + 12, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_FillRect(sheet, NULL, 0xFFF7F2E8);
    for (int person = 0; person < PERSON_COUNT; person++)
        for (int m = 0; m < PORTRAIT_MOODS; m++) {
            SDL_Surface *face = draw(person, (PortraitMood)m, getenv("KLACHT_SHEET_BLINK") != NULL,
                                     size, high, fields[person % 6]);
            SDL_Rect to = {12 + m * step, 12 + person * down, size, high};
            SDL_BlitSurface(face, NULL, sheet, &to);
            SDL_FreeSurface(face);
        }
    assert_int_equal(IMG_SavePNG(sheet, path), 0);
    SDL_FreeSurface(sheet);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_people), cmocka_unit_test(test_moods_differ),
        cmocka_unit_test(test_steps),  cmocka_unit_test(test_missing_folder),
        cmocka_unit_test(test_sheet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
