#include "script/format/load_names.h"

#include <stddef.h>
#include <string.h>

#include "base/utf8.h"
#include "model/calls.h"
#include "script/format/meant.h"
#include "script/format/suggest.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* What can be named: the things of the house all begin with the same three texts. */
typedef struct Named {
    const char *id, *label, *written;
} Named;
typedef struct Things {
    const void *items;
    size_t size;
    int count;
} Things;

#define NAMED_FIRST(type)                                                                          \
    _Static_assert(offsetof(type, id) == offsetof(Named, id) &&                                    \
                       offsetof(type, label) == offsetof(Named, label) &&                          \
                       offsetof(type, written) == offsetof(Named, written),                        \
                   #type " begins with its names")
NAMED_FIRST(Act);
NAMED_FIRST(Off);
NAMED_FIRST(Remedy);
NAMED_FIRST(Role);
NAMED_FIRST(Category);
NAMED_FIRST(Kind);
NAMED_FIRST(CaseTheme);
NAMED_FIRST(Mood);

static Things things_of(const House *house, NameOf of) {
    switch (of) {
    case NAME_ACT:
        return (Things){house->acts, sizeof(Act), house->act_count};
    case NAME_OFF:
        return (Things){house->offs, sizeof(Off), house->off_count};
    case NAME_REMEDY:
        return (Things){house->remedies, sizeof(Remedy), house->remedy_count};
    case NAME_ROLE:
        return (Things){house->roles, sizeof(Role), house->role_count};
    case NAME_CATEGORY:
        return (Things){house->categories, sizeof(Category), house->category_count};
    case NAME_KIND:
        return (Things){house->kinds, sizeof(Kind), house->kind_count};
    case NAME_THEME:
        return (Things){house->themes, sizeof(CaseTheme), house->theme_count};
    case NAME_MOOD:
        return (Things){house->moods, sizeof(Mood), house->mood_count};
    case NAME_NONE:
    case NAME_RULE:
    case NAME_PLACE:
    case NAME_MARK:
    case NAME_CASE:
    case NAME_COUNT:
        break;
    }
    return (Things){0};
}

static Named thing_at(const Things *things, int index) {
    Named named;
    memcpy(&named, (const char *)things->items + things->size * (size_t)index, sizeof named);
    return named;
}

/* The first from `from` on that has this label. */
static int labelled(const Things *things, const char *name, int from) {
    for (int i = from; i < things->count; i++) {
        Named named = thing_at(things, i);
        const char *label = named.written ? named.written : named.label;
        if (label && !strcmp(label, name))
            return i;
    }
    return -1;
}

static int with_id(const Things *things, const char *id) {
    for (int i = 0; i < things->count; i++)
        if (!strcmp(thing_at(things, i).id, id))
            return i;
    return -1;
}

int loader_find_id(const Loader *loader, NameOf of, const char *id) {
    Things things = things_of(&loader->house, of);
    return of == NAME_RULE ? names_find(&loader->of_set.rule_names, id) : with_id(&things, id);
}

void loader_name_all(const Loader *loader, NameOf of, Text *out) {
    enum { SHOWN = 1000 }; /* bytes: a finding shows fewer */
    Things things = things_of(&loader->house, of);
    int rules = of == NAME_RULE ? loader->of_set.rules.count : 0;
    for (int i = 0; i < things.count && out->len < SHOWN; i++) {
        Named named = thing_at(&things, i);
        const char *label = named.written ? named.written : named.label;
        text_join(out, ", ", named.id);
        if (loader->findings->lang == LANG_NL && label && *label && strcmp(label, named.id) != 0)
            text_addf(out, " (%s)", label);
    }
    for (int i = 0; i < rules && out->len < SHOWN; i++)
        text_join(out, ", ", loader->of_set.rules.items[i].id);
}

typedef struct Asked {
    const Loader *loader;
    NameOf of;
} Asked;

static bool is_known(void *context, const char *one) {
    const Asked *asked = context;
    Things things = things_of(&asked->loader->house, asked->of);
    return loader_find_id(asked->loader, asked->of, one) >= 0 || labelled(&things, one, 0) >= 0;
}

static void say_unknown(Loader *loader, NameOf of, const char *thing, const char *name, int line) {
    Meant meant = meant_by(name);
    Text ids = {0}, near = {0};
    Things things = things_of(&loader->house, of);
    int rules = of == NAME_RULE ? loader->of_set.rules.count : 0;
    bool suggest = loader_may_suggest(loader, 2 * things.count + rules);
    for (int i = 0; suggest && i < things.count; i++) {
        Named named = thing_at(&things, i);
        meant_try(&meant, named.id, named.written ? named.written : named.label);
    }
    for (int i = 0; suggest && i < rules; i++)
        meant_try(&meant, loader->of_set.rules.items[i].id, NULL);
    Asked asked = {loader, of};
    bool list = suggest && suggest_list(name, is_known, &asked, &ids);
    bool one = !list && meant_show(&meant, loader->findings->lang, &near);
    if (!list) {
        text_clear(&ids);
        loader_name_all(loader, of, &ids);
    }
    loader_find_list(loader,
                     list  ? RULE_UNKNOWN_ID_LIST
                     : one ? RULE_UNKNOWN_ID_NEAR
                           : RULE_UNKNOWN_ID,
                     line, thing, name, text_cstr(one ? &near : &ids));
    text_release(&ids);
    text_release(&near);
}

int loader_resolve(Loader *loader, NameOf of, const char *name, int line) {
    static const Msg what[NAME_COUNT] = {
        [NAME_ACT] = MSG_SCRIPT_OF_ACT,   [NAME_REMEDY] = MSG_SCRIPT_OF_REMEDY,
        [NAME_ROLE] = MSG_SCRIPT_OF_ROLE, [NAME_CATEGORY] = MSG_SCRIPT_OF_CATEGORY,
        [NAME_KIND] = MSG_SCRIPT_OF_KIND, [NAME_MOOD] = MSG_SCRIPT_OF_MOOD,
        [NAME_OFF] = MSG_SCRIPT_OF_OFF,   [NAME_THEME] = MSG_SCRIPT_OF_THEME,
        [NAME_RULE] = MSG_SCRIPT_OF_RULE};
    if (loader->file != WORD_HOUSE && !loader->base && of != NAME_RULE)
        return -2;
    Things things = things_of(&loader->house, of);
    loader_work(loader, line, 10 + (size_t)things.count / 2);
    int found = loader_find_id(loader, of, name);
    if (found >= 0)
        return found;
    found = labelled(&things, name, 0);
    int other = found < 0 ? -1 : labelled(&things, name, found + 1);
    if (other >= 0)
        loader_find(loader, RULE_LABEL_SHARED, line, name, thing_at(&things, found).id,
                    thing_at(&things, other).id);
    if (found < 0)
        say_unknown(loader, of, msg(loader->findings->lang, what[of]), name, line);
    return found;
}

const char *loader_nearest_flag(Loader *loader, const char *name, bool with_variables) {
    const char *meant;
    for (int n = 0; with_variables && (meant = typed_meant(name, n)); n++)
        if (variable_find(meant) >= 0)
            return meant;
    if (!loader_may_suggest(loader, loader->of_case.flags.count + VARIABLE_FLAG))
        return NULL;
    Nearest near = nearest_to(name);
    for (int i = 0; i < loader->of_case.flags.count; i++)
        nearest_try(&near, loader->of_case.flags.items[i].name);
    for (int i = 0; with_variables && i < VARIABLE_FLAG; i++)
        nearest_try(&near, variable_id((Variable)i));
    return near.best;
}
