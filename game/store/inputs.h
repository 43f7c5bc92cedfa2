/* Inputs of a play as commands.md has them: into a Play.
 *
 * Nothing here plays by itself: inputs go through play_step. */
#ifndef KLACHT_STORE_INPUTS_H
#define KLACHT_STORE_INPUTS_H

#include "base/finding.h"
#include "play/play.h"
#include "store/json.h"

/* An inputs file or a result: what a play needs before it begins. Strings borrow from the tree. */
typedef struct InputsFile {
    PlaySetup setup;
    const char *language;                         /* "nl" when left out */
    const char *case_id, *case_hash, *house_hash; /* of a result; else NULL */
    bool is_example; /* says of itself that it came with the example of `new` */
    bool is_old;     /* a result that was scored by words: its figures are not today's */
    const Json *inputs;
    const char *path;
} InputsFile;
/* False with a finding: no such schema, or a field that is not as commands.md says. */
bool inputs_open(const Json *tree, const char *path, Findings *findings, InputsFile *out);
/* Plays them all. False with a finding that names the input's number and what was possible; also
 * when the list stops before an ending (unless `partial`). */
bool inputs_play(const InputsFile *file, Play *play, bool partial, Findings *findings);
/* One JSON input against the present state of a play; false with a finding. `number` from 1. */
bool input_step(const Json *tree, int number, const char *path, Play *play, Findings *findings);
/* A reply, a judgement or an offer alone, as the moment of the play has them: {"reply": "probe"};
 * nothing is stepped, and whether it can be is not looked at. `chosen` has room for OFFER_MOST and
 * one more. False with a finding. */
bool input_read_act(const Json *tree, int number, const char *path, Play *play, Chosen *chosen,
                    Input *input, Findings *findings);
/* How an offer hands over: null, or a word. False when it is neither. */
bool inputs_read_hand_over(const Json *item, HandOver *out);

#endif
