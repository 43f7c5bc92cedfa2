#include "check/rules_habits.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "check/route.h"
#include "play/tally.h"

#include "base/banned.h"

RULE_AS(rule_passes, "habit-passes", SEVERITY_WARNING, MSG_CHECK_HABIT);
RULE_AS(rule_pays, "habit-pays", SEVERITY_WARNING, MSG_CHECK_HABIT_PAYS);
RULE_AS(rule_good, "ending-too-good", SEVERITY_WARNING, MSG_CHECK_TOO_GOOD);
RULE_AS(rule_bad, "ending-too-bad", SEVERITY_WARNING, MSG_CHECK_TOO_BAD);
RULE_AS(rule_first, "first-passes", SEVERITY_WARNING, MSG_CHECK_FIRST_PASSES);
RULE_AS(rule_mandate, "routine-decides", SEVERITY_WARNING, MSG_CHECK_ROUTINE_MANDATE);
RULE_AS(rule_judged, "routine-judges", SEVERITY_WARNING, MSG_CHECK_ROUTINE_JUDGED);

RULE_AS(rule_late, "habits-late", SEVERITY_NOTE, MSG_CHECK_HABITS_LATE);

enum { HABITS_MS = 10000 };

/* What each policy does, as the end of "who …"; those without a norm for one case have none. */
static const Msg names[POLICY_COUNT] = {
    [POLICY_RANDOM] = MSG_CHECK_HABIT_RANDOM,
    [POLICY_LONGEST] = MSG_CHECK_HABIT_LONGEST,
    [POLICY_EXPLAIN] = MSG_CHECK_HABIT_EXPLAIN,
    [POLICY_DEFEND] = MSG_CHECK_HABIT_DEFEND,
    [POLICY_HAND_OVER] = MSG_CHECK_HABIT_HAND_OVER,
    [POLICY_ALL_COMPLAINT] = MSG_CHECK_HABIT_ALL_COMPLAINT,
    [POLICY_MARK_ALL] = MSG_CHECK_HABIT_MARK_ALL,
    [POLICY_DEAF] = MSG_CHECK_HABIT_DEAF,
    [POLICY_TICK_ALL] = MSG_CHECK_HABIT_TICK_ALL,
    [POLICY_BUY_OFF] = MSG_CHECK_HABIT_BUY_OFF,
    [POLICY_WARM] = MSG_CHECK_HABIT_WARM,
    [POLICY_BLIND] = MSG_CHECK_HABIT_BLIND,
    [POLICY_BLIND_MARKS] = MSG_CHECK_HABIT_BLIND_MARKS,
    [POLICY_ROUTINE] = MSG_CHECK_HABIT_ROUTINE,
};

/* ---- Endings ---- */

typedef struct Reached { /* an ending, by the plays that were made */
    bool any, by_passed;
    double lowest, passed_total;
} Reached;

static bool judged_complaint(const Play *play) {
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (turns[i].judge >= 0 && turns[i].judged_category == play_scenario(play)->house.complaint)
            return true;
    return false;
}

/* The total of a play as if it had marked nothing too much. Who marks everything hears everything,
 * and no case can send that trainee to another ending; what was not heard it can tell apart. */
static double total_without_alarms(const Play *play, const Scores *scores, const Counts *counts) {
    const Scenario *scenario = play_scenario(play);
    bool missed = play_asks(play).complaint && !judged_complaint(play);
    double mark = isnan(scores->mark) ? SCORE_NULL
                  : counts->signals   ? 100.0 * counts->hits / counts->signals
                                      : 100;
    return score_total(&scenario->house.weights, score_recognition(mark, scores->judge),
                       scores->empathy, scores->speed, scores->mandate,
                       missed || (counts->signals && !counts->hits));
}

static void note_ending(Reached *endings, const Play *play) {
    Scores scores;
    Counts counts;
    if (play_ending(play) < 0)
        return;
    tally_play(play, &scores, &counts);
    double total = total_without_alarms(play, &scores, &counts);
    Reached *reached = &endings[play_ending(play)];
    if (!isnan(total) && (!reached->any || total < reached->lowest)) {
        reached->any = true;
        reached->lowest = total;
    }
    if (scores.passed) {
        reached->by_passed = true;
        reached->passed_total = scores.total;
    }
}

static bool note_played(void *context, const Play *play, uint64_t number) {
    (void)number;
    note_ending(context, play);
    return true;
}

/* The plays that exploring found: who heard no more than was needed to come there, and the highest
 * and lowest of each score. */
static void note_explored(Check *check, Reached *endings) {
    for (int i = 0; i < check->scenario->ending_count; i++) {
        Play *play = check_play(check);
        if (exploration_ending(check->exploration, i) == VERDICT_REACHED &&
            exploration_play_ending(check->exploration, i, play))
            note_ending(endings, play);
        play_free(play);
    }
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(check->exploration, i);
        for (int high = 0; high < 2 && range->has; high++) {
            const InputList *list = high ? &range->highest_play : &range->lowest_play;
            Play *play = check_play(check);
            for (int k = 0; k < list->count; k++)
                play_step(play, &list->items[k]);
            note_ending(endings, play);
            play_free(play);
        }
    }
}

static void add_ending(Check *check, const Rule *rule, const Ending *ending, double total) {
    Text is = {0}, least = {0};
    lang_add_number(&is, check->findings->lang, total, 0);
    lang_add_number(&least, check->findings->lang, check->scenario->house.pass.total, 0);
    check_add(check, rule, ending->line, ending->name, outcome_id(ending->outcome), text_cstr(&is),
              text_cstr(&least));
    text_release(&is);
    text_release(&least);
}

