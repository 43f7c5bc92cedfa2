/* Filling a shelf with the cases of a library, or of a folder. Prints nothing; a case that does not
 * load, or is not there in that language, is left out. */
#ifndef KLACHT_POLICY_STOCK_H
#define KLACHT_POLICY_STOCK_H

#include "cases/library.h"
#include "policy/shelf.h"

/* Scans the places of the library anew. */
void stock_shelf(Shelf *shelf, const Library *library, const char *language);

#endif
