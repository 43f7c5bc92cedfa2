#include "cases/library_card.h"

#include "base/banned.h"

void library_card_init(LibraryCard *card) {
    *card = (LibraryCard){.title = "",
                          .summary = "",
                          .sector = "",
                          .customer = "",
                          .portrait = "",
                          .hash = "",
                          .item_count = -1,
                          .anchor_count = -1};
    arena_init(&card->arena);
}

static const char *keep(LibraryCard *card, const char *text) {
    return text && *text ? arena_strdup(&card->arena, text) : "";
}

void library_card_of_case(LibraryCard *card, const Scenario *scenario) {
    library_card_init(card);
    const char **teaches = ARENA_NEW(&card->arena, const char *, scenario->teach_count);
    for (int i = 0; i < scenario->teach_count; i++)
        teaches[i] = keep(card, scenario->teaches[i]);
    card->whole = true;
    card->title = keep(card, scenario->title);
    card->summary = keep(card, scenario->summary);
    card->sector = keep(card, scenario->sector);
    card->customer = keep(card, scenario->customer_name);
    card->portrait = keep(card, scenario_portrait(scenario, -1));
    card->hash = keep(card, scenario->hash);
    card->teaches = teaches;
    card->teach_count = scenario->teach_count;
    card->channel = scenario->channel;
    card->minutes = scenario->minutes;
    card->level = scenario->level;
    card->after_count = scenario->after_count;
}

void library_card_of_set(LibraryCard *card, const StatementSet *set) {
    library_card_init(card);
    card->whole = true;
    card->title = keep(card, set->title);
    card->hash = keep(card, set->hash);
    card->item_count = set->item_count;
    card->anchor_count = 0;
    for (int i = 0; i < set->item_count; i++)
        card->anchor_count += set->items[i].anchor;
}

void library_card_release(LibraryCard *card) {
    case_fault_release(&card->fault);
    arena_release(&card->arena);
    *card = (LibraryCard){0};
}
