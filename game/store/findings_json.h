/* Findings as JSON, as every command that prints JSON gives them. */
#ifndef KLACHT_STORE_FINDINGS_JSON_H
#define KLACHT_STORE_FINDINGS_JSON_H

#include "base/finding.h"
#include "store/json_write.h"

/* The array `findings` of the object that is open. */
void findings_write_json(JsonWriter *writer, const Findings *findings);

#endif
