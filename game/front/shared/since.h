/* What became of a case since the time before: "De vorige keer 31, nu 87: veel meer gehoord." */
#ifndef KLACHT_SHARED_SINCE_H
#define KLACHT_SHARED_SINCE_H

#include "base/locale.h"
#include "play/scored.h"

/* Both totals, and which figures rose: the two that did most, where they rose enough to notice.
 * Nothing where one of the totals is null. `before` is indexed by Scored. */
void since_add(Text *text, Lang lang, const double before[SCORED_COUNT], const Scores *now);

#endif
