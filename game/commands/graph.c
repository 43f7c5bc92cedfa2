/* graph: a case as a picture, for people (svg), for Graphviz (dot) and for programs (json). */
#include <errno.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "author/graph_dot.h"
#include "author/graph_tree.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/interrupt.h"
#include "commands/out.h"

#include "base/banned.h"

enum { MOST_STATES = 500000 };

static const char *const formats[] = {"dot", "svg", "json", NULL};

static const Option options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .help = MSG_GRAPH_OPTION_FORMAT, .choices = formats},
    OUT_OPTIONS("FILE", MSG_GRAPH_OPTION_OUT),
    {.name = NULL},
};

static bool read_back(FILE *file, Text *out) {
    char bytes[8192];
    size_t got;
    rewind(file);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        text_add_bytes(out, bytes, got);
    return !ferror(file);
}

/* Graphviz reads and writes files without a name, so neither side can wait for the other. */
static int spawn_dot(FILE *from, FILE *to, FILE *said, int *status) {
    char program[] = "dot", format[] = "-Tsvg";
    char *argv[] = {program, format, NULL};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(from), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(to), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(said), STDERR_FILENO);
    pid_t child;
    int error = posix_spawnp(&child, program, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    while (!error && waitpid(child, status, 0) < 0)
        if (errno != EINTR)
            return errno;
    return error;
}

/* The picture instead of the dot text. */
static int lay_out(Context *context, Text *text) {
    FILE *from = tmpfile(), *to = tmpfile(), *said = tmpfile();
    int code = CODE_OK, status = 0;
    if (!from || !to || !said || fwrite(text_cstr(text), 1, text->len, from) != text->len ||
        fflush(from) || fseek(from, 0, SEEK_SET)) {
        code = command_fail(context, CODE_IO, MSG_GRAPH_NO_ROOM, strerror(errno));
    } else {
        int error = spawn_dot(from, to, said, &status);
        text_clear(text);
        if (error || (WIFEXITED(status) && WEXITSTATUS(status) == 127)) {
            code = command_fail(context, CODE_MISSING, MSG_GRAPH_NO_DOT);
        } else if (!WIFEXITED(status) || WEXITSTATUS(status) || !read_back(to, text) ||
                   !text->len) {
            Text why = {0};
            read_back(said, &why);
            while (why.len && why.bytes[why.len - 1] == '\n')
                why.bytes[--why.len] = '\0';
            code = command_fail(context, CODE_INTERNAL, MSG_GRAPH_DOT_FAILED, text_cstr(&why));
            text_release(&why);
        }
    }
    FILE *const files[] = {from, to, said};
    for (int i = 0; i < 3; i++)
        if (files[i])
            fclose(files[i]);
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
    graph_init(&graph, opened.file.scenario, &opened.file.calls, MOST_STATES, interrupt_catch());
    interrupt_release();
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
