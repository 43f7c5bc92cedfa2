/* Room mine: whether what a seat gave was given by who has it now. */
#ifndef KLACHT_WEB_ROOM_MINE_H
#define KLACHT_WEB_ROOM_MINE_H

#include "front/web/served.h"
#include "room/room.h"

/* The questions of a turn, in order. */
typedef enum RoomQuestion { QUESTION_LISTEN, QUESTION_CHOOSE, QUESTION_AGAIN } RoomQuestion;

/* Counts go with a seat; what one sees as one's own does not, when another had the seat then. */
bool room_mine(const Room *room, const Viewer *viewer, int turn, RoomQuestion question);

#endif
