/* Versions of a definition, and what one changed of the one before: for a page, a window and a
 * command alike. Plain data with ids, not tied to a set: two versions may have been read of files
 * whose set is gone. Says nothing in words (front/shared/versions_told.h). */
#ifndef KLACHT_TEAM_VERSIONS_H
#define KLACHT_TEAM_VERSIONS_H

#include "base/arena.h"
#include "model/calibration.h"

typedef struct VersionEntry {
    Carried what;
    const char *id;           /* of the statement; NULL of a rule */
    const char *text;         /* of the rule or the statement, plain */
    const char *is, *kind;    /* ids; NULL of a rule and of what is parked, kind also without one */
    const char *dissent;      /* or why it is parked; NULL: none */
    const char *from;         /* of a rule: the rule of thumb it began as, or NULL */
    const char *const *items; /* of a rule: ids of the statements that it came of */
    int item_count;
} VersionEntry;

typedef struct Version {
    VersionEntry *entries; /* rules, then cases; each once */
    int count, capacity;
} Version;

typedef enum VersionChangeKind {
    VERSION_ADDED,   /* was: NULL */
    VERSION_CHANGED, /* a rule in other words; a case that is called otherwise */
    VERSION_REMOVED, /* is: NULL */
    VERSION_CHANGE_KINDS
} VersionChangeKind;

typedef struct VersionChange {
    VersionChangeKind kind;
    const VersionEntry *was, *is;
} VersionChange;

typedef struct VersionChanges {
    VersionChange *items;
    int count, capacity;
} VersionChanges;

/* The definition of a record, and the one that its session began with. What is made is in the
 * arena, but for the array (version_release); the record outlives both. */
void version_of_record(const CalibrationRecord *record, Arena *arena, Version *out);
void version_before_record(const CalibrationRecord *record, Arena *arena, Version *out);
void version_add(Version *version, VersionEntry entry);
void version_release(Version *version);

/* The rule in these words, the case of this statement; or NULL. */
const VersionEntry *version_find_rule(const Version *version, const char *text);
const VersionEntry *version_find_case(const Version *version, const char *id);

/* Rules first; of each what is there now, in its order, then what went. A rule that went and a new
 * one are one that changed where both began as the same rule of thumb or came of the same
 * statement. Borrows from both versions. */
void versions_compare(const Version *was, const Version *is, VersionChanges *out);
void version_changes_release(VersionChanges *changes);

/* "added", "changed", "removed". */
const char *version_change_id(VersionChangeKind kind);

#endif
