#include "front/web/secret.h"

#include <string.h>

#include "base/sha256.h"
#include "base/system.h"

#include "base/banned.h"

/* Without 0, O, 1, I and L, which look alike on a projector. */
static const char letters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
enum { LETTERS = sizeof letters - 1 };

bool secret_token(unsigned char token[TOKEN_BYTES]) {
    return system_random(token, TOKEN_BYTES);
}

bool secret_code(char *code, int count) {
    for (int i = 0; i < count;) {
        unsigned char byte;
        if (!system_random(&byte, 1))
            return false;
        if (byte < 256 / LETTERS * LETTERS) /* each letter as likely */
            code[i++] = letters[byte % LETTERS];
    }
    code[count] = '\0';
    return true;
}

bool secret_code_is(const char *typed, const char *code, int count) {
    char letter[CHAIR_CODE] = {0};
    int n = 0;
    for (; *typed; typed++) {
        if (*typed == ' ' || *typed == '-')
            continue;
        if (n == count)
            return false;
        letter[n++] = (char)(*typed >= 'a' && *typed <= 'z' ? *typed - 'a' + 'A' : *typed);
    }
    return secret_equal(letter, code, (size_t)count);
}

bool secret_equal(const void *a, const void *b, size_t len) {
    const unsigned char *x = a, *y = b;
    volatile unsigned char differs = 0;
    for (size_t i = 0; i < len; i++)
        differs = (unsigned char)(differs | (x[i] ^ y[i]));
    return differs == 0;
}

static int digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool parse(const char *hex, unsigned char *bytes, size_t count) {
    if (!hex || strlen(hex) != 2 * count)
        return false;
    for (size_t i = 0; i < count; i++) {
        int high = digit(hex[2 * i]), low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

static void print(const unsigned char *bytes, size_t count, char *hex) {
    for (size_t i = 0; i < count; i++) {
        hex[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    hex[2 * count] = '\0';
}

bool secret_parse(const char *hex, unsigned char token[TOKEN_BYTES]) {
    return parse(hex, token, TOKEN_BYTES);
}

void secret_print(const unsigned char token[TOKEN_BYTES], char hex[TOKEN_CHARS + 1]) {
    print(token, TOKEN_BYTES, hex);
}

void secret_mark(const unsigned char token[TOKEN_BYTES], unsigned char mark[MARK_BYTES]) {
    sha256(token, TOKEN_BYTES, mark);
}

bool secret_parse_mark(const char *hex, unsigned char mark[MARK_BYTES]) {
    return parse(hex, mark, MARK_BYTES);
}

void secret_print_mark(const unsigned char mark[MARK_BYTES], char hex[MARK_CHARS + 1]) {
    print(mark, MARK_BYTES, hex);
}
