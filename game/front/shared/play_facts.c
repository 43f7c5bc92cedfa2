#include "front/shared/play_facts.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/shared/passing.h"
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

/* A sentence with up to four figures. */
static void add_figures(const Teller *t, Facts *facts, Msg key, const double *values, int count) {
    Text texts[4] = {{0}}, head = {0};
    const char *args[5] = {0};
    for (int i = 0; i < count; i++) {
        lang_add_number(&texts[i], t->lang, values[i], 0);
        args[i] = text_cstr(&texts[i]);
    }
    msg_add(&head, t->lang, key, args);
    facts_add(facts, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&head);
    for (int i = 0; i < count; i++)
        text_release(&texts[i]);
}

static void tell_recognition(const Teller *t, Facts *why) {
    const Counts *c = t->counts;
    if (!isnan(t->scores->mark))
        add_figures(t, why, MSG_FACT_WHY_MARK, (double[]){c->hits, c->signals, c->false_alarms}, 3);
    if (t->scenario->judge_count)
        add_figures(t, why, c->judged ? MSG_FACT_WHY_JUDGE : MSG_FACT_WHY_NO_JUDGE,
                    (double[]){c->judged_right, c->judged}, 2);
}

static bool reached(const Teller *t, Step step) {
    for (int i = 0; i < t->count; i++)
        if (t->turns[i].acted && t->turns[i].way == WAY_REPLIES && t->turns[i].step == step)
            return true;
    return false;
}

static void tell_empathy(const Teller *t, Facts *why) {
    Text steps = {0}, head = {0};
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++) {
        if (!t->scenario->has_step[step])
            continue;
        text_join(&steps, ", ", msg(t->lang, words_step(step)));
        text_add_char(&steps, ' ');
        if (reached(t, step))
            lang_add_number(&steps, t->lang, round(100 * t->scores->step[step]), 0);
        else
            text_add(&steps, msg(t->lang, MSG_FACT_WHY_NOT_REACHED));
    }
    msg_fill(&head, t->lang, MSG_FACT_WHY_STEPS, text_cstr(&steps));
    facts_add(why, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    if (t->counts->traps)
        add_figures(t, why, MSG_FACT_WHY_TRAPS,
                    (double[]){t->counts->traps, fmin(30, 10 * t->counts->traps)}, 2);
    text_release(&steps);
    text_release(&head);
}

static void tell_lead(const Teller *t, Facts *why) {
    Text took = {0}, norm = {0}, score = {0}, head = {0};
    words_add_takes(&took, t->lang, t->counts->hours * 60);
    words_add_takes(&norm, t->lang, t->scenario->norm_minutes);
    lang_add_number(&score, t->lang, round(t->scores->lead), 0);
    msg_fill(&head, t->lang, MSG_FACT_WHY_LEAD, text_cstr(&took), text_cstr(&norm),
             text_cstr(&score));
    facts_add(why, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&took);
    text_release(&norm);
    text_release(&score);
    text_release(&head);
}

static void tell_speed(const Teller *t, Facts *why) {
    if (!isnan(t->scores->reaction))
        add_figures(t, why, MSG_FACT_WHY_REACTION, (double[]){round(t->scores->reaction)}, 1);
    if (isnan(t->scores->lead))
        return;
    if (t->scores->lost) {
        facts_add(why, FACT_SCORE, TONE_NEUTRAL, msg(t->lang, MSG_FACT_WHY_LOST), NULL);
        return;
    }
    tell_lead(t, why);
    if (t->counts->contacts > t->scenario->norm_contacts)
        add_figures(t, why, MSG_FACT_WHY_CONTACTS,
                    (double[]){t->counts->contacts, t->scenario->norm_contacts}, 2);
}

