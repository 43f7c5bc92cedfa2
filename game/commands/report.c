/* report: many results together. */
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "commands/entries.h"
#include "commands/out.h"
#include "commands/report_lrs.h"
#include "commands/window.h"
#include "front/shared/figures.h"
#include "front/shared/group_page.h"
#include "front/shared/group_words.h"
#include "front/text/console.h"
#include "report/export.h"
#include "report/out_json.h"
#include "report/results.h"

#include "base/banned.h"

typedef enum Form { FORM_SUMMARY, FORM_HTML, FORM_JSON, FORM_CSV, FORM_NDJSON, FORM_XAPI } Form;

static const char *const formats[] = {"html",   "json", "csv",
                                      "ndjson", "xapi", NULL}; /* Form, from FORM_HTML on */
static const char *const separators[] = {";", ",", NULL};
static const char *const tables[] = {"plays", "turns", "marks", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .help = MSG_REPORT_OPTION_FORMAT, .choices = formats},
    OUT_OPTIONS("PATH", MSG_REPORT_OPTION_OUT),
    {.name = "separator",
     .kind = OPTION_CHOICE,
     .help = MSG_REPORT_OPTION_SEPARATOR,
     .choices = separators},
    {.name = "table", .kind = OPTION_CHOICE, .help = MSG_REPORT_OPTION_TABLE, .choices = tables},
    {.name = "own-words", .kind = OPTION_FLAG, .help = MSG_REPORT_OPTION_OWN_WORDS},
    {.name = "replay", .kind = OPTION_FLAG, .help = MSG_REPORT_OPTION_REPLAY},
    {.name = "columns", .kind = OPTION_FLAG, .help = MSG_REPORT_OPTION_COLUMNS},
    REPORT_LRS_OPTIONS,
    {.name = NULL},
};

typedef struct Job {
    Context *context;
    Form form;
    Report report;  /* of FORM_SUMMARY, FORM_HTML, FORM_JSON */
    ReportLrs *lrs; /* FORM_XAPI */
    Export export;  /* the others */
    FileError error;
    Findings findings;
    ResultsCounts counts;
} Job;

static int index_of(const char *const *list, const char *word) {
    int i = 0;
    while (list[i] && strcmp(list[i], word) != 0)
        i++;
    return i;
}

/* ---- what the tables hold ---- */

static int say_columns(Context *context) {
    Console console;
    console_init(&console, stdin, context->out, context->lang, context->color);
    for (CsvTable table = 0; table < CSV_TABLES; table++) {
        Text text = {0};
        text_addf(&text, STYLE_STRONG "%s.csv" STYLE_END, out_csv_id(table));
        console_say(&console, 0, text_cstr(&text));
        for (int i = 0; out_csv_column(table, i).name; i++) {
            CsvColumn column = out_csv_column(table, i);
            text_clear(&text);
            text_addf(&text, "%s: %s", column.name, msg(context->lang, column.help));
            console_say(&console, 4, text_cstr(&text));
        }
        text_release(&text);
    }
    console_release(&console);
    return CODE_OK;
}

/* ---- for people ---- */

static void add_count(Text *text, Lang lang, Msg key, int count) {
    if (text->len)
        text_add(text, ", ");
    msg_count(text, lang, key, count);
}

static void say_few(Context *context, const Report *report) {
    Console console;
    console_init(&console, stdin, context->out, context->lang, context->color);
    console_say(&console, 0, msg(context->lang, group_few(report)));
    console_release(&console);
}

static void say_summary(const Job *job) {
    Context *context = job->context;
    const Report *report = &job->report;
    bool told = report_may_count(report->all.people);
    Text text = {0};
    add_count(&text, context->lang, MSG_REPORT_PLAYS, report->plays);
    if (report->all.rooms) {
        text_add_char(&text, ' ');
        msg_count(&text, context->lang, MSG_REPORT_ROOMS, report->all.rooms);
    }
    add_count(&text, context->lang, MSG_REPORT_PEOPLE, report->person_count);
    if (report->all.anonymous)
        add_count(&text, context->lang, MSG_REPORT_ANONYMOUS, report->all.anonymous);
    add_count(&text, context->lang, MSG_REPORT_CASES, report->case_count);
    if (told)
        add_count(&text, context->lang, MSG_REPORT_PASSED, report->all.passed);
    fprintf(context->out, "%s\n", text_cstr(&text));
    if (!told)
        say_few(context, report);
    if (told && report->left_out) {
        text_clear(&text);
        add_count(&text, context->lang, MSG_REPORT_LEFT_OUT, report->left_out);
        fprintf(context->out, "%s\n", text_cstr(&text));
    }
    for (Scored s = 0; told && s < SCORED_COUNT; s++) {
        text_clear(&text);
        text_add(&text, "  ");
        text_add(&text, msg(context->lang, scored_word(s)));
        text_add(&text, ": ");
        words_add_score(&text, context->lang, report->all.scores[s].mean);
        fprintf(context->out, "%s\n", text_cstr(&text));
    }
    text_release(&text);
}

