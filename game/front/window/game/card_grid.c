#include "front/window/game/card_grid.h"

#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum { MOST_LETTERS = 92 }; /* of the column that the scene has for words */

int grid_columns(const Ui *ui, int letters) {
    int room = ui_letters(ui, TYPE_REPLY) *
               (ui_width(ui) - scene_customer_width(ui) - 2 * SPACE_64) / ui_width(ui);
    if (room > MOST_LETTERS)
        room = MOST_LETTERS;
    return room < 2 * letters ? 1 : room / letters;
}

CardGrid grid_begin(Ui *ui, int columns) {
    ui_column(ui, (Box){.gap = SPACE_8});
    return (CardGrid){.ui = ui, .columns = columns};
}

void grid_next(CardGrid *grid) {
    if (grid->at % grid->columns == 0) {
        if (grid->at)
            ui_end(grid->ui);
        ui_row(grid->ui, (Box){.gap = SPACE_8, .align = ALIGN_STRETCH});
    }
    grid->at++;
}

Widget *grid_words(Ui *ui, int number, const char *label) {
    Widget *row = ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START, .grow = 1});
    if (number) {
        char digits[16];
        snprintf(digits, sizeof digits, "%d", number);
        Widget *key = ui_text(ui, TYPE_INTERFACE, digits);
        key->face = FACE_SEMIBOLD;
        key->colour = COLOUR_ACCENT;
    }
    if (*label) {
        Widget *name = ui_text(ui, TYPE_INTERFACE, label);
        name->face = FACE_SEMIBOLD;
        name->lay.grow = 1;
    }
    ui_end(ui);
    return row;
}

Widget *grid_card(Ui *ui, int id, int number, const char *label) {
    Widget *card = ui_card_begin(ui, id, number, label);
    card->number_shown = 0; /* at the left of all that is in it, it would take of the breadth */
    card->lay.gap = SPACE_4;
    card->lay.pad_x = card->lay.pad_y = -SPACE_4;
    grid_words(ui, number, label)->lay.grow = 0;
    return card;
}

void grid_end(CardGrid *grid) {
    for (; grid->at % grid->columns; grid->at++) /* the last row is as broad as the others */
        ui_spring(grid->ui);
    if (grid->at)
        ui_end(grid->ui);
    ui_end(grid->ui);
}
