/* A table from names to numbers, for files with tens of thousands of moments. Keys are borrowed. */
#ifndef KLACHT_BASE_NAMES_H
#define KLACHT_BASE_NAMES_H

#include <stdbool.h>

typedef struct NameSlot {
    const char *key; /* NULL: empty */
    int value;
} NameSlot;

typedef struct Names {
    NameSlot *slots;
    int count, capacity; /* capacity: a power of two, or 0 */
} Names;

void names_release(Names *names);
/* The number of a name, or -1. */
int names_find(const Names *names, const char *key);
/* Adds the name, or changes its number; `key` must outlive the table. */
void names_put(Names *names, const char *key, int value);

#endif
