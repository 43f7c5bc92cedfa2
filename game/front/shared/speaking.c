#include "front/shared/speaking.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/random.h"
#include "front/shared/hear_tell.h"
#include "policy/reader.h"

#include "base/banned.h"

typedef struct Making {
    Speaking *speaking;
    const Library *library;
    uint64_t seed;
} Making;

/* ---- which lines */

static bool is_there(const Speaking *speaking, const Scenario *scenario, int moment) {
    for (int i = 0; i < speaking->count; i++) {
        const Scenario *of = &speaking->steps[i].alone.scenario;
        if (of->start == moment && !strcmp(of->id, scenario->id))
            return true;
    }
    return false;
}

/* `moment` NULL: the first of the case. */
static void add(const Making *making, const char *home, const char *moment) {
    Speaking *speaking = making->speaking;
    if (speaking->count == SPEAKING_STEPS)
        return;
    const Opened *opened = opened_once(&speaking->opened, making->library, home, speaking->lang);
    if (!opened || opened->entry.kind != LIBRARY_CASE)
        return;
    const Scenario *scenario = opened->file.scenario;
    int at = moment ? scenario_find_moment(scenario, moment) : scenario->start;
    if (scenario->has_notice || !scenario->ending_count || at < 0 ||
        is_there(speaking, scenario, at))
        return;
    SpeakingStep *step = &speaking->steps[speaking->count];
    if (alone_init_reply(&step->alone, scenario, &opened->file.calls, at, making->seed))
        speaking->count++;
}

static void add_missed(const Making *making, const Training *training, const RefresherAsk *ask) {
    Item **items = xcalloc((size_t)training->refresher.count + 1, sizeof *items);
    int count = refresher_order(&training->refresher, ask, items);
    for (int i = 0; i < count; i++)
        if (items[i]->type != REFRESH_STATEMENT && items[i]->missed)
            add(making, items[i]->home, items[i]->moment);
    free(items);
}

static void add_openings(const Making *making, const RefresherHome *homes, int count) {
    int *order = xcalloc((size_t)count + 1, sizeof *order);
    Random random;
    random_init(&random, making->seed);
    random_shuffle(&random, order, count);
    for (int i = 0; i < count; i++)
        add(making, homes[order[i]].id, NULL);
    free(order);
}

void speaking_init(Speaking *speaking, const Training *training, const Library *library,
                   const RefresherHome *homes, int home_count, Ears *ears, int64_t now_ms,
                   int round, Lang lang) {
    int day = refresher_day(now_ms);
    *speaking = (Speaking){.ears = ears, .lang = lang};
    Making making = {.speaking = speaking,
                     .library = library,
                     .seed = training->refresher.seed ^ (uint64_t)day ^ ((uint64_t)round << 32)};
    RefresherAsk ask = {
        .homes = homes, .home_count = home_count, .day = day, .plays = training->plays};
    if (!round) /* once a day; who goes on meets others */
        add_missed(&making, training, &ask);
    add_openings(&making, homes, home_count);
}

void speaking_release(Speaking *speaking) {
    for (int i = 0; i < speaking->count; i++) {
        SpeakingStep *step = &speaking->steps[i];
        if (step->said)
            facts_release(&step->facts);
        free(step->said);
        alone_release(&step->alone);
    }
    opened_once_release(&speaking->opened);
    *speaking = (Speaking){0};
}

/* ---- what is told */

/* Of those that can be given the first that is worth most, as its act is after all was heard. */
static const char *best_reply(const SpeakingStep *step) {
    const View *view = play_view(step->alone.play);
    const Scenario *scenario = &step->alone.scenario;
    const char *best = NULL;
    double most = -(double)INFINITY;
    for (int i = 0; i < view->reply_count; i++) {
        const Reply *reply = &scenario->replies[view->replies[i].reply];
        double worth = reply_worth(&scenario->house, reply);
        if (reply_is_astray(scenario, reply) || worth <= most)
            continue;
        most = worth;
        best = view->replies[i].text;
    }
    return best;
}

static bool has(const Facts *facts, FactKind kind) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind)
            return true;
    return false;
}

static void tell(Speaking *speaking, SpeakingStep *step) {
    const Ear *ear = ears_for(speaking->ears, &step->alone.scenario);
    const char *best = best_reply(step);
    Text quoted = {0};
    facts_init(&step->facts);
    facts_add(&step->facts, FACT_OWN_WORDS, TONE_NEUTRAL, msg(speaking->lang, MSG_FACT_OWN_WORDS),
              step->said);
    hear_tell(&step->facts, ear, step->alone.play, 0, speaking->lang);
    if (!has(&step->facts, FACT_OWN_HEARD))
        facts_add(&step->facts, FACT_OWN_HEARD, TONE_NEUTRAL, msg(speaking->lang, MSG_SPEAK_UNSURE),
                  NULL);
    text_addf(&quoted, "“%s”", best ? best : "");
    if (best)
        facts_add(&step->facts, FACT_BETTER, TONE_GOOD, msg(speaking->lang, MSG_SPEAK_BEST),
                  text_cstr(&quoted));
    text_release(&quoted);
}

bool speaking_say(Speaking *speaking, SpeakingStep *step, const char *said) {
    Input input = {.kind = INPUT_SAY};
    input.as.say = said;
    if (step->done || play_step(step->alone.play, &input))
        return false;
    step->done = true;
    step->said = xstrdup(said);
    tell(speaking, step);
    return true;
}

void speaking_skip(SpeakingStep *step) {
    step->done = true;
}

int speaking_said(const Speaking *speaking) {
    int count = 0;
    for (int i = 0; i < speaking->count; i++)
        count += speaking->steps[i].said != NULL;
    return count;
}

const Fact *speaking_missing(const SpeakingStep *step) {
    for (int i = 0; step->said && i < step->facts.count; i++)
        if (step->facts.items[i].kind == FACT_OWN_MISSING)
            return &step->facts.items[i];
    return NULL;
}
