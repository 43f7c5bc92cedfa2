/* Phone state: what one phone may see: never a vote of somebody else, and no verdict before it is
 * there. */
#ifndef KLACHT_WEB_PHONE_STATE_H
#define KLACHT_WEB_PHONE_STATE_H

#include "front/web/server_state.h"
#include "store/json_write.h"

/* What the phone of that seat may see now; the session's words that stay the same. Both begin the
 * writer. */
void phone_state(const Server *server, int seat, JsonWriter *w);
void phone_state_house(const Server *server, JsonWriter *w);

#endif
