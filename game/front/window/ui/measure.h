/* Measure: how wide and high each part of a tree wants to be in a breadth. For arrange alone. */
#ifndef KLACHT_UI_MEASURE_H
#define KLACHT_UI_MEASURE_H

#include "front/window/ui/ui.h"

typedef struct Inner { /* how far the children of a group stand from its sides */
    int left, right, top, bottom;
} Inner;

/* Into want_width, want_height and least_height; once for each Ui.measuring in the same room. */
void measure_part(Ui *ui, Widget *widget, int room);
Inner measure_inner(const Ui *ui, const Widget *widget);
/* A group's own breadth when it is offered `room`. */
int measure_breadth(const Ui *ui, const Widget *widget, int room);
/* The breadths of a row's children, into want_width. */
void measure_shares(Ui *ui, Widget *widget, int room);

#endif
