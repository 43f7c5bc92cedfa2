/* The reference: the words of the format (script/format/vocabulary.h) written out for people and editors.
 *
 * All of it comes from that one list and its help in assets/locale; nothing is known here about a
 * word that does not stand there. Prints into a Text of the caller's. */
#ifndef KLACHT_AUTHOR_REFERENCE_H
#define KLACHT_AUTHOR_REFERENCE_H

#include "base/locale.h"
#include "base/text.h"

/* A stub for editors with LuaCATS annotations (lua-language-server): scripts/lua. */
void reference_luacats(Lang lang, Text *out);
/* A chapter of the trainers' guide, from its heading on: scenarios/README.md. */
void reference_markdown(Lang lang, Text *out);
/* Everything, with the help in all languages: `klachtenspel.api/1`. */
void reference_json(Text *out);

#endif
