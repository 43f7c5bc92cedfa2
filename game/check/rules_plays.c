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
RULE_AS(rule_texts, "kept-play-texts", SEVERITY_NOTE, MSG_CHECK_KEPT_TEXTS);
static const Rule rule_renewed = {"kept-play-renewed", SEVERITY_NOTE, MSG_CHECK_KEPT_RENEWED,
                                  MSG_NONE};

/* The first line of what differs. */
static void add_difference(Check *check, const char *path, Text *differences) {
    char *end = differences->bytes ? strchr(differences->bytes, '\n') : NULL;
    if (end)
        *end = '\0';
    finding_add(check->findings, &rule_differs, path, 0, text_cstr(differences),
                check->entry->folder, path);
}

/* The texts changed and nothing that counts: the play is as good as it was, and is written anew
 * where that was asked for. A zip is only read. */
static void renew(Check *check, const Json *result, const Play *play, const char *path) {
    if (!check->refresh || case_files_is_zip(check->entry->folder)) {
        finding_add(check->findings, &rule_texts, path, 0, check->entry->folder);
        return;
    }
    Text text = {0};
    result_renew(result, play, &text);
    FileError error = file_write(path, text_cstr(&text), text.len);
    if (error)
        finding_add(check->findings, file_error_rule(error), path, 0, path);
    else
        finding_add0(check->findings, &rule_renewed, path, 0);
    text_release(&text);
}

/* Whether it was made of the case, or by the rules, as they were before. */
static bool is_older(const Check *check, const Json *result, const InputsFile *file) {
    const char *title = json_string(json_get(result, "case"), "title");
    return strcmp(file->case_hash, check->scenario->hash) != 0 ||
           strcmp(file->house_hash, check->house->hash) != 0 || !title ||
           strcmp(title, check->scenario->title) != 0;
}

static void compare(Check *check, const Json *result, const InputsFile *file, const Play *play) {
    Text differences = {0};
    Lang lang = check->findings->lang;
    bool older = is_older(check, result, file);
    if (older && !file->is_old && result_differs(result, play, lang, &differences))
        add_difference(check, file->path, &differences);
    else if (older && !file->is_old)
        renew(check, result, play, file->path);
    else if (result_verify(result, play, lang, &differences))
        add_difference(check, file->path, &differences);
    text_release(&differences);
}

static void check_kept(Check *check, const char *bytes, size_t len, const char *path) {
    InputsFile file;
    Json *tree = json_parse(bytes, len, path, check->findings);
    if (tree && inputs_open(tree, path, check->findings, &file)) {
        Play *play = play_new(check->scenario, check->calls, file.setup);
        if (!calls_spent(check->calls) && inputs_play(&file, play, false, check->findings) &&
            file.case_id)
            compare(check, tree, &file, play);
        play_free(play);
    }
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
