#include "front/shared/turn_facts.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/shared/mood.h"
#include "front/shared/quote.h"
#include "front/shared/turn_acts.h"
#include "front/shared/turn_marks.h"

#include "base/banned.h"

/* ---- what it brought */

static bool moved(const double pair[2]) {
    return fabs(pair[1] - pair[0]) > 0.5;
}

static bool rose(const double pair[2]) {
    return pair[1] > pair[0] && moved(pair);
}

/* What moved of trust and patience; nothing when neither did. */
static void add_feelings(const TurnTeller *t, Text *head) {
    const Turn *turn = t->turn;
    if (moved(turn->trust))
        text_join(head, " ", msg(t->lang, words_change(0, turn->trust[0], turn->trust[1])));
    if (moved(turn->patience))
        text_join(head, " ", msg(t->lang, words_change(1, turn->patience[0], turn->patience[1])));
}

static void tell_feelings(const TurnTeller *t) {
    const Turn *turn = t->turn;
    Text customer = {0}, head = {0}, feelings = {0};
    int count, mood = mood_after(t->play, (int)(turn - play_turns(t->play, &count)));
    if (turn->way != WAY_GO)
        add_feelings(t, &feelings);
    if (feelings.len && mood >= 0) {
        words_add_capital(&customer, t->scenario->customer_name);
        msg_fill(&head, t->lang, MSG_FACT_FEELINGS_MOOD, text_cstr(&customer), text_cstr(&feelings),
                 t->house->moods[mood].label);
    } else {
        text_add(&head, text_cstr(&feelings));
    }
    if (head.len) {
        bool for_now = turn->trap && (rose(turn->trust) || rose(turn->patience));
        Fact *fact = facts_add(t->facts, FACT_FEELINGS, for_now ? TONE_WARN : TONE_NEUTRAL,
                               text_cstr(&head), for_now ? msg(t->lang, MSG_FACT_FOR_NOW) : NULL);
        fact_amount(fact, turn->trust[0]);
        fact_amount(fact, turn->trust[1]);
        fact_amount(fact, turn->patience[0]);
        fact_amount(fact, turn->patience[1]);
    }
    if (turn->way != WAY_GO && turn->w > 0)
        turn_add_msg(t, FACT_WAITED, TONE_WARN, MSG_FACT_WAITED);
    if (turn->way != WAY_GO && turn->patience_out)
        turn_add_msg(t, FACT_GAVE_UP, TONE_WARN, MSG_FACT_GAVE_UP);
    text_release(&customer);
    text_release(&head);
    text_release(&feelings);
}

/* Adds a sentence with up to two figures to the points of a turn. */
static void add_points(const TurnTeller *t, Text *text, Msg key, double a, double b) {
    Text first = {0}, second = {0}, sentence = {0};
    lang_add_number(&first, t->lang, round(a), 0);
    lang_add_number(&second, t->lang, round(b), 0);
    msg_fill(&sentence, t->lang, key, text_cstr(&first), text_cstr(&second));
    text_join(text, " ", text_cstr(&sentence));
    text_release(&first);
    text_release(&second);
    text_release(&sentence);
}

/* What was lost by thinking long; who was quick needs no telling. */
static void tell_time(const TurnTeller *t) {
    const Turn *turn = t->turn;
    if (!turn->acted || turn->way == WAY_GO || turn->allowed_ms <= 0 || turn->reaction >= 1)
        return;
    Text took = {0}, allowed = {0}, head = {0};
    words_add_seconds(&took, t->lang, (double)turn->thinking_ms);
    words_add_seconds(&allowed, t->lang, turn->allowed_ms);
    msg_fill(&head, t->lang, MSG_FACT_TIME, text_cstr(&took), text_cstr(&allowed));
    Fact *fact = facts_add(t->facts, FACT_TIME, TONE_WARN, text_cstr(&head), NULL);
    fact_amount(fact, (double)turn->thinking_ms);
    fact_amount(fact, turn->allowed_ms);
    text_release(&took);
    text_release(&allowed);
    text_release(&head);
}

