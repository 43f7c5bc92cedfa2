#include <string.h>

#include "base/utf8.h"
#include "script/format/loader.h"

#include "base/banned.h"

enum { MOST_NAMES = 256 };

int loader_find_name(const Loader *loader, NameOf of, const char *name) {
    switch (of) {
    case NAME_ACT:
        return house_find_act(&loader->house, name);
    case NAME_REMEDY:
        return house_find_remedy(&loader->house, name);
    case NAME_ROLE:
        return house_find_role(&loader->house, name);
    case NAME_CATEGORY:
        return house_find_category(&loader->house, name);
    case NAME_KIND:
        return house_find_kind(&loader->house, name);
    case NAME_MOOD:
        return house_find_mood(&loader->house, name);
    case NAME_RULE:
        return names_find(&loader->rule_names, name);
    case NAME_NONE:
    case NAME_PLACE:
    case NAME_MARK:
    case NAME_CASE:
    case NAME_COUNT:
        break;
    }
    return -1;
}

#define COLLECT(list, total)                                                                       \
    for (int i = 0; i < (total) && count < MOST_NAMES - 1; i++) {                                  \
        names[count++] = (list)[i].id;                                                             \
        names[count++] = (list)[i].label;                                                          \
    }

static int names_of(const House *house, NameOf of, const char *names[MOST_NAMES]) {
    int count = 0;
    if (of == NAME_ACT)
        COLLECT(house->acts, house->act_count)
    if (of == NAME_REMEDY)
        COLLECT(house->remedies, house->remedy_count)
    if (of == NAME_ROLE)
        COLLECT(house->roles, house->role_count)
    if (of == NAME_CATEGORY)
        COLLECT(house->categories, house->category_count)
    if (of == NAME_KIND)
        COLLECT(house->kinds, house->kind_count)
    if (of == NAME_MOOD)
        COLLECT(house->moods, house->mood_count)
    return count;
}

const char *nearest_of(const char *name, const char *const *names, int count) {
    int near = utf8_nearest(name, names, count);
    return near < 0 ? NULL : names[near];
}

int loader_resolve(Loader *loader, NameOf of, const char *name, int line) {
    static const Msg what[NAME_COUNT] = {
        [NAME_ACT] = MSG_SCRIPT_OF_ACT,   [NAME_REMEDY] = MSG_SCRIPT_OF_REMEDY,
        [NAME_ROLE] = MSG_SCRIPT_OF_ROLE, [NAME_CATEGORY] = MSG_SCRIPT_OF_CATEGORY,
        [NAME_KIND] = MSG_SCRIPT_OF_KIND, [NAME_MOOD] = MSG_SCRIPT_OF_MOOD,
        [NAME_RULE] = MSG_SCRIPT_OF_RULE};
    if (loader->file != WORD_HOUSE && !loader->base && of != NAME_RULE)
        return -2;
    int found = loader_find_name(loader, of, name);
    if (found >= 0)
        return found;
    const char *names[MOST_NAMES];
    int count = names_of(&loader->house, of, names);
    for (int i = 0; of == NAME_RULE && i < loader->rules.count && count < MOST_NAMES - 1; i++)
        names[count] = names[count + 1] = loader->rules.items[i].id, count += 2;
    const char *near = nearest_of(name, names, count);
    const char *thing = msg(loader->findings->lang, what[of]);
    if (near) {
        loader_find(loader, RULE_UNKNOWN_ID_NEAR, line, thing, name, near);
        return -1;
    }
    Text all = {0};
    for (int i = 0; i < count; i += 2) {
        text_add(&all, i ? ", " : "");
        text_add(&all, names[i]);
    }
    loader_find(loader, RULE_UNKNOWN_ID, line, thing, name, text_cstr(&all));
    text_release(&all);
    return -1;
}

const char *loader_nearest_flag(const Loader *loader, const char *name, bool with_variables) {
    static const char *const variables[] = {"trust", "patience", "spent", "contacts", "hours"};
    const char *names[MOST_NAMES];
    int count = 0;
    for (int i = 0; i < loader->flags.count && count < MOST_NAMES - 8; i++)
        names[count++] = loader->flags.items[i].name;
    for (int i = 0; with_variables && i < 5; i++)
        names[count++] = variables[i];
    return nearest_of(name, names, count);
}

void loader_later(Loader *loader, NameOf of, const char *name, int line, int index, int nth) {
    GROW(&loader->later, items);
    loader->later.items[loader->later.count++] = (Later){of, name, line, index, nth};
}
