/* For tools: klachtenspel.api/1, with the help in all languages. All of it comes from the one list
 * of words (script/format/vocabulary.h) and its help in assets/locale. */
#ifndef KLACHT_AUTHOR_REFERENCE_JSON_H
#define KLACHT_AUTHOR_REFERENCE_JSON_H

#include "base/text.h"

void reference_json(Text *out);

#endif
