/* Vote file: the votes of who voted alone, on disk; and what a session may write over. */
#ifndef KLACHT_CALIBRATE_VOTE_FILE_H
#define KLACHT_CALIBRATE_VOTE_FILE_H

#include "base/file_write.h"
#include "front/window/calibrate/calibrate_state.h"

/* Where --out says, else among the user's data; false with a finding. */
bool vote_file_write(Calibrate *calibrate, Findings *findings);
/* Where --out says, what is there is replaced with --force alone, but for `written`, which this
 * session has written itself (or NULL). */
FileOut vote_file_place(const Calibrate *calibrate, const char *path, const char *written);

#endif
