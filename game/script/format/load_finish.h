/* What could only be resolved once the whole file was read: names and places further on. */
#ifndef KLACHT_FORMAT_LOAD_FINISH_H
#define KLACHT_FORMAT_LOAD_FINISH_H

#include "script/format/loader.h"

void finish_house(Loader *loader);
void finish_case(Loader *loader);
void finish_set(Loader *loader);

#endif
