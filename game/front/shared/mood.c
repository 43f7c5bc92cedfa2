#include "front/shared/mood.h"

#include <math.h>

#include "base/banned.h"

/* Who resigns looks so, however high her trust is. A house that has no such mood: as she feels. */
static int mood_of_outcome(const House *house, Outcome outcome) {
    static const char *const ids[OUTCOME_COUNT] = {[OUTCOME_DELIGHTED] = "glad",
                                                   [OUTCOME_SATISFIED] = "relieved",
                                                   [OUTCOME_RESIGNED] = "resigned",
                                                   [OUTCOME_ESCALATED] = "angry",
                                                   [OUTCOME_LOST] = "hurt"};
    return house_find_mood(house, ids[outcome]);
}

int mood_in(const Play *play, int turn, int lines) {
    const Scenario *scenario = play_scenario(play);
    int count;
    const Turn *of = &play_turns(play, &count)[turn];
    const int *shown = play_shown(play, of);
    int mood = house_mood_of(&scenario->house, of->trust[0], of->patience[0]);
    for (int i = 0; i < of->shown_count && (i < lines || !lines); i++) {
        const Line *line = &scenario->lines[shown[i]];
        if (line->speaker == SPEAKER_CUSTOMER && line->mood >= 0)
            mood = line->mood;
    }
    return mood;
}

/* So much trust and patience together is seen. */
static const double SEEN = 4;

int mood_reaction(const Play *play, int turn) {
    const House *house = &play_scenario(play)->house;
    int count;
    const Turn *of = &play_turns(play, &count)[turn];
    double by = of->trust[1] - of->trust[0] + of->patience[1] - of->patience[0];
    if (!of->acted || fabs(by) < SEEN)
        return -1;
    int felt = house_mood_of(house, of->trust[1], of->patience[1]);
    int least = house_find_mood(house, by < 0 ? "tense" : "relieved");
    if (felt < 0 || least < 0)
        return felt;
    bool further = by < 0 ? house->moods[felt].below < house->moods[least].below
                          : house->moods[felt].below > house->moods[least].below;
    return further ? felt : least;
}

int mood_after(const Play *play, int turn) {
    const Scenario *scenario = play_scenario(play);
    int count, ending = play_ending(play);
    const Turn *turns = play_turns(play, &count);
    if (turn + 1 < count)
        return mood_in(play, turn + 1, 0);
    int mood =
        ending < 0 ? -1 : mood_of_outcome(&scenario->house, scenario->endings[ending].outcome);
    return mood >= 0 ? mood : turns[turn].mood;
}
