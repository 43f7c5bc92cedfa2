#include "report/case_text.h"

#include <string.h>

#include "base/banned.h"

/* In that language itself, and not in Dutch for want of it. */
static const Scenario *find_in(Known *known, const char *id, const char *language) {
    const Scenario *found = known_find(known, id, language);
    return found && !strcmp(found->language, language) ? found : NULL;
}

bool case_text_find(Known *known, const Record *record, CaseText *out) {
    const Scenario *played = find_in(known, record->case_id, record->language);
    *out = (CaseText){0};
    if (!played || strcmp(played->hash, record->case_hash) != 0 ||
        strcmp(played->house.hash, record->house_hash) != 0)
        return false;
    out->played = played;
    for (int i = 0; i < LANG_COUNT; i++)
        out->in[i] = find_in(known, record->case_id, lang_id((Lang)i));
    return true;
}
