/* The program as a page starts it: its arguments are made by page.js, and what it says goes to the
 * window. */
#include <SDL.h>
#include <stdlib.h>
#include <string.h>

#include "base/system.h"
#include "front/window/start.h"

#include "base/banned.h"

/* --NAME=VALUE; what is not known is passed over: a page of another version may say more. */
static void take(WindowStart *start, const char *argument) {
    const char *value = strchr(argument, '=');
    size_t len = value ? (size_t)(value - argument) : strlen(argument);
    value = value ? value + 1 : "";
#define IS(name) (len == sizeof name - 1 && !strncmp(argument, name, len))
    if (IS("--lang")) {
        start->lang_given = lang_of(value, &start->lang);
    } else if (IS("--lang-of-browser")) {
        lang_of(value, &start->lang);
    } else if (IS("--play")) {
        start->play = value;
    } else if (IS("--resume")) {
        start->resume = true;
    } else if (IS("--mode")) {
        start->has_mode = true;
        start->mode = strcmp(value, "assessment") ? PLAY_PRACTICE : PLAY_ASSESSMENT;
    } else if (IS("--seed")) {
        start->has_seed = true;
        start->seed = strtoull(value, NULL, 10);
    } else if (IS("--time")) {
        start->has_time_factor = true;
        start->time_factor = strtod(value, NULL);
    } else if (IS("--alias")) {
        start->alias = value;
    }
#undef IS
}

int main(int argc, char **argv) {
    static WindowStart start; /* read until the first screen stands */
    system_start(argc, argv);
    for (int i = 1; i < argc; i++)
        take(&start, argv[i]);
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas"); /* which never has the focus */
    return window_start(&start);
}
