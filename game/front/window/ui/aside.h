/* Aside: a word over any screen for a moment, about what a key of the app did. It takes nothing: no
 * focus, no pointer. For this folder alone. */
#ifndef KLACHT_UI_ASIDE_H
#define KLACHT_UI_ASIDE_H

#include "front/window/ui/ui.h"

typedef struct Aside {
    char text[64];
    double until; /* on the clock of the app; 0: nothing is said */
} Aside;

/* From now on for a moment. */
void aside_say(Aside *aside, double now, const char *text);
/* True when it is over, once. */
bool aside_ends(Aside *aside, double now);
double aside_next(const Aside *aside);
/* After the screen has built its tree. */
void aside_build(const Aside *aside, Ui *ui);

#endif
