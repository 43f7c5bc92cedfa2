/* Three things to take along from a play: what cost most in points of the total, and what brought
 * most. Two that cost and one that brought where there are such; else more of the other. Where the
 * ending was not good enough, the turn that decided it comes first and is one that cost.
 *
 * Each is a FACT_LESSON with its turn (or -1) and as its first amount the points of the total,
 * below 0 when they were lost; none where no points hang on it: they give the order and are told
 * nowhere. What is said of it stands with the facts of its turn too. */
#ifndef KLACHT_SHARED_LESSONS_H
#define KLACHT_SHARED_LESSONS_H

#include "front/shared/fact.h"
#include "front/shared/turning.h"
#include "play/losses.h"

enum { LESSONS = 3 };

/* `turning` is of a play whose ending was not good enough, else its turn is -1; `turns` are the
 * facts of each turn, as the debrief tells them (turn_facts). */
void lessons_tell(Facts *facts, const Play *play, const Scores *scores, const Counts *counts,
                  const Losses *losses, const Turning *turning, const Facts *turns, Lang lang);

#endif
