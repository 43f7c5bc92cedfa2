#include "commands/window.h"

#ifdef KLACHT_WINDOW
#include "front/window/start.h"
#endif

#include "base/banned.h"

bool window_is_there(void)
{
#ifdef KLACHT_WINDOW
    return window_start_possible();
#else
    return false;
#endif
}

int window_run(Context *context, const WindowRequest *request)
{
#ifdef KLACHT_WINDOW
    WindowStart start = {.scenarios = context->scenarios,
                         .play = request->play,
                         .resume = request->resume,
                         .lang = context->lang,
                         .lang_given = context->lang_given,
                         .has_mode = request->has_mode,
                         .has_seed = request->has_seed,
                         .has_time_factor = request->has_time_factor,
                         .mode = request->mode,
                         .seed = request->seed,
                         .time_factor = request->time_factor,
                         .alias = request->alias,
                         .out = request->out};
    return window_start(&start);
#else
    (void)context;
    (void)request;
    return CODE_INTERNAL;
#endif
}
