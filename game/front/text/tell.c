/* What happened in one turn, told in words: for the coach and the debrief. */
#include <math.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/text/parts.h"
#include "play/score.h"

#include "base/banned.h"

void add_shown(Text *text, const Play *play, const Turn *turn, const Markup *markup) {
    Rendered rendered = {0};
    play_render(play, turn, markup, &rendered);
    console_add_safe(text, text_cstr(&rendered.plain));
    rendered_release(&rendered);
}

static const Scenario *scenario_of(const Play *play) {
    return play_scenario(play);
}

/* Words `from` to `to` of a shown line, between quotes. */
static void add_words(Text *text, const Play *play, const Turn *turn, const Line *line, int from,
                      int to) {
    Rendered r = {0};
    play_render(play, turn, &line->text, &r);
    text_add(text, "“");
    if (from >= 1 && to <= r.word_count && from <= to) {
        int begin = r.words[from - 1].from, end = r.words[to - 1].to;
        console_add_safe_bytes(text, text_cstr(&r.plain) + begin, (size_t)(end - begin));
    }
    text_add(text, "”");
    rendered_release(&r);
}

/* Marked words of a line that belong to no signal or decoy, run by run. */
static void tell_stray(Console *console, const Play *play, const Turn *turn, int shown,
                       int indent) {
    const Scenario *scenario = scenario_of(play);
    const Line *line = &scenario->lines[play_shown(play, turn)[shown]];
    const WordMark *words = play_words(play, turn);
    int from = 0, last = -1;
    for (int w = 0; w <= turn->word_count; w++) {
        int word = 0;
        if (w < turn->word_count) {
            if (words[w].line != shown + 1)
                continue;
            word = words[w].word;
            for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
                int a, b;
                play_mark_words(play, turn, &scenario->marks[m], &a, &b);
                if (word >= a && word <= b)
                    word = 0;
            }
            if (!word)
                continue;
        }
        if (from && word != last + 1) {
            Text quoted = {0};
            add_words(&quoted, play, turn, line, from, last);
            console_say_msg(console, indent, MSG_TEXT_MARK_STRAY, text_cstr(&quoted));
            text_release(&quoted);
            from = 0;
        }
        if (word && !from)
            from = word;
        last = word;
    }
}

void tell_marks(Console *console, const Play *play, const Turn *turn, int indent, bool briefly) {
    const Scenario *scenario = scenario_of(play);
    const int *shown = play_shown(play, turn);
    const bool *hits = play_hits(play, turn);
    int hit = 0;
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            const Mark *mark = &scenario->marks[m];
            bool marked = hits[hit++];
            if (mark->type == MARK_DECOY && !marked)
                continue;
            Text quoted = {0}, why = {0}, style = {0}, kind = {0};
            int from, to;
            play_mark_words(play, turn, mark, &from, &to);
            add_words(&quoted, play, turn, line, from, to);
            if (!(briefly && marked && mark->type == MARK_SIGNAL))
                add_shown(&why, play, turn, &mark->why);
            if (mark->kind >= 0)
                console_add_safe(&kind, scenario->house.kinds[mark->kind].label);
            msg_fill(&style, console->lang,
                     mark->type == MARK_DECOY ? MSG_TEXT_MARK_WRONG
                     : marked                 ? MSG_TEXT_MARK_HIT
                                              : MSG_TEXT_MARK_MISSED,
                     text_cstr(&quoted), text_cstr(&kind), text_cstr(&why));
            console_say(console, indent, text_cstr(&style));
            text_release(&quoted);
            text_release(&why);
            text_release(&style);
            text_release(&kind);
        }
        if (line->speaker == SPEAKER_CUSTOMER)
            tell_stray(console, play, turn, i, indent);
    }
}

void tell_thoughts(Console *console, const Play *play, const Turn *turn, int indent) {
    const Scenario *scenario = scenario_of(play);
    const int *shown = play_shown(play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        if (!*line->thought.source)
            continue;
        Text customer = {0}, thought = {0};
        add_customer(&customer, scenario);
        text_add(&thought, "“");
        add_shown(&thought, play, turn, &line->thought);
        text_add(&thought, "”");
        console_say_msg(console, indent, MSG_TEXT_THOUGHT, text_cstr(&customer),
                        text_cstr(&thought));
        text_release(&customer);
        text_release(&thought);
    }
}

