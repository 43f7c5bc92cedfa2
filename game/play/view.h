/* What a front end may see of a play. */
#ifndef KLACHT_PLAY_VIEW_H
#define KLACHT_PLAY_VIEW_H

#include "model/view.h"
#include "play/record.h"

/* What a front end may see now; valid until the next step. */
const View *play_view(Play *play);

#endif
