#include "front/shared/passing.h"

#include <math.h>

#include "front/shared/figures.h"

#include "base/banned.h"

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

static void add_reached(Text *reasons, Lang lang, PassPart part, double is, double least) {
    Text reason = {0}, figure = {0}, floor = {0};
    words_add_score(&figure, lang, is);
    lang_add_number(&floor, lang, least, 2);
    msg_fill(&reason, lang, MSG_VERDICT_REACHED, msg(lang, scored_word(score_of(part))),
             text_cstr(&figure), text_cstr(&floor));
    text_join(reasons, ", ", text_cstr(&reason));
    text_release(&reason);
    text_release(&figure);
    text_release(&floor);
}

/* `key` says it of an ending that is good enough, or of one that is not. */
static void add_ending(Text *reasons, Lang lang, Msg key, Outcome is, Outcome worst) {
    Text reason = {0};
    msg_fill(&reason, lang, key, msg(lang, words_outcome(is)), msg(lang, words_outcome(worst)));
    text_join(reasons, key == MSG_VERDICT_WORSE ? "; " : ", ", text_cstr(&reason));
    text_release(&reason);
}

static void add_lack(Text *reasons, Lang lang, PassPart part, double is, double least) {
    Text reason = {0}, figure = {0}, floor = {0};
    if (isnan(is)) {
        text_add(&reason, msg(lang, MSG_VERDICT_NOTHING));
    } else {
        add_figure(&figure, lang, is, least);
        lang_add_number(&floor, lang, least, 2);
        msg_fill(&reason, lang, MSG_VERDICT_LOW, msg(lang, scored_word(score_of(part))),
                 text_cstr(&figure), text_cstr(&floor));
    }
    text_join(reasons, "; ", text_cstr(&reason));
    text_release(&reason);
    text_release(&figure);
    text_release(&floor);
}

void passing_add(Text *text, Lang lang, const Scores *scores, const Pass *pass, Outcome outcome) {
    Text reasons = {0}, total = {0};
    for (PassPart part = PASS_TOTAL; part < PASS_PARTS; part++) {
        double least, is = scored_of(scores, score_of(part));
        bool lacks = scores->lacks & (1u << part);
        if (!asked(pass, part, &least) && !lacks)
            continue;
        if (lacks && part == PASS_OUTCOME)
            add_ending(&reasons, lang, MSG_VERDICT_WORSE, outcome, (Outcome)pass->outcome);
        else if (lacks)
            add_lack(&reasons, lang, part, is, least);
        else if (scores->passed && part == PASS_OUTCOME)
            add_ending(&reasons, lang, MSG_VERDICT_OUTCOME, outcome, (Outcome)pass->outcome);
        else if (scores->passed && !isnan(is))
            add_reached(&reasons, lang, part, is, least);
    }
    words_add_score(&total, lang, scores->total);
    /* the total is named once: among the reasons where it is one */
    bool named = scores->passed ? pass->has_total : (scores->lacks & (1u << PASS_TOTAL)) != 0;
    msg_fill(text, lang,
             !scores->passed ? named ? MSG_VERDICT_FAILED_TOTAL : MSG_VERDICT_NOT_PASSED
             : !reasons.len  ? MSG_VERDICT_PASSED_FREE
             : named         ? MSG_VERDICT_PASSED_TOTAL
                             : MSG_VERDICT_PASSED,
             text_cstr(&total), text_cstr(&reasons));
    text_release(&reasons);
    text_release(&total);
}
