#include "front/shared/score_facts.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/shared/passing.h"

#include "base/banned.h"

typedef struct Teller {
    const Play *play;
    const Scenario *scenario;
    const Scores *scores;
    const Counts *counts;
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

static void tell_lead(const Teller *t, Facts *why) {
    Text head = {0};
    words_add_lead(&head, t->lang, t->counts->hours, t->scenario->norm_minutes);
    facts_add(why, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&head);
}

static void tell_speed(const Teller *t, Facts *why) {
    if (isnan(t->scores->lead) || t->scores->lost) /* then the sum says it all */
        return;
    tell_lead(t, why);
    if (t->counts->contacts > t->scenario->norm_contacts)
        add_figures(t, why, MSG_FACT_WHY_CONTACTS,
                    (double[]){t->counts->contacts, t->scenario->norm_contacts}, 2);
}

static void tell_mandate(const Teller *t, Facts *why) {
    int decisions = t->counts->decisions;
    Text number = {0}, spent = {0}, head = {0};
    lang_add_number(&number, t->lang, decisions, 0);
    words_add_euros(&spent, t->lang, t->counts->spent);
    msg_fill(&head, t->lang, decisions ? MSG_FACT_WHY_DECISIONS : MSG_FACT_WHY_NO_DECISION,
             text_cstr(&number), text_cstr(&spent));
    facts_add(why, FACT_SCORE, TONE_NEUTRAL, text_cstr(&head), NULL);
    if (decisions && t->scores->no_offer)
        facts_add(why, FACT_SCORE, TONE_NEUTRAL, msg(t->lang, MSG_FACT_WHY_NO_OFFER), NULL);
    text_release(&number);
    text_release(&spent);
    text_release(&head);
}

/* ---- what counts for how much */

static void add_weights(const Teller *t, Facts *why, Msg key, double part, double whole) {
    int of[2];
    share_out((double[]){100 * part / whole, 100 - 100 * part / whole}, NULL, 2, 100, of);
    add_figures(t, why, key, (double[]){of[0], of[1]}, 2);
    why->items[why->count - 1].kind = FACT_WEIGHTS;
}

static void tell_steps(const Teller *t, Facts *why) {
    double worth[STEP_COUNT];
    int of[STEP_COUNT], steps_there = 0;
    Text steps = {0}, head = {0};
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++)
        steps_there += t->scenario->has_step[step];
    if (steps_there < 2) /* one that counts for all says nothing */
        return;
    score_step_shares(t->scenario->has_step, worth);
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++)
        worth[step] *= 100;
    share_out(worth, NULL, STEP_COUNT, 100, of);
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++) {
        if (!t->scenario->has_step[step])
            continue;
        text_join(&steps, ", ", msg(t->lang, words_step(step)));
        text_addf(&steps, " %d", of[step]);
    }
    msg_fill(&head, t->lang, MSG_FACT_WEIGHT_STEPS, text_cstr(&steps));
    facts_add(why, FACT_WEIGHTS, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&steps);
    text_release(&head);
}

/* "Zo zwaar telt elk mee: herkennen 25, inleven 30, …" */
static void tell_scores(const Teller *t, Facts *why) {
    int points[SCORED_COUNT], most[SCORED_COUNT];
    Text list = {0}, head = {0};
    score_shares(t->scores, &t->scenario->house.weights, points, most);
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++) {
        if (!most[s])
            continue;
        text_join(&list, ", ", msg(t->lang, scored_word(s)));
        text_addf(&list, " %d", most[s]);
    }
    msg_fill(&head, t->lang, MSG_FACT_WEIGHT_SCORES, text_cstr(&list));
    facts_add(why, FACT_WEIGHTS, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&list);
    text_release(&head);
}

