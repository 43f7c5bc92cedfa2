/* Cells: the numbers of a state as stretches between the figures that conditions ask for.
 *
 * Where a circle of moments lets a number take ever more values, the widened exploration keeps only
 * in which stretch it lies. An act adds to a number what does not hang on the number, so what it
 * makes of a stretch is known from what it makes of its two ends (explore_graph.h says why that is
 * so to the last bit). Owns its memory. */
#ifndef KLACHT_EXPLORE_EXPLORE_CELLS_H
#define KLACHT_EXPLORE_EXPLORE_CELLS_H

#include "explore/explore_breaks.h"

typedef struct Cells {
    double *upper; /* rising, each belongs to the cell below it; the last cell has none above */
    int count, capacity;
    double bottom, top;
    bool any; /* false: values count as they are */
} Cells;

typedef struct Wide { /* how a case is widened */
    Cells feelings[FEELINGS], minutes;
    Cells *flags; /* per flag */
    int flag_count;
    int opaque; /* a function that reads more of these than on which side of a figure they lie, or
                   -1 */
} Wide;

/* `grid`: feelings are cut each so many points too; 0: not. */
void wide_init(Wide *wide, const Scenario *scenario, double grid);
void wide_release(Wide *wide);

int cells_of(const Cells *cells, double value);
double cells_low(const Cells *cells, int cell);
double cells_high(const Cells *cells, int cell);

/* What a case does with a number flag: a counter is only held against figures, set, and added to;
 * beyond the last figure in the direction in which it goes all values are one. */
typedef struct Counter {
    bool is, up, down;
    double low, high; /* the figures; low > high: none */
} Counter;
/* Per flag, malloced. */
Counter *counters_new(const Scenario *scenario);

#endif
