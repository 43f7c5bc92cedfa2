#include "front/shared/turn_facts.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "front/shared/figures.h"
#include "play/rules.h"
#include "play/score.h"

#include "base/banned.h"

typedef struct Teller {
    Facts *facts;
    const Play *play;
    const Scenario *scenario;
    const House *house;
    const Turn *turn;
    Lang lang;
    bool briefly;
} Teller;

/* The text of a line, reply or reason as it was shown in the turn. */
static void add_shown(const Teller *t, Text *text, const Markup *markup) {
    Rendered rendered = {0};
    play_render(t->play, t->turn, markup, &rendered);
    text_add(text, text_cstr(&rendered.plain));
    rendered_release(&rendered);
}

static void add_quoted(const Teller *t, Text *text, const Markup *markup) {
    text_add(text, "“");
    add_shown(t, text, markup);
    text_add(text, "”");
}

/* A fact whose body is a reason of the case. */
static Fact *add_with_why(const Teller *t, FactKind kind, FactTone tone, const Text *head,
                          const Markup *why) {
    Text body = {0};
    add_shown(t, &body, why);
    Fact *fact = facts_add(t->facts, kind, tone, text_cstr(head), text_cstr(&body));
    text_release(&body);
    return fact;
}

static Fact *add_msg(const Teller *t, FactKind kind, FactTone tone, Msg key) {
    return facts_add(t->facts, kind, tone, msg(t->lang, key), NULL);
}

/* ---- listening */

/* Words `from` to `to` of a shown line, between quotes. */
static void add_words(const Teller *t, Text *text, const Line *line, int from, int to) {
    Rendered r = {0};
    play_render(t->play, t->turn, &line->text, &r);
    text_add(text, "“");
    if (from >= 1 && to <= r.word_count && from <= to) {
        int begin = r.words[from - 1].from, end = r.words[to - 1].to;
        const char *words = text_cstr(&r.plain) + begin;
        text_add_bytes(text, words, utf8_quoted_len(words, (size_t)(end - begin)));
    }
    text_add(text, "”");
    rendered_release(&r);
}

static void place(Fact *fact, int line, int from, int to) {
    fact->line = line;
    fact->from = from;
    fact->to = to;
}

static void tell_mark(const Teller *t, const Line *line, int shown, const Mark *mark, bool marked) {
    static const struct {
        FactKind kind;
        FactTone tone;
        Msg head;
    } told[] = {{FACT_HEARD, TONE_GOOD, MSG_FACT_HEARD},
                {FACT_MISSED, TONE_WARN, MSG_FACT_MISSED},
                {FACT_DECOY, TONE_WARN, MSG_FACT_DECOY},
                {FACT_EITHER, TONE_NEUTRAL, MSG_FACT_EITHER}};
    int as = mark->type == MARK_DECOY ? 2 : mark->type == MARK_EITHER ? 3 : !marked;
    if (!marked && (as == 2 || (as == 3 && t->briefly)))
        return;
    Text quoted = {0}, head = {0};
    int from, to;
    play_mark_words(t->play, t->turn, mark, &from, &to);
    add_words(t, &quoted, line, from, to);
    msg_fill(&head, t->lang, told[as].head, text_cstr(&quoted),
             mark->kind >= 0 ? t->house->kinds[mark->kind].label : "");
    Fact *fact = t->briefly && told[as].kind == FACT_HEARD
                     ? facts_add(t->facts, FACT_HEARD, TONE_GOOD, text_cstr(&head), NULL)
                     : add_with_why(t, told[as].kind, told[as].tone, &head, &mark->why);
    place(fact, shown, from, to);
    text_release(&quoted);
    text_release(&head);
}

static void tell_stray(const Teller *t, const Stray *stray) {
    int shown = play_shown(t->play, t->turn)[stray->line - 1];
    Text quoted = {0}, head = {0};
    add_words(t, &quoted, &t->scenario->lines[shown], stray->from, stray->to);
    msg_fill(&head, t->lang, MSG_FACT_STRAY, text_cstr(&quoted));
    Fact *fact = t->house->stray.source && *t->house->stray.source
                     ? add_with_why(t, FACT_STRAY, TONE_WARN, &head, &t->house->stray)
                     : facts_add(t->facts, FACT_STRAY, TONE_WARN, text_cstr(&head),
                                 msg(t->lang, MSG_FACT_STRAY_WHY));
    place(fact, stray->line - 1, stray->from, stray->to);
    text_release(&quoted);
    text_release(&head);
}

