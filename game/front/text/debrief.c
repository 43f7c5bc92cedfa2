/* The debrief: the ending, the four scores, and what happened turn by turn. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "front/shared/better.h"
#include "front/shared/figures.h"
#include "front/text/parts.h"
#include "play/tally.h"

#include "base/banned.h"

typedef struct Debrief {
    Console *console;
    const Play *play;
    const Scenario *scenario;
    const Turn *turns;
    int count;
    Scores scores;
    Counts counts;
    Better *better;
} Debrief;

static void add_int(Text *text, int value) {
    text_addf(text, "%d", value);
}

/* "herkennen    83 van 100  [#######---]  goed" */
static void say_bar(Debrief *d, Msg name, double score) {
    Lang lang = d->console->lang;
    Text text = {0}, number = {0};
    text_add(&text, msg(lang, name));
    for (int width = utf8_string_width(text_cstr(&text)); width < 11; width++)
        text_add_char(&text, ' ');
    if (isnan(score))
        text_add(&number, "–");
    else
        text_addf(&number, "%ld", lround(score));
    for (int width = utf8_string_width(text_cstr(&number)); width < 4; width++)
        text_add_char(&text, ' ');
    text_add(&text, text_cstr(&number));
    text_add(&text, "  ");
    words_add_bar(&text, score);
    text_addf(&text, "  %s\n", msg(lang, words_score(score)));
    fputs(text_cstr(&text), d->console->out);
    text_release(&text);
    text_release(&number);
}

static void say_numbers(Debrief *d, Msg key, const double *values, int count) {
    Text texts[4] = {{0}};
    const char *args[5] = {0};
    for (int i = 0; i < count; i++) {
        words_add_number(&texts[i], d->console->lang, values[i], 0);
        args[i] = text_cstr(&texts[i]);
    }
    Text text = {0};
    msg_add(&text, d->console->lang, key, args);
    console_say(d->console, 2, text_cstr(&text));
    text_release(&text);
    for (int i = 0; i < count; i++)
        text_release(&texts[i]);
}

static void explain_recognition(Debrief *d) {
    const Counts *c = &d->counts;
    if (isnan(d->scores.recognition))
        return;
    if (!isnan(d->scores.mark))
        say_numbers(d, MSG_TEXT_WHY_MARK, (double[]){c->hits, c->signals, c->false_alarms}, 3);
    if (d->scenario->judge_count)
        say_numbers(d, c->judged ? MSG_TEXT_WHY_JUDGE : MSG_TEXT_WHY_NO_JUDGE,
                    (double[]){c->judged_right, c->judged}, 2);
}

static void explain_empathy(Debrief *d) {
    if (isnan(d->scores.empathy))
        return;
    Lang lang = d->console->lang;
    Text text = {0};
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++) {
        if (!d->scenario->has_step[step])
            continue;
        bool reached = false;
        for (int i = 0; i < d->count; i++)
            reached |= d->turns[i].acted && d->turns[i].way == WAY_REPLIES &&
                       (int)d->turns[i].step == step;
        text_add(&text, text.len ? ", " : "");
        text_add(&text, msg(lang, words_step((Step)step)));
        text_add_char(&text, ' ');
        if (reached)
            words_add_number(&text, lang, round(100 * d->scores.step[step]), 0);
        else
            text_add(&text, msg(lang, MSG_TEXT_WHY_NOT_REACHED));
    }
    console_say_msg(d->console, 2, MSG_TEXT_WHY_STEPS, text_cstr(&text));
    text_release(&text);
    if (d->counts.traps)
        say_numbers(d, MSG_TEXT_WHY_TRAPS,
                    (double[]){d->counts.traps, fmin(30, 10 * d->counts.traps)}, 2);
}

