/* The text of a house.lua with the changes of a HouseEdit in it: every other byte stays. */
#ifndef KLACHT_AUTHOR_HOUSE_BYTES_H
#define KLACHT_AUTHOR_HOUSE_BYTES_H

#include "author/house_edit.h"

void house_bytes_add(const HouseEdit *edit, Text *out);

#endif
