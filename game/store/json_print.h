/* The form in which the program writes JSON: two spaces, keys as they stand, what is short on one
 * line, a line break at the end. */
#ifndef KLACHT_STORE_JSON_PRINT_H
#define KLACHT_STORE_JSON_PRINT_H

#include "base/text.h"
#include "store/json.h"

enum { JSON_SHORTEST = -1 }; /* decimals: as many as it takes to read the same double back */

/* Numbers with at most `decimals` decimals (halves away from zero). What is no UTF-8 becomes
 * U+FFFD. */
void json_print(const Json *tree, int decimals, Text *out);
/* Without white space: for hashes and journals. */
void json_print_compact(const Json *tree, int decimals, Text *out);
/* One value of either kind, as it stands in a file. */
void json_print_number(double value, int decimals, Text *out);
void json_print_string(const char *string, Text *out);
/* As printing rounds: half away from zero. */
double json_round(double value, int decimals);

#endif