static void explain_speed(Debrief *d) {
    if (!isnan(d->scores.reaction))
        say_numbers(d, MSG_TEXT_WHY_REACTION, (double[]){round(d->scores.reaction)}, 1);
    if (isnan(d->scores.lead))
        return;
    Text took = {0}, norm = {0}, score = {0};
    words_add_takes(&took, d->console->lang, d->counts.hours * 60);
    words_add_takes(&norm, d->console->lang, d->scenario->norm_minutes);
    words_add_number(&score, d->console->lang, round(d->scores.lead), 0);
    console_say_msg(d->console, 2, MSG_TEXT_WHY_LEAD, text_cstr(&took), text_cstr(&norm),
                    text_cstr(&score));
    text_release(&took);
    text_release(&norm);
    text_release(&score);
    if (d->counts.contacts > d->scenario->norm_contacts)
        say_numbers(d, MSG_TEXT_WHY_CONTACTS,
                    (double[]){d->counts.contacts, d->scenario->norm_contacts}, 2);
}

static void explain_mandate(Debrief *d) {
    if (isnan(d->scores.mandate))
        return;
    int decisions = 0;
    for (int i = 0; i < d->count; i++)
        decisions += d->turns[i].is_decision;
    Text spent = {0}, number = {0};
    words_add_euros(&spent, d->console->lang, d->counts.spent);
    add_int(&number, decisions);
    console_say_msg(d->console, 2,
                    !decisions       ? MSG_TEXT_WHY_NO_DECISION
                    : decisions == 1 ? MSG_TEXT_WHY_DECISION
                                     : MSG_TEXT_WHY_DECISIONS,
                    text_cstr(&number), text_cstr(&spent));
    text_release(&spent);
    text_release(&number);
}

static void say_scores(Debrief *d) {
    const Scores *s = &d->scores;
    Console *console = d->console;
    Text total = {0};
    if (isnan(s->total))
        text_add(&total, "–");
    else
        words_add_number(&total, console->lang, round(s->total), 0);
    console_say_msg(console, 0, s->passed ? MSG_TEXT_PASSED : MSG_TEXT_NOT_PASSED,
                    text_cstr(&total));
    text_release(&total);
    if (s->unrecognised)
        console_say_msg(console, 0, MSG_TEXT_UNRECOGNISED);
    say_bar(d, MSG_TEXT_RECOGNITION, s->recognition);
    explain_recognition(d);
    say_bar(d, MSG_TEXT_EMPATHY, s->empathy);
    explain_empathy(d);
    say_bar(d, MSG_TEXT_SPEED, s->speed);
    explain_speed(d);
    say_bar(d, MSG_TEXT_MANDATE, s->mandate);
    explain_mandate(d);
    const Variables *variables = play_variables(d->play);
    Text feelings = {0}, customer = {0};
    words_add_feelings(&feelings, console->lang, variables->trust, variables->patience);
    add_customer(&customer, d->scenario);
    console_say_msg(console, 0, MSG_TEXT_FEELINGS_APART, text_cstr(&customer),
                    text_cstr(&feelings));
    text_release(&feelings);
    text_release(&customer);
}

