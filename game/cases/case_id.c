#include "cases/case_id.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { ID_MOST = 60 };

bool case_id_is_good(const char *id) {
    size_t len = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return len && !id[len] && id[0] != '-' && len <= ID_MOST;
}

/* The letter without its mark, for those that people here use; 0: it parts words. */
static char plain_letter(int32_t c) {
    static const struct {
        const char *marked;
        char plain;
    } letters[] = {{"àáâäãå", 'a'}, {"ç", 'c'},      {"èéêë", 'e'}, {"ìíîï", 'i'},
                   {"ñ", 'n'},      {"òóôöõø", 'o'}, {"ùúûü", 'u'}, {"ýÿ", 'y'}};
    int32_t lower = utf8_lower(c), other;
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
        return (char)lower;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        for (const char *at = letters[i].marked; *at;) {
            at += utf8_decode(at, &other);
            if (other == lower)
                return letters[i].plain;
        }
    return 0;
}

void case_id_of_title(const char *title, Text *out) {
    bool gap = false;
    while (*title && out->len < ID_MOST) {
        int32_t c;
        title += utf8_decode(title, &c);
        char letter = c == '\'' || c == 0x2019 ? '\'' : plain_letter(c);
        if (letter == '\'')
            continue;
        if (letter && gap && out->len && out->len + 1 < ID_MOST)
            text_add_char(out, '-');
        gap = !letter;
        if (letter)
            text_add_char(out, letter);
    }
}
