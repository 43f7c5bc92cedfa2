#include "commands/dispatch.h"

#include "base/charset.h"
#include "base/utf8.h"
#include "commands/entries.h"
#include "commands/help.h"
#include "commands/options.h"
#include "commands/out.h"
#include "commands/registry.h"

#include "base/banned.h"

static int unknown_command(Context *context, const char *name) {
    const char *names[64];
    int count = 0;
    while (count < 64 && commands[count]) {
        names[count] = commands[count]->name;
        count++;
    }
    int near = utf8_nearest(name, names, count);
    if (near >= 0)
        command_fail(context, CODE_USAGE, MSG_COMMAND_UNKNOWN_NEAR, name, names[near]);
    else
        command_fail(context, CODE_USAGE, MSG_COMMAND_UNKNOWN, name);
    return CODE_USAGE;
}

static int run(Context *context, const Command *command, int argc, char **argv, int first) {
    Arguments *arguments = NULL;
    switch (options_parse(context, command, argc, argv, first, &arguments)) {
    case PARSED_WRONG:
        return CODE_USAGE;
    case PARSED_HELP:
        help_print(context, command, context->out);
        return CODE_OK;
    case PARSED_VERSION:
    case PARSED_RUN:
        break;
    }
    int code = command->run(context, arguments);
    arguments_free(arguments);
    return code;
}

static int choose(Context *context, int argc, char **argv) {
    int next = argc;
    switch (options_before(context, argc, argv, &next)) {
    case PARSED_WRONG:
        return CODE_USAGE;
    case PARSED_HELP:
        help_print(context, NULL, context->out);
        return CODE_OK;
    case PARSED_VERSION:
        return run(context, &command_version, 1, argv, 1);
    case PARSED_RUN:
        break;
    }
    if (next >= argc)
        return run(context, &command_play, argc, argv, argc);
    const Command *command = command_find(argv[next]);
    return command ? run(context, command, argc, argv, next + 1)
                   : unknown_command(context, argv[next]);
}

int dispatch_main(int argc, char **argv, FILE *out, FILE *err) {
    FILE *words = charset_stream(out), *errors = charset_stream(err);
    Context context = {.lang = lang_of_system(),
                       .out = words ? words : out,
                       .err = errors ? errors : err,
                       .data = out};
    options_peek(&context, argc, argv);
    int code = choose(&context, argc, argv);
    fflush(context.out);
    /* printf to a full disk "works" until it is flushed. */
    if ((fflush(out) || ferror(out)) && !out_is_shut(out) && code == CODE_OK)
        code = command_fail(&context, CODE_IO, MSG_OUTPUT_FAILED);
    fflush(context.err);
    if (words)
        fclose(words);
    if (errors)
        fclose(errors);
    return code;
}
