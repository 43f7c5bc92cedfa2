#include "front/window/ui/marked.h"

#include "base/banned.h"

void marked_clause(const MarkedWord *words, int count, int word, int *first, int *last) {
    *first = *last = word;
    while (*first > 0 && words[*first - 1].clause == words[word].clause)
        --*first;
    while (*last + 1 < count && words[*last + 1].clause == words[word].clause)
        ++*last;
}

int marked_step(const MarkedWord *words, int count, int word, int by) {
    int first, last;
    marked_clause(words, count, word, &first, &last);
    if (by > 0)
        return last + 1 < count ? last + 1 : first;
    if (first > 0)
        marked_clause(words, count, first - 1, &first, &last);
    return first;
}
