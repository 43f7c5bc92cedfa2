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
    bool heard, counted; /* of the moment: what is shown of it now */
    const ReportCase *opened_of;
    Opened *opened; /* of that case */
    Play *play;     /* stands at the moment */
    Dialogue dialogue;
    char *problem; /* why a case could not be opened, or NULL */
} Class;

/* ---- class_step: from moment to moment */

/* Those of the talk sheet, or of one case in its order; false when there are none, or the case
 * cannot be opened. */
bool class_step_sheet(Class *class);
bool class_step_case(Class *class, const ReportCase *of);
/* By so many; false at the end. */
bool class_step_by(Class *class, int by);
/* Marks what was heard, once it is shown. */
void class_step_mark(Class *class);
/* Nothing of a case is held any more. */
void class_step_leave(Class *class);
const ClassPlace *class_step_place(const Class *class);

/* ---- class_list, class_moment, class_choices: how it is laid out */

void class_build_list(const Class *class, Ui *ui);
void class_build_moment(const Class *class, Ui *ui);
/* Whether anybody did something there. */
bool class_has_choices(const ReportMoment *moment);
void class_build_choices(const Class *class, Ui *ui);
void class_build_heard(const Class *class, Ui *ui);
/* At least this size, and large enough to be read from five metres. */
TypeSize class_type(const Class *class, const Ui *ui, TypeSize least);
/* A bar for a share of 0 to 1, told as `name`; of the best the paper is another. */
void class_build_bar(Ui *ui, const char *name, double share, bool best, int place);

#endif
