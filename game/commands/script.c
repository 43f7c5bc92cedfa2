/* script: a case as the text of a play, to read, print and try on paper. */
#include <string.h>

#include "author/playscript.h"
#include "base/system.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/filter.h"
#include "commands/out.h"

#include "base/banned.h"

enum { MOST_STATES = 500000 };

static const char *const formats[] = {"html", "docx", "md", NULL};
static const char *const filter_docx[] = {"pandoc", "--from",   "html", "--to",
                                          "docx",   "--output", "-",    NULL};

static const Option options[] = {
    {.name = "format",
     .kind = OPTION_CHOICE,
     .help = MSG_PLAYSCRIPT_OPTION_FORMAT,
     .choices = formats},
    {.name = "blind", .kind = OPTION_FLAG, .help = MSG_PLAYSCRIPT_OPTION_BLIND},
    OUT_OPTIONS("FILE", MSG_PLAYSCRIPT_OPTION_OUT),
    {.name = NULL},
};

/* The drawing, where there is a program to lay it out: without it the script is as good. */
static void draw(Context *context, const Graph *graph, Lang lang, Text *svg) {
    Text dot = {0}, said = {0};
    playscript_dot(graph, lang, &dot);
    if (system_filter(filter_dot, &dot, svg, &said) != FILTER_GOOD) {
        text_clear(svg);
        fprintf(context->err, "%s\n", msg(context->lang, MSG_PLAYSCRIPT_NO_DRAWING));
    }
    text_release(&dot);
    text_release(&said);
}

static void write_whole(Context *context, const Opened *opened, SheetForm form, Text *out) {
    const Scenario *scenario = opened->file.scenario;
    Lang lang = context->lang;
    Graph graph;
    Text svg = {0};
    lang_of(scenario->language, &lang);
    graph_init(&graph, scenario, &opened->file.calls, MOST_STATES, system_catch_interrupt());
    system_release_interrupt();
    if (form == SHEET_HTML)
        draw(context, &graph, lang, &svg);
    playscript_write(
        &(Playscript){.scenario = scenario, .graph = &graph, .picture = svg.len ? &svg : NULL},
        form, out);
    text_release(&svg);
    graph_release(&graph);
}

static void write_script(Context *context, const Opened *opened, SheetForm form, bool blind,
                         Text *out) {
    const char *language = opened->file.scenario->language;
    if (strcmp(language, lang_id(context->lang)) != 0) {
        Text line = {0};
        msg_fill(&line, context->lang, MSG_PLAYSCRIPT_OTHER_LANGUAGE, opened->entry.id);
        fprintf(context->err, "%s\n", text_cstr(&line));
        text_release(&line);
    }
    if (blind)
        playscript_write(&(Playscript){.scenario = opened->file.scenario}, form, out);
    else
        write_whole(context, opened, form, out);
}

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    FileOut out = out_of(arguments);
    bool docx = format && !strcmp(format, "docx");
    SheetForm form = docx                              ? SHEET_WORD
                     : format && !strcmp(format, "md") ? SHEET_MARKDOWN
                                                       : SHEET_HTML;
    if (docx && !out.path)
        return command_fail(context, CODE_USAGE, MSG_PLAYSCRIPT_DOCX_OUT);
    Opened opened;
    int code = out.path ? out_try(context, out) : CODE_OK;
    if (code != CODE_OK || !cases_open(context, arguments_at(arguments, 0), NULL, &opened, &code))
        return code;
    Text text = {0};
    code = CODE_OK;
    write_script(context, &opened, form, arguments_has(arguments, "blind"), &text);
    if (docx)
        code = filter_text(context, filter_docx, &text, MSG_PLAYSCRIPT_NO_PANDOC,
                           MSG_PLAYSCRIPT_PANDOC_FAILED);
    if (code == CODE_OK)
        code = out_put(context, out, &text, MSG_PLAYSCRIPT_WRITTEN);
    text_release(&text);
    opened_release(&opened);
    return code;
}

const Command command_script = {.name = "script",
                                .usage = "PATH",
                                .summary = MSG_PLAYSCRIPT_SUMMARY,
                                .help = MSG_PLAYSCRIPT_HELP_TEXT,
                                .options = options,
                                .least = 1,
                                .most = 1,
                                .run = run};
