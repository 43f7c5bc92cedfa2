/* The refresher on disk: `refresher.json` in the user's data folder, for this user alone, written
 * whole or not at all.
 *
 * A file that cannot be read is kept beside, which is a finding, and it begins anew. Items that
 * nothing happened to are not written. */
#ifndef KLACHT_REPORT_REFRESHER_FILE_H
#define KLACHT_REPORT_REFRESHER_FILE_H

#include "base/finding.h"
#include "report/refresher.h"
#include "store/json.h"

#define REFRESHER_SCHEMA "klachtenspel.refresher/1"

/* As the file has it, else as it begins. */
void refresher_read(Refresher *refresher, Findings *findings);
/* What another program wrote since is taken in first. False with a finding. */
bool refresher_write(Refresher *refresher, Findings *findings);
/* Who has no plays any more has none of this either. */
void refresher_remove(void);

void refresher_print(const Refresher *refresher, Text *out);
/* Of a tree; false with one finding, and nothing of it was taken. */
bool refresher_take_tree(Refresher *refresher, const Json *tree, const char *path,
                         Findings *findings);

#endif
