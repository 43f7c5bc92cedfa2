#include "script/source/grammar.h"

#include <stdio.h>
#include <string.h>

#include "base/banned.h"

int grammar_word(const Grammar *grammar, const char *name) {
    for (int i = 0; grammar && i < grammar->count; i++)
        if (!strcmp(grammar->words[i].name, name))
            return i;
    return -1;
}

int field_find(const Field *fields, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (!strcmp(fields[i].name, name))
            return i;
    return -1;
}

const char *word_form(const Word *word, char out[80]) {
    static const char *const behind[] = {" { … }", " [[…]]", " \"…\"", " \"…\" [[…]]"};
    snprintf(out, 80, "%s%s", word->name, behind[word->takes]);
    return out;
}
