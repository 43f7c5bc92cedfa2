/* Inputs of a play as commands.md has them, with ids: out of a Play. */
#ifndef KLACHT_STORE_INPUTS_WRITE_H
#define KLACHT_STORE_INPUTS_WRITE_H

#include "play/play.h"
#include "store/json.h"

/* One input of a play: { "at_ms": …, "reply": "probe" }. */
Json *input_tree(const Scenario *scenario, const Input *input);
/* What is done alone: "reply": "probe". */
void input_add_action(Json *object, const Scenario *scenario, const Input *input);
/* The object of an inputs file for a play (its setup and inputs). */
Json *inputs_tree(const Play *play);
/* Adds all inputs of a play as "inputs". */
void inputs_add(Json *object, const Play *play);

/* Parts that a result has too: "is" and "kind" (-1: none), "remedies", "hand_over". */
void inputs_add_judged(Json *object, const House *house, int category, int kind);
void inputs_add_remedies(Json *object, const House *house, const Chosen *chosen, int count);
void inputs_add_hand_over(Json *object, HandOver hand_over);

#endif
