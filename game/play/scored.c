#include "play/scored.h"

#include "base/banned.h"

const char *scored_id(Scored scored) {
    static const char *const ids[SCORED_COUNT] = {"total", "recognition", "empathy", "speed",
                                                  "mandate"};
    return scored < SCORED_COUNT ? ids[scored] : "";
}

Msg scored_word(Scored scored) {
    static const Msg words[SCORED_COUNT] = {MSG_FIGURE_TOTAL, MSG_FIGURE_RECOGNITION,
                                            MSG_FIGURE_EMPATHY, MSG_FIGURE_SPEED,
                                            MSG_FIGURE_MANDATE};
    return scored < SCORED_COUNT ? words[scored] : MSG_NONE;
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

double scored_weight(const Weights *weights, Scored scored) {
    const double list[SCORED_COUNT] = {0, weights->recognition, weights->empathy, weights->speed,
                                       weights->mandate};
    return list[scored];
}

void scored_shares(const Scores *scores, const Weights *weights, double shares[SCORED_COUNT]) {
    double all = 0;
    for (Scored s = SCORED_TOTAL; s < SCORED_COUNT; s++) {
        shares[s] = isnan(scored_of(scores, s)) ? 0 : scored_weight(weights, s);
        all += shares[s];
    }
    for (Scored s = SCORED_TOTAL; s < SCORED_COUNT && all > 0; s++)
        shares[s] /= all;
}
