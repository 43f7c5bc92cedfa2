/* What a simulation says: as text with small histograms, and as JSON (results.md). */
#ifndef KLACHT_POLICY_SIMULATE_REPORT_H
#define KLACHT_POLICY_SIMULATE_REPORT_H

#include "base/locale.h"
#include "policy/norms.h"
#include "store/json_write.h"

/* Several policies of one case; those with no plays are left out. */
void simulated_json(Text *out, const Scenario *scenario, uint64_t seed, const Simulated *items,
                    int count);
/* The norm of a policy, as an object under its name. */
void simulated_write_norm(JsonWriter *writer, Policy policy, const Norm *norm);
/* A play came to no ending: then no norm says anything. */
bool simulated_stuck(const Simulated *items, int count);
void simulated_text(Text *out, Lang lang, const Scenario *scenario, const Simulated *items,
                    int count);

#endif
