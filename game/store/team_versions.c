#include "store/team_versions.h"

#include <string.h>

#include "model/markup.h"

#include "base/banned.h"

static VersionEntry read_rule(const Json *rule, const char *text, Arena *arena) {
    const Json *list = json_get(rule, "items");
    const char **items = ARENA_NEW(arena, const char *, json_count(list) + 1);
    int count = 0;
    for (const Json *id = json_first(list); id; id = json_next(id))
        if (json_text(id))
            items[count++] = json_text(id);
    return (VersionEntry){.what = CARRIED_RULE,
                          .text = text,
                          .from = json_string(rule, "from"),
                          .items = items,
                          .item_count = count};
}

static void read_cases(const Json *list, Carried what, Version *out) {
    for (const Json *one = json_first(list); one; one = json_next(one)) {
        const char *id = json_string(one, "item"), *text = json_string(one, "text");
        bool border = what == CARRIED_BORDER;
        if (!id || (border && !json_string(one, "is")) || version_find_case(out, id))
            continue;
        version_add(out, (VersionEntry){.what = what,
                                        .id = id,
                                        .text = text ? text : id,
                                        .is = border ? json_string(one, "is") : NULL,
                                        .kind = border ? json_string(one, "kind") : NULL,
                                        .dissent = json_string(one, "dissent")});
    }
}

bool team_version_read(const Json *tree, Arena *arena, Version *out) {
    const char *schema = json_string(tree, "schema");
    const Json *definition = json_get(tree, "definition");
    *out = (Version){0};
    if (!schema || strcmp(schema, "klachtenspel.session/1") || !json_is_object(definition))
        return false;
    for (const Json *rule = json_first(json_get(definition, "rules")); rule;
         rule = json_next(rule)) {
        const char *text = json_string(rule, "rule");
        if (text && !version_find_rule(out, text))
            version_add(out, read_rule(rule, text, arena));
    }
    read_cases(json_get(definition, "border_cases"), CARRIED_BORDER, out);
    read_cases(json_get(definition, "parked"), CARRIED_PARKED, out);
    return true;
}

/* ---- the one before ---- */

static const char *words_of(const Json *tree, const StatementSet *set, const Version *is,
                            const char *id, Arena *arena) {
    const VersionEntry *known = version_find_case(is, id);
    if (known)
        return known->text;
    for (const Json *one = json_first(json_get(tree, "brought")); one; one = json_next(one)) {
        const char *item = json_string(one, "item"), *text = json_string(one, "text");
        if (item && text && !strcmp(item, id))
            return text;
    }
    for (int i = 0; set && i < set->item_count; i++) {
        Text plain = {0};
        if (strcmp(set->items[i].id, id))
            continue;
        markup_plain(&set->items[i].text, NULL, &plain);
        const char *copy = arena_strdup(arena, text_cstr(&plain));
        text_release(&plain);
        return copy;
    }
    return id;
}

/* Each statement that it came of is an input of its own. */
static void add_rule(const Json *inputs, const Json *carry, Arena *arena, Version *out) {
    const char *text = json_string(carry, "text");
    if (!text || version_find_rule(out, text))
        return;
    const char **items = ARENA_NEW(arena, const char *, json_count(inputs) + 1);
    int count = 0;
    for (const Json *input = json_first(inputs); input; input = json_next(input)) {
        const Json *other = json_get(input, "carry");
        const char *same = json_string(other, "text"), *item = json_string(other, "item");
        if (same && item && !strcmp(same, text))
            items[count++] = item;
    }
    version_add(out, (VersionEntry){.what = CARRIED_RULE,
                                    .text = text,
                                    .from = json_string(carry, "from"),
                                    .items = items,
                                    .item_count = count});
}

void team_version_read_before(const Json *tree, const StatementSet *set, const Version *is,
                              Arena *arena, Version *out) {
    const Json *inputs = json_get(tree, "inputs");
    *out = (Version){0};
    for (const Json *input = json_first(inputs); input; input = json_next(input)) {
        const Json *carry = json_get(input, "carry");
        const char *what = json_string(carry, "what"), *id = json_string(carry, "item");
        if (what && !strcmp(what, "rule"))
            add_rule(inputs, carry, arena, out);
        else if (what && id && (strcmp(what, "border") || json_string(carry, "is")) &&
                 !version_find_case(out, id))
            version_add(out, (VersionEntry){.what = strcmp(what, "border") ? CARRIED_PARKED
                                                                           : CARRIED_BORDER,
                                            .id = id,
                                            .text = words_of(tree, set, is, id, arena),
                                            .is = json_string(carry, "is"),
                                            .kind = json_string(carry, "kind"),
                                            .dissent = json_string(carry, "dissent")});
    }
}
