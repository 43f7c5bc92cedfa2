#include "front/window/game/menu_refresh.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

bool menu_refresh_read_on(Menu *menu, double milliseconds) {
    if (!menu->trained) {
        menu->trained = xcalloc(1, sizeof *menu->trained);
        trained_init(menu->trained, menu->game);
    }
    if (trained_read_on(menu->trained, menu->game, milliseconds))
        return true;
    menu->due = trained_due(menu->trained, &menu->due_next);
    return false;
}

void menu_refresh_release(Menu *menu) {
    if (menu->trained)
        trained_release(menu->trained);
    free(menu->trained);
    menu->trained = NULL;
}

/* How many are due, else when the next is. */
static const char *told(const Menu *menu, Ui *ui, Lang lang) {
    Text text = {0}, day = {0};
    if (menu->due) {
        msg_count(&text, lang, MSG_REFRESH_MENU_DUE, menu->due);
    } else if (menu->due_next) {
        trained_add_day(&day, lang, menu->due_next);
        msg_fill(&text, lang, MSG_REFRESH_MENU_LATER, text_cstr(&day));
    } else {
        text_add(&text, msg(lang, MSG_REFRESH_MENU_NONE));
    }
    const char *kept = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    text_release(&day);
    return kept;
}

bool menu_refresh_is_there(const Menu *menu) {
    const Trained *trained = menu->trained;
    return trained && trained->training.ready && trained->training.plays;
}

void menu_refresh_build(const Menu *menu, Ui *ui) {
    Lang lang = app_lang(menu->game->app);
    bool narrow = ui_is_narrow(ui);
    if (!menu_refresh_is_there(menu))
        return;
    Box box = {.card = true, .pad = SPACE_16, .pad_x = SPACE_8, .gap = SPACE_16};
    if (narrow) {
        ui_column(ui, box);
    } else {
        box.align = ALIGN_CENTER;
        ui_row(ui, box);
    }
    ui_column(ui, (Box){.gap = SPACE_4, .grow = narrow ? 0 : 1});
    ui_heading(ui, 2, msg(lang, MSG_REFRESH_MENU_TITLE))->type = TYPE_REPLY;
    ui_text(ui, TYPE_INTERFACE, told(menu, ui, lang));
    ui_note(ui, msg(lang, MSG_REFRESH_MENU_ABOUT));
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = narrow});
    ui_button(ui, MENU_REFRESH, msg(lang, MSG_REFRESH_MENU_GO));
    ui_button(ui, MENU_SPEAK, msg(lang, MSG_SPEAK_MENU));
    ui_button(ui, MENU_MINE, msg(lang, MSG_PROGRESS_MENU))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
}
