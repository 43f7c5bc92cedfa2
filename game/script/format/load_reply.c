#include "script/format/load_reply.h"

#include <stdlib.h>
#include <string.h>

#include "model/calls.h"
#include "script/format/conditions.h"
#include "script/format/field_faults.h"
#include "script/format/load_moment.h"
#include "script/format/load_names.h"
#include "script/format/load_texts.h"
#include "script/source/place.h"

#include "base/banned.h"

/* How many replies of this moment, with this one, begin with the act. */
static int count_act(Loader *loader, int act) {
    while (loader->of_case.act_uses.count <= act) {
        GROW(&loader->of_case.act_uses, items);
        loader->of_case.act_uses.items[loader->of_case.act_uses.count++] = 0;
        GROW(&loader->of_case.act_moment, items);
        loader->of_case.act_moment.items[loader->of_case.act_moment.count++] = -1;
    }
    if (loader->of_case.act_moment.items[act] != loader->of_case.moment) {
        loader->of_case.act_moment.items[act] = loader->of_case.moment;
        loader->of_case.act_uses.items[act] = 0;
    }
    return ++loader->of_case.act_uses.items[act];
}

static const char *reply_id(Loader *loader, const Fields *fields, const Reply *reply) {
    const char *given = fields_plain(fields, REPLY_ID);
    int act = reply->act_count ? reply->acts[0] : -1;
    int uses = act < 0 ? 0 : count_act(loader, act);
    if (given || uses == 1)
        return given ? given : loader->house.acts[act].id;
    text_clear(&loader->scratch);
    if (act < 0)
        text_addf(&loader->scratch, "?%d", loader->of_case.replies.count);
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
    const char *name = conditions_name(fields, field, brace, &change->line);
    if (!name)
        return false;
    if (variable_find(name) >= 0) {
        loader_find(loader, RULE_CANNOT_SET, change->line, name, NULL, NULL);
        return false;
    }
    change->flag = names_find(&loader->of_case.flag_names, name);
    if (change->flag < 0) {
        if (loader->of_case.has_case)
            conditions_unknown_flag(loader, name, change->line, false);
        return false;
    }
    ValueType type = loader->of_case.flags.items[change->flag].first.type;
    if (field == REPLY_ADD && type != VALUE_NUMBER) {
        if (!conditions_first_quoted(loader, name, VALUE_NUMBER, change->line))
            loader_find(loader, RULE_FLAG_NOT_NUMBER, change->line, name, NULL, NULL);
        return false;
    }
    if (!conditions_value(fields, field, lua_gettop(lua), change->line, name, &change->to))
        return false;
    if (change->to.type != type && field == REPLY_ADD)
        field_say_wrong(fields, field, lua_gettop(lua), change->line);
    else if (change->to.type != type)
        conditions_other_type(loader, name, change->line, &change->to, type);
    return change->to.type == type;
}

static int read_changes(const Fields *fields, int field, const Change **out) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    if (!fields_has(fields, field))
        return 0;
    if (fields_type(fields, field) != LUA_TTABLE) {
        field_say_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return 0;
    }
    int key = place_field(&loader->source, fields->brace, fields->list[field].name);
    int brace = place_inner(&loader->source, key), count = 0;
    Change *list = LOADER_NEW(loader, Change, loader->of_case.flags.count);
    lua_pushnil(lua);
    while (lua_next(lua, fields->base + field)) {
        Change change = {0};
        if (read_change(fields, field, brace, &change) && count < loader->of_case.flags.count)
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
        GROW(&loader->of_case.heard, items);
        loader->of_case.heard.items[loader->of_case.heard.count++] =
            (Heard){name, line, loader->of_case.replies.count, reply->heard_count++, -1};
    }
}

static void check_id(Loader *loader, const Fields *fields, const Reply *reply) {
    int before = names_find(&loader->of_case.reply_ids, reply->id);
    if (before >= 0 && loader->of_case.replies.items[before].moment == loader->of_case.moment) {
        loader_find_second(loader, RULE_DUPLICATE_REPLY,
                           fields_has(fields, REPLY_ID) ? fields_line(fields, REPLY_ID)
                                                        : fields->line,
                           reply->id, loader->of_case.replies.items[before].line);
    }
    names_put(&loader->of_case.reply_ids, reply->id, loader->of_case.replies.count);
}

void load_reply(Loader *loader, const Fields *fields) {
    if (!moment_begin_way(loader, WAY_REPLIES, fields->line))
        return;
    Reply reply = {.off = -1,
                   .go = SCENARIO_NOWHERE,
                   .run = -1,
                   .moment = loader->of_case.moment,
                   .line = fields->line};
    reply.act_count = fields_names(fields, REPLY_ACT, &reply.acts);
    reply.id = reply_id(loader, fields, &reply);
    check_id(loader, fields, &reply);
    reply.off = fields_name(fields, REPLY_OFF);
    const char *note = reply.act_count ? loader->house.acts[reply.acts[0]].label : NULL;
    const char *text = loader->pending.text;
    reply.text = loader_shown(loader, text, fields->line, note, "%s/reply/%s",
                              loader_moment_name(loader), reply.id);
    reply.why = fields_text(fields, REPLY_WHY, note, "%s/reply/%s/why", loader_moment_name(loader),
                            reply.id);
    reply.has_empathy = fields_number(fields, REPLY_EMPATHY, &reply.empathy);
    reply.has_trust = fields_number(fields, REPLY_TRUST, &reply.trust);
    reply.has_patience = fields_number(fields, REPLY_PATIENCE, &reply.patience);
    reply.set_count = read_changes(fields, REPLY_SET, &reply.set);
    reply.add_count = read_changes(fields, REPLY_ADD, &reply.add);
    reply.when = conditions_read(fields, REPLY_WHEN);
    if (fields_type(fields, REPLY_RUN) == LUA_TFUNCTION)
        reply.run = conditions_function(fields, REPLY_RUN);
    else if (fields_has(fields, REPLY_RUN))
        field_say_wrong(fields, REPLY_RUN, fields->base + REPLY_RUN,
                        fields_line(fields, REPLY_RUN));
    reply.has_takes = fields_duration(fields, REPLY_TAKES, &reply.minutes);
    reply.contact = fields_boolean(fields, REPLY_CONTACT);
    reply.hand_over = (HandOver)(fields_choice(fields, REPLY_HAND_OVER) + 1);
    fields_number(fields, REPLY_EUROS, &reply.euros);
    read_heard(loader, fields, &reply);
    fields_jump(fields, REPLY_GO, JUMP_REPLY, loader->of_case.replies.count);
    GROW(&loader->of_case.replies, items);
    loader->of_case.replies.items[loader->of_case.replies.count++] = reply;
}
