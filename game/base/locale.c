#include "base/locale.h"

#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "locale_table.h"

#include "base/banned.h"

const char *msg(Lang lang, Msg key) {
    return locale_table[key].text[lang];
}

/* Whether what is counted is one. */
static bool is_one(Msg key, const char *const *args) {
    int counted = locale_table[key].counted, i = 0;
    while (i < counted && args && args[i])
        i++;
    return counted && i == counted && !strcmp(args[counted - 1], "1");
}

void msg_add(Text *text, Lang lang, Msg key, const char *const *args) {
    text_fill(text, is_one(key, args) ? locale_table[key].one[lang] : msg(lang, key), args);
}

void msg_count(Text *text, Lang lang, Msg key, double count) {
    Text number = {0};
    lang_add_number(&number, lang, count, 0);
    msg_fill(text, lang, key, text_cstr(&number));
    text_release(&number);
}

void msg_fill_list(Text *text, Lang lang, Msg key, va_list list) {
    const char *args[10] = {0};
    for (int i = 0; i < 9; i++) {
        args[i] = va_arg(list, const char *);
        if (!args[i])
            break;
    }
    msg_add(text, lang, key, args);
}

void msg_fill_(Text *text, Lang lang, Msg key, ...) {
    va_list list;
    va_start(list, key);
    msg_fill_list(text, lang, key, list);
    va_end(list);
}

/* The point of a number that begins at `from`, as the language writes it. */
static void put_point(Text *text, Lang lang, size_t from) {
    char *point = lang == LANG_NL && text->len > from ? strchr(text->bytes + from, '.') : NULL;
    if (point)
        *point = ',';
}

void lang_add_number(Text *text, Lang lang, double value, int decimals) {
    size_t from = text->len;
    text_add_number(text, value, decimals);
    put_point(text, lang, from);
}

void lang_add_fixed(Text *text, Lang lang, double value, int decimals) {
    size_t from = text->len;
    if (!isfinite(value)) { /* how these are written differs between machines */
        text_add(text, "–");
        return;
    }
    text_addf(text, "%.*f", decimals, value);
    if (text->bytes[from] == '-' && !strpbrk(text->bytes + from, "123456789")) {
        memmove(text->bytes + from, text->bytes + from + 1, text->len - from);
        text->len--;
    }
    put_point(text, lang, from);
}

void lang_add_amount(Text *text, Lang lang, double value) {
    double cents = round(value * 100);
    bool whole = fabs(value) < 1e15 && cents == round(value) * 100;
    lang_add_fixed(text, lang, value, whole ? 0 : 2);
}

void lang_add_euros(Text *text, Lang lang, double euros) {
    text_add(text, lang == LANG_NL ? "€ " : "€");
    lang_add_amount(text, lang, euros);
}

void lang_add_minutes(Text *text, Lang lang, double minutes) {
    Text number = {0};
    Msg unit = MSG_FIGURE_TIME_MINUTES;
    double value = minutes;
    if (minutes >= 48 * 60) {
        unit = MSG_FIGURE_TIME_DAYS;
        value = minutes / (24 * 60);
    } else if (minutes >= 60) {
        unit = MSG_FIGURE_TIME_HOURS;
        value = minutes / 60;
    }
    lang_add_number(&number, lang, value, 1);
    msg_fill(text, lang, unit, text_cstr(&number));
    text_release(&number);
}

const char *lang_month(Lang lang, int month) {
    static const Msg months[] = {
        MSG_DEFINITION_MONTH_1,  MSG_DEFINITION_MONTH_2,  MSG_DEFINITION_MONTH_3,
        MSG_DEFINITION_MONTH_4,  MSG_DEFINITION_MONTH_5,  MSG_DEFINITION_MONTH_6,
        MSG_DEFINITION_MONTH_7,  MSG_DEFINITION_MONTH_8,  MSG_DEFINITION_MONTH_9,
        MSG_DEFINITION_MONTH_10, MSG_DEFINITION_MONTH_11, MSG_DEFINITION_MONTH_12};
    return msg(lang, months[month - 1]);
}

const char *lang_id(Lang lang) {
    return lang == LANG_EN ? "en" : "nl";
}

int lang_of(const char *id, Lang *lang) {
    if (!strcmp(id, "nl"))
        *lang = LANG_NL;
    else if (!strcmp(id, "en"))
        *lang = LANG_EN;
    else
        return 0;
    return 1;
}

Lang lang_of_system(void) {
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (int i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return !strncmp(value, "en", 2) ? LANG_EN : LANG_NL;
    }
    return LANG_NL;
}
