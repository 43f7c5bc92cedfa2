#include "front/web/served.h"

#include "base/banned.h"

bool served_sits(const Served *served, int seat) {
    return seat < served->calls->seats(served->session) &&
           served->calls->present(served->session, seat);
}

Seated served_refused(Msg refused) {
    switch (refused) {
    case MSG_SESSION_NO_NAME:
        return SEATED_NO_NAME;
    case MSG_SESSION_NO_NAME_TAKEN:
        return SEATED_TAKEN;
    case MSG_SESSION_NO_ROOM:
        return SEATED_NO_ROOM;
    default:
        return SEATED_ENDED;
    }
}
