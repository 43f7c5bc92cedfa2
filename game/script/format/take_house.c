#include "script/format/take_house.h"

#include <string.h>

#include "base/banned.h"

/* A case has a house of its own, so that what it brings changes no other: the lists begin as copies
 * of the house's, texts included. */

static const char *text_of(Loader *loader, const char *text) {
    return text ? arena_strdup(loader->arena, text) : "";
}

static Markup markup_of(Loader *loader, Markup markup) {
    markup.source = text_of(loader, markup.source);
    return markup;
}

static int *ints_of(Arena *arena, const int *list, int count) {
    int *copy = ARENA_NEW(arena, int, count);
    if (count)
        memcpy(copy, list, sizeof *copy * (size_t)count);
    return copy;
}

#define COPY(list, from, number, type)                                                             \
    for (int i = 0; i < (number); i++) {                                                           \
        type one = (from)[i];                                                                      \
        one.id = text_of(loader, one.id);                                                          \
        one.label = text_of(loader, one.label);                                                    \
        one.written = one.written ? text_of(loader, one.written) : one.label;                      \
        GROW(&loader->of_house.list, items);                                                       \
        loader->of_house.list.items[loader->of_house.list.count++] = one;                          \
    }

void take_house(Loader *loader, const House *base) {
    Arena *arena = loader->arena;
    COPY(categories, base->categories, base->category_count, Category)
    COPY(kinds, base->kinds, base->kind_count, Kind)
    COPY(acts, base->acts, base->act_count, Act)
    COPY(remedies, base->remedies, base->remedy_count, Remedy)
    COPY(roles, base->roles, base->role_count, Role)
    COPY(offs, base->offs, base->off_count, Off)
    COPY(themes, base->themes, base->theme_count, CaseTheme)
    COPY(moods, base->moods, base->mood_count, Mood)
    for (int i = 0; i < base->category_count; i++)
        loader->of_house.categories.items[i].why = markup_of(loader, base->categories[i].why);
    for (int i = 0; i < base->off_count; i++)
        loader->of_house.offs.items[i].why = markup_of(loader, base->offs[i].why);
    for (int i = 0; i < base->kind_count; i++)
        loader->of_house.kinds.items[i].why = markup_of(loader, base->kinds[i].why);
    for (int i = 0; i < base->act_count; i++)
        loader->of_house.acts.items[i].why = markup_of(loader, base->acts[i].why);
    for (int i = 0; i < base->remedy_count; i++) {
        const Remedy *remedy = &base->remedies[i];
        double *euros = ARENA_NEW(arena, double, remedy->euro_count);
        if (remedy->euro_count)
            memcpy(euros, remedy->euros, sizeof *euros * (size_t)remedy->euro_count);
        loader->of_house.remedies.items[i].euros = euros;
        loader->of_house.remedies.items[i].says =
            remedy->says ? text_of(loader, remedy->says) : NULL;
    }
    for (int i = 0; i < base->role_count; i++) {
        const Role *role = &base->roles[i];
        loader->of_house.roles.items[i].may = ints_of(arena, role->may, role->may_count);
        loader->of_house.roles.items[i].may_not =
            ints_of(arena, role->may_not, role->may_not_count);
    }
    loader->house = *base;
    loader->house.path = text_of(loader, base->path);
    loader->house.stray = markup_of(loader, base->stray);
    loader->house.definition = markup_of(loader, base->definition);
    for (Family family = 0; family < FAMILY_COUNT; family++)
        if (base->markers[family])
            loader->house.markers[family] = text_of(loader, base->markers[family]);
    house_draft_show(&loader->of_house, &loader->house);
}
