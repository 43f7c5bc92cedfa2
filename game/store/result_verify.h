/* A result against the replay of its inputs. */
#ifndef KLACHT_STORE_RESULT_VERIFY_H
#define KLACHT_STORE_RESULT_VERIFY_H

#include "base/locale.h"
#include "play/play.h"
#include "store/json.h"

/* Adds to `differences` a line, in people's words, for each figure that differs by more than 0.0101
 * (or is missing, or is another text), and for an id that does not belong to what stands in the
 * file. Returns how many. The play must be ended. */
int result_verify(const Json *result, const Play *play, Lang lang, Text *differences);
/* The same of what was chosen and what came of it alone: the ending, the scores, and per turn what
 * was done and how it was felt, until the talk goes another way. Texts, hashes and what is counted
 * in words may be others. */
int result_differs(const Json *result, const Play *play, Lang lang, Text *differences);
/* Whether the id belongs to what stands in the file; else a line in `said`. `play` may be NULL,
 * when there is no case. */
bool result_is_whole(const Json *result, const Play *play, Lang lang, Text *said);
/* The result as it is today, of the same player at the same time. */
void result_renew(const Json *result, const Play *play, Text *out);

#endif
