/* A case as the text of a play: for who reads, checks or tries it on paper.
 *
 * Moments and endings have numbers and replies a letter. Letters are shuffled by a fixed seed and
 * the same in both scripts. Numbers follow the file in the whole one; in the blind one they are
 * shuffled, for the file begins with the good way, and the whole one says beside its own number
 * which it is. The blind one holds nothing of the key: no marks, explanations, thoughts, acts,
 * effects, conditions, judgements or names of the file, and where it leads stands on a leaf behind
 * it. Its words are in the language of the case.
 * Explores nothing and runs nothing. */
#ifndef KLACHT_AUTHOR_PLAYSCRIPT_H
#define KLACHT_AUTHOR_PLAYSCRIPT_H

#include "author/graph.h"
#include "base/sheet.h"

typedef struct Playscript {
    const Scenario *scenario;
    const Graph *graph;  /* of the scenario; NULL: blind */
    const Text *picture; /* the graph as SVG, or NULL */
} Playscript;

/* The graph in Graphviz's language, by the numbers and letters of the whole script. */
void playscript_dot(const Graph *graph, Lang lang, Text *out);
void playscript_write(const Playscript *script, SheetForm form, Text *out);

#endif
