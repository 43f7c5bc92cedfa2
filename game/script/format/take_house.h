/* A case has a house of its own, so that what it brings changes no other. */
#ifndef KLACHT_FORMAT_TAKE_HOUSE_H
#define KLACHT_FORMAT_TAKE_HOUSE_H

#include "script/format/loader.h"

/* The lists begin as copies of the house's, texts included. */
void take_house(Loader *loader, const House *base);

#endif
