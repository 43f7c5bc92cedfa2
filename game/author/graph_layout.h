/* Where the places of a graph stand in a drawing, as Graphviz (dot) lays them out.
 *
 * Boxes with their names alone, all of one height; lengths are inches, from the top left. Owns all
 * that it holds, so it outlives the Graph. */
#ifndef KLACHT_AUTHOR_GRAPH_LAYOUT_H
#define KLACHT_AUTHOR_GRAPH_LAYOUT_H

#include "author/graph.h"
#include "base/system.h"

typedef struct LaidNode {
    char *name;
    int place; /* as in the scenario */
    Verdict verdict;
    bool best;
    double x, y, width, height; /* x and y: of its middle */
} LaidNode;

typedef struct LaidArrow {
    int from, to; /* nodes */
    bool best;
    double *points; /* x, y, x, y …: of Bézier curves, each with three points from the last on */
    int point_count;
} LaidArrow;

typedef struct GraphLayout {
    double width, height;
    LaidNode *nodes;
    int node_count;
    LaidArrow *arrows;
    int arrow_count, arrow_capacity;
} GraphLayout;

/* FILTER_GOOD, or why there is none; the nodes are there all the same, then without a place. What
 * exploring finds moves nothing: the same case is drawn alike before and after. */
FilterResult graph_layout_init(GraphLayout *layout, const Graph *graph);
/* What is known by now of the same case: verdicts, and the best play. */
void graph_layout_mark(GraphLayout *layout, const Graph *graph);
GraphLayout graph_layout_copy(const GraphLayout *layout);
void graph_layout_release(GraphLayout *layout);
/* What `dot -Tplain` wrote of node_count nodes "nI" and their arrows; false when it is something
 * else. */
bool graph_layout_read(GraphLayout *layout, const char *plain);

#endif
