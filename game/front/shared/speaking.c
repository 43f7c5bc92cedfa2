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

/* "(You wait.)": it is done and not said. */
static bool is_done(const char *reply) {
    const char *end = *reply == '(' ? strchr(reply, ')') : NULL;
    return end && !end[1];
}

static bool is_there(const Speaking *speaking, const Scenario *scenario, int moment) {
    for (int i = 0; i < speaking->count; i++) {
        const Scenario *of = &speaking->steps[i].alone.scenario;
        if (of->start == moment && !strcmp(of->id, scenario->id))
            return true;
    }
    return false;
}

static int count_of(const Speaking *speaking, const char *home) {
    int count = 0;
    for (int i = 0; i < speaking->count; i++)
        count += !strcmp(speaking->steps[i].alone.scenario.id, home);
    return count;
}

static bool customer_speaks(const Scenario *scenario, const Moment *moment) {
    for (int i = moment->first_line; i < moment->first_line + moment->line_count; i++)
        if (scenario->lines[i].speaker == SPEAKER_CUSTOMER)
            return true;
    return false;
}

/* The first moment in which a customer is answered: who begins by naming something answers next.
 * None where the customer spoke before it: that is not seen here, and the answer leans on it. */
static int first_answered(const Scenario *scenario) {
    for (int at = scenario->start; at >= 0 && at < scenario->moment_count; at++) {
        const Moment *moment = &scenario->moments[at];
        if (moment->way == WAY_REPLIES && moment->step != STEP_NONE)
            return at;
        if (customer_speaks(scenario, moment))
            return -1;
    }
    return -1;
}

/* A moment of a case in which a customer is to be answered, to be released; `moment` NULL: its
 * first. */
static bool make_step(const Making *making, const char *home, const char *moment,
                      SpeakingStep *step) {
    Speaking *speaking = making->speaking;
    const Opened *opened = opened_once(&speaking->opened, making->library, home, speaking->lang);
    if (!opened || opened->entry.kind != LIBRARY_CASE)
        return false;
    const Scenario *scenario = opened->file.scenario;
    int at = moment ? scenario_find_moment(scenario, moment) : first_answered(scenario);
    if (scenario->has_notice || scenario->is_colleague || !scenario->ending_count || at < 0 ||
        is_there(speaking, scenario, at))
        return false;
    *step = (SpeakingStep){0};
    if (!alone_init_reply(&step->alone, scenario, &opened->file.calls, at, making->seed))
        return false;
    const char *best = best_reply(step);
    bool says = !best || !is_done(best);
    if (!says)
        alone_release(&step->alone);
    return says;
}

static bool add(const Making *making, const char *home, const char *moment) {
    Speaking *speaking = making->speaking;
    if (!make_step(making, home, moment, &speaking->steps[speaking->count]))
        return false;
    speaking->count++; /* where it was made: its play knows its place */
    return true;
}

/* What was missed, and of no case so much that there is nothing else. */
static void add_missed(const Making *making, const Training *training, const RefresherAsk *ask) {
    enum { OF_A_CASE = 3 };
    Item **items = xcalloc((size_t)training->refresher.count + 1, sizeof *items);
    int count = refresher_order(&training->refresher, ask, items);
    for (int i = 0; i < count && making->speaking->count < SPEAKING_STEPS; i++)
        if (items[i]->type != REFRESH_STATEMENT && items[i]->missed &&
            count_of(making->speaking, items[i]->home) < OF_A_CASE)
            add(making, items[i]->home, items[i]->moment);
    free(items);
}

/* A moment that plays of the case have shown, else NULL: its first. */
static const char *moment_shown(const Making *making, const Training *training, const char *home) {
    const Refresher *refresher = &training->refresher;
    const char *shown = NULL;
    Random random;
    uint32_t seen = 0;
    random_init(&random, making->seed);
    for (int i = 0; i < refresher->count; i++) {
        const Item *item = refresher->items[i];
        if (item->type != REFRESH_STATEMENT && !item->out && !strcmp(item->home, home) &&
            !random_below(&random, ++seen))
            shown = item->moment;
    }
    return shown;
}

