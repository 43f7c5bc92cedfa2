/* Which files can be shown as a picture. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/file.h"
#include "base/picture.h"
#include "base/text.h"

static void whole_and_damaged(void **state) {
    (void)state;
    Text png = {0};
    PictureSize size;
    assert_int_equal(
        file_read(KLACHT_TESTS "/cases/rules/bad-picture/jansen.png", PICTURE_MOST_BYTES, &png),
        FILE_OK);
    assert_int_equal(picture_look(png.bytes, png.len, &size), PICTURE_GOOD);
    assert_false(size.is_svg);
    assert_int_equal(size.width, 48);
    assert_int_equal(size.height, 64);
    for (size_t len = 8; len < png.len; len++) /* cut anywhere */
        assert_int_equal(picture_look(png.bytes, len, NULL), PICTURE_BROKEN);
    for (size_t i = 16; i < png.len; i += 5) { /* a bit that fell over, in what its sums cover */
        png.bytes[i] ^= 4;
        assert_int_not_equal(picture_look(png.bytes, png.len, NULL), PICTURE_GOOD);
        png.bytes[i] ^= 4;
    }
    text_release(&png);
}

static void others(void **state) {
    (void)state;
    PictureSize size;
    static const char svg[] = "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\"><rect/></svg>\n";
    assert_int_equal(picture_look(svg, strlen(svg), &size), PICTURE_GOOD);
    assert_true(size.is_svg);
    assert_int_equal(picture_look(svg, strlen(svg) - 8, NULL), PICTURE_BROKEN);
    assert_int_equal(picture_look("\xFF\xD8\xFF\xE0 JFIF", 9, NULL), PICTURE_OTHER);
    assert_int_equal(picture_look("", 0, NULL), PICTURE_OTHER);
    static const char wide[] = "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x20\0\0\0\0\x01\x08\x06\0\0\0";
    Text large = {0};
    text_add_bytes(&large, wide, sizeof wide - 1);
    /* the sum of the head, so that its size is what is wrong */
    text_add_bytes(&large, "\x76\x4B\x20\x60", 4);
    assert_int_equal(picture_look(large.bytes, large.len, NULL), PICTURE_LARGE);
    text_release(&large);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_and_damaged),
        cmocka_unit_test(others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
