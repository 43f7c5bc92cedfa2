/* Changes of a HouseEdit: other values for its items, and the file with them.
 *
 * Nothing is written that the loader has a new finding about, that comes to more than what was
 * changed, or over a file that became another since it was read. */
#ifndef KLACHT_AUTHOR_HOUSE_CHANGE_H
#define KLACHT_AUTHOR_HOUSE_CHANGE_H

#include "author/house_edit.h"

typedef enum HouseRefusal {
    HOUSE_TAKEN,
    HOUSE_IS_FIXED, /* it is computed, or not in the file */
    HOUSE_EMPTY,    /* no text */
    HOUSE_CLOSES,   /* the text has the brackets in it that would end it */
    HOUSE_SIGNS,    /* the text has signs that no text has, or lines where one is meant */
    HOUSE_BOUNDS,   /* not from least to most */
    HOUSE_UNKNOWN   /* no such outcome or remedy */
} HouseRefusal;

/* Another value; what is refused leaves the one there is. */
HouseRefusal house_edit_set_text(HouseItem *item, const HouseEdit *edit, const char *text);
HouseRefusal house_edit_set_number(HouseItem *item, double number);
/* Whether the role may give this remedy (its id). */
HouseRefusal house_edit_set_may(HouseItem *item, const HouseEdit *edit, const char *remedy,
                                bool may);
/* Writes the new text, whole or not at all; then the edit is that of the new file. False with
 * findings, and nothing is written: the file became another, the loader would find something that
 * it did not before, or the disk refuses. */
bool house_edit_write(HouseEdit *edit, Findings *findings);

#endif
