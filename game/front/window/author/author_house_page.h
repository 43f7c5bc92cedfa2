/* The page of the house rules: what the files author_house*.c share, and how it is laid out. */
#ifndef KLACHT_WINDOW_AUTHOR_HOUSE_PAGE_H
#define KLACHT_WINDOW_AUTHOR_HOUSE_PAGE_H

#include "author/house_change.h"
#include "front/window/game/game.h"

/* Ids of its widgets, for tests. */
enum {
    HOUSE_ID_SCROLL = 1,
    HOUSE_ID_SAVE,
    HOUSE_ID_BACK,
    HOUSE_ID_DROP,
    HOUSE_ID_STAY,
    HOUSE_ID_KEEP,
    HOUSE_ID_TITLE,           /* has the focus first, so that one reads from the top */
    HOUSE_ID_ITEM = 1000,     /* + item of the HouseEdit */
    HOUSE_ID_MAY = 1000000,   /* + item: opens what its role may give */
    HOUSE_ID_REMEDY = 2000000 /* + remedy, of the role that is open */
};

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
