/* Author map: the drawing of a case: which part of it is in sight, how large, and how it looks.
 *
 * As it is opened all of it is shown where its names can be read then; else so large that they can,
 * around the present moment. There is never more emptiness beside it than there must be. */
#ifndef KLACHT_WINDOW_AUTHOR_MAP_H
#define KLACHT_WINDOW_AUTHOR_MAP_H

#include "front/window/author/author_state.h"

/* A node by its name, or -1. */
int author_map_named(const Author *author, const char *name);
/* The node where the play stands or ended, or -1. */
int author_map_present(const Author *author);

/* A drawing function of a canvas; `context` is the Author. */
void author_map_draw(Paint *paint, SDL_Rect box, void *context);

/* All of it, whether its names can be read or not, and back. */
void author_map_toggle_all(Author *author);
/* Larger or smaller; a place of the canvas `box` (pixels; outside it: its middle) stays where it
 * is. */
void author_map_zoom(Author *author, SDL_Rect box, SDL_Point at, double by);
/* By so many pixels. */
void author_map_pan(Author *author, SDL_Rect box, int dx, int dy);
/* A node is chosen, and comes into sight. */
void author_map_choose(Author *author, int node);
int author_map_at(const Author *author, SDL_Rect box, SDL_Point at);
/* Where a node stands in the canvas `box`, also when that is out of sight. */
SDL_Rect author_map_box(const Author *author, SDL_Rect box, int node);
/* The nearest node that lies that way from the chosen one, or -1. */
int author_map_next(const Author *author, int dx, int dy);

#endif
