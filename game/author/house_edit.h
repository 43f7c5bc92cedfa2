/* House edit: the figures and texts of a house.lua, found in its text and changed there.
 *
 * What is changed is the value alone: by the tokens of the file, so that comments, layout and all
 * else stay byte for byte. What Lua works out stands nowhere literally: it is listed with its line
 * and cannot be changed here. Here it is read and listed; house_change.h sets and writes. House and
 * items live until release. */
#ifndef KLACHT_AUTHOR_HOUSE_EDIT_H
#define KLACHT_AUTHOR_HOUSE_EDIT_H

#include "base/file_digest.h"
#include "base/text.h"
#include "script/script.h"

struct Source;

typedef enum HousePart {
    HOUSE_DEFINITION, /* a text of more lines */
    HOUSE_PASS,       /* `of`: a HouseMark; a figure or an Outcome */
    HOUSE_LABEL,      /* `of`: the role; a text of one line */
    HOUSE_EUROS,      /* the same; a figure */
    HOUSE_MAY         /* the same; which remedies */
} HousePart;

typedef enum HouseMark {
    HOUSE_TOTAL,
    HOUSE_RECOGNITION,
    HOUSE_EMPATHY,
    HOUSE_SPEED,
    HOUSE_MANDATE,
    HOUSE_OUTCOME
} HouseMark;

typedef enum HouseStand {
    HOUSE_WRITTEN,  /* literally: it can be changed */
    HOUSE_COMPUTED, /* by Lua: it cannot be changed here */
    HOUSE_ABSENT    /* not in the file */
} HouseStand;

typedef struct HouseItem {
    HousePart part;
    int of;
    HouseStand stand;
    int line, end_line;    /* of the value, else of its word; 0: there is none */
    int token;             /* of the value; -1 unless it is written */
    double least, most;    /* bounds of a figure, as the loader has them */
    double number, was;    /* a figure, or an Outcome; what the file has */
    char *text, *was_text; /* of texts, lines end in \n */
    bool *may, *was_may;   /* per remedy of the house */
} HouseItem;

typedef struct HouseEdit {
    char *path;
    Text bytes; /* as they were read */
    FileDigest digest;
    struct Source *source; /* its tokens (script/source/tokens.h) */
    HouseFile file;
    Findings found; /* what the loader says of the file as it is: warnings */
    HouseItem *items;
    int count, capacity;
} HouseEdit;

/* False with findings when it cannot be read or loaded, and then there is nothing to release. */
bool house_edit_open(HouseEdit *edit, const char *path, Findings *findings);
/* The same of a text; `path` is where it is written. */
bool house_edit_open_text(HouseEdit *edit, const char *bytes, size_t len, const char *path,
                          Findings *findings);
void house_edit_release(HouseEdit *edit);
/* NULL when there is none: a part of all roles there are has one for each. */
HouseItem *house_edit_item(const HouseEdit *edit, HousePart part, int of);

bool house_item_is_changed(const HouseItem *item, const HouseEdit *edit);
bool house_edit_is_changed(const HouseEdit *edit);

#endif
