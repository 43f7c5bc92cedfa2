#include "script/script.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "model/hash.h"
#include "script/format/assemble.h"
#include "script/format/read.h"
#include "script/lua/host.h"
#include "script/lua/safe.h"

#include "base/banned.h"

/* Tests make the nth allocation of the next loads fail (-1: none), or give them less time (0: no
 * less). */
static _Thread_local long fail_at = -1;
static _Thread_local int less_ms;

void script_fail_at(long nth) {
    fail_at = nth;
}

void script_less_time(int ms) {
    less_ms = ms;
}

/* The bytes of a file of the format; false with a finding. */
bool script_read(const char *path, Findings *findings, Text *out) {
    FileError error = file_read(path, FILE_LIMIT_SOURCE, out);
    if (error == FILE_OK)
        return true;
    if (error == FILE_TOO_LARGE)
        finding_add0(findings, rule_of(RULE_LARGE), path, 1);
    else
        finding_add(findings, file_error_rule(error), path, 0, path);
    return false;
}

/* A state that could not even be made is out of memory: said as such. */
static bool open_sandbox(Sandbox *sandbox, const char *path, Findings *findings) {
    if (sandbox_init(sandbox, fail_at, safe_open)) {
        if (less_ms)
            sandbox->budget = budget_of(SCRIPT_LOAD_STEPS, less_ms);
        return true;
    }
    const Rule *rule = sandbox->rule ? sandbox->rule : rule_of(RULE_OUT_OF_MEMORY);
    finding_add0(findings, rule, path, 1);
    return false;
}

bool script_load_house_text(const char *bytes, size_t len, const char *path,
                            const Translator *translator, Findings *findings, HouseFile *out) {
    Sandbox sandbox;
    Loader loader;
    *out = (HouseFile){0};
    arena_init(&out->arena);
    bool fine = open_sandbox(&sandbox, path, findings);
    if (fine) {
        loader_init(&loader, &sandbox, WORD_HOUSE, path, NULL, translator, findings, &out->arena);
        fine = read_file(&loader, bytes, len);
        if (fine) {
            build_house(&loader, &out->house);
            hash_house(&out->house, out->house.hash);
        }
        loader_release(&loader);
    }
    sandbox_release(&sandbox);
    if (!fine)
        house_file_release(out);
    return fine;
}

bool script_load_house(const char *path, const Translator *translator, Findings *findings,
                       HouseFile *out) {
    Text source = {0};
    bool fine =
        script_read(path, findings, &source) &&
        script_load_house_text(text_cstr(&source), source.len, path, translator, findings, out);
    text_release(&source);
    return fine;
}

static const char *folder_of(Arena *arena, const char *path) {
    char *folder = path_folder(path);
    const char *kept = arena_strdup(arena, folder);
    free(folder);
    return kept;
}

static bool load_scenario(Loader *loader, ScriptHost *host, const char *bytes, size_t len,
                          const char *path, const char *id, CaseFile *out) {
    Scenario *scenario = out->scenario;
    Arena *arena = &scenario->arena;
    scenario->id = arena_strdup(arena, id);
    scenario->path = arena_strdup(arena, path);
    scenario->folder = folder_of(arena, path);
    scenario->language = loader->translator && loader->translator->language
                             ? arena_strdup(arena, loader->translator->language)
                             : "nl";
    scenario->title = scenario->summary = scenario->sector = "";
    scenario->customer_name = scenario->portrait = "";
    scenario->notice.source = scenario->notice_help.source = "";
    loader->scenario = scenario;
    if (!read_file(loader, bytes, len) || !loader->base)
        return false;
    build_scenario(loader);
    hash_scenario(scenario, loader->base, scenario->hash);
    if (!loader->functions.count)
        return true;
    if (!host_take(host, &loader->source, loader->functions.items, loader->functions.count,
                   scenario)) {
        read_say_trouble(loader);
        return false;
    }
    out->host = host;
    out->calls = host_calls(host);
    return true;
}

bool script_load_case_text(const char *bytes, size_t len, const char *path, const char *id,
                           const House *house, const Translator *translator, Findings *findings,
                           CaseFile *out) {
    *out = (CaseFile){0};
    ScriptHost *host = host_new();
    bool fine = open_sandbox(&host->sandbox, path, findings);
    if (fine) {
        Loader loader;
        out->scenario = xcalloc(1, sizeof *out->scenario);
        arena_init(&out->scenario->arena);
        loader_init(&loader, &host->sandbox, WORD_CASE, path, house, translator, findings,
                    &out->scenario->arena);
        fine = load_scenario(&loader, host, bytes, len, path, id, out);
        loader_release(&loader);
    }
    if (!out->host || !fine)
        host_free(host);
    if (!fine) {
        out->host = NULL;
        case_file_release(out);
    }
    return fine;
}

bool script_load_case(const char *path, const char *id, const House *house,
                      const Translator *translator, Findings *findings, CaseFile *out) {
    Text source = {0};
    bool fine = script_read(path, findings, &source) &&
                script_load_case_text(text_cstr(&source), source.len, path, id, house, translator,
                                      findings, out);
    text_release(&source);
    return fine;
}

bool script_load_set_text(const char *bytes, size_t len, const char *path, const char *id,
                          const House *house, const Translator *translator, Findings *findings,
                          SetFile *out) {
    Sandbox sandbox;
    Loader loader;
    *out = (SetFile){0};
    arena_init(&out->arena);
    bool fine = open_sandbox(&sandbox, path, findings);
    if (fine) {
        StatementSet *set = &out->set;
        set->id = arena_strdup(&out->arena, id);
        set->path = arena_strdup(&out->arena, path);
        set->folder = folder_of(&out->arena, path);
        set->language = translator && translator->language
                            ? arena_strdup(&out->arena, translator->language)
                            : "nl";
        set->title = "";
        set->question.source = "";
        loader_init(&loader, &sandbox, WORD_SET, path, house, translator, findings, &out->arena);
        loader.set = set;
        fine = read_file(&loader, bytes, len) && house;
        if (fine) {
            build_set(&loader);
            hash_set(set, house, set->hash);
        }
        loader_release(&loader);
    }
    sandbox_release(&sandbox);
    if (!fine)
        set_file_release(out);
    return fine;
}

bool script_load_set(const char *path, const char *id, const House *house,
                     const Translator *translator, Findings *findings, SetFile *out) {
    Text source = {0};
    bool fine = script_read(path, findings, &source) &&
                script_load_set_text(text_cstr(&source), source.len, path, id, house, translator,
                                     findings, out);
    text_release(&source);
    return fine;
}

void house_file_release(HouseFile *file) {
    arena_release(&file->arena);
    *file = (HouseFile){0};
}

void case_file_release(CaseFile *file) {
    host_free(file->host);
    if (file->scenario) {
        Scenario *scenario = file->scenario;
        arena_release(&scenario->arena);
        free(scenario);
    }
    *file = (CaseFile){0};
}

void set_file_release(SetFile *file) {
    arena_release(&file->arena);
    *file = (SetFile){0};
}
