/* Rules about house.lua and about sets. */
#ifndef KLACHT_CHECK_RULES_HOUSE_H
#define KLACHT_CHECK_RULES_HOUSE_H

#include "cases/opened.h"

/* False when the house could not be loaded. */
bool check_house(Findings *findings, const char *path);
void check_set(Findings *findings, Opened *opened);

#endif
