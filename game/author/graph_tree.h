/* The graph as JSON: klachtenspel.graph/1. */
#ifndef KLACHT_AUTHOR_GRAPH_TREE_H
#define KLACHT_AUTHOR_GRAPH_TREE_H

#include "author/graph.h"

void graph_tree(const Graph *graph, Text *out);

#endif
