#include "front/window/author/author_fold.h"

#include "base/banned.h"

enum { BESIDE = 840, LETTERS = 84 }; /* units; of a reply */

bool author_is_wide(const Author *author) {
    const Ui *ui = app_ui(author->game->app);
    return ui_width(ui) >= BESIDE && ui_letters(ui, TYPE_REPLY) >= LETTERS;
}

bool author_any_open(const Author *author) {
    if (!author->folded && !author_is_wide(author)) /* it begins with the play */
        return false;
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
    bool wide = author_is_wide(author);
    bool open = !author->open[panel] || (!wide && !author->folded);
    if (!wide)
        close_all(author);
    author->folded = true;
    author->open[panel] = open;
    author->last = panel;
    if (open && wide) /* from its head on */
        ui_scroll_newest(app_ui(author->game->app), AUTHOR_SCROLL);
    else
        ui_scroll_top(app_ui(author->game->app), AUTHOR_SCROLL);
    ui_focus(app_ui(author->game->app), AUTHOR_PANEL + (int)panel);
}

void author_show_play(Author *author) {
    author->view.large = false;
    if (!author_is_wide(author))
        close_all(author);
}
