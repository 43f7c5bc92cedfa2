/* Vote file: the votes of who voted alone, on disk. */
#ifndef KLACHT_CALIBRATE_VOTE_FILE_H
#define KLACHT_CALIBRATE_VOTE_FILE_H

#include "front/window/calibrate/calibrate_state.h"

/* Where --out says, else among the user's data; false with a finding. */
bool vote_file_write(Calibrate *calibrate, Findings *findings);

#endif
