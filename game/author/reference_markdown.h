/* For people: a chapter of the trainers' guide (scenarios/README.md), from its heading on, each
 * word with a table of its fields, and what a house calls things. All of it comes from the one list
 * of words (script/format/vocabulary.h), its help in assets/locale, and the house. */
#ifndef KLACHT_AUTHOR_REFERENCE_MARKDOWN_H
#define KLACHT_AUTHOR_REFERENCE_MARKDOWN_H

#include "base/locale.h"
#include "base/text.h"
#include "model/house.h"

/* `house` NULL: without what it calls things. */
void reference_markdown(const House *house, Lang lang, Text *out);

#endif
