/* For people: what a house calls its acts, kinds, categories, remedies, roles and themes, each by
 * the word that a file wants and what it means. A part of the chapter of reference_markdown.h. */
#ifndef KLACHT_AUTHOR_REFERENCE_HOUSE_H
#define KLACHT_AUTHOR_REFERENCE_HOUSE_H

#include "base/locale.h"
#include "model/house.h"

void reference_house(const House *house, Lang lang, Text *out);

#endif