/* What each score gained or lost: "1 van 2 gehoord. Inleven 50 van 100." */
static void tell_points(const TurnTeller *t) {
    const Turn *turn = t->turn;
    Text text = {0};
    if (turn->positives)
        add_points(t, &text, MSG_FACT_POINTS_MARK, turn->hits, turn->positives);
    if (turn->false_alarms)
        add_points(t, &text, MSG_FACT_POINTS_ALARM, turn->false_alarms, 0);
    if (turn->acted && turn->way == WAY_JUDGE)
        add_points(t, &text, MSG_FACT_POINTS_JUDGE, 100 * turn->credit, 0);
    if (turn->acted && turn->way == WAY_REPLIES && turn->step != STEP_NONE)
        add_points(t, &text, turn->trap ? MSG_FACT_POINTS_EMPATHY_TRAP : MSG_FACT_POINTS_EMPATHY,
                   100 * turn->q, 0);
    if (turn->is_decision)
        add_points(t, &text, MSG_FACT_POINTS_MANDATE, turn->decision, 0);
    if (text.len)
        facts_add(t->facts, FACT_POINTS, TONE_NEUTRAL, msg(t->lang, MSG_FACT_POINTS),
                  text_cstr(&text));
    text_release(&text);
}

/* A mark that asks for one of these names and was heard in this turn or before, and where that was;
 * NULL: none. */
static const Mark *heard_mark(const TurnTeller *t, const Reply *reply, const Turn **where) {
    int count;
    const Turn *turns = play_turns(t->play, &count);
    for (const Turn *turn = t->turn; turn >= turns; turn--) {
        const int *shown = play_shown(t->play, turn);
        const bool *hits = play_hits(t->play, turn);
        for (int i = 0; i < turn->shown_count; i++) {
            const Line *line = &t->scenario->lines[shown[i]];
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
                bool hit = *hits++;
                for (int h = 0; hit && h < reply->heard_count; h++)
                    if (t->scenario->marks[m].name == reply->heard[h]) {
                        *where = turn;
                        return &t->scenario->marks[m];
                    }
            }
        }
    }
    return NULL;
}

/* The turn that showed this mark last; one that did has been sought and found. */
static const Turn *shown_in(const TurnTeller *t, const Mark *mark) {
    int count;
    const Turn *turns = play_turns(t->play, &count);
    for (const Turn *turn = t->turn; turn >= turns; turn--)
        for (int i = 0; i < turn->shown_count; i++)
            if (play_shown(t->play, turn)[i] == mark->line_of)
                return turn;
    return t->turn;
}

static bool is_opened(const Better *better, int reply) {
    for (int i = 0; i < better->opened_count; i++)
        if (better->opened[i] == reply)
            return true;
    return false;
}

/* Which mark opened which reply: not shown before the choice, since it would choose. */
static void tell_opened(const TurnTeller *t, const Better *better) {
    for (int i = 0; i < better->opened_count; i++) {
        const Reply *reply = &t->scenario->replies[better->opened[i]];
        const Turn *where = t->turn;
        const Mark *mark = heard_mark(t, reply, &where);
        if (!mark || better->opened[i] == better->reply) /* then it is told with that */
            continue;
        Text heard = {0}, text = {0}, head = {0};
        bool said = better->opened[i] == t->turn->reply;
        quote_add_mark(&heard, t->play, where, mark, NULL, NULL);
        msg_fill(&head, t->lang, said ? MSG_FACT_OPENED_SAID : MSG_FACT_OPENED, text_cstr(&heard));
        if (!said)
            turn_add_quoted(t, &text, &reply->text);
        facts_add(t->facts, FACT_OPENED, TONE_NEUTRAL, text_cstr(&head), text_cstr(&text));
        text_release(&heard);
        text_release(&text);
        text_release(&head);
    }
}

