/* Author terms: what stands in a case, as people call it, with the word that is typed behind it
 * where that is another: "erkennen (acknowledge)". */
#ifndef KLACHT_WINDOW_AUTHOR_TERMS_H
#define KLACHT_WINDOW_AUTHOR_TERMS_H

#include "base/locale.h"
#include "model/calls.h"
#include "model/scenario.h"

/* Both, or the one where they are the same. */
void terms_add(Text *out, const char *label, const char *id);
void terms_add_variable(Text *out, const Scenario *scenario, Lang lang, int variable);
/* A text in quotes, a number as Lua writes it, "ja (true)". */
void terms_add_value(Text *out, Lang lang, const Value *value);
/* "vertrouwen (trust) ≥ 26": as the case asks it. */
void terms_add_test(Text *out, const Scenario *scenario, Lang lang, const Test *test);
/* All that a condition asks, parted by commas; nothing where it asks nothing. */
void terms_add_condition(Text *out, const Scenario *scenario, Lang lang,
                         const Condition *condition);
/* The acts of a reply, and in which way they are in the wrong place. */
void terms_add_acts(Text *out, const Scenario *scenario, Lang lang, const Reply *reply);
/* "het antwoord op regel 33": as one finds it in the file. */
void terms_add_reply(Text *out, const Scenario *scenario, Lang lang, int reply);

/* A part of a line of facts, with " · " before it where something stands already. */
void terms_join(Text *out, Lang lang, Msg key, const char *what);
/* "vertrouwen 60 → 45" */
void terms_join_change(Text *out, Lang lang, Msg key, double from, double to);

#endif