static void tell_lines(Debrief *d, const Turn *turn) {
    const int *shown = play_shown(d->play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &d->scenario->lines[shown[i]];
        Text lead = {0}, text = {0};
        if (line->speaker == SPEAKER_CUSTOMER) {
            add_customer(&lead, d->scenario);
            text_add(&lead, ": ");
        } else if (line->speaker == SPEAKER_COLLEAGUE) {
            text_addf(&lead, "%s: ", msg(d->console->lang, MSG_TEXT_COLLEAGUE));
        }
        add_shown(&text, d->play, turn, &line->text);
        console_item(d->console, 2, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
    }
}

/* What was said or offered, in the trainee's own words. */
static void tell_said(Debrief *d, const Turn *turn) {
    const House *house = &d->scenario->house;
    Console *console = d->console;
    Text text = {0};
    if (!turn->acted)
        return;
    if (turn->way == WAY_REPLIES) {
        text_add(&text, "“");
        add_shown(&text, d->play, turn, &d->scenario->replies[turn->reply].text);
        text_add(&text, "”");
        console_say_msg(console, 2, MSG_TEXT_YOU_SAID, text_cstr(&text));
    } else if (turn->way == WAY_OFFER) {
        const Chosen *chosen = turn->chosen;
        for (int i = 0; i < turn->chosen_count; i++) {
            const Remedy *remedy = &house->remedies[chosen[i].remedy];
            text_addf(&text, "%s%s", i ? ", " : "", remedy->label);
            if (remedy_has_amounts(remedy)) {
                text_add_char(&text, ' ');
                words_add_euros(&text, console->lang, chosen[i].euros);
            }
        }
        if (!turn->chosen_count)
            text_add(&text, msg(console->lang, MSG_TEXT_OFFER_NOTHING));
        console_say_msg(console, 2, MSG_TEXT_YOU_OFFERED, text_cstr(&text),
                        msg(console->lang, words_hand_over(turn->hand_over)));
    }
    text_release(&text);
}

static void tell_better(Debrief *d, const Turn *turn, const Better *better) {
    Console *console = d->console;
    if (better->reply < 0)
        return;
    Text text = {0}, why = {0}, heard = {0};
    const Reply *reply = &d->scenario->replies[better->reply];
    text_add(&text, "“");
    add_shown(&text, d->play, turn, &reply->text);
    text_add(&text, "”");
    add_shown(&why, d->play, turn, &reply->why);
    if (better->unheard >= 0) {
        text_add(&heard, "“");
        add_shown(&heard, d->play, turn, &d->scenario->marks[better->unheard].phrase);
        text_add(&heard, "”");
        console_say_msg(console, 2, MSG_TEXT_BETTER_HEARD, text_cstr(&text), text_cstr(&why),
                        text_cstr(&heard));
    } else {
        console_say_msg(console, 2, MSG_TEXT_BETTER, text_cstr(&text), text_cstr(&why));
    }
    text_release(&text);
    text_release(&why);
    text_release(&heard);
}

/* What each score gained or lost in this turn, as "herkennen 1 van 2, inleven 50 van 100 …". */
static void tell_points(Debrief *d, const Turn *turn) {
    Lang lang = d->console->lang;
    Text text = {0}, a = {0}, b = {0};
    if (turn->positives) {
        add_int(&a, turn->hits);
        add_int(&b, turn->positives);
        msg_fill(&text, lang, MSG_TEXT_POINTS_MARK, text_cstr(&a), text_cstr(&b));
    }
    if (turn->false_alarms) {
        text_clear(&a);
        add_int(&a, turn->false_alarms);
        msg_fill(&text, lang, MSG_TEXT_POINTS_ALARM, text_cstr(&a));
    }
    if (turn->acted && turn->way == WAY_JUDGE) {
        text_clear(&a);
        words_add_number(&a, lang, round(100 * turn->credit), 0);
        msg_fill(&text, lang, MSG_TEXT_POINTS_JUDGE, text_cstr(&a));
    }
    if (turn->acted && turn->way == WAY_REPLIES && turn->step != STEP_NONE) {
        text_clear(&a);
        words_add_number(&a, lang, round(100 * turn->q), 0);
        msg_fill(&text, lang, turn->trap ? MSG_TEXT_POINTS_EMPATHY_TRAP : MSG_TEXT_POINTS_EMPATHY,
                 text_cstr(&a));
    }
    if (turn->acted && turn->way != WAY_GO && turn->allowed_ms > 0) {
        text_clear(&a);
        text_clear(&b);
        words_add_seconds(&a, lang, (double)turn->thinking_ms);
        words_add_seconds(&b, lang, turn->allowed_ms);
        msg_fill(&text, lang, turn->reaction < 1 ? MSG_TEXT_POINTS_SLOW : MSG_TEXT_POINTS_QUICK,
                 text_cstr(&a), text_cstr(&b));
    }
    if (turn->is_decision) {
        text_clear(&a);
        words_add_number(&a, lang, round(turn->decision), 0);
        msg_fill(&text, lang, MSG_TEXT_POINTS_MANDATE, text_cstr(&a));
    }
    if (text.len) {
        /* Each ends with a space of its own. */
        console_say_msg(d->console, 2, MSG_TEXT_POINTS, text_cstr(&text));
    }
    text_release(&text);
    text_release(&a);
    text_release(&b);
}

static void tell_turn(Debrief *d, int index) {
    const Turn *turn = &d->turns[index];
    Console *console = d->console;
    Text number = {0};
    add_int(&number, index + 1);
    console_blank(console);
    Text title = {0};
    msg_fill(&title, console->lang,
             turn->step != STEP_NONE ? MSG_TEXT_TURN_TITLE_STEP : MSG_TEXT_TURN_TITLE,
             text_cstr(&number), msg(console->lang, words_step(turn->step)));
    console_title(console, text_cstr(&title), 0);
    text_release(&title);
    text_release(&number);
    tell_lines(d, turn);
    tell_marks(console, d->play, turn, 2, false);
    tell_thoughts(console, d->play, turn, 2);
    tell_said(d, turn);
    tell_act(console, d->play, turn, 2);
    if (turn->acted)
        tell_feelings(console, d->play, turn, 2);
    tell_points(d, turn);
    tell_better(d, turn, &d->better[index]);
}

/* The receipt of hand-overs where one could decide: what they cost the organisation. */
static void say_receipt(Debrief *d) {
    Console *console = d->console;
    int needless = 0;
    const Offer *offer = NULL;
    double left = 0;
    for (int i = 0; i < d->count; i++) {
        const Turn *turn = &d->turns[i];
        if (!turn->is_decision || turn->decision_route != ROUTE_SELF ||
            turn->hand_over == HAND_OVER_NONE)
            continue;
        needless++;
        if (turn->way == WAY_OFFER && d->scenario->offers[turn->offer].has_fair) {
            offer = &d->scenario->offers[turn->offer];
            left = turn->left_before;
        }
    }
    double cost = d->scenario->house.hand_over_cost;
    if (!needless || cost <= 0)
        return;
    Text number = {0}, each = {0}, all = {0};
    add_int(&number, needless);
    words_add_euros(&each, console->lang, cost);
    words_add_euros(&all, console->lang, cost * needless);
    console_blank(console);
    console_title(console, msg(console->lang, MSG_TEXT_RECEIPT), '-');
    console_say_msg(console, 0, MSG_TEXT_RECEIPT_COST, text_cstr(&number), text_cstr(&each),
                    text_cstr(&all));
    if (offer) {
        double low = offer->fair_low, high = offer->fair_high;
        score_fair(&low, &high, left);
        Text from = {0}, to = {0};
        words_add_euros(&from, console->lang, low);
        words_add_euros(&to, console->lang, high);
        console_say_msg(console, 0, MSG_TEXT_RECEIPT_FAIR, text_cstr(&from), text_cstr(&to));
        text_release(&from);
        text_release(&to);
    }
    text_release(&number);
    text_release(&each);
    text_release(&all);
}

void game_debrief(Console *console, const Play *play, const ScriptCalls *calls) {
    Debrief d = {.console = console, .play = play, .scenario = play_scenario(play)};
    d.turns = play_turns(play, &d.count);
    d.better = better_find(play, calls);
    tally_play(play, &d.scores, &d.counts);
    const Ending *ending = &d.scenario->endings[play_ending(play)];
    Text text = {0};
    console_blank(console);
    add_shown(&text, play, NULL, &ending->text);
    console_say(console, 0, text_cstr(&text));
    text_release(&text);
    console_say_msg(console, 0, MSG_TEXT_OUTCOME,
                    msg(console->lang, words_outcome(ending->outcome)));
    console_blank(console);
    console_title(console, msg(console->lang, MSG_TEXT_DEBRIEF), '=');
    say_scores(&d);
    say_receipt(&d);
    console_blank(console);
    console_title(console, msg(console->lang, MSG_TEXT_TURN_BY_TURN), '-');
    for (int i = 0; i < d.count; i++)
        tell_turn(&d, i);
    if (play_rewound(play))
        console_say_msg(console, 0, MSG_TEXT_WAS_REWOUND);
    free(d.better);
}
