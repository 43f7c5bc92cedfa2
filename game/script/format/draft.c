#include "script/format/draft.h"

#include <stdlib.h>

#include "base/banned.h"

void house_draft_show(const HouseDraft *draft, House *house) {
    house->categories = draft->categories.items;
    house->category_count = draft->categories.count;
    house->kinds = draft->kinds.items;
    house->kind_count = draft->kinds.count;
    house->acts = draft->acts.items;
    house->act_count = draft->acts.count;
    house->remedies = draft->remedies.items;
    house->remedy_count = draft->remedies.count;
    house->offs = draft->offs.items;
    house->off_count = draft->offs.count;
    house->themes = draft->themes.items;
    house->theme_count = draft->themes.count;
    house->roles = draft->roles.items;
    house->role_count = draft->roles.count;
    house->moods = draft->moods.items;
    house->mood_count = draft->moods.count;
}

void house_draft_release(HouseDraft *draft) {
    free(draft->categories.items);
    free(draft->kinds.items);
    free(draft->acts.items);
    free(draft->offs.items);
    free(draft->remedies.items);
    free(draft->roles.items);
    free(draft->themes.items);
    free(draft->moods.items);
    for (int i = 0; i < NAME_COUNT; i++)
        names_release(&draft->own[i]);
}

void case_draft_release(CaseDraft *draft) {
    names_release(&draft->flag_names);
    names_release(&draft->places);
    names_release(&draft->mark_names);
    names_release(&draft->bad_marks);
    names_release(&draft->excused);
    names_release(&draft->reply_ids);
    names_release(&draft->text_names);
    free(draft->texts.items);
    free(draft->flags.items);
    free(draft->moments.items);
    free(draft->lines.items);
    free(draft->marks.items);
    free(draft->replies.items);
    free(draft->judges.items);
    free(draft->offers.items);
    free(draft->offer_lines.items);
    free(draft->endings.items);
    free(draft->jumps.items);
    free(draft->heard.items);
    free(draft->mark_ids.items);
    free(draft->act_uses.items);
    free(draft->act_moment.items);
}

void set_draft_release(SetDraft *draft) {
    free(draft->items.items);
    free(draft->rules.items);
    names_release(&draft->item_names);
    names_release(&draft->rule_names);
}
