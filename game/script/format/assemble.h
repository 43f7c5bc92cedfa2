/* What was read, as plain data in the arena of the result. */
#ifndef KLACHT_FORMAT_ASSEMBLE_H
#define KLACHT_FORMAT_ASSEMBLE_H

#include "script/format/loader.h"

void build_house(Loader *loader, House *house);
void build_scenario(Loader *loader);
void build_set(Loader *loader);

#endif
