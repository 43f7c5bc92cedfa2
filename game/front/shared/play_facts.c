#include "front/shared/play_facts.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/better.h"
#include "front/shared/figures.h"
#include "front/shared/lessons.h"
#include "front/shared/passing.h"
#include "front/shared/turn_facts.h"
#include "play/losses.h"
#include "play/score.h"

#include "base/banned.h"

typedef struct Teller {
    PlayFacts *out;
    const Play *play;
    const Scenario *scenario;
    const Turn *turns;
    int count;
    const Scores *scores;
    const Counts *counts;
    const Losses *losses;
    Lang lang;
} Teller;

static void tell_scores(const Teller *t) {
    for (Scored scored = SCORED_TOTAL; scored < SCORED_COUNT; scored++)
        score_facts_init(&t->out->each[scored], t->play, scored, t->scores, t->counts, t->losses,
                         t->lang);
}

/* Who marked as it came, and who never came to naming, did not name it wrongly. */
static Msg why_capped(const Teller *t) {
    const Scores *scores = t->scores;
    if (t->counts->signals && scores->mark <= 0)
        return t->counts->hits ? MSG_FACT_CAPPED_ALL : MSG_FACT_CAPPED;
    return t->counts->judged ? MSG_FACT_CAPPED : MSG_FACT_CAPPED_NOT_NAMED;
}

static void tell_verdict(const Teller *t) {
    Facts *facts = &t->out->verdict;
    const Ending *ending = &t->scenario->endings[play_ending(t->play)];
    Text text = {0}, why = {0};
    facts_init(facts);
    msg_fill(&text, t->lang, MSG_FACT_OUTCOME, msg(t->lang, words_outcome(ending->outcome)));
    t->out->outcome = arena_strdup(&facts->arena, text_cstr(&text));
    text_clear(&text);
    passing_add(&text, &why, t->lang, t->scores, &t->scenario->house.pass,
                t->scenario->customer_name, ending->outcome);
    fact_amount(facts_add(facts, FACT_PASSED, t->scores->passed ? TONE_GOOD : TONE_WARN,
                          text_cstr(&text), text_cstr(&why)),
                t->scores->total);
    if (t->scores->unrecognised &&
        t->scores->total >= SCORE_UNRECOGNISED) /* else it took nothing */
        facts_add(facts, FACT_CAPPED, TONE_WARN, msg(t->lang, why_capped(t)), NULL);
    text_release(&text);
    text_release(&why);
}

/* What was asked of the play, and how its ending is beside that. */
static void tell_ending(const Teller *t) {
    const Pass *pass = &t->scenario->house.pass;
    Outcome outcome = t->scenario->endings[play_ending(t->play)].outcome;
    Arena *arena = &t->out->verdict.arena;
    Text rule = {0}, word = {0};
    passing_add_rule(&rule, t->lang, pass);
    if (pass->has_outcome)
        passing_add_outcome(&word, t->lang, pass, outcome);
    t->out->rule = arena_strdup(arena, text_cstr(&rule));
    t->out->ending = (OutcomeFacts){.asked = pass->has_outcome,
                                    .enough = !(t->scores->lacks & (1u << PASS_OUTCOME)),
                                    .name = msg(t->lang, MSG_PASSING_OUTCOME),
                                    .is = msg(t->lang, words_outcome(outcome)),
                                    .word = arena_strdup(arena, text_cstr(&word))};
    text_release(&rule);
    text_release(&word);
}

static void tell_apart(const Teller *t) {
    const Variables *variables = play_variables(t->play);
    Text feelings = {0}, customer = {0}, head = {0};
    facts_init(&t->out->apart);
    facts_init(&t->out->went_back);
    words_add_feelings(&feelings, t->lang, variables->trust, variables->patience);
    words_add_capital(&customer, t->scenario->customer_name);
    msg_fill(&head, t->lang,
             t->scenario->house.pass.has_outcome ? MSG_FACT_APART_ENDING : MSG_FACT_APART,
             text_cstr(&customer), text_cstr(&feelings));
    facts_add(&t->out->apart, FACT_APART, TONE_NEUTRAL, text_cstr(&head), NULL);
    if (play_rewound(t->play))
        facts_add(&t->out->went_back, FACT_REWOUND, TONE_NEUTRAL, msg(t->lang, MSG_FACT_REWOUND),
                  NULL);
    text_release(&feelings);
    text_release(&customer);
    text_release(&head);
}

