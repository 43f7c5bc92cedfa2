/* A flag of the case where its name and a number belong: add = gehoord, gehoord = gehoord + 1. */
#ifndef KLACHT_SOURCE_FLAG_FORMS_H
#define KLACHT_SOURCE_FLAG_FORMS_H

#include "script/source/scan_state.h"

/* At the beginning of an item of a table. */
bool flag_forms_adds(const Scan *scan, int token);

#endif
