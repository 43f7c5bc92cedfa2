/* graph: a case as a picture, for people (svg), for Graphviz (dot) and for programs (json). */
#include <string.h>

#include "author/graph_dot.h"
#include "author/graph_tree.h"
#include "base/system.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/filter.h"
#include "commands/out.h"

#include "base/banned.h"

enum { MOST_STATES = 500000 };

static const char *const formats[] = {"dot", "svg", "json", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .help = MSG_GRAPH_OPTION_FORMAT, .choices = formats},
    OUT_OPTIONS("FILE", MSG_GRAPH_OPTION_OUT),
    {.name = NULL},
};

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
        graph_dot(&graph, context->lang, NULL, &text);
        if (!strcmp(format, "svg"))
            code = filter_text(context, filter_dot, &text, MSG_GRAPH_NO_DOT, MSG_GRAPH_DOT_FAILED);
    }
    if (code == CODE_OK)
        code = out_put(context, out_of(arguments), &text, MSG_GRAPH_WRITTEN);
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
