#include "script/format/suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/terms.h"
#include "script/format/meant.h"
#include "script/source/typed.h"

#include "base/banned.h"

enum { LONGEST_MINUTES = 3660 * 1440 };

/* "30m", "1.5h", "2d" in minutes; -1 when it is none. */
static double parse(const char *s) {
    double value = 0, unit = 1;
    int digits = 0;
    for (; *s >= '0' && *s <= '9'; s++, digits++)
        value = value * 10 + (*s - '0');
    if (*s == '.') {
        for (s++; *s >= '0' && *s <= '9'; s++, digits++)
            value += (*s - '0') * (unit /= 10);
    }
    double minutes = *s == 'm' ? 1 : *s == 'h' ? 60 : *s == 'd' ? 1440 : 0;
    if (!digits || digits > 9 || minutes == 0 || s[1])
        return -1;
    return value * minutes;
}

double duration_minutes(const char *text) {
    double minutes = parse(text);
    return minutes <= LONGEST_MINUTES ? minutes : -1;
}

/* Takes the word at `*at`, in small letters; false when there is none. */
static bool take_word(const char **at, char out[16]) {
    const char *s = *at;
    size_t n = 0;
    for (; *s == ' '; s++)
        ;
    for (; *s && *s != ' ' && *s != '.' && n < 15; s++)
        out[n++] = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
    out[n] = '\0';
    *at = s;
    return n > 0;
}

/* How many: digits with a point or comma, a number as a word, "half" with or without "een" before
 * it, "anderhalf"; 1 where a word of time stands alone. */
static double take_amount(const char **at) {
    char digits[8] = "", word[16];
    size_t n = 0;
    const char *s = *at;
    for (; *s == ' '; s++)
        ;
    for (; ((*s >= '0' && *s <= '9') || *s == ',' || *s == '.') && n < 6; s++)
        digits[n++] = *s == ',' ? '.' : *s;
    *at = s;
    if (n)
        return strtod(digits, NULL);
    double amount = 1;
    while (take_word(&s, word)) {
        const char *number = typed_number(word);
        bool half = !strcmp(word, "half") || !strcmp(word, "halve");
        if (half)
            amount /= 2;
        else if (!strcmp(word, "anderhalf") || !strcmp(word, "anderhalve"))
            amount = 1.5;
        else if (number)
            amount = strtod(number, NULL);
        else if (strcmp(word, "a") != 0 && strcmp(word, "an") != 0)
            break;
        *at = s;
    }
    return amount;
}

bool suggest_duration(const char *text, char out[16]) {
    static const struct {
        const char *word;
        char unit;
        int times;
    } units[] = {{"m", 'm', 1},       {"min", 'm', 1},    {"minuut", 'm', 1},   {"minuten", 'm', 1},
                 {"minutes", 'm', 1}, {"minute", 'm', 1}, {"h", 'h', 1},        {"u", 'h', 1},
                 {"uur", 'h', 1},     {"uren", 'h', 1},   {"hour", 'h', 1},     {"hours", 'h', 1},
                 {"hr", 'h', 1},      {"d", 'd', 1},      {"dag", 'd', 1},      {"dagen", 'd', 1},
                 {"day", 'd', 1},     {"days", 'd', 1},   {"w", 'd', 7},        {"week", 'd', 7},
                 {"weken", 'd', 7},   {"weeks", 'd', 7},  {"kwartier", 'm', 15}};
    char word[16];
    double amount = take_amount(&text);
    bool named = take_word(&text, word);
    text += *text == '.';
    for (; *text == ' '; text++)
        ;
    for (size_t i = 0; named && !*text && i < sizeof units / sizeof *units; i++) {
        if (strcmp(units[i].word, word) != 0)
            continue;
        double parts = units[i].unit == 'h' ? 60 : 24;
        bool whole = amount >= 1 || units[i].unit == 'm'; /* else in the smaller unit */
        snprintf(out, 16, "%g%c", amount * units[i].times * (whole ? 1 : parts),
                 whole                  ? units[i].unit
                 : units[i].unit == 'h' ? 'm'
                                        : 'h');
        return duration_minutes(out) >= 0;
    }
    return false;
}

