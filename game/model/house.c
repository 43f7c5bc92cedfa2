#include "model/house.h"

#include <math.h>
#include <string.h>

#include "base/banned.h"

Family act_usual_family(const char *id) {
    static const struct {
        const char *id;
        Family family;
    } usual[] = {
        {"listen", FAMILY_ASK},
        {"invite", FAMILY_ASK},
        {"probe", FAMILY_ASK},
        {"clarify", FAMILY_ASK},
        {"safety", FAMILY_ASK},
        {"acknowledge", FAMILY_ACKNOWLEDGE},
        {"apologise", FAMILY_APOLOGISE},
        {"own", FAMILY_PROMISE},
        {"agree", FAMILY_PROMISE},
        {"follow_up", FAMILY_PROMISE},
        {"close_loop", FAMILY_PROMISE},
        {"overpromise", FAMILY_PROMISE},
        {"secrecy_promise", FAMILY_PROMISE},
        {"together", FAMILY_SOLVE},
        {"introduce", FAMILY_SOLVE},
        {"inform", FAMILY_EXPLAIN},
        {"explain", FAMILY_EXPLAIN},
        {"defend", FAMILY_DEFEND},
        {"deny", FAMILY_DEFEND},
        {"rules", FAMILY_DEFEND},
        {"yes_but", FAMILY_DEFEND},
        {"deflect", FAMILY_DEFLECT},
        {"form", FAMILY_DEFLECT},
        {"advise", FAMILY_DEFLECT},
        {"minimise", FAMILY_MINIMISE},
        {"compare", FAMILY_MINIMISE},
        {"accuse", FAMILY_ACCUSE},
        {"blame", FAMILY_ACCUSE},
    };
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (!strcmp(usual[i].id, id))
            return usual[i].family;
    return FAMILY_NONE;
}

#define FIND(type, array, count)                                                                   \
    const type *items = house->array;                                                              \
    for (int i = 0; i < house->count; i++)                                                         \
        if (!strcmp(items[i].id, name))                                                            \
            return i;                                                                              \
    for (int i = 0; i < house->count; i++) {                                                       \
        const char *label = items[i].written ? items[i].written : items[i].label;                  \
        if (label && !strcmp(label, name))                                                         \
            return i;                                                                              \
    }                                                                                              \
    return -1

int house_find_category(const House *house, const char *name) {
    FIND(Category, categories, category_count);
}

int house_find_kind(const House *house, const char *name) {
    FIND(Kind, kinds, kind_count);
}

int house_find_act(const House *house, const char *name) {
    FIND(Act, acts, act_count);
}

int house_find_remedy(const House *house, const char *name) {
    FIND(Remedy, remedies, remedy_count);
}

int house_find_role(const House *house, const char *name) {
    FIND(Role, roles, role_count);
}

int house_find_mood(const House *house, const char *name) {
    FIND(Mood, moods, mood_count);
}

int house_find_off(const House *house, const char *name) {
    FIND(Off, offs, off_count);
}

int house_find_theme(const House *house, const char *name) {
    FIND(CaseTheme, themes, theme_count);
}

bool remedy_has_amounts(const Remedy *remedy) {
    return remedy->any_amount || remedy->euro_count > 0;
}

bool remedy_takes(const Remedy *remedy, double euros) {
    if (!remedy_has_amounts(remedy))
        return euros == 0;
    if (remedy->any_amount && euros == floor(euros) && euros >= remedy->euros_from &&
        euros <= remedy->euros_to)
        return true;
    for (int i = 0; i < remedy->euro_count; i++)
        if (remedy->euros[i] == euros)
            return true;
    return false;
}

static bool is_in(const int *list, int count, int one) {
    for (int i = 0; i < count; i++)
        if (list[i] == one)
            return true;
    return false;
}

bool role_may(const Role *role, int remedy) {
    return is_in(role->may, role->may_count, remedy);
}

bool role_may_not(const Role *role, int remedy) {
    return is_in(role->may_not, role->may_not_count, remedy);
}

void house_add_judgement(Text *text, const House *house, int category, int kind) {
    text_add(text, house->categories[category].label);
    if (kind >= 0)
        text_addf(text, " (%s)", house->kinds[kind].label);
}

int house_mood_of(const House *house, double trust, double patience) {
    double feeling = (trust + patience) / 2;
    int fits = -1, highest = -1;
    for (int i = 0; i < house->mood_count; i++) {
        double below = house->moods[i].below;
        if (!house->moods[i].has_below)
            continue;
        if (feeling < below && (fits < 0 || below < house->moods[fits].below))
            fits = i;
        if (highest < 0 || below > house->moods[highest].below)
            highest = i;
    }
    return fits >= 0 ? fits : highest;
}
