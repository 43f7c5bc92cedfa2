/* For people: a chapter of the trainers' guide (scenarios/README.md), from its heading on, each
 * word with a table of its fields. All of it comes from the one list of words
 * (script/format/vocabulary.h) and its help in assets/locale. */
#ifndef KLACHT_AUTHOR_REFERENCE_MARKDOWN_H
#define KLACHT_AUTHOR_REFERENCE_MARKDOWN_H

#include "base/locale.h"
#include "base/text.h"

void reference_markdown(Lang lang, Text *out);

#endif
