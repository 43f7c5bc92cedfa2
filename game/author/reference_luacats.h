/* For editors: a stub with LuaCATS annotations (lua-language-server), scripts/lua. One class for
 * each table, one function for each word. All of it comes from the one list of words
 * (script/format/vocabulary.h) and its help in assets/locale. */
#ifndef KLACHT_AUTHOR_REFERENCE_LUACATS_H
#define KLACHT_AUTHOR_REFERENCE_LUACATS_H

#include "base/locale.h"
#include "base/text.h"

void reference_luacats(Lang lang, Text *out);

#endif
