#include "front/shared/minutes_versions.h"

#include <stdlib.h>

#include "front/shared/versions_told.h"
#include "team/handout.h"

#include "base/banned.h"

/* Of all sessions: their definitions in the same order. */
typedef struct Beside {
    const MinutesOf *sessions;
    Version *versions;
    int count;
    Lang lang;
    Text *out;
} Beside;

static const House *house_of(const Beside *beside, int s) {
    return beside->sessions[s].record->house;
}

/* ---- what changed ---- */

static void add_changes(const Beside *beside, int s) {
    VersionChanges changes;
    versions_compare(&beside->versions[s - 1], &beside->versions[s], &changes);
    if (!changes.count)
        handout_element(beside->out, "p", msg(beside->lang, MSG_MINUTES_NOTHING_CHANGED));
    else
        text_add(beside->out, "<ul>\n");
    for (int i = 0; i < changes.count; i++) {
        Text words = {0};
        version_change_tell(&words, beside->lang, house_of(beside, s), &changes.items[i]);
        handout_element(beside->out, "li", text_cstr(&words));
        text_release(&words);
    }
    if (changes.count)
        text_add(beside->out, "</ul>\n");
    version_changes_release(&changes);
}

static void add_title(const Beside *beside, int s) {
    Text from = {0}, to = {0}, date = {0};
    text_addf(&from, "%d", beside->sessions[s - 1].record->settings.number);
    text_addf(&to, "%d", beside->sessions[s].record->settings.number);
    handout_date(&date, beside->sessions[s].date, beside->lang);
    handout_filled(beside->out, "h3", beside->lang, MSG_MINUTES_VERSION,
                   (const char *const[]){text_cstr(&from), text_cstr(&to), text_cstr(&date), NULL});
    text_release(&from);
    text_release(&to);
    text_release(&date);
}

/* ---- a column for each ---- */

static const VersionEntry *find(const Version *version, const VersionEntry *entry) {
    return entry->what == CARRIED_RULE ? version_find_rule(version, entry->text)
                                       : version_find_case(version, entry->id);
}

/* Whether an earlier version had it already: then it has its row. */
static bool had(const Beside *beside, int before, const VersionEntry *entry) {
    for (int s = 0; s < before; s++)
        if (find(&beside->versions[s], entry))
            return true;
    return false;
}

static void add_cell(const Beside *beside, int s, const VersionEntry *entry) {
    const VersionEntry *there = find(&beside->versions[s], entry);
    Text words = {0};
    if (!there)
        text_add(&words, "–");
    else if (there->what == CARRIED_RULE)
        text_add(&words, msg(beside->lang, MSG_MINUTES_IN));
    else if (there->what == CARRIED_PARKED)
        text_add(&words, msg(beside->lang, MSG_CALIBRATE_PARKED));
    else
        version_entry_tell_called(&words, house_of(beside, s), there);
    text_add(beside->out, "<td>");
    handout_words(beside->out, text_cstr(&words));
    text_add(beside->out, "</td>");
    text_release(&words);
}

static void add_rows_of(const Beside *beside, int at, bool rules) {
    const Version *version = &beside->versions[at];
    for (int i = 0; i < version->count; i++) {
        const VersionEntry *entry = &version->entries[i];
        if ((entry->what == CARRIED_RULE) != rules || had(beside, at, entry))
            continue;
        text_add(beside->out, "<tr><th scope=\"row\">");
        handout_words(beside->out, entry->text);
        text_add(beside->out, "</th>");
        for (int s = 0; s < beside->count; s++)
            add_cell(beside, s, entry);
        text_add(beside->out, "</tr>\n");
    }
}

static void add_head(const Beside *beside, bool rules) {
    text_add(beside->out, "<table>\n<tr>");
    handout_element(beside->out, "th scope=\"col\"",
                    msg(beside->lang, rules ? MSG_DEFINITION_RULES : MSG_DEFINITION_CASES));
    for (int s = 0; s < beside->count; s++) {
        Text number = {0}, date = {0};
        text_addf(&number, "%d", beside->sessions[s].record->settings.number);
        handout_date(&date, beside->sessions[s].date, beside->lang);
        handout_filled(beside->out, "th scope=\"col\"", beside->lang, MSG_MINUTES_COLUMN,
                       (const char *const[]){text_cstr(&number), text_cstr(&date), NULL});
        text_release(&number);
        text_release(&date);
    }
    text_add(beside->out, "</tr>\n");
}

/* Each rule and each case is told once. */
static void add_table(const Beside *beside, bool rules) {
    Text rows = {0};
    Beside inner = *beside;
    inner.out = &rows;
    for (int s = 0; s < beside->count; s++)
        add_rows_of(&inner, s, rules);
    if (rows.len) {
        add_head(beside, rules);
        text_add(beside->out, text_cstr(&rows));
        text_add(beside->out, "</table>\n");
    }
    text_release(&rows);
}

void minutes_add_versions(const MinutesOf *sessions, int count, Lang lang, Text *out) {
    if (count < 2)
        return;
    Arena arena;
    Beside beside = {sessions, xcalloc((size_t)count, sizeof(Version)), count, lang, out};
    arena_init(&arena);
    for (int s = 0; s < count; s++)
        version_of_record(sessions[s].record, &arena, &beside.versions[s]);
    handout_element(out, "h2", msg(lang, MSG_MINUTES_VERSIONS));
    for (int s = 1; s < count; s++) {
        add_title(&beside, s);
        add_changes(&beside, s);
    }
    handout_element(out, "h2", msg(lang, MSG_MINUTES_COLUMNS));
    for (int rules = 1; rules >= 0; rules--)
        add_table(&beside, rules);
    for (int s = 0; s < count; s++)
        version_release(&beside.versions[s]);
    free(beside.versions);
    arena_release(&arena);
}
