/* The page of the house rules: what the files author_house*.c share, and how it is laid out. */
#ifndef KLACHT_WINDOW_AUTHOR_HOUSE_PAGE_H
#define KLACHT_WINDOW_AUTHOR_HOUSE_PAGE_H

#include "author/house_change.h"
#include "front/window/game/game.h"

typedef struct HouseScreen {
    Game *game;
    char *path; /* NULL: there is no house */
    HouseEdit edit;
    bool has, may_write;
    Field *fields;         /* per item; of texts */
    HouseRefusal *refused; /* per item */
    int open;              /* item whose role shows what it may give, or -1 */
    int fault_at;          /* item that the fault is about, or -1 */
    Text told, fault;
    bool told_bad, asking;
} HouseScreen;

void author_house_build(App *app, void *state, Ui *ui);

#endif
