#include "play/scored.h"

#include "base/banned.h"

const char *scored_id(Scored scored) {
    static const char *const ids[SCORED_COUNT] = {"total", "recognition", "empathy", "speed",
                                                  "mandate"};
    return scored < SCORED_COUNT ? ids[scored] : "";
}

void scored_list(const Scores *scores, double out[SCORED_COUNT]) {
    out[SCORED_TOTAL] = scores->total;
    out[SCORED_RECOGNITION] = scores->recognition;
    out[SCORED_EMPATHY] = scores->empathy;
    out[SCORED_SPEED] = scores->speed;
    out[SCORED_MANDATE] = scores->mandate;
}

double scored_of(const Scores *scores, Scored scored) {
    double list[SCORED_COUNT];
    scored_list(scores, list);
    return list[scored];
}
