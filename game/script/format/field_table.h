/* The table of a word while it is read: the values by its list of fields, on the stack of Lua. */
#ifndef KLACHT_FORMAT_FIELD_TABLE_H
#define KLACHT_FORMAT_FIELD_TABLE_H

#include "script/format/loader.h"

/* What stands in the table of a word, checked by its list; values are on the stack of Lua. */
typedef struct Fields {
    Loader *loader;
    lua_State *lua;
    const char *word;
    const Field *list;
    int count;
    int base;       /* stack index of the first */
    int brace;      /* token of its {, or -1 */
    int line;       /* of the word, or of the field it is the value of */
    uint64_t meant; /* fields that an unknown one was probably meant to be */
} Fields;

#endif
