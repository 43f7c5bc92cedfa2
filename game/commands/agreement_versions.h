/* Agreement versions: what the definition of each session changed of the one before, for sessions
 * of the same set in order of date. */
#ifndef KLACHT_COMMANDS_AGREEMENT_VERSIONS_H
#define KLACHT_COMMANDS_AGREEMENT_VERSIONS_H

#include "base/finding.h"
#include "store/json.h"
#include "team/versions.h"

typedef struct SessionVersion {
    Json *tree;
    const char *set, *started;
    int number;
    Version version;
} SessionVersion;

typedef struct SessionVersions {
    SessionVersion *items;
    int count, capacity;
    Arena arena;
} SessionVersions;

void session_versions_init(SessionVersions *versions);
/* Reads the definition of a session file; what is none, or cannot be read, adds nothing. */
void session_versions_add(SessionVersions *versions, const char *path);
void session_versions_sort(SessionVersions *versions);
/* Nothing where no two are of the same set. */
void session_versions_print(const SessionVersions *versions, Lang lang, Text *out);
/* ,\n  "versions": [ … ] */
void session_versions_print_json(const SessionVersions *versions, Text *out);
void session_versions_release(SessionVersions *versions);

#endif
