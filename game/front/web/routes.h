/* Routes: what phones ask, and the answers. Knows no HTTP but its status codes. */
#ifndef KLACHT_WEB_ROUTES_H
#define KLACHT_WEB_ROUTES_H

#include "front/web/answering.h"

/* The answer must be a zeroed one; its body is for text_release. */
void routes_answer(Server *server, const Ask *ask, Answer *answer);

#endif
