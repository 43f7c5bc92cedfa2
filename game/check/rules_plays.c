#include "check/rules_plays.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "check/route.h"
#include "store/inputs.h"
#include "store/json_parse.h"
#include "store/result_verify.h"

#include "base/banned.h"

RULE_AS(rule_differs, "kept-play", SEVERITY_ERROR, MSG_CHECK_KEPT);
RULE_AS(rule_stuck, "kept-play", SEVERITY_ERROR, MSG_CHECK_KEPT_STUCK);
RULE_AS(rule_texts, "kept-play-texts", SEVERITY_NOTE, MSG_CHECK_KEPT_TEXTS);
RULE_AS(rule_moved, "kept-play-moved", SEVERITY_NOTE, MSG_CHECK_KEPT_MOVED);
RULE_AS(rule_example, "kept-play-example", SEVERITY_NOTE, MSG_CHECK_KEPT_EXAMPLE);
static const Rule rule_renewed = {"kept-play-renewed", SEVERITY_NOTE, MSG_CHECK_KEPT_RENEWED,
                                  MSG_NONE};
/* The same in a zip, which is only read. */
static const Rule zip_differs = {"kept-play", SEVERITY_ERROR, MSG_CHECK_KEPT,
                                 MSG_CHECK_KEPT_ZIP_FIX};
static const Rule zip_stuck = {"kept-play", SEVERITY_ERROR, MSG_CHECK_KEPT_STUCK,
                               MSG_CHECK_KEPT_ZIP_FIX};
static const Rule zip_texts = {"kept-play-texts", SEVERITY_NOTE, MSG_CHECK_KEPT_TEXTS,
                               MSG_CHECK_KEPT_ZIP_RENEW_FIX};
static const Rule zip_moved = {"kept-play-moved", SEVERITY_NOTE, MSG_CHECK_KEPT_MOVED,
                               MSG_CHECK_KEPT_ZIP_RENEW_FIX};

static bool in_zip(const Check *check) {
    return case_files_is_zip(check->entry->folder);
}

/* The first line of what differs. */
static void add_difference(Check *check, const char *path, Text *differences) {
    char *end = differences->bytes ? strchr(differences->bytes, '\n') : NULL;
    if (end)
        *end = '\0';
    finding_add(check->findings, in_zip(check) ? &zip_differs : &rule_differs, path, 0,
                text_cstr(differences), check->entry->folder, path);
}

static bool is_moved(const Check *check, const InputsFile *file) {
    return strcmp(file->case_id, check->scenario->id) != 0;
}

/* Texts or the name of the folder changed and nothing that counts: the play is as good as it was,
 * and is written anew where that was asked for. */
static void renew(Check *check, const Json *result, const Play *play, const InputsFile *file) {
    if (!check->refresh || in_zip(check)) {
        const Rule *rule = is_moved(check, file) ? (in_zip(check) ? &zip_moved : &rule_moved)
                           : in_zip(check)       ? &zip_texts
                                                 : &rule_texts;
        finding_add(check->findings, rule, file->path, 0, check->entry->folder, file->case_id);
        return;
    }
    Text text = {0};
    result_renew(result, play, &text);
    FileError error = file_write(file->path, text_cstr(&text), text.len);
    if (error)
        finding_add(check->findings, file_error_rule(error), file->path, 0, file->path);
    else
        finding_add0(check->findings, &rule_renewed, file->path, 0);
    text_release(&text);
}

/* Whether it was made of the case, or by the rules, as they were before. */
static bool is_older(const Check *check, const Json *result, const InputsFile *file) {
    const char *title = json_string(json_get(result, "case"), "title");
    return strcmp(file->case_hash, check->scenario->hash) != 0 ||
           strcmp(file->house_hash, check->house->hash) != 0 || is_moved(check, file) || !title ||
           strcmp(title, check->scenario->title) != 0;
}

static void compare(Check *check, const Json *result, const InputsFile *file, const Play *play) {
    Text differences = {0};
    Lang lang = check->findings->lang;
    bool older = is_older(check, result, file);
    if (older && !file->is_old && result_differs(result, play, lang, &differences))
        add_difference(check, file->path, &differences);
    else if (older && !file->is_old)
        renew(check, result, play, file);
    else if (result_verify(result, play, lang, &differences))
        add_difference(check, file->path, &differences);
    text_release(&differences);
}

/* The play stops before the end. That of the example which `new` makes is nobody's work. */
static void add_stuck(Check *check, const InputsFile *file, const Findings *why) {
    if (file->is_example) {
        finding_add(check->findings, &rule_example, file->path, 0, check->entry->folder,
                    file->path);
        return;
    }
    Text text = {0};
    text_add(&text, why->items[0].text);
    if (*why->items[0].fix)
        text_addf(&text, ". %s", why->items[0].fix);
    finding_add(check->findings, in_zip(check) ? &zip_stuck : &rule_stuck, file->path, 0,
                text_cstr(&text), check->entry->folder, file->path);
    text_release(&text);
}

static void play_kept(Check *check, const Json *tree, const InputsFile *file) {
    Findings why;
    findings_init(&why, check->findings->lang);
    Play *play = play_new(check->scenario, check->calls, file->setup);
    if (!calls_spent(check->calls)) {
        if (!inputs_play(file, play, false, &why))
            add_stuck(check, file, &why);
        else if (file->case_id)
            compare(check, tree, file, play);
    }
    play_free(play);
    findings_release(&why);
}

static void check_kept(Check *check, const char *bytes, size_t len, const char *path) {
    InputsFile file;
    Json *tree = json_parse(bytes, len, path, check->findings);
    if (tree && inputs_open(tree, path, check->findings, &file))
        play_kept(check, tree, &file);
    json_free(tree);
}

static void read_kept(Check *check, const char *name) {
    const char *folder = check->entry->folder;
    Text text = {0};
    char *inner = path_join("plays", name), *path = path_join(folder, inner);
    const Rule *rule = case_files_read(folder, inner, FILE_LIMIT_JSON, &text);
    if (rule)
        finding_add(check->findings, rule, path, 0, name);
    else
        check_kept(check, text_cstr(&text), text.len, path);
    text_release(&text);
    free(path);
    free(inner);
}

void check_kept_plays(Check *check) {
    char **names;
    int count;
    const Rule *rule = case_files_names(check->entry->folder, "plays", &names, &count);
    if (rule) {
        char *path = path_join(check->entry->folder, "plays");
        finding_add(check->findings, rule, path, 0, "plays");
        free(path);
    }
    for (int i = 0; i < count; i++)
        if (path_ends(names[i], ".json"))
            read_kept(check, names[i]);
    names_free(names, count);
}
