#include "front/window/author/author_beside_offer.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/author/author_beside_line.h"
#include "front/window/author/author_terms.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

static const Offer *offer_of(const Play *play) {
    const Scenario *scenario = play_scenario(play);
    return &scenario->offers[scenario->moments[play_moment(play)].act];
}

static const Role *role_of(const Play *play) {
    return &play_scenario(play)->house.roles[play_role(play)];
}

/* ---- one remedy */

static void add_points(Text *out, Lang lang, Msg key, double by) {
    Text number = {0};
    if (by < 0 || by > 0) {
        text_add(&number, by < 0 ? "−" : "+");
        lang_add_number(&number, lang, fabs(by), 0);
        terms_join(out, lang, key, text_cstr(&number));
    }
    text_release(&number);
}

void author_beside_remedy_text(const Play *play, Lang lang, int index, Text *out) {
    static const struct {
        Msg name;
        const char *id; /* as the case writes it */
    } classes[REMEDY_CLASSES] = {[REMEDY_NEED] = {MSG_WRITE_REMEDY_NEED, "needs"},
                                 [REMEDY_WELCOME] = {MSG_WRITE_REMEDY_WELCOME, "welcome"},
                                 [REMEDY_HARMFUL] = {MSG_WRITE_REMEDY_HARMFUL, "harmful"},
                                 [REMEDY_OTHER] = {MSG_WRITE_REMEDY_OTHER, NULL}};
    const Remedy *remedy = &play_scenario(play)->house.remedies[index];
    const Role *role = role_of(play);
    RemedyClass class = rules_remedy(offer_of(play), role, index);
    Text part = {0};
    text_add(out, remedy->id);
    if (class == REMEDY_HARMFUL && role_may_not(role, index))
        text_add(&part, msg(lang, MSG_WRITE_REMEDY_MAY_NOT));
    else if (classes[class].id)
        terms_add(&part, msg(lang, classes[class].name), classes[class].id);
    else
        text_add(&part, msg(lang, classes[class].name));
    text_join(out, " · ", text_cstr(&part));
    add_points(out, lang, MSG_WRITE_TRUST_BY, rules_felt(class) * remedy->trust);
    add_points(out, lang, MSG_WRITE_PATIENCE_BY, rules_felt(class) * remedy->patience);
    if (remedy->critical)
        text_join(out, " · ", msg(lang, MSG_WRITE_REMEDY_CRITICAL));
    text_release(&part);
}

void author_beside_remedy(void *context, Ui *ui, int remedy) {
    const Author *author = context;
    Text text = {0};
    if (!author->beside)
        return;
    author_beside_remedy_text(scene_session(author->scene)->play, app_lang(author->game->app),
                              remedy, &text);
    ui_note(ui, text_cstr(&text))->colour = COLOUR_INFO;
    text_release(&text);
}

/* ---- what lies on the table */

static bool is_chosen(const Input *input, int remedy) {
    for (int i = 0; i < input->as.offer.count; i++)
        if (input->as.offer.chosen[i].remedy == remedy)
            return true;
    return false;
}

static void add_missing(const Play *play, Lang lang, const Input *input, Text *out) {
    const House *house = &play_scenario(play)->house;
    const Offer *offer = offer_of(play);
    Text list = {0};
    for (int i = 0; i < offer->need_count; i++) {
        const Remedy *remedy = &house->remedies[offer->needs[i]];
        if (rules_can_choose(remedy, input->as.offer.hand_over) &&
            !is_chosen(input, offer->needs[i]))
            text_join(&list, ", ", remedy->label);
    }
    if (list.len)
        terms_join(out, lang, MSG_WRITE_LACKS, text_cstr(&list));
    text_release(&list);
}

