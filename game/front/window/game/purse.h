/* Purse: what the role may spend, as a row of coins with the figure beside it.
 *
 * A coin is worth the same for as long as the play lasts: an equal share of all that the role began
 * with, in most purses € 5; where it is shown with its role it says how much. So the row never gets
 * longer by spending; what was spent before is gone from it, what lies on the table is empty, and a
 * coin of which a part is spent is partly there. Beyond the purse stand struck coins, and words
 * that say so: never colour alone. Knows no play and keeps nothing.
 */
#ifndef KLACHT_GAME_PURSE_H
#define KLACHT_GAME_PURSE_H

#include "base/locale.h"
#include "front/window/ui/build.h"

/* `full`: euros that the role began with; `left`: in the purse before the table; `taken`: euros of
 * these that lie on it, more than `left` where one goes beyond. `role` is its label. A row that
 * goes on below where it is narrow.
 */
Widget *purse_build(Ui *ui, Lang lang, const char *role, double full, double left, double taken);

/* The figure alone, where there is no room for coins. */
Widget *purse_build_figure(Ui *ui, Lang lang, double left, double taken);

#endif
