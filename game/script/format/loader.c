#include "script/format/loader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/lua/bounds.h"

#include "base/banned.h"

void loader_init(Loader *loader, Sandbox *sandbox, unsigned file, const char *path,
                 const House *base, const Translator *translator, Findings *findings,
                 Arena *arena) {
    *loader = (Loader){.sandbox = sandbox,
                       .findings = findings,
                       .source = {.path = path, .findings = findings, .grammar = &format_grammar},
                       .file = file,
                       .translator = translator,
                       .arena = arena,
                       .base = base,
                       .of_case = {.moment = -1},
                       .pending = {.word = -1}};
    loader->house = (House){.definition = {.source = ""},
                            .stray = {.source = ""},
                            .complaint = -1,
                            .explain = -1,
                            .defend = -1,
                            .weights = {25, 30, 15, 30},
                            .words_per_minute = 175,
                            .think_seconds = 8,
                            .level = READING_B1};
}

void loader_release(Loader *loader) {
    source_release(&loader->source);
    text_release(&loader->scratch);
    text_release(&loader->place);
    text_release(&loader->plain);
    house_draft_release(&loader->of_house);
    case_draft_release(&loader->of_case);
    set_draft_release(&loader->of_set);
    free(loader->later.items);
    free(loader->functions.items);
}

enum { FINDING_UNITS = 500, SUGGEST_MOST = 200000 };

void loader_find(Loader *loader, ScriptRule rule, int line, const char *a, const char *b,
                 const char *c) {
    budget_take(&loader->sandbox->budget, FINDING_UNITS);
    source_find(&loader->source, rule, line, a, b, c);
}

void loader_find_args(Loader *loader, ScriptRule rule, int line, const char *const *args) {
    budget_take(&loader->sandbox->budget, FINDING_UNITS);
    finding_add_args(loader->findings, rule_of(rule), loader->source.path, line > 0 ? line : 1, 0,
                     args);
}

void loader_find_list(Loader *loader, ScriptRule rule, int line, const char *a, const char *b,
                      const char *list) {
    enum { PIECES = 7, PIECE = 150 }; /* a longer one would be cut where it is shown */
    char pieces[PIECES][PIECE + 8];
    const char *args[PIECES + 3] = {a ? a : "", b ? b : ""};
    for (int count = 0; count < PIECES; count++) {
        size_t len = strlen(list), most = len > PIECE ? PIECE : len;
        bool whole = most == len;
        while (!whole && most && !(list[most - 1] == ' ' && most > 1 && list[most - 2] == ','))
            most--;
        if (!whole && !most) /* one that is longer than a piece */
            most = utf8_valid_until(list, PIECE);
        bool more = !whole && count == PIECES - 1;
        snprintf(pieces[count], sizeof pieces[count], "%.*s%s", (int)most, list, more ? "…" : "");
        args[2 + count] = pieces[count];
        list += most;
    }
    loader_find_args(loader, rule, line, args);
}

void loader_work(Loader *loader, int line, size_t units) {
    loader->sandbox->reading = line;
    sandbox_charge(loader->sandbox->lua, units);
}

bool loader_may_suggest(Loader *loader, int among) {
    if (loader->findings->count >= FINDINGS_MOST || among > SUGGEST_MOST - loader->suggested)
        return false;
    loader->suggested += among;
    return true;
}

void *loader_alloc(Loader *loader, size_t size) {
    loader->copied += size + 16;
    if (loader->copied > SCRIPT_MEMORY)
        sandbox_abort(loader->sandbox, rule_of(RULE_OUT_OF_MEMORY));
    return arena_alloc(loader->arena, size);
}

char *loader_copy(Loader *loader, const char *bytes, size_t len) {
    char *copy = loader_alloc(loader, len + 1);
    memcpy(copy, bytes, len);
    copy[len] = '\0';
    return copy;
}

void loader_find_second(Loader *loader, ScriptRule rule, int line, const char *name, int first) {
    char where[16];
    snprintf(where, sizeof where, "%d", first);
    loader_find(loader, rule, line, name, where, NULL);
}

void loader_later(Loader *loader, const Later *later) {
    GROW(&loader->later, items);
    loader->later.items[loader->later.count++] = *later;
}

bool loader_in_moment(Loader *loader, int line) {
    if (loader->of_case.moment >= 0)
        return true;
    loader_find(loader, loader->of_case.after_ending ? RULE_AFTER_ENDING : RULE_NO_MOMENT, line,
                format_words[loader->pending.word].name, NULL, NULL);
    return false;
}

const char *loader_moment_name(const Loader *loader) {
    return loader->of_case.moments.items[loader->of_case.moment].name;
}
