#include "model/scenario.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

const char *channel_id(Channel channel) {
    static const char *const ids[] = {"phone", "counter", "email", "chat", "letter", "social"};
    return ids[channel];
}

const char *step_id(Step step) {
    static const char *const ids[] = {"", "listen", "acknowledge", "probe", "solve", "follow_up"};
    return ids[step];
}

const char *route_id(Route route) {
    static const char *const ids[] = {"self", "senior", "required"};
    return ids[route];
}

const char *hand_over_id(HandOver hand_over) {
    static const char *const ids[] = {"", "warm", "cold"};
    return ids[hand_over];
}

const char *outcome_id(Outcome outcome) {
    static const char *const ids[] = {"delighted", "satisfied", "resigned", "escalated", "lost"};
    return ids[outcome];
}

int scenario_find_moment(const Scenario *scenario, const char *name) {
    for (int i = 0; i < scenario->moment_count; i++)
        if (!strcmp(scenario->moments[i].name, name))
            return i;
    return SCENARIO_NOWHERE;
}

int scenario_find_place(const Scenario *scenario, const char *name) {
    int moment = scenario_find_moment(scenario, name);
    if (moment != SCENARIO_NOWHERE)
        return moment;
    for (int i = 0; i < scenario->ending_count; i++)
        if (!strcmp(scenario->endings[i].name, name))
            return i + SCENARIO_ENDING;
    return SCENARIO_NOWHERE;
}

const char *scenario_place_name(const Scenario *scenario, int place) {
    if (place == SCENARIO_NOWHERE)
        return "";
    return place >= SCENARIO_ENDING ? scenario->endings[place - SCENARIO_ENDING].name
                                    : scenario->moments[place].name;
}

int scenario_path_order(const Scenario *scenario) {
    return scenario->level > 0 ? scenario->level * 1000 + scenario->after_count : INT_MAX;
}

void scenario_free(Scenario *scenario) {
    if (!scenario)
        return;
    arena_release(&scenario->arena);
    free(scenario);
}
