#include "script/format/load_ways.h"

#include "script/format/field_faults.h"
#include "script/format/load_moment.h"

#include "base/banned.h"

void load_judge(Loader *loader, const Fields *fields) {
    if (!moment_begin_way(loader, WAY_JUDGE, fields->line))
        return;
    Judge judge = {.line = fields->line,
                   .right = SCENARIO_NOWHERE,
                   .half = SCENARIO_NOWHERE,
                   .wrong = SCENARIO_NOWHERE};
    int index = loader->of_case.judges.count;
    judge.category = fields_name(fields, JUDGE_IS);
    judge.kind = fields_name(fields, JUDGE_KIND);
    if (judge.kind >= 0 && judge.category >= 0 && judge.category != loader->house.complaint) {
        loader_find(loader, RULE_KIND_WITHOUT, fields_line(fields, JUDGE_KIND), NULL, NULL, NULL);
        judge.kind = -1;
    }
    if (judge.category >= 0 && judge.category == loader->house.complaint &&
        !fields_has(fields, JUDGE_KIND))
        loader_find(loader, RULE_JUDGE_KIND, fields->line, NULL, NULL, NULL);
    judge.also_count = fields_names(fields, JUDGE_ALSO, &judge.also);
    judge.why = fields_text(fields, JUDGE_WHY, NULL, "%s/judge/why", loader_moment_name(loader));
    Fields go;
    if (fields_type(fields, JUDGE_GO) == LUA_TTABLE && fields_inner(fields, JUDGE_GO, &go)) {
        fields_jump(&go, GO_RIGHT, JUMP_RIGHT, index);
        fields_jump(&go, GO_HALF, JUMP_HALF, index);
        fields_jump(&go, GO_WRONG, JUMP_WRONG, index);
    } else if (fields_type(fields, JUDGE_GO) == LUA_TSTRING) {
        fields_jump(fields, JUDGE_GO, JUMP_RIGHT, index);
        fields_jump(fields, JUDGE_GO, JUMP_HALF, index);
        fields_jump(fields, JUDGE_GO, JUMP_WRONG, index);
    } else if (fields_has(fields, JUDGE_GO)) {
        field_say_wrong(fields, JUDGE_GO, fields->base + JUDGE_GO, fields_line(fields, JUDGE_GO));
    }
    loader->of_case.moments.items[loader->of_case.moment].act = index;
    GROW(&loader->of_case.judges, items);
    loader->of_case.judges.items[loader->of_case.judges.count++] = judge;
}

static void read_offer_go(Loader *loader, const Fields *fields, const Offer *offer) {
    Fields go;
    int index = loader->of_case.offers.count;
    static const JumpFor jumps[OFFER_GO_FIELDS] = {JUMP_FITS, JUMP_SHORT, JUMP_BEYOND, JUMP_HARMFUL,
                                                   JUMP_HANDED_OVER};
    if (fields_type(fields, OFFER_GO) == LUA_TSTRING) {
        for (int i = 0; i < OFFER_GO_FIELDS; i++)
            if (i != GO_HARMFUL) /* not given: as short */
                fields_jump(fields, OFFER_GO, jumps[i], index);
        return;
    }
    if (!fields_inner(fields, OFFER_GO, &go))
        return;
    for (int i = 0; i < OFFER_GO_FIELDS; i++)
        fields_jump(&go, i, jumps[i], index);
    if (!fields_has(&go, GO_FITS) && !fields_has(&go, GO_SHORT))
        loader_find(loader, RULE_MISSING_FITS, go.line, NULL, NULL, NULL);
    if (!fields_has(&go, GO_HANDED_OVER) && offer->route != ROUTE_SELF)
        loader_find(loader, RULE_MISSING_HANDED_OVER, go.line, route_id(offer->route), NULL, NULL);
}

