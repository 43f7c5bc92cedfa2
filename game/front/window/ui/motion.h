/* Motion: what glides for a moment after a hand or an event, by the id of its widget.
 *
 * A value that should be elsewhere moves there from where it is; where it is now follows from the
 * clock of the Ui alone, so a frame that comes late shows the right place, and nothing is counted
 * per frame. While anything moves the app draws frames (Ui.moving); afterwards it sleeps. Bounded:
 * of more than a handful the oldest is simply there, as everything is under reduced motion.
 * Allocates nothing. For this folder alone. */
#ifndef KLACHT_UI_MOTION_H
#define KLACHT_UI_MOTION_H

#include <stdbool.h>

#include "front/window/ui/inside.h"

/* The app set the clock of the Ui: what moves is placed and drawn anew. */
void motion_frame(Ui *ui);
/* This part of the window moves: the next frame draws it again. */
void motion_area(Ui *ui, SDL_Rect box);
void motion_forget(Ui *ui);
/* Something moves from now on for so long; how much of its way it has gone, 0 to 1. */
void motion_move(Ui *ui, int milliseconds);
double motion_eased(const Ui *ui, double since, int milliseconds);
/* Where the value is on its way to `to`, in milliseconds; `from`: where one begins that was not
 * seen before. Asked once a frame; of two with one key the second does not move. */
double motion_to(Ui *ui, MotionKind kind, unsigned key, double from, double to, int milliseconds);

/* A scroll goes to its offset from where it is now; `at` once: under a finger, on its bar. */
void motion_scroll(Ui *ui, ScrollState *state, int offset, bool at_once);
/* The same, in so many milliseconds. */
void motion_glide(Ui *ui, ScrollState *state, int offset, int milliseconds);
bool motion_scrolls(const Ui *ui, const ScrollState *state);
/* Where it is seen now. */
int motion_scrolled(const Ui *ui, const ScrollState *state);

/* What is new on a screen (Widget.arrival) comes up into its place. How far below it is now,
 * pixels; and how much of the paper still lies over it, 0 to 255. */
int motion_arrival_below(const Ui *ui, const Widget *widget);
int motion_arrival_veil(const Ui *ui, const Widget *widget);
/* The tree of a screen is there; `most` is the highest Widget.arrival in it. */
void motion_arrive(Ui *ui, int most);

/* The pen draws its stroke over these words, from 0; how much of it is there, 0 to 1. */
void motion_stroke(Ui *ui, int id, int first, int last);
double motion_stroked(const Ui *ui, int id);

/* Something happened that a person would look up at. */
void motion_stir(Ui *ui);
/* Whether a face has its eyes closed now; the clock wakes the app for it (Ui.wake). Only for two
 * seconds after an event. */
bool motion_blinks(Ui *ui);

#endif
