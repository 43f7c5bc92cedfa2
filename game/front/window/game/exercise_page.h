/* The page of an exercise with customers out of their case: the face, what it is and how far one
 * is, the way out, and a scroll with the words; below it the screen puts its bar. And its end, or
 * that there is nothing to do. For the refresher and for saying it oneself. */
#ifndef KLACHT_GAME_EXERCISE_PAGE_H
#define KLACHT_GAME_EXERCISE_PAGE_H

#include "base/locale.h"
#include "front/shared/alone.h"
#include "front/window/game/dialogue_paper.h"

enum { /* ids of widgets; the screen's own come after */
       EXERCISE_SCROLL = 1,
       EXERCISE_GO,
       EXERCISE_STOP,
       EXERCISE_AGAIN,
       EXERCISE_MENU,
       EXERCISE_OWN
};

typedef struct ExercisePage {
    const Alone *alone;  /* whose face it is; NULL: nobody speaks */
    const char *title;   /* "Herhaling: 3 van 9" */
    const char *context; /* of what is said */
    const char *stop;
} ExercisePage;

/* "{1} van {2}" in a title; kept by the tree. */
const char *exercise_page_title(Ui *ui, Lang lang, Msg key, int step, int count);
/* Up to within the scroll. */
void exercise_page_open(Ui *ui, const ExercisePage *page);
/* The scroll is done: what follows stands below it. */
void exercise_page_below(Ui *ui);
void exercise_page_close(Ui *ui);
/* What goes on after a step: it reads on first, where something is below. */
void exercise_page_go(Ui *ui, Lang lang, bool last);
/* The end: what stands on its card comes between. `again`: it can be done once more. */
void exercise_end_open(Ui *ui);
/* Nothing to do, or not yet known whether there is. */
void exercise_end_empty(Ui *ui, Lang lang, bool read, Msg none, Msg about);
void exercise_end_close(Ui *ui, Lang lang, bool again);
/* Whether there is a margin for notes beside the words, or they stand below. */
DialogueMargin exercise_page_margin(const Ui *ui);

#endif