static void tell_marks(const Teller *t) {
    const int *shown = play_shown(t->play, t->turn);
    const bool *hits = play_hits(t->play, t->turn);
    const Stray *strays = play_strays(t->play, t->turn);
    for (int i = 0, s = 0; i < t->turn->shown_count; i++) {
        const Line *line = &t->scenario->lines[shown[i]];
        for (int m = 0; m < line->mark_count; m++)
            tell_mark(t, line, i, &t->scenario->marks[line->first_mark + m], *hits++);
        for (; s < t->turn->stray_count && strays[s].line == i + 1; s++)
            tell_stray(t, &strays[s]);
    }
}

static void tell_thoughts(const Teller *t) {
    const int *shown = play_shown(t->play, t->turn);
    for (int i = 0; i < t->turn->shown_count; i++) {
        const Line *line = &t->scenario->lines[shown[i]];
        if (!*line->thought.source)
            continue;
        Text customer = {0}, head = {0}, thought = {0};
        words_add_capital(&customer, t->scenario->customer_name);
        msg_fill(&head, t->lang, MSG_FACT_THOUGHT, text_cstr(&customer));
        add_quoted(t, &thought, &line->thought);
        facts_add(t->facts, FACT_THOUGHT, TONE_NEUTRAL, text_cstr(&head), text_cstr(&thought))
            ->line = i;
        text_release(&customer);
        text_release(&head);
        text_release(&thought);
    }
}

/* ---- acting */

static void add_offered(const Teller *t, Text *text) {
    Text list = {0};
    for (int i = 0; i < t->turn->chosen_count; i++) {
        const Remedy *remedy = &t->house->remedies[t->turn->chosen[i].remedy];
        text_join(&list, ", ", remedy->label);
        if (remedy_has_amounts(remedy)) {
            text_add_char(&list, ' ');
            words_add_euros(&list, t->lang, t->turn->chosen[i].euros);
        }
    }
    msg_fill(text, t->lang, MSG_FACT_OFFERED,
             list.len ? text_cstr(&list) : msg(t->lang, MSG_TEXT_OFFER_NOTHING),
             msg(t->lang, words_hand_over(t->turn->hand_over)));
    text_release(&list);
}

static void tell_said(const Teller *t) {
    Text text = {0};
    if (t->turn->say) {
        text_addf(&text, "“%s”", t->turn->say);
        facts_add(t->facts, FACT_OWN_WORDS, TONE_NEUTRAL, msg(t->lang, MSG_FACT_OWN_WORDS),
                  text_cstr(&text));
        text_clear(&text);
    }
    if (t->turn->way == WAY_REPLIES)
        add_quoted(t, &text, &t->scenario->replies[t->turn->reply].text);
    else if (t->turn->way == WAY_OFFER)
        add_offered(t, &text);
    if (text.len)
        facts_add(
            t->facts, FACT_SAID, TONE_NEUTRAL,
            msg(t->lang, t->turn->way == WAY_OFFER ? MSG_FACT_YOU_OFFERED : MSG_FACT_YOU_SAID),
            text_cstr(&text));
    text_release(&text);
}

static void tell_route(const Teller *t) {
    static const Msg words[ROUTE_COUNT][HAND_OVER_COUNT] = {
        [ROUTE_SELF] = {MSG_FACT_ROUTE_SELF_SELF, MSG_FACT_ROUTE_SELF_WARM,
                        MSG_FACT_ROUTE_SELF_COLD},
        [ROUTE_SENIOR] = {MSG_FACT_ROUTE_SENIOR_SELF, MSG_FACT_ROUTE_SENIOR_WARM,
                          MSG_FACT_ROUTE_SENIOR_COLD},
        [ROUTE_REQUIRED] = {MSG_FACT_ROUTE_REQUIRED_SELF, MSG_FACT_ROUTE_REQUIRED_WARM,
                            MSG_FACT_ROUTE_REQUIRED_COLD},
    };
    add_msg(t, FACT_ROUTE, t->turn->route_part >= 100 ? TONE_GOOD : TONE_WARN,
            words[t->turn->decision_route][t->turn->hand_over]);
}

/* The right thing in the wrong place: what made it so. */
static void tell_off(const Teller *t, const Off *off) {
    Text head = {0};
    msg_fill(&head, t->lang, MSG_FACT_OFF, off->label);
    add_with_why(t, FACT_OFF, TONE_WARN, &head, &off->why);
    text_release(&head);
}

/* Whether an earlier answer of the play did this too. */
static bool was_done(const Teller *t, int act) {
    int count;
    for (const Turn *turn = play_turns(t->play, &count); turn < t->turn; turn++) {
        const Reply *reply =
            turn->acted && turn->way == WAY_REPLIES ? &t->scenario->replies[turn->reply] : NULL;
        for (int i = 0; reply && i < reply->act_count; i++)
            if (reply->acts[i] == act)
                return true;
    }
    return false;
}

