/* Versions told: what changed in a definition, in words: a sentence of it, or what stood there and
 * what stands there now. For the minutes, the window and `agreement` alike. */
#ifndef KLACHT_SHARED_VERSIONS_TOLD_H
#define KLACHT_SHARED_VERSIONS_TOLD_H

#include "base/locale.h"
#include "model/house.h"
#include "team/versions.h"

/* What a border case is called: "klacht (impliciet)". */
void version_entry_tell_called(Text *out, const House *house, const VersionEntry *entry);
/* "Nieuwe regel: …". A house that is not known (NULL) has ids for labels. */
void version_change_tell(Text *out, Lang lang, const House *house, const VersionChange *change);

/* "+", "±", "−" with "erbij", "anders", "weg": never a colour alone. */
const char *version_change_mark(VersionChangeKind kind);
const char *version_change_word(Lang lang, VersionChangeKind kind);

/* What it is about, where that is the same before and after: the statement; nothing of a rule. */
const char *version_change_about(const VersionChange *change);
/* A side of it by itself: the rule, what a statement is called, with who saw it otherwise; of a
 * side that is not there that it is not. */
void version_change_tell_was(Text *out, Lang lang, const House *house, const VersionChange *change);
void version_change_tell_is(Text *out, Lang lang, const House *house, const VersionChange *change);

#endif
