/* What stands in a result, in people's words: "beurt 3, vertrouwen na afloop" and not
 * turns[2].trust[1]. */
#ifndef KLACHT_STORE_RESULT_WORDS_H
#define KLACHT_STORE_RESULT_WORDS_H

#include "base/locale.h"
#include "model/scenario.h"
#include "store/json.h"

/* `path` is written as turns[2].trust[1]. What no result has is named as the file names it. */
void result_add_field(Text *text, Lang lang, const Scenario *scenario, const char *path);
/* The value at that place, by the labels of the case where it has some. `moment` is the one of the
 * turn in which it stands, or NULL. */
void result_add_value(Text *text, Lang lang, const Scenario *scenario, const char *path,
                      const char *moment, const Json *value);

#endif