/* What the names of acts stand for, the first time that there is one. */
static void explain_acts(const Teller *t, const Reply *reply) {
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &t->house->acts[reply->acts[i]];
        if (!*act->why.source || was_done(t, reply->acts[i]))
            continue;
        Text label = {0}, head = {0};
        words_add_capital(&label, act->label);
        msg_fill(&head, t->lang, MSG_FACT_ACT_WHY, text_cstr(&label));
        add_with_why(t, FACT_ACT_WHY, TONE_NEUTRAL, &head, &act->why);
        text_release(&label);
        text_release(&head);
    }
}

static void tell_reply(const Teller *t) {
    const Turn *turn = t->turn;
    const Reply *reply = &t->scenario->replies[turn->reply];
    Text acts = {0}, traps = {0}, head = {0};
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &t->house->acts[reply->acts[i]];
        text_join(&acts, ", ", act->label);
        if (act->trap)
            text_join(&traps, ", ", act->label);
    }
    msg_fill(&head, t->lang,
             !turn->trap                                   ? MSG_FACT_ACTS
             : strcmp(text_cstr(&acts), text_cstr(&traps)) ? MSG_FACT_ACTS_TRAP
                                                           : MSG_FACT_ACTS_IS_TRAP,
             text_cstr(&acts), text_cstr(&traps));
    add_with_why(t, FACT_ACTS,
                 turn->trap                                ? TONE_WARN
                 : turn->step != STEP_NONE && turn->q >= 1 ? TONE_GOOD
                                                           : TONE_NEUTRAL,
                 &head, &reply->why);
    if (!t->briefly)
        explain_acts(t, reply);
    if (reply->off >= 0)
        tell_off(t, &t->house->offs[reply->off]);
    if (turn->is_decision)
        tell_route(t);
    text_release(&acts);
    text_release(&traps);
    text_release(&head);
}

/* "klacht (impliciet)" */
static void add_judgement(const Teller *t, Text *text, int category, int kind) {
    text_add(text, t->house->categories[category].label);
    if (kind >= 0)
        text_addf(text, " (%s)", t->house->kinds[kind].label);
}

static void tell_judge(const Teller *t) {
    const Turn *turn = t->turn;
    const Judge *judge = &t->scenario->judges[turn->judge];
    Text given = {0}, right = {0}, head = {0};
    add_judgement(t, &given, turn->judged_category, turn->judged_kind);
    add_judgement(t, &right, judge->category, judge->kind);
    msg_fill(&head, t->lang,
             turn->credit >= 1  ? MSG_FACT_JUDGED_RIGHT
             : turn->credit > 0 ? MSG_FACT_JUDGED_HALF
                                : MSG_FACT_JUDGED_WRONG,
             text_cstr(&given), text_cstr(&right));
    add_with_why(t, FACT_JUDGED, turn->credit >= 1 ? TONE_GOOD : TONE_WARN, &head, &judge->why);
    text_release(&given);
    text_release(&right);
    text_release(&head);
}

static bool is_chosen(const Turn *turn, int remedy) {
    for (int i = 0; i < turn->chosen_count; i++)
        if (turn->chosen[i].remedy == remedy)
            return true;
    return false;
}

/* A sentence about some remedies, when there are any. */
static void tell_labels(const Teller *t, FactKind kind, Msg key, Text *labels) {
    Text head = {0};
    if (labels->len) {
        msg_fill(&head, t->lang, key, text_cstr(labels));
        facts_add(t->facts, kind, TONE_WARN, text_cstr(&head), NULL);
    }
    text_release(&head);
    text_release(labels);
}

/* The role that the trainee had in this turn. */
static const Role *role_then(const Teller *t) {
    int count, role = t->scenario->role;
    for (const Turn *turn = play_turns(t->play, &count); turn <= t->turn; turn++)
        if (t->scenario->moments[turn->moment].role >= 0)
            role = t->scenario->moments[turn->moment].role;
    return &t->house->roles[role];
}

static void tell_missing(const Teller *t, const Offer *offer) {
    Text missing = {0};
    for (int i = 0; i < offer->need_count; i++) {
        const Remedy *remedy = &t->house->remedies[offer->needs[i]];
        if (rules_can_choose(remedy, t->turn->hand_over) && !is_chosen(t->turn, offer->needs[i]))
            text_join(&missing, ", ", remedy->label);
    }
    if (!missing.len && offer->need_count)
        add_msg(t, FACT_COMPLETE, TONE_GOOD, MSG_FACT_COMPLETE);
    tell_labels(t, FACT_MISSING, MSG_FACT_MISSING, &missing);
}

