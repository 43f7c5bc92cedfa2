/* Plays as findings speak of them. */
#ifndef KLACHT_CHECK_ROUTE_H
#define KLACHT_CHECK_ROUTE_H

#include "check/rule_list.h"

/* A play of the case at its start. */
Play *check_play(const Check *check);
/* A play as its choices: "opening: probe, verhaal: own". Long ones lose their beginning. */
void check_route(const Play *play, Text *out);

#endif
