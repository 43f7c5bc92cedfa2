/* Translations: what is missing, stale, or does not fit. */
#ifndef KLACHT_CHECK_RULES_WORDS_H
#define KLACHT_CHECK_RULES_WORDS_H

#include "check/rules.h"

void check_translations(Check *check, Opened *opened);
void check_set_translations(Findings *findings, Opened *opened);
void check_house_translations(Findings *findings, char *path);

#endif
