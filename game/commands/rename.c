/* rename: a moment, ending, signal, reply or flag, in the case, its translations and kept plays:
 * all of it or nothing. */
#include <stdlib.h>
#include <string.h>

#include "author/rename_source.h"
#include "author/rename_texts.h"
#include "base/file.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "store/json_parse.h"
#include "store/result_verify.h"

#include "base/banned.h"

typedef struct FileChange { /* a file, as it was and as it becomes */
    char *path;
    Text before, after;
    bool written;
} FileChange;

typedef struct Job {
    Context *context;
    const char *path; /* as it was typed */
    Rename rename;
    FileChange *items;
    int count, capacity;
} Job;

static FileChange *add_change(Job *job, char *path) {
    GROW(job, items);
    job->items[job->count] = (FileChange){.path = path};
    return &job->items[job->count++];
}

static void drop_change(Job *job) {
    FileChange *change = &job->items[--job->count];
    free(change->path);
    text_release(&change->before);
    text_release(&change->after);
}

static int say(Context *context, RenameResult result, const char *old, const char *new,
               const Text *forms) {
    static const Msg keys[] = {[RENAME_UNKNOWN] = MSG_RENAME_UNKNOWN,
                               [RENAME_AMBIGUOUS] = MSG_RENAME_AMBIGUOUS,
                               [RENAME_TAKEN] = MSG_RENAME_TAKEN,
                               [RENAME_NO_NAME] = MSG_RENAME_NO_NAME};
    return command_fail(
        context, result == RENAME_NO_NAME || result == RENAME_AMBIGUOUS ? CODE_USAGE : CODE_DATA,
        keys[result], old, new, text_cstr(forms));
}

/* --- what becomes of each file --- */

static int change_source(Job *job, const Opened *opened, const char *what) {
    Findings findings;
    CaseFile after;
    FileChange *change = add_change(job, xstrdup(opened->entry.file));
    text_add_bytes(&change->before, text_cstr(&opened->source), opened->source.len);
    int places =
        rename_source(&job->rename, text_cstr(&change->before), change->before.len, &change->after);
    findings_init(&findings, job->context->lang);
    bool loads =
        script_load_case_text(text_cstr(&change->after), change->after.len, change->path,
                              opened->entry.id, &opened->house.house, NULL, &findings, &after);
    bool done = false;
    if (loads) { /* nothing of the old name may be left: it could be worked out in Lua */
        Text forms = {0};
        Rename again;
        done = places &&
               rename_find(after.scenario, what, job->rename.new, &again, &forms) == RENAME_UNKNOWN;
        text_release(&forms);
        case_file_release(&after);
    }
    findings_release(&findings);
    return done ? CODE_OK
                : command_fail(job->context, CODE_DATA, MSG_RENAME_NOT_LITERAL, what,
                               opened->entry.file);
}

static int change_catalogs(Job *job, const Opened *opened) {
    Findings findings;
    findings_init(&findings, job->context->lang);
    char **languages = library_languages(&opened->entry, &findings);
    for (int i = 0; languages[i]; i++) {
        Text name = {0};
        text_addf(&name, "%s.po", languages[i]);
        FileChange *change = add_change(job, path_join(opened->entry.folder, text_cstr(&name)));
        FileError error = file_read(change->path, CATALOG_LIMIT, &change->before);
        Catalog *catalog = error ? NULL
                                 : catalog_parse(text_cstr(&change->before), change->before.len,
                                                 change->path, &findings);
        if (error)
            finding_add(&findings, file_error_rule(error), change->path, 0, change->path);
        if (!catalog || !rename_catalog(&job->rename, catalog, &change->after))
            drop_change(job);
        catalog_free(catalog);
        text_release(&name);
        free(languages[i]);
    }
    free(languages);
    int code = findings.errors ? command_findings(job->context, &findings) : CODE_OK;
    findings_release(&findings);
    return code;
}

/* One that cannot be played to its end stays as it is, and that is said. */
static void change_play(Job *job, char *path) {
    Findings findings;
    InputsFile file;
    Opened opened;
    int code;
    FileChange *change = add_change(job, path);
    bool done = false;
    findings_init(&findings, job->context->lang);
    Json *tree = NULL;
    if (!file_read(path, FILE_LIMIT_JSON, &change->before))
        tree = json_parse(text_cstr(&change->before), change->before.len, path, &findings);
    if (tree && inputs_open(tree, path, &findings, &file) &&
        cases_open(job->context, job->path, file.language, &opened, &code)) {
        Play *play = play_new(opened.file.scenario, &opened.file.calls, file.setup);
        done = rename_play(&job->rename, &file, play, text_cstr(&change->before),
                           change->before.len, &change->after);
        play_free(play);
        opened_release(&opened);
    }
    if (!done) {
        Text line = {0};
        msg_fill(&line, job->context->lang, MSG_RENAME_PLAY_LEFT, path);
        fprintf(job->context->err, "%s\n", text_cstr(&line));
        text_release(&line);
        drop_change(job);
    }
    json_free(tree);
    findings_release(&findings);
}

