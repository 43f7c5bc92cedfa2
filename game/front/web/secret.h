/* Secret: tokens of seats and the code to join by. */
#ifndef KLACHT_WEB_SECRET_H
#define KLACHT_WEB_SECRET_H

#include <stdbool.h>
#include <stddef.h>

enum {
    TOKEN_BYTES = 16,
    TOKEN_CHARS = 2 * TOKEN_BYTES,
    MARK_BYTES = 32,
    MARK_CHARS = 2 * MARK_BYTES,
    SECRET_CODE = 6, /* letters */
    CHAIR_CODE = 12, /* of who leads: never guessed */
};

bool secret_token(unsigned char token[TOKEN_BYTES]);
/* `count` letters and an end. */
bool secret_code(char *code, int count);
/* A code as it was typed: small letters, spaces and dashes are all right. */
bool secret_code_is(const char *typed, const char *code, int count);
/* In a time that does not depend on where they differ. */
bool secret_equal(const void *a, const void *b, size_t len);
/* False when it is no token at all. */
bool secret_parse(const char *hex, unsigned char token[TOKEN_BYTES]);
/* What knows the token again, and does not tell it. */
void secret_mark(const unsigned char token[TOKEN_BYTES], unsigned char mark[MARK_BYTES]);
void secret_print_mark(const unsigned char mark[MARK_BYTES], char hex[MARK_CHARS + 1]);
bool secret_parse_mark(const char *hex, unsigned char mark[MARK_BYTES]);
void secret_print(const unsigned char token[TOKEN_BYTES], char hex[TOKEN_CHARS + 1]);

#endif
