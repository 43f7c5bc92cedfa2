/* The id of a case or set: the name of its folder, in results and in `after`. */
#ifndef KLACHT_CASES_CASE_ID_H
#define KLACHT_CASES_CASE_ID_H

#include <stdbool.h>

#include "base/text.h"

/* [a-z0-9-]+, beginning with a letter or digit, at most 60 characters. */
bool case_id_is_good(const char *id);
/* The id that a title gives: "Café De Zon!" is "cafe-de-zon"; empty when nothing of it can stand in
 * one. */
void case_id_of_title(const char *title, Text *out);

#endif
