#include "front/shared/ears.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "hear/ear.h"
#include "policy/stock.h"

#include "base/banned.h"

struct Ears {
    char *scenarios, *language, *house; /* language and house: of the ear; NULL: none yet */
    Ear *ear;
    int learned;
};

Ears *ears_new(const char *scenarios) {
    Ears *ears = xcalloc(1, sizeof *ears);
    ears->scenarios = scenarios ? xstrdup(scenarios) : NULL;
    return ears;
}

static void forget(Ears *ears) {
    ear_free(ears->ear);
    free(ears->language);
    free(ears->house);
    ears->ear = NULL;
    ears->language = ears->house = NULL;
}

void ears_free(Ears *ears) {
    if (!ears)
        return;
    forget(ears);
    free(ears->scenarios);
    free(ears);
}

const Ear *ears_for(Ears *ears, const Scenario *scenario) {
    if (ears->ear && !strcmp(ears->language, scenario->language) &&
        !strcmp(ears->house, scenario->house.path))
        return ears->ear;
    forget(ears);
    Library library;
    library_init(&library, ears->scenarios);
    Stock *stock = stock_new(&library, NULL);
    Shelf *shelf = stock_shelf(stock, scenario->language);
    shelf_add(shelf, scenario); /* one that stands in no library */
    ears->ear = ear_new(shelf_samples(shelf), &scenario->house, NULL);
    ears->learned++;
    ears->language = xstrdup(scenario->language);
    ears->house = xstrdup(scenario->house.path);
    stock_free(stock);
    library_release(&library);
    return ears->ear;
}

int ears_learned(const Ears *ears) {
    return ears->learned;
}
