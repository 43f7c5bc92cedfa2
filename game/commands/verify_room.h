/* verify of a class file: its room is made again from its inputs, and its result replayed. */
#ifndef KLACHT_COMMANDS_VERIFY_ROOM_H
#define KLACHT_COMMANDS_VERIFY_ROOM_H

#include "commands/command.h"
#include "store/json.h"

/* The exit code. */
int verify_room(Context *context, const Json *tree, const char *path);

#endif
