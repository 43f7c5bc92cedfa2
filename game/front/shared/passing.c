#include "front/shared/passing.h"

#include <math.h>

#include "front/shared/figures.h"

#include "base/banned.h"

enum { FEW = 2 }; /* so many reasons are told with their figures */

/* The part of a pass that asks for a score; PASS_OUTCOME asks for none of them. */
static Scored score_of(PassPart part) {
    static const Scored scores[PASS_PARTS] = {[PASS_TOTAL] = SCORED_TOTAL,
                                              [PASS_RECOGNITION] = SCORED_RECOGNITION,
                                              [PASS_EMPATHY] = SCORED_EMPATHY,
                                              [PASS_SPEED] = SCORED_SPEED,
                                              [PASS_MANDATE] = SCORED_MANDATE};
    return scores[part];
}

/* What the house asks of a part; false where it asks nothing. */
static bool asked(const Pass *pass, PassPart part, double *least) {
    const bool has[PASS_PARTS] = {pass->has_total, pass->has_recognition, pass->has_empathy,
                                  pass->has_speed, pass->has_mandate,     pass->has_outcome};
    const double floors[PASS_PARTS] = {pass->total, pass->recognition, pass->empathy,
                                       pass->speed, pass->mandate,     0};
    *least = floors[part];
    return has[part];
}

/* A figure below the least that was asked: with decimals where rounding would hide what lacks. */
static void add_figure(Text *text, Lang lang, double value, double least) {
    if (round(value) < least)
        lang_add_number(text, lang, round(value), 0);
    else
        lang_add_number(text, lang, floor(value * 100) / 100, 2);
}

static void add_low(Text *text, Lang lang, PassPart part, const char *figure, double least) {
    Text floor = {0};
    lang_add_number(&floor, lang, least, 2);
    msg_fill(text, lang, MSG_VERDICT_LOW, msg(lang, scored_word(score_of(part))), figure,
             text_cstr(&floor));
    text_release(&floor);
}

/* What is too low, by name alone: of so many nobody wants the figures in a sentence. */
static void add_names(Text *reasons, Lang lang, unsigned figures) {
    Text names = {0}, reason = {0};
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++)
        if (figures & (1u << part))
            text_join(&names, ", ", msg(lang, scored_word(score_of(part))));
    msg_fill(&reason, lang, MSG_VERDICT_MANY, text_cstr(&names));
    text_join(reasons, "; ", text_cstr(&reason));
    text_release(&names);
    text_release(&reason);
}

static void add_lack(Text *reasons, Lang lang, PassPart part, double is, double least) {
    Text reason = {0}, figure = {0};
    if (isnan(is)) {
        text_add(&reason, msg(lang, MSG_VERDICT_NOTHING));
    } else {
        add_figure(&figure, lang, is, least);
        add_low(&reason, lang, part, text_cstr(&figure), least);
    }
    text_join(reasons, "; ", text_cstr(&reason));
    text_release(&reason);
    text_release(&figure);
}

/* How the customer went away, without a full stop: "mevrouw Proef is tevreden". */
static void add_ending(Text *text, Lang lang, const char *customer, Outcome outcome) {
    static const Msg words[OUTCOME_COUNT] = {[OUTCOME_DELIGHTED] = MSG_VERDICT_DELIGHTED,
                                             [OUTCOME_SATISFIED] = MSG_VERDICT_SATISFIED,
                                             [OUTCOME_RESIGNED] = MSG_VERDICT_RESIGNED,
                                             [OUTCOME_ESCALATED] = MSG_VERDICT_ESCALATED,
                                             [OUTCOME_LOST] = MSG_VERDICT_LOST};
    msg_fill(text, lang, words[outcome], customer);
}

/* One sentence more, of words that have no capital yet. */
static void add_sentence(Text *text, const char *words) {
    Text sentence = {0};
    words_add_capital(&sentence, words);
    text_add_char(&sentence, '.');
    text_join(text, " ", text_cstr(&sentence));
    text_release(&sentence);
}

/* The ending first: that is what the customer is left with. The total is among the reasons where
 * it is the only figure: where another is too low, that one is why the total is. */