static void tell_mandate(const Teller *t, Facts *why) {
    int decisions = 0;
    for (int i = 0; i < t->count; i++)
        decisions += t->turns[i].is_decision;
    Text number = {0}, spent = {0}, head = {0};
    lang_add_number(&number, t->lang, decisions, 0);
    words_add_euros(&spent, t->lang, t->counts->spent);
    msg_fill(&head, t->lang,
             !decisions       ? MSG_FACT_WHY_NO_DECISION
             : decisions == 1 ? MSG_FACT_WHY_DECISION
                              : MSG_FACT_WHY_DECISIONS,
             text_cstr(&number), text_cstr(&spent));
    facts_add(why, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    if (decisions && t->scores->no_offer)
        facts_add(why, FACT_SCORE, TONE_NEUTRAL, msg(t->lang, MSG_FACT_WHY_NO_OFFER), NULL);
    text_release(&number);
    text_release(&spent);
    text_release(&head);
}

/* "beurt 2, gemist" */
static void add_where(const Teller *t, Text *text, const Loss *loss) {
    static const Msg kinds[LOSS_KINDS] = {
        [LOSS_MISSED] = MSG_LOSS_MISSED,     [LOSS_ALARM] = MSG_LOSS_ALARM,
        [LOSS_JUDGED] = MSG_LOSS_JUDGED,     [LOSS_NOT_JUDGED] = MSG_LOSS_NOT_JUDGED,
        [LOSS_REPLY] = MSG_LOSS_REPLY,       [LOSS_NOT_REACHED] = MSG_LOSS_NOT_REACHED,
        [LOSS_TRAP] = MSG_LOSS_TRAP,         [LOSS_SLOW] = MSG_LOSS_SLOW,
        [LOSS_LEAD] = MSG_LOSS_LEAD,         [LOSS_DECISION] = MSG_LOSS_DECISION,
        [LOSS_NO_OFFER] = MSG_LOSS_NO_OFFER,
    };
    Text number = {0}, what = {0};
    msg_fill(&what, t->lang, kinds[loss->kind], msg(t->lang, words_step(loss->step)));
    if (loss->turn >= 0) {
        text_addf(&number, "%d", loss->turn + 1);
        msg_fill(text, t->lang, MSG_LOSS_TURN, text_cstr(&number), text_cstr(&what));
    } else {
        text_add(text, text_cstr(&what));
    }
    text_release(&number);
    text_release(&what);
}

/* "Waar de punten bleven: 100 − 12 (beurt 2, gemist) − 7 (beurt 3, loos alarm) = 81". Rounded so
 * that what stands there adds up; what rounds to nothing is left out. */
static void tell_losses(const Teller *t, Scored scored, Facts *why) {
    Text sum = {0}, head = {0};
    double left = 100;
    text_add(&sum, "100");
    for (int i = 0; i < t->losses->count; i++) {
        const Loss *loss = &t->losses->items[i];
        if (loss->scored != scored)
            continue;
        double after = left - loss->points, points = round(left) - round(after);
        left = after;
        if (points <= 0)
            continue;
        text_add(&sum, " − ");
        lang_add_number(&sum, t->lang, points, 0);
        text_add(&sum, " (");
        add_where(t, &sum, loss);
        text_add(&sum, ")");
    }
    text_add(&sum, " = ");
    lang_add_number(&sum, t->lang, round(left), 0);
    msg_fill(&head, t->lang, MSG_LOSS_HEAD, text_cstr(&sum));
    if (round(left) < 100)
        facts_add(why, FACT_LOSSES, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&sum);
    text_release(&head);
}

static void tell_scores(const Teller *t) {
    static void (*const tell[PLAY_FACTS_SCORES])(const Teller *t, Facts *why) = {
        tell_recognition, tell_empathy, tell_speed, tell_mandate};
    for (int i = 0; i < PLAY_FACTS_SCORES; i++) {
        ScoreFacts *score = &t->out->each[i];
        Text figure = {0};
        facts_init(&score->why);
        score->scored = (Scored)(SCORED_RECOGNITION + i);
        score->value = scored_of(t->scores, score->scored);
        score->name = msg(t->lang, scored_word(score->scored));
        score->word = msg(t->lang, words_score(score->value));
        words_add_score(&figure, t->lang, score->value);
        score->figure = arena_strdup(&score->why.arena, text_cstr(&figure));
        if (!isnan(score->value))
            tell[i](t, &score->why);
        tell_losses(t, score->scored, &score->why);
        text_release(&figure);
    }
}

static void tell_verdict(const Teller *t) {
    Facts *facts = &t->out->verdict;
    const Ending *ending = &t->scenario->endings[play_ending(t->play)];
    Text text = {0};
    facts_init(facts);
    msg_fill(&text, t->lang, MSG_FACT_OUTCOME, msg(t->lang, words_outcome(ending->outcome)));
    t->out->outcome = arena_strdup(&facts->arena, text_cstr(&text));
    text_clear(&text);
    passing_add(&text, t->lang, t->scores, &t->scenario->house.pass, ending->outcome);
    fact_amount(facts_add(facts, FACT_PASSED, t->scores->passed ? TONE_GOOD : TONE_WARN,
                          text_cstr(&text), NULL),
                t->scores->total);
    if (t->scores->unrecognised)
        facts_add(facts, FACT_CAPPED, TONE_WARN, msg(t->lang, MSG_FACT_CAPPED), NULL);
    text_release(&text);
}

static void tell_apart(const Teller *t) {
    const Variables *variables = play_variables(t->play);
    Text feelings = {0}, customer = {0}, head = {0};
    facts_init(&t->out->apart);
    words_add_feelings(&feelings, t->lang, variables->trust, variables->patience);
    words_add_capital(&customer, t->scenario->customer_name);
    msg_fill(&head, t->lang, MSG_FACT_APART, text_cstr(&customer), text_cstr(&feelings));
    facts_add(&t->out->apart, FACT_APART, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&feelings);
    text_release(&customer);
    text_release(&head);
}

/* A sentence with these amounts of money; the first is a plain number when `times`. */
static void add_money(const Teller *t, FactKind kind, Msg key, const double *amounts, int count,
                      bool times) {
    Text texts[3] = {{0}}, head = {0};
    const char *args[4] = {0};
    for (int i = 0; i < count; i++) {
        if (times && !i)
            lang_add_number(&texts[i], t->lang, amounts[i], 0);
        else
            words_add_euros(&texts[i], t->lang, amounts[i]);
        args[i] = text_cstr(&texts[i]);
    }
    msg_add(&head, t->lang, key, args);
    Fact *fact = facts_add(&t->out->receipt, kind, TONE_WARN, text_cstr(&head), NULL);
    for (int i = 0; i < count; i++) {
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
    add_money(t, FACT_RECEIPT, MSG_FACT_RECEIPT_COST, (double[]){needless, cost, cost * needless},
              3, true);
    if (!isnan(low))
        add_money(t, FACT_INSTEAD, MSG_FACT_RECEIPT_FAIR, (double[]){low, high}, 2, false);
}

void play_facts_init(PlayFacts *facts, const Play *play, Lang lang) {
    Counts counts;
    *facts = (PlayFacts){0};
    tally_play(play, &facts->scores, &counts);
    Teller t = {.out = facts,
                .play = play,
                .scenario = play_scenario(play),
                .scores = &facts->scores,
                .counts = &counts,
                .lang = lang};
    t.turns = play_turns(play, &t.count);
    Losses losses;
    losses_find(play, &facts->scores, &counts, &losses);
    t.losses = &losses;
    tell_verdict(&t);
    tell_scores(&t);
    tell_apart(&t);
    tell_receipt(&t);
    losses_release(&losses);
    facts_init(&facts->end);
    if (play_rewound(play))
        facts_add(&facts->end, FACT_REWOUND, TONE_NEUTRAL, msg(lang, MSG_FACT_REWOUND), NULL);
}

void play_facts_release(PlayFacts *facts) {
    facts_release(&facts->verdict);
    for (int i = 0; i < PLAY_FACTS_SCORES; i++)
        facts_release(&facts->each[i].why);
    facts_release(&facts->apart);
    facts_release(&facts->receipt);
    facts_release(&facts->end);
}
