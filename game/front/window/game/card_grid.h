/* Card grid: cards beside each other in rows, equal in breadth, and in height within a row.
 *
 * Before each card comes grid_next; the card is built straight after it with lay.grow = 1. */
#ifndef KLACHT_GAME_CARD_GRID_H
#define KLACHT_GAME_CARD_GRID_H

#include "front/window/ui/build.h"

typedef struct CardGrid {
    Ui *ui;
    int columns, at; /* at: of the next card, from 0 */
} CardGrid;

/* How many cards of at least so many letters of TYPE_REPLY stand beside each other in what the
 * scene leaves for acting. */
int grid_columns(const Ui *ui, int letters);
CardGrid grid_begin(Ui *ui, int columns);
void grid_next(CardGrid *grid);
void grid_end(CardGrid *grid);
/* The row of a number (0: none) and a label ("": none), as they stand on a card; it grows. */
Widget *grid_words(Ui *ui, int number, const char *label);
/* A compact card, begun: its number (0: none) beside its label, and below them the whole breadth
 * for what is added; then ui_end. */
Widget *grid_card(Ui *ui, int id, int number, const char *label);

#endif
