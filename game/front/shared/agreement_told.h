/* Agreement in words: what the figures of a team say, and which of them to go by. The screen, the
 * command and the minutes say it the same. */
#ifndef KLACHT_SHARED_AGREEMENT_TOLD_H
#define KLACHT_SHARED_AGREEMENT_TOLD_H

#include "base/locale.h"
#include "model/calibration.h"

/* "Kies twee collega's en een uitspraak: in 42 van de 100 gevallen …" Nothing when it is undefined.
 * `after` NULL: there was one vote. */
void agreement_tell_plain(Text *out, Lang lang, const RecordFigure *before,
                          const RecordFigure *after);
/* By how much the equal pairs changed, and whether that can be chance. Nothing when undefined. */
void agreement_tell_change(Text *out, Lang lang, const RecordFigure *change);
/* Which figure to go by, and why, where they differ. `figures`: RECORD_FIGURES of them. */
void agreement_tell_trust(Text *out, Lang lang, const RecordFigure *figures);
/* "0,42" or "42 %"; with a sign where it is a change. */
void agreement_tell_figure(Text *out, Lang lang, double value, bool percent, bool change);
/* "0,42 (95 %: 0,16 tot 0,72)", or why there is none. */
void agreement_tell_interval(Text *out, Lang lang, const RecordFigure *figure, bool percent,
                             bool change);

#endif