/* A remedy in two of the lists says two things at once. */
static void check_lists(const Fields *fields, const Offer *offer) {
    const struct {
        const int *items;
        int count;
    } lists[] = {{offer->needs, offer->need_count},
                 {offer->welcome, offer->welcome_count},
                 {offer->harmful, offer->harmful_count}};
    Loader *loader = fields->loader;
    size_t first = (size_t)(offer->need_count + offer->welcome_count);
    loader_work(loader, fields->line,
                first * (size_t)(offer->welcome_count + offer->harmful_count) / 4);
    for (int one = OFFER_NEEDS; one <= OFFER_WELCOME; one++) {
        for (int other = one + 1; other <= OFFER_HARMFUL; other++) {
            for (int i = 0; i < lists[other].count; i++) {
                loader_work(loader, fields->line, 5);
                for (int k = 0; k < lists[one].count; k++) {
                    if (lists[one].items[k] == lists[other].items[i])
                        loader_find(loader, RULE_REMEDY_TWICE,
                                    fields_item_line(fields, other, i + 1),
                                    loader->house.remedies[lists[one].items[k]].id,
                                    fields->list[one].name, fields->list[other].name);
                }
            }
        }
    }
}

void load_offer(Loader *loader, const Fields *fields) {
    if (!moment_begin_way(loader, WAY_OFFER, fields->line))
        return;
    Offer offer = {.line = fields->line,
                   .fits = SCENARIO_NOWHERE,
                   .short_of = SCENARIO_NOWHERE,
                   .beyond = SCENARIO_NOWHERE,
                   .harmed = SCENARIO_NOWHERE,
                   .handed_over = SCENARIO_NOWHERE};
    offer.need_count = fields_names(fields, OFFER_NEEDS, &offer.needs);
    offer.welcome_count = fields_names(fields, OFFER_WELCOME, &offer.welcome);
    offer.harmful_count = fields_names(fields, OFFER_HARMFUL, &offer.harmful);
    check_lists(fields, &offer);
    if (fields_has(fields, OFFER_TABLE))
        offer.table_count = fields_names(fields, OFFER_TABLE, &offer.table);
    const double *fair;
    int bounds = fields_amounts(fields, OFFER_FAIR, &fair);
    offer.has_fair = bounds == 2;
    if (bounds == 2) {
        offer.fair_low = fair[0];
        offer.fair_high = fair[1];
        if (fair[0] > fair[1])
            loader_find(loader, RULE_RANGE_TURNED, fields_line(fields, OFFER_FAIR), "fair", NULL,
                        NULL);
    } else if (fields_has(fields, OFFER_FAIR) && bounds == fields_list(fields, OFFER_FAIR)) {
        field_say_wrong(fields, OFFER_FAIR, fields->base + OFFER_FAIR,
                        fields_line(fields, OFFER_FAIR));
    }
    int route = fields_choice(fields, OFFER_ROUTE);
    offer.route = route < 0 ? ROUTE_SELF : (Route)route;
    offer.why = fields_text(fields, OFFER_WHY, NULL, "%s/offer/why", loader_moment_name(loader));
    offer.has_takes = fields_duration(fields, OFFER_TAKES, &offer.minutes);
    Fields hand;
    if (fields_inner(fields, OFFER_HAND_OVER, &hand)) {
        offer.hand_over_has_takes = fields_duration(&hand, HAND_TAKES, &offer.hand_over_minutes);
        fields_number(&hand, HAND_TRUST, &offer.hand_over_trust);
        fields_number(&hand, HAND_PATIENCE, &offer.hand_over_patience);
    }
    read_offer_go(loader, fields, &offer);
    loader->of_case.moments.items[loader->of_case.moment].act = loader->of_case.offers.count;
    GROW(&loader->of_case.offers, items);
    loader->of_case.offers.items[loader->of_case.offers.count++] = offer;
    GROW(&loader->of_case.offer_lines, items);
    loader->of_case.offer_lines.items[loader->of_case.offer_lines.count++] =
        (OfferLines){fields_line(fields, OFFER_NEEDS), fields_line(fields, OFFER_WELCOME),
                     fields_line(fields, OFFER_TABLE)};
}

void load_go(Loader *loader, const Fields *fields) {
    if (!moment_begin_way(loader, WAY_GO, fields->line))
        return;
    loader->of_case.moments.items[loader->of_case.moment].go_line = fields->line;
    loader->of_case.moments.items[loader->of_case.moment].act = 0; /* not a dead end */
    GROW(&loader->of_case.jumps, items);
    loader->of_case.jumps.items[loader->of_case.jumps.count++] =
        (Jump){loader->pending.name, fields->line, loader->of_case.moment, JUMP_GO};
}
