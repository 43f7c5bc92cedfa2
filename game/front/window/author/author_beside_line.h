/* Beside line: what every answer says of itself beside it: feelings, time, where it leads. */
#ifndef KLACHT_WINDOW_AUTHOR_BESIDE_LINE_H
#define KLACHT_WINDOW_AUTHOR_BESIDE_LINE_H

#include "front/window/ui/build.h"
#include "play/play.h"

/* What is felt of such sums after so many minutes of the case's clock: "vertrouwen 45 → 51 · geduld
 * 60 → 45"; true when patience ran out by it. */
bool beside_add_felt(const Play *play, Lang lang, double by_trust, double by_patience,
                     double minutes, Text *out);
/* "kost 2 dagen", where it takes time. */
void beside_add_takes(Lang lang, double minutes, Text *out);
/* "naar ‘verhaal’" */
void beside_add_place(const Play *play, Lang lang, int place, bool patience_out, Text *out);
/* Lines below something that one can choose; the first says what it is. */
void beside_note(Ui *ui, const Text *text);

#endif