/* Why it leads where it leads. */
static Msg reason(const Offer *offer, int place, const OfferWeight *weight, HandOver hand_over,
                  double left) {
    if (hand_over)
        return MSG_GRAPH_HANDED_OVER;
    if (weight->euros > left)
        return MSG_GRAPH_BEYOND;
    if (rules_offer_harms(weight))
        return MSG_WRITE_HARMS;
    return place == offer->fits && !rules_offer_lacks(offer, weight, left) ? MSG_GRAPH_FITS
                                                                           : MSG_GRAPH_SHORT;
}

static void add_part(Text *out, Lang lang, Msg key, double score) {
    Text number = {0}, part = {0};
    if (!isnan(score)) {
        words_add_score(&number, lang, score);
        msg_fill(&part, lang, key, text_cstr(&number));
        text_join(out, ", ", text_cstr(&part));
    }
    text_release(&number);
    text_release(&part);
}

/* "besluit 80: wie beslist 100, bedrag 60, middelen 80" */
static void add_decision(Text *out, Lang lang, const OfferScore *score) {
    Text parts = {0}, number = {0}, all = {0};
    add_part(&parts, lang, MSG_WRITE_DECISION_ROUTE, score->route);
    add_part(&parts, lang, MSG_WRITE_DECISION_MONEY, score->money);
    add_part(&parts, lang, MSG_WRITE_DECISION_REMEDIES, score->remedies);
    words_add_score(&number, lang, score->decision);
    msg_fill(&all, lang, MSG_WRITE_DECISION, text_cstr(&number), text_cstr(&parts));
    text_join(out, " · ", text_cstr(&all));
    text_release(&parts);
    text_release(&number);
    text_release(&all);
}

static void add_euros(const Play *play, Lang lang, double euros, Text *out) {
    const Offer *offer = offer_of(play);
    double left = play_left(play), low = offer->fair_low, high = offer->fair_high;
    Text a = {0}, b = {0}, part = {0};
    if (offer->has_fair) {
        score_fair(&low, &high, left);
        words_add_euros(&a, lang, low);
        words_add_euros(&b, lang, high);
        msg_fill(&part, lang, MSG_WRITE_FAIR, text_cstr(&a), text_cstr(&b));
        text_join(out, " · ", text_cstr(&part));
    }
    text_clear(&a);
    text_clear(&b);
    text_clear(&part);
    if (euros > 0) {
        words_add_euros(&a, lang, euros);
        words_add_euros(&b, lang, left - euros);
        msg_fill(&part, lang, MSG_WRITE_COSTS, text_cstr(&a), text_cstr(&b));
        text_join(out, " · ", text_cstr(&part));
    }
    text_release(&a);
    text_release(&b);
    text_release(&part);
}

void author_beside_offer_text(const Play *play, Lang lang, const Input *input, Text *out) {
    const House *house = &play_scenario(play)->house;
    const Offer *offer = offer_of(play);
    HandOver hand_over = input->as.offer.hand_over;
    OfferWeight weight = {0};
    for (int i = 0; i < input->as.offer.count; i++)
        rules_offer_add(house, offer, role_of(play), input->as.offer.chosen[i], &weight);
    double left = play_left(play), minutes = rules_offer_minutes(offer, hand_over);
    OfferScore score = rules_offer_score(house, offer, &weight, hand_over, left);
    Effects felt = rules_offer_feels(offer, &weight, hand_over);
    int place = rules_offer_place(offer, &weight, hand_over, left);
    text_add(out, msg(lang, reason(offer, place, &weight, hand_over, left)));
    add_missing(play, lang, input, out);
    Text does = {0}, money = {0};
    bool ends = beside_add_felt(play, lang, felt.trust, felt.patience, minutes, &does);
    beside_add_takes(lang, minutes, &does);
    beside_add_place(play, lang, place, ends, &does);
    text_join(out, "\n", text_cstr(&does));
    add_decision(&money, lang, &score);
    add_euros(play, lang, weight.euros, &money);
    text_join(out, "\n", text_cstr(&money));
    text_release(&does);
    text_release(&money);
}
