/* The head of a case, and the notice that is shown before it. */
#ifndef KLACHT_FORMAT_LOAD_CASE_H
#define KLACHT_FORMAT_LOAD_CASE_H

#include "script/format/fields.h"

LoadWord load_case, load_notice;

#endif
