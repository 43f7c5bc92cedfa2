#include "front/window/ui/marked.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* A clause ends with a word that ends in one of these (before closing quotes), or with a paragraph.
 */
static bool ends_clause(const char *text, const MarkedWord *words, int count, int word) {
    if (word + 1 >= count ||
        memchr(text + words[word].to, '\n', (size_t)(words[word + 1].from - words[word].to)))
        return true;
    bool ends = false;
    for (int at = words[word].from; at < words[word].to;) {
        int32_t c;
        at += utf8_decode(text + at, &c);
        if (c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == 0x2026 ||
            c == 0x2013 || c == 0x2014)
            ends = true;
        else if (utf8_is_word_char(c))
            ends = false;
    }
    return ends;
}

void marked_clause(const char *text, const MarkedWord *words, int count, int word, int *first,
                   int *last) {
    *first = *last = word;
    while (*first > 0 && !ends_clause(text, words, count, *first - 1))
        --*first;
    while (*last + 1 < count && !ends_clause(text, words, count, *last))
        ++*last;
}

int marked_step_clause(const char *text, const MarkedWord *words, int count, int word, int by) {
    int first, last;
    marked_clause(text, words, count, word, &first, &last);
    if (by > 0)
        return last + 1 < count ? last + 1 : word;
    if (first == 0)
        return word;
    marked_clause(text, words, count, first - 1, &first, &last);
    return first;
}
