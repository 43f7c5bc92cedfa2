/* Class: what its files share. */
#ifndef KLACHT_CLASS_STATE_H
#define KLACHT_CLASS_STATE_H

#include "front/window/class/class_read.h"
#include "front/window/game/dialogue.h"
#include "front/window/game/game.h"

enum {
    CLASS_ID_PAGE = 1,
    CLASS_ID_LEAVE,
    CLASS_ID_LIST,
    CLASS_ID_SHEET,
    CLASS_ID_BEFORE,
    CLASS_ID_AFTER,
    CLASS_ID_HEAR,
    CLASS_ID_COUNT,
    CLASS_ID_CASE = 100 /* and on: in the order of the report */
};

enum { CLASS_LETTERS = 120 }; /* so long a line may be: it is read from afar */

typedef enum ClassView { CLASS_LIST, CLASS_MOMENT } ClassView;

/* A moment that is stepped to. */
typedef struct ClassPlace {
    const ReportCase *of;
    const ReportMoment *moment;
} ClassPlace;

typedef struct Class {
    Game *game;
    char **paths;
    int path_count, path_capacity;
    Worker *worker;
    ClassRead *read; /* what was read last; NULL: nothing yet */
    int so_far;      /* while it is being read */
    bool reading;
    ClassView view;
    ClassPlace *places; /* of a case, or of the talk sheet */
    int place_count, at;
    bool sheet;          /* they are those of the talk sheet */
    bool heard, asked, counted; /* of the moment: what is shown of it now, after what is said */
    const ReportCase *opened_of;
    Opened *opened; /* of that case */
    Play *play;     /* stands at the moment */
    Dialogue dialogue;
    char *problem; /* why a case could not be opened, or NULL */
} Class;

#endif
