#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/calls.h"
#include "script/format/functions.h"
#include "script/format/loader.h"

#include "base/banned.h"

static const char *moment_name(const Loader *loader) {
    return loader->moments.items[loader->moment].name;
}

/* How many replies of this moment, with this one, begin with the act. */
static int count_act(Loader *loader, int act) {
    while (loader->act_uses.count <= act) {
        GROW(&loader->act_uses, items);
        loader->act_uses.items[loader->act_uses.count++] = 0;
        GROW(&loader->act_moment, items);
        loader->act_moment.items[loader->act_moment.count++] = -1;
    }
    if (loader->act_moment.items[act] != loader->moment) {
        loader->act_moment.items[act] = loader->moment;
        loader->act_uses.items[act] = 0;
    }
    return ++loader->act_uses.items[act];
}

static const char *reply_id(Loader *loader, const Fields *fields, const Reply *reply) {
    const char *given = fields_plain(fields, REPLY_ID);
    int act = reply->act_count ? reply->acts[0] : -1;
    int uses = act < 0 ? 0 : count_act(loader, act);
    if (given || uses == 1)
        return given ? given : loader->house.acts[act].id;
    text_clear(&loader->scratch);
    if (act < 0)
        text_addf(&loader->scratch, "?%d", loader->replies.count);
    else
        text_addf(&loader->scratch, "%s-%d", loader->house.acts[act].id, uses);
    return loader_copy(loader, text_cstr(&loader->scratch), loader->scratch.len);
}

static int by_flag(const void *a, const void *b) {
    const Change *x = a, *y = b;
    return x->flag - y->flag;
}

/* One `flag = value` of set or add: the name at -2, the value at -1. */
static bool read_change(const Fields *fields, int field, int brace, Change *change) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    const char *name = loader_key(lua, -2);
    if (!name) {
        fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return false;
    }
    change->line = place_line(&loader->source, place_field(&loader->source, brace, name),
                              fields_line(fields, field));
    if (variable_find(name) >= 0) {
        loader_find(loader, RULE_CANNOT_SET, change->line, name, NULL, NULL);
        return false;
    }
    change->flag = names_find(&loader->flag_names, name);
    if (change->flag < 0) {
        const char *near = loader_nearest_flag(loader, name, false);
        if (loader->has_case)
            loader_find(loader, near ? RULE_UNKNOWN_FLAG_NEAR : RULE_UNKNOWN_FLAG, change->line,
                        name, near, NULL);
        return false;
    }
    ValueType type = loader->flags.items[change->flag].first.type;
    if (field == REPLY_ADD && type != VALUE_NUMBER) {
        loader_find(loader, RULE_FLAG_NOT_NUMBER, change->line, name, NULL, NULL);
        return false;
    }
    if (!loader_value(fields, field, lua_gettop(lua), change->line, name, &change->to))
        return false;
    if (change->to.type != type && field == REPLY_ADD)
        fields_wrong(fields, field, lua_gettop(lua), change->line);
    else if (change->to.type != type)
        loader_find(loader, RULE_FLAG_OTHER_TYPE, change->line, name, NULL, NULL);
    return change->to.type == type;
}

static int read_changes(const Fields *fields, int field, const Change **out) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    if (!fields_has(fields, field))
        return 0;
    if (fields_type(fields, field) != LUA_TTABLE) {
        fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return 0;
    }
    int key = place_field(&loader->source, fields->brace, fields->list[field].name);
    int brace = place_inner(&loader->source, key), count = 0;
    Change *list = LOADER_NEW(loader, Change, loader->flags.count);
    lua_pushnil(lua);
    while (lua_next(lua, fields->base + field)) {
        Change change = {0};
        if (read_change(fields, field, brace, &change) && count < loader->flags.count)
            list[count++] = change;
        lua_pop(lua, 1);
    }
    /* The order of a Lua table differs between runs. */
    qsort(list, (size_t)count, sizeof *list, by_flag);
    *out = list;
    return count;
}

