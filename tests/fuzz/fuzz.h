/* For the fuzzers: one file each, with what must hold of whatever comes in (scripts/fuzz).
 *
 * They look for crashes, leaks and undefined behaviour by themselves; FUZZ_HOLDS is for the rest:
 * what we wrote can be read again, and says the same. */
#ifndef KLACHT_FUZZ_H
#define KLACHT_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/finding.h"
#include "cases/opened.h"
#include "play/play.h"
#include "room/room.h"
#include "team/calibration.h"

#define FUZZ_HOLDS(what)                                                                           \
    do {                                                                                           \
        if (!(what)) {                                                                             \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what);              \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);
/* Before the first: what is opened then is in no time limit. */
int LLVMFuzzerInitialize(int *argc, char ***argv);

/* A shipped case or set with its house, opened once: one case and one set in a program. */
const Opened *fuzz_opened(const char *id, bool set);
/* The bytes as a file at a path, until the next call. */
const char *fuzz_file(const uint8_t *bytes, size_t len);
/* The bytes with what is only known here: for '@' and the letter of a word that word. */
typedef struct FuzzWord {
    char letter;
    const char *word;
} FuzzWord;
void fuzz_fill_in(const char *bytes, size_t len, const FuzzWord *words, int count, Text *out);
/* The result of the play is read again, played again and verified. */
void fuzz_play(const Play *play, const Scenario *scenario, const ScriptCalls *calls);
/* A session is written, read again by its steps, and written as the same; a play of a room that
 * ended verifies. Names are forgotten. */
void fuzz_room(Room *room);
void fuzz_session(const Calibration *session);

#endif