static void add_failed(Text *why, Lang lang, const Scores *scores, const Pass *pass,
                       const char *customer, Outcome outcome) {
    Text reasons = {0}, left = {0};
    unsigned figures = scores->lacks & ~(1u << PASS_OUTCOME), total = 1u << PASS_TOTAL;
    bool ending = scores->lacks & (1u << PASS_OUTCOME),
         unsaid = figures & total && figures != total;
    int lacks = ending, reached = 0;
    if (unsaid)
        figures &= ~total;
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++)
        lacks += (figures & (1u << part)) != 0;
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++) {
        double least = 0, is = scored_of(scores, score_of(part));
        bool has = asked(pass, part, &least);
        if (!(figures & (1u << part)))
            reached += has && !isnan(is);
        else if (lacks <= FEW)
            add_lack(&reasons, lang, part, is, least);
    }
    if (lacks > FEW && figures)
        add_names(&reasons, lang, figures);
    bool alone = ending && lacks == 1 && reached; /* all bars are green: that is said with it */
    if (ending) {
        add_ending(&left, lang, customer, outcome);
        if (alone)
            msg_fill(why, lang, MSG_VERDICT_ENDING_ALONE, text_cstr(&left));
        else
            add_sentence(why, text_cstr(&left));
    }
    if (reasons.len)
        add_sentence(why, text_cstr(&reasons));
    if (lacks == 1 && reached && !unsaid && !alone)
        text_join(why, " ", msg(lang, MSG_VERDICT_REST));
    text_release(&reasons);
    text_release(&left);
}

/* Where the ending counts, that is what is told: the figures stand below it. */
static void add_passed(Text *why, Lang lang, const Scores *scores, const Pass *pass,
                       const char *customer, Outcome outcome) {
    Text words = {0}, figure = {0};
    double least = 0, of = 0;
    PassPart one = PASS_PARTS;
    int figures = 0;
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++)
        if (asked(pass, part, &least) && !isnan(scored_of(scores, score_of(part)))) {
            figures++;
            one = part;
            of = least;
        }
    if (pass->has_outcome) {
        add_ending(&words, lang, customer, outcome);
    } else if (figures == 1) {
        words_add_score(&figure, lang, scored_of(scores, score_of(one)));
        add_low(&words, lang, one, text_cstr(&figure), of);
    } else if (figures) {
        text_add(why, msg(lang, MSG_VERDICT_ALL));
    } else {
        words_add_score(&figure, lang, scores->total);
        msg_fill(&words, lang, MSG_VERDICT_FREE, text_cstr(&figure));
    }
    if (words.len)
        add_sentence(why, text_cstr(&words));
    text_release(&words);
    text_release(&figure);
}

void passing_add(Text *verdict, Text *why, Lang lang, const Scores *scores, const Pass *pass,
                 const char *customer, Outcome outcome) {
    text_add(verdict, msg(lang, scores->passed ? MSG_VERDICT_PASSED : MSG_VERDICT_NOT_PASSED));
    (scores->passed ? add_passed : add_failed)(why, lang, scores, pass, customer, outcome);
}

/* How the customer must go at the least, within a sentence: "de klant tevreden weggaat". */
static Msg asked_outcome(Outcome worst) {
    static const Msg words[OUTCOME_COUNT] = {[OUTCOME_DELIGHTED] = MSG_PASSING_DELIGHTED,
                                             [OUTCOME_SATISFIED] = MSG_PASSING_SATISFIED,
                                             [OUTCOME_RESIGNED] = MSG_PASSING_RESIGNED,
                                             [OUTCOME_ESCALATED] = MSG_PASSING_ESCALATED};
    return worst < OUTCOME_LOST ? words[worst] : MSG_NONE; /* any will do */
}

void passing_add_rule(Text *text, Lang lang, const Pass *pass) {
    int figures = 0;
    double least = 0, of = 0;
    PassPart one = PASS_TOTAL;
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++)
        if (asked(pass, part, &least)) {
            figures++;
            one = part;
            of = least;
        }
    Msg ending = pass->has_outcome ? asked_outcome((Outcome)pass->outcome) : MSG_NONE;
    Text floor = {0}, high = {0};
    lang_add_number(&floor, lang, of, 2);
    if (figures > 1)
        text_add(&high, msg(lang, MSG_PASSING_FIGURES));
    else if (figures)
        msg_fill(&high, lang, MSG_PASSING_FIGURE, msg(lang, scored_word(score_of(one))),
                 text_cstr(&floor));
    if (high.len && ending != MSG_NONE)
        msg_fill(text, lang, MSG_PASSING_BOTH, text_cstr(&high), msg(lang, ending));
    else if (high.len || ending != MSG_NONE)
        msg_fill(text, lang, MSG_PASSING_ONE, high.len ? text_cstr(&high) : msg(lang, ending));
    text_release(&floor);
    text_release(&high);
}

void passing_add_outcome(Text *text, Lang lang, const Pass *pass, Outcome outcome) {
    Outcome worst = (Outcome)pass->outcome;
    msg_fill(text, lang, outcome <= worst ? MSG_PASSING_ENOUGH : MSG_PASSING_LACKS,
             msg(lang, words_outcome(worst)));
}

double passing_needs(const Pass *pass, Scored scored) {
    double least;
    for (PassPart part = PASS_TOTAL; part < PASS_OUTCOME; part++)
        if (score_of(part) == scored && asked(pass, part, &least))
            return least;
    return SCORE_NULL;
}
