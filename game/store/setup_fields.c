#include "store/setup_fields.h"

#include <cjson/cJSON.h>
#include <string.h>

#include "base/banned.h"

const char *const setup_modes[] = {
    [PLAY_PRACTICE] = "practice", [PLAY_ASSESSMENT] = "assessment", NULL};

void setup_add_seed(Json *object, uint64_t seed) {
    cJSON_AddNumberToObject(object, "seed", (double)seed);
}

void setup_add_mode(Json *object, PlayMode mode) {
    cJSON_AddStringToObject(object, "mode", setup_modes[mode]);
}

void setup_add_factor(Json *object, double factor) {
    if (factor > 0)
        cJSON_AddNumberToObject(object, "time_factor", factor);
    else
        cJSON_AddStringToObject(object, "time_factor", "off");
}

bool setup_read_seed(const Json *object, uint64_t *seed) {
    double number;
    if (!json_integer(object, "seed", 0, JSON_MOST_INTEGER, &number))
        return false;
    *seed = (uint64_t)number;
    return true;
}

bool setup_read_mode(const Json *object, PlayMode *mode) {
    const char *id = json_string(object, "mode");
    for (int i = 0; id && setup_modes[i]; i++) {
        if (!strcmp(id, setup_modes[i])) {
            *mode = (PlayMode)i;
            return true;
        }
    }
    return false;
}

bool setup_read_factor(const Json *object, double *factor) {
    const char *off = json_string(object, "time_factor");
    double number = 0;
    if (off ? strcmp(off, "off") != 0
            : !json_number(object, "time_factor", &number) ||
                  !(number > 0 && number <= SETUP_MOST_FACTOR))
        return false;
    *factor = number;
    return true;
}
