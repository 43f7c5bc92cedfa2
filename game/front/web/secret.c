#include "front/web/secret.h"

#include <string.h>

#include "base/system.h"

#include "base/banned.h"

/* Without 0, O, 1, I and L, which look alike on a projector. */
static const char letters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
enum { LETTERS = sizeof letters - 1 };

bool secret_token(unsigned char token[TOKEN_BYTES]) {
    return system_random(token, TOKEN_BYTES);
}

bool secret_code(char code[SECRET_CODE + 1]) {
    for (int i = 0; i < SECRET_CODE;) {
        unsigned char byte;
        if (!system_random(&byte, 1))
            return false;
        if (byte < 256 / LETTERS * LETTERS) /* each letter as likely */
            code[i++] = letters[byte % LETTERS];
    }
    code[SECRET_CODE] = '\0';
    return true;
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

bool secret_parse(const char *hex, unsigned char token[TOKEN_BYTES]) {
    if (!hex || strlen(hex) != TOKEN_CHARS)
        return false;
    for (int i = 0; i < TOKEN_BYTES; i++) {
        int high = digit(hex[2 * i]), low = digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        token[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

void secret_print(const unsigned char token[TOKEN_BYTES], char hex[TOKEN_CHARS + 1]) {
    for (int i = 0; i < TOKEN_BYTES; i++) {
        hex[2 * i] = "0123456789abcdef"[token[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[token[i] & 15];
    }
    hex[TOKEN_CHARS] = '\0';
}
