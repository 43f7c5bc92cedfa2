#include "front/window/author/author_fold.h"

#include "base/banned.h"

enum { BESIDE = 840 }; /* units */

bool author_is_wide(const Author *author) {
    return ui_width(app_ui(author->game->app)) >= BESIDE;
}

bool author_any_open(const Author *author) {
    for (int i = 0; i < PANEL_COUNT; i++)
        if (author->open[i])
            return true;
    return false;
}

static void close_all(Author *author) {
    for (int i = 0; i < PANEL_COUNT; i++)
        author->open[i] = false;
}

void author_fold(Author *author, Panel panel) {
    bool open = !author->open[panel];
    if (!author_is_wide(author))
        close_all(author);
    author->open[panel] = open;
    author->last = panel;
    ui_focus(app_ui(author->game->app), AUTHOR_PANEL + (int)panel);
}

void author_show_play(Author *author) {
    author->view.large = false;
    if (!author_is_wide(author))
        close_all(author);
}