static void tell_reply(Console *console, const Play *play, const Turn *turn, int indent) {
    const Scenario *scenario = scenario_of(play);
    const Reply *reply = &scenario->replies[turn->reply];
    Text acts = {0}, why = {0}, traps = {0};
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &scenario->house.acts[reply->acts[i]];
        text_addf(&acts, "%s%s", i ? ", " : "", act->label);
        if (act->trap)
            text_addf(&traps, "%s%s", traps.len ? ", " : "", act->label);
    }
    add_shown(&why, play, turn, &reply->why);
    console_say_msg(console, indent, turn->trap ? MSG_TEXT_DID_TRAP : MSG_TEXT_DID,
                    text_cstr(&acts), text_cstr(&why), text_cstr(&traps));
    text_release(&acts);
    text_release(&why);
    text_release(&traps);
}

/* "klacht (impliciet)" */
static void add_judgement(Text *text, const House *house, int category, int kind) {
    console_add_safe(text, house->categories[category].label);
    if (kind >= 0) {
        text_add(text, " (");
        console_add_safe(text, house->kinds[kind].label);
        text_add(text, ")");
    }
}

static void tell_judge(Console *console, const Play *play, const Turn *turn, int indent) {
    const Scenario *scenario = scenario_of(play);
    const Judge *judge = &scenario->judges[turn->judge];
    Text given = {0}, right = {0}, why = {0};
    add_judgement(&given, &scenario->house, turn->judged_category, turn->judged_kind);
    add_judgement(&right, &scenario->house, judge->category, judge->kind);
    add_shown(&why, play, turn, &judge->why);
    console_say_msg(console, indent,
                    turn->credit >= 1  ? MSG_TEXT_JUDGED_RIGHT
                    : turn->credit > 0 ? MSG_TEXT_JUDGED_HALF
                                       : MSG_TEXT_JUDGED_WRONG,
                    text_cstr(&given), text_cstr(&right), text_cstr(&why));
    text_release(&given);
    text_release(&right);
    text_release(&why);
}

static bool is_in(const int *list, int count, int item) {
    for (int i = 0; i < count; i++)
        if (list[i] == item)
            return true;
    return false;
}

static bool is_chosen(const Chosen *chosen, int count, int remedy) {
    for (int i = 0; i < count; i++)
        if (chosen[i].remedy == remedy)
            return true;
    return false;
}

static void add_label(Text *text, const House *house, int remedy) {
    text_add(text, text->len ? ", " : "");
    console_add_safe(text, house->remedies[remedy].label);
}

static void say_labels(Console *console, int indent, Msg key, Text *labels) {
    if (labels->len)
        console_say_msg(console, indent, key, text_cstr(labels));
    text_release(labels);
}

static void tell_money(Console *console, const Turn *turn, const Offer *offer, int indent) {
    if (isnan(turn->money_part))
        return;
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, turn->left_before);
    Text given = {0}, from = {0}, to = {0}, left = {0};
    words_add_euros(&given, console->lang, turn->euros);
    words_add_euros(&from, console->lang, low);
    words_add_euros(&to, console->lang, high);
    words_add_euros(&left, console->lang, turn->left_before);
    console_say_msg(console, indent,
                    turn->hand_over != HAND_OVER_NONE ? MSG_TEXT_MONEY_HANDED
                    : turn->euros > turn->left_before ? MSG_TEXT_MONEY_BEYOND
                    : turn->euros < low               ? MSG_TEXT_MONEY_LOW
                    : turn->euros > high              ? MSG_TEXT_MONEY_HIGH
                                                      : MSG_TEXT_MONEY_FAIR,
                    text_cstr(&given), text_cstr(&from), text_cstr(&to), text_cstr(&left));
    text_release(&given);
    text_release(&from);
    text_release(&to);
    text_release(&left);
}

