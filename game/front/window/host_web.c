/* In a page the browser gives the frames: one when something happened, one when the app said when.
 * What a page does (front/page/page.js) it does through the functions web_… of Module.page; what it
 * calls here is exported. */
#include "front/window/host.h"

#include <emscripten.h>
#include <math.h>
#include <string.h>

#include "front/window/host_web.h"
#include "front/window/mirror.h"
#include "front/window/ui/loop.h"

#include "base/banned.h"

EM_JS(void, web_wake, (void), { Module.page.wake(); });
EM_JS(void, web_tree, (const char *text, int len), { Module.page.tree(UTF8ToString(text, len)); });
EM_JS(void, web_saved, (void), { Module.page.saved(); });
EM_JS(void, web_result, (const char *path), { Module.page.result(UTF8ToString(path)); });
EM_JS(void, web_choose, (void), { Module.page.choose(); });
EM_JS(void, web_ended, (int code), { Module.page.ended(code); });

/* There is one page and one window in it. */
static struct Hosted {
    App *app;
    HostCalls calls;
    void *context;
    Text tree, shown;
    bool asked; /* for the tree, also when it is the same */
} hosted;

static int note_event(void *context, SDL_Event *event) {
    (void)context;
    if (event->type != SDL_POLLSENTINEL) /* SDL's own, of each look at the events */
        web_wake();
    return 1;
}

int host_run(App *app, const HostCalls *calls, void *context) {
    hosted = (struct Hosted){.app = app, .calls = *calls, .context = context};
    SDL_AddEventWatch(note_event, NULL);
    web_wake();
    emscripten_exit_with_live_runtime();
    return 0;
}

void host_saved(void *context) {
    (void)context;
    web_saved();
}

void host_result(const char *path) {
    web_result(path);
}

static void choose(void) {
    web_choose();
}

void (*host_chooser(void))(void) {
    return choose;
}

void host_tree(App *app, void *context) {
    (void)context;
    mirror_write(app, &hosted.tree);
    bool same = hosted.tree.len == hosted.shown.len &&
                !memcmp(text_cstr(&hosted.tree), text_cstr(&hosted.shown), hosted.tree.len);
    if (same && !hosted.asked)
        return;
    hosted.asked = false;
    Text last = hosted.shown;
    hosted.shown = hosted.tree;
    hosted.tree = last;
    web_tree(text_cstr(&hosted.shown), (int)hosted.shown.len);
}

EMSCRIPTEN_KEEPALIVE double page_turn(void) {
    if (!hosted.app)
        return -2;
    double wait = app_turn(hosted.app);
    if (wait >= 0)
        return isinf(wait) ? -1 : wait;
    SDL_DelEventWatch(note_event, NULL);
    int code = hosted.calls.ended(hosted.context);
    text_release(&hosted.tree);
    text_release(&hosted.shown);
    hosted = (struct Hosted){0};
    web_ended(code);
    return -2;
}

EMSCRIPTEN_KEEPALIVE void page_named(int kind, int id, double number, const char *text) {
    NamedAct act = {.kind = (NamedKind)kind, .id = id, .number = number, .text = text ? text : ""};
    if (!hosted.app)
        return;
    app_named(hosted.app, &act);
    if (kind == NAMED_EDIT) /* the field may have taken another text than it was given */
        hosted.asked = true;
    web_wake();
}

EMSCRIPTEN_KEEPALIVE void page_key(int key, int repeat) {
    SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                               .state = SDL_PRESSED,
                               .repeat = (Uint8)repeat,
                               .keysym = {.sym = key}}};
    SDL_PushEvent(&event);
    event.key.type = SDL_KEYUP;
    event.key.state = SDL_RELEASED;
    SDL_PushEvent(&event);
}

EMSCRIPTEN_KEEPALIVE void page_dropped(const char *path) {
    SDL_Event event = {.drop = {.type = SDL_DROPFILE, .file = SDL_strdup(path)}};
    SDL_PushEvent(&event);
}

EMSCRIPTEN_KEEPALIVE void page_looks(void) {
    if (!hosted.app)
        return;
    hosted.calls.looks(hosted.context);
    web_wake();
}

EMSCRIPTEN_KEEPALIVE void page_redraw(void) {
    if (!hosted.app)
        return;
    hosted.asked = true;
    app_rebuild(hosted.app);
    web_wake();
}
