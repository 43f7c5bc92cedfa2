/* The graph in Graphviz's language. Labels are its HTML-like ones, so that names stand out. */
#ifndef KLACHT_AUTHOR_GRAPH_DOT_H
#define KLACHT_AUTHOR_GRAPH_DOT_H

#include "author/graph.h"

void graph_dot(const Graph *graph, Lang lang, Text *out);

#endif
