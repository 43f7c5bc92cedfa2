/* The settings on disk: `settings.json` in the user's config folder, written whole.
 *
 * Several programs may have it open. Writing looks at the file once more, under a lock, and changes
 * in it what this program changed: what others wrote stays, and so do fields that only a later
 * version knows. What is wrong in a field is its default. A file that cannot be read is never
 * written over: it is kept beside. */
#ifndef KLACHT_STORE_SETTINGS_FILE_H
#define KLACHT_STORE_SETTINGS_FILE_H

#include "base/finding.h"
#include "store/settings.h"

/* Over what there is; a file that is not there is no finding, one that cannot be read a warning. */
void settings_read(Settings *settings, Findings *findings);
/* What was changed and noted since, into the file; best results are then those of the file. False
 * with a finding when nothing was written; a warning when an old file was kept beside. */
bool settings_write(Settings *settings, Findings *findings);
/* The same, and the best results are those of `bests` alone, here and in the file. */
bool settings_replace_bests(Settings *settings, const Settings *bests, Findings *findings);

#endif