/* How often, what each cost, and what that is in all. */
static void tell_cost(const Teller *t, double times, double each) {
    const double amounts[] = {times, each, each * times};
    Text texts[3] = {{0}}, head = {0};
    lang_add_number(&texts[0], t->lang, times, 0);
    words_add_euros(&texts[1], t->lang, each);
    words_add_euros(&texts[2], t->lang, each * times);
    msg_fill(&head, t->lang, MSG_FACT_RECEIPT_COST, text_cstr(&texts[0]), text_cstr(&texts[1]),
             text_cstr(&texts[2]));
    Fact *fact = facts_add(&t->out->receipt, FACT_RECEIPT, TONE_WARN, text_cstr(&head), NULL);
    for (int i = 0; i < 3; i++) {
        fact_amount(fact, amounts[i]);
        text_release(&texts[i]);
    }
    text_release(&head);
}

/* Hand-overs where one could decide oneself: what they cost the organisation. */
static void tell_receipt(const Teller *t) {
    double needless = 0, cost = t->scenario->house.hand_over_cost, low = NAN, high = NAN;
    facts_init(&t->out->receipt);
    t->out->receipt_title = msg(t->lang, MSG_FACT_RECEIPT);
    for (int i = 0; i < t->count; i++) {
        const Turn *turn = &t->turns[i];
        if (!turn->is_decision || turn->decision_route != ROUTE_SELF ||
            turn->hand_over == HAND_OVER_NONE)
            continue;
        needless++;
        if (turn->way == WAY_OFFER && t->scenario->offers[turn->offer].has_fair) {
            low = t->scenario->offers[turn->offer].fair_low;
            high = t->scenario->offers[turn->offer].fair_high;
            score_fair(&low, &high, turn->left_before);
        }
    }
    if (needless <= 0 || cost <= 0)
        return;
    tell_cost(t, needless, cost);
    if (isnan(low))
        return;
    Text between = {0}, head = {0};
    words_add_between(&between, t->lang, low, high);
    msg_fill(&head, t->lang, MSG_FACT_RECEIPT_FAIR, text_cstr(&between));
    Fact *fact = facts_add(&t->out->receipt, FACT_INSTEAD, TONE_WARN, text_cstr(&head), NULL);
    fact_amount(fact, low);
    fact_amount(fact, high);
    text_release(&between);
    text_release(&head);
}

/* What every turn was: also what the lessons are taken from. */
static void tell_turns(const Teller *t, const ScriptCalls *calls) {
    Arena arena;
    arena_init(&arena);
    const Better *better = better_find(t->play, calls, &arena);
    t->out->turns = xcalloc((size_t)t->count + 1, sizeof *t->out->turns);
    t->out->turn_count = t->count;
    for (int i = 0; i < t->count; i++)
        turn_facts_debrief(&t->out->turns[i], t->play, i, &better[i], t->lang);
    arena_release(&arena);
}

static void tell_lessons(const Teller *t, const ScriptCalls *calls) {
    Turning turning = {.turn = -1};
    if (t->scores->lacks & (1u << PASS_OUTCOME))
        turning = turning_find(t->play, calls);
    facts_init(&t->out->lessons);
    t->out->turned = turning.seen ? turning.turn : -1;
    lessons_tell(&t->out->lessons, t->play, t->scores, t->counts, t->losses, &turning,
                 t->out->turns, t->lang);
}

/* Where one can turn to: for whom a case came close. */
static void tell_help(const Teller *t) {
    Facts *facts = &t->out->help;
    Text help = {0};
    facts_init(facts);
    if (t->scenario->has_notice)
        markup_plain(&t->scenario->notice_help, NULL, &help);
    if (help.len)
        facts_add(facts, FACT_HELP, TONE_NEUTRAL, text_cstr(&help), NULL);
    text_release(&help);
}

void play_facts_init(PlayFacts *facts, const Play *play, const ScriptCalls *calls, Lang lang) {
    Counts counts;
    Losses losses;
    *facts = (PlayFacts){0};
    tally_play(play, &facts->scores, &counts);
    losses_find(play, &facts->scores, &counts, &losses);
    Teller t = {.out = facts,
                .play = play,
                .scenario = play_scenario(play),
                .scores = &facts->scores,
                .counts = &counts,
                .losses = &losses,
                .lang = lang};
    t.turns = play_turns(play, &t.count);
    tell_verdict(&t);
    tell_ending(&t);
    tell_scores(&t);
    tell_apart(&t);
    tell_receipt(&t);
    tell_turns(&t, calls);
    tell_lessons(&t, calls);
    tell_help(&t);
    losses_release(&losses);
}

void play_facts_release(PlayFacts *facts) {
    facts_release(&facts->verdict);
    facts_release(&facts->lessons);
    for (Scored scored = SCORED_TOTAL; scored < SCORED_COUNT; scored++)
        score_facts_release(&facts->each[scored]);
    facts_release(&facts->apart);
    facts_release(&facts->went_back);
    facts_release(&facts->receipt);
    for (int i = 0; i < facts->turn_count; i++)
        facts_release(&facts->turns[i]);
    free(facts->turns);
    facts_release(&facts->help);
}
