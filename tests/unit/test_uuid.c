/* Names that are nobody else's, as others make them. */
#include "unit/support.h"

#include "base/file.h"
#include "base/sha1.h"
#include "base/sha256.h"
#include "base/uuid.h"
#include "temporary.h"

#include "base/banned.h"

static void assert_sha256(const char *bytes, size_t len, const char *wanted) {
    unsigned char out[SHA256_BYTES];
    char hex[2 * SHA256_BYTES + 1];
    sha256(bytes, len, out);
    for (int i = 0; i < SHA256_BYTES; i++)
        snprintf(hex + 2 * i, 3, "%02x", out[i]);
    assert_string_equal(hex, wanted);
}

/* Of FIPS 180-4, and around the length of a block. */
static void known_sha256(void **state) {
    (void)state;
    char many[120];
    memset(many, 'a', sizeof many);
    assert_sha256("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_sha256("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
                  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    assert_sha256(many, 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    assert_sha256(many, 63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34");
    assert_sha256(many, 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    assert_sha256(many, 119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb");
}

static void assert_sha1(const char *bytes, size_t len, const char *wanted) {
    unsigned char out[SHA1_BYTES];
    Text text = {0};
    sha1(bytes, len, out);
    for (int i = 0; i < SHA1_BYTES; i++)
        text_addf(&text, "%02x", out[i]);
    assert_string_equal(text_cstr(&text), wanted);
    text_release(&text);
}

/* The examples of RFC 3174 and FIPS 180, and every length around the end of a block. */
static void digests_are_those_of_others(void **state) {
    (void)state;
    assert_sha1("", 0, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    assert_sha1("abc", 3, "a9993e364706816aba3e25717850c26c9cd0d89d");
    assert_sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    Text many = {0};
    for (int i = 0; i < 1000000; i++)
        text_add_char(&many, 'a');
    assert_sha1(many.bytes, many.len, "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    assert_sha1(many.bytes, 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a");
    assert_sha1(many.bytes, 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d");
    assert_sha1(many.bytes, 119, "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56");
    text_release(&many);
}

static void addresses_have_one_name(void **state) {
    (void)state;
    char *id = uuid_of_url("https://example.com/");
    assert_string_equal(id, "dd2c1780-811a-5296-81c5-178a0ef488bc");
    free(id);
    id = uuid_of_url("");
    assert_string_equal(id, "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    free(id);
}

static void secrets_are_of_their_owner(void **state) {
    (void)state;
    const char *folder = temporary_folder("klacht-secret");
    char *path = path_join(folder, "secret");
    Text text = {0};
    assert_int_equal(file_make_private(path), FILE_OK);
    assert_int_equal(file_write(path, "geheim", 6), FILE_OK);
    assert_int_equal(file_read_private(path, 100, &text), FILE_OK);
    assert_string_equal(text_cstr(&text), "geheim");
    for (unsigned bit = 1; bit <= 040; bit <<= 1) {
        assert_int_equal(chmod(path, 0600 | bit), 0);
        assert_int_equal(file_read_private(path, 100, &text), FILE_EXPOSED);
        assert_int_equal(text.len, 0);
    }
    assert_int_equal(chmod(path, 0400), 0);
    assert_int_equal(file_read_private(path, 5, &text), FILE_TOO_LARGE);
    assert_int_equal(file_read_private(folder, 100, &text), FILE_DIRECTORY);
    text_release(&text);
    free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_sha256), 
        cmocka_unit_test(digests_are_those_of_others),
        cmocka_unit_test(addresses_have_one_name),
        cmocka_unit_test(secrets_are_of_their_owner),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
