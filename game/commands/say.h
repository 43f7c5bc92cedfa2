/* --say on|off, of play and resume: whether one says it in own words before there are answers. */
#ifndef KLACHT_COMMANDS_SAY_H
#define KLACHT_COMMANDS_SAY_H

#include "commands/command.h"
#include "commands/options.h"
#include "store/settings.h"

extern const char *const say_choices[];
#define SAY_OPTION                                                                                 \
    { .name = "say", .kind = OPTION_CHOICE, .choices = say_choices, .help = MSG_PLAY_OPTION_SAY }

/* False when the option was not given: then it is as the settings have it. */
bool say_given(const Arguments *arguments, SayFirst *say);

#endif
