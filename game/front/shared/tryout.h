/* A try-out: a play that begins at a moment, with a state of choice. It is no play that counts: it
 * has no journal, no result and no place among the best.
 *
 * The state is that of the start of the case but for what is asked: "trust=40,days=3" and the ids
 * of signals that were heard, "too-late,alone". Everything that is not there is a finding that
 * names the nearest there is. Knows no screen. */
#ifndef KLACHT_SHARED_TRYOUT_H
#define KLACHT_SHARED_TRYOUT_H

#include "base/finding.h"
#include "play/play.h"

/* As it was asked for; `set` and `heard` may be NULL. */
typedef struct TryOut {
    const char *moment, *set, *heard;
} TryOut;

/* A PlayState that owns what it points to, but for the texts of the scenario's flags and of `set`
 * that it copied. */
typedef struct TryState {
    PlayState state;
    Value *flags;
    uint8_t *said, *heard;
    Text *texts; /* per flag: of a text that was set */
    int flag_count;
} TryState;

/* As the case begins, or as the play stands. */
void try_state_init(TryState *try, const Scenario *scenario, const Play *play);
void try_state_release(TryState *try);
/* One variable or flag by its name; false when there is none, or it cannot have that value. */
typedef enum TrySet { TRY_SET, TRY_NO_NAME, TRY_NO_VALUE } TrySet;
TrySet try_state_set(TryState *try, const Scenario *scenario, const char *name, const char *value);
/* The state that was asked for; false with findings, and nothing to release. */
bool try_state_read(TryState *try, const Scenario *scenario, const TryOut *asked,
                    Findings *findings);
/* The moment that a name is nearest to, or NULL. */
const char *try_nearest_moment(const Scenario *scenario, const char *name);

#endif
