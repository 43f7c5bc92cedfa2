/* The graph in Graphviz's language. Labels are its HTML-like ones, so that names stand out. */
#ifndef KLACHT_AUTHOR_GRAPH_DOT_H
#define KLACHT_AUTHOR_GRAPH_DOT_H

#include "author/graph.h"

/* Numbers and names in place of words, for a drawing on one page beside a text that has the words:
 * moments and endings by their number in the file, replies as `reply` adds them. Replies of one
 * kind that lead the same way are one arrow. */
typedef struct GraphNumbers {
    void (*reply)(const void *context, int reply, Text *out);
    const void *context;
} GraphNumbers;

/* `numbers` NULL: with the words. */
void graph_dot(const Graph *graph, Lang lang, const GraphNumbers *numbers, Text *out);

#endif
