#include "front/window/room/projector_clock.h"

#include <math.h>

#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"

#include "base/banned.h"

void clock_start(Projector *projector) {
    const Room *room = projector->room;
    int seconds = room_is_open(room) ? room->settings.seconds : 0;
    double now = app_now(projector->game->app);
    projector->meeting.closes_at = seconds ? now + seconds * 1000.0 : (double)INFINITY;
    projector->next_tick = now + 1000;
    projector->time_over = false;
    phones_tell_time(&projector->meeting);
}

void clock_tick(Projector *projector) {
    double now = app_now(projector->game->app);
    if (isinf(projector->meeting.closes_at) || projector->time_over || now < projector->next_tick)
        return;
    projector->time_over = now >= projector->meeting.closes_at;
    projector->next_tick = fmin(now + 1000, fmax(projector->meeting.closes_at, now + 1));
    app_rebuild(projector->game->app);
}

double clock_deadline(const Projector *projector) {
    return isinf(projector->meeting.closes_at) || projector->time_over ? (double)INFINITY
                                                               : projector->next_tick;
}

const char *clock_words(const Projector *projector, Ui *ui) {
    if (isinf(projector->meeting.closes_at))
        return NULL;
    if (projector->time_over)
        return msg(projector->lang, MSG_PROJECTOR_TIME_OVER);
    return meeting_fill(ui, projector->lang, MSG_PROJECTOR_TIME_LEFT,
                        meeting_digits(ui, meeting_seconds_left(&projector->meeting)), NULL, NULL);
}
