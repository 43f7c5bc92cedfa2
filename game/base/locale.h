/* The words that a user sees, in two languages.
 *
 * They stand in assets/locale/<lang>.<area>.po under keys; the build makes of them the table behind
 * these functions and locale_keys.h with one MSG_… per key, so a missing key does not compile and a
 * missing translation fails the build. A text about a number of things has two forms there, one for
 * a single one (msgid_plural names the {n} that counts); which is meant is seen from what is filled
 * in. Nothing here knows which language is in use. */
#ifndef KLACHT_BASE_LOCALE_H
#define KLACHT_BASE_LOCALE_H

#include "base/text.h"
#include "locale_keys.h"

typedef enum Lang { LANG_NL, LANG_EN, LANG_COUNT } Lang;

/* Of a text with two forms the one for more. */
const char *msg(Lang lang, Msg key);
/* Adds the text with {1} … {9} replaced by args, a NULL-ended array. */
void msg_add(Text *text, Lang lang, Msg key, const char *const *args);
/* msg_fill(&text, lang, MSG_X, "a", "b"): the same with the arguments written out. */
#define msg_fill(text, lang, ...) msg_fill_(text, lang, __VA_ARGS__, (const char *)NULL)
void msg_fill_(Text *text, Lang lang, Msg key, ...);
void msg_fill_list(Text *text, Lang lang, Msg key, va_list list);

/* The same with a whole number as {1}: "1 moment", "3 momenten". */
void msg_count(Text *text, Lang lang, Msg key, double count);

/* A number as the language writes it: at most `decimals` (17,5), or just as many (17,50). */
void lang_add_number(Text *text, Lang lang, double value, int decimals);
void lang_add_fixed(Text *text, Lang lang, double value, int decimals);
/* An amount: whole without decimals, else with two. */
void lang_add_amount(Text *text, Lang lang, double value);
/* "€ 17,50". */
void lang_add_euros(Text *text, Lang lang, double euros);
/* "4 uur", "2 dagen" or "20 minuten". */
void lang_add_minutes(Text *text, Lang lang, double minutes);

/* "november", of 1 to 12. */
const char *lang_month(Lang lang, int month);

/* "nl" or "en"; lang_of gives false for any other name. */
const char *lang_id(Lang lang);
int lang_of(const char *id, Lang *lang);
/* The language of the environment (LC_ALL, LC_MESSAGES, LANG); Dutch when unknown. */
Lang lang_of_system(void);

#endif
