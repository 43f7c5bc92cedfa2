#include "model/scenario.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

const char *mark_type_id(MarkType type) {
    static const char *const ids[] = {"signal", "decoy", "either"};
    return ids[type];
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

/* Which of the faces that feelings give is nearest to one that only lines ask for. */
static const char *near_mood(const char *id) {
    return !strcmp(id, "resigned") ? "hurt" : !strcmp(id, "wry") ? "tense" : "neutral";
}

/* On the scale of feelings. */
static double mood_place(const House *house, int mood) {
    if (mood >= 0 && house->moods[mood].has_below)
        return house->moods[mood].below;
    const char *near = near_mood(mood < 0 ? "" : house->moods[mood].id);
    for (int i = 0; i < house->mood_count; i++)
        if (house->moods[i].has_below && !strcmp(house->moods[i].id, near))
            return house->moods[i].below;
    return 50;
}

const char *scenario_portrait(const Scenario *scenario, int mood) {
    const House *house = &scenario->house;
    if (!scenario->portraits)
        return scenario->portrait;
    if (mood >= 0 && scenario->portraits[mood])
        return scenario->portraits[mood];
    const char *nearest = "";
    double best = INFINITY, at = mood_place(house, mood);
    for (int i = 0; i < house->mood_count; i++) {
        double away = fabs(mood_place(house, i) - at);
        if (scenario->portraits[i] && away < best) {
            best = away;
            nearest = scenario->portraits[i];
        }
    }
    return nearest;
}

int scenario_path_order(int level, int after) {
    return level > 0 ? level * 1000 + after : INT_MAX;
}

void scenario_free(Scenario *scenario) {
    if (!scenario)
        return;
    arena_release(&scenario->arena);
    free(scenario);
}
