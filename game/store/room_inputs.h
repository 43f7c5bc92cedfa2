/* The inputs of a room as JSON, in both directions: from them the room is made again.
 *
 * Ids stand in the file, seats by their numbers ("1"), clauses and options by the place they have
 * in their turn, from 1. What a seat chose is read as the moment in which it was chosen has it, so
 * each input that is read is stepped. */
#ifndef KLACHT_STORE_ROOM_INPUTS_H
#define KLACHT_STORE_ROOM_INPUTS_H

#include "base/finding.h"
#include "room/room.h"
#include "store/json_write.h"
#include "store/team_names.h"

/* All of them, as "inputs". */
void room_inputs_add(JsonWriter *w, const Room *room);
/* One that the room took, on one line. */
void room_inputs_print(const Room *room, const RoomInput *input, Text *out);
/* "seed" and "seconds", as an object. */
void room_inputs_add_settings(JsonWriter *w, const char *key, const RoomSettings *settings);
/* A choice as an object under `key`; null for none. */
void room_inputs_add_choice(JsonWriter *w, const char *key, const Scenario *scenario,
                            const RoomChoice *choice);

/* Where inputs are read from. */
typedef struct RoomReading {
    Room *room;
    const char *path;
    int line;               /* of the input, in a file of lines; else 0 */
    const TeamNames *names; /* who sits where, as far as it is known; NULL: nobody */
    Findings *findings;
} RoomReading;
/* One input, stepped; `number` from 1. False with a finding, and the room as it was. */
bool room_inputs_take(const RoomReading *reading, const Json *object, int number);

#endif
