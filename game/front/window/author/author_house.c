#include "front/window/author/author_house.h"

#include <stdlib.h>
#include <string.h>

#include "base/file_status.h"
#include "base/file_write.h"
#include "base/path.h"
#include "front/window/author/author_house_page.h"

#include "base/banned.h"

enum { DEFINITION_MOST = 16384, LABEL_MOST = 200 };

/* ---- reading and writing */

/* The first of the places of cases that has one. */
static char *find_house(const Game *game) {
    for (int i = 0; i < game->library.root_count; i++) {
        char *path = path_join(game->library.roots[i], "house.lua");
        if (file_is_there(path))
            return path;
        free(path);
    }
    return NULL;
}

static bool is_text(const HouseItem *item) {
    return item->part == HOUSE_DEFINITION || item->part == HOUSE_LABEL;
}

/* The fields as the edit has them now. */
static void take_fields(HouseScreen *screen) {
    for (int i = 0; i < screen->edit.count; i++) {
        const HouseItem *item = &screen->edit.items[i];
        screen->refused[i] = HOUSE_TAKEN;
        screen->fields[i].many_lines = item->part == HOUSE_DEFINITION;
        screen->fields[i].limit = item->part == HOUSE_DEFINITION ? DEFINITION_MOST : LABEL_MOST;
        if (is_text(item))
            field_set(&screen->fields[i], item->text);
    }
}

/* The first finding, at the item whose lines it names. */
static void tell_fault(HouseScreen *screen, const Findings *findings) {
    screen->fault_at = -1;
    text_clear(&screen->fault);
    if (!findings->count)
        return;
    finding_tell(&findings->items[0], &screen->fault);
    for (int i = 0; screen->has && i < screen->edit.count; i++) {
        const HouseItem *item = &screen->edit.items[i];
        int line = findings->items[0].line;
        if (item->token >= 0 && house_item_is_changed(item, &screen->edit) && line >= item->line &&
            line <= item->end_line)
            screen->fault_at = i;
    }
}

static void read_house(HouseScreen *screen) {
    Findings findings;
    findings_init(&findings, app_lang(screen->game->app));
    screen->path = find_house(screen->game);
    if (screen->path && house_edit_open(&screen->edit, screen->path, &findings)) {
        size_t count = (size_t)screen->edit.count;
        screen->has = true;
        screen->may_write = file_try((FileOut){.path = screen->path, .force = true}) == FILE_OK;
        screen->fields = xcalloc(count, sizeof *screen->fields);
        screen->refused = xcalloc(count, sizeof *screen->refused);
        take_fields(screen);
    }
    tell_fault(screen, &findings);
    findings_release(&findings);
}

static void tell(HouseScreen *screen, bool bad, Msg key, const char *what) {
    text_clear(&screen->told);
    msg_fill(&screen->told, app_lang(screen->game->app), key, what);
    screen->told_bad = bad;
}

static int first_refused(const HouseScreen *screen) {
    for (int i = 0; i < screen->edit.count; i++)
        if (screen->refused[i] != HOUSE_TAKEN)
            return i;
    return -1;
}

static bool save(HouseScreen *screen) {
    Ui *ui = app_ui(screen->game->app);
    int refused = first_refused(screen);
    screen->fault_at = -1;
    text_clear(&screen->fault);
    if (refused >= 0) {
        tell(screen, true, MSG_HOUSE_REFUSED, "");
        ui_focus(ui, HOUSE_ID_ITEM + refused);
        return false;
    }
    if (!house_edit_is_changed(&screen->edit)) {
        tell(screen, false, MSG_HOUSE_NOTHING_CHANGED, "");
        return true;
    }
    Findings findings;
    findings_init(&findings, app_lang(screen->game->app));
    bool fine = house_edit_write(&screen->edit, &findings);
    if (fine) {
        take_fields(screen);
        tell(screen, false, MSG_HOUSE_SAVED, screen->path);
    } else {
        text_clear(&screen->told);
        tell_fault(screen, &findings);
        if (screen->fault_at >= 0) {
            tell(screen, true, MSG_HOUSE_REFUSED, "");
            ui_focus(ui, HOUSE_ID_ITEM + screen->fault_at);
        }
    }
    findings_release(&findings);
    return fine;
}

