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
#include "commands/out.h"
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

/* A kept play, with the case in its language as that stands on disk. */
typedef struct KeptPlay {
    Findings findings;
    Json *tree;
    InputsFile file;
    Opened opened;
    Play *play; /* NULL: it cannot be played */
    int code; /* why the case could not be opened */
} KeptPlay;

/* To close either way. */
static bool open_kept(const Job *job, const char *path, const Text *bytes, KeptPlay *kept) {
    *kept = (KeptPlay){.code = CODE_OK};
    findings_init(&kept->findings, job->context->lang);
    kept->tree = json_parse(text_cstr(bytes), bytes->len, path, &kept->findings);
    if (kept->tree && inputs_open(kept->tree, path, &kept->findings, &kept->file) &&
        cases_open(job->context, job->path, kept->file.language, &kept->opened, &kept->code))
        kept->play =
            play_new(kept->opened.file.scenario, &kept->opened.file.calls, kept->file.setup);
    return kept->play != NULL;
}

static void close_kept(KeptPlay *kept) {
    if (kept->play) {
        play_free(kept->play);
        opened_release(&kept->opened);
    }
    json_free(kept->tree);
    findings_release(&kept->findings);
}

/* One that cannot be played to its end stays as it is, and that is said. */
static void change_play(Job *job, char *path) {
    KeptPlay kept;
    FileChange *change = add_change(job, path);
    bool done = false;
    if (!file_read(path, FILE_LIMIT_JSON, &change->before)) {
        done = open_kept(job, path, &change->before, &kept) &&
               rename_play(&job->rename, &kept.file, kept.play, text_cstr(&change->before),
                           change->before.len, &change->after);
        close_kept(&kept);
    }
    if (!done) {
        Text line = {0};
        msg_fill(&line, job->context->lang, MSG_RENAME_PLAY_LEFT, path);
        fprintf(job->context->err, "%s\n", text_cstr(&line));
        text_release(&line);
        drop_change(job);
    }
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
    return error ? out_fail(job->context, error, change->path) : CODE_OK;
}

/* A kept result says more than its inputs: the rest is worked out by the case as it is now. */
static int renew_play(Job *job, FileChange *change) {
    KeptPlay kept;
    bool open = open_kept(job, change->path, &change->after, &kept) && kept.file.case_id;
    int code = kept.play ? CODE_OK : kept.code;
    if (open)
        code = inputs_play(&kept.file, kept.play, false, &kept.findings) ? CODE_OK : CODE_DATA;
    if (open && code == CODE_OK) {
        text_clear(&change->after);
        result_renew(kept.tree, kept.play, &change->after);
        code = write_change(job, change);
    }
    close_kept(&kept);
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
