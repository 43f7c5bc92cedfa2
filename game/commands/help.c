/* Help and version: as commands, and behind --help and --version. */
#include "commands/help.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "commands/entries.h"
#include "commands/help_bash.h"
#include "commands/help_man.h"
#include "commands/options.h"
#include "commands/registry.h"

#include "base/banned.h"

enum { HELP_WIDTH = 78, HELP_INDENT = 26 };

/* `left` in a column of its own, `right` wrapped beside it. */
static void print_row(FILE *out, const char *left, const char *right) {
    int column = fprintf(out, "  %s", left) > 0 ? 2 + utf8_string_width(left) : 0;
    if (column > HELP_INDENT - 2) {
        fputs("\n", out);
        column = 0;
    }
    fprintf(out, "%*s", HELP_INDENT - column, "");
    column = HELP_INDENT;
    while (*right) {
        size_t len = strcspn(right, " ");
        Text word = {0};
        text_add_bytes(&word, right, len);
        int width = utf8_string_width(text_cstr(&word));
        if (column > HELP_INDENT && column + 1 + width > HELP_WIDTH) {
            fprintf(out, "\n%*s", HELP_INDENT, "");
            column = HELP_INDENT;
        } else if (column > HELP_INDENT) {
            fputc(' ', out);
            column++;
        }
        fputs(text_cstr(&word), out);
        column += width;
        text_release(&word);
        right += len;
        right += strspn(right, " ");
    }
    fputc('\n', out);
}

static void print_paragraph(FILE *out, const char *text) {
    int column = 0;
    while (*text) {
        size_t len = strcspn(text, " \n");
        Text word = {0};
        text_add_bytes(&word, text, len);
        int width = utf8_string_width(text_cstr(&word));
        if (column && column + 1 + width > HELP_WIDTH) {
            fputc('\n', out);
            column = 0;
        } else if (column) {
            fputc(' ', out);
            column++;
        }
        fputs(text_cstr(&word), out);
        column += width;
        text_release(&word);
        text += len;
        if (*text == '\n') {
            fputc('\n', out);
            column = 0;
        }
        text += *text ? 1 : 0;
    }
    fputc('\n', out);
}

static void print_options(Context *context, const Option *table, FILE *out) {
    for (const Option *o = table; o && o->name; o++) {
        Text left = {0};
        options_add(&left, o);
        print_row(out, text_cstr(&left), msg(context->lang, o->help));
        text_release(&left);
    }
}

void help_print(Context *context, const Command *command, FILE *out) {
    Lang lang = context->lang;
    if (command) {
        fprintf(out, "%s klachtenspel %s %s%s%s\n\n", msg(lang, MSG_HELP_USAGE), command->name,
                command->usage, *command->usage ? " " : "", msg(lang, MSG_HELP_OPTIONS_WORD));
        print_paragraph(out, msg(lang, command->summary));
        if (command->help != MSG_NONE) {
            fputc('\n', out);
            print_paragraph(out, msg(lang, command->help));
        }
        fprintf(out, "\n%s\n", msg(lang, MSG_HELP_OPTIONS));
        print_options(context, command->options, out);
        print_options(context, options_shared, out);
        return;
    }
    fprintf(out, "%s klachtenspel %s\n\n", msg(lang, MSG_HELP_USAGE), msg(lang, MSG_HELP_FORM));
    print_paragraph(out, msg(lang, MSG_HELP_WHAT));
    fprintf(out, "\n%s\n", msg(lang, MSG_HELP_COMMANDS));
    for (int i = 0; commands[i]; i++) {
        Text left = {0};
        text_addf(&left, "%s%s%s", commands[i]->name, *commands[i]->usage ? " " : "",
                  commands[i]->usage);
        print_row(out, text_cstr(&left), msg(lang, commands[i]->summary));
        text_release(&left);
    }
    fprintf(out, "\n%s\n", msg(lang, MSG_HELP_SHARED));
    print_options(context, options_shared, out);
    fputc('\n', out);
    print_paragraph(out, msg(lang, MSG_HELP_MORE));
}

static const char *const formats[] = {"man", "bash", NULL};

static const Option help_options[] = {
    {.name = "format", .kind = OPTION_CHOICE, .choices = formats, .help = MSG_HELP_OPTION_FORMAT},
    {.name = NULL},
};

/* All commands in another form: of one there is none. */
static int run_format(Context *context, const Arguments *arguments, const char *format) {
    if (arguments_count(arguments))
        return command_fail(context, CODE_USAGE, MSG_OPTION_TOO_MANY, "help",
                            arguments_at(arguments, 0));
    Text out = {0};
    if (!strcmp(format, "man"))
        help_man(context->lang, &out);
    else
        help_bash(&out);
    fputs(text_cstr(&out), context->data);
    text_release(&out);
    return CODE_OK;
}

static int run_help(Context *context, const Arguments *arguments) {
    const char *format = arguments_text(arguments, "format");
    if (format)
        return run_format(context, arguments, format);
    if (!arguments_count(arguments)) {
        help_print(context, NULL, context->out);
        return CODE_OK;
    }
    const char *name = arguments_at(arguments, 0);
    const Command *command = command_find(name);
    if (!command)
        return command_fail(context, CODE_USAGE, MSG_COMMAND_UNKNOWN, name);
    help_print(context, command, context->out);
    return CODE_OK;
}

static int run_version(Context *context, const Arguments *arguments) {
    (void)arguments;
    fprintf(context->out, "klachtenspel %s\n", KLACHT_VERSION);
    return CODE_OK;
}

const Command command_help = {.name = "help",
                              .usage = "[COMMAND]",
                              .summary = MSG_HELP_SUMMARY,
                              .options = help_options,
                              .most = 1,
                              .run = run_help};
const Command command_version = {
    .name = "version", .usage = "", .summary = MSG_VERSION_SUMMARY, .run = run_version};
