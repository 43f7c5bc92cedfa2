/* A stock: the shelves of a library, one for each language, each filled when it is first asked for.
 *
 * A case that does not load, or is not there in a language, is left out. Prints nothing; owns its
 * shelves. */
#ifndef KLACHT_POLICY_STOCK_H
#define KLACHT_POLICY_STOCK_H

#include "cases/library.h"
#include "policy/shelf.h"

typedef struct Stock Stock;
/* Looks at the places of the library now (NULL: the shelves stay empty until somebody fills them);
 * `without`: the id of a case to leave out, or NULL. */
Stock *stock_new(const Library *library, const char *without);
void stock_free(Stock *stock);
Shelf *stock_shelf(Stock *stock, const char *language);
/* The languages that its cases are in, Dutch first. */
int stock_language_count(const Stock *stock);
const char *stock_language(const Stock *stock, int index);

#endif
