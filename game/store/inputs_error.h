/* What is wrong with an input, in words: its number, why it cannot be, and what was possible there.
 *
 * A part of inputs.c; every function adds one finding and gives false. */
#ifndef KLACHT_STORE_INPUTS_ERROR_H
#define KLACHT_STORE_INPUTS_ERROR_H

#include "base/finding.h"
#include "play/play.h"
#include "store/json.h"

typedef struct InputError {
    Play *play;
    int number; /* from 1 */
    const char *path;
    Findings *findings;
    const Json *tree; /* the action, when there is one */
} InputError;

/* It has not the form that belongs to it; `form` is an example. */
bool input_error_form(const InputError *e, const char *form);
bool input_error_time(const InputError *e);
bool input_error_unknown(const InputError *e, const char *action);
/* play_step refused it. */
bool input_error_play(const InputError *e, PlayError error, const Input *input);

/* What can be done now: "reply: probe, sympathise". */
void input_possible(Play *play, Lang lang, Text *out);

#endif
