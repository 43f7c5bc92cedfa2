/* What a play holds without what its trainee said in own words: for whoever it is handed on to.
 *
 * Those words are the trainee's. They stay in the own result, and go with it when it is removed; no
 * export and no LMS gets them unless they are asked for. */
#ifndef KLACHT_STORE_UNSAID_H
#define KLACHT_STORE_UNSAID_H

#include "store/json.h"

/* Takes them out of the inputs of a result or an inputs file; a rewind still leads to where it led,
 * so what is left plays and verifies as before. */
void unsaid_inputs(Json *tree);
/* A copy of a result without them, whose id fits again; NULL where there are none. */
Json *unsaid_result(const Json *result);

#endif
