/* verify: replays results against their cases and compares every figure. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/verify_room.h"
#include "commands/verify_said.h"
#include "report/results.h"
#include "report/results_zip.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/result_verify.h"
#include "store/room_file.h"

#include "base/banned.h"

/* "PATH: the case has changed …". */
static void say_of(Context *context, const char *path, Msg key, Msg what) {
    Text line = {0};
    msg_fill(&line, context->lang, key, path, msg(context->lang, what));
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

/* What is another than when the result was made: the case, the house, both; MSG_NONE: neither. */
static Msg what_changed(const InputsFile *inputs, const Scenario *scenario) {
    if (!inputs->case_id)
        return MSG_NONE;
    bool has_case = !strcmp(inputs->case_hash, scenario->hash);
    bool has_house = !strcmp(inputs->house_hash, scenario->house.hash);
    return has_case && has_house ? MSG_NONE
           : has_case            ? MSG_VERIFY_OLD_HOUSE
           : has_house           ? MSG_VERIFY_OLD_CASE
                                 : MSG_VERIFY_OLD_BOTH;
}

/* Of another case than it was made with only what came of it can be compared. */
static void say_changed(Context *context, const Json *result, const InputsFile *inputs,
                        const Play *play, Msg changed) {
    Text lines = {0};
    bool other = result_differs(result, play, context->lang, &lines) > 0;
    say_of(context, inputs->path, other ? MSG_VERIFY_CHANGED : MSG_VERIFY_CHANGED_SAME, changed);
    result_is_whole(result, play, context->lang, &lines);
    verify_say_lines(context, &lines);
    text_release(&lines);
}

/* The play of a result that can be opened, against the case as it is here. */
static int compare(Context *context, const Json *result, const InputsFile *inputs, Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    Findings findings;
    Text differences = {0};
    findings_init(&findings, context->lang);
    Budget functions = cases_budget(json_count(inputs->inputs));
    calls_share(&opened->file.calls, &functions);
    Play *play = play_new(scenario, &opened->file.calls, inputs->setup);
    Msg changed = what_changed(inputs, scenario);
    int code = CODE_FOUND;
    if (!inputs_play(inputs, play, false, &findings)) {
        say_of(context, inputs->path,
               changed == MSG_NONE ? MSG_VERIFY_STOPPED : MSG_VERIFY_CHANGED_STOPS, changed);
        fflush(context->out);
        findings_print(&findings, context->err, context->color_err);
    } else if (!inputs->case_id) {
        verify_say(context, inputs->path, MSG_VERIFY_PLAYED);
        code = CODE_OK;
    } else if (changed != MSG_NONE) {
        say_changed(context, result, inputs, play, changed);
    } else if (result_verify(result, play, context->lang, &differences)) {
        verify_say(context, inputs->path, MSG_VERIFY_FOUND);
        verify_say_lines(context, &differences);
    } else {
        verify_say(context, inputs->path, MSG_VERIFY_GOOD);
        code = CODE_OK;
    }
    play_free(play);
    calls_share(&opened->file.calls, NULL);
    text_release(&differences);
    findings_release(&findings);
    return code;
}

/* Of a result whose case is not here: it may be that its name was changed in it. */
static int say_missing(Context *context, const Json *result, const InputsFile *inputs, int code) {
    Text unused = {0};
    if (code != CODE_MISSING || result_is_whole(result, NULL, context->lang, &unused))
        return code;
    text_release(&unused);
    Text line = {0};
    msg_fill(&line, context->lang, MSG_VERIFY_ALTERED, inputs->path, inputs->case_id);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
    return CODE_FOUND;
}

/* A result that can be opened, or an inputs file that is kept with a case: that one only plays.
 * `own` is the case that it is kept with, or NULL. */
static int verify_opened(Context *context, const Json *result, const InputsFile *inputs,
                         const char *own) {
    Opened opened;
    int code = CODE_OK;
    if (!inputs->case_id && !own)
        return command_fail(context, CODE_DATA, MSG_VERIFY_NO_RESULT, inputs->path);
    if (inputs->is_old)
        return command_fail(context, CODE_DATA, MSG_VERIFY_OLD, inputs->path);
    bool open = own ? cases_open(context, own, inputs->language, &opened, &code)
                    : cases_open_result(context, inputs, &opened, &code);
    if (!open)
        return own ? code : say_missing(context, result, inputs, code);
    code = compare(context, result, inputs, &opened);
    opened_release(&opened);
    return code;
}

static int verify_tree(Context *context, const Json *result, const char *path, const char *own,
                       Findings *findings) {
    InputsFile inputs;
    if (room_file_is(result))
        return verify_room(context, result, path);
    return inputs_open(result, path, findings, &inputs)
               ? verify_opened(context, result, &inputs, own)
               : command_findings(context, findings);
}

static int verify_file(Context *context, const char *path) {
    Findings findings;
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    Json *result = json_read(path, &findings, &code);
    if (result)
        code = verify_tree(context, result, path, NULL, &findings);
    else
        command_findings(context, &findings);
    json_free(result);
    findings_release(&findings);
    return code;
}

/* --- a case with what is kept in it, or a folder of results --- */

/* One of the files in a folder or a zip; `rule`: why `name` cannot be read. */
static int verify_text(Context *context, const char *place, const char *name, const Rule *rule,
                       const Text *text, const char *own) {
    Findings findings;
    if (rule)
        return command_rule(context, rule, place, name);
    findings_init(&findings, context->lang);
    Json *tree = json_parse(text_cstr(text), text->len, place, &findings);
    int code = tree ? verify_tree(context, tree, place, own, &findings)
                    : command_findings(context, &findings);
    json_free(tree);
    findings_release(&findings);
    return code;
}

typedef struct Tally {
    int seen, good, other; /* other: something differs; the rest could not be played */
} Tally;

static int tally(Tally *tally, int code) {
    tally->seen++;
    tally->good += code == CODE_OK;
    tally->other += code == CODE_FOUND;
    return code;
}

static void say_tally(Context *context, const Tally *tally) {
    Text line = {0}, good = {0}, other = {0}, rest = {0};
    msg_count(&good, context->lang, MSG_VERIFY_ARE_GOOD, tally->good);
    msg_count(&other, context->lang, MSG_VERIFY_DIFFER, tally->other);
    msg_count(&rest, context->lang, MSG_VERIFY_UNPLAYED, tally->seen - tally->good - tally->other);
    text_addf(&line, "%s, %s", text_cstr(&good), text_cstr(&other));
    if (tally->seen > tally->good + tally->other)
        text_addf(&line, ", %s", text_cstr(&rest));
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
    text_release(&good);
    text_release(&other);
    text_release(&rest);
}

static int verify_inside(Context *context, const char *folder, const char *name, const char *own) {
    Text text = {0};
    char *path = path_join(folder, name);
    const Rule *rule = case_files_read(folder, name, FILE_LIMIT_JSON, &text);
    int code = verify_text(context, path, name, rule, &text, own);
    text_release(&text);
    free(path);
    return code;
}

typedef struct Zipped {
    Context *context;
    Tally *all;
    int worst;
} Zipped;

static bool verify_zipped(void *context, const char *place, const Rule *rule, const Text *text) {
    Zipped *zipped = context;
    int code =
        tally(zipped->all, verify_text(zipped->context, place, path_base(place), rule, text, NULL));
    zipped->worst = code > zipped->worst ? code : zipped->worst;
    return true;
}

/* A zip of results in a folder of them; one of a case is what they were made of. */
static int verify_zip(Context *context, const char *folder, const char *name, Tally *all) {
    LibraryEntry entry = {0};
    Zipped zipped = {context, all, CODE_OK};
    char *path = path_join(folder, name);
    bool is_case = library_entry_init(&entry, path) && !entry.fault.rule;
    if (!is_case)
        results_zip_each(path, verify_zipped, &zipped);
    library_entry_release(&entry);
    free(path);
    return zipped.worst;
}

static int verify_folder(Context *context, const char *path, Tally *all, int depth);

/* What stands in it: a result, a zip or a folder of them; of a case only its results. */
static int verify_entry(Context *context, const char *folder, const char *name, const char *own,
                        Tally *all, int depth) {
    int code = CODE_OK;
    if (path_ends(name, ".json"))
        return tally(all, verify_inside(context, folder, name, own));
    if (own)
        return code;
    if (path_ends(name, ".zip"))
        return verify_zip(context, folder, name, all);
    char *path = path_join(folder, name);
    if (results_is_folder(path))
        code = depth < RESULTS_MOST_DEPTH ? verify_folder(context, path, all, depth + 1)
                                          : command_rule(context, results_too_deep(), path, path);
    free(path);
    return code;
}

/* Those in `below` of it ("": itself); the worst code. */
static int verify_below(Context *context, const char *folder, const char *below, const char *own,
                        Tally *all, int depth) {
    char **names;
    int count, worst = CODE_OK;
    const Rule *rule = case_files_names(folder, below, &names, &count);
    if (rule)
        return command_rule(context, rule, folder, below);
    for (int i = 0; i < count; i++) {
        char *name = *below ? path_join(below, names[i]) : xstrdup(names[i]);
        int code = verify_entry(context, folder, name, own, all, depth);
        worst = code > worst ? code : worst;
        free(name);
    }
    names_free(names, count);
    return worst;
}

/* `depth`: of how many folders it is inside; one in which nothing is, is no mistake there. */
static int verify_folder(Context *context, const char *path, Tally *all, int depth) {
    LibraryEntry entry = {0};
    Zipped zipped = {context, all, CODE_OK};
    bool is_case = library_entry_init(&entry, path);
    /* a zip that is no case may be one of results */
    if (is_case && entry.fault.rule && case_files_is_zip(path) &&
        results_zip_each(path, verify_zipped, &zipped)) {
        library_entry_release(&entry);
        return zipped.worst;
    }
    if (is_case && entry.fault.rule && !strcmp(entry.fault.rule->id, "zip-cases")) {
        library_entry_release(&entry);
        return command_fail(context, CODE_DATA, MSG_VERIFY_NONE, path);
    }
    if (is_case && entry.fault.rule) {
        Findings findings;
        findings_init(&findings, context->lang);
        case_fault_add(&entry.fault, &findings);
        int code = command_findings(context, &findings);
        findings_release(&findings);
        library_entry_release(&entry);
        return code;
    }
    /* as a path: a name is looked for elsewhere first */
    char *own = !is_case ? NULL : strchr(path, '/') ? xstrdup(path) : path_join(".", path);
    int before = all->seen, kept = CODE_OK, code;
    code = verify_below(context, path, "", own, all, depth);
    if (is_case)
        kept = verify_below(context, path, "plays", own, all, depth);
    library_entry_release(&entry);
    free(own);
    bool none = !depth && all->seen == before && !code && !kept;
    return none          ? command_fail(context, CODE_DATA, MSG_VERIFY_NONE, path)
           : code > kept ? code
                         : kept;
}

/* All are looked at; the worst says how it ended: what could not be read goes before a difference.
 */
static int run(Context *context, const Arguments *arguments) {
    int worst = CODE_OK;
    Tally all = {0};
    for (int i = 0; i < arguments_count(arguments); i++) {
        const char *path = arguments_at(arguments, i);
        bool folder = file_is_folder(path) || (case_files_is_zip(path) && file_is_there(path));
        int code = folder ? verify_folder(context, path, &all, 0)
                          : tally(&all, verify_file(context, path));
        if (code > worst)
            worst = code;
    }
    if (all.seen > 1)
        say_tally(context, &all);
    return worst;
}

const Command command_verify = {.name = "verify",
                                .usage = "RESULT…",
                                .summary = MSG_VERIFY_SUMMARY,
                                .help = MSG_VERIFY_HELP,
                                .least = 1,
                                .most = -1,
                                .run = run};
