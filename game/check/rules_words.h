/* Translations: what is missing, stale, or does not fit. */
#ifndef KLACHT_CHECK_RULES_WORDS_H
#define KLACHT_CHECK_RULES_WORDS_H

#include "check/rule_list.h"
#include "policy/stock.h"

/* A translated case goes on the shelf of its language. */
void check_translations(Check *check, Opened *opened, Stock *stock);
void check_set_translations(Findings *findings, Opened *opened);
void check_house_translations(Findings *findings, char *path);

#endif