static Msg route_word(int route, HandOver done) {
    if (route == ROUTE_SELF)
        return done == HAND_OVER_NONE   ? MSG_TEXT_ROUTE_SELF_SELF
               : done == HAND_OVER_WARM ? MSG_TEXT_ROUTE_SELF_WARM
                                        : MSG_TEXT_ROUTE_SELF_COLD;
    if (route == ROUTE_SENIOR)
        return done == HAND_OVER_NONE   ? MSG_TEXT_ROUTE_SENIOR_SELF
               : done == HAND_OVER_WARM ? MSG_TEXT_ROUTE_SENIOR_WARM
                                        : MSG_TEXT_ROUTE_SENIOR_COLD;
    return done == HAND_OVER_NONE   ? MSG_TEXT_ROUTE_REQUIRED_SELF
           : done == HAND_OVER_WARM ? MSG_TEXT_ROUTE_REQUIRED_WARM
                                    : MSG_TEXT_ROUTE_REQUIRED_COLD;
}

static void tell_offer(Console *console, const Play *play, const Turn *turn, int indent) {
    const Scenario *scenario = scenario_of(play);
    const House *house = &scenario->house;
    const Offer *offer = &scenario->offers[turn->offer];
    const Chosen *chosen = turn->chosen;
    Text missing = {0}, harmful = {0}, extra = {0}, why = {0};
    for (int i = 0; i < offer->need_count; i++)
        if (!is_chosen(chosen, turn->chosen_count, offer->needs[i]))
            add_label(&missing, house, offer->needs[i]);
    for (int i = 0; i < turn->chosen_count; i++) {
        int remedy = chosen[i].remedy;
        if (is_in(offer->harmful, offer->harmful_count, remedy))
            add_label(&harmful, house, remedy);
        else if (!is_in(offer->needs, offer->need_count, remedy) &&
                 !is_in(offer->welcome, offer->welcome_count, remedy))
            add_label(&extra, house, remedy);
    }
    console_say_msg(console, indent, route_word(turn->decision_route, turn->hand_over));
    if (!missing.len && offer->need_count)
        console_say_msg(console, indent, MSG_TEXT_OFFER_COMPLETE);
    say_labels(console, indent, MSG_TEXT_OFFER_MISSING, &missing);
    say_labels(console, indent, MSG_TEXT_OFFER_HARMFUL, &harmful);
    say_labels(console, indent, MSG_TEXT_OFFER_EXTRA, &extra);
    tell_money(console, turn, offer, indent);
    add_shown(&why, play, turn, &offer->why);
    console_say(console, indent, text_cstr(&why));
    text_release(&why);
}

void tell_act(Console *console, const Play *play, const Turn *turn, int indent) {
    if (!turn->acted)
        return;
    if (turn->way == WAY_REPLIES)
        tell_reply(console, play, turn, indent);
    else if (turn->way == WAY_JUDGE)
        tell_judge(console, play, turn, indent);
    else if (turn->way == WAY_OFFER)
        tell_offer(console, play, turn, indent);
    if (turn->way == WAY_REPLIES && turn->is_decision)
        console_say_msg(console, indent, route_word(turn->decision_route, turn->hand_over));
}

void tell_feelings(Console *console, const Play *play, const Turn *turn, int indent) {
    const Scenario *scenario = scenario_of(play);
    Lang lang = console->lang;
    bool same =
        fabs(turn->trust[1] - turn->trust[0]) + fabs(turn->patience[1] - turn->patience[0]) < 0.5;
    if (turn->way == WAY_GO || (turn->way == WAY_JUDGE && same))
        return;
    Text customer = {0}, now = {0};
    add_customer(&customer, scenario);
    words_add_feelings(&now, lang, turn->trust[1], turn->patience[1]);
    console_say_msg(
        console, indent, turn->mood >= 0 ? MSG_TEXT_REACTION_MOOD : MSG_TEXT_REACTION,
        text_cstr(&customer), msg(lang, words_change(0, turn->trust[0], turn->trust[1])),
        msg(lang, words_change(1, turn->patience[0], turn->patience[1])),
        turn->mood >= 0 ? scenario->house.moods[turn->mood].label : "", text_cstr(&now));
    if (turn->w > 0)
        console_say_msg(console, indent, MSG_TEXT_WAITED);
    if (turn->patience_out)
        console_say_msg(console, indent, MSG_TEXT_PATIENCE_OUT);
    text_release(&customer);
    text_release(&now);
}
