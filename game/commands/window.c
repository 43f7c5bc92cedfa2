#include "commands/window.h"

#ifdef KLACHT_WINDOW
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "base/system.h"
#include "front/window/module.h"
#endif

#include "base/banned.h"

#ifdef KLACHT_WINDOW
typedef int (*StartWindow)(const WindowStart *);

/* Whether there is a display; SDL is not asked, for it is not loaded yet. */
static bool has_display(void) {
    const char *driver = getenv("SDL_VIDEODRIVER");
    return driver && *driver ? strcmp(driver, "dummy") != 0 : system_has_display();
}

/* Beside the program, as it is built, or where it is installed. */
static StartWindow load_module(void) {
    char *folder = system_program_folder();
    if (!folder)
        return NULL;
    char *places[] = {path_join(folder, KLACHT_WINDOW),
                      path_join(folder, KLACHT_MODULE_FOLDER "/" KLACHT_WINDOW)};
    void *module = NULL;
    for (int i = 0; i < 2; i++) {
        if (!module)
            module = system_library(places[i]);
        free(places[i]);
    }
    free(folder);
    StartWindow start = NULL;
    if (module) {
        void *symbol = system_symbol(module, WINDOW_MODULE_START);
        memcpy(&start, &symbol, sizeof start); /* C has no cast from void * to a function */
    }
    return start;
}
#endif

bool window_is_there(void) {
#ifdef KLACHT_WINDOW
    return has_display();
#else
    return false;
#endif
}

int window_run(Context *context, const WindowRequest *request) {
#ifdef KLACHT_WINDOW
    WindowStart start = {.scenarios = context->scenarios,
                         .play = request->play,
                         .at = request->at,
                         .resume = request->resume,
                         .lang = context->lang,
                         .lang_given = context->lang_given,
                         .has_mode = request->has_mode,
                         .has_seed = request->has_seed,
                         .has_time_factor = request->has_time_factor,
                         .mode = request->mode,
                         .has_say = request->has_say,
                         .say = request->say,
                         .seed = request->seed,
                         .time_factor = request->time_factor,
                         .alias = request->alias,
                         .out = request->out,
                         .author = request->author,
                         .calibrate = request->calibrate,
                         .room = request->room,
                         .room_file = request->room_file,
                         .results = request->results,
                         .result_count = request->result_count,
                         .solo = request->solo,
                         .web = request->web,
                         .port = request->port,
                         .votes = request->votes,
                         .vote_count = request->vote_count};
    StartWindow start_window = load_module();
    if (!start_window)
        return command_fail(context, CODE_INTERNAL, MSG_WINDOW_MISSING, KLACHT_WINDOW);
    return start_window(&start);
#else
    (void)context;
    (void)request;
    return CODE_INTERNAL;
#endif
}
