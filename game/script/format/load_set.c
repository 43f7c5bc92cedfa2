#include "script/format/load_set.h"

#include "script/format/load_texts.h"

#include "base/banned.h"

void load_set(Loader *loader, const Fields *fields) {
    if (loader->of_set.has_set) {
        loader_find(loader, RULE_NOTICE_TWICE, fields->line, "set", NULL, NULL);
        return;
    }
    if (loader->of_set.items.count)
        loader_find(loader, RULE_CASE_LATE, fields->line, "set", NULL, NULL);
    loader->of_set.has_set = true;
    const char *title = fields_plain(fields, SET_TITLE);
    loader->set->title =
        title ? loader_translate(loader, title, fields_line(fields, SET_TITLE), NULL, "set/title")
              : "";
    loader->set->question = fields_text(fields, SET_QUESTION, NULL, "set/question");
}

void load_rule(Loader *loader, const Fields *fields) {
    RuleOfThumb rule = {.id = loader->pending.name, .line = fields->line};
    int before = names_find(&loader->of_set.rule_names, rule.id);
    if (before >= 0) {
        loader_find_second(loader, RULE_DUPLICATE, fields->line, rule.id,
                           loader->of_set.rules.items[before].line);
    }
    names_put(&loader->of_set.rule_names, rule.id, loader->of_set.rules.count);
    const char *text = loader->pending.text;
    rule.text = loader_shown(loader, text, fields->line, NULL, "rule/%s", rule.id);
    GROW(&loader->of_set.rules, items);
    loader->of_set.rules.items[loader->of_set.rules.count++] = rule;
}

/* The rules may stand below; until then the list is as long as it is written. */
static void read_rules(Loader *loader, const Fields *fields, Statement *item) {
    int count = fields_list(fields, ITEM_RULES);
    item->rules = LOADER_NEW(loader, int, count);
    for (int i = 1; i <= count; i++) {
        int line = fields_item_line(fields, ITEM_RULES, i);
        fields_push(fields, ITEM_RULES, i);
        const char *name = fields_string(fields, ITEM_RULES, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        if (name)
            loader_later(loader,
                         &(Later){NAME_RULE, name, line, loader->of_set.items.count, i, false});
    }
}

void load_item(Loader *loader, const Fields *fields) {
    Statement item = {.id = loader->pending.name, .line = fields->line};
    int before = names_find(&loader->of_set.item_names, item.id);
    if (before >= 0) {
        loader_find_second(loader, RULE_DUPLICATE, fields->line, item.id, before);
    }
    names_put(&loader->of_set.item_names, item.id, fields->line);
    const char *text = loader->pending.text;
    item.text = loader_shown(loader, text, fields->line, NULL, "item/%s", item.id);
    item.category = fields_name(fields, ITEM_IS);
    item.kind = fields_name(fields, ITEM_KIND);
    if (item.kind >= 0 && item.category >= 0 && item.category != loader->house.complaint) {
        loader_find(loader, RULE_KIND_WITHOUT, fields_line(fields, ITEM_KIND), NULL, NULL, NULL);
        item.kind = -1;
    }
    item.also_count = fields_names(fields, ITEM_ALSO, &item.also);
    item.why = fields_text(fields, ITEM_WHY, NULL, "item/%s/why", item.id);
    item.ask = fields_text(fields, ITEM_ASK, NULL, "item/%s/ask", item.id);
    fields_number(fields, ITEM_DIFFICULTY, &item.difficulty);
    const char *sector = fields_plain(fields, ITEM_SECTOR);
    item.sector = sector ? sector : "";
    item.borderline = fields_boolean(fields, ITEM_BORDERLINE);
    item.anchor = fields_boolean(fields, ITEM_ANCHOR);
    read_rules(loader, fields, &item);
    GROW(&loader->of_set.items, items);
    loader->of_set.items.items[loader->of_set.items.count++] = item;
}
