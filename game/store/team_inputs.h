/* The inputs of a session as JSON: a part of session_file.c, in both directions. */
#ifndef KLACHT_STORE_TEAM_INPUTS_H
#define KLACHT_STORE_TEAM_INPUTS_H

#include "store/team_file.h"

void session_add_settings(cJSON *object, const char *key, const CalibrationSettings *settings);
/* "is" and "kind", null for none; "is" is null for "don't know". */
void session_add_judgement(cJSON *object, const House *house, const Judgement *judgement);
void session_add_inputs(cJSON *tree, const CalibrationRecord *record);
/* "consensus", "chair", "parked"; NULL for none. */
const char *session_decision_id(Decision decision);
/* -1 when there is none; id may be NULL. */
int session_find_statement(const StatementSet *set, const char *id);

#endif
