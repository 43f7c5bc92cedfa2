/* What a simulation says: as text with small histograms, and as JSON (results.md). */
#ifndef KLACHT_POLICY_SIMULATE_REPORT_H
#define KLACHT_POLICY_SIMULATE_REPORT_H

#include "base/locale.h"
#include "policy/simulate.h"

/* Several policies of one case; those with no plays are left out. */
void simulated_json(Text *out, const Scenario *scenario, uint64_t seed, const Simulated *items,
                    int count);
void simulated_text(Text *out, Lang lang, const Scenario *scenario, const Simulated *items,
                    int count);

#endif
