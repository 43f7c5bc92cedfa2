/* The words of a house; a case may bring acts, remedies and roles of its own with them. */
#ifndef KLACHT_FORMAT_LOAD_HOUSE_H
#define KLACHT_FORMAT_LOAD_HOUSE_H

#include "script/format/fields.h"

LoadWord load_definition, load_category, load_kind, load_act, load_off, load_remedy, load_role,
    load_theme, load_family, load_stray, load_mood, load_weights, load_pass, load_costs, load_pace,
    load_reading;

#endif
