/* Where nothing serves phones there is nothing to serve: server_start says so before it asks. */
#include "front/web/served_room.h"

#include "base/banned.h"

Served served_room(Room *room) {
    (void)room;
    return (Served){0};
}