bool suggest_term(const Term *terms, int count, const char *text, Lang lang, Text *out) {
    Meant meant = meant_by(text);
    for (int i = 0; i < count; i++)
        if (*terms[i].id)
            meant_try(&meant, terms[i].id, term_words(&terms[i]));
    return meant_show(&meant, lang, out);
}

void suggest_terms(const Term *terms, int count, Lang lang, Text *out) {
    for (int i = 0; i < count; i++) {
        const char *words = term_words(&terms[i]);
        text_join(out, ", ", terms[i].id);
        if (lang == LANG_NL && words && strcmp(words, terms[i].id) != 0)
            text_addf(out, " (%s)", words);
    }
}

/* The bytes of a sign that parts things in a text: a comma, /, +, &, ; or the word for `and`. */
static size_t parts_at(const char *s) {
    static const char *const words[] = {" en ", " and ", " of ", " or ", " met "};
    if (*s && strchr(",/+&;|", *s))
        return 1;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp(s, words[i], strlen(words[i])))
            return strlen(words[i]) - 1;
    return 0;
}

bool suggest_list(const char *text, bool (*known)(void *context, const char *one), void *context,
                  Text *out) {
    int count = 0;
    while (*text) {
        char one[120];
        size_t n = 0, parts = 0;
        for (; *text == ' '; text++)
            ;
        while (*text && !(parts = parts_at(text)) && n < sizeof one - 1)
            one[n++] = *text++;
        if (*text && !parts)
            return false;
        text += parts;
        for (; n && one[n - 1] == ' '; n--)
            ;
        one[n] = '\0';
        if (!n || !known(context, one))
            return false;
        text_addf(out, "%s\"%s\"", count++ ? ", " : "", one);
    }
    return count > 1;
}

const char *suggest_number(const char *text, char out[SUGGEST_NUMBER]) {
    static const char *const signs[] = {" ", "€", "+"};
    const char *word = typed_number(text), *s = text;
    size_t n = 0, points = 0;
    if (word)
        return word;
    for (size_t i = 0; i < sizeof signs / sizeof *signs;) {
        if (!strncmp(s, signs[i], strlen(signs[i]))) {
            s += strlen(signs[i]);
            i = 0;
        } else {
            i++;
        }
    }
    if (*s == '-')
        out[n++] = *s++;
    for (; ((*s >= '0' && *s <= '9') || *s == '.' || *s == ',') && n < SUGGEST_NUMBER - 2; s++) {
        points += *s == '.' || *s == ',';
        out[n++] = *s == ',' ? '.' : *s;
    }
    if (n && out[n - 1] == '.') {
        n--;
        points--;
    }
    out[n] = '\0';
    bool digits = strpbrk(out, "0123456789") != NULL && points <= 1;
    bool number = strspn(s, "0123456789") == 0; /* 4 minuten, 45 %; not 10-20 */
    return digits && number && !strchr("-/:", *s ? *s : ' ') ? out : NULL;
}

const char *suggest_value(FieldType type, lua_State *lua, int index, char out[SUGGEST_NUMBER]) {
    const char *text = lua_type(lua, index) == LUA_TSTRING ? lua_tostring(lua, index) : NULL;
    if (!text || !*text)
        return NULL;
    if (type == FIELD_BOOLEAN) {
        const char *value = typed_value(text);
        return value && strcmp(value, "nil") != 0 ? value : NULL;
    }
    bool number = type == FIELD_NUMBER || type == FIELD_WHOLE || type == FIELD_AMOUNTS ||
                  type == FIELD_ADDITIONS;
    return number ? suggest_number(text, out) : NULL;
}
