/* How words of a shown line are quoted: as whole clauses, which are what is marked and scored.
 *
 * Words count from 1, `to` included. A case names a phrase; that may begin in one clause and end in
 * the next, and a piece of each reads as a slip of the pen. */
#ifndef KLACHT_SHARED_QUOTE_H
#define KLACHT_SHARED_QUOTE_H

#include "play/rendering.h"

/* Widens the words to the clauses that they touch. Of two, only the one with most of their letters,
 * unless they take the other whole. */
void quote_widen(const Rendered *line, int *from, int *to);
/* The words as they are, between quotation marks: without the points and commas that only end them,
 * with "…" where they begin or end within a sentence. Nothing between them if they are not there.
 */
void quote_add(Text *text, const Rendered *line, int from, int to);
/* What a turn showed of a mark, quoted: the clauses of it that were marked in that turn, each
 * stretch by itself; the widened words when none was. from and to are set where asked. */
void quote_add_mark(Text *text, const Play *play, const Turn *turn, const Mark *mark, int *from,
                    int *to);

#endif
