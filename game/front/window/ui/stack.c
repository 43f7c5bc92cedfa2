#include "front/window/ui/stack.h"

#include <string.h>

#include "base/arena.h"
#include "front/window/ui/app_inside.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

static Shown *topmost(const App *app) {
    return app->shown.count ? &app->shown.items[app->shown.count - 1] : NULL;
}

void stack_close_left(App *app) {
    while (!app->inside && app->leaving.count) {
        int i = --app->leaving.count;
        const Screen *screen = app->leaving.items[i].screen;
        if (screen->close)
            screen->close(app, app->leaving.items[i].state);
    }
}

static void leave(App *app) {
    const Shown *top = &app->shown.items[--app->shown.count];
    GROW(&app->leaving, items);
    app->leaving.items[app->leaving.count].screen = top->screen;
    app->leaving.items[app->leaving.count++].state = top->state;
}

static void arrive(App *app, const Screen *screen, void *state) {
    GROW(&app->shown, items);
    app->shown.items[app->shown.count++] = (Shown){.screen = screen, .state = state};
    app->screens++;
    ui_forget(&app->ui);
    app->ui.needs_build = true;
    stack_close_left(app);
}

void app_open(App *app, const Screen *screen, void *state) {
    if (app->shown.count)
        leave(app);
    arrive(app, screen, state);
}

void app_push(App *app, const Screen *screen, void *state) {
    Shown *below = topmost(app);
    if (below) {
        below->focus = app->ui.focus;
        below->scroll_count = app->ui.scroll_count;
        memcpy(below->scrolls, app->ui.scrolls, sizeof below->scrolls);
    }
    arrive(app, screen, state);
}

void app_back(App *app) {
    if (!app->shown.count)
        return;
    leave(app);
    app->screens++;
    ui_forget(&app->ui);
    const Shown *top = topmost(app);
    if (top) {
        app->ui.focus = top->focus;
        app->ui.first = !top->focus;
        app->ui.scroll_count = top->scroll_count;
        memcpy(app->ui.scrolls, top->scrolls, sizeof top->scrolls);
        app->ui.needs_build = true;
    } else {
        app->quitting = true;
    }
    stack_close_left(app);
}

const Screen *app_screen(const App *app) {
    return app->shown.count ? topmost(app)->screen : NULL;
}

void *app_state(const App *app) {
    return app->shown.count ? topmost(app)->state : NULL;
}

unsigned app_screen_number(const App *app) {
    return app->screens;
}

void stack_leave_all(App *app) {
    while (app->shown.count)
        leave(app);
    stack_close_left(app);
}