static void hold_endings(Check *check, const Reached *endings) {
    const Pass *pass = &check->scenario->house.pass;
    for (int i = 0; i < check->scenario->ending_count; i++) {
        const Ending *ending = &check->scenario->endings[i];
        const Reached *reached = &endings[i];
        if (ending->outcome <= OUTCOME_SATISFIED && reached->any && pass->has_total &&
            reached->lowest < pass->total)
            add_ending(check, &rule_good, ending, reached->lowest);
        if (ending->outcome >= OUTCOME_RESIGNED && reached->by_passed)
            add_ending(check, &rule_bad, ending, reached->passed_total);
    }
}

/* ---- Policies ---- */

static void play_all(Check *check, const Lessons *lessons, uint64_t runs, Simulated *items,
                     Reached *endings) {
    const ScoreRange *total = exploration_range(check->exploration, 0);
    Budget time = budget_of(INT64_MAX, HABITS_MS);
    bool late = false;
    for (Policy policy = 0; policy < POLICY_COUNT; policy++) {
        SimulateSetup setup = {.seed = 1,
                               .runs = policy == POLICY_RANDOM ? runs : 1,
                               .time_factor = 1,
                               .lessons = lessons,
                               .time = &time,
                               .stop = check->stop,
                               .played = note_played,
                               .context = endings};
        if (policy == POLICY_WORST || (policy == POLICY_BEST && !total->has))
            continue;
        if (policy == POLICY_BEST)
            setup.repeated = (Repeated){total->highest_play.items, total->highest_play.count};
        simulate(check->scenario, check->calls, policy, &setup, &items[policy]);
        late |= items[policy].late;
    }
    if (late)
        finding_add0(check->findings, &rule_late, check->scenario->path, check->case_line);
}

/* That `best` reaches enough is the rule no-hundred. */
static void hold_norm(Check *check, Policy policy, const Simulated *items, const Norm *norm) {
    if (norm->verdict != NORM_BROKEN || policy == POLICY_BEST)
        return;
    Text is = {0}, limit = {0}, total = {0};
    lang_add_number(&is, check->findings->lang, norm->is, 1);
    lang_add_number(&limit, check->findings->lang, norm->limit, 1);
    lang_add_number(&total, check->findings->lang, spread_mean(&items[policy].scores[0]), 0);
    check_add(check, norm->kind == NORM_PASSES ? &rule_passes : &rule_pays, check->case_line,
              msg(check->findings->lang, names[policy]), text_cstr(&total), text_cstr(&is),
              text_cstr(&limit));
    text_release(&is);
    text_release(&limit);
    text_release(&total);
}

void check_habits(Check *check, const Lessons *lessons, uint64_t runs, Habits *out) {
    const Scenario *scenario = check->scenario;
    *out = (Habits){.routine_mandate = SCORE_NULL, .routine_judged = SCORE_NULL};
    Simulated *items = xcalloc(POLICY_COUNT, sizeof *items);
    Reached *endings = xcalloc((size_t)scenario->ending_count + 1, sizeof *endings);
    play_all(check, lessons, runs, items, endings);
    note_explored(check, endings);
    for (Policy policy = 0; policy < POLICY_COUNT; policy++) {
        out->norms[policy] = norm_of(scenario, items, policy);
        hold_norm(check, policy, items, &out->norms[policy]);
    }
    hold_endings(check, endings);
    out->played = items[POLICY_FIRST].plays > 0;
    out->first_passed = items[POLICY_FIRST].passed > 0;
    if (items[POLICY_ROUTINE].plays) {
        out->routine_mandate = spread_mean(&items[POLICY_ROUTINE].scores[4]);
        out->routine_judged = spread_mean(&items[POLICY_ROUTINE].judged);
    }
    for (int i = 0; i < POLICY_COUNT; i++)
        simulated_release(&items[i]);
    free(items);
    free(endings);
}

/* ---- Over a folder ---- */

static void hold_mean(Findings *findings, const char *folder, const Rule *rule, double mean,
                      double limit) {
    if (isnan(mean) || mean <= limit)
        return;
    Text is = {0}, most = {0};
    lang_add_number(&is, findings->lang, mean, 0);
    lang_add_number(&most, findings->lang, limit, 0);
    finding_add(findings, rule, folder, 0, text_cstr(&is), text_cstr(&most));
    text_release(&is);
    text_release(&most);
}

static void hold_first(Findings *findings, const char *folder, const FolderHabits *habits) {
    if (habits->first_passed * 100 <= habits->played * NORM_FIRST_PASSES)
        return;
    Text is = {0}, of = {0};
    text_addf(&is, "%d", habits->first_passed);
    text_addf(&of, "%d", habits->played);
    finding_add(findings, &rule_first, folder, 0, text_cstr(&is), text_cstr(&of));
    text_release(&is);
    text_release(&of);
}

FolderHabits check_habits_folder(Findings *findings, const char *folder, const Habits *const *items,
                                 int count) {
    FolderHabits out = {0};
    double mandate = 0, judged = 0;
    int decided = 0, named = 0;
    for (int i = 0; i < count; i++) {
        out.played += items[i]->played;
        out.first_passed += items[i]->first_passed;
        if (!isnan(items[i]->routine_mandate)) {
            mandate += items[i]->routine_mandate;
            decided++;
        }
        if (!isnan(items[i]->routine_judged)) {
            judged += items[i]->routine_judged;
            named++;
        }
    }
    out.routine_mandate = decided ? mandate / decided : SCORE_NULL;
    out.routine_judged = named ? judged / named : SCORE_NULL;
    hold_first(findings, folder, &out);
    hold_mean(findings, folder, &rule_mandate, out.routine_mandate, NORM_ROUTINE_MANDATE);
    hold_mean(findings, folder, &rule_judged, out.routine_judged, NORM_ROUTINE_JUDGED);
    return out;
}
