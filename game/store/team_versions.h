/* The versions of a definition that stand in a session file: the one that its session began with
 * and the one that came out. The set need not be there. */
#ifndef KLACHT_STORE_TEAM_VERSIONS_H
#define KLACHT_STORE_TEAM_VERSIONS_H

#include "model/statements.h"
#include "store/json.h"
#include "team/versions.h"

/* The definition of a session file. False, and nothing to release, when it is another kind of file.
 * Borrows from the tree. */
bool team_version_read(const Json *tree, Arena *arena, Version *out);
/* The one before it, out of its inputs; `is`: as it was read of the same tree. What the file does
 * not say in words (a case that is no longer one) stands in the set, or has its id for words. */
void team_version_read_before(const Json *tree, const StatementSet *set, const Version *is,
                              Arena *arena, Version *out);

#endif