static void say_open_rooms(const Job *job) {
    Text text = {0};
    char number[16];
    if (!job->counts.open)
        return;
    snprintf(number, sizeof number, "%d", job->counts.open);
    msg_fill(&text, job->context->lang, MSG_REPORT_ROOMS_OPEN, number,
             text_cstr(&job->counts.opened));
    fprintf(job->context->err, "%s\n", text_cstr(&text));
    text_release(&text);
}

/* What did not count, on err: the reason of each stands above. */
static void say_left(const Job *job) {
    Text text = {0};
    say_open_rooms(job);
    if (job->counts.doubles)
        add_count(&text, job->context->lang, MSG_REPORT_DOUBLES, job->counts.doubles);
    if (job->counts.refused)
        add_count(&text, job->context->lang, MSG_REPORT_REFUSED, job->counts.refused);
    if (text.len)
        fprintf(job->context->err, "%s\n", text_cstr(&text));
    text_release(&text);
}

/* ---- reading and giving out ---- */

static bool take(void *context, const Record *record, const Json *result) {
    Job *job = context;
    if (job->form < FORM_CSV)
        report_add(&job->report, record);
    else if (job->form == FORM_XAPI)
        job->error = report_lrs_add(job->lrs, record);
    else
        job->error = export_add(&job->export, record, result);
    return job->error == FILE_OK;
}

static int give_out(Job *job, FileOut out) {
    Text text = {0};
    int code = CODE_OK;
    if (job->form == FORM_CSV || job->form == FORM_NDJSON) {
        FileError error = export_close(&job->export, true);
        if (error && error != FILE_SHUT)
            code = out_fail(job->context, error, job->export.failed);
        return code;
    }
    if (job->form == FORM_XAPI) {
        code = report_lrs_close(job->lrs, true);
        job->lrs = NULL;
        return code;
    }
    report_finish(&job->report);
    if (job->form == FORM_HTML) {
        group_page(
            &job->report,
            (GroupSkipped){job->counts.refused, job->counts.doubles, job->counts.open,
                           text_cstr(&job->counts.named)},
            job->context->lang, &text);
        code = out_put(job->context, out, &text, MSG_REPORT_WRITTEN);
    } else if (job->form == FORM_JSON) {
        out_json_print(&job->report, &job->counts, &text);
        code = out_put(job->context, out, &text, MSG_REPORT_WRITTEN);
    } else {
        say_summary(job);
    }
    text_release(&text);
    return code;
}

static int read_all(Job *job, const Arguments *arguments, FileOut out) {
    const char **paths = xcalloc((size_t)arguments_count(arguments) + 1, sizeof *paths);
    for (int i = 0; i < arguments_count(arguments); i++)
        paths[i] = arguments_at(arguments, i);
    results_read(paths, arguments_count(arguments), &job->findings, take, job, &job->counts);
    free(paths);
    if (job->error)
        return job->error == FILE_SHUT ? CODE_OK
                                       : out_fail(job->context, job->error, job->export.failed);
    int code = CODE_OK;
    findings_print(&job->findings, job->context->err, job->context->color_err);
    if (job->counts.taken)
        code = give_out(job, out);
    say_left(job);
    if (!job->counts.taken) {
        code = findings_exit(&job->findings);
        if (code == CODE_OK && job->counts.open) /* of those one knows why */
            code = CODE_DATA;
        else
            fprintf(job->context->err, "%s\n", msg(job->context->lang, MSG_REPORT_NOTHING));
    }
    return code;
}

