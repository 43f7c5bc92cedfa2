/* As meeting: what a team session is to its meeting: how it is written, named and served. */
#ifndef KLACHT_CALIBRATE_AS_MEETING_H
#define KLACHT_CALIBRATE_AS_MEETING_H

#include "front/window/meeting/meeting.h"

extern const MeetingCalls calibrate_calls;

#endif
