/* Undoubted: whether the words in a place say what they seem to.
 *
 * What is denied, said of others, supposed, or said with scorn is not what its words alone would
 * be. Rules of both languages, over the clause or the sentence that the words stand in; in doubt
 * they are not meant. */
#ifndef KLACHT_HEAR_UNDOUBTED_H
#define KLACHT_HEAR_UNDOUBTED_H

#include "hear/markers.h"

bool undoubted_place(Family family, const Spoken *spoken, MarkerPlace place);
/* What no marker stands for and only many words together say: fewer rules can tell that it is not
 * meant, so any doubt in its sentence is enough. */
bool undoubted_whole(Family family, const Spoken *spoken, MarkerPlace place);
/* Whether two places touch or stand in one clause. */
bool undoubted_together(const Spoken *spoken, MarkerPlace a, MarkerPlace b);

#endif
