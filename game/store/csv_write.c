#include "store/csv_write.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* Whether a spreadsheet would run it: also behind quotes and spaces, which some of them drop. */
static bool is_formula(const char *text) {
    static const int32_t signs[] = {'=',  '+',    '-',    '@',    '\t',  '\r',
                                    '\n', 0xff1d, 0xff0b, 0xff0d, 0xff20}; /* and as wide letters */
    while (*text) {
        int32_t c;
        int len = utf8_decode(text, &c);
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (c == signs[i])
                return true;
        if (c != '"' && c != '\'' && !utf8_is_space(c) && !utf8_is_unseen(c))
            return false;
        text += len;
    }
    return false;
}

void csv_add_cell(Text *out, const char *text) {
    if (!text)
        return;
    bool formula = is_formula(text);
    if (!formula && !strpbrk(text, "\",;\t\r\n") && *text) {
        text_add(out, text);
        return;
    }
    text_add(out, formula ? "\"'" : "\"");
    for (; *text; text++) {
        if (*text == '"')
            text_add_char(out, '"');
        text_add_char(out, *text);
    }
    text_add_char(out, '"');
}
