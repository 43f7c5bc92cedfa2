#include "script/format/load_roles.h"

#include <string.h>

#include "base/banned.h"

/* Offers against the roles that can stand before them: a role holds from the moment that names it
 * until another moment names one, so it is followed along every way, whatever the conditions. */

typedef struct Walk {
    Loader *loader;
    int role;
    bool *seen;
    int *list; /* moments where the role holds; room for each once */
    int count;
} Walk;

static void enter(Walk *walk, int place, bool begins) {
    if (place < 0 || place >= walk->loader->of_case.moments.count || walk->seen[place])
        return;
    if (!begins && walk->loader->of_case.moments.items[place].role >= 0)
        return;
    walk->seen[place] = true;
    walk->list[walk->count++] = place;
}

static void leave(Walk *walk, const Moment *moment) {
    const Loader *loader = walk->loader;
    if (moment->way == WAY_GO)
        enter(walk, moment->go, false);
    for (int i = 0; moment->way == WAY_REPLIES && i < moment->reply_count; i++)
        enter(walk, loader->of_case.replies.items[moment->first_reply + i].go, false);
    if (moment->way == WAY_JUDGE) {
        const Judge *judge = &loader->of_case.judges.items[moment->act];
        enter(walk, judge->right, false);
        enter(walk, judge->half, false);
        enter(walk, judge->wrong, false);
    }
    if (moment->way == WAY_OFFER) {
        const Offer *offer = &loader->of_case.offers.items[moment->act];
        enter(walk, offer->fits, false);
        enter(walk, offer->short_of, false);
        enter(walk, offer->beyond, false);
        enter(walk, offer->harmed, false);
        enter(walk, offer->handed_over, false);
    }
    if (moment->way == WAY_REPLIES || moment->way == WAY_OFFER)
        enter(walk, loader->scenario->patience_out, false);
}

static void check_offer(const Walk *walk, const Moment *moment) {
    Loader *loader = walk->loader;
    const Offer *offer = &loader->of_case.offers.items[moment->act];
    const OfferLines *lines = &loader->of_case.offer_lines.items[moment->act];
    const Role *role = &loader->of_house.roles.items[walk->role];
    size_t known = (size_t)(role->may_count + role->may_not_count);
    size_t named = (size_t)(offer->table_count + offer->need_count + offer->welcome_count);
    loader_work(loader, offer->line, known * named / 4);
    for (int i = 0; i < offer->table_count; i++) {
        int remedy = offer->table[i];
        if (!role_may(role, remedy) && !role_may_not(role, remedy))
            loader_find(loader, RULE_TABLE_FOREIGN, lines->table,
                        loader->of_house.remedies.items[remedy].id, role->label, NULL);
    }
    const struct {
        const int *items;
        int count, line;
        const char *name;
    } wanted[] = {{offer->needs, offer->need_count, lines->needs, "needs"},
                  {offer->welcome, offer->welcome_count, lines->welcome, "welcome"}};
    for (int w = 0; w < 2; w++) {
        for (int i = 0; i < wanted[w].count; i++) {
            if (role_may_not(role, wanted[w].items[i]))
                loader_find(loader, RULE_MAY_NOT_WANTED, wanted[w].line,
                            loader->of_house.remedies.items[wanted[w].items[i]].id, wanted[w].name,
                            role->label);
        }
    }
}

/* All moments where this role can hold. */
static void walk_role(Walk *walk) {
    Loader *loader = walk->loader;
    Scenario *scenario = loader->scenario;
    int total = loader->of_case.moments.count;
    loader_work(loader, loader->of_case.case_line, (size_t)(total + loader->of_case.replies.count));
    memset(walk->seen, 0, sizeof *walk->seen * (size_t)total);
    walk->count = 0;
    for (int i = 0; i < total; i++)
        if (loader->of_case.moments.items[i].role == walk->role)
            enter(walk, i, true);
    if (scenario->role == walk->role)
        enter(walk, scenario->start, false);
    for (int i = 0; i < walk->count; i++) {
        const Moment *moment = &loader->of_case.moments.items[walk->list[i]];
        if (moment->way == WAY_OFFER && moment->act >= 0)
            check_offer(walk, moment);
        leave(walk, moment);
    }
}

void loader_check_roles(Loader *loader) {
    int total = loader->of_case.moments.count;
    if (!loader->of_case.offers.count)
        return;
    /* in the arena: this may be left when it is too much */
    Walk walk = {.loader = loader,
                 .seen = LOADER_NEW(loader, bool, total),
                 .list = LOADER_NEW(loader, int, total)};
    bool *used = LOADER_NEW(loader, bool, loader->of_house.roles.count);
    memset(used, 0, sizeof *used * (size_t)loader->of_house.roles.count);
    if (loader->scenario->role >= 0)
        used[loader->scenario->role] = true;
    for (int i = 0; i < total; i++)
        if (loader->of_case.moments.items[i].role >= 0)
            used[loader->of_case.moments.items[i].role] = true;
    for (walk.role = 0; walk.role < loader->of_house.roles.count; walk.role++)
        if (used[walk.role])
            walk_role(&walk);
}
