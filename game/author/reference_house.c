#include "author/reference_house.h"

#include "base/banned.h"

typedef struct List {
    Text *out;
    bool any;
} List;

static void begin(List *list, Lang lang, Text *out, Msg what) {
    *list = (List){.out = out};
    text_addf(out, "\n**%s**: ", msg(lang, what));
}

static void add(List *list, const char *id, const char *label) {
    text_addf(list->out, "%s`%s` %s", list->any ? " · " : "", id, label);
    list->any = true;
}

static void end(List *list) {
    text_add(list->out, list->any ? "\n" : "–\n");
}

static void add_acts(const House *house, Lang lang, bool traps, Text *out) {
    List list;
    begin(&list, lang, out, traps ? MSG_AUTHOR_HOUSE_TRAPS : MSG_AUTHOR_HOUSE_ACTS);
    for (int i = 0; i < house->act_count; i++)
        if (house->acts[i].trap == traps)
            add(&list, house->acts[i].id, house->acts[i].label);
    end(&list);
}

static void add_roles(const House *house, Lang lang, Text *out) {
    List list;
    begin(&list, lang, out, MSG_AUTHOR_HOUSE_ROLES);
    for (int i = 0; i < house->role_count; i++) {
        Text label = {0};
        text_addf(&label, "%s (", house->roles[i].label);
        lang_add_euros(&label, lang, house->roles[i].euros);
        text_add_char(&label, ')');
        add(&list, house->roles[i].id, text_cstr(&label));
        text_release(&label);
    }
    end(&list);
}

static void add_remedies(const House *house, const int *remedies, int count, Text *out) {
    text_add(out, count ? "" : "–");
    for (int i = 0; i < count; i++)
        text_addf(out, "%s`%s`", i ? ", " : "", house->remedies[remedies[i]].id);
}

static void add_may(const House *house, Lang lang, Text *out) {
    text_addf(out, "\n| %s | %s | %s |\n|---|---|---|\n", msg(lang, MSG_AUTHOR_HOUSE_ROLE),
              msg(lang, MSG_AUTHOR_HOUSE_MAY), msg(lang, MSG_AUTHOR_HOUSE_MAY_NOT));
    for (int i = 0; i < house->role_count; i++) {
        const Role *role = &house->roles[i];
        text_addf(out, "| `%s` | ", role->id);
        add_remedies(house, role->may, role->may_count, out);
        text_add(out, " | ");
        add_remedies(house, role->may_not, role->may_not_count, out);
        text_add(out, " |\n");
    }
}

/* Each with what it means. */
static void add_categories(const House *house, Lang lang, Text *out) {
    text_addf(out, "\n**%s**:\n\n", msg(lang, MSG_AUTHOR_HOUSE_CATEGORIES));
    for (int i = 0; i < house->category_count; i++) {
        const Category *category = &house->categories[i];
        text_addf(out, "- `%s` %s", category->id, category->label);
        if (category->why.source && *category->why.source)
            text_addf(out, ": %s", category->why.source);
        text_add_char(out, '\n');
    }
}

/* The lists whose items have an id and a label, and no more that is told here. */
#define ADD_LIST(key, items, count)                                                                \
    do {                                                                                           \
        begin(&list, lang, out, key);                                                              \
        for (int i = 0; i < (count); i++)                                                          \
            add(&list, (items)[i].id, (items)[i].label);                                           \
        end(&list);                                                                                \
    } while (0)

void reference_house(const House *house, Lang lang, Text *out) {
    List list;
    text_addf(out, "\n### %s\n\n%s\n", msg(lang, MSG_AUTHOR_PART_WORDS),
              msg(lang, MSG_AUTHOR_PART_WORDS_INTRO));
    add_acts(house, lang, false, out);
    add_acts(house, lang, true, out);
    ADD_LIST(MSG_AUTHOR_HOUSE_OFFS, house->offs, house->off_count);
    ADD_LIST(MSG_AUTHOR_HOUSE_KINDS, house->kinds, house->kind_count);
    add_categories(house, lang, out);
    ADD_LIST(MSG_AUTHOR_HOUSE_REMEDIES, house->remedies, house->remedy_count);
    add_roles(house, lang, out);
    add_may(house, lang, out);
    ADD_LIST(MSG_AUTHOR_HOUSE_MOODS, house->moods, house->mood_count);
    ADD_LIST(MSG_AUTHOR_HOUSE_THEMES, house->themes, house->theme_count);
}
