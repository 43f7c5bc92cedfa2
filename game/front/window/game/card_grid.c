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
    ui_column(ui, (Box){.gap = SPACE_12});
    return (CardGrid){.ui = ui, .columns = columns};
}

void grid_next(CardGrid *grid) {
    if (grid->at % grid->columns == 0) {
        if (grid->at)
            ui_end(grid->ui);
        ui_row(grid->ui, (Box){.gap = SPACE_12, .align = ALIGN_STRETCH});
    }
    grid->at++;
}

void grid_end(CardGrid *grid) {
    for (; grid->at % grid->columns; grid->at++) /* the last row is as broad as the others */
        ui_spring(grid->ui);
    if (grid->at)
        ui_end(grid->ui);
    ui_end(grid->ui);
}
