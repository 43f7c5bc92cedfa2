/* The id of a result: a UUID (version 8) made from all that stands in it but the player, so that a
 * changed file can be told.
 *
 * It is of the values and not of how they are written: whoever writes the file anew with other
 * white space or with its keys in another order leaves it as it was. */
#ifndef KLACHT_STORE_RESULT_ID_H
#define KLACHT_STORE_RESULT_ID_H

#include "model/scenario.h"
#include "store/json.h"

/* The id that belongs to a result as it stands (malloced). */
char *result_id(const Json *result);
/* Whether the id in it belongs to it. Earlier results have the remedies of an offer in the order in
 * which they were chosen; once that order is lost, the one in which the case lays them out is tried
 * (`scenario` NULL: it is not known). */
bool result_id_fits(const Json *result, const Scenario *scenario);

#endif