static void change_plays(Job *job, const Opened *opened) {
    char **names, *folder = path_join(opened->entry.folder, "plays");
    int count = 0;
    if (file_names(folder, &names, &count) == FILE_OK) {
        for (int i = 0; i < count; i++)
            if (path_ends(names[i], ".json"))
                change_play(job, path_join(folder, names[i]));
        names_free(names, count);
    }
    free(folder);
}

/* --- writing --- */

static int write_change(Job *job, FileChange *change) {
    FileError error = file_write(change->path, text_cstr(&change->after), change->after.len);
    change->written = change->written || !error;
    if (!error)
        return CODE_OK;
    Findings findings;
    findings_init(&findings, job->context->lang);
    finding_add(&findings, file_error_rule(error), change->path, 0, change->path);
    int code = command_findings(job->context, &findings);
    findings_release(&findings);
    return code;
}

/* A kept result says more than its inputs: the rest is worked out by the case as it is now. */
static int renew_play(Job *job, FileChange *change) {
    Findings findings;
    InputsFile file;
    Opened opened;
    int code = CODE_OK;
    findings_init(&findings, job->context->lang);
    Json *tree = json_parse(text_cstr(&change->after), change->after.len, change->path, &findings);
    if (tree && inputs_open(tree, change->path, &findings, &file) && file.case_id &&
        cases_open(job->context, job->path, file.language, &opened, &code)) {
        Play *play = play_new(opened.file.scenario, &opened.file.calls, file.setup);
        code = inputs_play(&file, play, false, &findings) ? CODE_OK : CODE_DATA;
        if (code == CODE_OK) {
            text_clear(&change->after);
            result_renew(tree, play, &change->after);
            code = write_change(job, change);
        }
        play_free(play);
        opened_release(&opened);
    }
    json_free(tree);
    findings_release(&findings);
    return code;
}

static int write_all(Job *job) {
    int code = CODE_OK;
    for (int i = 0; i < job->count && code == CODE_OK; i++)
        code = write_change(job, &job->items[i]);
    for (int i = 0; i < job->count && code == CODE_OK; i++)
        if (path_ends(job->items[i].path, ".json"))
            code = renew_play(job, &job->items[i]);
    for (int i = 0; i < job->count && code != CODE_OK; i++) {
        const FileChange *change = &job->items[i];
        if (change->written &&
            file_write(change->path, text_cstr(&change->before), change->before.len) != FILE_OK)
            command_fail(job->context, code, MSG_RENAME_NOT_BACK, change->path);
    }
    return code;
}

static int rename_all(Job *job, const Opened *opened, const char *what) {
    int code = change_source(job, opened, what);
    if (code == CODE_OK)
        code = change_catalogs(job, opened);
    if (code == CODE_OK) {
        change_plays(job, opened);
        code = write_all(job);
    }
    if (code == CODE_OK) {
        Text line = {0}, list = {0};
        for (int i = 0; i < job->count; i++)
            text_join(&list, ", ", job->items[i].path);
        msg_fill(&line, job->context->lang, MSG_RENAME_DONE, job->rename.old, job->rename.new,
                 text_cstr(&list));
        fprintf(job->context->out, "%s\n", text_cstr(&line));
        text_release(&line);
        text_release(&list);
    }
    while (job->count)
        drop_change(job);
    free(job->items);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_at(arguments, 0), *what = arguments_at(arguments, 1),
               *new = arguments_at(arguments, 2);
    Opened opened;
    int code;
    if (!cases_open(context, path, "nl", &opened, &code))
        return code;
    Job job = {.context = context, .path = path};
    Text forms = {0};
    RenameResult result = rename_find(opened.file.scenario, what, new, &job.rename, &forms);
    if (case_files_is_zip(opened.entry.folder))
        code = command_fail(context, CODE_DATA, MSG_RENAME_ZIP, path);
    else if (result != RENAME_OK)
        code = say(context, result, what, new, &forms);
    else
        code = rename_all(&job, &opened, what);
    text_release(&forms);
    opened_release(&opened);
    return code;
}

const Command command_rename = {.name = "rename",
                                .usage = "PATH OLD NEW",
                                .summary = MSG_RENAME_SUMMARY,
                                .help = MSG_RENAME_HELP,
                                .least = 3,
                                .most = 3,
                                .run = run};