static void tell_remedies(const Teller *t, const Offer *offer) {
    Text harmful = {0}, critical = {0}, extra = {0};
    const Role *role = role_then(t);
    for (int i = 0; i < t->turn->chosen_count; i++) {
        int remedy = t->turn->chosen[i].remedy;
        const Remedy *chosen = &t->house->remedies[remedy];
        RemedyClass class = rules_remedy(offer, role, remedy);
        if (chosen->critical)
            text_join(&critical, ", ", chosen->label);
        else if (class == REMEDY_HARMFUL)
            text_join(&harmful, ", ", chosen->label);
        else if (class == REMEDY_OTHER)
            text_join(&extra, ", ", chosen->label);
    }
    tell_missing(t, offer);
    tell_labels(t, FACT_CRITICAL, MSG_FACT_CRITICAL, &critical);
    tell_labels(t, FACT_HARMFUL, MSG_FACT_HARMFUL, &harmful);
    tell_labels(t, FACT_EXTRA, MSG_FACT_EXTRA, &extra);
}

static void tell_money(const Teller *t, const Offer *offer) {
    const Turn *turn = t->turn;
    if (isnan(turn->money_part))
        return;
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, turn->left_before);
    const double amounts[] = {turn->euros, low, high, turn->left_before};
    Text words[4] = {{0}}, head = {0};
    for (int i = 0; i < 4; i++)
        words_add_euros(&words[i], t->lang, amounts[i]);
    msg_fill(&head, t->lang,
             turn->hand_over != HAND_OVER_NONE ? MSG_FACT_MONEY_HANDED
             : turn->euros > turn->left_before ? MSG_FACT_MONEY_BEYOND
             : turn->euros < low               ? MSG_FACT_MONEY_LOW
             : turn->euros > high              ? MSG_FACT_MONEY_HIGH
                                               : MSG_FACT_MONEY_FAIR,
             text_cstr(&words[0]), text_cstr(&words[1]), text_cstr(&words[2]),
             text_cstr(&words[3]));
    Fact *fact = facts_add(t->facts, FACT_MONEY, turn->money_part >= 100 ? TONE_GOOD : TONE_WARN,
                           text_cstr(&head), NULL);
    for (int i = 0; i < 4; i++) {
        fact_amount(fact, amounts[i]);
        text_release(&words[i]);
    }
    text_release(&head);
}

static void tell_offer(const Teller *t) {
    const Offer *offer = &t->scenario->offers[t->turn->offer];
    tell_route(t);
    tell_remedies(t, offer);
    tell_money(t, offer);
    add_with_why(t, FACT_REASON, TONE_NEUTRAL, &(Text){0}, &offer->why);
}

static void tell_act(const Teller *t) {
    if (t->turn->way == WAY_REPLIES)
        tell_reply(t);
    else if (t->turn->way == WAY_JUDGE)
        tell_judge(t);
    else if (t->turn->way == WAY_OFFER)
        tell_offer(t);
}

/* ---- what it brought */

static bool moved(const double pair[2]) {
    return fabs(pair[1] - pair[0]) > 0.5;
}

/* What moved of trust and patience; nothing when neither did. */
static void add_feelings(const Teller *t, Text *head) {
    const Turn *turn = t->turn;
    if (moved(turn->trust))
        text_join(head, " ", msg(t->lang, words_change(0, turn->trust[0], turn->trust[1])));
    if (moved(turn->patience))
        text_join(head, " ", msg(t->lang, words_change(1, turn->patience[0], turn->patience[1])));
}

static void tell_feelings(const Teller *t) {
    const Turn *turn = t->turn;
    Text customer = {0}, head = {0}, feelings = {0};
    if (turn->way != WAY_GO)
        add_feelings(t, &feelings);
    if (feelings.len && turn->mood >= 0) {
        words_add_capital(&customer, t->scenario->customer_name);
        msg_fill(&head, t->lang, MSG_FACT_FEELINGS_MOOD, text_cstr(&customer), text_cstr(&feelings),
                 t->house->moods[turn->mood].label);
    } else {
        text_add(&head, text_cstr(&feelings));
    }
    if (head.len) {
        Fact *fact = facts_add(t->facts, FACT_FEELINGS, TONE_NEUTRAL, text_cstr(&head), NULL);
        fact_amount(fact, turn->trust[0]);
        fact_amount(fact, turn->trust[1]);
        fact_amount(fact, turn->patience[0]);
        fact_amount(fact, turn->patience[1]);
    }
    if (turn->way != WAY_GO && turn->w > 0)
        add_msg(t, FACT_WAITED, TONE_WARN, MSG_FACT_WAITED);
    if (turn->way != WAY_GO && turn->patience_out)
        add_msg(t, FACT_GAVE_UP, TONE_WARN, MSG_FACT_GAVE_UP);
    text_release(&customer);
    text_release(&head);
    text_release(&feelings);
}

