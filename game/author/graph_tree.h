/* The graph as JSON: klachtenspel.graph/1. */
#ifndef KLACHT_AUTHOR_GRAPH_TREE_H
#define KLACHT_AUTHOR_GRAPH_TREE_H

#include "author/graph.h"
#include "store/json.h"

/* The caller's to delete. */
cJSON *graph_tree(const Graph *graph);

#endif
