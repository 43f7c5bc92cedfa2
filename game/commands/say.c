#include "commands/say.h"

#include <string.h>

#include "base/banned.h"

const char *const say_choices[] = {"on", "off", NULL};

bool say_given(const Arguments *arguments, SayFirst *say) {
    const char *chosen = arguments_text(arguments, "say");
    if (chosen)
        *say = strcmp(chosen, say_choices[0]) ? SAY_OFF : SAY_ON;
    return chosen != NULL;
}
