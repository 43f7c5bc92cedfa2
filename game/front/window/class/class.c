#include "front/window/class/class.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/class/class_choices.h"
#include "front/window/class/class_list.h"
#include "front/window/class/class_moment.h"
#include "front/window/class/class_step.h"
#include "front/window/game/keys_screen.h"

#include "base/banned.h"

static void build(App *app, void *state, Ui *ui) {
    const Class *class = state;
    (void)app;
    if (class->view == CLASS_MOMENT)
        class_build_moment(class, ui);
    else
        class_build_list(class, ui);
}

/* ---- going */

/* What is to be done next. */
static void focus_next(Class *class) {
    bool more = class_has_choices(class) && !class->counted;
    ui_focus(app_ui(class->game->app), more ? CLASS_ID_COUNT : CLASS_ID_AFTER);
}

static void look_at_moment(Class *class) {
    ui_scroll_top(app_ui(class->game->app), CLASS_ID_PAGE);
    focus_next(class);
}

static void look_at_list(Class *class, int focus) {
    Ui *ui = app_ui(class->game->app);
    class_step_leave(class);
    class->view = CLASS_LIST;
    ui_scroll_top(ui, CLASS_ID_PAGE);
    ui_focus(ui, focus);
}

static void begin(Class *class, bool began) {
    if (began)
        look_at_moment(class);
    else
        look_at_list(class, CLASS_ID_SHEET);
}

/* The case that is gone through has the focus in the list again. */
static void back_to_list(Class *class) {
    const ClassPlace *place = class_step_place(class);
    int focus = CLASS_ID_SHEET;
    if (place && !class->sheet)
        focus = CLASS_ID_CASE + (int)(place->of - class->read->report.cases);
    look_at_list(class, focus);
}

static void step(Class *class, int by) {
    if (class_step_by(class, by))
        look_at_moment(class);
    else if (class->problem || by > 0)
        back_to_list(class);
}

static void forget_problem(Class *class) {
    free(class->problem);
    class->problem = NULL;
}

static void press(Class *class, int id) {
    const ClassRead *read = class->read;
    switch (id) {
    case CLASS_ID_LEAVE:
        app_back(class->game->app);
        return;
    case CLASS_ID_LIST:
        back_to_list(class);
        return;
    case CLASS_ID_SHEET:
        begin(class, class_step_sheet(class));
        return;
    case CLASS_ID_BEFORE:
        step(class, -1);
        return;
    case CLASS_ID_AFTER:
        step(class, 1);
        return;
    case CLASS_ID_HEAR:
        class->heard = !class->heard;
        class_step_mark(class);
        ui_scroll_top(app_ui(class->game->app), CLASS_ID_PAGE);
        focus_next(class);
        return;
    case CLASS_ID_COUNT: /* first what could be chosen, then how many did */
        class->counted = class->asked;
        class->asked = true;
        ui_scroll_newest(app_ui(class->game->app), CLASS_ID_PAGE);
        focus_next(class);
        return;
    default:
        break;
    }
    if (read && id >= CLASS_ID_CASE && id < CLASS_ID_CASE + read->report.case_count)
        begin(class, class_step_case(class, &read->report.cases[id - CLASS_ID_CASE]));
}

static void act(App *app, void *state, const UiAction *action) {
    Class *class = state;
    (void)app;
    if (action->kind != UI_PRESS)
        return;
    forget_problem(class);
    press(class, action->id);
}

/* ---- what is read */

static void ask(Class *class) {
    class->reading = true;
    class->so_far = 0;
    class_read_ask(class->worker, class->paths, class->path_count, class->game->scenarios,
                   app_lang(class->game->app));
}

static void add_path(Class *class, const char *path) {
    if (class->path_count == class->path_capacity) {
        class->path_capacity = class->path_capacity ? 2 * class->path_capacity : 4;
        class->paths = xrealloc(class->paths, (size_t) class->path_capacity * sizeof *class->paths);
    }
    class->paths[class->path_count++] = xstrdup(path);
}

/* More of them; a moment that is shown is of what was read before, so the list comes first. */
static void done(void *context, void *given) {
    Class *class = context;
    ClassRead *read = given;
    if (!read->whole) {
        class->so_far = read->so_far;
        class_read_free(read);
        return;
    }
    look_at_list(class, CLASS_ID_SHEET);
    class_read_free(class->read);
    class->read = read;
    class->reading = false;
}

/* ---- keys */

static bool key_down(Class *class, SDL_Keycode key) {
    if (key == SDLK_ESCAPE && class->view == CLASS_MOMENT)
        back_to_list(class);
    else if (key == SDLK_ESCAPE)
        app_back(class->game->app);
    else if (class->view == CLASS_MOMENT && key == SDLK_LEFT)
        step(class, -1);
    else if (class->view == CLASS_MOMENT && key == SDLK_RIGHT)
        step(class, 1);
    else
        return false;
    return true;
}

static bool event(App *app, void *state, const SDL_Event *event) {
    Class *class = state;
    (void)app;
    if (event->type == SDL_DROPFILE) {
        add_path(class, event->drop.file);
        SDL_free(event->drop.file);
        ask(class);
        return true;
    }
    if (keys_asked(event)) {
        keys_open(class->game);
        return true;
    }
    return event->type == SDL_KEYDOWN && !event->key.repeat &&
           !(event->key.keysym.mod & (KMOD_CTRL | KMOD_ALT)) &&
           key_down(class, event->key.keysym.sym);
}

static void close_class(App *app, void *state) {
    Class *class = state;
    (void)app;
    worker_free(class->worker);
    class_step_leave(class);
    class_read_free(class->read);
    for (int i = 0; i < class->path_count; i++)
        free(class->paths[i]);
    free(class->paths);
    free(class->problem);
    free(class);
}

static const Screen screen = {
    .name = "class", .build = build, .act = act, .event = event, .close = close_class};

static const WorkerTasks tasks = {.work = class_read_work,
                                  .drop_job = class_read_drop_job,
                                  .done = done,
                                  .drop_result = class_read_drop};

void class_open(Game *game, const char *const *paths, int count) {
    Class *class = xcalloc(1, sizeof *class);
    class->game = game;
    class->worker = worker_new(game->app, &tasks, class);
    for (int i = 0; i < count; i++)
        add_path(class, paths[i]);
    app_push(game->app, &screen, class);
    ui_focus(app_ui(game->app), CLASS_ID_LEAVE);
    ask(class);
    app_rebuild(game->app);
}
