#include "base/names.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/arena.h"

#include "base/banned.h"

static NameSlot *slot_of(const Names *names, const char *key) {
    /* Where the slots lie differs each time, so nobody can write names that all fall in one place;
     * nothing hangs on the order. */
    uint64_t hash = XXH3_64bits_withSeed(key, strlen(key), (uintptr_t)names->slots);
    unsigned mask = (unsigned)names->capacity - 1, at = (unsigned)hash & mask;
    while (names->slots[at].key && strcmp(names->slots[at].key, key) != 0)
        at = (at + 1) & mask;
    return &names->slots[at];
}

void names_release(Names *names) {
    free(names->slots);
    *names = (Names){0};
}

int names_find(const Names *names, const char *key) {
    if (!names->capacity)
        return -1;
    const NameSlot *slot = slot_of(names, key);
    return slot->key ? slot->value : -1;
}

static void grow(Names *names) {
    Names larger = {.capacity = names->capacity ? names->capacity * 2 : 64, .count = names->count};
    larger.slots = xcalloc((size_t)larger.capacity, sizeof *larger.slots);
    for (int i = 0; i < names->capacity; i++) {
        if (names->slots[i].key)
            *slot_of(&larger, names->slots[i].key) = names->slots[i];
    }
    free(names->slots);
    *names = larger;
}

void names_put(Names *names, const char *key, int value) {
    if (names->count * 2 >= names->capacity)
        grow(names);
    NameSlot *slot = slot_of(names, key);
    names->count += !slot->key;
    if (!slot->key)
        slot->key = key;
    slot->value = value;
}