static bool begin_export(Job *job, const Arguments *arguments, FileOut out, int *code) {
    const char *separator = arguments_text(arguments, "separator");
    const char *table = arguments_text(arguments, "table");
    if (job->form != FORM_CSV && job->form != FORM_NDJSON)
        return true;
    job->export.form = job->form == FORM_CSV ? EXPORT_CSV : EXPORT_NDJSON;
    job->export.own_words = arguments_has(arguments, "own-words");
    job->export.separator = separator ? *separator : job->context->lang == LANG_NL ? ';' : ',';
    bool all = job->form == FORM_CSV && !table && out.path && strcmp(out.path, "-") != 0;
    FileError error = export_open(&job->export, out.path ? out : (FileOut){.path = "-"},
                                  table ? (CsvTable)index_of(tables, table) : CSV_PLAYS, all);
    if (error)
        *code = out_fail(job->context, error, job->export.failed);
    return !error;
}

static bool begin(Job *job, const Arguments *arguments, FileOut out, int *code) {
    if (job->form != FORM_XAPI)
        return begin_export(job, arguments, out, code);
    job->export.failed = out.path ? out.path : "-";
    job->lrs = report_lrs_open(job->context, arguments, out, job->export.known, code);
    return job->lrs != NULL;
}

/* In the window, which reads them itself. */
static int replay(Context *context, const Arguments *arguments) {
    static const char *const others[] = {"format", "out", "table", "separator", "send", NULL};
    for (int i = 0; others[i]; i++)
        if (arguments_has(arguments, others[i]))
            return command_fail(context, CODE_USAGE, MSG_REPORT_REPLAY_ALONE);
    int count = arguments_count(arguments);
    const char **paths = xcalloc((size_t)count + 1, sizeof *paths);
    int code = CODE_OK;
    for (int i = 0; i < count; i++) {
        paths[i] = arguments_at(arguments, i);
        if (!strcmp(paths[i], "-"))
            code = command_fail(context, CODE_USAGE, MSG_REPORT_REPLAY_INPUT);
    }
    if (code == CODE_OK)
        code = window_is_there()
                   ? window_run(context, &(WindowRequest){.results = paths, .result_count = count})
                   : command_fail(context, CODE_INTERNAL, MSG_REPORT_NO_WINDOW);
    free(paths);
    return code;
}

/* An option that another format has would say nothing here. */
static int check_options(Context *context, const Arguments *arguments, Form form) {
    static const struct {
        const char *option;
        Form form;
    } of[] = {{"table", FORM_CSV}, {"separator", FORM_CSV}, {"own-words", FORM_NDJSON}};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        if (form != of[i].form && arguments_has(arguments, of[i].option))
            return command_fail(context, CODE_USAGE, MSG_REPORT_OPTION_OF, of[i].option,
                                formats[of[i].form - FORM_HTML]);
    return CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    FileOut out = out_of(arguments);
    out.own = true; /* people stand in it, by their alias */
    if (arguments_has(arguments, "columns"))
        return say_columns(context);
    if (!arguments_count(arguments))
        return command_fail(context, CODE_USAGE, MSG_REPORT_NO_PATH);
    for (int i = 0; i < arguments_count(arguments); i++) {
        const char *path = arguments_at(arguments, i);
        if (strcmp(path, "-") != 0 && !file_is_there(path))
            return command_rule(context, file_error_rule(FILE_MISSING), path, path);
    }
    if (arguments_has(arguments, "replay"))
        return replay(context, arguments);
    Job job = {.context = context,
               .form = format ? (Form)(FORM_HTML + index_of(formats, format)) : FORM_SUMMARY};
    if (arguments_has(arguments, "send"))
        job.form = FORM_XAPI;
    Library library;
    Known known;
    int code = check_options(context, arguments, job.form);
    if (!code && (job.form == FORM_HTML || job.form == FORM_JSON))
        code = out_try(context, out);
    if (code)
        return code;
    library_init(&library, context->scenarios);
    known_init(&known, &library);
    job.export.known = &known;
    report_init(&job.report, &library, lang_id(context->lang));
    findings_init(&job.findings, context->lang);
    if (begin(&job, arguments, out, &code))
        code = read_all(&job, arguments, out);
    if (job.lrs) /* there was nothing to tell */
        report_lrs_close(job.lrs, false);
    findings_release(&job.findings);
    results_counts_release(&job.counts);
    report_release(&job.report);
    export_release(&job.export);
    known_release(&known);
    library_release(&library);
    return code;
}

const Command command_report = {.name = "report",
                                .usage = "PATH…",
                                .summary = MSG_REPORT_SUMMARY,
                                .help = MSG_REPORT_HELP,
                                .options = options,
                                .least = 0,
                                .most = -1,
                                .run = run};
