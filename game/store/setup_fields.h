/* How a play was set up, as the fields "seed", "mode" and "time_factor" of a JSON object: the same
 * in results, inputs files, journals and settings. */
#ifndef KLACHT_STORE_SETUP_FIELDS_H
#define KLACHT_STORE_SETUP_FIELDS_H

#include "play/play.h"
#include "store/json.h"

enum { SETUP_MOST_FACTOR = 1000 };

/* The ids of PlayMode in its order, NULL-ended. */
extern const char *const setup_modes[];

void setup_add_seed(Json *object, uint64_t seed);
void setup_add_mode(Json *object, PlayMode mode);
/* "off" for 0. */
void setup_add_factor(Json *object, double factor);

/* False when the field is missing or not as it should be; then nothing changes. */
bool setup_read_seed(const Json *object, uint64_t *seed);
bool setup_read_mode(const Json *object, PlayMode *mode);
bool setup_read_factor(const Json *object, double *factor);

#endif