/* ---- hands */

static void leave(HouseScreen *screen) {
    bool typed =
        screen->has && (house_edit_is_changed(&screen->edit) || first_refused(screen) >= 0);
    if (typed) {
        screen->asking = true;
        ui_focus(app_ui(screen->game->app), HOUSE_ID_KEEP);
    } else {
        app_back(screen->game->app);
    }
}

static void stay(HouseScreen *screen) {
    screen->asking = false;
    ui_focus(app_ui(screen->game->app), HOUSE_ID_BACK);
}

static void change_item(HouseScreen *screen, int at, const UiAction *action) {
    HouseItem *item = &screen->edit.items[at];
    if (action->kind == UI_EDIT && is_text(item))
        screen->refused[at] =
            house_edit_set_text(item, &screen->edit, field_text(&screen->fields[at]));
    else if (action->kind == UI_CHANGE)
        screen->refused[at] = house_edit_set_number(item, action->number);
    text_clear(&screen->told);
    if (screen->fault_at == at) {
        screen->fault_at = -1;
        text_clear(&screen->fault);
    }
}

static void act_bar(HouseScreen *screen, int id) {
    if (id == HOUSE_ID_SAVE) {
        save(screen);
    } else if (id == HOUSE_ID_BACK) {
        leave(screen);
    } else if (id == HOUSE_ID_STAY) {
        stay(screen);
    } else if (id == HOUSE_ID_DROP) {
        app_back(screen->game->app);
    } else if (id == HOUSE_ID_KEEP) {
        screen->asking = false;
        if (save(screen))
            app_back(screen->game->app);
    }
}

static void act(App *app, void *state, const UiAction *action) {
    HouseScreen *screen = state;
    const House *house = &screen->edit.file.house;
    int item = action->id - HOUSE_ID_ITEM, may = action->id - HOUSE_ID_MAY,
        remedy = action->id - HOUSE_ID_REMEDY;
    (void)app;
    if (action->kind == UI_PRESS && may >= 0 && may < screen->edit.count) {
        screen->open = screen->open == may ? -1 : may;
    } else if (action->kind == UI_CHANGE && remedy >= 0 && screen->open >= 0) {
        house_edit_set_may(&screen->edit.items[screen->open], &screen->edit,
                           house->remedies[remedy].id, action->number > 0);
        text_clear(&screen->told);
    } else if (item >= 0 && item < screen->edit.count) {
        change_item(screen, item, action);
    } else if (action->kind == UI_PRESS) {
        act_bar(screen, action->id);
    }
}

static bool event(App *app, void *state, const SDL_Event *event) {
    HouseScreen *screen = state;
    (void)app;
    if (event->type != SDL_KEYDOWN)
        return false;
    if (event->key.keysym.sym == SDLK_s && event->key.keysym.mod & KMOD_CTRL && screen->has &&
        screen->may_write && !screen->asking) {
        save(screen);
        return true;
    }
    if (event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    if (screen->asking)
        stay(screen);
    else
        leave(screen);
    return true;
}

static void close_house(App *app, void *state) {
    HouseScreen *screen = state;
    (void)app;
    for (int i = 0; screen->has && i < screen->edit.count; i++)
        field_release(&screen->fields[i]);
    free(screen->fields);
    free(screen->refused);
    if (screen->has)
        house_edit_release(&screen->edit);
    text_release(&screen->told);
    text_release(&screen->fault);
    free(screen->path);
    free(screen);
}

static const Screen house_screen = {.name = "author-house",
                                    .build = author_house_build,
                                    .act = act,
                                    .event = event,
                                    .close = close_house};

void author_house_open(Game *game) {
    HouseScreen *screen = xcalloc(1, sizeof *screen);
    screen->game = game;
    screen->open = screen->fault_at = -1;
    read_house(screen);
    app_push(game->app, &house_screen, screen);
}
