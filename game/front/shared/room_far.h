/* How far a case was played with a room, of what the shelf has of it. */
#ifndef KLACHT_SHARED_ROOM_FAR_H
#define KLACHT_SHARED_ROOM_FAR_H

#include "base/locale.h"
#include "store/room_shelf.h"

/* "6 mensen · beurt 3", of one that ended "6 mensen · 9 beurten" */
void words_add_room_far(Text *text, Lang lang, const RoomShelfItem *item);

#endif
