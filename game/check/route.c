#include "check/route.h"

#include "base/banned.h"

enum { MOST_ROUTE = 12 };

Play *check_play(const Check *check) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    return play_new(check->scenario, check->calls, setup);
}

void check_route(const Play *play, Text *out) {
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    int from = count > MOST_ROUTE ? count - MOST_ROUTE : 0;
    if (from)
        text_add(out, "…");
    for (int i = from; i < count; i++) {
        const Turn *turn = &turns[i];
        text_addf(out, "%s%s", i ? ", " : "", scenario->moments[turn->moment].name);
        if (turn->reply >= 0)
            text_addf(out, ": %s", scenario->replies[turn->reply].id);
        else if (turn->judge >= 0)
            text_addf(out, ": %s", scenario->house.categories[turn->judged_category].id);
    }
}
