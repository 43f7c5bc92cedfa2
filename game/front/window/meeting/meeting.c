#include "front/window/meeting/meeting.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

void meeting_init(Meeting *meeting, App *app, Lang lang, const MeetingCalls *calls, void *context) {
    *meeting = (Meeting){.app = app,
                         .lang = lang,
                         .calls = calls,
                         .context = context,
                         .keep_at = (double)INFINITY,
                         .closes_at = (double)INFINITY,
                         .look = server_addresses,
                         .address = -1};
}

int meeting_seconds_left(const Meeting *meeting) {
    double left = meeting->closes_at - app_now(meeting->app);
    return left > 0 ? (int)ceil(left / 1000 - 0.001) : 0;
}

void meeting_say(Meeting *meeting, bool good, const char *text) {
    free(meeting->said);
    meeting->said = text && *text ? xstrdup(text) : NULL;
    meeting->good_news = good;
    meeting->said_as = MSG_NONE;
}

void meeting_say_msg(Meeting *meeting, bool good, Msg key) {
    meeting_say(meeting, good, key == MSG_NONE ? NULL : msg(meeting->lang, key));
    meeting->said_as = key;
}

void meeting_say_findings(Meeting *meeting, const Findings *findings) {
    Text text = {0};
    for (int i = 0; i < findings->count && i < 3; i++) {
        text_add(&text, i ? " " : "");
        finding_tell(&findings->items[i], &text);
    }
    meeting_say(meeting, false, text_cstr(&text));
    text_release(&text);
}
