#include "commands/agreement_versions.h"

#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "front/shared/versions_told.h"
#include "store/json_file.h"
#include "store/json_print.h"
#include "store/team_versions.h"
#include "team/handout.h"

#include "base/banned.h"

void session_versions_init(SessionVersions *versions) {
    *versions = (SessionVersions){0};
    arena_init(&versions->arena);
}

void session_versions_add(SessionVersions *versions, const char *path) {
    Findings unsaid; /* who measures the votes says it */
    Version version;
    int code;
    findings_init(&unsaid, LANG_EN);
    Json *tree = json_read(path, &unsaid, &code);
    const char *set = json_string(json_get(tree, "set"), "id"),
               *started = json_string(tree, "started");
    double number = 0;
    int64_t ms;
    if (set && utc_read(started, &ms) && team_version_read(tree, &versions->arena, &version)) {
        json_integer(json_get(tree, "definition"), "number", 1, 1e9, &number);
        GROW(versions, items);
        versions->items[versions->count++] =
            (SessionVersion){tree, set, started, (int)number, version};
        tree = NULL;
    }
    json_free(tree);
    findings_release(&unsaid);
}

static int by_date(const void *a, const void *b) {
    const SessionVersion *x = a, *y = b;
    int c = strcmp(x->started, y->started);
    return c ? c : x->number - y->number;
}

void session_versions_sort(SessionVersions *versions) {
    if (versions->count)
        qsort(versions->items, (size_t)versions->count, sizeof *versions->items, by_date);
}

void session_versions_release(SessionVersions *versions) {
    for (int i = 0; i < versions->count; i++) {
        version_release(&versions->items[i].version);
        json_free(versions->items[i].tree);
    }
    free(versions->items);
    arena_release(&versions->arena);
}

/* The one before it of the same set, or NULL. */
static const SessionVersion *before(const SessionVersions *versions, int at) {
    for (int i = at - 1; i >= 0; i--)
        if (!strcmp(versions->items[i].set, versions->items[at].set))
            return &versions->items[i];
    return NULL;
}

/* ---- in words ---- */

static void add_change(Text *out, Lang lang, const VersionChange *change) {
    Text was = {0}, is = {0};
    const char *about = version_change_about(change);
    text_addf(out, "    %s %s", version_change_mark(change->kind),
              version_change_word(lang, change->kind));
    if (about)
        text_addf(out, " · “%s”", about);
    version_change_tell_was(&was, lang, NULL, change);
    version_change_tell_is(&is, lang, NULL, change);
    text_add(out, "\n        ");
    msg_fill(out, lang, MSG_VERSIONS_WAS_IS, text_cstr(&was), text_cstr(&is));
    text_add_char(out, '\n');
    text_release(&was);
    text_release(&is);
}

static void add_title(Text *out, Lang lang, const SessionVersion *was, const SessionVersion *is) {
    Text from = {0}, to = {0}, date = {0};
    text_addf(&from, "%d", was->number);
    text_addf(&to, "%d", is->number);
    handout_date(&date, is->started, lang);
    text_add(out, "  ");
    msg_fill(out, lang, MSG_MINUTES_VERSION, text_cstr(&from), text_cstr(&to), text_cstr(&date));
    text_add_char(out, '\n');
    text_release(&from);
    text_release(&to);
    text_release(&date);
}

void session_versions_print(const SessionVersions *versions, Lang lang, Text *out) {
    bool any = false;
    for (int s = 0; s < versions->count; s++) {
        const SessionVersion *is = &versions->items[s], *was = before(versions, s);
        VersionChanges changes;
        if (!was)
            continue;
        if (!any)
            text_addf(out, "\n%s\n", msg(lang, MSG_MINUTES_VERSIONS));
        any = true;
        add_title(out, lang, was, is);
        versions_compare(&was->version, &is->version, &changes);
        if (!changes.count)
            text_addf(out, "    %s\n", msg(lang, MSG_MINUTES_NOTHING_CHANGED));
        for (int i = 0; i < changes.count; i++)
            add_change(out, lang, &changes.items[i]);
        version_changes_release(&changes);
    }
}

/* ---- as JSON ---- */

static void add_field(Text *out, const char *before_it, const char *key, const char *value) {
    text_addf(out, "%s\"%s\": ", before_it, key);
    if (value)
        json_print_string(value, out);
    else
        text_add(out, "null");
}

static void add_side(Text *out, const char *key, const VersionEntry *entry) {
    static const char *const kinds[CARRIED_KINDS] = {"rule", "border", "parked"};
    text_addf(out, ",\n         \"%s\": ", key);
    if (!entry) {
        text_add(out, "null");
        return;
    }
    add_field(out, "{", "what", kinds[entry->what]);
    add_field(out, ", ", "text", entry->text);
    if (entry->what == CARRIED_RULE) {
        add_field(out, ", ", "from", entry->from);
    } else {
        add_field(out, ", ", "item", entry->id);
        add_field(out, ", ", "is", entry->is);
        add_field(out, ", ", "kind", entry->kind);
        add_field(out, ", ", "dissent", entry->dissent);
    }
    text_add_char(out, '}');
}

static void add_version(Text *out, const SessionVersion *was, const SessionVersion *is,
                        bool first) {
    VersionChanges changes;
    versions_compare(&was->version, &is->version, &changes);
    text_addf(out, "%s\n    {\"from\": %d, \"to\": %d, ", first ? "" : ",", was->number,
              is->number);
    text_addf(out, "\"started\": \"%.10s\", \"changes\": [", is->started);
    for (int i = 0; i < changes.count; i++) {
        text_addf(out, "%s\n        {\"change\": \"%s\"", i ? "," : "",
                  version_change_id(changes.items[i].kind));
        add_side(out, "was", changes.items[i].was);
        add_side(out, "is", changes.items[i].is);
        text_add_char(out, '}');
    }
    text_add(out, changes.count ? "\n    ]}" : "]}");
    version_changes_release(&changes);
}

void session_versions_print_json(const SessionVersions *versions, Text *out) {
    bool any = false;
    for (int s = 0; s < versions->count; s++) {
        const SessionVersion *was = before(versions, s);
        if (!was)
            continue;
        if (!any)
            text_add(out, ",\n  \"versions\": [");
        add_version(out, was, &versions->items[s], !any);
        any = true;
    }
    if (any)
        text_add(out, "\n  ]");
}
