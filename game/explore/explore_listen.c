#include "explore/explore_graph.h"
#include "policy/marking.h"

#include "base/banned.h"

/* Whether hearing a group of names would open something. */
static bool opens(const Exploration *e, const Play *play, const LiveSet *set, int group) {
    for (int i = 0; i < set->list_count; i++) {
        const HeardList *list = &e->live.lists[set->lists[i]];
        bool has = false, heard = false;
        for (int k = 0; k < list->count; k++) {
            has |= e->live.group_of[list->names[k]] == group;
            heard |= play_is_heard(play, list->names[k]);
        }
        if (has && !heard)
            return true;
    }
    return false;
}

static bool is_choice(const Exploration *e, const Play *play, const Turn *turn, const LiveSet *set,
                      int group) {
    const Scenario *scenario = e->scenario;
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[play_shown(play, turn)[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (e->live.group_of[scenario->marks[m].name] == group)
                return opens(e, play, set, group);
    }
    return false;
}

int listen_choices(Exploration *e, const Play *play, int *names) {
    const Turn *turn = marking_turn(play);
    const LiveSet *set = live_of(&e->live, turn->moment);
    int count = 0;
    if (turn->mark_count)
        for (int i = 0; i < set->name_count; i++)
            if (is_choice(e, play, turn, set, set->names[i]))
                names[count++] = set->names[i];
    return count;
}

/* Where the name of a mark stands among the choices, or -1. */
static int choice_of(const Exploration *e, const int *names, int count, int mark) {
    for (int i = 0; i < count; i++)
        if (names[i] == e->live.group_of[e->scenario->marks[mark].name])
            return i;
    return -1;
}

/* The mark of the turn by which a group of names is heard: a signal first, or a decoy first. */
static int mark_of(const Exploration *e, const Play *play, const Turn *turn, int name,
                   bool decoy_first, int *number) {
    const Scenario *scenario = e->scenario;
    int found = -1;
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[play_shown(play, turn)[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            if (e->live.group_of[scenario->marks[m].name] != name)
                continue;
            if (found >= 0 && (scenario->marks[m].type == MARK_DECOY) != decoy_first)
                continue;
            found = m;
            *number = i + 1;
            if ((scenario->marks[m].type == MARK_DECOY) == decoy_first)
                return m;
        }
    }
    return found;
}

/* Calls for every mark shown, with the number of its line. */
#define EACH_MARK(play, turn, number, m)                                                           \
    for (int number = 1; number <= (turn)->shown_count; number++)                                  \
        for (int line_of_ = play_shown(play, turn)[number - 1],                                    \
                 m = play_scenario(play)->lines[line_of_].first_mark;                              \
             m < play_scenario(play)->lines[line_of_].first_mark +                                 \
                     play_scenario(play)->lines[line_of_].mark_count;                              \
             m++)

void listen_mark(Exploration *e, Play *play, const int *names, int count, uint32_t subset,
                 MarkStyle style) {
    const Scenario *scenario = e->scenario;
    const Turn *turn = marking_turn(play);
    if (!turn->mark_count && style != MARK_WRONG)
        return;
    EACH_MARK(play, turn, number, m) {
        int choice = choice_of(e, names, count, m);
        bool excluded = choice >= 0 && !(subset >> choice & 1);
        e->avoid[m] = excluded || (scenario->marks[m].type == MARK_DECOY) != (style == MARK_WRONG);
        (void)number;
    }
    for (int i = 0; i < count; i++) {
        int number = 0;
        int mark =
            subset >> i & 1 ? mark_of(e, play, turn, names[i], style == MARK_WRONG, &number) : -1;
        if (mark >= 0)
            marking_mark(play, number, mark, e->avoid);
    }
    if (style == MARK_WRONG)
        marking_stray(play);
    if (style == MARK_ASKED)
        return;
    turn = marking_turn(play);
    EACH_MARK(play, turn, number, m) {
        if ((scenario->marks[m].type == MARK_DECOY) == (style == MARK_WRONG) && !e->avoid[m])
            marking_mark(play, number, m, e->avoid);
    }
}

void listen_weigh(Exploration *e, Play *play, const int *names, int count, StateNode *node) {
    const Scenario *scenario = e->scenario;
    const Turn *turn = marking_turn(play);
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play_shown(play, turn)[i], negatives = 1, alarms = 0, words;
        const Line *line = &scenario->lines[index];
        if (line->speaker != SPEAKER_CUSTOMER)
            continue;
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            if (scenario->marks[m].type == MARK_SIGNAL)
                node->signals++;
            negatives += scenario->marks[m].type == MARK_DECOY;
            alarms += scenario->marks[m].type == MARK_DECOY && choice_of(e, names, count, m) < 0;
        }
        words = line->text.dynamic ? line->text.words : play_line_words(play, turn, index);
        bool last = false;
        for (int word = 1; word <= words && alarms < negatives; word++) {
            bool stray = true;
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
                int from, to;
                play_mark_range(play, turn, m, &from, &to);
                stray &= !from || word < from || word > to;
            }
            last = stray && !last;
            alarms += last;
        }
        node->negatives = (uint16_t)(node->negatives + negatives);
        if (alarms < negatives)
            node->deficit = (uint16_t)(node->deficit + negatives - alarms);
    }
}

void listen_cost(Exploration *e, const Play *play, const int *names, int count, uint32_t subset,
                 Edge *edge) {
    const Scenario *scenario = e->scenario;
    const Turn *turn = marking_turn(play);
    EACH_MARK(play, turn, number, m) {
        int choice = choice_of(e, names, count, m);
        if (scenario->marks[m].type == MARK_SIGNAL && choice >= 0 && !(subset >> choice & 1))
            edge->missed++;
        (void)number;
    }
    for (int i = 0; i < count; i++) {
        int number = 0;
        if (!(subset >> i & 1))
            continue;
        if (scenario->marks[mark_of(e, play, turn, names[i], false, &number)].type == MARK_DECOY)
            edge->alarms++;
        if (scenario->marks[mark_of(e, play, turn, names[i], true, &number)].type == MARK_SIGNAL)
            edge->hits++;
    }
}