static void tell_better(const TurnTeller *t, const Better *better) {
    if (better->reply < 0)
        return;
    Text text = {0}, heard = {0}, head = {0};
    const Reply *reply = &t->scenario->replies[better->reply];
    turn_add_quoted(t, &text, &reply->text);
    const Turn *where = t->turn;
    const Mark *mark = NULL;
    if (better->unheard >= 0) {
        mark = &t->scenario->marks[better->unheard];
        where = shown_in(t, mark);
    } else if (is_opened(better, better->reply)) {
        mark = heard_mark(t, reply, &where);
    }
    if (mark)
        quote_add_mark(&heard, t->play, where, mark, NULL, NULL);
    msg_fill(&head, t->lang,
             better->unheard >= 0 ? MSG_FACT_BETTER_HEARD
             : mark               ? MSG_FACT_BETTER_OPENED
                                  : MSG_FACT_BETTER,
             text_cstr(&text), text_cstr(&heard));
    turn_add_with_why(t, FACT_BETTER, TONE_NEUTRAL, &head, &reply->why)->reply = better->reply;
    text_release(&text);
    text_release(&heard);
    text_release(&head);
}

static TurnTeller teller_of(Facts *facts, const Play *play, int turn, Lang lang, bool briefly) {
    int count;
    const Scenario *scenario = play_scenario(play);
    facts_init(facts);
    return (TurnTeller){.facts = facts,
                        .play = play,
                        .scenario = scenario,
                        .house = &scenario->house,
                        .turn = &play_turns(play, &count)[turn],
                        .lang = lang,
                        .briefly = briefly};
}

static void coach(const TurnTeller *t) {
    if (t->turn->acted) {
        turn_tell_said(t);
        turn_tell_act(t);
    }
    turn_tell_marks(t);
    tell_feelings(t);
    turn_tell_thoughts(t);
}

void turn_facts_coach(Facts *facts, const Play *play, int turn, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, true);
    coach(&t);
}

void turn_facts_group(Facts *facts, const Play *play, int turn, const TurnGroup *group, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, true);
    t.group = group;
    coach(&t);
}

void turn_facts_debrief(Facts *facts, const Play *play, int turn, const Better *better, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, false);
    turn_tell_marks(&t);
    turn_tell_thoughts(&t);
    if (t.turn->acted) {
        turn_tell_said(&t);
        turn_tell_act(&t);
        tell_feelings(&t);
    }
    tell_points(&t);
    tell_time(&t);
    tell_opened(&t, better);
    tell_better(&t, better);
}

void turn_facts_words(Facts *facts, const Play *play, int turn, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, false);
    turn_tell_marks(&t);
    if (!facts->count && !t.turn->positives && !t.turn->word_count)
        turn_add_msg(&t, FACT_QUIET, TONE_GOOD, MSG_FACT_QUIET)->line = 0;
    turn_tell_thoughts(&t);
}

static void tell_acted(const TurnTeller *t) {
    turn_tell_said(t);
    turn_tell_act(t);
    tell_feelings(t);
}

void turn_facts_reply(Facts *facts, const Play *play, int turn, const Better *better, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, false);
    tell_acted(&t);
    tell_better(&t, better);
}

void turn_facts_acted(Facts *facts, const Play *play, int turn, Lang lang) {
    TurnTeller t = teller_of(facts, play, turn, lang, false);
    tell_acted(&t);
}

bool turn_facts_are_good(const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].tone == TONE_WARN || facts->items[i].kind == FACT_BETTER)
            return false;
    return true;
}

bool turn_is_first_answer(const Play *play, int turn) {
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int t = 0; t < turn; t++)
        if (turns[t].way != WAY_GO)
            return false;
    return true;
}

Msg turn_word(const Play *play, int turn) {
    int count;
    const Turn *of = &play_turns(play, &count)[turn];
    if (of->step != STEP_NONE)
        return words_step(of->step);
    return of->way == WAY_JUDGE   ? MSG_FACT_TURN_JUDGE
           : of->way == WAY_OFFER ? MSG_FACT_TURN_OFFER
                                  : MSG_NONE;
}

void turn_add_title(Text *text, const Play *play, int turn, Lang lang) {
    Msg word = turn_word(play, turn);
    Text number = {0};
    text_addf(&number, "%d", turn + 1);
    if (word == MSG_NONE)
        msg_fill(text, lang, MSG_FACT_TURN, text_cstr(&number));
    else
        msg_fill(text, lang, MSG_FACT_TURN_STEP, text_cstr(&number), msg(lang, word));
    text_release(&number);
}