static void tell_weights(const Teller *t, Scored scored, Facts *why) {
    const Scores *s = t->scores;
    if (scored == SCORED_TOTAL)
        tell_scores(t, why);
    else if (scored == SCORED_RECOGNITION && !isnan(s->mark) && !isnan(s->judge))
        add_weights(t, why, MSG_FACT_WEIGHT_RECOGNITION, score_recognition(1, 0), 1);
    else if (scored == SCORED_EMPATHY)
        tell_steps(t, why);
    else if (scored == SCORED_SPEED && !isnan(s->reaction) && !isnan(s->lead))
        add_weights(t, why, MSG_FACT_WEIGHT_SPEED, score_speed(1, 0), 1);
}

static void tell_sum(const Teller *t, const ScoreSum *sum, Facts *why) {
    Text text = {0}, head = {0};
    score_sum_add(&text, sum, t->lang);
    msg_fill(&head, t->lang, MSG_LOSS_HEAD, text_cstr(&text));
    facts_add(why, FACT_LOSSES, TONE_NEUTRAL, text_cstr(&head), NULL);
    text_release(&text);
    text_release(&head);
}

/* ---- the whole */

enum { JUST = 5, AMPLY = 20, GREAT = 95 }; /* points above what is asked; of 100 */

/* What a figure is beside what is asked of it: 99 of 60 is more than enough. */
static Msg word_beside(const ScoreFacts *facts) {
    double above = facts->value - facts->needed;
    return !facts->enough          ? MSG_SCORE_TOO_LOW
           : facts->value >= GREAT ? MSG_SCORE_GREAT
           : above >= AMPLY        ? MSG_SCORE_AMPLY
           : above < JUST          ? MSG_SCORE_JUST
                                   : MSG_SCORE_ENOUGH;
}

static const char *word_of(const Teller *t, const ScoreFacts *facts, Arena *arena) {
    Text least = {0}, text = {0};
    if (isnan(facts->value) || isnan(facts->needed))
        return msg(t->lang, words_score(facts->value));
    lang_add_number(&least, t->lang, facts->needed, 2);
    msg_fill(&text, t->lang, word_beside(facts), text_cstr(&least));
    const char *word = arena_strdup(arena, text_cstr(&text));
    text_release(&least);
    text_release(&text);
    return word;
}

static void find_sum(const Teller *t, ScoreFacts *facts, const Losses *losses) {
    if (facts->scored == SCORED_TOTAL)
        score_sum_total(&facts->sum, t->scores, &t->scenario->house.weights, t->lang,
                        &facts->why.arena);
    else
        score_sum_find(&facts->sum, losses, facts->scored, facts->value, t->lang,
                       &facts->why.arena);
    if (facts->sum.count)
        tell_sum(t, &facts->sum, &facts->why);
}

void score_facts_init(ScoreFacts *facts, const Play *play, Scored scored, const Scores *scores,
                      const Counts *counts, const Losses *losses, Lang lang) {
    static void (*const tell[SCORED_COUNT])(const Teller *t,
                                            Facts *why) = {[SCORED_RECOGNITION] = tell_recognition,
                                                           [SCORED_SPEED] = tell_speed,
                                                           [SCORED_MANDATE] = tell_mandate};
    /* in the order of the scores */
    static const PassPart parts[SCORED_COUNT] = {PASS_TOTAL, PASS_RECOGNITION, PASS_EMPATHY,
                                                 PASS_SPEED, PASS_MANDATE};
    Teller t = {play, play_scenario(play), scores, counts, lang};
    Text figure = {0};
    *facts = (ScoreFacts){.scored = scored,
                          .value = scored_of(scores, scored),
                          .needed = passing_needs(&t.scenario->house.pass, scored),
                          .enough = !(scores->lacks & (1u << parts[scored]))};
    facts_init(&facts->why);
    facts->name = msg(lang, scored_word(scored));
    facts->word = word_of(&t, facts, &facts->why.arena);
    words_add_score(&figure, lang, facts->value);
    facts->figure = arena_strdup(&facts->why.arena, text_cstr(&figure));
    text_release(&figure);
    if (isnan(facts->value))
        return;
    find_sum(&t, facts, losses);
    if (tell[scored])
        tell[scored](&t, &facts->why);
    tell_weights(&t, scored, &facts->why);
}

void score_facts_release(ScoreFacts *facts) {
    facts_release(&facts->why);
}