/* Adds a sentence with up to two figures to the points of a turn. */
static void add_points(const Teller *t, Text *text, Msg key, double a, double b) {
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
static void tell_time(const Teller *t) {
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
static void tell_points(const Teller *t) {
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

/* A mark that asks for one of these names and was heard in this turn or before; NULL: none. */
static const Mark *heard_mark(const Teller *t, const Reply *reply) {
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
                    if (t->scenario->marks[m].name == reply->heard[h])
                        return &t->scenario->marks[m];
            }
        }
    }
    return NULL;
}

static bool is_opened(const Better *better, int reply) {
    for (int i = 0; i < better->opened_count; i++)
        if (better->opened[i] == reply)
            return true;
    return false;
}

/* Which mark opened which reply: not shown before the choice, since it would choose. */
static void tell_opened(const Teller *t, const Better *better) {
    for (int i = 0; i < better->opened_count; i++) {
        const Reply *reply = &t->scenario->replies[better->opened[i]];
        const Mark *mark = heard_mark(t, reply);
        if (!mark || better->opened[i] == better->reply) /* then it is told with that */
            continue;
        Text heard = {0}, text = {0}, head = {0};
        bool said = better->opened[i] == t->turn->reply;
        add_quoted(t, &heard, &mark->phrase);
        msg_fill(&head, t->lang, said ? MSG_FACT_OPENED_SAID : MSG_FACT_OPENED, text_cstr(&heard));
        if (!said)
            add_quoted(t, &text, &reply->text);
        facts_add(t->facts, FACT_OPENED, TONE_NEUTRAL, text_cstr(&head), text_cstr(&text));
        text_release(&heard);
        text_release(&text);
        text_release(&head);
    }
}

static void tell_better(const Teller *t, const Better *better) {
    if (better->reply < 0)
        return;
    Text text = {0}, heard = {0}, head = {0};
    const Reply *reply = &t->scenario->replies[better->reply];
    add_quoted(t, &text, &reply->text);
    const Mark *mark = better->unheard >= 0               ? &t->scenario->marks[better->unheard]
                       : is_opened(better, better->reply) ? heard_mark(t, reply)
                                                          : NULL;
    if (mark)
        add_quoted(t, &heard, &mark->phrase);
    msg_fill(&head, t->lang,
             better->unheard >= 0 ? MSG_FACT_BETTER_HEARD
             : mark               ? MSG_FACT_BETTER_OPENED
                                  : MSG_FACT_BETTER,
             text_cstr(&text), text_cstr(&heard));
    add_with_why(t, FACT_BETTER, TONE_NEUTRAL, &head, &reply->why);
    text_release(&text);
    text_release(&heard);
    text_release(&head);
}

static Teller teller_of(Facts *facts, const Play *play, int turn, Lang lang, bool briefly) {
    int count;
    const Scenario *scenario = play_scenario(play);
    facts_init(facts);
    return (Teller){.facts = facts,
                    .play = play,
                    .scenario = scenario,
                    .house = &scenario->house,
                    .turn = &play_turns(play, &count)[turn],
                    .lang = lang,
                    .briefly = briefly};
}

void turn_facts_coach(Facts *facts, const Play *play, int turn, Lang lang) {
    Teller t = teller_of(facts, play, turn, lang, true);
    if (t.turn->acted) {
        tell_said(&t);
        tell_act(&t);
    }
    tell_marks(&t);
    tell_feelings(&t);
    tell_thoughts(&t);
}

void turn_facts_debrief(Facts *facts, const Play *play, int turn, const Better *better, Lang lang) {
    Teller t = teller_of(facts, play, turn, lang, false);
    tell_marks(&t);
    tell_thoughts(&t);
    if (t.turn->acted) {
        tell_said(&t);
        tell_act(&t);
        tell_feelings(&t);
    }
    tell_points(&t);
    tell_time(&t);
    tell_opened(&t, better);
    tell_better(&t, better);
}

bool turn_facts_are_good(const Facts *facts) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].tone == TONE_WARN || facts->items[i].kind == FACT_BETTER)
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
