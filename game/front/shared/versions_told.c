#include "front/shared/versions_told.h"

#include <string.h>

#include "base/banned.h"

static bool same(const char *a, const char *b) {
    return a && b ? !strcmp(a, b) : a == b;
}

/* As `house` calls it, where it knows it. */
void version_entry_tell_called(Text *out, const House *house, const VersionEntry *entry) {
    int category = house ? house_find_category(house, entry->is) : -1;
    int kind = house && entry->kind ? house_find_kind(house, entry->kind) : -1;
    if (category >= 0 && (kind >= 0 || !entry->kind)) {
        house_add_judgement(out, house, category, kind);
        return;
    }
    text_add(out, entry->is);
    if (entry->kind)
        text_addf(out, " (%s)", entry->kind);
}

static Msg sentence_of(const VersionChange *change) {
    static const Msg rules[VERSION_CHANGE_KINDS] = {MSG_MINUTES_RULE_NEW, MSG_MINUTES_RULE_CHANGED,
                                                    MSG_MINUTES_RULE_GONE};
    const VersionEntry *was = change->was, *is = change->is;
    bool parked = (is ? is : was)->what == CARRIED_PARKED;
    if ((is ? is : was)->what == CARRIED_RULE)
        return rules[change->kind];
    if (change->kind == VERSION_ADDED)
        return parked ? MSG_MINUTES_PARKED_NEW : MSG_MINUTES_BORDER_NEW;
    if (change->kind == VERSION_REMOVED)
        return parked ? MSG_MINUTES_PARKED_GONE : MSG_MINUTES_BORDER_GONE;
    if (was->what != is->what)
        return parked ? MSG_MINUTES_PARKED_AGAIN : MSG_MINUTES_DECIDED_NOW;
    bool called_same = same(was->is, is->is) && same(was->kind, is->kind);
    return called_same ? MSG_MINUTES_WHY_CHANGED : MSG_MINUTES_BORDER_CHANGED;
}

void version_change_tell(Text *out, Lang lang, const House *house, const VersionChange *change) {
    const VersionEntry *was = change->was, *is = change->is;
    Text now = {0}, before = {0};
    if (is && is->is)
        version_entry_tell_called(&now, house, is);
    if (was && was->is)
        version_entry_tell_called(&before, house, was);
    bool reworded = is && was && is->what == CARRIED_RULE;
    msg_fill(out, lang, sentence_of(change), (is ? is : was)->text,
             reworded ? was->text : text_cstr(&now), text_cstr(&before));
    text_release(&now);
    text_release(&before);
}

const char *version_change_mark(VersionChangeKind kind) {
    static const char *const marks[VERSION_CHANGE_KINDS] = {"+", "±", "−"};
    return marks[kind];
}

const char *version_change_word(Lang lang, VersionChangeKind kind) {
    static const Msg words[VERSION_CHANGE_KINDS] = {MSG_VERSIONS_ADDED, MSG_VERSIONS_CHANGED,
                                                    MSG_VERSIONS_REMOVED};
    return msg(lang, words[kind]);
}

const char *version_change_about(const VersionChange *change) {
    const VersionEntry *entry = change->is ? change->is : change->was;
    return entry->what == CARRIED_RULE ? NULL : entry->text;
}

static void tell_side(Text *out, Lang lang, const House *house, const VersionEntry *entry) {
    Text called = {0};
    bool parked = entry->what == CARRIED_PARKED;
    if (entry->what == CARRIED_RULE)
        text_add(&called, entry->text);
    else if (parked || !entry->is)
        text_add(&called, msg(lang, MSG_VERSIONS_PARKED));
    else
        version_entry_tell_called(&called, house, entry);
    if (entry->dissent)
        msg_fill(out, lang, parked ? MSG_VERSIONS_WHY_PARKED : MSG_VERSIONS_WHY, text_cstr(&called),
                 entry->dissent);
    else
        text_add(out, text_cstr(&called));
    text_release(&called);
}

void version_change_tell_was(Text *out, Lang lang, const House *house,
                             const VersionChange *change) {
    if (change->was)
        tell_side(out, lang, house, change->was);
    else
        text_add(out, msg(lang, MSG_VERSIONS_NOT_YET));
}

void version_change_tell_is(Text *out, Lang lang, const House *house, const VersionChange *change) {
    if (change->is)
        tell_side(out, lang, house, change->is);
    else
        text_add(out, msg(lang, MSG_VERSIONS_NO_MORE));
}
