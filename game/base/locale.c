#include "base/locale.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "locale_table.h"

#include "base/banned.h"

const char *msg(Lang lang, Msg key) {
    return locale_table[key][lang];
}

void msg_add(Text *text, Lang lang, Msg key, const char *const *args) {
    text_fill(text, msg(lang, key), args);
}

void msg_fill_(Text *text, Lang lang, Msg key, ...) {
    const char *args[10] = {0};
    va_list list;
    va_start(list, key);
    for (int i = 0; i < 9; i++) {
        args[i] = va_arg(list, const char *);
        if (!args[i])
            break;
    }
    va_end(list);
    msg_add(text, lang, key, args);
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
