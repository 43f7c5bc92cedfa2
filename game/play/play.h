/* A play: the state machine that every front end, test, simulation and check steps through.
 *
 * A play is a pure function of a scenario, a setup and a list of inputs with their times; it knows
 * no screen, no file, no clock and no Lua. play_step is the only way forward: it takes one input
 * whole or refuses it and changes nothing. The Play owns its turns and its copy of the inputs; the
 * Scenario and the ScriptCalls stay the caller's and must outlive it. */
#ifndef KLACHT_PLAY_PLAY_H
#define KLACHT_PLAY_PLAY_H

#include "play/choices.h"
#include "play/probe.h"
#include "play/record.h"
#include "play/rendering.h"
#include "play/view.h"

Play *play_new(const Scenario *scenario, const ScriptCalls *calls, PlaySetup setup);
void play_free(Play *play);
/* Back to the start, keeping the memory. */
void play_restart(Play *play, PlaySetup setup);

/* The play begins there, at 0 ms, in place of the start of its case: what is rewound or taken back
 * comes to it again. For trying out; texts of flags are copied. */
PlayError play_start_at(Play *play, const PlayState *state);

PlayError play_step(Play *play, const Input *input);
/* Practice: the input that ended the play, as if it had not been given. Nothing comes after an
 * ending, so who goes back from it takes that input back first. False when it has not ended. */
bool play_take_back(Play *play);

const Scenario *play_scenario(const Play *play);
PlaySetup play_setup(const Play *play);
Phase play_phase(const Play *play);
int play_moment(const Play *play);         /* the present one; -1 when ended */
int play_ending(const Play *play);         /* -1 until ended */
int64_t play_now(const Play *play);        /* at_ms of the last input */
int64_t play_options_ms(const Play *play); /* when the options appeared (PHASE_ACT) */
bool play_rewound(const Play *play);
const char *play_failure(const Play *play); /* PHASE_FAILED, or after PLAY_SCRIPT and PLAY_STUCK */
PlayAsks play_asks(const Play *play);
int play_role(const Play *play);
Channel play_channel(const Play *play); /* the present one */
double play_left(const Play *play);     /* euros of the role that are left */
const Variables *play_variables(const Play *play);
bool play_is_heard(const Play *play, int mark_name);

int play_turn_count(const Play *play);
const Turn *play_turns(const Play *play, int *count);           /* the last one may be under way */
const int *play_shown(const Play *play, const Turn *turn);      /* shown_count Line indices */
const WordMark *play_words(const Play *play, const Turn *turn); /* word_count */
/* The false alarms that hold no decoy, once the listening is over. */
const Stray *play_strays(const Play *play, const Turn *turn); /* stray_count */
/* Whether each mark of the lines shown was heard, once the listening is over (a clause that it
 * touches holds a marked word): for each shown line, each of its marks. */
const bool *play_hits(const Play *play, const Turn *turn);
const Input *play_inputs(const Play *play, int *count);

/* For exploring: the state without its history, as one block of bytes. After a restore the turns
 * are empty but for the one under way. */
size_t play_state_size(const Play *play);
void play_save(const Play *play, void *state);
void play_restore(Play *play, const void *state);

#endif
