#include <stdio.h>
#include <string.h>

#include "script/loader.h"

#include "base/banned.h"

void load_set(Loader *loader, const Fields *fields)
{
    if (loader->has_set) {
        loader_find(loader, RULE_NOTICE_TWICE, fields->line, "set", NULL, NULL);
        return;
    }
    if (loader->items.count)
        loader_find(loader, RULE_CASE_LATE, fields->line, NULL, NULL, NULL);
    loader->has_set = true;
    const char *title = fields_plain(fields, SET_TITLE);
    loader->set->title =
        title ? loader_translate(loader, title, fields_line(fields, SET_TITLE), NULL, "set/title") : "";
    loader->set->question = fields_text(fields, SET_QUESTION, NULL, "set/question");
}

void load_item(Loader *loader, const Fields *fields)
{
    Statement item = {.id = loader->pending.name, .line = fields->line};
    int before = names_find(&loader->item_names, item.id);
    if (before >= 0) {
        char where[16];
        snprintf(where, sizeof where, "%d", before);
        loader_find(loader, RULE_DUPLICATE, fields->line, item.id, where, NULL);
    }
    names_put(&loader->item_names, item.id, fields->line);
    const char *text = loader->pending.text;
    loader_markup(loader, text, fields->line);
    item.text = loader_markup(
        loader, loader_translate(loader, text, fields->line, NULL, "item/%s", item.id), fields->line);
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
    sandbox_grant(loader->sandbox, 40000);
    GROW(&loader->items, items);
    loader->items.items[loader->items.count++] = item;
}
