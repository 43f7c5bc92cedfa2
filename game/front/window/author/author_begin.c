#include "front/window/author/author_begin.h"

#include <stdlib.h>
#include <string.h>

#include "author/template.h"
#include "base/arena.h"
#include "base/file_status.h"
#include "base/path.h"
#include "base/system.h"
#include "cases/case_id.h"
#include "front/window/author/author.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_house.h"

#include "base/banned.h"

enum { ID_TITLE = 1, ID_MAKE, ID_PATH, ID_OPEN, ID_BACK, ID_SCROLL, ID_HOUSE, TITLE_MOST = 80 };

typedef struct Begin {
    Game *game;
    Field title, path;
    Text told; /* why it cannot be made, or opened */
} Begin;

static void build(App *app, void *state, Ui *ui) {
    Begin *begin = state;
    Lang lang = app_lang(app);
    ui_scroll(ui, ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_24, .letters = 76});
    ui_heading(ui, 1, msg(lang, MSG_WRITE_BEGIN));
    if (begin->told.len) {
        Widget *told = ui_text(ui, TYPE_INTERFACE, text_cstr(&begin->told));
        told->colour = COLOUR_BAD;
        told->state |= STATE_LIVE;
    }
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 2, msg(lang, MSG_WRITE_NEW));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_NEW_ABOUT));
    ui_field(ui, ID_TITLE, msg(lang, MSG_WRITE_NEW_TITLE), &begin->title);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_MAKE, msg(lang, MSG_WRITE_NEW_MAKE))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 2, msg(lang, MSG_WRITE_THERE));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_WRITE_THERE_ABOUT));
    ui_field(ui, ID_PATH, msg(lang, MSG_WRITE_THERE_PATH), &begin->path);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_OPEN, msg(lang, MSG_WRITE_THERE_OPEN));
    ui_end(ui);
    ui_end(ui);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 2, msg(lang, MSG_HOUSE_TITLE));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_HOUSE_ABOUT));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, ID_HOUSE, msg(lang, MSG_HOUSE_OPEN));
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16});
    Widget *back = ui_button(ui, ID_BACK, msg(lang, MSG_WRITE_LEAVE));
    back->state |= STATE_QUIET;
    back->icon = ICON_BACK;
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void tell(Begin *begin, Msg key, const char *what) {
    text_clear(&begin->told);
    msg_fill(&begin->told, app_lang(begin->game->app), key, what);
}

/* The screen that opens closes this one. */
static void go(Begin *begin, const char *path) {
    author_replace(begin->game, path);
}

static void make(Begin *begin) {
    Game *game = begin->game;
    Text id = {0};
    case_id_of_title(field_text(&begin->title), &id);
    char *cases = game->scenarios ? xstrdup(game->scenarios) : system_user_folder("scenarios");
    char *folder = cases && id.len ? path_join(cases, text_cstr(&id)) : NULL, *missing = NULL;
    if (!id.len) {
        tell(begin, MSG_WRITE_NEW_NO_TITLE, "");
    } else if (!folder) {
        tell(begin, MSG_WRITE_NEW_NO_FOLDER, "");
    } else if (file_is_there(folder)) {
        tell(begin, MSG_NEW_THERE, folder);
    } else {
        FileError error =
            template_make_titled(folder, text_cstr(&id), field_text(&begin->title), &missing);
        if (missing)
            tell(begin, MSG_NEW_NO_TEMPLATE, missing);
        else if (error)
            tell(begin, MSG_WRITE_NEW_FAILED, folder);
        else {
            author_editor_open_folder(folder);
            go(begin, folder);
        }
    }
    free(missing);
    free(folder);
    free(cases);
    text_release(&id);
}

static void open_path(Begin *begin, const char *path) {
    if (!*path || !file_is_there(path))
        tell(begin, MSG_WRITE_THERE_MISSING, path);
    else
        go(begin, path);
}

static void act(App *app, void *state, const UiAction *action) {
    Begin *begin = state;
    bool press = action->kind == UI_PRESS, submit = action->kind == UI_SUBMIT;
    if ((press && action->id == ID_MAKE) || (submit && action->id == ID_TITLE))
        make(begin);
    else if ((press && action->id == ID_OPEN) || (submit && action->id == ID_PATH))
        open_path(begin, field_text(&begin->path));
    else if (press && action->id == ID_HOUSE)
        author_house_open(begin->game);
    else if (press && action->id == ID_BACK)
        app_back(app);
}

static bool event(App *app, void *state, const SDL_Event *event) {
    Begin *begin = state;
    if (event->type == SDL_DROPFILE) {
        open_path(begin, event->drop.file);
        SDL_free(event->drop.file);
        return true;
    }
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE)
        return false;
    app_back(app);
    return true;
}

static void close_begin(App *app, void *state) {
    (void)app;
    Begin *begin = state;
    field_release(&begin->title);
    field_release(&begin->path);
    text_release(&begin->told);
    free(begin);
}

static const Screen screen = {
    .name = "author-begin", .build = build, .act = act, .event = event, .close = close_begin};

void author_begin_open(Game *game) {
    Begin *begin = xcalloc(1, sizeof *begin);
    begin->game = game;
    begin->title.limit = TITLE_MOST;
    app_push(game->app, &screen, begin);
    ui_focus(app_ui(game->app), ID_TITLE);
}