static int by_order(const void *a, const void *b) {
    const RefresherHome *x = a, *y = b;
    return x->order != y->order ? x->order - y->order : strcmp(x->id, y->id);
}

/* The cases that a customer can be answered in, along the path. Gives how many. */
static int sort_usable(const Making *making, const RefresherHome *homes, int count,
                       RefresherHome *out) {
    int usable = 0;
    for (int i = 0; i < count; i++) {
        SpeakingStep step;
        if (!make_step(making, homes[i].id, NULL, &step))
            continue;
        alone_release(&step.alone);
        out[usable++] = homes[i];
    }
    if (usable)
        qsort(out, (size_t)usable, sizeof *out, by_order);
    return usable;
}

/* The next stretch of the path, from where the round before ended, in an order of its own: it
 * begins easily. Who played meets other stretches on other days, and other moments of a case. */
static void add_others(const Making *making, const Training *training, const RefresherHome *homes,
                       int count, int round) {
    if (making->speaking->count == SPEAKING_STEPS)
        return;
    RefresherHome *path = xcalloc((size_t)count + 1, sizeof *path);
    int *order = xcalloc((size_t)count + 1, sizeof *order);
    int usable = sort_usable(making, homes, count, path);
    int stretch = usable < SPEAKING_STEPS ? usable : SPEAKING_STEPS;
    Random random;
    random_init(&random, making->seed);
    random_shuffle(&random, order, stretch);
    for (int i = 0; i < usable && making->speaking->count < SPEAKING_STEPS; i++) {
        int ahead = (i < stretch ? order[i] : i) + round * SPEAKING_STEPS;
        const char *home = path[ahead % usable].id;
        if (count_of(making->speaking, home))
            continue;
        const char *shown = moment_shown(making, training, home);
        if (!shown || !add(making, home, shown))
            add(making, home, NULL);
    }
    free(order);
    free(path);
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
    add_others(&making, training, homes, home_count, training->plays ? day + round : round);
}

void speaking_release(Speaking *speaking) {
    for (int i = 0; i < speaking->count; i++) {
        SpeakingStep *step = &speaking->steps[i];
        if (step->done)
            facts_release(&step->facts);
        free(step->said);
        alone_release(&step->alone);
    }
    opened_once_release(&speaking->opened);
    *speaking = (Speaking){0};
}

/* ---- what is told */

static bool has(const Facts *facts, FactKind kind) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind)
            return true;
    return false;
}

bool speaking_heard(const SpeakingStep *step) {
    return has(&step->facts, FACT_OWN_HEARD);
}

static void tell(Speaking *speaking, SpeakingStep *step) {
    const char *best = best_reply(step);
    Text quoted = {0};
    facts_init(&step->facts);
    if (step->said) {
        const Ear *ear = ears_for(speaking->ears, &step->alone.scenario);
        facts_add(&step->facts, FACT_OWN_WORDS, TONE_NEUTRAL,
                  msg(speaking->lang, MSG_FACT_OWN_WORDS), step->said);
        hear_tell(&step->facts, ear, step->alone.play, 0, speaking->lang);
    }
    Msg head = !step->said            ? MSG_SPEAK_EXAMPLE
               : speaking_heard(step) ? MSG_SPEAK_BEST
                                      : MSG_SPEAK_BESIDE;
    text_addf(&quoted, "“%s”", best ? best : "");
    if (best) /* what it is beside what one said is for oneself to see: no tick */
        facts_add(&step->facts, FACT_BETTER, TONE_NEUTRAL, msg(speaking->lang, head),
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

void speaking_skip(Speaking *speaking, SpeakingStep *step) {
    step->done = true;
    tell(speaking, step);
}

int speaking_said(const Speaking *speaking) {
    int count = 0;
    for (int i = 0; i < speaking->count; i++)
        count += speaking->steps[i].said != NULL;
    return count;
}
