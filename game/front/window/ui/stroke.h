/* Stroke: the shapes of a pen: what has no straight edges. */
#ifndef KLACHT_UI_STROKE_H
#define KLACHT_UI_STROKE_H

#include "front/window/ui/paint.h"

/* A thick line, smooth. */
void paint_line(Paint *paint, float x0, float y0, float x1, float y1, float thickness,
                uint32_t colour);

/* A stroke of the highlighter behind one run of words: `box` is the run from the top of its
 * letters. The same seed gives the same unevenness. paint_stroke_empty is its outline alone, and
 * paint_struck the thin line through the middle of a run. */
void paint_stroke(Paint *paint, SDL_Rect box, uint32_t seed, uint32_t colour);
void paint_stroke_empty(Paint *paint, SDL_Rect box, uint32_t seed, uint32_t colour);
void paint_struck(Paint *paint, SDL_Rect box, uint32_t colour);

#endif
