#include "check/rules_house.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "check/rules_text.h"
#include "check/rules_words.h"
#include "play/rules.h"

#include "base/banned.h"

RULE_AS(rule_role, "mandate-empty", SEVERITY_WARNING, MSG_CHECK_ROLE_EMPTY);
RULE_AS(rule_no_money, "mandate-unspent", SEVERITY_NOTE, MSG_CHECK_ROLE_UNSPENT);
RULE_AS(rule_counted, "uncounted-act", SEVERITY_NOTE, MSG_CHECK_COUNTED);
RULE_AS(rule_moods, "no-moods", SEVERITY_WARNING, MSG_CHECK_MOODS);
RULE_AS(rule_one_sided, "one-sided-set", SEVERITY_WARNING, MSG_CHECK_ONE_SIDED);

static void check_roles(Findings *findings, const House *house, const char *path) {
    for (int i = 0; i < house->role_count; i++) {
        const Role *role = &house->roles[i];
        double least = rules_least(house, role);
        if (isfinite(least) && least > role->euros)
            finding_add(findings, &rule_role, path, role->line, role->id);
        else if (!isfinite(least) && role->euros > 0)
            finding_add(findings, &rule_no_money, path, role->line, role->id);
    }
}

bool check_house(Findings *findings, const char *path) {
    HouseFile file;
    if (!script_load_house(path, NULL, findings, &file))
        return false;
    const House *house = &file.house;
    check_roles(findings, house, path);
    if (house->explain < 0)
        finding_add(findings, &rule_counted, path, 0, "explain");
    if (house->defend < 0)
        finding_add(findings, &rule_counted, path, 0, "defend");
    if (!house->mood_count)
        finding_add(findings, &rule_moods, path, 0, path);
    for (int i = 0; i < house->category_count; i++)
        check_text(findings, path, house->categories[i].line, TEXT_LABEL,
                   house->categories[i].label);
    for (int i = 0; i < house->act_count; i++) {
        check_text(findings, path, house->acts[i].line, TEXT_LABEL, house->acts[i].label);
        check_text(findings, path, house->acts[i].line, TEXT_WHY, house->acts[i].why.source);
    }
    for (int i = 0; i < house->remedy_count; i++)
        check_text(findings, path, house->remedies[i].line, TEXT_LABEL, house->remedies[i].label);
    for (int i = 0; i < house->role_count; i++)
        check_text(findings, path, house->roles[i].line, TEXT_LABEL, house->roles[i].label);
    house_file_release(&file);
    char *own = xstrdup(path);
    check_house_translations(findings, own);
    free(own);
    return true;
}

void check_set(Findings *findings, Opened *opened) {
    const StatementSet *set = &opened->set_file.set;
    const char *path = set->path;
    bool differs = false;
    check_text(findings, path, 1, TEXT_TITLE, set->title);
    for (int i = 0; i < set->item_count; i++) {
        const Statement *item = &set->items[i];
        check_text(findings, path, item->line, TEXT_ITEM, item->text.source);
        check_text(findings, path, item->line, TEXT_WHY, item->why.source);
        check_text(findings, path, item->line, TEXT_ASK, item->ask.source);
        differs |= item->category != set->items[0].category;
    }
    if (set->item_count > 1 && !differs)
        finding_add(findings, &rule_one_sided, path, set->items[0].line, set->id);
    check_set_translations(findings, opened);
}
