/* graph: a case as a picture, for people (svg), for Graphviz (dot) and for programs (json). */
#include <errno.h>
#include <string.h>

#include "author/graph_dot.h"
#include "author/graph_tree.h"
#include "base/system.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/out.h"

#include "base/banned.h"

enum { MOST_STATES = 500000 };

static const char *const formats[] = {"dot", "svg", "json", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .help = MSG_GRAPH_OPTION_FORMAT, .choices = formats},
    OUT_OPTIONS("FILE", MSG_GRAPH_OPTION_OUT),
    {.name = NULL},
};

/* The picture instead of the dot text. */
static int lay_out(Context *context, Text *text) {
    static const char *const dot[] = {"dot", "-Tsvg", NULL};
    Text picture = {0}, said = {0};
    int code = CODE_OK;
    switch (system_filter(dot, text, &picture, &said)) {
    case FILTER_GOOD:
        text_clear(text);
        text_add_bytes(text, picture.bytes, picture.len);
        break;
    case FILTER_ABSENT:
        code = command_fail(context, CODE_MISSING, MSG_GRAPH_NO_DOT);
        break;
    case FILTER_FAILED:
        while (said.len && said.bytes[said.len - 1] == '\n')
            said.bytes[--said.len] = '\0';
        code = command_fail(context, CODE_INTERNAL, MSG_GRAPH_DOT_FAILED, text_cstr(&said));
        break;
    case FILTER_NO_ROOM:
        code = command_fail(context, CODE_IO, MSG_GRAPH_NO_ROOM, strerror(errno));
        break;
    }
    text_release(&picture);
    text_release(&said);
    return code;
}

static int write_graph(Context *context, FileOut out, const Text *text) {
    if (!out.path || !strcmp(out.path, "-")) {
        fwrite(text_cstr(text), 1, text->len, context->out);
        return CODE_OK;
    }
    int code = out_write(context, out, text);
    if (code != CODE_OK)
        return code;
    Text line = {0};
    msg_fill(&line, context->lang, MSG_GRAPH_WRITTEN, out.path);
    fprintf(context->err, "%s\n", text_cstr(&line));
    text_release(&line);
    return CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    if (!format)
        format = formats[0];
    Opened opened;
    int code;
    if (!cases_open(context, arguments_at(arguments, 0), NULL, &opened, &code))
        return code;
    Graph graph;
    graph_init(&graph, opened.file.scenario, &opened.file.calls, MOST_STATES,
               system_catch_interrupt());
    system_release_interrupt();
    Text text = {0};
    code = CODE_OK;
    if (!strcmp(format, "json")) {
        graph_tree(&graph, &text);
    } else {
        graph_dot(&graph, context->lang, &text);
        if (!strcmp(format, "svg"))
            code = lay_out(context, &text);
    }
    if (code == CODE_OK)
        code = write_graph(context, out_of(arguments), &text);
    text_release(&text);
    graph_release(&graph);
    opened_release(&opened);
    return code;
}

const Command command_graph = {.name = "graph",
                               .usage = "PATH",
                               .summary = MSG_GRAPH_SUMMARY,
                               .help = MSG_GRAPH_HELP,
                               .options = options,
                               .least = 1,
                               .most = 1,
                               .run = run};