static void read_heard(Loader *loader, const Fields *fields, Reply *reply) {
    int count = fields_list(fields, REPLY_HEARD);
    reply->heard = LOADER_NEW(loader, int, count);
    for (int i = 1; i <= count; i++) {
        int line = fields_item_line(fields, REPLY_HEARD, i);
        fields_push(fields, REPLY_HEARD, i);
        const char *name = fields_string(fields, REPLY_HEARD, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        if (!name)
            continue;
        GROW(&loader->heard, items);
        loader->heard.items[loader->heard.count++] =
            (Heard){name, line, loader->replies.count, reply->heard_count++};
    }
}

static void check_id(Loader *loader, const Fields *fields, const Reply *reply) {
    int before = names_find(&loader->reply_ids, reply->id);
    if (before >= 0 && loader->replies.items[before].moment == loader->moment) {
        char where[16];
        snprintf(where, sizeof where, "%d", loader->replies.items[before].line);
        loader_find(loader, RULE_DUPLICATE_REPLY,
                    fields_has(fields, REPLY_ID) ? fields_line(fields, REPLY_ID) : fields->line,
                    reply->id, where, NULL);
    }
    names_put(&loader->reply_ids, reply->id, loader->replies.count);
}

void load_reply(Loader *loader, const Fields *fields) {
    if (!loader_begin_way(loader, WAY_REPLIES, fields->line))
        return;
    Reply reply = {.off = -1,
                   .go = SCENARIO_NOWHERE,
                   .run = -1,
                   .moment = loader->moment,
                   .line = fields->line};
    reply.act_count = fields_names(fields, REPLY_ACT, &reply.acts);
    reply.id = reply_id(loader, fields, &reply);
    check_id(loader, fields, &reply);
    reply.off = fields_name(fields, REPLY_OFF);
    const char *note = reply.act_count ? loader->house.acts[reply.acts[0]].label : NULL;
    const char *text = loader->pending.text;
    reply.text = loader_shown(loader, text, fields->line, note, "%s/reply/%s", moment_name(loader),
                              reply.id);
    reply.why =
        fields_text(fields, REPLY_WHY, note, "%s/reply/%s/why", moment_name(loader), reply.id);
    reply.has_empathy = fields_number(fields, REPLY_EMPATHY, &reply.empathy);
    reply.has_trust = fields_number(fields, REPLY_TRUST, &reply.trust);
    reply.has_patience = fields_number(fields, REPLY_PATIENCE, &reply.patience);
    reply.set_count = read_changes(fields, REPLY_SET, &reply.set);
    reply.add_count = read_changes(fields, REPLY_ADD, &reply.add);
    reply.when = loader_condition(fields, REPLY_WHEN);
    if (fields_type(fields, REPLY_RUN) == LUA_TFUNCTION)
        reply.run = fields_function(fields, REPLY_RUN);
    else if (fields_has(fields, REPLY_RUN))
        fields_wrong(fields, REPLY_RUN, fields->base + REPLY_RUN, fields_line(fields, REPLY_RUN));
    reply.has_takes = fields_duration(fields, REPLY_TAKES, &reply.minutes);
    reply.contact = fields_boolean(fields, REPLY_CONTACT);
    reply.hand_over = (HandOver)(fields_choice(fields, REPLY_HAND_OVER) + 1);
    fields_number(fields, REPLY_EUROS, &reply.euros);
    read_heard(loader, fields, &reply);
    fields_jump(fields, REPLY_GO, JUMP_REPLY, loader->replies.count);
    GROW(&loader->replies, items);
    loader->replies.items[loader->replies.count++] = reply;
}

void load_judge(Loader *loader, const Fields *fields) {
    if (!loader_begin_way(loader, WAY_JUDGE, fields->line))
        return;
    Judge judge = {.line = fields->line,
                   .right = SCENARIO_NOWHERE,
                   .half = SCENARIO_NOWHERE,
                   .wrong = SCENARIO_NOWHERE};
    int index = loader->judges.count;
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
    judge.why = fields_text(fields, JUDGE_WHY, NULL, "%s/judge/why", moment_name(loader));
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
        fields_wrong(fields, JUDGE_GO, fields->base + JUDGE_GO, fields_line(fields, JUDGE_GO));
    }
    loader->moments.items[loader->moment].act = index;
    GROW(&loader->judges, items);
    loader->judges.items[loader->judges.count++] = judge;
}

static void read_offer_go(Loader *loader, const Fields *fields, const Offer *offer) {
    Fields go;
    int index = loader->offers.count;
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
    for (int one = OFFER_NEEDS; one <= OFFER_WELCOME; one++) {
        for (int other = one + 1; other <= OFFER_HARMFUL; other++) {
            for (int i = 0; i < lists[other].count; i++) {
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
    if (!loader_begin_way(loader, WAY_OFFER, fields->line))
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
        fields_wrong(fields, OFFER_FAIR, fields->base + OFFER_FAIR,
                     fields_line(fields, OFFER_FAIR));
    }
    int route = fields_choice(fields, OFFER_ROUTE);
    offer.route = route < 0 ? ROUTE_SELF : (Route)route;
    offer.why = fields_text(fields, OFFER_WHY, NULL, "%s/offer/why", moment_name(loader));
    offer.has_takes = fields_duration(fields, OFFER_TAKES, &offer.minutes);
    Fields hand;
    if (fields_inner(fields, OFFER_HAND_OVER, &hand)) {
        offer.hand_over_has_takes = fields_duration(&hand, HAND_TAKES, &offer.hand_over_minutes);
        fields_number(&hand, HAND_TRUST, &offer.hand_over_trust);
        fields_number(&hand, HAND_PATIENCE, &offer.hand_over_patience);
    }
    read_offer_go(loader, fields, &offer);
    loader->moments.items[loader->moment].act = loader->offers.count;
    GROW(&loader->offers, items);
    loader->offers.items[loader->offers.count++] = offer;
    GROW(&loader->offer_lines, items);
    loader->offer_lines.items[loader->offer_lines.count++] =
        (OfferLines){fields_line(fields, OFFER_NEEDS), fields_line(fields, OFFER_WELCOME),
                     fields_line(fields, OFFER_TABLE)};
}

void load_go(Loader *loader, const Fields *fields) {
    if (!loader_begin_way(loader, WAY_GO, fields->line))
        return;
    loader->moments.items[loader->moment].go_line = fields->line;
    loader->moments.items[loader->moment].act = 0; /* not a dead end */
    GROW(&loader->jumps, items);
    loader->jumps.items[loader->jumps.count++] =
        (Jump){loader->pending.name, fields->line, loader->moment, JUMP_GO};
}
