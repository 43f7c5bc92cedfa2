/* A set of statements to judge, and its rules of thumb. */
#ifndef KLACHT_FORMAT_LOAD_SET_H
#define KLACHT_FORMAT_LOAD_SET_H

#include "script/format/fields.h"

LoadWord load_set, load_rule, load_item;

#endif
