#include "check/rewriting.h"

#include <stddef.h>
#include <string.h>

#include "base/banned.h"

static const char *const ids[] = {
    "alleen-voor-bestellingen",
    "bij-de-koffieautomaat",
    "chapeau",
    "de-kraan",
    "de-lamp-in-de-hal",
    "de-tegel",
    "de-vierde-medewerker",
    "gewoon-blij",
    "het-gaat-wel-weer",
    "minder-klachten",
    "misschien-ligt-het-aan-mij",
    "onder-vraag-ingevuld",
    "te-laat-voor-het-afscheid",
    "tien-dagen-later",
    "vijf-weken-stilte",
    "ze-doen-hun-best",
};

bool rewriting_case(const char *id) {
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (!strcmp(ids[i], id))
            return true;
    return false;
}
